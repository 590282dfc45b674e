"""Refinement: every lever of every quarter tried step by step, from a plan that is good already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.state import Array
from cbgame.game.levers import Lever
from cbgame.game.plans import Ground, Plans, Setting
from cbgame.policy.decisions import Mask

ROUNDS: Final = 12
SMALL_STEPS: Final = 3
"""The first round whose steps are small."""

_JOINED: Final = 24  # how many of a round's improvements are tried together

Move = Callable[[Plans], Plans]
"""A change to plans, one or many."""


def refined(setting: Setting, best: Plans, losses: Array, tell: Callable[[float], None]) -> tuple[Plans, Array]:
    """The plans after rounds of trying every move; each luck takes the moves that help it, the most helpful first.

    A luck is done once a round of small steps has not helped it, whatever becomes of the lucks beside it.
    """
    active = np.ones(len(setting.seeds), dtype=bool)
    for turn in range(ROUNDS):
        before, ground = losses, setting.ground(best, losses)
        moves = [*_shifts(setting, 0.5 ** (turn % 4)), *_answers(ground)]
        tried = _interleaved([move(best) for move in moves])
        lost = setting.loss_near(ground, tried, len(moves))
        found, lower = _joined(setting, moves, ground, lost)
        best = Plans(np.where(active, found.values, best.values), np.where(active, found.answers, best.answers))
        losses = np.where(active, lower, losses)
        tell((turn + 1) / ROUNDS)
        if turn >= SMALL_STEPS:
            active = active & (losses < before)
        if not active.any():
            break
    tell(1.0)
    return best, losses


def _joined(setting: Setting, moves: list[Move], ground: Ground, lost: Array) -> tuple[Plans, Array]:
    """The better of: the single best move, the best two together, three, and so on."""
    lucks, best, losses = len(setting.seeds), ground.plans, ground.losses
    table = lost.reshape(lucks, len(moves))
    order = np.argsort(table, axis=1, kind="stable")[:, :_JOINED]
    ladder, rung = [], best
    for step in range(order.shape[1]):
        rung = _each_its_own(rung, order[:, step], moves, table[np.arange(lucks), order[:, step]] < losses)
        ladder.append(rung)
    plans = _interleaved(ladder)
    return setting.better(best, losses, plans, setting.loss_near(ground, plans, len(ladder)), len(ladder))


def _each_its_own(plans: Plans, chosen: NDArray[np.int_], moves: list[Move], helps: Mask) -> Plans:
    """Each luck's plan after the move it has chosen, where that helps."""
    values, answers = plans.values.copy(), plans.answers.copy()
    for place in np.flatnonzero(helps):
        moved = moves[int(chosen[place])](plans.taken(np.array([place])))
        values[..., place], answers[..., place] = moved.values[..., 0], moved.answers[..., 0]
    return Plans(values, answers)


def _interleaved(alternatives: list[Plans]) -> Plans:
    """Alternatives for every luck, all of the first luck's first."""
    values = np.stack([plans.values for plans in alternatives], axis=-1)
    answers = np.stack([plans.answers for plans in alternatives], axis=-1)
    return Plans(values.reshape(*values.shape[:-2], -1), answers.reshape(*answers.shape[:-2], -1))


def _shifts(setting: Setting, size: float) -> Iterator[Move]:
    quarters = setting.level.quarters
    for number, lever in enumerate(setting.levers):
        amount = max(lever.step, round(2.0 * lever.scale * size / lever.step) * lever.step)
        for first in (quarter for quarter in range(quarters) if setting.may_pull(lever, quarter)):
            for change in (amount, -amount):
                yield _shift(number, lever, first, quarters, change)
                if first + 1 < quarters:
                    yield _shift(number, lever, first, first + 1, change)
            if lever.high - lever.low > 2 * lever.step:
                yield _shift(number, lever, first, quarters, lever.low - lever.high)


def _answers(ground: Ground) -> Iterator[Move]:
    """Every other answer to the emergencies that arise on any luck."""
    for quarter, turn, option in sorted(ground.offers):
        yield _answer(quarter, turn, option)


def _shift(number: int, lever: Lever, first: int, last: int, change: float) -> Move:
    def move(plans: Plans) -> Plans:
        values = plans.values.copy()
        values[number, first:last] = lever.allowed(values[number, first:last] + change)
        return Plans(values, plans.answers)

    return move


def _answer(quarter: int, turn: int, option: int) -> Move:
    def move(plans: Plans) -> Plans:
        answers = plans.answers.copy()
        answers[quarter, turn] = option
        return Plans(plans.values, answers)

    return move
