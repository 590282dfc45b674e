"""Rules handed in before anyone knows the luck: each is played on every draw that the pack was committed to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cbgame.classroom.pack import Luck
from cbgame.files.faults import BadFile, Fault
from cbgame.files.rule_files import load_rule
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.hindsight import Watcher, foreseen
from cbgame.game.level import Level
from cbgame.game.scoring import Yardstick, totals


@dataclass(frozen=True, slots=True)
class RuleScore:
    """One rule file on all draws: its mean score, and between which scores four draws in five lie."""

    file: Path
    mean: float | None = None  # None: the file can't be read
    low: float | None = None
    high: float | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def name(self) -> str:
        """Whose it is, by its file."""
        return self.file.stem


def rules_scored(level: Level, luck: Luck, files: Sequence[Path], told: Watcher | None = None) -> tuple[RuleScore, ...]:
    """A score for every file, the best first, those that can't be read last.

    Hindsight is searched for on every draw, seconds each; ``told`` follows the search and may raise to end it.
    """
    known = [Yardstick(each.hold, each.losses) for each in foreseen(level, luck.seeds, told)]
    return tuple(sorted((_scored(level, luck, known, file) for file in files), key=_order))


def _scored(level: Level, luck: Luck, known: Sequence[Yardstick], file: Path) -> RuleScore:
    try:
        plan = load_rule(file)
    except BadFile as error:
        return RuleScore(file, faults=error.faults)
    course = Course(level, luck.seeds)
    play(course, chooser(level, plan), answerer(level, plan))
    lost = course.losses()
    scores = [
        float(totals(level, {name: loss[path : path + 1] for name, loss in lost.items()}, each)[0])
        for path, each in enumerate(known)
    ]
    low, high = np.quantile(scores, (0.1, 0.9))
    return RuleScore(file, round(float(np.mean(scores)), 1), round(float(low), 1), round(float(high), 1))


def _order(scored: RuleScore) -> tuple[bool, float, str]:
    return scored.mean is None, -(scored.mean or 0.0), scored.name.casefold()
