"""Benchmarks of what plays many terms: hindsight on one luck with the gap to its restarts, and a level's sweep."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Final

from cbgame.commands.measuring import Measurement, draw_normals
from cbgame.commands.side_by_side import each_in_a_process, search
from cbgame.files.levels import load_level
from cbgame.game.gates import sweep
from cbgame.game.hindsight import Foresight, foreseen, foresights
from cbgame.game.level import Level

LEVEL, SEED = "repo-spike", 1
RESTARTS: Final = 20
DRAWS: Final = 200
HINDSIGHT_GOAL_S, SWEEP_GOAL_S = 20.0, 60.0
"""Goals in seconds on two cores; as ratios they are held against drawing the normals of every term that is played."""


@dataclass(frozen=True, slots=True)
class SearchMeasurement(Measurement):
    """A search, with how much it played and how good it was."""

    evaluations: int  # terms played
    gap: float | None  # what the best of RESTARTS other searches gains beyond it, as a share of its gain over hold


def measure_hindsight(level: Level | None = None, restarts: int = RESTARTS) -> SearchMeasurement:
    """The search for hindsight on one luck; afterwards, not timed, that of its restarts."""
    level = load_level(LEVEL) if level is None else level
    begun = time.perf_counter()
    found = foresights(level, [SEED])[0]
    value = time.perf_counter() - begun
    others = each_in_a_process(_restarted, [(level, restart) for restart in range(1, restarts + 1)])
    best = min([found.loss, *(each.loss for each in others)])
    gained = max(found.simple["hold"] - found.loss, 1e-9)
    floor = draw_normals(found.evaluations, level.quarters)
    return _search("hindsight", value, floor, HINDSIGHT_GOAL_S, found.evaluations, (found.loss - best) / gained)


def measure_sweep(level: Level | None = None, draws: int = DRAWS) -> SearchMeasurement:
    """All gates of a level over its draws, a process to a core."""
    level = load_level(LEVEL) if level is None else level
    begun = time.perf_counter()
    search(level, range(draws))
    sweep(level, draws)
    value = time.perf_counter() - begun
    played = sum(each.evaluations for each in foreseen(level, range(draws)))
    return _search("sweep", value, draw_normals(played, level.quarters), SWEEP_GOAL_S, played, None)


def _search(
    name: str, value: float, floor: float, goal_s: float, evaluations: int, gap: float | None
) -> SearchMeasurement:
    measured = Measurement.of(name, value, floor, goal_s / floor)
    return SearchMeasurement(**asdict(measured), evaluations=evaluations, gap=gap if gap is None else round(gap, 4))


def _restarted(given: tuple[Level, int]) -> Foresight:
    level, restart = given
    return foresights(level, [SEED], restart=restart)[0]
