"""Luck and skill: what a policy that does nothing scores on this draw and on others, and what the player added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from cbgame.game.ghosts import play_policy
from cbgame.game.level import Level
from cbgame.game.rerun import Replay

DRAWS: Final = 100
"""Draws that the mean is taken over: the seeds from FIRST_SEED on."""

FIRST_SEED: Final = 1_000_000
"""Beyond the seeds that the desk gives, so that no term is measured against itself."""


@dataclass(frozen=True, slots=True)
class LuckSplit:
    """A score as ``usual + luck + skill``, in points."""

    usual: float  # hold's mean score over many draws
    usual_sd: float  # the spread of hold's score over them
    luck: float  # hold's score on this draw less the usual
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
    """The split of an ended term's score. ``progress`` is told the share of the draws played."""
    scores = hold_scores(replay.term.level, progress)
    held, usual = replay.held_from(0).score().total, float(np.mean(scores))
    return LuckSplit(usual, float(np.std(scores)), held - usual, replay.term.score().total - held)


def hold_scores(level: Level, progress: Callable[[float], None] = lambda share: None) -> tuple[float, ...]:
    """What *hold* scores on each of the draws."""
    found = []
    for place in range(DRAWS):
        found.append(play_policy(level, "hold", FIRST_SEED + place).score().total)
        progress((place + 1) / DRAWS)
    return tuple(found)
