"""Impulse responses: the difference a shock makes, all else equal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from cbgame.economy.baseline import baseline_state
from cbgame.economy.ladder import BOUGHT_TEN_YEARS
from cbgame.economy.luck import NoLuck
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.stance import BROAD, Programme, Stance
from cbgame.economy.state import Array, State
from cbgame.policy.rules import RULES, rule_stance, steady_portfolio

PRICES = ("equity_price", "house_price", "dollar", "gdp_nominal_bn")
"""Reported as percent deviations; all else in its own unit."""

_QE_QUARTERS = 4


@dataclass(frozen=True, slots=True)
class ShockKind:
    """A shock that can be asked for."""

    unit: str
    size: float  # by default
    lag: float | None  # persistence of the process it disturbs, per quarter; None: not a process with a level
    half_life: float | None = None  # by default; None: once
    disturbance: str = ""  # of economy.luck.DISTURBANCES
    momentum: float = 0.0  # of its last change


def _kinds(p: Parameters) -> dict[str, ShockKind]:
    return {
        "policy_rate": ShockKind("pp", 1.0, None),
        "term_premium": ShockKind("pp", 1.0, p.term_premium_lag, 8.0, "term_premium"),
        "credit_spread": ShockKind("pp", 1.0, p.spread_lag, 5.0, "credit_spread"),
        "demand": ShockKind("percent of GDP", -0.6, None, None, "demand"),
        "supply": ShockKind("pp of core inflation", 1.0, None, None, "supply"),
        "oil": ShockKind("percent", 20.0, p.oil_lag, 0.0, "oil"),
        "equity": ShockKind("percent", -20.0, p.valuation_lag, 4.0, "equity", p.valuation_momentum),
        "house_price": ShockKind("percent", -10.0, None, None, "house_price"),
        "fiscal": ShockKind("percent of GDP", 1.0, p.fiscal_lag, None, "fiscal"),
        "foreign_demand": ShockKind("percent", 1.0, p.foreign_lag, None, "foreign_demand"),
        "volatility": ShockKind("log points", 0.5, p.volatility_lag, None, "volatility"),
        "stress": ShockKind("index points", 1.0, p.stress_lag, None, "stress"),
        "exchange_rate": ShockKind("percent", 10.0, p.dollar_lag, None, "exchange_rate"),
        "productivity": ShockKind("percent", 1.0, None, None, "productivity"),
        "expected_inflation": ShockKind("pp", 1.0, None, None, "expected_inflation"),
        "qe": ShockKind("percent of GDP in ten-year equivalents", 1.0, None),
    }


SHOCKS: Final[Mapping[str, ShockKind]] = _kinds(BASELINE)


@dataclass(frozen=True, slots=True)
class Response:
    """The difference a shock makes, by variable, one number per quarter."""

    shock: str
    size: float
    rule: str
    quarters: tuple[int, ...]
    response: Mapping[str, tuple[float, ...]]


def respond(
    shock: str,
    size: float | None = None,
    quarters: int = 20,
    rule: str = "inertial",
    half_life: float | None = None,
    held_for: int | None = None,
    p: Parameters = BASELINE,
) -> Response:
    """The baseline economy with and without the shock, both under the rule.

    ``half_life`` in quarters (0: permanent) and ``held_for`` shape the shock's level where it has one, else repeat the
    impulse. Raises ValueError for an unknown shock or rule, or numbers out of reach.
    """
    _check(shock, rule, quarters, half_life, held_for)
    kind = _kinds(p)[shock]
    amount = kind.size if size is None else float(size)
    profile = amount * _profile(kind, quarters, half_life, held_for)
    calm = _run(rule, quarters, p)
    shocked = _run(rule, quarters, p, calm, shock, kind, profile)
    response = {name: _difference(name, shocked.rows[name], calm.rows[name]) for name in calm.rows}
    return Response(shock, amount, rule, tuple(range(1, quarters + 1)), response)


def _check(shock: str, rule: str, quarters: int, half_life: float | None, held_for: int | None) -> None:
    if shock not in SHOCKS:
        raise ValueError(f"shock {shock!r} is not one of {', '.join(SHOCKS)}")
    if rule not in RULES:
        raise ValueError(f"rule {rule!r} is not one of {', '.join(RULES)}")
    if not 1 <= quarters <= 400:
        raise ValueError(f"quarters: found {quarters}, expected 1 to 400")
    if half_life is not None and not (np.isfinite(half_life) and half_life >= 0):
        raise ValueError(f"half-life: found {half_life}, expected 0 (permanent) or a positive number of quarters")
    if held_for is not None and held_for < 1:
        raise ValueError(f"for: found {held_for}, expected at least 1 quarter")


def _profile(kind: ShockKind, quarters: int, half_life: float | None, held_for: int | None) -> Array:
    """The level of the disturbance by quarter, for a size of one."""
    ahead = np.arange(quarters, dtype=float)
    if held_for is not None:
        return np.where(ahead < held_for, 1.0, 0.0)
    chosen = kind.half_life if half_life is None else half_life
    if chosen is None:
        if kind.lag is None:
            return np.where(ahead < 1, 1.0, 0.0)
        return np.asarray(kind.lag**ahead)
    return np.ones(quarters) if chosen == 0 else np.asarray(0.5 ** (ahead / chosen))


@dataclass(slots=True)
class _Run:
    """A run's published variables, and the portfolio policy (coupons, bills a month) it followed."""

    rows: dict[str, list[float]] = field(default_factory=dict)
    portfolio: list[tuple[Array, Array]] = field(default_factory=list)

    def observe(self, state: State) -> None:
        for name, value in observe(state).items():
            self.rows.setdefault(name, []).append(float(value[0]))


def _run(
    rule: str,
    quarters: int,
    p: Parameters,
    calm: _Run | None = None,
    shock: str = "",
    kind: ShockKind | None = None,
    profile: Array | None = None,
) -> _Run:
    """One path; a shocked run keeps the calm run's portfolio policy, so that nothing but the shock differs."""
    state = baseline_state(1, p)
    luck, run = NoLuck(1), _Run()
    for index in range(quarters):
        draws = luck.draws(state.quarter + 1)
        wanted = np.full(1, p.natural_rate_mean + 2.0) if rule == "fixed" else RULES[rule](state)
        if shock == "policy_rate" and profile is not None:
            wanted = wanted + profile[index]
        portfolio = steady_portfolio(state) if calm is None else calm.portfolio[index]
        run.portfolio.append(portfolio)
        stance = rule_stance(state, wanted, p, portfolio)
        if shock == "qe" and profile is not None:
            stance = _with_purchases(stance, state, float(profile[0]), index)
        elif kind is not None and kind.disturbance and profile is not None:
            draws = replace(draws, disturbances={kind.disturbance: _innovation(kind, profile, index)})
        state = advance(state, stance, draws, p)
        run.observe(state)
    return run


def _innovation(kind: ShockKind, profile: Array, index: int) -> float:
    """What must be added this quarter for the process's level to follow the profile."""
    carried = kind.lag * profile[index - 1] if kind.lag is not None and index else 0.0
    if index:
        carried += kind.momentum * (profile[index - 1] - (profile[index - 2] if index > 1 else 0.0))
    return float(profile[index] - carried)


def _with_purchases(stance: Stance, state: State, percent_of_gdp: float, index: int) -> Stance:
    """Purchases announced at once and tapered over a year; less is bought at the end than at the start."""
    total = percent_of_gdp / 100.0 * float(baseline_state().gdp_nominal[0]) / float(BOUGHT_TEN_YEARS[BROAD])
    first = total / 3.0 / sum((_QE_QUARTERS - quarter) / _QE_QUARTERS for quarter in range(_QE_QUARTERS))
    step = -first / _QE_QUARTERS
    now = max(first + step * index, 0.0) if first > 0 else min(first + step * index, 0.0)
    zero = np.zeros(state.paths)
    usual = stance.treasuries.purchases
    tapering = zero + (step if index < _QE_QUARTERS else 0.0)
    return replace(stance, treasuries=Programme(usual + now, tapering, usual, zero, zero, zero))


def _difference(name: str, shocked: list[float], calm: list[float]) -> tuple[float, ...]:
    ours, theirs = np.array(shocked), np.array(calm)
    gap = (ours / theirs - 1.0) * 100.0 if name in PRICES else ours - theirs
    return tuple(float(round(value, 6)) for value in gap)
