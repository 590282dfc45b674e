"""Every level that ships: complete in every language, and playable to its end under *hold* and under history."""

from __future__ import annotations

import re
from functools import cache

import pytest

from cbgame.economy.calendar import quarter_number
from cbgame.files.catalogues import load_catalogue
from cbgame.files.levels import load_level
from cbgame.files.places import shipped_levels
from cbgame.game.briefing import warnings
from cbgame.game.bulletin import Situation
from cbgame.game.level import LANGUAGES, Level
from cbgame.game.local_seat import LocalSeat
from cbgame.game.message import Message
from cbgame.policy.decision import Decision

IDS = tuple(path.stem for path in sorted(shipped_levels().glob("*.toml")))
SEED = 3


def standing_of(seat: LocalSeat, index: int) -> Decision:
    """What *hold* decides in a quarter of the term, counted from 0."""
    return seat.level.standing if index == 0 else seat.record().decisions[-1].held()


def told(seat: LocalSeat, decision: Decision) -> list[Message]:
    """One quarter under a decision, the first answer taken in every emergency: all that is said in it."""
    bulletin = seat.bulletins[-1]
    said = [*bulletin.developments, *bulletin.warnings, *warnings(bulletin.weeks, bulletin.reserve_demand)]
    announced = seat.decide(decision)
    said += [*announced.statement, *announced.headlines]
    while isinstance(happened := seat.proceed(), Situation):
        said += happened.report
        seat.answer(happened.options[0].id)
    return said


@cache
def played(id: str, policy: str) -> tuple[LocalSeat, tuple[Message, ...]]:
    level = load_level(id)
    seat, said = LocalSeat(level, SEED), list[Message]()
    for index in range(level.quarters):
        history = level.historical_policy[index].decision if policy == "history" else None
        said += told(seat, history or standing_of(seat, index))
    return seat, tuple(said)


def policies(level: Level) -> tuple[str, ...]:
    return ("hold", "history") if level.historical_policy else ("hold",)


PLAYS = [(id, policy) for id in IDS for policy in policies(load_level(id))]


LADDER = (
    "first-day", "soft-landing", "dotcom", "disinflation", "housing-bust", "long-exit", "repo-spike", "pandemic",
    "inflation-surge", "ample-landing", "first-qe", "yield-curve-control", "whatever-it-takes", "gilt-spiral",
    "small-open", "stagflation", "political-pressure",
)  # fmt: skip


def test_each_level_stands_on_its_own_rung() -> None:
    rungs = {id: load_level(id).ladder for id in IDS}
    assert {id: rung for id, rung in rungs.items() if id in LADDER} == {
        id: LADDER.index(id) for id in IDS if id in LADDER
    }
    assert [id for id in IDS if id not in LADDER and rungs[id] is not None] == [], "a rung is named here first"


FIRST_PRESS_CONFERENCE = quarter_number("2011Q2")
"""Of a Chair of the Federal Reserve, on 27 April 2011."""


@pytest.mark.parametrize("id", IDS)
def test_the_press_asks_since_it_was_first_invited(id: str) -> None:
    level = load_level(id)
    if level.institution != "fed":
        pytest.skip("others met the press at other times")
    first = quarter_number(level.start_quarter)
    held = [level.instruments_at(index).press_conference for index in range(level.quarters)]
    assert held == [first + index >= FIRST_PRESS_CONFERENCE for index in range(level.quarters)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", IDS)
def test_a_level_says_all_it_has_to_say(id: str, language: str) -> None:
    level = load_level(id)
    words = level.words[language]
    assert len(words.hints) >= 3
    assert set(words.objectives) == {objective.id for objective in level.objectives}
    texts = (words.title, words.period, words.story, words.mandate, words.debrief, *words.hints)
    assert all(text.strip() and "  " not in text for text in texts)
    assert load_catalogue(language).say(f"home-picture-{id}")
    if language != "en":
        assert all(re.search(r"[\u4e00-\u9fff]", text) for text in (*texts, *words.objectives.values()))
        assert not any(re.search(r"[\u4e00-\u9fff][,;:?!]", text) for text in texts), (
            "full-width marks among characters"
        )


@pytest.mark.parametrize(("id", "policy"), PLAYS)
def test_a_level_is_played_to_its_end(id: str, policy: str) -> None:
    seat, _ = played(id, policy)
    assert len(seat.record().decisions) == seat.level.quarters
    assert len(seat.bulletins) == seat.level.quarters + 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("id", "policy"), PLAYS)
def test_what_is_said_on_the_way_is_said_in_every_language(id: str, policy: str, language: str) -> None:
    catalogue = load_catalogue(language)
    sentences = [catalogue.tell(message) for message in played(id, policy)[1]]
    assert sentences
    assert [each for each in sentences if re.search(r"[{}]|\bnan\b|\binf\b", each)] == []
