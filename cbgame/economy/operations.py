"""What an emergency decision adds within a quarter: to the weeks that are left, and to how the crisis ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

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

    @classmethod
    def none(cls, paths: int) -> Operations:
        """Nothing added."""
        zero = np.zeros(paths)
        return cls(
            zero, zero, zero, np.full(paths, NO_FACILITY), zero, zero, zero, zero, zero, zero, zero, zero
        )  # fmt: skip


def met(size: Mapping[str, Array], operations: Operations, state: State, p: Parameters) -> dict[str, Array]:
    """The sizes of a quarter's crises after what was done about them while they ran, (paths,) each.

    Lending stops runs and softens crunches, swap lines a flight from other currencies, purchases a market that doesn't
    work (what is left of that, :func:`cbgame.economy.nonbanks.dysfunction` cures), a move of the rate or firm words an
    anchor that drags. Nothing done changes nothing.
    """
    percent = 100.0 / state.gdp_nominal
    lent = _reach(operations.lending * percent, p.met_by_lending)
    backed = _reach((operations.lending + operations.backstop) * percent, p.met_by_lending)
    bought = _reach((operations.treasuries + operations.repo / 3.0) * 3.0 * percent, p.met_by_purchases)
    eased = _reach(np.maximum(-operations.rate_move, 0.0), p.met_by_rate)
    firm = state.credibility * np.maximum(operations.firmness, 0.0)
    tightened = _reach(np.maximum(operations.rate_move, 0.0), p.met_by_rate)
    softened = {
        "bank_run": (1.0 - p.run_met_by_lending * lent) * (1.0 - p.run_met_by_rate * eased),
        "credit_crunch": (1.0 - p.crunch_met_by_lending * backed) * (1.0 - p.crunch_met_by_rate * eased),
        "dash_for_cash": 1.0 - p.dash_met_by_purchases * bought,
        "leverage_spiral": 1.0 - p.spiral_met_by_purchases * bought,
        "equity_crash": (1.0 - p.crash_met_by_lending * lent) * (1.0 - p.crash_met_by_rate * eased),
        "housing_bust": 1.0 - p.bust_met_by_rate * eased,
        "currency_shock": 1.0 - p.flight_met_by_swaps * operations.swap_lines,
        "foreign_crisis": (1.0 - p.flight_met_by_swaps * operations.swap_lines)
        * (1.0 - p.foreign_met_by_lending * lent),
        "de_anchoring": (1.0 - p.anchor_met_by_rate * tightened) * (1.0 - p.anchor_met_by_words * firm),
        "political_attack": 1.0
        - p.attack_met_by_words * firm
        + p.attack_on_giving_way * np.maximum(-operations.firmness, 0.0),
    }
    return {name: value * softened.get(name, 1.0) for name, value in size.items()}


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
    return np.asarray(-np.expm1(-np.maximum(size, 0.0) / scale))
