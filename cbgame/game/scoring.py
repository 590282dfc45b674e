"""The score: one published formula (docs/scoring.md), computed from the truth of the term."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np

from cbgame.economy.state import State
from cbgame.game.bulletin import ObjectiveScore, Score
from cbgame.game.level import Level, Medals
from cbgame.policy.decision import Decision

FREE_MOVE_BP = 25.0
TOLERATED_SPREAD_BP = 25.0


def inflation_loss(states: Sequence[State], decisions: Sequence[Decision]) -> float:
    """Mean squared distance of four-quarter core inflation from target, pp squared."""
    return float(np.mean([((state.core_inflation_4q - state.inflation_target) ** 2)[0] for state in states]))


def jobs_loss(states: Sequence[State], decisions: Sequence[Decision]) -> float:
    """Mean squared distance of unemployment from its natural rate, pp squared."""
    return float(np.mean([((state.unemployment - state.natural_unemployment) ** 2)[0] for state in states]))


def market_control_loss(states: Sequence[State], decisions: Sequence[Decision]) -> float:
    """Loss of control of money markets, in hundreds of bp, summed over the weeks.

    A week counts by how far SOFR's worst day stands more than 25 bp over IORB, and four times by how far EFFR is
    outside
    the target range.
    """
    total = 0.0
    for state, decision in zip(states, decisions, strict=True):
        tape = state.tape
        spikes = np.maximum((tape.sofr_max - tape.anchor)[:, 0] * 100.0 - TOLERATED_SPREAD_BP, 0.0)
        effr = tape.effr[:, 0]
        outside = np.maximum(effr - decision.target_high_pct, 0.0) + np.maximum(decision.target_low_pct - effr, 0.0)
        total += float(spikes.sum() + 400.0 * outside.sum()) / 100.0
    return total


def stability_loss(states: Sequence[State], decisions: Sequence[Decision]) -> float:
    """Mean financial stress (index points) and what the Baa spread stands over 2.5 percentage points."""
    return float(
        np.mean([float(state.financial_stress[0] + max(state.credit_spread[0] - 2.5, 0.0)) for state in states])
    )


def churn_loss(states: Sequence[State], decisions: Sequence[Decision]) -> float:
    """What moves beyond 25 bp a quarter and reversals of direction add up to, in quarter points."""
    moves = [(after.target_low_pct - before.target_low_pct) * 100.0 for before, after in itertools.pairwise(decisions)]
    excess = sum(max(abs(move) - FREE_MOVE_BP, 0.0) for move in moves) / FREE_MOVE_BP
    steps = [move for move in moves if abs(move) > 1e-9]
    reversals = sum(1 for one, two in itertools.pairwise(steps) if one * two < 0)
    return excess + reversals


Loss = Callable[[Sequence[State], Sequence[Decision]], float]

LOSSES: Final[Mapping[str, Loss]] = {
    "inflation": inflation_loss,
    "jobs": jobs_loss,
    "market_control": market_control_loss,
    "stability": stability_loss,
    "churn": churn_loss,
}


def score(level: Level, states: Sequence[State], decisions: Sequence[Decision]) -> Score:
    """The score of a term: ``states`` as each quarter closed, ``decisions`` as taken; equally long.

    Each objective earns ``1000 * weight / (1 + loss / tolerance)`` points.
    """
    parts = []
    for objective in level.objectives:
        loss = LOSSES[objective.id](states, decisions)
        points = 1000.0 * objective.weight / (1.0 + loss / objective.tolerance)
        parts.append(ObjectiveScore(objective.id, objective.weight, round(loss, 4), round(points, 1)))
    total = round(sum(part.points for part in parts), 1)
    return Score(total, tuple(parts), medal(total, level.medals))


def medal(total: float, medals: Medals) -> str | None:
    """The best medal that a total earns."""
    for name, least in (("gold", medals.gold), ("silver", medals.silver), ("bronze", medals.bronze)):
        if total >= least:
            return name
    return None
