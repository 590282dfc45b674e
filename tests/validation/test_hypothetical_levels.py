"""Two levels that have not happened: they say so, and what each is about costs something on either side."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from cbgame.files.levels import load_level
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.gates import _history_gates
from cbgame.policy.decision import Decision, Instruments

IDS = ("stagflation", "political-pressure")
SEEDS = tuple(range(1, 21))
NEVER = {"en": "have not been", "zh-Hans": "假想", "zh-Hant": "假想"}


@cache
def played(id: str, policy: str) -> Course:
    level = load_level(id)
    return play(Course(level, SEEDS), chooser(level, policy), answerer(level, policy))


def costs_more(id: str, policy: str, other: str, objective: str) -> float:
    """The share of draws on which a policy loses more on an objective than another does."""
    mine, theirs = (played(id, each).losses()[objective] for each in (policy, other))
    return float((mine > theirs).mean())


@pytest.mark.parametrize("id", IDS)
def test_nothing_of_it_is_history_and_it_says_so(id: str) -> None:
    level = load_level(id)
    assert level.historical_policy == ()
    assert [gate.holds for gate in _history_gates(level, {})] == [None], "the sweep says that it isn't stated"
    assert all(said in level.words[language].period for language, said in NEVER.items())
    assert "invented" in {reference.key for reference in level.references}
    assert level.start_quarter > "2027"


@pytest.mark.parametrize("id", IDS)
def test_all_that_is_known_today_is_in_hand_at_once(id: str) -> None:
    level = load_level(id)
    assert level.gains == ()
    today = ("purchases", "runoff", "administered_rates", "standing_repo", "guidance_thresholds", "press_conference")
    assert all(getattr(level.instruments, name) for name in today)
    assert not level.instruments.equity_purchases
    assert level.instruments.target_low_max_pct < Instruments().target_low_max_pct


def test_the_two_goals_part() -> None:
    """Who tightens as a rule would keeps prices and belief better and pays with jobs; who holds, the other way."""
    assert costs_more("stagflation", "hold", "taylor", "inflation") >= 0.9
    assert costs_more("stagflation", "taylor", "hold", "jobs") >= 0.8
    held, tightened = (played("stagflation", each).state.expected_inflation_long for each in ("hold", "taylor"))
    assert np.median(held) > np.median(tightened) + 0.5
    first = load_level("stagflation").start
    assert (first.expected_inflation_long, first.anchoring > 0.6) == (2.4, True), "belief drifts, it isn't gone"


def test_giving_way_costs_independence_and_standing_firm_costs_money() -> None:
    """A point less for the whole term, as they ask for, against a point more."""
    level = load_level("political-pressure")
    losses, left = [], []
    for low in (level.standing.target_low_pct - 1.0, level.standing.target_low_pct + 1.0):
        plan, decision = list[Decision](), replace(level.standing, target_low_pct=low)
        for _ in range(level.quarters):
            plan, decision = [*plan, decision], decision.held()
        term = play(Course(level, SEEDS), chooser(level, plan), answerer(level, "balanced"))
        losses.append(term.losses())
        left.append(term.state.politics.independence)
    assert (losses[0]["central_bank_losses"] < losses[1]["central_bank_losses"]).mean() >= 0.9
    assert (losses[0]["independence"] > losses[1]["independence"]).mean() >= 0.9
    assert np.median(left[0]) < np.median(left[1]) - 0.2
