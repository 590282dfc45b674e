"""Who stands where in a class: by what was lost so far against *hold* on the same quarters, at the end by the score."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive, telling
from cbgame.classroom.classes import Class, Stage, foresight_of
from cbgame.classroom.clock import Clock
from cbgame.classroom.competition import Shown
from cbgame.classroom.rule_seats import Called, rules_called
from cbgame.classroom.schema import outcomes
from cbgame.classroom.seats import MOST_SEATS, Seat, seats_of
from cbgame.classroom.sitting import CHARTED, Sitting
from cbgame.classroom.store import Store
from cbgame.classroom.tables import Tables
from cbgame.classroom.views.scene import Standing
from cbgame.classroom.wire import from_wire, unpacked
from cbgame.game.hindsight import Foresight
from cbgame.game.scoring import FULL, HIGHEST, LOWEST, Yardstick, gain

FIGURES: Final = ("policy_rate", "core_inflation_4q", "unemployment")
"""What the class's spread is shown of: figures as they were published to each seat."""

QUANTILES: Final = (0.1, 0.25, 0.5, 0.75, 0.9)

FRESH_S: Final = 2.0
"""How old a board may be where every seat goes at its own pace."""

_MOST_SHOWN: Final = 10
_SAME: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Place:
    """A seat's place. ``points``: whole ones, None as long as there is nothing to measure by."""

    seat: Seat
    rank: int
    points: float | None
    loss: float


@dataclass(frozen=True, slots=True)
class Board:
    """A class's places, the best first, and its figures round by round."""

    places: tuple[Place, ...]
    rounds: int  # closed
    final: bool  # whether the points are the score
    figures: dict[str, tuple[tuple[float, ...], ...]]  # variable -> round -> QUANTILES
    actual: dict[str, tuple[tuple[float, ...], ...]]  # the same of the truth, lower tenth, median, upper tenth
    rules: Called

    def of(self, seat_id: int) -> Place | None:
        """A seat's place; None while it has none."""
        return next((place for place in self.places if place.seat.id == seat_id), None)

    def shown_to(self, seat_id: int | None, shown: str) -> tuple[Standing, ...]:
        """What others see: the upper half at most, so that nobody is shown to be last."""
        return tuple(
            Standing(
                place.rank,
                place.seat.name if shown != Shown.RANKS or place.seat.id == seat_id else "",
                place.points if shown != Shown.RANKS else None,
                place.seat.id == seat_id,
                *(self.rules.get(place.seat.id, (None, 0)) if shown != Shown.RANKS else (None, 0)),
            )
            for place in self._upper()
        )

    def _upper(self) -> tuple[Place, ...]:
        """The upper half without those who are level with one below it; nobody before a round has closed."""
        upper = min(_MOST_SHOWN, (len(self.places) + 1) // 2) if self.rounds else 0
        level = {place.rank for place in self.places[upper:]}
        return tuple(place for place in self.places[:upper] if place.rank not in level)


class Standings:
    """Each class's board, made once for every version of it."""

    def __init__(self, store: Store, tables: Tables, clock: Clock) -> None:
        self._store, self._tables, self._clock = store, tables, clock
        self._boards: dict[int, tuple[int, float, Board]] = {}
        self._making = asyncio.Lock()

    async def board(self, of: Class) -> Board:
        """The board as it stands after the last closed round."""
        known = self._boards.get(of.id)
        fresh = known is not None and (not of.free or self._clock.steady() - known[1] < FRESH_S)
        if known is not None and known[0] == of.version and fresh:
            return known[2]
        async with self._making:  # one makes it, the others wait for it
            known = self._boards.get(of.id)
            if known is not None and known[0] == of.version and not of.free:
                return known[2]
            async with self._store.reading() as connection:
                playing = [seat for seat in await seats_of(connection, of.id) if seat.plays]
                scored = await _scores(connection, of, playing)
            board = await self._made(of, playing, scored)
            self._boards[of.id] = (of.version, self._clock.steady(), board)
            return board

    def forget(self, class_id: int) -> None:
        """A class that was erased."""
        self._boards.pop(class_id, None)

    async def _made(self, of: Class, playing: Sequence[Seat], scored: dict[int, float]) -> Board:
        closed = of.rounds if of.stage is Stage.ENDED or of.free else max(of.round - 1, 0)
        async with self._store.reading() as connection:
            kept = await _summaries(connection, [seat.id for seat in playing], closed)
            found = await foresight_of(connection, of.id)
        hold = await self.reference(of, "hold", closed)
        worth = None if found is None else _worth(of, found)
        measured = [
            (seat, _points(kept[seat.id], hold, worth), scored.get(seat.id)) for seat in playing if kept.get(seat.id)
        ]
        final = bool(measured) and len(scored) == len(playing)
        standing = [(seat, -(total or 0.0) if final else ahead[1], total if final else ahead[0])
                    for seat, ahead, total in measured]  # fmt: skip
        return Board(_ranked(standing), closed, final, _figures(kept, closed), _actual(kept, closed),
                     rules_called(playing))  # fmt: skip

    async def reference(self, of: Class, policy: str, through: int) -> tuple[dict[str, Any], ...]:
        """A rule's play on the class's luck."""
        setting = of.settings
        sitting = Sitting(-of.id, setting["level_id"], setting["level_text"], setting["seed"])
        return await self._tables.of(of.id).do(telling.reference, sitting, policy, through)


def _worth(of: Class, found: bytes) -> float:
    """What one tolerance is worth in points."""
    known = from_wire(json.loads(unpacked(found)), Foresight)
    return FULL / gain(of.competition.level, Yardstick(known.hold, known.losses))


def _points(
    kept: dict[int, dict[str, Any]], hold: Sequence[dict[str, Any]], worth: float | None
) -> tuple[float | None, float]:
    """Points so far, and the loss beyond *hold*'s by which seats are ranked: of the seat's last closed round."""
    last = max(kept)
    if not last:
        return None, 0.0
    beyond = kept[last]["loss"] - hold[last]["loss"]
    points = None if worth is None else round(float(np.clip(-beyond * worth, LOWEST, HIGHEST)))
    return points, beyond


def _ranked(standing: Sequence[tuple[Seat, float, float | None]]) -> tuple[Place, ...]:
    """The less the better; the same is the same rank."""
    ordered = sorted(standing, key=lambda each: (each[1], each[0].id))
    losses = [each[1] for each in ordered]
    return tuple(
        Place(seat, 1 + sum(other < loss - _SAME for other in losses), points, loss) for seat, loss, points in ordered
    )


def _figures(kept: dict[int, dict[int, dict[str, Any]]], closed: int) -> dict[str, tuple[tuple[float, ...], ...]]:
    return {name: _spread(kept, closed, "figures", name, QUANTILES) for name in FIGURES}


def _actual(kept: dict[int, dict[int, dict[str, Any]]], closed: int) -> dict[str, tuple[tuple[float, ...], ...]]:
    spread = {name: _spread(kept, closed, "actual", name, (0.1, 0.5, 0.9)) for name in CHARTED}
    return {name: tuple(zip(*rounds, strict=True)) for name, rounds in spread.items() if rounds}


def _spread(
    kept: dict[int, dict[int, dict[str, Any]]], closed: int, part: str, name: str, quantiles: Sequence[float]
) -> tuple[tuple[float, ...], ...]:
    """The quantiles of a figure over the seats, for every closed round that anybody has."""
    rounds = []
    for round in range(1, closed + 1):
        values = [rows[round][part][name] for rows in kept.values() if round in rows]
        if values:
            rounds.append(tuple(float(value) for value in np.quantile(values, quantiles)))
    return tuple(rounds)


async def _summaries(
    connection: AsyncConnection, seat_ids: Sequence[int], last: int
) -> dict[int, dict[int, dict[str, Any]]]:
    """What the server keeps, by seat and round."""
    rows = await connection.execute(
        select(outcomes.c.seat_id, outcomes.c.round, outcomes.c.body).where(
            outcomes.c.seat_id.in_(seat_ids), outcomes.c.kind == "summary", outcomes.c.round <= last
        )
    )
    found: dict[int, dict[int, dict[str, Any]]] = {}
    for seat, round, body in rows:
        found.setdefault(seat, {})[round] = _summary(body)
    return found


@lru_cache(maxsize=16 * MOST_SEATS)
def _summary(body: bytes) -> dict[str, Any]:
    """What a board is made of, of what is kept; every board reads all former rounds again."""
    kept = json.loads(unpacked(body))
    figures = {name: kept["figures"][name] for name in FIGURES}
    return {"figures": figures, **{name: kept[name] for name in ("loss", "actual") if name in kept}}


async def _scores(connection: AsyncConnection, of: Class, playing: Sequence[Seat]) -> dict[int, float]:
    """The scores that are measured already."""
    if of.stage is not Stage.ENDED:
        return {}
    return {
        seat: float(score["total"])
        for seat, score in (await archive.scores_of(connection, [seat.id for seat in playing])).items()
    }
