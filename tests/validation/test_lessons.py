"""What a level is about matters in it: history without its one idea does worse than history with it, on most lucks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.state import Array
from cbgame.files.levels import load_level
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.gates import _watched
from cbgame.game.level import Level
from cbgame.game.scoring import total_loss
from cbgame.policy.decision import Decision, Programme

SEEDS = tuple(range(1, 13))


def lost(level: Level, changed: Callable[[Decision], Decision] = lambda each: each) -> tuple[Array, dict[str, Array]]:
    """The total loss and its parts under history's decisions, each changed, and history's answers."""
    plan = [changed(each.decision) for each in level.historical_policy]
    played = play(Course(level, SEEDS), chooser(level, plan), answerer(level, "history"))
    return total_loss(level, played.losses()), dict(played.losses())


def without_lending(decision: Decision) -> Decision:
    return replace(
        decision, emergency_lending_usd_bn=0.0, credit_backstop_usd_bn=0.0, swap_lines=False, discount_offset_bp=88
    )


def without_purchases(decision: Decision) -> Decision:
    return replace(decision, treasuries=Programme(), mbs=Programme(), maturity_extension_usd_bn=0.0)


def as_it_stood(decision: Decision) -> Decision:
    """Nothing bought, and what is repaid on mortgage bonds not put to use again, as in June 2010."""
    return replace(without_purchases(decision), mbs=Programme(runoff_cap_usd_bn=30.0))


def at_zero(decision: Decision) -> Decision:
    """The rate that was promised in December 2020, to the end."""
    return replace(decision, target_low_pct=0.0)


def at_full_speed(decision: Decision) -> Decision:
    """Runoff as in the summer of 2023, to the end, and no bills."""
    treasuries, mbs = (Programme(runoff_cap_usd_bn=cap, runoff_cap_end_usd_bn=cap) for cap in (60.0, 35.0))
    return replace(decision, treasuries=treasuries, mbs=mbs, bill_purchases_usd_bn=0.0)


def at_full_speed_without_a_lid(decision: Decision) -> Decision:
    return replace(at_full_speed(decision), standing_repo=False)


@pytest.mark.parametrize(
    ("id", "changed", "part"),
    [
        ("housing-bust", without_lending, "stability"),
        ("housing-bust", without_purchases, "jobs"),
        ("long-exit", as_it_stood, "jobs"),
        ("pandemic", without_lending, "stability"),
        ("pandemic", without_purchases, "market_control"),
        ("inflation-surge", at_zero, "legacy"),
        ("ample-landing", at_full_speed, "market_control"),
        ("ample-landing", at_full_speed_without_a_lid, "market_control"),
    ],
)
def test_history_without_its_idea_does_worse(id: str, changed: Callable[[Decision], Decision], part: str) -> None:
    level = load_level(id)
    (total, parts), (poorer, worse) = lost(level), lost(level, changed)
    assert (poorer > total).mean() >= 0.75
    assert np.median(worse[part]) > 1.05 * np.median(parts[part])


def test_term_funding_calms_the_run_of_2023() -> None:
    level = load_level("inflation-surge")
    nothing = [
        replace(each, decision=replace(each.decision, emergency_lending_usd_bn=0.0), answers=())
        for each in level.historical_policy
    ]
    (_, lent), (_, not_lent) = lost(level), lost(replace(level, historical_policy=tuple(nothing)))
    assert (not_lent["stability"] > lent["stability"]).mean() >= 0.9
    assert not_lent["stability"].mean() > 1.1 * lent["stability"].mean()


def test_the_reverse_repo_drains_before_reserves_do() -> None:
    level = load_level("ample-landing")
    states = _watched(level, SEEDS, "history").course.states
    cash, reserves = ([np.median(getattr(state.books, name)) for state in states] for name in ("on_rrp", "reserves"))
    assert cash[0] - cash[4] > 1_000 > 300 > reserves[0] - reserves[4]
    assert cash[-1] < 0.1 * cash[0]


def test_the_talk_of_2013_is_a_tantrum_and_a_calendar_told_early_is_none() -> None:
    level = load_level("long-exit")
    assert _watched(level, SEEDS, "history").met["taper_tantrum"] >= 9
    told = [replace(each, decision=_fading(each.quarter, each.decision)) for each in level.historical_policy]
    assert _watched(replace(level, historical_policy=tuple(told)), SEEDS, "history").met["taper_tantrum"] == 0


def _fading(quarter: str, decision: Decision) -> Decision:
    """From 2013 on the same amounts with a calendar that fades by six billion a quarter each."""
    if quarter < "2013Q1" or quarter > "2014Q2":
        return decision
    fade = {"purchases_step_usd_bn": -6.0, "purchases_end_usd_bn": 0.0}
    return replace(decision, treasuries=replace(decision.treasuries, **fade), mbs=replace(decision.mbs, **fade))


def test_guidance_and_tools_come_when_they_came() -> None:
    bust, exit_, pandemic = (load_level(id) for id in ("housing-bust", "long-exit", "pandemic"))
    first, last = bust.instruments_at(0), bust.instruments_at(bust.quarters - 1)
    for tool in ("purchases", "interest_on_reserves", "emergency_lending", "guidance"):
        assert (getattr(first, tool), getattr(last, tool)) == (False, True), tool
    assert not bust.standing.interest_on_reserves
    assert "guidance_thresholds" in exit_.gained_at(9), "2012Q4"
    assert "on_rrp" in exit_.gained_at(12), "2013Q3"
    assert "credit_backstop" in pandemic.gained_at(1), "2020Q1"
    assert load_level("repo-spike").gained_at(7) == ("standing_repo",), "2019Q3, when it had been weighed"
    assert "standing_repo" in pandemic.gained_at(7), "2021Q3"
    assert "average_inflation" in [objective.id for objective in pandemic.objectives]
    surge, landing = load_level("inflation-surge"), load_level("ample-landing")
    assert "standing_repo" in surge.gained_at(2), "2021Q3"
    assert "emergency_lending" in surge.gained_at(8), "2023Q1"
    assert "average_inflation" in [objective.id for objective in surge.objectives]
    assert landing.standing.standing_repo


def test_runoff_has_the_caps_it_had() -> None:
    surge, landing = load_level("inflation-surge"), load_level("ample-landing")
    assert _caps(surge, "2022Q3") == (30.0, 17.5)
    assert _caps(surge, "2022Q4") == _caps(surge, "2023Q4") == (60.0, 35.0)
    assert _caps(landing, "2023Q3") == _caps(landing, "2024Q1") == (60.0, 35.0)
    assert _caps(landing, "2024Q3") == _caps(landing, "2025Q1") == (25.0, 35.0)
    assert _caps(landing, "2025Q2") == _caps(landing, "2025Q3") == (5.0, 35.0)
    after = landing.historical_policy[-1].decision.held()
    assert (after.treasuries.runoff_cap_usd_bn, after.mbs.runoff_cap_usd_bn) == (0.0, 0.0)


def _caps(level: Level, quarter: str) -> tuple[float, float]:
    decision = next(each.decision for each in level.historical_policy if each.quarter == quarter)
    return decision.treasuries.runoff_cap_usd_bn, decision.mbs.runoff_cap_usd_bn
