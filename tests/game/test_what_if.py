"""What if: one decision replaced on the same luck; and what each decision was worth."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cbgame.game.ghosts import path_of, play_policy
from cbgame.game.rerun import KINDS, Replay
from cbgame.game.term import Term, Unplayable
from cbgame.game.what_if import Worth, best, costliest, what_if, worths
from cbgame.policy.decision import DecisionRefused, Programme
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL, SEED = spike_level(), 1


def branched(policy: str, quarter: int, **changes: object) -> object:
    term = played(policy, SEED)
    other = replace(term.decisions[quarter], **changes)  # type: ignore[arg-type]
    return what_if(LEVEL, SEED, term.decisions, term.answers, quarter, other)


def test_a_branch_leaves_its_term_alone() -> None:
    term = Term(LEVEL, SEED)
    term.decide(term.standing)
    with pytest.raises(RuntimeError):
        term.branch()
    while not hasattr(term.proceed(), "deciding"):
        term.answer("wait")
    before = (term.decisions, term.states, term.bulletins, term.record())
    twin = term.branch()
    twin.decide(replace(twin.standing, target_low_pct=twin.standing.target_low_pct + 0.25))
    twin.proceed()
    assert (term.decisions, term.states, term.bulletins, term.record()) == before
    assert not term.running
    assert len(twin.decisions) == 2


def test_a_branch_plays_as_the_term_itself() -> None:
    replay = Replay.of(played("history", SEED))
    for first in (0, 4, 8):
        twin = replay.with_kinds(tuple(KINDS), first)
        assert twin.record() == replay.term.record()
        assert twin.bulletins[-1].readings == replay.term.bulletins[-1].readings
        assert twin.announced == replay.term.announced
    assert replay.held_from(0).record() == played("hold", SEED).record()
    assert replay.held_from(LEVEL.quarters) is replay.term


def test_the_same_decision_brings_the_same_path() -> None:
    term = played("history", SEED)
    same = what_if(LEVEL, SEED, term.decisions, term.answers, 3, term.decisions[3])
    assert replace(same, policy="player") == path_of(term, "player")


def test_another_decision_changes_nothing_before_it_and_goes_on_after_it() -> None:
    term, path = played("hold", SEED), branched("hold", 2, treasuries=Programme(), mbs=Programme())
    mine = path_of(term, "player")
    reserves = path.series["reserves_bn"]  # type: ignore[attr-defined]
    assert reserves[:2] == mine.series["reserves_bn"][:2]
    assert reserves[2] > mine.series["reserves_bn"][2]
    assert all(decision.treasuries == Programme() for decision in path.decisions[2:])  # type: ignore[attr-defined]
    assert path.score.total > mine.score.total + 50.0  # type: ignore[attr-defined]


def test_later_moves_are_made_again_from_where_the_branch_stands() -> None:
    term = played("history", SEED)
    path = branched("history", 1, target_low_pct=term.decisions[1].target_low_pct - 0.25)
    for index in range(1, LEVEL.quarters):
        shifted = path.decisions[index].target_low_pct  # type: ignore[attr-defined]
        assert shifted == pytest.approx(term.decisions[index].target_low_pct - 0.25)


def test_what_cannot_be_asked_is_refused() -> None:
    term = played("history", SEED)
    with pytest.raises(DecisionRefused):
        branched("history", 3, target_low_pct=9.0)
    with pytest.raises(IndexError):
        what_if(LEVEL, SEED, term.decisions, term.answers, 9, term.decisions[0])
    with pytest.raises(Unplayable):
        what_if(LEVEL, SEED, term.decisions, [["wait"]] * 9, 0, term.decisions[0])
    unfinished = Term(LEVEL, SEED)
    with pytest.raises(RuntimeError):
        Replay.of(unfinished)


def test_a_decision_is_worth_what_hold_in_its_place_would_have_lost() -> None:
    made = worths(Replay.of(played("inertial", SEED)))
    stopped = max(made, key=lambda each: each.points)
    assert best(made)[0] == stopped
    assert stopped.points > 100.0
    assert stopped.taken.treasuries.runoff_cap_usd_bn == 0.0 < stopped.held.treasuries.runoff_cap_usd_bn
    term = played("inertial", SEED)
    index = term.quarters.index(stopped.quarter)
    path = what_if(LEVEL, SEED, term.decisions, term.answers, index, stopped.held)
    assert stopped.points == pytest.approx(term.score().total - path.score.total)


def test_an_answer_is_a_decision_too() -> None:
    made = worths(Replay.of(played("history", SEED)))
    assert [each.answer for each in made if each.answer] == list(sum(played("history", SEED).answers, ()))


def test_who_holds_takes_no_decision() -> None:
    made = worths(Replay.of(played("hold", SEED)))
    assert [each for each in made if each.answer is None] == []
    assert all(each.points == 0.0 for each in made)  # waiting is what hold answers


def test_a_costly_mistake_is_found() -> None:
    term = played("history", SEED)
    decisions = [*term.decisions]
    decisions[2] = replace(decisions[2], target_low_pct=decisions[1].target_low_pct - 1.0)
    later = [decisions[1], *decisions[3:]]
    decisions[3:] = [replace(each, target_low_pct=decisions[2].target_low_pct) for each in later[1:]]
    made = worths(Replay.of(play_policy(LEVEL, decisions, SEED)))
    assert costliest(made)[0].quarter == term.quarters[2]


def test_only_three_are_named_and_none_for_nothing() -> None:
    held = LEVEL.standing
    made = [Worth(f"201{n}Q1", float(n - 3), None, held, held) for n in range(9)]
    assert [each.points for each in best(made)] == [5.0, 4.0, 3.0]
    assert [each.points for each in costliest(made)] == [-3.0, -2.0, -1.0]
    assert best(made[:4]) == ()
    assert costliest(made[3:]) == ()
