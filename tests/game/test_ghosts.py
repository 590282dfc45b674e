"""Ghosts see no more than a player does, and play the same luck."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.game.bulletin import Bulletin
from cbgame.game.choosers import POLICIES
from cbgame.game.ghosts import path_of, play_policy, rule_decision
from cbgame.policy.decision import Decision, DecisionRefused, Programme, may
from cbgame.policy.rules import RULES
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL, SEED = spike_level(), 1


@pytest.mark.parametrize("policy", POLICIES)
def test_every_policy_plays_to_the_end_within_the_level(policy: str) -> None:
    term = played(policy, SEED)
    assert term.ended
    for index, (bulletin, decision) in enumerate(zip(term.bulletins, term.decisions, strict=False)):
        assert may(decision, bulletin.standing, LEVEL.instruments_at(index))


def test_hold_touches_nothing() -> None:
    term = played("hold", SEED)
    assert {decision.target_low_pct for decision in term.decisions} == {LEVEL.standing.target_low_pct}
    assert [d.treasuries.runoff_cap_usd_bn for d in term.decisions][:6] == [6, 12, 18, 24, 30, 30]
    assert {answer for answers in term.answers for answer in answers} <= {"wait"}


def test_history_is_history() -> None:
    term = played("history", SEED)
    assert list(term.decisions) == [quarter.decision for quarter in LEVEL.historical_policy]
    assert [quarter.quarter for quarter in LEVEL.historical_policy] == list(term.quarters)


@pytest.mark.parametrize("rule", ["taylor", "balanced", "inertial"])
def test_a_rule_decides_by_the_bulletin_alone(rule: str) -> None:
    """The same bulletin, whatever the truth behind it: the decision is a function of what was published."""
    term = played(rule, SEED)
    for bulletin, decision in zip(term.bulletins, term.decisions, strict=False):
        assert rule_decision(rule, bulletin, LEVEL.instruments) == decision
        wanted = float(RULES[rule](bulletin.nowcast)[0]) - 0.125
        reach = LEVEL.instruments.largest_move_bp / 100
        nearest = np.clip(wanted, max(0.0, bulletin.standing.target_low_pct - reach),
                          bulletin.standing.target_low_pct + reach)  # fmt: skip
        assert abs(decision.target_low_pct - nearest) <= 0.125 + 1e-9
        assert decision.target_low_pct * 4 == round(decision.target_low_pct * 4)


def test_a_rule_follows_what_it_is_shown() -> None:
    bulletin = played("hold", SEED).bulletins[2]
    hot = replace(bulletin, nowcast=bulletin.nowcast.with_changes(output_gap=bulletin.nowcast.output_gap + 4.0))
    cold = replace(bulletin, nowcast=bulletin.nowcast.with_changes(output_gap=bulletin.nowcast.output_gap - 4.0))
    lows = [rule_decision("balanced", each, LEVEL.instruments).target_low_pct for each in (cold, bulletin, hot)]
    assert lows == sorted(lows)
    assert lows[0] < lows[2]


def test_the_autopilot_acts_by_the_estimated_curve() -> None:
    bulletin = played("hold", SEED).bulletins[4]

    def holding(share: float) -> Bulletin:
        """The same bulletin with reserves at that share of bank assets."""
        seen = bulletin.nowcast
        books = replace(seen.books, reserves=seen.bank_assets * share / 100.0)
        return replace(bulletin, nowcast=seen.with_changes(books=books))

    ample, scarce = holding(16.0), holding(8.5)
    goes_on, stops = (rule_decision("inertial", each, LEVEL.instruments) for each in (ample, scarce))
    assert goes_on.mbs.runoff_cap_usd_bn == bulletin.standing.mbs.runoff_cap_usd_bn > 0
    assert goes_on.bill_purchases_usd_bn == 0
    assert stops.treasuries == Programme()
    assert stops.mbs.runoff_cap_usd_bn == 0
    assert stops.bill_purchases_usd_bn > 0
    without = replace(LEVEL.instruments, runoff=False, bill_purchases=False)
    assert may(rule_decision("inertial", scarce, without), scarce.standing, without)


def test_a_list_of_decisions_goes_over_into_hold() -> None:
    start = [replace(LEVEL.standing, target_low_pct=1.5)]
    term = play_policy(LEVEL, start, SEED)
    assert term.decisions[0].target_low_pct == 1.5
    assert {decision.target_low_pct for decision in term.decisions[1:]} == {1.5}
    assert term.decisions[1] == start[0].held()


def test_a_listed_decision_out_of_reach_is_refused() -> None:
    with pytest.raises(DecisionRefused):
        play_policy(LEVEL, [Decision(5.0)], SEED)


def test_what_is_no_policy() -> None:
    with pytest.raises(ValueError, match="policy 'tylor' is not one of hold, taylor"):
        play_policy(LEVEL, "tylor", SEED)
    with pytest.raises(ValueError, match="has no historical policy"):
        play_policy(replace(LEVEL, historical_policy=()), "history", SEED)


def test_a_path_is_the_truth_of_a_term() -> None:
    term = played("hold", SEED)
    path = path_of(term, "hold")
    assert path.score == term.score()
    assert path.series["output_gap"] == tuple(float(state.output_gap[0]) for state in term.states[1:])
    assert path.decisions == term.decisions
