"""Warning signs of crises to come: what breeds each of them, as the player can see it, before it is strong enough."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from cbgame.economy import banks, nonbanks
from cbgame.economy.crises import credit_crunch_drivers
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State
from cbgame.game.briefing_view import money
from cbgame.game.message import Message, message
from cbgame.policy.decision import Decision

EARLY: Final = 0.6
"""Share of the threshold under which a crisis can't come at which the sign is given: quarters ahead, as drivers move
slowly."""

CRUNCH_DRIVERS: Final = 0.8  # odds of a credit crunch are then over half a percent a quarter
FRAGILE: Final = 1.15  # leverage over dealers' room; 1 in ordinary times
STRESSED: Final = 1.2  # index points: under the 1.5 that a dash needs
RISING_PP: Final = 0.35  # the ten-year yield over a quarter
PENSIONS: Final = 0.05  # share of long bonds geared with swaps, under which no spiral is worth a word
FLOWS: Final = 0.25  # index of capital abroad
LEANING: Final = 4.0  # ten-year equivalents in percent of GDP while purchases run
NOISY: Final = 0.85  # as EARLY, for pressure, which moves slowly and is often there
DEAR_PP: Final = 0.8  # core inflation over target
LOOSE: Final = 1.3  # times the anchoring under which it can break


def nearness(seen: State, buying: Array, p: Parameters) -> dict[str, Array]:
    """How near each kind of emergency is in the staff's estimate of the state, (paths,): the sign is given from 1 on.

    ``buying``: billions of dollars a month of purchases that stand. Shocks from outside have no sign, and a squeeze's
    signs are on the tape (:func:`cbgame.game.briefing.warnings`).
    """
    loose = np.maximum(seen.anchoring - LOOSE * p.loose_anchor, 0.0) == 0.0
    rising = (seen.yield_10y - seen.yield_10y_lag) / RISING_PP
    return {
        "credit_crunch": credit_crunch_drivers(seen, p) / CRUNCH_DRIVERS,
        "bank_run": banks.run_vulnerability(seen, p) / (EARLY * p.bank_run_threshold),
        "equity_crash": seen.equity_valuation / (EARLY * p.equity_crash_threshold),
        "housing_bust": seen.house_deviation / (EARLY * p.housing_bust_threshold),
        "dash_for_cash": np.maximum(nonbanks.fragility(seen) / FRAGILE, seen.financial_stress / STRESSED),
        "leverage_spiral": rising * float(p.pension_exposure >= PENSIONS),
        "de_anchoring": (seen.core_inflation_4q - seen.inflation_target) / DEAR_PP * loose,
        "currency_shock": seen.abroad.flows / FLOWS,
        "political_attack": seen.politics.pressure / (NOISY * p.attack_threshold),
        "taper_tantrum": seen.expected_stock / LEANING * (buying > 0.0),
    }


def bought_a_month(standing: Decision) -> float:
    """Notes, bonds and MBS bought on net a month, billions of dollars."""
    return standing.treasuries.purchases_usd_bn + standing.mbs.purchases_usd_bn


def signs(seen: State, standing: Decision, p: Parameters) -> tuple[Message, ...]:
    """The signs in the staff's estimate of one state (batch of one), the nearest to breaking first; often none."""
    buying = bought_a_month(standing)
    near = {name: _at(value) for name, value in nearness(seen, np.array([buying]), p).items()}
    given = sorted((name for name in near if near[name] >= 1.0), key=lambda name: -near[name])
    return tuple(
        message(f"warning-{name.replace('_', '-')}", **_FIGURES[name](seen), **_of_purchases(name, buying))
        for name in given
    )


def _of_purchases(name: str, buying: float) -> dict[str, float]:
    return money(monthly=buying) if name == "taper_tantrum" else {}


def _at(values: Array) -> float:
    return float(np.asarray(values)[0])


_FIGURES: Final[Mapping[str, Callable[[State], dict[str, float]]]] = {
    "credit_crunch": lambda s: {
        "capital": _at(s.banks.capital), "houses": _at(s.house_deviation), "appetite": _at(s.banks.leverage)
    },
    "bank_run": lambda s: {
        "losses": _at(s.banks.unrealised_losses), "capital": _at(s.banks.capital),
        "forgone": _at(s.policy_rate - s.banks.deposit_rate),
    },
    "equity_crash": lambda s: {"valuation": _at(s.equity_valuation)},
    "housing_bust": lambda s: {"houses": _at(s.house_deviation), "growth": _at(s.house_growth)},
    "dash_for_cash": lambda s: {"fragility": _at(nonbanks.fragility(s)), "stress": _at(s.financial_stress)},
    "leverage_spiral": lambda s: {"risen": _at(s.yield_10y - s.yield_10y_lag)},
    "de_anchoring": lambda s: {
        "inflation": _at(s.core_inflation_4q - s.inflation_target), "anchoring": 100.0 * _at(s.anchoring)
    },
    "currency_shock": lambda s: {"flows": _at(s.abroad.flows)},
    "political_attack": lambda s: {"pressure": _at(s.politics.pressure)},
    "taper_tantrum": lambda s: {"stock": _at(s.expected_stock)},
}  # fmt: skip
