"""Warning signs of crises to come: what breeds each of them, as the player can see it, before it is strong enough."""

from __future__ import annotations

from collections.abc import Iterator
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
FRAGILE: Final = 0.9  # leverage over dealers' room; 1 in ordinary times
STRESSED: Final = 0.75  # index points: half of what a dash needs
RISING_PP: Final = 0.35  # the ten-year yield over a quarter
PENSIONS: Final = 0.05  # share of long bonds geared with swaps, under which no spiral is worth a word
FLOWS: Final = 0.15  # index of capital abroad
LEANING: Final = 4.0  # ten-year equivalents in percent of GDP while purchases run or nothing runs off
DEAR_PP: Final = 0.8  # core inflation over target


def signs(seen: State, standing: Decision, p: Parameters) -> tuple[Message, ...]:
    """The signs in the staff's estimate of the state (batch of one), the nearest to breaking first; often none."""
    found = [sign for sign in _signs(seen, standing, p) if sign[0] >= 1.0]
    return tuple(text for _, text in sorted(found, key=lambda sign: -sign[0]))


def _at(values: Array) -> float:
    return float(np.asarray(values)[0])


def _signs(s: State, standing: Decision, p: Parameters) -> Iterator[tuple[float, Message]]:
    """Each sign with how near it is: 1 where it is given."""
    yield from _finance(s, p)
    yield from _markets(s, standing, p)
    miss = _at(s.core_inflation_4q - s.inflation_target)
    loose = _at(s.anchoring)
    if loose < p.loose_anchor / EARLY**0.5:
        yield miss / DEAR_PP, message("warning-de-anchoring", inflation=miss, anchoring=100.0 * loose)
    pressure = _at(s.politics.pressure)
    yield pressure / (EARLY * p.attack_threshold), message("warning-political-attack", pressure=pressure)


def _finance(s: State, p: Parameters) -> Iterator[tuple[float, Message]]:
    drivers, capital = _at(credit_crunch_drivers(s, p)), _at(s.banks.capital)
    houses, valuation = _at(s.house_deviation), _at(s.equity_valuation)
    yield drivers / CRUNCH_DRIVERS, message(
        "warning-credit-crunch", capital=capital, houses=houses, appetite=_at(s.banks.leverage)
    )
    yield _at(banks.run_vulnerability(s, p)) / (EARLY * p.bank_run_threshold), message(
        "warning-bank-run",
        losses=_at(s.banks.unrealised_losses),
        capital=capital,
        forgone=_at(s.policy_rate - s.banks.deposit_rate),
    )
    yield valuation / (EARLY * p.equity_crash_threshold), message("warning-equity-crash", valuation=valuation)
    yield houses / (EARLY * p.housing_bust_threshold), message(
        "warning-housing-bust", houses=houses, growth=_at(s.house_growth)
    )


def _markets(s: State, standing: Decision, p: Parameters) -> Iterator[tuple[float, Message]]:
    fragile, stress = _at(nonbanks.fragility(s)), _at(s.financial_stress)
    if fragile > FRAGILE:
        yield max(stress / STRESSED, fragile / 1.15), message("warning-dash-for-cash", fragility=fragile, stress=stress)
    risen = _at(s.yield_10y - s.yield_10y_lag)
    if p.pension_exposure >= PENSIONS:
        yield risen / RISING_PP, message("warning-leverage-spiral", risen=risen)
    flows = _at(s.abroad.flows)
    yield flows / FLOWS, message("warning-currency-shock", flows=flows)
    buying = standing.treasuries.purchases_usd_bn + standing.mbs.purchases_usd_bn
    if buying > 0.0:
        stock = _at(s.expected_stock)
        yield stock / LEANING, message("warning-taper-tantrum", stock=stock, **money(monthly=buying))
