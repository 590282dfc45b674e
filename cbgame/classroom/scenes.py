"""What a seat is shown, put together: what the class knows of itself and what this seat may know."""

from __future__ import annotations

import asyncio
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive, committees, telling
from cbgame.classroom.archive import Standpoint
from cbgame.classroom.classes import Class, Stage, foresight_of
from cbgame.classroom.committee import Proposal
from cbgame.classroom.deputies import Deputy, as_led, deputy_in
from cbgame.classroom.desks import Desks
from cbgame.classroom.forecasts import Forecast
from cbgame.classroom.reviews import Reviews
from cbgame.classroom.rounds import Rounds
from cbgame.classroom.seating import Remarks, Seating
from cbgame.classroom.seats import Member, Seat
from cbgame.classroom.sitting import Sitting
from cbgame.classroom.standings import Board, Standings
from cbgame.classroom.store import Store
from cbgame.classroom.tables import Tables
from cbgame.classroom.telling import Frame
from cbgame.classroom.views.scene import Course, Me

STEPS = ("decide", "announced", "situation", "closed")


class Scenes:
    """Views for browsers."""

    def __init__(
        self, store: Store, tables: Tables, rounds: Rounds, standings: Standings, desks: Desks, reviews: Reviews
    ) -> None:
        self._reviews = reviews
        self._store, self._tables, self._rounds, self._standings = store, tables, rounds, standings
        self._desks = desks
        self._begun: dict[int, tuple[int, dict[int, Standpoint]]] = {}  # classes -> version, and how it began
        self._reading = asyncio.Lock()

    def forget(self, class_id: int) -> None:
        """A class that was erased."""
        self._begun.pop(class_id, None)

    async def view(self, of: Class, member: Member, language: str) -> str:
        """The seat's view as JSON."""
        self._desks.looked(member.seat.id, language)
        if of.stage is Stage.DECIDING and not of.free and not member.decided:
            at = (await self._standpoints(of)).get(member.seat.id)
            if at is not None and member.seat.plays:
                return await self._deciding(of, member, at, language)
        return await self._played(of, member, language)

    async def _standpoints(self, of: Class) -> dict[int, Standpoint]:
        """How all seats came into the running round, read once for all of them; who comes late isn't among them."""
        known = self._begun.get(of.id)
        if known is None or known[0] != of.version:
            async with self._reading:
                known = self._begun.get(of.id)
                if known is None or known[0] != of.version:
                    async with self._store.reading() as connection:
                        known = of.version, await archive.standpoints(connection, of.id, of.round)
                    self._begun[of.id] = known
        return known[1]

    async def _deciding(self, of: Class, member: Member, at: Standpoint, language: str) -> str:
        """The view of a seat that has yet to decide: what a whole class asks for as a round begins. Its desk has been
        made meanwhile, and the rest is put around it here."""
        seat = member.seat
        board, waiting = await self._standings.board(of), await self._rounds.waiting(of)
        proposals: tuple[Proposal, ...] = ()
        deputy: Deputy | None = None
        if of.settings["committee"]:
            async with self._store.reading() as connection:
                proposals = await committees.proposals_shown(connection, of, member, of.round, self._rounds.now)
                deputy = await deputy_in(connection, of, seat.id, of.round)
        frame = Frame(
            version=of.version,
            course=self._course(of, of.round),
            me=_placed(of, as_led(member, deputy), board, step="decide", source=at.source, deputy=_names(deputy)),
            known=of.round - 1,
            waiting=waiting,
            board=board.shown_to(seat.id, of.settings["shown"]),
            proposals=proposals,
        )

        async def record() -> Sitting:
            async with self._store.reading() as connection:
                return await archive.sitting_of(connection, of, seat.id)

        desk = await self._desks.desk(seat.id, frame.known, language, at.stamp, record)
        return telling.viewed_around(of.settings["level_id"], of.settings["level_text"], frame, desk, language)

    async def _played(self, of: Class, member: Member, language: str) -> str:
        """The view of a seat at any point, which a worker puts together."""
        seat = member.seat
        if of.stage is Stage.ENDED:
            self._reviews.asked(of.id, seat.id)
        board = await self._standings.board(of)
        waiting = await self._rounds.waiting(of)
        async with self._store.reading() as connection:
            round = await round_of(connection, of, seat)
            sitting = await archive.sitting_of(connection, of, seat.id)
            frame = Frame(
                version=of.version,
                course=self._course(of, round),
                me=await self._me(connection, of, member, round, board),
                known=await known_round(connection, of, seat) if seat.plays else -1,
                waiting=waiting,
                board=board.shown_to(seat.id, of.settings["shown"]),
                proposals=await committees.proposals_shown(connection, of, member, round, self._rounds.now),
                class_paths=tuple(board.actual.items()) if of.stage is Stage.ENDED else (),
                foresight=await foresight_of(connection, of.id) if of.stage is Stage.ENDED else None,
                review=await archive.body_of(connection, seat.id, of.rounds, "review")
                if of.stage is Stage.ENDED
                else None,
                debriefed=of.stage is Stage.ENDED and bool(await archive.scores_of(connection, [seat.id])),
            )
        return await self._tables.of(seat.id).do(telling.viewed, sitting, frame, language)

    def _course(self, of: Class, round: int) -> Course:
        competition = of.competition
        return Course(
            title=of.title, code=of.code, stage=of.stage.value, round=round, rounds=of.rounds,
            pacing=competition.pacing.value, deadline_s=self._rounds.left(of), paused=of.paused,
            teams=competition.teams, committee=competition.committee, forecasts=competition.forecasts,
            justifications=competition.justifications, shown=competition.shown.value,
        )  # fmt: skip

    async def _me(self, connection: AsyncConnection, of: Class, member: Member, round: int, board: Board) -> Me:
        seat = member.seat
        step = await step_of(connection, seat, round) if seat.plays else "decide"
        asked = of.settings["forecasts"] or of.settings["justifications"]
        said: dict[str, Any] = await archive.said_in(connection, seat.id, round) if asked else {}
        # While it is deciding, who was held in the round before is told so.
        said["source"] = await archive.source_of(connection, seat.id, round - 1 if step == "decide" else round)
        deputy = await deputy_in(connection, of, seat.id, round)
        return _placed(of, as_led(member, deputy), board, step=step, deputy=_names(deputy), **said)


def _names(deputy: Deputy | None) -> tuple[str, str] | None:
    return None if deputy is None else (deputy.nickname, deputy.chair)


def _placed(of: Class, member: Member, board: Board, **more: Any) -> Me:
    """Who looks, with the place on the board once there is one."""
    place = board.of(member.seat.id) if board.rounds else None
    return Me(
        nickname=member.nickname,
        seat=member.seat.name,
        role=role_of(of, member),
        rank=place.rank if place else None,
        of=len(board.places) if place else None,
        **more,
    )


async def seating_of(connection: AsyncConnection, of: Class, member: Member, round: int, now: float) -> Seating:
    """What a desktop's seat is told beside the game; see :class:`Seating`."""
    seat, rules = member.seat, of.settings
    step = await step_of(connection, seat, round) if seat.plays else "decide"
    deputy = await deputy_in(connection, of, seat.id, round)
    asked = step != "decide" and (rules["forecasts"] or rules["justifications"])
    return Seating(
        nickname=member.nickname,
        seat=seat.name,
        role=role_of(of, as_led(member, deputy)),
        round=round,
        step=step,
        source=await archive.source_of(connection, seat.id, round - 1 if step == "decide" else round),
        committee=rules["committee"],
        forecasts=rules["forecasts"],
        justifications=rules["justifications"],
        remarks=remarks_of(await archive.said_in(connection, seat.id, round)) if asked else Remarks(),
        proposals=await committees.proposals_shown(connection, of, member, round, now),
        crew=await committees.crew_shown(connection, seat.id, now, deputy) if rules["teams"] else (),
        deputy=_names(deputy),
    )


def remarks_of(said: dict[str, Any]) -> Remarks:
    """What :mod:`archive` found to have been said."""
    expected = {name: Forecast(middle, low, high) for name, (low, middle, high) in said["forecasts"].items()}
    return Remarks(said["justification"], expected)


def role_of(of: Class, member: Member) -> str:
    """What the member is in the class: person, chair, member or spectator."""
    if member.seat.removed or member.seat.spectator:
        return "removed" if member.seat.removed else "spectator"
    return member.role if of.settings["teams"] else "person"


async def step_of(connection: AsyncConnection, seat: Seat, round: int) -> str:
    """How far the seat is in the round's quarter."""
    if await archive.decision_of(connection, seat.id, round) is None:
        return "decide"
    if await archive.body_of(connection, seat.id, round, "summary") is not None:
        return "closed"
    stopped = await archive.situations(connection, seat.id, round)
    answered = len(await archive.answers_of(connection, seat.id, round))
    return "situation" if stopped > answered else "announced"


async def round_of(connection: AsyncConnection, of: Class, seat: Seat) -> int:
    """The round the seat is in: the class's, or at its own pace the first that isn't closed."""
    if not of.free or of.stage is not Stage.DECIDING:
        return of.round
    closed = (await archive.closed_rounds(connection, [seat.id]))[seat.id]
    return min(max(closed, 0) + 1, of.rounds)


async def known_round(connection: AsyncConnection, of: Class, seat: Seat) -> int:
    """The last bulletin the seat may see: of a closed round, or at its own pace the last there is."""
    if of.stage is Stage.LOBBY:
        return -1
    closed = (await archive.closed_rounds(connection, [seat.id]))[seat.id]
    return closed if of.stage is Stage.ENDED or of.free else min(closed, of.round - 1)
