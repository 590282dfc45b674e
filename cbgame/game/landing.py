"""How near history's policy comes to what happened under the historical luck, and how large its draws are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from cbgame.economy.observe import observe
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.happened import AIMS, Figures
from cbgame.game.inversion import places
from cbgame.game.level import Level
from cbgame.game.past import Past


@dataclass(frozen=True, slots=True)
class Miss:
    """By how much a variable misses what happened, in its own unit: root mean square, and the largest with its sign."""

    quarters: int  # in which a figure is stated
    rms: float
    worst: float
    aimed_at: bool


@dataclass(frozen=True, slots=True)
class Landing:
    """What a historical luck comes to. ``rms`` and ``largest``: of the draws that were sought, standard deviations."""

    misses: Mapping[str, Miss]
    rms: float
    largest: float
    draws: int


def landing(level: Level, past: Past, figures: Figures) -> Landing:
    """Play history's policy under these draws and look where it lands."""
    course = Course(replace(level, past=past), [past.number])
    play(course, chooser(level, "history"), answerer(level, "history"))
    seen = [{name: float(value[0]) for name, value in observe(state).items()} for state in course.states[1:]]
    misses = {}
    for name, values in figures.items():
        gaps = [seen[index][name] - value for index, value in enumerate(values) if value is not None]
        if gaps:
            misses[name] = Miss(len(gaps), float(np.sqrt(np.mean(np.square(gaps)))), max(gaps, key=abs), name in AIMS)
    sought = places(level)
    drawn = np.array([past.quarters[quarter].get(stream, 0.0) for quarter, stream in sought])
    return Landing(misses, float(np.sqrt(np.mean(drawn**2))), float(np.abs(drawn).max()), len(sought))
