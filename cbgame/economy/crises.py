"""Crises: what breeds them, their odds, and what they do. Never a date.

A first round comes from the state the quarter opens with; a second one follows on the stress of the first. Odds of
state-driven crises are zero where their drivers are absent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cbgame.economy import abroad, banks, credit, nonbanks
from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import CRASH, between
from cbgame.economy.luck import Draws, normal_quantile, normal_share
from cbgame.economy.parameters import Parameters
from cbgame.economy.sectors import CRISES, Crises
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State

FIRST_ROUND: Final = (
    "credit_crunch", "equity_crash", "housing_bust", "de_anchoring", "political_attack", "foreign_crisis",
    "supply_shock", "war", "pandemic",
)  # fmt: skip
SECOND_ROUND: Final = ("bank_run", "dash_for_cash", "leverage_spiral", "currency_shock")

HIGHEST_ODDS = 0.6

SQUEEZE_BP: Final = 75.0
"""SOFR's worst day this far over IORB is an emergency: far outside what dates alone bring (year-end 2018 came near)."""

TANTRUM_PP: Final = 0.25
"""An announcement that adds this much to the ten-year premium beyond what it takes from the market is a tantrum."""


def credit_crunch_drivers(state: State, p: Parameters) -> Array:
    """Houses over their trend, appetite for risk, and capital that is missing."""
    return as_array(
        p.crunch_on_houses * np.maximum(state.house_deviation, 0.0)
        + np.maximum(state.banks.leverage, 0.0)
        + p.crunch_on_capital * np.maximum(p.capital_target - state.banks.capital, 0.0)
    )


def first_round_odds(state: State, p: Parameters) -> dict[str, Array]:
    """Odds this quarter of what comes from the state it opens with, and from outside; (paths,) each."""
    loose = np.maximum(p.loose_anchor - state.anchoring, 0.0)
    dear = np.maximum(state.core_inflation_4q - state.inflation_target - 1.0, 0.0)
    falling = between(-(state.house_growth - p.house_trend) / p.bust_momentum + p.bust_without_momentum, 0.0, 2.0)
    outside = np.ones(state.paths)
    return {
        "credit_crunch": p.credit_crunch_odds * credit_crunch_drivers(state, p),
        "equity_crash": p.equity_crash_odds * np.maximum(state.equity_valuation - p.equity_crash_threshold, 0.0),
        "housing_bust": p.housing_bust_odds
        * np.maximum(state.house_deviation - p.housing_bust_threshold, 0.0)
        * falling,
        "de_anchoring": p.de_anchoring_odds * loose * dear,
        "political_attack": p.attack_odds * np.maximum(state.politics.pressure - p.attack_threshold, 0.0),
        **{name: getattr(p, odds) * outside for name, odds in OUTSIDE_ODDS.items()},
    }


def second_round_odds(state: State, stress: Array, tantrum: Array, p: Parameters) -> dict[str, Array]:
    """Odds of what follows on the quarter's ``stress`` and on how yields have moved: over the last quarter, and by the
    announcement's ``tantrum`` (pp); (paths,) each."""
    risen = state.yield_10y - state.yield_10y_lag + tantrum
    over = np.maximum(risen - p.spiral_threshold, 0.0)
    return {
        "bank_run": p.bank_run_odds
        * np.maximum(banks.run_vulnerability(state, p) - p.bank_run_threshold, 0.0)
        * p.run_odds_scale,
        "dash_for_cash": p.dash_odds
        * np.maximum(stress - p.dash_threshold, 0.0)
        * np.maximum(nonbanks.fragility(state) - p.dash_fragility, 0.0),
        "leverage_spiral": p.spiral_odds * over * np.minimum(p.pension_exposure / p.spiral_exposure_scale, 1.0),
        "currency_shock": p.currency_shock_odds * abroad.sudden_stop_drivers(state, risen, p),
    }


def first_round(state: State, p: Parameters, draws: Draws) -> tuple[dict[str, Array], dict[str, Array]]:
    """Odds and sizes (0 where none came) of the first round. Sizes: crunch, attack... in the units of their medians."""
    odds = first_round_odds(state, p)
    sizes = {
        "credit_crunch": _Size("crisis_size", p.credit_crunch_size, p.credit_crunch_size_sd),
        "equity_crash": _Size("equity_crash_size", p.equity_crash_size, p.equity_crash_size_sd),
        "housing_bust": _Size("housing_bust_size", p.housing_bust_size, p.housing_bust_size_sd),
        "de_anchoring": _Size("event_size", p.de_anchoring_jump, p.expectations_size_sd),
        "political_attack": _Size("event_size", p.attack_size, p.attack_size_sd),
        "foreign_crisis": _Size("liquidity_size", p.foreign_crisis_size, p.foreign_crisis_size_sd),
        "supply_shock": _Size("supply_event_size", p.supply_event_size, p.supply_event_size_sd),
        "war": _Size("war_size", p.war_size, p.war_size_sd),
        "pandemic": _Size("pandemic_size", p.pandemic_size, p.pandemic_size_sd),
    }
    return odds, _came(odds, sizes, draws, p)


def second_round(
    state: State, stress: Array, tantrum: Array, p: Parameters, draws: Draws
) -> tuple[dict[str, Array], dict[str, Array]]:
    """Odds and sizes (0 where none came) of the second round, given the quarter's ``stress`` and the announcement's
    ``tantrum``."""
    odds = second_round_odds(state, stress, tantrum, p)
    sizes = {
        "bank_run": _Size("event_size", p.bank_run_size, p.bank_run_size_sd),
        "dash_for_cash": _Size("event_size", p.dash_size, p.dash_size_sd),
        "leverage_spiral": _Size("event_size", p.spiral_size * p.pension_exposure, p.spiral_size_sd),
        "currency_shock": _Size("event_size", p.currency_shock_size, p.currency_shock_size_sd),
    }
    return odds, _came(odds, sizes, draws, p)


# The streams that decide whether a crisis comes; three are older than their crises' present names.
CHANCE: Final = {
    name: {"credit_crunch": "crisis", "foreign_crisis": "liquidity", "supply_shock": "supply_event"}.get(name, name)
    for name in (*FIRST_ROUND, *SECOND_ROUND)
}


class _Size(NamedTuple):
    """How large a crisis is: its median times e to a standard normal with that spread."""

    stream: str
    median: float
    log_sd: float

    def drawn(self, draws: Draws) -> Array:
        """The size it would have on each path."""
        return as_array(self.median * np.exp(self.log_sd * draws.quarter[self.stream]))


def _came(odds: Mapping[str, Array], sizes: Mapping[str, _Size], draws: Draws, p: Parameters) -> dict[str, Array]:
    """The size of each crisis on the paths on which it comes, 0 on the others."""
    chances = {name: draws.quarter[CHANCE[name]] for name in odds}
    here = where_they_came(odds, chances, p)
    return {name: as_array(np.where(here[name], size.drawn(draws), 0.0)) for name, size in sizes.items()}


def where_they_came(
    odds: Mapping[str, Array], chances: Mapping[str, Array], p: Parameters
) -> dict[str, NDArray[np.bool_]]:
    """For each crisis whether a path's chance, a standard normal, falls under the quantile of its odds, (paths,)."""
    here = {name: chances[name] < _quantile(getattr(p, OUTSIDE_ODDS[name])) for name in odds if name in OUTSIDE_ODDS}
    own = [name for name in odds if name not in OUTSIDE_ODDS]
    if any(odds[name].shape != chances[name].shape for name in own):  # one economy, many draws
        odds = {name: np.broadcast_to(odds[name], chances[name].shape) for name in own}
    likely = np.stack([odds[name] for name in own])
    quantiles = normal_quantile(np.minimum(np.maximum(likely, _LEAST_ODDS), HIGHEST_ODDS))
    come = (likely > 0.0) & (np.stack([chances[name] for name in own]) < quantiles)
    return here | {name: come[row] for row, name in enumerate(own)}


OUTSIDE_ODDS: Final = {
    "foreign_crisis": "foreign_crisis_odds", "supply_shock": "supply_event_odds", "war": "war_odds",
    "pandemic": "pandemic_odds",
}  # fmt: skip
"""Odds of shocks from outside, by the names they have among the parameters."""


@lru_cache(maxsize=64)
def _quantile(odds: float) -> float:
    return float(normal_quantile(np.array([_bounded(odds)]))[0]) if odds > 0.0 else -np.inf


def _bounded(odds: float) -> float:
    return min(max(odds, _LEAST_ODDS), HIGHEST_ODDS)


_LEAST_ODDS = 1e-12


@dataclass(slots=True)
class Events:
    """What came this quarter, in the units of each crisis's size, and at what odds; (paths,) each."""

    odds: dict[str, Array]
    size: dict[str, Array]

    def add(self, odds: dict[str, Array], size: dict[str, Array]) -> None:
        """Take in another round."""
        self.odds |= odds
        self.size |= size

    def note_market_made(self, worst_repo_bp: Array, tantrum: Array) -> None:
        """Take in what weeks and announcement have made: squeezes over 75 bp, tantrums over 25 bp; sizes in bp, pp."""
        self.size["repo_squeeze"] = np.where(worst_repo_bp > SQUEEZE_BP, worst_repo_bp, 0.0)
        self.size["taper_tantrum"] = np.where(tantrum > TANTRUM_PP, tantrum, 0.0)

    def crises(self, paths: int) -> Crises:
        """For the state: one row per crisis in the order of CRISES."""
        none = np.zeros(paths)
        return Crises(
            between(np.stack([self.odds.get(name, none) for name in CRISES]), 0.0, HIGHEST_ODDS),
            np.stack([self.size.get(name, none) for name in CRISES]),
        )


def of_quarter(state: State, stance: Stance, tantrum: Array, p: Parameters, draws: Draws) -> Events:
    """Everything that comes in the quarter after ``state``: a first round from it, a second on the stress of that.

    Nothing decided within the quarter changes what comes, only what it does. ``tantrum``: pp that the announcement
    adds to the ten-year premium.
    """
    events = Events(*first_round(state, p, draws))
    relief = credit.lender_of_last_resort(state, stance, state.books.loans + state.books.swaps, p)
    calm = np.zeros(state.paths)
    stress = credit.opening_stress(state, calm, stress_added(events, p), relief, p, draws)
    events.add(*second_round(state, stress, tantrum, p, draws))
    return events


def strike_week(draws: Draws) -> Array:
    """The week in which the quarter's crises strike, 2 to 11, all as likely."""
    return as_array(2.0 + np.floor(10.0 * normal_share(draws.quarter["strike"])))


def stress_added(events: Events, p: Parameters) -> Array:
    """What the first round adds to financial stress, index points, (paths,)."""
    size = events.size
    return as_array(
        size["credit_crunch"]
        + size["foreign_crisis"]
        + p.equity_crash_in_stress * size["equity_crash"]
        + p.stress_on_bust * size["housing_bust"]
        + p.stress_on_war * size["war"]
        + p.stress_on_pandemic * size["pandemic"]
        + p.stress_on_attack * size["political_attack"]
    )


def stress_followed(events: Events, p: Parameters) -> Array:
    """What the second round adds, index points, (paths,)."""
    size = events.size
    return as_array(
        size["bank_run"]
        + size["currency_shock"]
        + p.repo_on_dysfunction * (size["dash_for_cash"] + size["leverage_spiral"])
    )


def crash(events: Events) -> Array:
    """What a crash takes off equity valuations, percent, (paths,)."""
    return CRASH.bend(events.size["equity_crash"])
