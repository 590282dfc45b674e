"""The years before a sandbox's start: the model's own run from its steady state, and where it left the economy.

Nothing is made up for the start: it is where a history of the model under the baseline rule has come to. A random start
is the first history of the past's seed, whatever it brought; the others are the one of several that fits best. There is
no pandemic in them, because a start can't say that half the economy is shut.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, Final

import numpy as np

from cbgame.economy import ladder
from cbgame.economy.baseline import baseline_start
from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.economy.luck import KeyedLuck
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.stance import NO_FLOOR, Stance, plain_stance
from cbgame.economy.start import repeated, state_from
from cbgame.economy.state import Array, Start, State
from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision, Programme
from cbgame.policy.rules import inertial, rule_stance

FIRST_QUARTER: Final = "2030Q1"
"""The first quarter to be decided. It lies ahead, so that no real year is taken for the model's."""

YEARS_RUN: Final = 12
"""Of shocks before the start. The money of 2019 at the beginning then comes to about what CBO expects of 2029."""

QUARTERS_SHOWN: Final = 24
"""Of them on the charts."""

HISTORIES: Final = 16
"""Among which a start that is not random is looked for."""

_FIRST_SEED: Final = 2**40
"""Pasts take other seeds than terms."""

RATE_DECIMALS, MONEY_DECIMALS = 2, 0

SHOWN: Final = (
    "policy_rate", "unemployment", "core_inflation_4q", "headline_inflation_4q", "expected_inflation_long",
    "output_gap", "natural_unemployment", "gdp_growth", "gdp_nominal_bn", "yield_2y", "yield_10y", "term_premium_10y",
    "mortgage_rate", "credit_spread", "total_assets_bn", "treasuries_bn", "mbs_bn", "reserves_bn", "on_rrp_bn",
    "treasury_account_bn", "currency_bn",
)  # fmt: skip
"""What the charts know of the years before."""

SCARCE_PARAMETERS: Final[Mapping[str, float]] = {
    "treasury_account_share": 0.03,
    "treasury_account_sd": 1.0,
    "treasury_account_swing": 1.0,
}
"""Where reserves are scarce the Treasury keeps its cash with banks, and 5 billion dollars here (H.4.1, 2003-2007)."""

_SCARCE_GDP_BN = 14_402.0
_SCARCE_BOOKS_BN: Final[Mapping[str, float]] = {
    "treasuries_bills_bn": 277.0, "treasuries_to_1y_bn": 125.5, "treasuries_1_to_5y_bn": 232.0,
    "treasuries_5_to_10y_bn": 81.0, "treasuries_over_10y_bn": 75.0, "mbs_bn": 0.0, "repo_bn": 22.0, "loans_bn": 0.0,
    "other_assets_bn": 52.4, "currency_bn": 775.0, "reserves_bn": 7.2, "on_rrp_bn": 0.0, "treasury_account_bn": 4.5,
    "other_liabilities_bn": 44.0,
}  # fmt: skip
"""The books of 27 June 2007 (H.4.1; levels/episodes/great-recession.toml), at the GDP of that quarter."""

_ASSETS: Final = tuple(_SCARCE_BOOKS_BN)[:9]
_OWED: Final = tuple(_SCARCE_BOOKS_BN)[9:]
_CAPITAL_BN = 39.0  # paid in and surplus, H.4.1 of 26 December 2019
_SCARCE_KINK = 0.3  # percent of bank assets: hardly anything beyond what is required


@dataclass(frozen=True, slots=True)
class Past:
    """Where the years before the start have led."""

    start: Start
    standing: Decision
    history: Mapping[str, tuple[float, ...]]  # variable -> QUARTERS_SHOWN quarters, oldest first

    @property
    def history_start(self) -> str:
        """The first quarter of the history."""
        return quarter_name(quarter_number(FIRST_QUARTER) - QUARTERS_SHOWN)


def past(
    seed: int, kind: str, scarce: bool = False, p: Parameters = BASELINE, at_rest: Mapping[str, float] | None = None
) -> Past:
    """The past of a seed that leads to a start of that kind (``sandbox.CHOICES["start"]``).

    ``p``: the economy's coefficients; ``at_rest``: figures of its steady state that differ from the baseline's, by
    field of :class:`Start`.
    """
    count = 1 if kind == "random" else HISTORIES
    run = _run(seed, count, scarce, p, tuple(sorted((at_rest or {}).items())))
    path = _CHOOSERS[kind](run[-1].state)
    return Past(_start(run[-1].state, path), _standing(run, path, scarce), _history(run, path))


@dataclass(frozen=True, slots=True)
class _Lived:
    """A quarter of the past, and what was done in it."""

    state: State
    stance: Stance


@lru_cache(maxsize=4)
def _run(seed: int, count: int, scarce: bool, p: Parameters, at_rest: tuple[tuple[str, float], ...]) -> list[_Lived]:
    """The quarters before the start, from the steady state; the steady state itself isn't among them."""
    p = p.with_values({"pandemic_odds": 0.0, **(SCARCE_PARAMETERS if scarce else {})})
    baseline = baseline_start(p)
    differing: dict[str, Any] = dict(at_rest) | (_scarce_books(baseline) if scarce else _with_capital(baseline))
    rest = replace(baseline, **differing)
    rate = np.array([p.natural_rate_mean + rest.inflation_target])
    begins = quarter_number(FIRST_QUARTER) - 4 * YEARS_RUN - 1
    state = repeated(state_from(rest, begins, _regime(plain_stance(rate), scarce), p), count)
    luck = KeyedLuck([_FIRST_SEED + seed * HISTORIES + number for number in range(count)])
    lived: list[_Lived] = []
    for _ in range(4 * YEARS_RUN):
        nothing = np.zeros(count), np.zeros(count)
        portfolio = nothing if scarce else None  # where reserves are scarce the Desk buys what currency wants
        stance = _regime(rule_stance(state, inertial(state), p, portfolio), scarce)
        state = advance(state, stance, luck.draws(state.quarter + 1), p)
        lived.append(_Lived(state, stance))
    return lived


def _regime(stance: Stance, scarce: bool) -> Stance:
    """A stance with reserves that earn interest, or with scarce ones that don't."""
    if not scarce:
        return stance
    zero = np.zeros_like(stance.policy_rate)
    return replace(stance, pays_interest=zero, iorb=stance.target_low, on_rrp_rate=zero + NO_FLOOR)


def _with_capital(rest: Start) -> dict[str, float]:
    """Bills so many that the books have the capital of 2019; the baseline leaves it open, and it comes out negative."""
    assets = sum(getattr(rest, name) for name in _ASSETS)
    owed = sum(getattr(rest, name) for name in _OWED)
    return {"treasuries_bills_bn": rest.treasuries_bills_bn + round(owed - assets) + _CAPITAL_BN}


def _scarce_books(rest: Start) -> dict[str, float]:
    """The books where reserves are scarce, at the steady state's GDP."""
    scale = rest.gdp_nominal_bn / _SCARCE_GDP_BN
    books = {name: round(value * scale, 1) for name, value in _SCARCE_BOOKS_BN.items()}
    return books | {"reserve_kink": _SCARCE_KINK, "money_fund_cash_bn": 0.0}


# --- which of the histories -------------------------------------------------------------------------------------------


def _heat(state: State) -> Array:
    return np.asarray(state.output_gap + state.core_inflation_4q - state.inflation_target)


def _distance(state: State) -> Array:
    """How far from rest: gap, inflation, unemployment and the real rate, pp squared, and stress."""
    real = state.policy_rate - state.core_inflation_4q - state.natural_rate
    idle = state.unemployment - state.natural_unemployment
    missed = state.core_inflation_4q - state.inflation_target
    return np.asarray(state.output_gap**2 + missed**2 + idle**2 + 0.25 * real**2 + state.financial_stress**2)


_CHOOSERS: Final[Mapping[str, Callable[[State], int]]] = {
    "random": lambda state: 0,
    "calm": lambda state: int(np.argmin(_distance(state))),
    "overheated": lambda state: int(np.argmax(_heat(state))),
    "slump": lambda state: int(np.argmax(state.unemployment - state.natural_unemployment)),
}


# --- where it stands --------------------------------------------------------------------------------------------------

_READ: Final[Mapping[str, Callable[[State], Any]]] = {
    "house_valuation": lambda s: s.house_deviation,
    "gdp_nominal_bn": lambda s: s.gdp_nominal,
    "bank_assets_bn": lambda s: s.bank_assets,
    "money_fund_cash_bn": lambda s: s.money_fund_cash,
    "treasuries_bills_bn": lambda s: s.books.bills,
    "treasuries_to_1y_bn": lambda s: ladder.by_bucket(s.books)[1],
    "treasuries_1_to_5y_bn": lambda s: ladder.by_bucket(s.books)[2],
    "treasuries_5_to_10y_bn": lambda s: ladder.by_bucket(s.books)[3],
    "treasuries_over_10y_bn": lambda s: ladder.by_bucket(s.books)[4],
    "treasuries_yield": lambda s: _book_yield(s.books.note_coupons, s.books.notes, s.yield_5y),
    "mbs_yield": lambda s: _book_yield(s.books.pool_coupons, s.books.pools, s.mortgage_rate),
    "federal_debt": lambda s: s.fisc.debt,
    "federal_interest": lambda s: s.fisc.average_rate,
    "bank_book_yield": lambda s: s.banks.book_yield,
    "bank_capital": lambda s: s.banks.capital,
    "bank_leverage": lambda s: s.banks.leverage,
    "political_pressure": lambda s: s.politics.pressure,
    "independence": lambda s: s.politics.independence,
}
"""Figures of a start that a state keeps elsewhere than under their name."""

_NOT_IN_A_STATE: Final = ("treasuries_maturing_bn", "indemnity")


def _book_yield(coupons: Array, faces: Array, market: Array) -> Array:
    """What a holding pays over its face value, percent; what the market does where nothing is held."""
    held = faces.sum(axis=0)
    return np.where(held > 1.0, coupons.sum(axis=0) / np.maximum(held, 1.0) * 100.0, market)


def _start(state: State, path: int) -> Start:
    """One history's end as a start, rounded as published figures are: so it is the same on every system."""
    found: dict[str, Any] = {}
    for item in fields(Start):
        if item.name not in _NOT_IN_A_STATE:
            found[item.name] = _figure(state, item.name, path)
    return Start(**found)


def _figure(state: State, name: str, path: int) -> float | tuple[float, ...]:
    if name in _READ:
        value = _READ[name](state)
    elif hasattr(state, name):
        value = getattr(state, name)
    else:  # a figure of the books: its name without the unit
        value = getattr(state.books, name.removesuffix("_bn"))
    decimals = MONEY_DECIMALS if name.endswith("_bn") else RATE_DECIMALS
    if np.ndim(value) == 2:
        return tuple(_rounded(each, decimals) for each in value[:, path])
    return _rounded(value[path], decimals)


def _rounded(value: float, decimals: int) -> float:
    return round(float(value), decimals) + 0.0


def _standing(run: Sequence[_Lived], path: int, scarce: bool) -> Decision:
    """The range nearest to the rule's rate; purchases as over the last year, to five billion a month."""
    low = max(round((float(run[-1].stance.policy_rate[path]) - RANGE_WIDTH_PCT / 2) * 4.0) / 4.0, 0.0)
    if scarce:
        return Decision(
            target_low_pct=low, iorb_offset_bp=0, on_rrp_offset_bp=0, interest_on_reserves=False, on_rrp=False
        )
    coupons, bills = (
        max(5.0 * round(float(np.mean([flow[path] for flow in flows])) / 5.0), 0.0)
        for flows in (
            [each.stance.treasuries.purchases for each in run[-4:]],
            [each.stance.bill_purchases for each in run[-4:]],
        )
    )
    return Decision(
        target_low_pct=low,
        treasuries=Programme(purchases_usd_bn=coupons, purchases_end_usd_bn=coupons),
        bill_purchases_usd_bn=bills,
        standing_repo=True,
    )


def _history(run: Sequence[_Lived], path: int) -> dict[str, tuple[float, ...]]:
    observed = [observe(each.state) for each in run[-QUARTERS_SHOWN:]]
    return {
        name: tuple(
            _rounded(each[name][path], MONEY_DECIMALS if name.endswith("_bn") else RATE_DECIMALS) for each in observed
        )
        for name in SHOWN
    }
