"""Moments: what the baseline economy does over many long histories under the baseline rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from cbgame.economy.baseline import baseline_state
from cbgame.economy.luck import FastLuck, fast_normals
from cbgame.economy.observe import OBSERVATIONS
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.sectors import CRISES
from cbgame.economy.state import Array, State
from cbgame.policy.recessions import Recessions, recessions, spell_lengths
from cbgame.policy.rules import inertial, rule_stance

BURN_IN: Final = 60
BLOCK: Final = 2_000
"""Paths at once: larger blocks fall out of the processor's cache."""

POLICY_SHOCK_SD: Final = 0.25
"""Residual of the inertial rule, pp; 0.38 in US data 1985-2019, part of it the Committee's answer to what we model."""

AT_LOWER_BOUND: Final = 0.30  # percent: a policy rate at or under this stands at the bound

SERIES: Final = (
    "output_gap", "unemployment", "natural_unemployment", "core_inflation_4q", "core_inflation", "policy_rate",
    "yield_2y", "yield_10y", "term_premium_10y", "mortgage_rate", "credit_spread", "expected_inflation_long", "dollar",
    "equity_price", "house_price", "anchoring", "volatility", "sofr_iorb_bp",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moments:
    """Pooled over paths unless said otherwise; standard deviations and autocorrelations are medians over paths."""

    mean: Mapping[str, float]
    sd: Mapping[str, float]
    ar1: Mapping[str, float]
    corr: Mapping[str, float]
    lower_bound_share: float
    lower_bound_spell_quarters: float
    recessions: Recessions
    okun_4q: float
    yield_10y_on_policy_rate: float
    crises: Mapping[str, float]  # a year, by kind


@dataclass(frozen=True, slots=True)
class Histories:
    """Many histories after burn-in."""

    series: Mapping[str, Array]  # by name, (quarters, paths); ``real_gdp`` is 100 times its logarithm
    crises: Array  # how often each came, (crises, paths) in the order of CRISES
    quarters: int

    def crises_a_year(self) -> dict[str, float]:
        """Crises a year by kind. A squeeze or tantrum counts in each quarter in which it lasts."""
        return dict(zip(CRISES, (4.0 * self.crises.mean(axis=1) / self.quarters).tolist(), strict=True))


def simulate(paths: int, quarters: int, seed: int, p: Parameters = BASELINE) -> Histories:
    """Histories of the baseline under the inertial rule, in blocks side by side."""
    blocks = [_block(min(BLOCK, paths - first), quarters, seed + first, p) for first in range(0, max(paths, 1), BLOCK)]
    return Histories(
        {name: np.concatenate([block.series[name] for block in blocks], axis=1) for name in blocks[0].series},
        np.concatenate([block.crises for block in blocks], axis=1),
        quarters,
    )


def _block(paths: int, quarters: int, seed: int, p: Parameters) -> Histories:
    state, luck = baseline_state(paths, p), FastLuck(seed, paths)
    surprises = POLICY_SHOCK_SD * fast_normals((seed, 0, 1), (BURN_IN + quarters, paths))
    rows: dict[str, list[Array]] = {name: [] for name in (*SERIES, "real_gdp")}
    crises = np.zeros((len(CRISES), paths))
    for index in range(BURN_IN + quarters):
        wanted = inertial(state) + surprises[index]
        state = advance(state, rule_stance(state, wanted, p), luck.draws(state.quarter + 1), p)
        if index >= BURN_IN:
            _keep(rows, state)
            crises += state.crises.size > 0.0
    return Histories({name: np.array(values) for name, values in rows.items()}, crises, quarters)


def _keep(rows: dict[str, list[Array]], state: State) -> None:
    for name in SERIES:
        rows[name].append(np.array(OBSERVATIONS[name](state)))
    rows["real_gdp"].append(100.0 * np.log(state.gdp_nominal / state.price_level))


def moments(paths: int = 2_000, quarters: int = 200, seed: int = 1, p: Parameters = BASELINE) -> Moments:
    """The moments of the baseline economy. Raises ValueError where fewer than 20 quarters or no path is asked for."""
    if paths < 1 or quarters < 20:
        raise ValueError("moments need at least 1 path and 20 quarters")
    histories = simulate(paths, quarters, seed, p)
    rows = dict(histories.series)
    rows["equity_return"] = _changes(100.0 * np.log(rows["equity_price"]), 1)
    rows["house_growth_4q"] = _changes(100.0 * np.log(rows["house_price"]), 4)
    rows["slope"] = rows["yield_10y"] - rows["policy_rate"]
    rows["unemployment_gap"] = rows["unemployment"] - rows["natural_unemployment"]
    shown = [name for name in rows if name not in ("equity_price", "house_price", "real_gdp")]
    bound = rows["policy_rate"] <= AT_LOWER_BOUND
    spells = spell_lengths(bound)
    return Moments(
        mean={name: float(rows[name].mean()) for name in shown},
        sd={name: float(np.median(rows[name].std(axis=0))) for name in shown},
        ar1={name: _autocorrelation(rows[name]) for name in shown},
        corr=_correlations(rows),
        lower_bound_share=float(bound.mean()),
        lower_bound_spell_quarters=float(spells.mean()) if spells.size else 0.0,
        recessions=recessions(rows["real_gdp"], rows["unemployment"]),
        okun_4q=_slope(_changes(rows["unemployment"], 4), _changes(rows["output_gap"], 4)),
        yield_10y_on_policy_rate=_slope(_changes(rows["yield_10y"], 1), _changes(rows["policy_rate"], 1)),
        crises=histories.crises_a_year(),
    )


def _changes(values: Array, lag: int) -> Array:
    return np.asarray(values[lag:] - values[:-lag])


def _autocorrelation(values: Array) -> float:
    centred = values - values.mean(axis=0)
    return float(np.median((centred[1:] * centred[:-1]).sum(axis=0) / np.maximum((centred**2).sum(axis=0), 1e-12)))


def _correlation(one: Array, other: Array) -> float:
    a, b = one - one.mean(axis=0), other - other.mean(axis=0)
    scale = np.sqrt((a * a).sum(axis=0) * (b * b).sum(axis=0))
    return float(np.median((a * b).sum(axis=0) / np.maximum(scale, 1e-12)))


def _slope(dependent: Array, on: Array) -> float:
    return float((dependent * on).sum() / (on * on).sum())


def _correlations(rows: Mapping[str, Array]) -> dict[str, float]:
    gap = rows["output_gap"]
    return {
        "output_gap,unemployment": _correlation(gap, rows["unemployment"]),
        "output_gap,unemployment_gap": _correlation(gap, rows["unemployment_gap"]),
        "output_gap,core_inflation_4q(+2)": _correlation(gap[:-2], rows["core_inflation_4q"][2:]),
        "output_gap,core_inflation_4q": _correlation(gap, rows["core_inflation_4q"]),
        "output_gap,policy_rate": _correlation(gap, rows["policy_rate"]),
        "slope,output_gap": _correlation(rows["slope"], gap),
        "credit_spread,output_gap": _correlation(rows["credit_spread"], gap),
        "policy_rate,yield_10y": _correlation(rows["policy_rate"], rows["yield_10y"]),
        "core_inflation_4q,policy_rate": _correlation(rows["core_inflation_4q"], rows["policy_rate"]),
    }
