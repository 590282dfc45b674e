"""What a teacher takes home: the gradebook's entries, and every seat's result file."""

from __future__ import annotations

import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive
from cbgame.classroom.classes import Class
from cbgame.classroom.forecasts import Forecast
from cbgame.classroom.gradebook import Entry, Round
from cbgame.classroom.schema import answers, decisions, forecasts, justifications, outcomes
from cbgame.classroom.seats import Seat, seats_of
from cbgame.classroom.views.previews import decision_said
from cbgame.classroom.wire import from_wire, unpacked
from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.files.shapes import structure
from cbgame.game.bulletin import Score
from cbgame.policy.decision import Decision
from cbgame.text.catalogue import Catalogue

By = Mapping[tuple[int, int], Any]
"""Something by seat and round."""


async def entries_of(connection: AsyncConnection, of: Class, said: Catalogue | None = None) -> list[Entry]:
    """The class's entries; with a catalogue the decisions are told in words."""
    seated = [seat for seat in await seats_of(connection, of.id) if seat.kind != "bot"]
    ids = [seat.id for seat in seated]
    scores = await archive.scores_of(connection, ids)
    kept = await _summaries(connection, ids)
    rounds = await _rounds(connection, of, ids, kept, said)
    places = _places(of, kept, [seat.id for seat in seated if seat.plays])
    return [_entry(seat, scores.get(seat.id), rounds.get(seat.id, ()), places.get(seat.id, ())) for seat in seated]


def _entry(seat: Seat, score: Any, rounds: tuple[Round, ...], places: tuple[int, ...]) -> Entry:
    found = None if score is None or not seat.plays else from_wire(score, Score)
    return Entry(
        name=seat.name,
        score=found,
        losses={part.id: part.loss for part in found.objectives} if found else {},
        emergencies=sum(len(each.answers) for each in rounds),
        rounds=rounds if seat.plays else (),
        places=places,
        remark="removed" if seat.removed else "spectator" if seat.spectator else "",
    )


async def _rounds(
    connection: AsyncConnection, of: Class, ids: Sequence[int], kept: By, said: Catalogue | None
) -> dict[int, tuple[Round, ...]]:
    first = quarter_number(of.competition.level.start_quarter)
    taken = await connection.execute(
        select(decisions.c.seat_id, decisions.c.round, decisions.c.source, decisions.c.decision)
        .where(decisions.c.seat_id.in_(ids))
        .order_by(decisions.c.seat_id, decisions.c.round)
    )
    given, why, expected = await _given(connection, ids), await _why(connection, ids), await _expected(connection, ids)
    found: dict[int, list[Round]] = {}
    for seat, round, source, decision in taken:
        key = (seat, round)
        came = kept.get(key, {}).get("figures", {})
        found.setdefault(seat, []).append(
            Round(
                quarter=quarter_name(first + round - 1),
                decided=source == "person",
                decision=_in_words(of, round, decision, said),
                answers=tuple(given.get(key, ())),
                justification=why.get(key, ""),
                forecasts={name: (each, came[name]) for name, each in expected.get(key, {}).items() if name in came},
            )
        )
    return {seat: tuple(each) for seat, each in found.items()}


def _in_words(of: Class, round: int, decision: dict[str, Any], said: Catalogue | None) -> str:
    if said is None:
        return ""
    told = decision_said(structure(decision, Decision), of.competition.level.instruments_at(round - 1), said)
    return "; ".join(told)


async def _given(connection: AsyncConnection, ids: Sequence[int]) -> dict[tuple[int, int], list[str]]:
    rows = await connection.execute(
        select(answers.c.seat_id, answers.c.round, answers.c.option)
        .where(answers.c.seat_id.in_(ids))
        .order_by(answers.c.number)
    )
    found: dict[tuple[int, int], list[str]] = {}
    for seat, round, option in rows:
        found.setdefault((seat, round), []).append(option)
    return found


async def _why(connection: AsyncConnection, ids: Sequence[int]) -> dict[tuple[int, int], str]:
    rows = await connection.execute(select(justifications).where(justifications.c.seat_id.in_(ids)))
    return {(row.seat_id, row.round): row.text for row in rows}


async def _expected(connection: AsyncConnection, ids: Sequence[int]) -> dict[tuple[int, int], dict[str, Forecast]]:
    rows = await connection.execute(select(forecasts).where(forecasts.c.seat_id.in_(ids)))
    found: dict[tuple[int, int], dict[str, Forecast]] = {}
    for row in rows:
        found.setdefault((row.seat_id, row.round), {})[row.variable] = Forecast(row.median, row.low80, row.high80)
    return found


async def _summaries(connection: AsyncConnection, ids: Sequence[int]) -> dict[tuple[int, int], dict[str, Any]]:
    rows = await connection.execute(
        select(outcomes.c.seat_id, outcomes.c.round, outcomes.c.body).where(
            outcomes.c.seat_id.in_(ids), outcomes.c.kind == "summary"
        )
    )
    return {(seat, round): json.loads(unpacked(body)) for seat, round, body in rows}


def _places(of: Class, kept: By, playing: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """Each seat's place after each round that everybody has closed."""
    places: dict[int, list[int]] = {seat: [] for seat in playing}
    for round in range(1, of.rounds + 1):
        losses = {seat: kept[seat, round]["loss"] for seat in playing if (seat, round) in kept}
        if len(losses) < len(playing):
            break
        for seat, loss in losses.items():
            places[seat].append(1 + sum(other < loss - 1e-9 for other in losses.values()))
    return {seat: tuple(each) for seat, each in places.items()}


def file_name(name: str, number: int) -> str:
    """A seat's file name: its name as far as every system can hold it."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    clean = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()
    return f"{number:03d}-{clean}.json" if clean else f"{number:03d}.json"


def zipped(files: Mapping[str, str]) -> bytes:
    """Texts as a ZIP archive; the same texts make the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return made.getvalue()
