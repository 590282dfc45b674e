"""Forecasts: the staff's fan for a decision under consideration, fast enough to follow a dragged slider."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from cbgame.economy import guidance
from cbgame.economy.dates import Dates, dates_of
from cbgame.economy.luck import Draws, FastLuck
from cbgame.economy.observe import OBSERVATIONS
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.quarter import Answer, announce, timeless, unexplained
from cbgame.economy.stance import Stance
from cbgame.economy.start import repeated
from cbgame.economy.state import Array, State
from cbgame.policy.desk_practice import default_repo
from cbgame.policy.rules import inertial
from cbgame.recording.repeated import Repeated

QUANTILES: Final = (0.05, 0.2, 0.5, 0.8, 0.95)

FAN_VARIABLES: Final = (
    "policy_rate", "output_gap", "unemployment", "core_inflation_4q", "headline_inflation_4q",
    "expected_inflation_long",
    "yield_2y", "yield_10y", "term_premium_10y", "mortgage_rate", "credit_spread", "equity_price", "house_price",
    "dollar",
    "reserves_bn", "total_assets_bn", "on_rrp_bn", "treasuries_bn", "mbs_bn", "sofr_iorb_bp", "sofr_iorb_max_bp",
    "remittances_bn", "deferred_asset_bn", "bank_assets_bn", "equity_valuation", "volatility",
)  # fmt: skip

Outside = Callable[[int, Draws], Draws]
"""What is publicly known of a coming quarter (the Treasury's financing estimates) put into its draws."""


@dataclass(frozen=True, slots=True)
class Fan:
    """Quantiles of a forecast: variable -> (quantiles, quarters)."""

    quarters: tuple[int, ...]
    bands: Mapping[str, Array]


def fan(
    nowcast: State,
    stance: Stance,
    p: Parameters = BASELINE,
    quarters: int = 12,
    paths: int = 500,
    seed: int = 0,
    outside: Outside | None = None,
) -> Fan:
    """The forecast from what is known, given a stance for the first quarter.

    Later quarters: programmes follow their announced calendar, the rate follows guidance while it runs and the inertial
    rule after. The same ``seed`` meets the same shocks, so that two stances differ by nothing else.
    """
    rows = forecast(nowcast, stance, p, quarters, paths, seed, outside)
    first = nowcast.quarter + 1
    return Fan(
        tuple(range(first, first + quarters)), {name: _quantiles(np.stack(values)) for name, values in rows.items()}
    )


def forecast(
    nowcast: State, stance: Stance, p: Parameters, quarters: int, paths: int, seed: int, outside: Outside | None = None
) -> dict[str, list[Array]]:
    """The paths behind a fan: variable -> one array (paths,) per quarter."""
    first = nowcast.quarter + 1
    given = []
    for quarter in range(first, first + quarters):
        draws = _drawn(seed, paths, quarter)
        if outside is not None:
            draws = outside(quarter, draws)
        given.append((draws.in_arrays(), dates_of(quarter, p)))
    start = repeated(timeless(nowcast), paths), repeated(stance, paths)
    _, seen = AHEAD(start, given, p)
    return {name: [each[place] for each in seen] for place, name in enumerate(FAN_VARIABLES)}


def _quarter_ahead(
    now: tuple[State, Stance], given: tuple[Draws, Dates], p: Parameters
) -> tuple[tuple[State, Stance], tuple[Array, ...]]:
    """The next quarter and what the staff assume for the one after; and what is forecast of it."""
    state, stance = now
    draws, dates = given
    state = unexplained(state, stance, draws, p, dates)
    seen = tuple(OBSERVATIONS[name](state) for name in FAN_VARIABLES)
    return (state, next_stance(state, stance, p)), seen


AHEAD = Repeated(_quarter_ahead, frozenset({Parameters}), two_at_once=True)


@lru_cache(maxsize=32)
def _drawn(seed: int, paths: int, quarter: int) -> Draws:
    # Every preview of one briefing meets the same shocks: they are drawn for the first and kept for the next.
    return FastLuck(seed, paths).draws(quarter)


def next_stance(state: State, stance: Stance, p: Parameters) -> Stance:
    """What the staff assume for the quarter after.

    Announced calendars go on, the rate follows guidance while it binds and the rule after (half-way between the two
    under guidance without a date), and after a squeeze the Desk lends overnight.
    """
    ahead = stance.next_quarter()
    rule, promised = inertial(state), stance.policy_rate + stance.guided_move
    if ahead.guided_quarters.any():
        led = guidance.followed(state, ahead, p)
        rule = np.where(led >= 1.0, promised, rule + led * (promised - rule))
    rate = np.maximum(rule, p.lower_bound)
    shift = rate - stance.policy_rate
    # Everything that is set against the range moves with it.
    return ahead.with_changes(
        temporary_repo=np.maximum(ahead.temporary_repo, default_repo(state)),
        policy_rate=rate,
        target_low=ahead.target_low + shift,
        target_high=ahead.target_high + shift,
        iorb=ahead.iorb + shift,
        on_rrp_rate=ahead.on_rrp_rate + shift,
        standing_repo_rate=ahead.standing_repo_rate + shift,
    )


def _quantiles(values: Array) -> Array:
    """Quantiles by nearest rank, (quantiles, quarters); cheaper than interpolating and as good at 500 paths."""
    ordered = np.sort(values, axis=-1)
    ranks = [round(quantile * (values.shape[-1] - 1)) for quantile in QUANTILES]
    return ordered[:, ranks].T


REACTIONS: Final = ("yield_2y", "yield_10y", "mortgage_rate", "equity_price", "dollar", "breakeven")

# How uncertain the pass-through is: the range of published estimates (Gagnon et al. 2011 to D'Amico and King 2013 for
# the stock; half to full for guidance; FRB/US's two expectation schemes for the path).
_UNCERTAIN: Final = (
    {"term_premium_on_stock": 0.6, "guidance_weight": 0.5, "path_decay": 0.91 / 0.93, "equity_on_real_10y": 0.6},
    {"term_premium_on_stock": 1.5, "guidance_weight": 1.4, "path_decay": 0.95 / 0.93, "equity_on_real_10y": 1.6},
)


def reactions(nowcast: State, stance: Stance, p: Parameters = BASELINE) -> dict[str, tuple[float, float, float]]:
    """How markets would answer at once: low, middle and high, bp for yields, percent for prices."""
    variants = [
        p,
        *(p.with_values({name: getattr(p, name) * times for name, times in each.items()}) for each in _UNCERTAIN),
    ]
    answers = [answer_by_name(announce(nowcast, stance, variant)) for variant in variants]
    result = {}
    for name in REACTIONS:
        values = sorted(answer[name] for answer in answers)
        result[name] = (values[0], answers[0][name], values[-1])
    return result


def answer_by_name(answer: Answer) -> dict[str, float]:
    """A market answer as plain numbers of its first path."""
    return {
        "yield_2y": float(answer.yield_2y_bp[0]),
        "yield_10y": float(answer.yield_10y_bp[0]),
        "mortgage_rate": float(answer.mortgage_rate_bp[0]),
        "equity_price": float(answer.equity_price[0]),
        "dollar": float(answer.dollar[0]),
        "breakeven": float(answer.breakeven_bp[0]),
    }
