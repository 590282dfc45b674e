"""A whole term of the flagship level, and everything that it says, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from cbgame.files.catalogues import load_catalogue
from cbgame.files.levels import load_level
from cbgame.game.briefing import warnings
from cbgame.game.bulletin import Situation
from cbgame.game.level import LANGUAGES
from cbgame.game.local_seat import LocalSeat
from cbgame.game.message import Message


def _said(seat: LocalSeat) -> Iterator[Message]:
    """The term under history's decisions, every option taken in turn, told as it is played."""
    taken = 0
    for each in seat.level.historical_policy:
        bulletin = seat.bulletins[-1]
        yield from bulletin.developments
        yield from warnings(bulletin.weeks, bulletin.reserve_demand)
        announced = seat.decide(each.decision)
        yield from (*announced.statement, *announced.previous_statement, *announced.headlines)
        while isinstance(happened := seat.proceed(), Situation):
            yield from happened.report
            seat.answer(happened.options[taken % len(happened.options)].id)
            taken += 1
    yield from seat.debrief().story


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    return list(_said(LocalSeat(load_level("repo-spike"), seed=5)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_term_is_said(messages: list[Message], language: str) -> None:
    catalogue = load_catalogue(language)
    sentences = [catalogue.tell(message) for message in messages]
    assert len(sentences) > 120
    assert [sentence for sentence in sentences if re.search(r"[{}]|\bnan\b|\binf\b", sentence)] == []


def test_the_briefings_tell_more_than_one_story(messages: list[Message]) -> None:
    briefed = [message.id for message in messages if message.id.startswith("briefing-")]
    assert len(set(briefed)) >= 8  # nine quarters have more than one story
