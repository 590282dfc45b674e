"""Many terms at once are the terms they would be alone, emergencies and all."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from cbgame.economy.observe import observe
from cbgame.game.choosers import SIMPLE, answerer, chooser
from cbgame.game.course import Course, play, play_quarter
from cbgame.game.emergencies import OPTIONS
from cbgame.game.term import Term
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL, SEEDS = spike_level(), (1, 2, 3, 7, 42)


def told(course: Course, path: int) -> tuple[str, ...]:
    """What a path has answered in the last quarter, in order."""
    return tuple(OPTIONS[chosen[path]] for chosen in course.answered if chosen[path] >= 0)


def assert_alike(term: Term, course: Course, path: int, exactly: bool) -> None:
    """The path's state is the state in which the term ended."""
    alone, beside = observe(term.states[-1]), observe(course.state)
    for name, value in alone.items():
        if exactly:
            assert value[0] == beside[name][path], name
        else:
            assert value[0] == pytest.approx(beside[name][path], rel=1e-9, abs=1e-9), name
    for name, loss in term.losses().items():
        assert loss[0] == pytest.approx(course.losses()[name][path], rel=1e-9, abs=1e-9), name


@pytest.mark.parametrize("policy", SIMPLE)
def test_a_batch_of_one_is_the_term(policy: str) -> None:
    """Every state, and every answer to an emergency, of three lucks."""
    choose, answer, met = chooser(LEVEL, policy), answerer(LEVEL, policy), 0
    for seed in SEEDS[:3]:
        term, course = played(policy, seed), Course(LEVEL, (seed,))
        for index in range(LEVEL.quarters):
            decisions = choose(course)
            assert decisions.at(0) == term.decisions[index]
            play_quarter(course, decisions, answer)
            assert told(course, 0) == term.answers[index]
            assert observe(course.state) == observe(term.states[index + 1])
            met += len(term.answers[index])
        assert course.standing.at(0) == term.standing
        assert_alike(term, course, 0, exactly=True)
    assert met > 0 or policy == "inertial"


@pytest.mark.parametrize("policy", SIMPLE)
def test_each_of_many_is_what_it_would_be_alone(policy: str) -> None:
    """Two paths to each of five lucks: some are squeezed, others not, in the same weeks of the same batch."""
    course = play(Course(LEVEL, SEEDS, paths_each=2), chooser(LEVEL, policy), answerer(LEVEL, policy))
    for place, seed in enumerate(SEEDS):
        term = played(policy, seed)
        for path in (2 * place, 2 * place + 1):
            assert course.standing.at(path) == term.standing
            assert told(course, path) == term.answers[-1]
            assert_alike(term, course, path, exactly=False)


def test_the_staff_see_each_path_as_they_would_alone() -> None:
    """The estimate that rules act on, field by field, after every quarter of several lucks."""
    course = Course(LEVEL, SEEDS, paths_each=2)
    for quarter in range(LEVEL.quarters):
        seen = course.seen()
        for place, seed in enumerate(SEEDS):
            alone = played("hold", seed).bulletins[quarter].nowcast
            for item in fields(alone):
                one, many = getattr(alone, item.name), getattr(seen, item.name)
                if isinstance(one, np.ndarray):
                    assert one[..., 0] == pytest.approx(many[..., 2 * place + 1], rel=1e-9, abs=1e-9), item.name
        play_quarter(course, course.standing, answerer(LEVEL, "hold"))
