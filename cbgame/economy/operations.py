"""What an emergency decision adds within a quarter: to the weeks that are left, and to how the crisis ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from operator import attrgetter

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import NO_FACILITY, Stance
from cbgame.economy.state import Array, State


@dataclass(slots=True)
class Operations:
    """What an emergency decision adds from the next week on; all (paths,)."""

    repo: Array  # billions of dollars offered at the top of the range
    bills: Array  # billions of dollars bought a month
    administered_cut: Array  # pp off IORB and ON RRP
    standing_repo_rate: Array  # percent; NO_FACILITY where none was opened
    lending: Array  # billions of dollars offered to banks and dealers beyond the window
    backstop: Array  # billions of dollars put behind corporate and municipal credit
    swap_lines: Array  # 1 where dollars are offered abroad
    treasuries: Array  # billions of dollars bought a month to make the market work
    mbs: Array  # the same
    rate_move: Array  # pp: a decision between meetings
    calm: Array  # 0 to 1: words that reassure, as far as they are believed
    firmness: Array  # -1 to 1: words for prices and independence (1), or giving way (-1)
    offered: Array  # billions of dollars of purchases offered for some days beyond those made
    retreat: Array  # 1 where an announced step of the balance sheet is put off

    @classmethod
    def none(cls, paths: int) -> Operations:
        """Nothing added."""
        zero, no_rate = _nothing(paths)
        values = {item.name: zero for item in fields(cls)}
        return cls(**values | {"standing_repo_rate": no_rate})

    @property
    def idle(self) -> bool:
        """Whether they are still those of :meth:`none`, whose arrays are shared and can't be written to: nothing is
        added on any path.

        False says only that somebody has set something, be it to nothing.
        """
        zero, no_rate = _nothing(self.repo.shape[-1])
        return self.standing_repo_rate is no_rate and all(amount is zero for amount in _amounts(self))


@lru_cache(maxsize=64)
def _nothing(paths: int) -> tuple[Array, Array]:
    """Zeros, and the rate of no facility; neither can be written to."""
    zero, no_rate = np.zeros(paths), np.full(paths, NO_FACILITY)
    zero.flags.writeable = no_rate.flags.writeable = False
    return zero, no_rate


_amounts = attrgetter(*(item.name for item in fields(Operations) if item.name != "standing_repo_rate"))


@dataclass(slots=True)
class Reach:
    """How far what was done reaches, 0 to 1 each, (paths,): the first dollars and basis points count the most."""

    lent: Array
    backed: Array  # lent to banks and dealers or standing behind credit
    bought: Array  # Treasuries bought, offered to be bought or lent against
    housed: Array  # MBS bought
    eased: Array
    tightened: Array
    believed: Array  # words that reassure
    firm: Array

    @classmethod
    def of(cls, operations: Operations, state: State, p: Parameters) -> Reach:
        """The reach of a quarter's operations in this economy."""
        percent = 100.0 / state.gdp_nominal
        bought = 3.0 * operations.treasuries + operations.repo + p.offer_of_purchases * operations.offered
        return cls(
            lent=_reach(operations.lending * percent, p.met_by_lending),
            backed=_reach((operations.lending + operations.backstop) * percent, p.met_by_lending),
            bought=_reach(bought * percent, p.met_by_purchases),
            housed=_reach(3.0 * operations.mbs * percent, p.met_by_purchases),
            eased=_reach(-operations.rate_move, p.met_by_rate),
            tightened=_reach(operations.rate_move, p.met_by_rate),
            believed=state.credibility * np.clip(operations.calm, 0.0, 1.0),
            firm=state.credibility * np.clip(operations.firmness, 0.0, 1.0),
        )


def met(size: Mapping[str, Array], operations: Operations, state: State, p: Parameters) -> dict[str, Array]:
    """The sizes of a quarter's crises after what was done about them while they ran, (paths,) each.

    Lending stops runs and softens crunches, swap lines a flight from other currencies, purchases a market that doesn't
    work (what is left of that, :func:`cbgame.economy.nonbanks.dysfunction` cures), a move of the rate or firm words an
    anchor that drags. The wrong measure feeds a crisis: easing while the anchor drags, tightening while capital flees,
    giving way to politics. Nothing done changes nothing.
    """
    if operations.idle:
        return dict(size)
    did, swaps = Reach.of(operations, state, p), operations.swap_lines
    yielding = np.maximum(-operations.firmness, 0.0)
    softened = {
        "bank_run": (1.0 - p.run_met_by_lending * did.lent)
        * (1.0 - p.run_met_by_rate * did.eased)
        * (1.0 - p.run_met_by_words * did.believed),
        "credit_crunch": (1.0 - p.crunch_met_by_lending * did.backed) * (1.0 - p.crunch_met_by_rate * did.eased),
        "dash_for_cash": (1.0 - p.dash_met_by_purchases * did.bought)
        * (1.0 - p.dash_met_by_lending * did.lent)
        * (1.0 - p.dash_met_by_swaps * swaps),
        "leverage_spiral": (1.0 - p.spiral_met_by_purchases * did.bought)
        * (1.0 - p.spiral_met_by_retreat * operations.retreat),
        "equity_crash": (1.0 - p.crash_met_by_lending * did.lent)
        * (1.0 - p.crash_met_by_rate * did.eased)
        * (1.0 - p.crash_met_by_words * did.believed),
        "housing_bust": (1.0 - p.bust_met_by_rate * did.eased)
        * (1.0 - p.bust_met_by_mbs * did.housed)
        * (1.0 - p.bust_met_by_lending * did.lent),
        "currency_shock": (1.0 - p.flight_met_by_swaps * swaps)
        * (1.0 - p.flight_met_by_rate * did.eased + p.flight_fed_by_rate * did.tightened),
        "foreign_crisis": (1.0 - p.flight_met_by_swaps * swaps)
        * (1.0 - p.foreign_met_by_lending * did.lent)
        * (1.0 - p.flight_met_by_rate * did.eased + p.flight_fed_by_rate * did.tightened),
        "de_anchoring": (1.0 - p.anchor_met_by_rate * did.tightened + p.anchor_fed_by_rate * did.eased)
        * (1.0 - p.anchor_met_by_words * did.firm),
        "political_attack": 1.0 - p.attack_met_by_words * did.firm + p.attack_on_giving_way * yielding,
    }
    return {name: value * softened.get(name, 1.0) for name, value in size.items()}


def stress_met(size: Mapping[str, Array], operations: Operations, state: State, p: Parameters) -> Array:
    """What is taken off the stress that an outside shock adds, index points, (paths,): closing an economy or a dear
    barrel can't be bought away, but what it does to markets can."""
    if operations.idle:
        return np.zeros(state.paths)
    did = Reach.of(operations, state, p)
    left = (
        (1.0 - p.outside_met_by_backing * did.backed)
        * (1.0 - p.outside_met_by_purchases * did.bought)
        * (1.0 - p.outside_met_by_swaps * operations.swap_lines)
    )
    return as_array((1.0 - left) * (p.stress_on_pandemic * size["pandemic"] + p.stress_on_war * size["war"]))


def tantrum_left(tantrum: Array, operations: Operations, state: State, p: Parameters) -> Array:
    """What stays of an announcement's unwelcome surprise, pp, (paths,): putting the step off takes most of it back,
    words a part, purchases a part."""
    if operations.idle:
        return tantrum
    did = Reach.of(operations, state, p)
    return as_array(
        tantrum
        * (1.0 - p.tantrum_met_by_retreat * operations.retreat)
        * (1.0 - p.tantrum_met_by_words * did.believed)
        * (1.0 - p.tantrum_met_by_purchases * did.bought)
    )


def moral_hazard(operations: Operations, state: State, p: Parameters) -> Array:
    """Appetite for risk that a rescue leaves behind, index, (paths,): who is caught once, leaps further."""
    if operations.idle:
        return np.zeros(state.paths)
    did = Reach.of(operations, state, p)
    return as_array(p.hazard_of_lending * did.backed + p.hazard_of_cuts * did.eased + p.hazard_of_buying * did.bought)


def anchor_lost(operations: Operations, state: State, costs: Array, p: Parameters) -> Array:
    """What easing into inflation takes off the anchor, (paths,): rate cuts and purchases made while core inflation,
    with what ``costs`` (pp) add to it, stands more than a point over target."""
    if operations.idle:
        return np.zeros(state.paths)
    did = Reach.of(operations, state, p)
    dear = np.clip(state.core_inflation_4q + costs - state.inflation_target - 1.0, 0.0, 4.0)
    return as_array(p.anchor_on_easing * dear * (did.eased + p.anchor_on_buying * did.bought))


def stance_after(stance: Stance, operations: Operations) -> Stance:
    """The stance with a move of the rate between meetings: everything set against the range moves with it."""
    move = operations.rate_move
    if not move.any():
        return stance
    return replace(
        stance,
        policy_rate=stance.policy_rate + move,
        target_low=stance.target_low + move,
        target_high=stance.target_high + move,
        iorb=stance.iorb + move,
        on_rrp_rate=stance.on_rrp_rate + move,
        standing_repo_rate=stance.standing_repo_rate + move,
        discount_rate=stance.discount_rate + move,
    )


def _reach(size: Array, scale: float) -> Array:
    """How far a measure reaches, 0 to 1: the first dollars count the most."""
    return as_array(-np.expm1(-np.maximum(size, 0.0) / scale))
