"""The game's types through JSON and back: nothing is lost, not a bit."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np
import pytest

from cbgame.classroom.wire import NotOnTheWire, from_wire, text_of, to_wire
from cbgame.files.levels import load_level
from cbgame.game.bulletin import Announcement, Bulletin, Debrief, Preview, Situation, Truth, Vote
from cbgame.game.level import Level
from cbgame.game.local_seat import LocalSeat
from cbgame.game.message import message
from cbgame.game.record import level_hash


def parts(value: Any, where: str = "") -> Iterator[tuple[str, Any]]:
    """Every leaf of a value, floats and arrays as their bits."""
    if is_dataclass(value) and not isinstance(value, type):
        for item in fields(value):
            yield from parts(getattr(value, item.name), f"{where}.{item.name}")
    elif hasattr(value, "items"):
        for key, item in value.items():
            yield from parts(item, f"{where}.{key}")
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from parts(item, f"{where}[{place}]")
    elif isinstance(value, np.ndarray):
        yield where, (value.shape, value.dtype.str, value.tobytes())
    else:
        yield where, (type(value), value.hex() if isinstance(value, float) else value)


def across(value: Any, shape: Any) -> Any:
    return from_wire(json.loads(text_of(value)), shape)


def assert_same(value: Any, shape: Any) -> None:
    assert dict(parts(across(value, shape))) == dict(parts(value))


@pytest.fixture(scope="module")
def played() -> LocalSeat:
    """A term with emergencies, played to its end; what it said on the way is kept beside it."""
    seat = LocalSeat(load_level("pandemic"), 7)
    seat.said = []  # type: ignore[attr-defined]
    while not seat.ended:
        seat.said.append(seat.decide(seat.bulletins[-1].standing))  # type: ignore[attr-defined]
        while not isinstance(outcome := seat.proceed(), Bulletin):
            seat.said.append(outcome)  # type: ignore[attr-defined]
            seat.answer(outcome.default)
    return seat


def test_every_bulletin_with_its_nowcast_comes_back_bit_by_bit(played: LocalSeat) -> None:
    for bulletin in played.bulletins:
        assert_same(bulletin, Bulletin)


def test_announcements_and_situations_come_back(played: LocalSeat) -> None:
    said = played.said  # type: ignore[attr-defined]
    assert {type(each) for each in said} == {Announcement, Situation}
    for each in said:
        assert_same(each, type(each))


def test_a_preview_and_its_vote_come_back() -> None:
    seat = LocalSeat(load_level("repo-spike"), 3)
    preview = seat.preview(seat.bulletins[-1].standing)
    assert preview.bands
    assert_same(preview, Preview)
    assert_same(preview.vote, Vote)


def test_the_truth_comes_back(played: LocalSeat) -> None:
    assert_same(played.truth(), Truth)


@pytest.mark.parametrize("id", ["first-day", "pandemic", "repo-spike"])
def test_a_level_comes_back_as_the_level_it_was(id: str) -> None:
    level = load_level(id)
    assert level_hash(across(level, Level)) == level_hash(level)
    assert across(level, Level) == level


@pytest.mark.parametrize("value", [math.inf, -math.inf, 5e-324, 0.1 + 0.2, -0.0, 1e308])
def test_a_float_comes_back(value: float) -> None:
    again = from_wire(json.loads(json.dumps(to_wire(value))), float)
    assert math.copysign(1, again) == math.copysign(1, value)
    assert again == value


def test_what_is_no_number_comes_back_as_such() -> None:
    assert math.isnan(across(math.nan, float))


def test_a_whole_number_in_a_message_stays_whole() -> None:
    said = message("some-id", whole=3, part=3.0, name="oil")
    again = across(said, type(said))
    assert [type(argument) for argument in again.arguments.values()] == [int, float, str]


@pytest.mark.parametrize(
    ("data", "shape"),
    [
        ({"index": 1}, Bulletin),
        ({"ballots": [], "more": 1}, Vote),
        ({"ballots": "text"}, Vote),
        ([], Debrief),
        ("nonsense", float),
    ],
)
def test_what_does_not_fit_is_refused(data: object, shape: Any) -> None:
    with pytest.raises(NotOnTheWire):
        from_wire(data, shape)
