"""The committee: each seat votes by its own rule, gives its own rule's reason, and a divided vote has its price."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from cbgame.files.catalogues import load_catalogue
from cbgame.game import committee
from cbgame.game.briefing import mood_sentences
from cbgame.game.bulletin import Bulletin, Reading
from cbgame.game.committee import MOST_AGAINST, Member, members, pace, rate_terms, vote, wanted_pace, wanted_rate
from cbgame.game.level import LANGUAGES
from cbgame.game.statement import statement
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Programme
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL = spike_level()
SEEDS = range(6)


@cache
def first(seed: int = 1) -> Bulletin:
    return Term(LEVEL, seed).bulletins[0]


def seeing(bulletin: Bulletin, **figures: float) -> Bulletin:
    """The bulletin with other published figures."""
    seen = {name: Reading(value) for name, value in figures.items()}
    return replace(bulletin, readings={**bulletin.readings, **seen})


def moved(bulletin: Bulletin, by: float) -> Decision:
    return replace(bulletin.standing, target_low_pct=bulletin.standing.target_low_pct + by)


def seat(name: str, seed: int = 1) -> Member:
    return next(member for member in members(seed) if member.seat == name)


def votes() -> Iterator[tuple[int, Bulletin, Decision]]:
    for policy in ("hold", "taylor", "inertial", "history"):
        for seed in SEEDS:
            term = played(policy, seed)
            yield from ((seed, term.bulletins[index], decision) for index, decision in enumerate(term.decisions))


def test_twelve_seats_vote_and_the_chair_is_for_whatever_is_decided() -> None:
    for by in (-1.0, 0.0, 1.0):
        ballots = vote(1, first(), moved(first(), by)).ballots
        assert len(ballots) == 12
        assert ballots[0].seat == "chair"
        assert ballots[0].in_favour


def test_a_committee_is_its_seed_s() -> None:
    assert members(1) == members(1)
    assert members(1) != members(2)
    assert vote(1, first(), moved(first(), 0.5)) == vote(1, first(), moved(first(), 0.5))


def test_a_rule_is_the_sum_of_its_terms() -> None:
    bulletin = first()
    for member in members(1):
        asked, inertia = sum(rate_terms(member, bulletin).values()), member.school.inertia
        standing = bulletin.standing.target_low_pct + 0.125
        assert wanted_rate(member, bulletin) == pytest.approx(max(inertia * standing + (1 - inertia) * asked, 0.125))


@pytest.mark.parametrize(
    ("name", "figure", "change", "sign"),
    [
        ("governor_prices", "core_inflation_4q", 1.0, 1), ("governor_jobs", "unemployment", 1.0, -1),
        ("governor_banks", "equity_valuation", 40.0, 1), ("governor_banks", "financial_stress", 4.0, -1),
        ("vice_chair", "equity_valuation", 5.0, 0),
    ],
)  # fmt: skip
def test_each_rule_answers_to_its_data(name: str, figure: str, change: float, sign: int) -> None:
    bulletin, member = first(), seat(name)
    value = bulletin.readings[figure].value
    difference = wanted_rate(member, seeing(bulletin, **{figure: value + change})) - wanted_rate(member, bulletin)
    assert difference == 0.0 if sign == 0 else difference * sign > 0.0


def test_hawks_mind_inflation_more_than_doves_and_doves_slack() -> None:
    calm = seeing(first(), core_inflation_4q=2.0, unemployment=4.4, natural_unemployment=4.4)
    hot, slack = seeing(calm, core_inflation_4q=4.0), seeing(calm, unemployment=7.0)

    def answer(name: str, bulletin: Bulletin) -> float:
        return wanted_rate(seat(name), bulletin) - wanted_rate(seat(name), calm)

    assert answer("governor_prices", hot) > answer("governor_jobs", hot) > 0
    assert sum(rate_terms(seat("governor_jobs"), slack).values()) < (
        sum(rate_terms(seat("governor_prices"), slack).values())
    )


def test_a_shock_nobody_asked_for_divides_the_committee_but_never_outvotes_the_chair() -> None:
    for seed in SEEDS:
        bulletin = first(seed)
        assert len(vote(seed, bulletin, moved(bulletin, -1.0)).against) == MOST_AGAINST
        assert len(vote(seed, bulletin, moved(bulletin, 1.0)).against) == MOST_AGAINST


def test_sensible_policy_meets_few_dissents() -> None:
    """About one vote in twenty is against (FOMC 1936-2013: 6 percent, Thornton and Wheelock 2014)."""
    share = [vote(seed, bulletin, decision).share_against for seed, bulletin, decision in votes()
             if decision in played("inertial", seed).decisions]  # fmt: skip
    assert 0.01 < sum(share) / len(share) < 0.12


def test_who_dissents_wanted_another_range_or_pace_and_says_which_way() -> None:
    seen = 0
    for seed, bulletin, decision in votes():
        by_seat = {member.seat: member for member in members(seed)}
        for ballot in vote(seed, bulletin, decision).against:
            member, seen = by_seat[ballot.seat], seen + 1
            assert ballot.reason is not None
            if ballot.wanted_low_pct is None:
                off = wanted_pace(member, bulletin) - pace(decision, bulletin)
                assert (off < 0) == (ballot.reason == "dissent-sheet-smaller")
                continue
            assert ballot.wanted_low_pct != decision.target_low_pct
            higher = ballot.wanted_low_pct > decision.target_low_pct
            assert ballot.reason.endswith("higher" if higher else "lower")
    assert seen > 20


def test_the_reason_is_the_strongest_part_of_the_seat_s_own_rule() -> None:
    bulletin = seeing(first(), core_inflation_4q=5.0)
    cut = vote(1, bulletin, moved(bulletin, -0.25))
    assert {ballot.reason for ballot in cut.against} == {"dissent-inflation-higher"}
    idle = seeing(first(), unemployment=9.0)
    raised = vote(1, idle, moved(idle, 0.25))
    assert "dissent-jobs-lower" in {ballot.reason for ballot in raised.against}
    calm = vote(1, first(), moved(first(), 1.0))
    assert "dissent-move-lower" in {ballot.reason for ballot in calm.against}


def test_purchases_that_nobody_needs_are_objected_to() -> None:
    bulletin = seeing(first(), core_inflation_4q=2.0, output_gap=0.0)
    bought = replace(bulletin.standing, treasuries=Programme(purchases_usd_bn=120), mbs=Programme(purchases_usd_bn=60))
    against = vote(1, bulletin, bought).against
    assert "president_plains" in {ballot.seat for ballot in against}
    assert {ballot.reason for ballot in against} == {"dissent-sheet-smaller"}


def test_runoff_near_scarcity_is_objected_to_by_those_who_watch_the_markets() -> None:
    bulletin = first()
    thin = replace(bulletin, reserve_demand=replace(bulletin.reserve_demand, here_share=1.0))
    fast = replace(bulletin.standing, treasuries=Programme(runoff_cap_usd_bn=90), mbs=Programme(runoff_cap_usd_bn=60))
    against = {ballot.seat: ballot.reason for ballot in vote(1, thin, fast).against}
    assert against["new_york"] == "dissent-reserves-thin"


def test_the_mood_is_where_the_seats_stand() -> None:
    views = committee.mood(1, first())
    for view, member in zip(views, members(1), strict=True):
        assert view.seat == member.seat
        assert view.wanted_rate_pct == wanted_rate(member, first())
    hot = committee.mood(1, seeing(first(), core_inflation_4q=6.0))
    assert all(view.leans == "up" for view in hot)
    assert mood_sentences(hot, True)[0].id == "mood-all-up"
    some = (*hot[:5], *(replace(view, leans="same") for view in hot[5:]))
    assert mood_sentences(some, True)[0].id == "mood-up"
    assert mood_sentences(some, True)[0].arguments["up"] == 5
    divided = (replace(hot[0], leans="down"), *some[1:])
    assert mood_sentences(divided, True)[0].id == "mood-mixed"


def test_nobody_leans_on_a_balance_sheet_that_nobody_can_move() -> None:
    views = [replace(view, balance_sheet="up") for view in committee.mood(1, first())]
    assert [said.id for said in mood_sentences(views, True)][1:] == ["mood-sheet"]
    assert len(mood_sentences(views, False)) == 1


def test_the_bulletin_tells_the_mood_until_the_term_is_over() -> None:
    term = played("hold", 1)
    assert all(len(bulletin.committee) == 12 and bulletin.mood for bulletin in term.bulletins[:-1])
    assert term.bulletins[-1].committee == ()
    assert any(bulletin.warnings for bulletin in term.bulletins)


# --- consequences -------------------------------------------------------------------------------------------------


def test_dissents_are_part_of_the_statement_with_their_reason() -> None:
    term = Term(LEVEL, 1)
    announced = term.decide(moved(term.bulletins[0], 1.0))
    told = [sentence for sentence in announced.statement if sentence.id.startswith("statement-dissent")]
    assert len(told) == len(announced.vote.against) == 5
    for sentence, ballot in zip(told, announced.vote.against, strict=True):
        assert sentence.arguments["seat"] == ballot.name.id
        assert sentence.arguments["reason"] == ballot.reason
    english = load_catalogue("en").tell(told[0])
    assert english.startswith("Voting against was the Governor for price stability, who preferred a range of ")
    assert any(headline.id == "headline-split" for headline in announced.headlines)


def test_a_unanimous_vote_changes_nothing_and_a_divided_one_costs_credibility(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(by: float, silenced: bool) -> tuple[float, int]:
        term = Term(LEVEL, 1)
        with monkeypatch.context() as patch:
            if silenced:
                patch.setattr("cbgame.game.committee.MOST_AGAINST", 0)
            announced = term.decide(moved(term.bulletins[0], by))
        while not isinstance(outcome := term.proceed(), Bulletin):
            term.answer(outcome.default)
        return float(term.states[-1].credibility[0]), len(announced.vote.against)

    divided, unanimous = closed(1.0, silenced=False), closed(1.0, silenced=True)
    assert (divided[1], unanimous[1]) == (5, 0)
    assert 0.0 < unanimous[0] - divided[0] < 0.08
    calm = closed(0.0, silenced=False)
    assert calm[1] == 0
    assert calm == closed(0.0, silenced=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_vote_and_mood_can_be_said(language: str) -> None:
    catalogue = load_catalogue(language)
    for seed, bulletin, decision in votes():
        ballots = vote(seed, bulletin, decision)
        said = statement(decision, bulletin.decision, bulletin.readings, vote=ballots)
        for message in (*said, *bulletin.mood, *(each.school for each in ballots.ballots)):
            assert "{" not in catalogue.tell(message)
    reasons = [f"{part}-{side}" for part in ("inflation", "jobs", "neutral", "move") for side in ("higher", "lower")]
    for reason in (*reasons, "valuation-higher", "stress-lower", "sheet-smaller", "sheet-larger", "reserves-thin"):
        assert f"dissent-{reason}" in catalogue
