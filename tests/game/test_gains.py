"""A hand that grows: what a quarter puts in hand can be used from then on, by everybody and not before."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.game.bulletin import Bulletin, Situation
from cbgame.game.chairs import chair_losses
from cbgame.game.course import Course, play
from cbgame.game.ghosts import play_policy
from cbgame.game.level import Gain, Level, Mission
from cbgame.game.local_seat import LocalSeat
from cbgame.game.random_play import random_answerer, random_chooser
from cbgame.game.record import level_hash
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, DecisionRefused, Guidance, GuidanceKind, Instruments, may
from tests.game.little_term import short_level

ALL = short_level().instruments
LITTLE = replace(
    ALL, purchases=False, runoff=False, bill_purchases=False, administered_rates=False, standing_repo=False,
    temporary_repo=False, guidance=False,
)  # fmt: skip
WORDS = replace(LITTLE, guidance=True)
TOOLS = ("purchases", "runoff", "bill_purchases", "administered_rates", "standing_repo", "temporary_repo")
SEEDS = (1, 2)


def growing() -> Level:
    """Three quarters: the rate alone, then words too, then everything."""
    return replace(short_level(), instruments=LITTLE, gains=(Gain("2018Q1", WORDS), Gain("2018Q2", ALL)))


LEVEL = growing()


def guided(standing: Decision) -> Decision:
    return replace(standing, guidance=Guidance(GuidanceKind.HOLD, 4))


def test_the_hand_of_each_quarter() -> None:
    assert [LEVEL.instruments_at(index) for index in (0, 1, 2, 9)] == [LITTLE, WORDS, ALL, ALL]
    assert LEVEL.gained_at(0) == ()
    assert LEVEL.gained_at(1) == ("guidance",)
    assert set(LEVEL.gained_at(2)) == set(TOOLS)
    plain = short_level()
    assert plain.instruments_at(7) is plain.instruments
    assert plain.gained_at(1) == ()


@given(st.lists(st.sampled_from([item.name for item in fields(Instruments) if item.type in ("bool", bool)])))
def test_a_hand_never_shrinks(names: list[str]) -> None:
    hands, hand = [], LITTLE
    for name in names:
        hand = replace(hand, **{name: True})
        hands.append(hand)
    level = replace(
        LEVEL, quarters=30, gains=tuple(Gain(f"{2018 + i // 4}Q{i % 4 + 1}", h) for i, h in enumerate(hands))
    )
    for index in range(1, len(hands) + 1):
        before, now = level.instruments_at(index - 1), level.instruments_at(index)
        assert now == hands[index - 1]
        assert set(level.gained_at(index)) == {
            f.name for f in fields(now) if getattr(now, f.name) != getattr(before, f.name)
        }


def test_words_can_be_said_from_their_quarter_on_and_not_before() -> None:
    seat = LocalSeat(LEVEL, 1)
    assert seat.bulletins[-1].gained == ()
    assert [each.id for each in seat.preview(guided(LEVEL.standing)).refused] == ["problem-not-in-hand"]
    with pytest.raises(DecisionRefused, match="guidance"):
        seat.decide(guided(LEVEL.standing))
    seat.decide(LEVEL.standing)
    assert isinstance(seat.proceed(), Bulletin)
    newest = seat.bulletins[-1]
    assert newest.gained == ("guidance",), "the bulletin says what is new in hand"
    assert seat.preview(guided(newest.standing)).refused == ()
    assert seat.decide(guided(newest.standing)).decision.guidance.kind is GuidanceKind.HOLD


def test_the_press_asks_from_the_quarter_on_in_which_there_is_a_conference() -> None:
    mute = replace(LITTLE, press_conference=False)
    level = replace(short_level(), instruments=mute, gains=(Gain("2018Q1", replace(mute, press_conference=True)),))
    seat, asked = LocalSeat(level, 3), list[int]()
    for _ in range(2):
        asked.append(len(seat.decide(seat.bulletins[-1].standing).questions))
        while isinstance(happened := seat.proceed(), Situation):
            seat.answer(happened.options[-1].id)
    assert asked[0] == 0 < asked[1]
    assert seat.bulletins[1].gained == ("press_conference",)


def test_a_level_that_says_nothing_of_the_press_keeps_its_digest() -> None:
    level = short_level()
    assert level_hash(replace(level, instruments=replace(ALL, press_conference=True))) == level_hash(level)
    assert level_hash(replace(level, instruments=replace(ALL, press_conference=False))) != level_hash(level)


def test_nobody_promises_at_the_press_what_is_not_in_hand() -> None:
    def promises(level: Level) -> set[str]:
        term, found = Term(level, 3), set()
        while not term.ended:
            asked = term.decide(term.standing).questions
            found |= {answer.id for question in asked for answer in question.answers}
            while not isinstance(term.proceed(), Bulletin):
                term.answer("wait")
        return found

    mute = replace(short_level(), instruments=LITTLE)
    more = promises(replace(mute, gains=(Gain("2018Q1", WORDS),)))
    assert promises(mute) < more


@pytest.mark.parametrize("policy", ["taylor", "inertial", "hindsight"])
def test_policies_keep_to_the_hand_of_the_quarter(policy: str) -> None:
    term = play_policy(LEVEL, policy, 1)
    for index, (bulletin, decision) in enumerate(zip(term.bulletins, term.decisions, strict=False)):
        assert may(decision, bulletin.standing, LEVEL.instruments_at(index)), index


def test_hindsight_uses_what_is_gained() -> None:
    """With the whole hand in the last quarter the search does better than with the rate alone."""
    mute = replace(short_level(), instruments=LITTLE)
    gained, alone = (play_policy(level, "hindsight", 1) for level in (LEVEL, mute))
    last = gained.decisions[-1]
    assert last != replace(gained.bulletins[-2].standing, target_low_pct=last.target_low_pct)
    assert gained.course.losses() != alone.course.losses()


def test_random_play_and_chairs_keep_to_it_too() -> None:
    course = Course(LEVEL, SEEDS, 20)
    standing = Decision.held(LEVEL.standing)
    hands = []

    def choose(course: Course):  # type: ignore[no-untyped-def]
        decisions = random_chooser(course)
        hands.append([may(decisions.at(p), course.standing.at(p), course.instruments) for p in range(course.paths)])
        return decisions

    play(course, choose, random_answerer())
    assert all(all(quarter) for quarter in hands)
    assert standing != course.standing.at(0)
    assert all((loss >= 0).all() for loss in chair_losses(LEVEL, 1, 30).values())


def test_what_a_hand_offers_in_an_emergency_is_the_quarters() -> None:
    course = Course(LEVEL, SEEDS)
    for hand in (LITTLE, WORDS, ALL):
        course.announce(course.standing)
        assert course.hand.instruments == hand
        while course.run():
            course.answer(course.met * 0 - 1)
        course.close()


def test_a_record_of_a_growing_hand_is_replayed() -> None:
    term = Term(LEVEL, 3)
    for decision in (LEVEL.standing, None):
        term.decide(decision or guided(term.standing))
        while not isinstance(term.proceed(), Bulletin):
            term.answer("wait")
    assert Term.replayed(term.record(), LEVEL).marks == term.marks


def test_gains_are_part_of_the_level_and_missions_are_not() -> None:
    plain = short_level()
    assert level_hash(replace(plain, gains=())) == level_hash(plain)
    assert level_hash(LEVEL) != level_hash(replace(LEVEL, gains=LEVEL.gains[:1]))
    assert level_hash(replace(plain, missions=(Mission("2017Q4"),))) == level_hash(plain)


def test_the_mission_of_each_quarter() -> None:
    level = replace(short_level(), missions=(Mission("2017Q4"), Mission("2018Q2")))
    assert [level.mission_at(index) for index in range(4)] == [0, 0, 1, 1]
    assert short_level().mission_at(0) is None
