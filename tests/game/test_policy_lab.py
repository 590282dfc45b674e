"""The policy lab: the same futures as everywhere else, kept between rules, and ended when it isn't wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from cbgame.game import policy_lab
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.frontier import Point, frontier
from cbgame.game.ghosts import play_policy
from cbgame.game.lab_outcome import Outcome, share_of
from cbgame.game.level import Level
from cbgame.game.level_luck import Lucks
from cbgame.game.policy_lab import Experiment, Futures
from cbgame.game.rule import AUTOPILOT, Rule
from cbgame.game.scoring import total_loss
from cbgame.policy.formula import FormulaRefused
from cbgame.policy.taylor_family import INERTIAL, TAYLOR, Weights, swept
from tests.game.little_term import short_level

LEVEL, FUTURES = short_level(), 12
MINE = Rule(INERTIAL.formula(), AUTOPILOT)


@pytest.fixture(autouse=True)
def little_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policy_lab, "SLICE", 5)  # the last is shorter than the others


@cache
def tried() -> Experiment:
    return Futures(LEVEL, FUTURES).try_out(MINE)


def test_a_reference_policy_has_the_figures_of_the_batch_that_a_sweep_plays() -> None:
    for name, found in tried().chairs.items():
        course = play(Course(LEVEL, range(FUTURES)), chooser(LEVEL, name), answerer(LEVEL, name))
        lost = course.losses()
        assert found.loss.tolist() == total_loss(LEVEL, lost).tolist()
        assert found.inflation.tolist() == lost["inflation"].tolist()
        assert found.jobs.tolist() == lost["jobs"].tolist()


def test_a_future_is_the_term_of_its_seed() -> None:
    term = play_policy(LEVEL, MINE.plan(), 7)
    lost = {name: float(loss[0]) for name, loss in term.losses().items()}
    weighted = sum(each.weight * lost[each.id] / each.tolerance for each in LEVEL.objectives)
    assert tried().yours.loss[7] == pytest.approx(weighted, abs=1e-9)
    lows = [LEVEL.standing.target_low_pct, *(decision.target_low_pct for decision in term.decisions)]
    moved = float(np.abs(np.diff(lows)).mean() * 100.0)
    assert tried().yours.rate_change_bp[7] == pytest.approx(moved)
    answered = any(answers for answers in term.answers)
    assert bool(np.any([came[7] for came in tried().yours.met.values()])) == answered


def test_the_inertial_policy_written_out_is_the_inertial_policy() -> None:
    theirs, mine = tried().chairs["inertial"], tried().yours
    assert mine.loss.tolist() == theirs.loss.tolist()
    assert {name: came.tolist() for name, came in mine.met.items()} == {
        name: came.tolist() for name, came in theirs.met.items()
    }
    assert mine.beats(theirs).share == 0.5  # a draw everywhere
    assert mine.figures() == theirs.figures()


def test_a_rule_of_the_family_plays_as_it_does_alone() -> None:
    alone = Futures(LEVEL, FUTURES).try_out(Rule(TAYLOR.formula(), AUTOPILOT)).yours
    (among,) = [point for point in tried().family if point.weights == TAYLOR]
    assert among.inflation_sd == pytest.approx(alone.figures().inflation_sd, abs=1e-12)
    assert among.unemployment_sd == pytest.approx(alone.figures().unemployment_sd, abs=1e-12)
    assert [point.weights for point in tried().family] == list(swept("gap"))


def test_another_rule_costs_its_own_play_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    futures = Futures(LEVEL, FUTURES)
    futures.try_out(MINE)
    played: list[int] = []

    def counted(level: Level, seeds: Sequence[int], paths_each: int, lucks: Lucks) -> Course:
        played.append(len(seeds))
        return Course(level, seeds, paths_each, lucks)

    monkeypatch.setattr(policy_lab, "Course", counted)
    again = futures.try_out(Rule("i", AUTOPILOT))
    assert played == [5, 5, 2]
    assert again.chairs["hold"].loss.tolist() == tried().chairs["hold"].loss.tolist()
    assert futures.try_out(Rule("i", AUTOPILOT)).yours.loss.tolist() == again.yours.loss.tolist()
    assert len(played) == 3


def test_progress_rises_to_the_end_and_may_end_the_work() -> None:
    told: list[float] = []
    futures = Futures(LEVEL, FUTURES)

    class Enough(Exception):
        pass

    def watch(share: float) -> None:
        told.append(share)
        if share > 0.5:
            raise Enough

    with pytest.raises(Enough):
        futures.try_out(MINE, watcher=watch)
    assert told == sorted(told)
    assert len(told) > 5
    rest: list[float] = []
    found = futures.try_out(MINE, watcher=rest.append)
    assert len(rest) < len(told) * 4  # what was played is kept
    assert rest[-1] == pytest.approx(1.0)
    assert found.yours.loss.tolist() == tried().yours.loss.tolist()


def test_what_can_not_be_played_is_refused() -> None:
    with pytest.raises(FormulaRefused):
        Futures(LEVEL, FUTURES).try_out(Rule("expectd_pi"))
    for count in (9, 4001):
        with pytest.raises(ValueError, match=str(count)):
            Futures(LEVEL, count)


def test_a_wild_rule_has_figures_too() -> None:
    figures = Futures(LEVEL, FUTURES).try_out(Rule("(pi - 2)*1e5")).yours.figures()
    assert figures.low <= figures.median <= figures.high


def test_shares_know_how_sure_they_are() -> None:
    assert share_of(10, 100).share == 0.1
    assert (share_of(10, 100).low, share_of(10, 100).high) == pytest.approx((0.0552, 0.1744), abs=1e-4)
    assert share_of(0, 50).low == 0.0
    assert 0.0 < share_of(0, 50).high < 0.1
    assert share_of(50, 50).high == pytest.approx(1.0)
    assert share_of(100, 1000).high < share_of(10, 100).high


def test_figures_are_those_of_the_futures() -> None:
    losses = np.arange(1.0, 11.0)
    found = Outcome(losses, np.full(10, 4.0), np.full(10, 0.25), np.full(10, 12.5)).figures()
    assert (found.low, found.median, found.high) == (1.0, 5.0, 9.0)
    assert (found.inflation_sd, found.unemployment_sd, found.rate_change_bp) == (2.0, 0.5, 12.5)


def test_the_frontier_is_the_lower_left_edge() -> None:
    def at(x: float, y: float) -> Point:
        return Point(Weights(activity=x, inflation=y), x, y)

    edge = [at(1.0, 3.0), at(1.5, 1.5), at(3.0, 1.0)]
    inside = [at(2.0, 2.0), at(1.2, 2.6), at(4.0, 1.0), at(1.0, 4.0), at(5.0, 5.0), at(2.5, 1.3)]
    assert list(frontier([*inside, *edge])) == edge
    assert frontier([edge[0]]) == (edge[0],)
    assert frontier([]) == ()


def test_no_rule_of_the_family_lies_under_its_frontier() -> None:
    cloud = tried().family
    edge = frontier(cloud)
    assert min(point.unemployment_sd for point in cloud) == edge[0].unemployment_sd
    assert min(point.inflation_sd for point in cloud) == edge[-1].inflation_sd
    for left, right in pairwise(edge):
        falls = (right.inflation_sd - left.inflation_sd) / (right.unemployment_sd - left.unemployment_sd)
        for point in cloud:
            line = left.inflation_sd + falls * (point.unemployment_sd - left.unemployment_sd)
            assert point.inflation_sd >= line - 1e-9
