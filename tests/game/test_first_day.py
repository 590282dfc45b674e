"""The tutorial level: instruments come with the mission that speaks of them, and its boom asks for an answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cbgame.files.levels import load_level
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.scoring import total_loss
from cbgame.policy.decisions import Decisions

LEVEL = load_level("first-day")
SEEDS = tuple(range(1, 25))
LOWS = (3.0, 3.25, 3.5, 3.75, 4.0, 4.25, 4.25, 4.25, 4.0, 3.75)


def by_the_hints(course: Course) -> Decisions:
    """A quarter point each quarter, back when orders cool; then a lid, no runoff, some bills."""
    decisions = replace(course.standing, target_low_pct=np.full(course.paths, LOWS[course.closed]))
    if not course.instruments.runoff:
        return decisions
    none = np.zeros(course.paths)
    treasuries, mbs = (
        replace(each, cap=none, cap_step=none, cap_end=none) for each in (decisions.treasuries, decisions.mbs)
    )
    return replace(
        decisions, treasuries=treasuries, mbs=mbs, standing_repo=np.ones(course.paths, dtype=bool),
        bill_purchases_usd_bn=np.full(course.paths, 40.0),
    )  # fmt: skip


def test_what_a_mission_speaks_of_comes_into_hand_with_it() -> None:
    assert [gain.quarter for gain in LEVEL.gains] == [mission.quarter for mission in LEVEL.missions[1:]]
    rate, word, sheet = (LEVEL.instruments_at(index) for index in (0, 3, 6))
    assert (rate.guidance, rate.runoff, rate.standing_repo) == (False, False, False)
    assert word.guidance
    assert not word.runoff
    assert sheet.guidance
    assert sheet.runoff
    assert sheet.standing_repo


def test_who_follows_the_hints_loses_less_than_who_touches_nothing() -> None:
    lost = {}
    for name, policy in (("hold", "hold"), ("hints", by_the_hints)):
        played = play(Course(LEVEL, SEEDS), chooser(LEVEL, policy), answerer(LEVEL, policy))
        lost[name] = total_loss(LEVEL, played.losses())
    assert np.median(lost["hints"]) < 0.75 * np.median(lost["hold"])
    assert (lost["hints"] < lost["hold"]).mean() > 0.8


def test_reserves_turn_scarce_for_who_lets_them_run_off() -> None:
    held = play(Course(LEVEL, SEEDS), chooser(LEVEL, "hold"), answerer(LEVEL, "hold")).state
    kept = play(Course(LEVEL, SEEDS), chooser(LEVEL, by_the_hints), answerer(LEVEL, by_the_hints)).state
    share = [np.median(each.books.reserves / each.bank_assets) * 100.0 for each in (held, kept)]
    assert share[0] < 8.0 < 9.5 < share[1]
