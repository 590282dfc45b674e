"""Crises: what breeds them, their odds, and what they do. Never a date.

A first round comes from the state the quarter opens with; a second one follows on the stress of the first. Odds of
state-driven crises are zero where their drivers are absent.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist
from typing import Final

import numpy as np

from cbgame.economy import abroad, banks, credit, nonbanks
from cbgame.economy.bounds import CRASH
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
    return np.asarray(
        p.crunch_on_houses * np.maximum(state.house_deviation, 0.0)
        + np.maximum(state.banks.leverage, 0.0)
        + p.crunch_on_capital * np.maximum(p.capital_target - state.banks.capital, 0.0)
    )


def first_round_odds(state: State, p: Parameters) -> dict[str, Array]:
    """Odds this quarter of what comes from the state it opens with, and from outside; (paths,) each."""
    loose = np.maximum(p.loose_anchor - state.anchoring, 0.0)
    dear = np.maximum(state.core_inflation_4q - state.inflation_target - 1.0, 0.0)
    falling = np.clip(-(state.house_growth - p.house_trend) / p.bust_momentum + p.bust_without_momentum, 0.0, 2.0)
    outside = np.ones(state.paths)
    return {
        "credit_crunch": p.credit_crunch_odds * credit_crunch_drivers(state, p),
        "equity_crash": p.equity_crash_odds * np.maximum(state.equity_valuation - p.equity_crash_threshold, 0.0),
        "housing_bust": p.housing_bust_odds
        * np.maximum(state.house_deviation - p.housing_bust_threshold, 0.0)
        * falling,
        "de_anchoring": p.de_anchoring_odds * loose * dear,
        "political_attack": p.attack_odds * np.maximum(state.politics.pressure - p.attack_threshold, 0.0),
        "foreign_crisis": p.foreign_crisis_odds * outside,
        "supply_shock": p.supply_event_odds * outside,
        "war": p.war_odds * outside,
        "pandemic": p.pandemic_odds * outside,
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
        "credit_crunch": _size(draws, "crisis_size", p.credit_crunch_size, p.credit_crunch_size_sd),
        "equity_crash": _size(draws, "equity_crash_size", p.equity_crash_size, p.equity_crash_size_sd),
        "housing_bust": _size(draws, "housing_bust_size", p.housing_bust_size, p.housing_bust_size_sd),
        "de_anchoring": _size(draws, "event_size", p.de_anchoring_jump, p.expectations_size_sd),
        "political_attack": _size(draws, "event_size", p.attack_size, p.attack_size_sd),
        "foreign_crisis": _size(draws, "liquidity_size", p.foreign_crisis_size, p.foreign_crisis_size_sd),
        "supply_shock": _size(draws, "supply_event_size", p.supply_event_size, p.supply_event_size_sd),
        "war": _size(draws, "war_size", p.war_size, p.war_size_sd),
        "pandemic": _size(draws, "pandemic_size", p.pandemic_size, p.pandemic_size_sd),
    }
    return odds, _came(odds, sizes, draws)


def second_round(
    state: State, stress: Array, tantrum: Array, p: Parameters, draws: Draws
) -> tuple[dict[str, Array], dict[str, Array]]:
    """Odds and sizes (0 where none came) of the second round, given the quarter's ``stress`` and the announcement's
    ``tantrum``."""
    odds = second_round_odds(state, stress, tantrum, p)
    sizes = {
        "bank_run": _size(draws, "event_size", p.bank_run_size, p.bank_run_size_sd),
        "dash_for_cash": _size(draws, "event_size", p.dash_size, p.dash_size_sd),
        "leverage_spiral": _size(draws, "event_size", p.spiral_size * p.pension_exposure, p.spiral_size_sd),
        "currency_shock": _size(draws, "event_size", p.currency_shock_size, p.currency_shock_size_sd),
    }
    return odds, _came(odds, sizes, draws)


# The streams that decide whether a crisis comes; three are older than their crises' present names.
CHANCE: Final = {
    name: {"credit_crunch": "crisis", "foreign_crisis": "liquidity", "supply_shock": "supply_event"}.get(name, name)
    for name in (*FIRST_ROUND, *SECOND_ROUND)
}


def _size(draws: Draws, stream: str, median: float, log_sd: float) -> Array:
    return np.asarray(median * np.exp(log_sd * draws.quarter[stream]))


def _came(odds: dict[str, Array], sizes: dict[str, Array], draws: Draws) -> dict[str, Array]:
    return {name: _where_it_came(odds[name], sizes[name], draws.quarter[CHANCE[name]]) for name in odds}


def _where_it_came(odds: Array, size: Array, chance: Array) -> Array:
    """The size on the paths whose chance falls under the quantile of their odds, 0 on the others. Quantiles are dear:
    only for paths whose chance falls under that of the highest odds are their own looked up."""
    if not odds.shape == size.shape == chance.shape:
        odds, size, chance = np.broadcast_arrays(odds, size, chance)
    came = np.zeros(size.shape)
    highest = float(odds.max())
    if highest <= 0.0:
        return came
    if not highest < HIGHEST_ODDS:  # nor where a path is no number any more, which must not spare the others
        highest = HIGHEST_ODDS
    reach = _STANDARD.inv_cdf(max(highest, _LEAST_ODDS)) + _QUANTILE_ERROR
    near = np.flatnonzero((odds > 0.0) & (chance < reach))
    if not near.size:
        return came
    own = np.clip(odds[near], _LEAST_ODDS, HIGHEST_ODDS)
    happens = near[chance[near] < normal_quantile(own)]
    came[happens] = size[happens]
    return came


_STANDARD = NormalDist()
_LEAST_ODDS = 1e-12
_QUANTILE_ERROR = 1e-6


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
            np.clip(np.stack([self.odds.get(name, none) for name in CRISES]), 0.0, HIGHEST_ODDS),
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
    return np.asarray(2.0 + np.floor(10.0 * normal_share(draws.quarter["strike"])))


def stress_added(events: Events, p: Parameters) -> Array:
    """What the first round adds to financial stress, index points, (paths,)."""
    size = events.size
    return np.asarray(
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
    return np.asarray(
        size["bank_run"]
        + size["currency_shock"]
        + p.repo_on_dysfunction * (size["dash_for_cash"] + size["leverage_spiral"])
    )


def crash(events: Events) -> Array:
    """What a crash takes off equity valuations, percent, (paths,)."""
    return CRASH.bend(events.size["equity_crash"])
