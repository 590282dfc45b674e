"""One play-through: its order, its refusals, and that a record brings it back."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest

from cbgame.game.bulletin import Bulletin, Situation
from cbgame.game.term import LARGEST_SEED, Term, checked_seed
from cbgame.policy.decision import Decision, DecisionRefused, Guidance, GuidanceKind
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL = spike_level()
SQUEEZED = 6  # a seed on which hold meets emergencies in 2019Q3 and twice in 2019Q4


def new(seed: int = SQUEEZED) -> Term:
    return Term(LEVEL, seed)


def run(term: Term, quarters: int, answer: str = "overnight_repo") -> Term:
    for _ in range(quarters):
        term.decide(term.standing)
        while not isinstance(term.proceed(), Bulletin):
            term.answer(answer)
    return term


def until_emergency(term: Term) -> Situation:
    while not term.ended:
        term.decide(term.standing)
        outcome = term.proceed()
        if isinstance(outcome, Situation):
            return outcome
    raise AssertionError("no emergency on this luck")


def test_a_term_begins_with_what_stands() -> None:
    term = new()
    (first,) = term.bulletins
    assert (first.index, first.quarter, first.deciding) == (0, "2017Q3", "2017Q4")
    assert term.standing == first.standing == LEVEL.standing
    assert term.quarters[0] == "2017Q4"
    assert term.quarters[-1] == "2019Q4"
    assert not term.running
    assert not term.ended
    with pytest.raises(RuntimeError, match="no quarter has closed"):
        term.score()


def test_a_term_runs_to_its_end_in_order() -> None:
    term = run(new(), LEVEL.quarters)
    assert term.ended
    assert [bulletin.index for bulletin in term.bulletins] == list(range(LEVEL.quarters + 1))
    assert [bulletin.quarter for bulletin in term.bulletins[1:]] == list(term.quarters)
    assert term.bulletins[-1].deciding is None
    with pytest.raises(RuntimeError, match="nothing to decide"):
        term.decide(term.standing)


def test_nothing_happens_out_of_turn() -> None:
    term = new()
    with pytest.raises(RuntimeError, match="no quarter is running"):
        term.proceed()
    with pytest.raises(RuntimeError, match="no emergency"):
        term.answer("wait")
    term.decide(term.standing)
    with pytest.raises(RuntimeError, match="nothing to decide"):
        term.decide(term.standing)
    with pytest.raises(RuntimeError, match="no emergency"):
        term.answer("wait")


def test_an_emergency_waits_for_an_offered_answer() -> None:
    term = new()
    situation = until_emergency(term)
    assert term.situation is situation
    with pytest.raises(RuntimeError, match="waits for its answer"):
        term.proceed()
    with pytest.raises(ValueError, match="answer: found 'pray', expected one of overnight_repo"):
        term.answer("pray")
    assert term.situation is situation
    term.answer("wait")
    assert term.situation is None
    assert term.answers[-1] == ("wait",)


def test_a_refused_decision_changes_nothing() -> None:
    term, untouched = run(new(), 2), run(new(), 2)
    with pytest.raises(DecisionRefused):
        term.decide(replace(term.standing, target_low_pct=7.0))
    assert not term.running
    assert term.record() == untouched.record()
    run(term, 2)
    run(untouched, 2)
    assert term.record() == untouched.record()


def test_hold_is_what_was_announced_and_what_emergencies_left() -> None:
    term = run(new(), 1)
    assert term.standing == LEVEL.standing.held()
    term = new()
    situation = until_emergency(term)
    held = term.decisions[-1].held()
    term.answer("overnight_repo")
    while not isinstance(term.proceed(), Bulletin):
        term.answer("wait")
    assert situation.quarter == term.bulletins[-1].quarter
    assert term.standing == replace(held, temporary_repo_usd_bn=75.0)


def test_the_announcement_tells_what_was_news() -> None:
    term = new()
    said = term.decide(replace(term.standing, target_low_pct=1.5, guidance=Guidance(GuidanceKind.RAISE, 4)))
    assert (said.index, said.quarter, said.decision) == (0, "2017Q4", term.decisions[0])
    assert set(said.reactions) == {"yield_2y", "yield_10y", "mortgage_rate", "breakeven", "equity_price", "dollar"}
    assert said.reactions["yield_2y"] > said.reactions["yield_10y"] > 0
    assert 1.0 < said.expected_rate_pct < 1.5
    assert said.statement != said.previous_statement
    assert said.headlines


@pytest.mark.parametrize("policy", ["hold", "history", "inertial"])
def test_the_same_luck_and_decisions_give_the_same_term(policy: str) -> None:
    made = played(policy, SQUEEZED)
    again = Term.replayed(made.record(), LEVEL)
    assert again.record() == made.record()
    assert again.score() == made.score()
    assert again.log() == made.log()
    for ours, theirs in zip(again.bulletins, made.bulletins, strict=True):
        for item in fields(Bulletin):
            if item.name != "nowcast":
                assert getattr(ours, item.name) == getattr(theirs, item.name), item.name
        assert np.array_equal(ours.nowcast.output_gap, theirs.nowcast.output_gap)


def test_other_luck_is_another_term() -> None:
    one, other = (played("hold", seed).record(claimed=False) for seed in (1, 2))
    assert one.marks[0] != other.marks[0]


def test_luck_is_the_same_whatever_the_player_does() -> None:
    hold, taylor = played("hold", SQUEEZED), played("taylor", SQUEEZED)
    assert hold.decisions != taylor.decisions
    for ours, theirs in zip(hold.states, taylor.states, strict=True):
        for name in ("natural_rate", "natural_unemployment", "oil", "productivity", "reserve_kink"):
            assert np.array_equal(getattr(ours, name), getattr(theirs, name)), name


@pytest.mark.parametrize("closed", [0, 3, 7])
def test_a_running_quarter_resumes_and_ends_alike(closed: int) -> None:
    term = run(new(), closed)
    term.decide(term.standing)
    resumed = Term.replayed(term.record(), LEVEL)
    assert resumed.running
    assert resumed.announced == term.announced
    assert len(resumed.bulletins) == closed + 1
    one, two = term.proceed(), resumed.proceed()
    assert type(one) is type(two)
    if isinstance(one, Situation):
        assert one == two
    assert term.record() == resumed.record()


def test_a_waiting_emergency_arises_again_after_a_resume() -> None:
    term = new()
    situation = until_emergency(term)
    resumed = Term.replayed(term.record(), LEVEL)
    assert resumed.running
    assert resumed.situation is None  # the weeks run again up to it
    assert resumed.proceed() == situation
    for each in (term, resumed):
        each.answer("term_repo")
        while not isinstance(each.proceed(), Bulletin):
            each.answer("wait")
    assert term.record() == resumed.record()


def test_a_quarter_resumes_between_its_two_emergencies() -> None:
    term = new()
    while True:
        situation = until_emergency(term)
        term.answer("wait")
        again = Term.replayed(term.record(), LEVEL)
        ours, theirs = term.proceed(), again.proceed()
        if isinstance(ours, Situation):
            assert ours == theirs
            assert ours.week > situation.week
            return
        assert isinstance(theirs, Bulletin)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda r: replace(r, decisions=r.decisions * 2, answers=r.answers * 2), "decisions: found 18"),
        (lambda r: replace(r, answers=r.answers[:-1]), "answers: found 8 quarters, expected 9"),
        (lambda r: replace(r, answers=(("wait",), *r.answers[1:])), "answers an emergency that did not arise"),
        (lambda r: replace(r, answers=((),) * 9), "has no answer"),
        (lambda r: replace(r, seed=-1), "seed: found -1"),
    ],
)  # fmt: skip
def test_a_record_that_was_never_played_is_no_term(change: object, said: str) -> None:
    assert callable(change)
    with pytest.raises(ValueError, match=said):
        Term.replayed(change(played("hold", SQUEEZED).record()), LEVEL)


@pytest.mark.parametrize("seed", [-1, 1.0, "7", True, None, LARGEST_SEED + 1])
def test_what_is_no_seed(seed: object) -> None:
    with pytest.raises(ValueError, match="expected a whole number from 0"):
        checked_seed(seed)


def test_the_largest_seed_plays() -> None:
    assert len(run(Term(LEVEL, LARGEST_SEED), 1).bulletins) == 2
    assert checked_seed(0) == 0


def test_the_log_holds_truth_and_what_was_published() -> None:
    term = played("hold", SQUEEZED)
    log = term.log()
    assert [quarter.date for quarter in log] == list(term.quarters)
    for quarter, bulletin, state in zip(log, term.bulletins[1:], term.states[1:], strict=True):
        assert quarter.actual["output_gap"] == float(state.output_gap[0])
        assert quarter.observed["output_gap"] == bulletin.readings["output_gap"].value
        assert quarter.weeks == bulletin.weeks
        assert set(quarter.actual) == set(quarter.observed)


def test_ten_lines_are_enough_to_play() -> None:
    term = Term(LEVEL, 1)
    while not term.ended:
        term.decide(Decision(target_low_pct=term.standing.target_low_pct))
        while not isinstance(term.proceed(), Bulletin):
            term.answer("wait")
    assert -1000 <= term.score().total <= 1100


def test_the_statement_measures_inflation_by_the_level_s_own_goal() -> None:
    dear = replace(LEVEL, start=replace(LEVEL.start, inflation_target=4.0))
    announced = Term(dear, 1).decide(dear.standing)
    for said in (announced.statement, announced.previous_statement):
        assert [each.arguments["target"] for each in said if each.id.startswith("statement-inflation-")] == [4.0]
