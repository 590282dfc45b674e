"""Luck and skill: what doing nothing loses on this draw and on others, and what the player added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from cbgame.economy.state import Array
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.hindsight import yardstick
from cbgame.game.level import Level
from cbgame.game.rerun import Replay
from cbgame.game.scoring import Yardstick, points

DRAWS: Final = 100
"""Draws that the mean is taken over: the seeds from FIRST_SEED on."""

FIRST_SEED: Final = 1_000_000
"""Beyond the seeds that the desk gives, so that no term is measured against itself."""


@dataclass(frozen=True, slots=True)
class LuckSplit:
    """A score as ``usual + luck + skill``, in points of this draw: what *hold* scores on it is 0."""

    usual: float  # hold's mean over many draws, by this draw's measure
    usual_sd: float  # the spread of hold over them, by the same measure
    luck: float  # hold's score on this draw (0) less the usual
    skill: float  # the player's score less hold's on this draw

    @property
    def total(self) -> float:
        """The player's score."""
        return self.usual + self.luck + self.skill

    def rounded(self) -> tuple[int, int, int]:
        """Usual, luck and skill as whole points that add up to the rounded score, and the first two to hold's."""
        usual, held, total = (round(round(points, 6)) for points in (self.usual, self.usual + self.luck, self.total))
        return usual, held - usual, total - held


def luck_split(replay: Replay, progress: Callable[[float], None] = lambda share: None) -> LuckSplit:
    """The split of an ended term's score. ``progress`` is told the share of the work that is done."""
    term = replay.term
    measure = yardstick(term.level, term.seed)
    progress(0.3)
    held, usual = held_points(term.level, measure), replay.held_from(0).score().total
    progress(1.0)
    mean = float(np.mean(held))
    return LuckSplit(mean, float(np.std(held)), usual - mean, term.score().total - usual)


def held_points(level: Level, measure: Yardstick) -> Array:
    """What *hold* would score on each of the draws if they were measured like this one, (draws,)."""
    course = Course(level, range(FIRST_SEED, FIRST_SEED + DRAWS))
    losses = play(course, chooser(level, "hold"), answerer(level, "hold")).losses()
    return np.asarray(np.sum(list(points(level, losses, measure).values()), axis=0))
