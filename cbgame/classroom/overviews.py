"""What the teacher's console and the projector show: who has decided, the board, and how the class spreads."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive, seats
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.clock import Clock
from cbgame.classroom.exports import entries_of
from cbgame.classroom.gradebook import Entry
from cbgame.classroom.handout import Handout, handout_data
from cbgame.classroom.handouts import handout_of_class
from cbgame.classroom.median import Median
from cbgame.classroom.medians import Medians
from cbgame.classroom.prizes import prizes
from cbgame.classroom.rounds import Rounds
from cbgame.classroom.rule_seats import Called, rules_called
from cbgame.classroom.seats import PRESENT_S, Seat, seats_of
from cbgame.classroom.standings import FIGURES, QUANTILES, Board, Standings
from cbgame.classroom.store import Store
from cbgame.economy.calendar import quarter_name, quarter_number

HANDOUT_S: Final = 5.0
"""How old what the wall shows may be while decisions are being looked at, one seat after the other."""


class Overviews:
    """Both views, as plain data. The seed is told after the end."""

    def __init__(self, store: Store, rounds: Rounds, standings: Standings, medians: Medians, clock: Clock) -> None:
        self._store, self._rounds, self._standings, self._clock = store, rounds, standings, clock
        self._medians = medians
        self._handouts: dict[int, tuple[tuple[int, int], float, Handout]] = {}  # what they hold, and when made

    async def shown(self, connection: AsyncConnection, of: Class) -> dict[str, Any]:
        """A class as anybody may know it who has its code."""
        competition = of.competition
        seated = [seat for seat in await seats_of(connection, of.id) if not seat.removed]
        level = competition.level
        return {
            "code": of.code, "title": of.title, "stage": of.stage.value, "round": of.round, "rounds": of.rounds,
            "level": {"id": level.id, "title": {name: words.title for name, words in level.words.items()}},
            "seats": len(seated), "teams": competition.teams, "pacing": competition.pacing.value,
            "language": competition.language_default,
            "team_names": [seat.name for seat in seated] if competition.teams else [],
        }  # fmt: skip

    async def console(self, of: Class) -> dict[str, Any]:
        """Everything, seat by seat."""
        board = await self._standings.board(of)
        async with self._store.reading() as connection:
            shown = await self.shown(connection, of)
            seated = await seats_of(connection, of.id)
            round = of.rounds if of.free else of.round  # at its own pace a seat is done with its term
            decided = await archive.decided_in(connection, of.id, round)
            closed = await archive.closed_rounds(connection, [seat.id for seat in seated])
            crews = await seats.crews_of(connection, of.id)
        called = rules_called([seat for seat in seated if not seat.removed])
        rows = [
            self._row(seat, of, board, crews.get(seat.id, []), called)
            | {
                "decided": decided.get(seat.id),
                "closed": closed[seat.id] >= max(round, 1),
                "finished": of.free and closed[seat.id] >= of.rounds,
                "rounds": closed[seat.id],
            }
            for seat in seated
        ]
        rules = {name: value for name, value in of.settings.items() if name not in ("seed", "level_text")}
        secret = {"seed": of.competition.seed} if of.stage is Stage.ENDED else {}
        return shown | await self._course(of, board) | {"seats": rows, "rules": rules} | secret

    async def projector(self, of: Class) -> dict[str, Any]:
        """What the whole room sees: nobody is shown to be last."""
        board = await self._standings.board(of)
        async with self._store.reading() as connection:
            shown = await self.shown(connection, of)
        standing = [
            {"rank": each.rank, "name": each.name, "points": each.points, "rule": each.rule, "number": each.number}
            for each in board.shown_to(None, of.settings["shown"])
        ]
        course = await self._course(of, board)
        course.pop("paths", None)
        median = self._medians.known(of)
        debriefed = None if median is None else handout_data(await self._handed_out(of, board, median))
        return shown | course | {"board": standing, "prizes": await self.prizes(of), "handout": debriefed}

    async def handout(self, of: Class) -> Handout:
        """What the class takes home. Raises :class:`Refused` before every seat is scored."""
        median = await self._medians.of(of)
        return await self._handed_out(of, await self._standings.board(of), median, whole=True)

    async def _handed_out(self, of: Class, board: Board, median: Median, whole: bool = False) -> Handout:
        """Put together once for every version of the class, and now and then as its seats' decisions are looked at;
        ``whole``: with all that have been."""
        async with self._store.reading() as connection:
            key = (of.version, await archive.looked_at(connection, of.id))
            known, now = self._handouts.get(of.id), self._clock.steady()
            fresh = known is not None and known[0][0] == of.version and now - known[1] < HANDOUT_S and not whole
            if known is None or (known[0] != key and not fresh):
                won = prizes(await entries_of(connection, of))
                known = key, now, await handout_of_class(connection, of, board, median, won)
                self._handouts[of.id] = known
        return known[2]

    async def _course(self, of: Class, board: Board) -> dict[str, Any]:
        decided, playing = await self._rounds.waiting(of)
        first = quarter_number(of.competition.level.start_quarter)
        history = await self._history(of, board.rounds)
        return {
            "version": of.version, "paused": of.paused, "deadline_s": self._rounds.left(of),
            "waiting": {"decided": decided, "of": playing}, "final": board.final,
            "quarters": [quarter_name(first + index) for index in range(of.rounds)],
            "spread": {"quantiles": list(QUANTILES), "figures": board.figures}, "history": history,
            "actual": board.actual if of.stage is Stage.ENDED else {},
        }  # fmt: skip

    async def _history(self, of: Class, rounds: int) -> dict[str, list[float]]:
        """What history's policy would have met on the class's luck, as it would have been published."""
        if not of.competition.level.historical_policy or not rounds:
            return {}
        kept = await self._standings.reference(of, "history", rounds)
        return {name: [each["figures"][name] for each in kept[1:]] for name in FIGURES}

    def _row(
        self, seat: Seat, of: Class, board: Board, crew: list[tuple[str, str, float]], called: Called
    ) -> dict[str, Any]:
        place, now = board.of(seat.id), self._clock.now()
        rule, number = called.get(seat.id, (None, 0))
        return {
            "id": seat.id, "name": seat.name, "kind": seat.kind, "policy": seat.policy, "removed": seat.removed,
            "rule": rule, "number": number,
            "spectator": seat.spectator, "joined_round": seat.joined_round,
            "rank": place.rank if place and board.rounds else None, "points": place.points if place else None,
            "members": [
                {"nickname": name, "role": role, "present": now - heard < PRESENT_S} for name, role, heard in crew
            ],
        }  # fmt: skip

    async def prizes(self, of: Class) -> list[dict[str, Any]]:
        """Who won what, once everything is scored."""
        if of.stage is not Stage.ENDED or not of.settled:
            return []
        entries = await self.entries(of)
        return [{"id": each.id, "figure": each.figure, "winners": list(each.winners)} for each in prizes(entries)]

    async def entries(self, of: Class) -> list[Entry]:
        """What each person or team did and reached; bots aren't graded."""
        async with self._store.reading() as connection:
            return await entries_of(connection, of)
