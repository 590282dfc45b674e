"""The press conference: questions that the state suggests, answers that cost what they gain, records that replay."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from functools import cache
from pathlib import Path

import pytest

from cbgame.economy import baseline_state
from cbgame.economy.words import Words, heard, moves
from cbgame.files.catalogues import load_catalogue
from cbgame.files.records import load_record, save_record
from cbgame.game import press
from cbgame.game.bulletin import Announcement, Bulletin, Reading, Vote
from cbgame.game.level import LANGUAGES
from cbgame.game.local_seat import LocalSeat
from cbgame.game.press import QUESTIONS, REPLIES, Conference, questions
from cbgame.game.record import mark
from cbgame.game.term import Term
from cbgame.game.verification import Outcome, verify
from cbgame.policy.decision import Decision, DecisionRefused, Guidance, GuidanceKind, Instruments
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL = spike_level()
EVERYTHING = Instruments()


@cache
def first() -> Bulletin:
    return Term(LEVEL, 1).bulletins[0]


def conference(decision: Decision | None = None, priced: float | None = None, **figures: float) -> Conference:
    """A press conference after a calm quarter, with some figures changed."""
    calm = {
        "unemployment": 4.4, "natural_unemployment": 4.4, "core_inflation_4q": 2.0, "expected_inflation_long": 2.0,
        "equity_valuation": 0.0, "financial_stress": 0.0, "deferred_asset_bn": 0.0, "political_pressure": 0.0,
    }  # fmt: skip
    seen = {name: Reading(value) for name, value in (calm | figures).items()}
    bulletin = replace(first(), readings={**first().readings, **seen})
    taken = bulletin.standing if decision is None else decision
    return Conference(bulletin, taken, Vote(), taken.target_low_pct + 0.125 if priced is None else priced)


def asked(held: Conference) -> list[str]:
    return [question.id for question in questions(held, EVERYTHING)]


STANDING = first().standing
RAISED = replace(STANDING, target_low_pct=STANDING.target_low_pct + 0.25)
CALM = replace(STANDING, treasuries=replace(STANDING.treasuries, runoff_cap_usd_bn=0.0),
               mbs=replace(STANDING.mbs, runoff_cap_usd_bn=0.0))  # fmt: skip


@pytest.mark.parametrize(
    ("held", "question"),
    [
        (conference(unemployment=6.0), "cut"),
        (conference(core_inflation_4q=3.5), "raise"),
        (conference(replace(STANDING, bill_purchases_usd_bn=60)), "qe"),
        (conference(deferred_asset_bn=60.0), "losses"),
        (conference(RAISED), "politics"),
        (conference(CALM, political_pressure=1.5), "politics"),
        (conference(RAISED, priced=1.1), "surprise"),
        (conference(CALM), "next"),
        (conference(replace(CALM, guidance=Guidance(GuidanceKind.HOLD, 2))), "doubt"),
        (conference(expected_inflation_long=2.6), "anchor"),
        (conference(financial_stress=3.0), "stress"),
        (conference(equity_valuation=30.0), "bubble"),
    ],
)
def test_the_press_asks_what_the_state_suggests(held: Conference, question: str) -> None:
    assert question in asked(held)
    assert question == "next" or question not in asked(conference(CALM))


def test_a_broken_promise_is_asked_about() -> None:
    promised = replace(first(), standing=replace(STANDING, guidance=Guidance(GuidanceKind.LOWER, 1)))
    assert "broken" in asked(replace(conference(RAISED), bulletin=promised))
    assert "broken" not in asked(conference(RAISED))


def test_reserves_are_asked_about_only_while_they_run_down_near_scarcity() -> None:
    thin = replace(first(), reserve_demand=replace(first().reserve_demand, here_share=8.0))
    runs = replace(STANDING, treasuries=replace(STANDING.treasuries, runoff_cap_usd_bn=10.0))
    assert "reserves" in asked(replace(conference(runs), bulletin=thin))
    assert "reserves" not in asked(replace(conference(CALM), bulletin=thin))


def test_one_to_three_questions_in_every_quarter_of_every_policy() -> None:
    for policy in ("hold", "taylor", "inertial", "history"):
        for seed in range(3):
            term = played(policy, seed)
            replayed = Term(LEVEL, seed)
            for decision, answers in zip(term.decisions, term.answers, strict=True):
                count = len(replayed.decide(decision).questions)
                assert 1 <= count <= press.MOST
                waiting = list(answers)
                while not isinstance(replayed.proceed(), Bulletin):
                    replayed.answer(waiting.pop(0))


def test_three_or_four_answers_the_first_of_which_does_nothing() -> None:
    for question in (each for held in (conference(), conference(CALM)) for each in questions(held, EVERYTHING)):
        assert 3 <= len(question.answers) <= 4
        assert question.answers[0].id == press.REFER
        assert question.answers[0].effects == ()
        assert all(answer.effects for answer in question.answers[1:])


@pytest.mark.parametrize("reply", REPLIES.values(), ids=lambda reply: reply.id)
def test_no_answer_is_a_free_lunch(reply: press.Reply) -> None:
    """Each gains in one respect and loses in another, or binds."""
    gains = [
        amount * (-1.0 if item.name in ("unease", "defiance") else 1.0)
        for item in fields(Words)
        if (amount := getattr(reply.words, item.name))
    ]
    assert reply.promise is not None or (max(gains) > 0 > min(gains))


def test_words_alone_are_small_beside_deeds() -> None:
    """The largest that three answers can do stays under a broken promise or a quarter-point surprise."""
    loudest = Words(tone=3.0, clarity=3.0, resolve=3.0, unease=3.0)
    state = baseline_state()
    after = heard(state, loudest)
    assert abs(float((after.credibility - state.credibility)[0])) < 0.12
    assert abs(float((after.anchoring - state.anchoring)[0])) < 0.05
    assert all(abs(move) < 10.0 for move in moves(loudest).values())


def test_standing_up_to_politicians_raises_pressure_and_yielding_costs_independence() -> None:
    state = baseline_state()
    defied, yielded = (heard(state, Words(defiance=each)).politics for each in (1.0, -1.0))
    assert float((defied.pressure - state.politics.pressure)[0]) == pytest.approx(0.1)
    assert float(defied.independence[0]) == float(state.politics.independence[0])
    assert float(yielded.pressure[0]) <= float(state.politics.pressure[0])
    assert float(yielded.independence[0]) < float(state.politics.independence[0])


def test_nothing_said_changes_nothing() -> None:
    state = baseline_state()
    assert heard(state, Words()) is state
    assert set(moves(Words()).values()) == {0.0}


# --- in a term ----------------------------------------------------------------------------------------------------


def close(term: Term) -> None:
    while not isinstance(outcome := term.proceed(), Bulletin):
        term.answer(outcome.default)


def announced(decision: Decision | None = None) -> tuple[Term, Announcement]:
    term = Term(LEVEL, 1)
    return term, term.decide(term.standing if decision is None else decision)


def offered(announcement: Announcement, promise: bool = False) -> str:
    """An answer that is offered: one that binds, or one that doesn't."""
    return next(
        answer.id
        for question in announcement.questions
        for answer in question.answers[1:]
        if (REPLIES[answer.id].promise is not None) == promise
    )


def test_silence_and_referring_to_the_statement_are_the_same() -> None:
    silent, _ = announced()
    referring, _ = announced()
    referring.reply(press.REFER)
    for term in (silent, referring):
        close(term)
    assert silent.record() == referring.record()


def test_an_answer_goes_through_the_model_and_moves_markets_at_once() -> None:
    term, said = announced(RAISED)
    answer = offered(said)
    after = term.reply(answer)
    assert after.said == (answer,)
    assert any(after.press_reactions.values())
    for name, move in after.reactions.items():
        assert move - said.reactions[name] == pytest.approx(after.press_reactions[name])
    silent, _ = announced(RAISED)
    close(term)
    close(silent)
    words = REPLIES[answer].words
    for name, amount in (("credibility", words.clarity), ("anchoring", words.resolve)):
        moved = float((getattr(term.states[1], name) - getattr(silent.states[1], name))[0])
        assert moved * amount > 0 if amount < 0 else moved * amount >= 0


def test_the_last_answer_to_a_question_counts() -> None:
    term, said = announced(CALM)
    several = [answer.id for answer in said.questions[0].answers[1:]]
    for answer in several:
        term.reply(answer)
    assert term.decisions[-1].replies == (several[-1],)
    term.reply(press.REFER)
    assert term.reply(several[0]).said == (several[0],)


def test_a_promise_at_the_press_conference_binds_as_one_in_the_statement_does() -> None:
    term, said = announced(CALM)
    term.reply("next_patient")
    close(term)
    assert term.standing.guidance == Guidance(GuidanceKind.HOLD, 1)
    assert float(term.states[-1].guided_quarters[0]) == 1.0
    kept = float(term.states[-1].credibility[0])
    broken = term.branch()
    broken.decide(replace(term.standing, target_low_pct=term.standing.target_low_pct + 1.0))
    close(broken)
    assert float(broken.states[-1].credibility[0]) < kept - 0.1
    assert said.questions


def test_what_is_not_offered_is_refused_and_out_of_turn_too() -> None:
    term, _ = announced(CALM)
    with pytest.raises(ValueError, match="expected one of"):
        term.reply("cut_patience")
    term.proceed()
    with pytest.raises(RuntimeError):
        term.reply(press.REFER)


def test_a_reply_that_no_question_allows_is_not_heard() -> None:
    """A decision copied from another quarter may carry answers to what nobody asks here."""
    _, said = announced(replace(CALM, replies=("cut_patience",)))
    silent, _ = announced(CALM)
    assert said.said == ()
    assert said.reactions == silent.announced.reactions  # type: ignore[union-attr]


def test_what_answers_no_question_at_all_is_refused_and_changes_nothing() -> None:
    term = Term(LEVEL, 1)
    with pytest.raises(DecisionRefused, match="replies: not an answer: found 'nonsense'"):
        term.decide(replace(CALM, replies=("next_patient", "nonsense")))
    assert term.decisions == ()
    record = replace(played("hold", 1).record(), decisions=(replace(STANDING, replies=("nonsense",)),), marks=())
    assert verify(replace(record, answers=((),)), LEVEL).outcome is Outcome.REFUTED


def test_answers_are_kept_with_the_decision_and_verify(tmp_path: Path) -> None:
    seat = LocalSeat(LEVEL, 1)
    while not seat.ended:
        said = seat.decide(seat.bulletins[-1].standing)
        seat.reply(said.questions[0].answers[-1].id)
        while not isinstance(outcome := seat.proceed(), Bulletin):
            seat.answer(outcome.default)
    path = tmp_path / "said.json"
    save_record(seat.record(), path)
    record = load_record(path)
    assert record == seat.record()
    assert all(decision.replies for decision in record.decisions)
    assert verify(record, LEVEL).outcome is Outcome.CONFIRMED
    unsaid = tuple(replace(decision, replies=()) for decision in record.decisions)
    assert verify(replace(record, decisions=unsaid), LEVEL).outcome is Outcome.REFUTED


def test_a_term_saved_in_the_press_conference_resumes_there() -> None:
    seat = LocalSeat(LEVEL, 1)
    said = seat.decide(CALM)
    seat.reply("next_patient")
    again = LocalSeat.resumed(seat.record(), LEVEL)
    assert again.announced is not None
    assert again.announced.said == ("next_patient",)
    assert again.announced.questions == said.questions
    for each in (seat, again):
        while not isinstance(outcome := each.proceed(), Bulletin):
            each.answer(outcome.default)
    assert seat.record() == again.record()
    assert seat.bulletins[-1].readings == again.bulletins[-1].readings


def test_records_from_before_there_were_press_conferences_are_read(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    save_record(played("history", 1).record(), path)
    plain = json.loads(path.read_text(encoding="utf-8"))
    for decision in plain["decisions"]:
        del decision["replies"]
    path.write_text(json.dumps(plain), encoding="utf-8")
    assert load_record(path) == played("history", 1).record()
    assert verify(load_record(path), LEVEL).outcome is Outcome.CONFIRMED


def test_a_quarter_without_answers_keeps_its_mark() -> None:
    state = played("hold", 1).states[-1]
    silent, speaking = STANDING, replace(STANDING, replies=("next_meeting",))
    assert mark(state, silent, ()) != mark(state, speaking, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_answer_can_be_said(language: str) -> None:
    catalogue = load_catalogue(language)
    held = replace(conference(), vote=played_vote())
    for each in QUESTIONS:
        assert "{" not in catalogue.tell(each.text(held))
        for question in (press._question(each, held, EVERYTHING),):
            for answer in question.answers:
                assert catalogue.tell(answer.text)
                assert all(catalogue.tell(effect) for effect in answer.effects)


def played_vote() -> Vote:
    term = Term(LEVEL, 1)
    return term.decide(replace(term.standing, target_low_pct=term.standing.target_low_pct + 1.0)).vote
