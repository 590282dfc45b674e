"""The three levels before 2008: figures agree with the public record, texts are complete, and a term can be played."""

from __future__ import annotations

import math

import numpy as np
import pytest

from cbgame.economy.crises import SQUEEZE_BP
from cbgame.files.catalogues import load_catalogue
from cbgame.files.levels import list_levels, load_level
from cbgame.game.ghosts import play_policy
from cbgame.game.level import LANGUAGES, Level
from cbgame.policy.decision import Instruments
from tests.acceptance.public_record import (
    ECONOMY,
    FUNDS_RATE,
    START,
    assert_bands,
    assert_history,
    assert_ranges,
    assert_start,
    recorded,
)

LEVELS = ("soft-landing", "dotcom", "disinflation")


@pytest.fixture(scope="module", params=LEVELS)
def level(request: pytest.FixtureRequest) -> Level:
    return load_level(request.param)


@recorded
def test_history_is_the_record(level: Level) -> None:
    shown = ECONOMY | FUNDS_RATE
    assert set(level.history) == set(shown)
    for variable, (column, most) in shown.items():
        assert_history(level, variable, column, most)


@recorded
def test_the_start_is_the_record(level: Level) -> None:
    for figure, (column, most) in START.items():
        assert_start(level, figure, column, most)


@recorded
def test_history_left_the_rate_that_ruled_each_quarter(level: Level) -> None:
    assert_ranges(level)


@recorded
def test_bands_lie_around_what_was(level: Level) -> None:
    assert {"core_inflation_4q", "unemployment", "yield_10y"} <= set(level.history_bands)
    assert_bands(level)


def test_everything_is_said_in_every_language(level: Level) -> None:
    hints = {language: len(level.words[language].hints) for language in LANGUAGES}
    assert len(set(hints.values())) == 1
    for language in LANGUAGES:
        words = level.words[language]
        assert all((words.title, words.period, words.story.strip(), words.mandate, words.debrief))
        assert set(words.objectives) == {objective.id for objective in level.objectives}
        assert load_catalogue(language).say(f"home-picture-{level.id}") != f"home-picture-{level.id}"
    assert len(level.words["en"].story.split()) <= 120


def test_nothing_is_in_hand_that_nobody_had(level: Level) -> None:
    last: Instruments = level.instruments_at(level.quarters - 1)
    assert not any(
        (last.purchases, last.runoff, last.interest_on_reserves, last.on_rrp, last.standing_repo, last.swap_lines)
    )
    assert not level.standing.interest_on_reserves


def test_words_come_into_hand_when_the_first_statement_did() -> None:
    soft, cure = load_level("soft-landing"), load_level("disinflation")
    assert [soft.instruments_at(index).guidance for index in (0, 1)] == [False, True]
    assert not cure.instruments_at(cure.quarters - 1).guidance


def test_the_ladder_goes_from_the_soft_landing_to_the_cure() -> None:
    ids = [level.id for level in list_levels()[0]]
    places = [ids.index(id) for id in ("first-day", *LEVELS, "repo-spike")]
    assert places == sorted(places)


@pytest.mark.parametrize("policy", ["hold", "history"])
def test_a_term_is_played_to_its_end(level: Level, policy: str) -> None:
    term = play_policy(level, policy, 11)
    log = term.log()
    assert len(log) == level.quarters
    assert all(math.isfinite(figure) for quarter in log for figure in quarter.actual.values())
    assert all(math.isfinite(loss[0]) for loss in term.losses().values())


def test_swings_of_the_funds_rate_are_no_squeeze_where_the_desk_keeps_reserves_scarce() -> None:
    cure, worst = load_level("disinflation"), []
    for seed in (1, 2, 3):
        term = play_policy(cure, "history", seed)
        worst += [week.sofr_iorb_max_bp for bulletin in term.bulletins[1:] for week in bulletin.weeks]
    assert np.mean(np.array(worst) > SQUEEZE_BP) < 0.01
