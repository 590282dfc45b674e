"""Simulated chairs are many, all different, within the level, and the same whenever they are asked."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.game import chairs
from cbgame.game.chairs import CHAIRS, chair_losses, chair_scores, percentile
from cbgame.game.course import Course, play_quarter
from cbgame.game.random_play import random_answerer, random_chooser
from cbgame.game.scoring import OBJECTIVES
from cbgame.policy.decision import may
from tests.game.little_term import short_level

LEVEL, SEED = short_level(), 1


def test_there_are_three_hundred_and_no_two_alike() -> None:
    drawn = chairs.chairs(SEED, LEVEL.quarters)
    assert CHAIRS >= 300
    assert len(np.unique(drawn.on_gap)) == CHAIRS
    shares = np.bincount(drawn.habit, minlength=4) / CHAIRS
    assert shares == pytest.approx([0.35, 0.35, 0.15, 0.15], abs=0.08)
    assert 0.2 < drawn.late.mean() < 0.4
    assert set(drawn.rhythm) == {1, 2, 3}
    assert 0.2 < (drawn.habit_in_crisis < 0.0).mean() < 0.4


def test_what_they_lose_is_theirs_on_every_call_and_for_every_seed() -> None:
    one, again, other = (chair_losses(LEVEL, seed) for seed in (SEED, SEED, SEED + 1))
    assert set(one) == set(OBJECTIVES)
    for name, loss in one.items():
        assert loss.shape == (CHAIRS,)
        assert np.isfinite(loss).all()
        assert np.array_equal(loss, again[name]), name
    assert not np.array_equal(one["jobs"], other["jobs"])
    assert one["jobs"].std() > 0


def test_a_percentile_counts_who_scores_less() -> None:
    scores = chair_scores(LEVEL, SEED)
    assert scores.tolist() == sorted(scores)
    assert percentile(LEVEL, SEED, -2000.0) == 0.0
    assert percentile(LEVEL, SEED, 2000.0) == 100.0
    middle = float(np.round(np.median(scores), 1))
    assert 40.0 < percentile(LEVEL, SEED, middle) < 60.0
    rising = [percentile(LEVEL, SEED, total) for total in np.linspace(-1000, 1100, 50)]
    assert rising == sorted(rising)


def test_they_keep_to_the_level(monkeypatch: pytest.MonkeyPatch) -> None:
    checked = []
    decided = chairs._decided

    def watched(course, *rest):  # type: ignore[no-untyped-def]
        made = decided(course, *rest)
        for path in range(0, course.paths, 7):
            assert may(made.at(path), course.standing.at(path), LEVEL.instruments)
            checked.append(path)
        return made

    monkeypatch.setattr(chairs, "_decided", watched)
    chair_losses(LEVEL, SEED)
    assert len(checked) > 100


def test_random_play_keeps_to_the_level_too() -> None:
    course, answer = Course(LEVEL, (1, 2, 3), 20), random_answerer()
    moved = 0
    while not course.ended:
        decisions = random_chooser(course)
        for path in range(course.paths):
            assert may(decisions.at(path), course.standing.at(path), LEVEL.instruments)
            moved += decisions.at(path) != course.standing.at(path)
        play_quarter(course, decisions, answer)
    assert moved > 0.9 * course.paths * LEVEL.quarters
