"""Every name that the game puts into a message id has its words in every language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import cache

import pytest

from cbgame.economy import VARIABLES, KeyedLuck, advance, baseline_state, plain_stance
from cbgame.economy.causes import moves
from cbgame.economy.sectors import CRISES
from cbgame.files.catalogues import load_catalogue
from cbgame.game.bulletin import Status
from cbgame.game.emergencies import FAMILIES, RESPONSES
from cbgame.game.level import LANGUAGES
from cbgame.policy.decision import Decision, GuidanceKind, Programme

POLICIES = ("player", "hold", "taylor", "balanced", "inertial", "history")
GAUGES = ("inflation", "jobs", "stability", "market_control", "credibility")
OBJECTIVES = ("inflation", "jobs", "market_control", "stability", "churn")
PROBLEMS = ("not_finite", "out_of_range", "not_in_hand", "not_a_step", "move_too_large", "above_iorb", "not_an_answer")


def _needed() -> Iterator[str]:
    for variable in VARIABLES.values():
        yield from (f"variable-{variable.name}", f"variable-{variable.name}-long")
        yield f"unit-{variable.unit}-short"
    yield from (f"crisis-{name}" for name in CRISES)
    yield from (f"cause-{name}" for name in _causes())
    yield from (f"policy-{name}" for name in POLICIES)
    yield from (f"gauge-{name}" for name in GAUGES)
    yield from (f"objective-{name}" for name in OBJECTIVES)
    yield from (f"problem-{name}" for name in PROBLEMS)
    yield from (f"status-{status}" for status in Status)
    yield from (f"guidance-{kind}" for kind in GuidanceKind)
    yield from _emergencies()
    yield from _decision_fields()


@cache
def _causes() -> frozenset[str]:
    """Every cause that the economy names for a move, with the two that publishing and charts add."""
    state = baseline_state()
    luck = KeyedLuck((1,))
    found = {"measurement", "other"}
    for _ in range(2):
        before, state = state, advance(state, plain_stance(state.policy_rate), luck.draws(state.quarter + 1))
        found |= {cause for terms in moves(before, state).values() for cause in terms}
    return frozenset(found)


def _emergencies() -> Iterator[str]:
    for family in FAMILIES:
        yield from (f"emergency-{family}", f"emergency-{family}-lead")
    for option in RESPONSES:
        for part in ("", "-channel", "-strength", "-speed", "-side-effect"):
            yield f"emergency-option-{option}{part}"


def _decision_fields() -> Iterator[str]:
    for item in fields(Decision):
        if item.name in ("treasuries", "mbs"):
            yield from (f"field-{item.name}-{part.name}" for part in fields(Programme))
        else:
            yield f"field-{item.name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_has_its_words(language: str) -> None:
    catalogue = load_catalogue(language)
    needed = {id.replace("_", "-") for id in _needed()}
    assert sorted(id for id in needed if id not in catalogue) == []


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_each_place_uses_its_own_words(language: str) -> None:
    strange = {
        "zh-Hans": ("聯準", "殖利率", "附買回", "準備"),
        "zh-Hant": ("美联储", "收益率", "逆回购", "国债", "准备金", "通胀"),
    }
    catalogue = load_catalogue(language)
    said = [
        catalogue.say(id)
        for id in sorted({name.replace("_", "-") for name in _needed()})
        if not id.startswith("problem")
    ]
    assert [text for text in said if any(word in text for word in strange[language])] == []
