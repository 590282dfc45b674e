"""A class's handout put together: what its seats, its median and the ghosts came to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive
from cbgame.classroom.classes import Class
from cbgame.classroom.handout import MEDIAN, Handout, Place, PlayedLevel, Series, Won
from cbgame.classroom.median import Median
from cbgame.classroom.medians import of_people
from cbgame.classroom.prizes import Prize
from cbgame.classroom.seats import seats_of
from cbgame.classroom.shared_mistake import Mistake, shared_mistake
from cbgame.classroom.sitting import CHARTED
from cbgame.classroom.standings import Board
from cbgame.game.bulletin import Path
from cbgame.game.level import Level
from cbgame.game.record import ENGINE
from cbgame.policy.decision import Decision

_QUARTERS_OF: Final = (0.25, 0.5, 0.75)


async def handout_of_class(
    connection: AsyncConnection, of: Class, board: Board, median: Median, won: Sequence[Prize]
) -> Handout:
    """The handout of a class whose seats are scored."""
    playing = [seat for seat in await seats_of(connection, of.id) if seat.plays]
    asked = of_people(playing)
    scores = await archive.scores_of(connection, [seat.id for seat in asked])
    looked_at = await archive.losses_of(connection, [seat.id for seat in asked])
    people = sum(seat.kind != "bot" for seat in playing)
    mistake = shared_mistake(list(looked_at.values()))
    paths = _paths(median)
    return Handout(
        level=played_level(of.competition.level), title=of.title, code=of.code, held=of.created,
        seed=of.competition.seed, engine=ENGINE, quarters=median.debrief.quarters, people=people,
        rules=len(playing) - people, spread=board.actual,
        ghosts={name: _charted(path) for name, path in paths.items()},
        scores={name: path.score.total for name, path in paths.items()},
        points=_points(list(scores.values())), board=_places(of, board),
        prizes=tuple(Won(each.id, each.figure, each.winners) for each in won), mistake=mistake,
        looked_at=len(looked_at), shown=of.settings["shown"],
        hindsight_then=_then(mistake, median), decisions=median.debrief.player.decisions, worths=median.worths,
        hindsight=_decisions(paths, "hindsight"), history=_decisions(paths, "history"),
    )  # fmt: skip


def played_level(level: Level) -> PlayedLevel:
    """What a handout says of a level."""
    words = level.words.items()
    return PlayedLevel(
        level.id, level.institution, level.start.inflation_target,
        title={language: told.title for language, told in words},
        period={language: told.period for language, told in words},
        told={language: told.debrief for language, told in words},
    )  # fmt: skip


def _paths(median: Median) -> dict[str, Path]:
    return {MEDIAN: median.debrief.player} | {ghost.policy: ghost for ghost in median.debrief.ghosts}


def _charted(path: Path) -> Series:
    return {name: path.series[name] for name in CHARTED if name in path.series}


def _decisions(paths: dict[str, Path], policy: str) -> tuple[Decision, ...]:
    return paths[policy].decisions if policy in paths else ()


def _points(scores: Sequence[dict[str, Any]]) -> tuple[float, ...]:
    totals = [float(score["total"]) for score in scores]
    return tuple(float(each) for each in np.quantile(totals, _QUARTERS_OF)) if totals else ()


def _places(of: Class, board: Board) -> tuple[Place, ...]:
    return tuple(
        Place(each.rank, each.name, each.points, each.rule, each.number)
        for each in board.shown_to(None, of.settings["shown"])
    )


def _then(mistake: Mistake | None, median: Median) -> Decision | None:
    """What hindsight decided in the quarter of the mistake."""
    if mistake is None:
        return None
    decided = _decisions(_paths(median), "hindsight")
    return decided[median.debrief.quarters.index(mistake.quarter)] if decided else None
