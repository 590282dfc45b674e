"""Emergencies arise from the state, at most two a quarter, and every answer works through the model."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from cbgame.economy.crises import SQUEEZE_BP
from cbgame.economy.sectors import CRISES
from cbgame.game.bulletin import Bulletin, Situation, Week
from cbgame.game.emergencies import FAMILIES, MOST_A_QUARTER, REPO_SQUEEZE, Hand, default_answer, in_order, options
from cbgame.game.level import Level
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Instruments
from cbgame.policy.decisions import Decisions
from tests.economy.worlds import lidded_level, spike_level
from tests.validation.plays import play_with, played, with_standing_facility

LEVEL, SEEDS = lidded_level(), range(12)
SQUEEZE = FAMILIES[REPO_SQUEEZE].options


def before_the_squeeze(seed: int = 6, level: Level = LEVEL) -> tuple[Term, Situation]:
    """A term under hold that stands at its first emergency."""
    term = Term(level, seed)
    while not term.ended:
        term.decide(term.standing)
        outcome = term.proceed()
        while isinstance(outcome, Situation):
            if outcome.id == REPO_SQUEEZE:
                return term, outcome
            term.answer("wait")
            outcome = term.proceed()
    raise AssertionError("no emergency on this luck")


def after(option: str, seed: int = 6) -> tuple[Term, tuple[Week, ...]]:
    """The quarter of the first emergency answered with that option, and with *wait* to any other."""
    term, _ = before_the_squeeze(seed)
    term.answer(option)
    while not isinstance(outcome := term.proceed(), Bulletin):
        term.answer("wait")
    return term, outcome.weeks


@cache
def weeks_after(option: str, seed: int) -> tuple[Week, ...]:
    return after(option, seed)[1]


def test_the_tape_stops_where_the_market_has_slipped_and_only_there() -> None:
    met = 0
    for seed in SEEDS:
        for policy in ("hold", "inertial"):
            term = played(policy, seed)
            for bulletin, answers in zip(term.bulletins[1:], term.answers, strict=True):
                slipped = [week.number for week in bulletin.weeks[:-1] if week.sofr_iorb_max_bp > SQUEEZE_BP]
                stopped = [week.number for week in bulletin.weeks if "emergency" in week.marks]
                assert len(answers) == len(stopped) <= MOST_A_QUARTER
                if not others_came(term, bulletin):
                    assert stopped == slipped[:MOST_A_QUARTER]
                    met += len(stopped)
    assert met > len(SEEDS)  # hold runs into them


def others_came(term: Term, bulletin: Bulletin) -> bool:
    """Whether the quarter brought any crisis that the money market did not make."""
    crises = term.states[bulletin.index].crises
    return any(crises.size_of(name)[0] > 0.0 for name in CRISES if name != REPO_SQUEEZE)


def test_ample_reserves_or_a_lid_meet_none() -> None:
    for seed in SEEDS:
        term = play_with("history", seed, with_standing_facility, "2019Q3")
        for quarter, bulletin, answers in zip(term.quarters, term.bulletins[1:], term.answers, strict=True):
            scarce_without_a_lid = "2019Q1" <= quarter < "2019Q3"
            assert not answers or scarce_without_a_lid or others_came(term, bulletin)


def test_a_situation_tells_what_is_known_and_no_more() -> None:
    term, situation = before_the_squeeze()
    assert situation.id == "repo_squeeze"
    assert situation.weeks[-1].number == situation.week < 13
    assert situation.weeks[-1].sofr_iorb_max_bp > SQUEEZE_BP
    assert situation.quarter == term.quarters[situation.index]
    assert situation.report
    assert tuple(option.id for option in situation.options) == SQUEEZE
    assert situation.default == "overnight_repo"


@pytest.mark.parametrize("option", [name for name in SQUEEZE if name != "wait"])
def test_every_answer_works_through_the_model(option: str) -> None:
    """Week 13 against what waiting would have brought, on several lucks."""
    calmer = 0
    for seed in (6, 7, 9, 16):
        waited, acted = weeks_after("wait", seed), weeks_after(option, seed)
        squeezed = next(week.number for week in waited if "emergency" in week.marks)
        assert acted[:squeezed] == waited[:squeezed]  # the past stays
        assert acted[-1] != waited[-1]
        if option == "cut_administered_rates":
            assert acted[-1].iorb == pytest.approx(waited[-1].iorb - 0.05)
            assert acted[-1].effr < waited[-1].effr
        else:
            assert acted[-1].sofr_iorb_max_bp <= waited[-1].sofr_iorb_max_bp + 1e-9
            calmer += acted[-1].sofr_iorb_max_bp < waited[-1].sofr_iorb_max_bp - 5.0
        if option == "resume_bill_purchases":
            assert acted[-1].reserves_bn > waited[-1].reserves_bn + 2.0
    if option != "cut_administered_rates":
        assert calmer >= (1 if option == "resume_bill_purchases" else 3)


def test_more_repo_relieves_more() -> None:
    for seed in (6, 7, 9):
        worst = [weeks_after(option, seed)[-1].sofr_iorb_max_bp for option in ("wait", "overnight_repo", "term_repo")]
        assert worst == sorted(worst, reverse=True)


STANDS = {
    "overnight_repo": {"temporary_repo_usd_bn": 75.0},
    "term_repo": {"temporary_repo_usd_bn": 105.0},
    "standing_facility": {"standing_repo": True, "standing_repo_offset_bp": 0},
    "resume_bill_purchases": {"bill_purchases_usd_bn": 60.0},
    "cut_administered_rates": {"iorb_offset_bp": 20, "on_rrp_offset_bp": -5},
    "wait": {},
}


@pytest.mark.parametrize("option", SQUEEZE)
def test_what_an_answer_leaves_standing(option: str) -> None:
    term, _ = after(option)
    assert term.answers[-1][0] == option
    assert term.standing == replace(term.decisions[-1].held(), **STANDS[option])  # type: ignore[arg-type]
    term.decide(term.standing)  # and hold can be taken


def in_hand(instruments: Instruments, decision: Decision) -> tuple[str, ...]:
    arisen = {REPO_SQUEEZE: np.ones(1, dtype=bool)}
    return in_order(REPO_SQUEEZE, options(arisen, Hand(instruments, np.full(1, 20_000.0)), Decisions.of([decision])))


def test_an_answer_is_offered_as_long_as_it_is_in_hand() -> None:
    level = LEVEL.standing
    assert in_hand(LEVEL.instruments, level) == SQUEEZE
    bare = Instruments(temporary_repo=False, standing_repo=False, bill_purchases=False, administered_rates=False)
    assert in_hand(bare, level) == ("wait",)
    assert "standing_facility" not in in_hand(LEVEL.instruments, replace(level, standing_repo=True))
    assert "cut_administered_rates" not in in_hand(LEVEL.instruments, replace(level, iorb_offset_bp=4))
    assert "cut_administered_rates" not in in_hand(LEVEL.instruments, replace(level, on_rrp_offset_bp=-6))


def test_a_squeeze_offers_no_facility_before_one_had_been_weighed() -> None:
    offered: dict[str, tuple[str, ...]] = {}
    for seed in SEEDS:
        term = Term(spike_level(), seed)
        while not term.ended:
            term.decide(term.standing)
            while isinstance(outcome := term.proceed(), Situation):
                if outcome.id == REPO_SQUEEZE:
                    offered[outcome.quarter] = tuple(option.id for option in outcome.options)
                term.answer("wait")
    assert {quarter >= "2019Q3" for quarter in offered} == {False, True}
    for quarter, ids in offered.items():
        assert ("standing_facility" in ids) == (quarter >= "2019Q3"), quarter


def test_the_second_emergency_knows_the_answer_to_the_first() -> None:
    """A facility is opened once; rates are cut no further than a decision could set them."""
    for seed in range(1, 30):
        term = Term(LEVEL, seed)
        low_floor = replace(term.standing, iorb_offset_bp=8, on_rrp_offset_bp=-5)
        seen: list[tuple[str, ...]] = []
        while not term.ended and len(seen) < 2:
            seen = []
            term.decide(replace(low_floor, treasuries=term.standing.treasuries, mbs=term.standing.mbs))
            while not isinstance(outcome := term.proceed(), Bulletin):
                seen.append(tuple(option.id for option in outcome.options))
                first = len(seen) == 1 and "cut_administered_rates" in seen[0]
                term.answer("cut_administered_rates" if first else "wait")
            if len(seen) == 1 or term.ended:
                break  # what stands is another corridor now
        if len(seen) == 2 and not others_came(term, term.bulletins[-1]):
            assert "cut_administered_rates" in seen[0]
            assert "cut_administered_rates" not in seen[1]
            return
    pytest.fail("no quarter with two emergencies on thirty lucks")


@pytest.mark.parametrize(
    ("policy", "offered", "answer"),
    [
        ("hold", ("overnight_repo", "wait"), "wait"),
        ("taylor", ("overnight_repo", "wait"), "overnight_repo"),
        ("file", ("standing_facility", "wait"), "wait"),
        ("", ("overnight_repo", "wait"), "overnight_repo"),
    ],
)
def test_what_absent_players_answer(policy: str, offered: tuple[str, ...], answer: str) -> None:
    assert default_answer(policy, REPO_SQUEEZE, offered) == answer


def test_operations_add_up_over_two_emergencies() -> None:
    term, _ = before_the_squeeze()
    while True:
        term.answer("overnight_repo")
        outcome = term.proceed()
        if isinstance(outcome, Bulletin):
            break
    assert max(week.repo_bn for week in outcome.weeks) <= 75.0 * len(term.answers[-1]) + 1e-9
    assert isinstance(term.decisions[-1], Decision)
