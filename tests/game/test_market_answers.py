"""Markets at an announcement, as the game plays it: only news moves them, and broken words move them less."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from cbgame.game.bulletin import Announcement, Bulletin
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Instruments, Programme
from tests.economy.worlds import spike_level

LEVEL = spike_level()
QUIET = replace(LEVEL.standing, treasuries=Programme(), mbs=Programme())
"""Everything reinvested, nothing announced."""


@cache
def start() -> Term:
    """A term whose standing programme is none at all; not to be played on, only branched."""
    return Term(replace(LEVEL, standing=QUIET, instruments=Instruments(purchases_max_usd_bn=400.0)), 1)


def answered(change: Callable[[Decision], Decision], term: Term | None = None) -> Announcement:
    branch = (start() if term is None else term).branch()
    return branch.decide(change(branch.standing))


def close(term: Term) -> Term:
    while not isinstance(outcome := term.proceed(), Bulletin):
        term.answer(outcome.default)
    return term


def moved(by: float) -> Callable[[Decision], Decision]:
    return lambda decision: replace(decision, target_low_pct=decision.target_low_pct + by)


def runoff(cap_bn: float) -> Callable[[Decision], Decision]:
    return lambda decision: replace(decision, treasuries=replace(decision.treasuries, runoff_cap_usd_bn=cap_bn))


def bought(pace_bn: float, step_bn: float = 0.0) -> Callable[[Decision], Decision]:
    return lambda decision: replace(
        decision, treasuries=Programme(purchases_usd_bn=pace_bn, purchases_step_usd_bn=step_bn)
    )


def guided(kind: GuidanceKind, quarters: int = 4) -> Callable[[Decision], Decision]:
    return lambda decision: replace(decision, guidance=Guidance(kind, quarters))


def hold(decision: Decision) -> Decision:
    return decision


def difference(change: Callable[[Decision], Decision], term: Term | None = None) -> dict[str, float]:
    """What a change moves beyond holding still, votes apart: equity also slips on dissents."""
    still, then = answered(hold, term), answered(change, term)
    return {name: then.reactions[name] - still.reactions[name] for name in then.reactions}


@pytest.mark.parametrize(("by", "sign"), [(0.25, 1), (-0.25, -1)])
def test_a_surprise_in_the_rate_moves_each_market_its_way(by: float, sign: int) -> None:
    moves = difference(moved(by))
    for name in ("yield_2y", "yield_10y", "mortgage_rate", "dollar"):
        assert moves[name] * sign > 0, name
    for name in ("equity_price", "breakeven"):
        assert moves[name] * sign < 0, name
    assert abs(moves["yield_2y"]) > abs(moves["yield_10y"]) > abs(moves["mortgage_rate"])


def test_markets_answer_to_what_is_new_and_not_to_the_decision() -> None:
    """What was priced moves nothing: the answer is in proportion to the surprise, whatever the range is."""
    surprises, answers = [], []
    for by in (-0.25, 0.0, 0.25, 0.5):
        announced = answered(moved(by))
        surprises.append(announced.decision.target_low_pct + 0.125 - announced.expected_rate_pct)
        answers.append(announced.reactions["breakeven"])
    for surprise, answer in zip(surprises, answers, strict=True):
        assert answer == pytest.approx(surprise * answers[0] / surprises[0], abs=1e-9)


def test_the_announced_calendar_moves_nothing_but_leaving_it_does() -> None:
    """The first step down of a taper that was announced is no news; to stop the taper is."""
    term = start().branch()
    term.decide(bought(60.0, -10.0)(term.standing))
    close(term)
    assert term.standing.treasuries.purchases_usd_bn == 50.0
    faster = difference(lambda d: replace(d, treasuries=Programme()), term)
    slower = difference(lambda d: replace(d, treasuries=Programme(purchases_usd_bn=60.0)), term)
    assert faster["yield_10y"] > 1.0 > -1.0 > slower["yield_10y"]
    # What is left when the calendar is kept is the answer to the rate alone.
    still, rate = answered(hold, term).reactions, difference(moved(0.25), term)
    assert still["yield_10y"] / still["breakeven"] == pytest.approx(rate["yield_10y"] / rate["breakeven"], rel=0.2)


def test_purchases_are_loved_and_runoff_is_feared() -> None:
    """The same surprise in the stock: less duration held moves yields by more than as much more (the taper of 2013)."""
    term = start().branch()
    term.decide(bought(150.0)(term.standing))
    close(term)
    more, less = difference(bought(300.0), term), difference(bought(0.0), term)
    assert less["yield_10y"] > -1.2 * more["yield_10y"] > 0.0


def test_a_tantrum_grows_faster_than_the_surprise() -> None:
    term = start().branch()
    term.decide(bought(160.0)(term.standing))
    close(term)
    moves = [difference(bought(160.0 - cut), term)["yield_10y"] for cut in (20.0, 80.0, 160.0)]
    assert 0 < moves[0] < moves[1] < moves[2]
    assert moves[2] / 160.0 > moves[0] / 20.0


def test_guidance_moves_the_short_end_most_and_at_once() -> None:
    raised, lowered = difference(guided(GuidanceKind.RAISE)), difference(guided(GuidanceKind.LOWER, 2))
    assert raised["yield_2y"] > raised["yield_10y"] > 0 > lowered["yield_10y"] > lowered["yield_2y"]


def test_words_against_deeds_cost_credibility_and_the_next_words_move_less() -> None:
    promised = start().branch()
    promised.decide(guided(GuidanceKind.HOLD, 3)(promised.standing))
    close(promised)
    kept, broken = promised.branch(), promised.branch()
    kept.decide(kept.standing)
    broken.decide(moved(0.75)(broken.standing))
    close(kept)
    close(broken)
    assert float(broken.states[-1].credibility[0]) < float(kept.states[-1].credibility[0]) - 0.15
    assert any(message.id == "briefing-credibility-spent" for message in broken.bulletins[-1].developments)

    def worth(term: Term) -> float:
        """What four quarters of lower rates, promised, move two years by."""
        return difference(guided(GuidanceKind.LOWER), term)["yield_2y"]

    forgiven = broken.branch()
    forgiven.course.states[-1] = broken.states[-1].with_changes(credibility=kept.states[-1].credibility)
    assert worth(forgiven) < worth(broken) < 0


@pytest.mark.parametrize(
    ("change", "first", "last"),
    [
        (moved(0.5), "headline-raise-tighter", ("headline-yields", "headline-equity-down")),
        (moved(-0.5), "headline-cut-easier", ("headline-yields", "headline-equity-up")),
        (hold, "headline-hold-expected", ("headline-markets-calm",)),
    ],
)
def test_headlines_follow_the_surprise_and_the_market(
    change: Callable[[Decision], Decision], first: str, last: tuple[str, ...]
) -> None:
    told = [message.id for message in answered(change).headlines]
    assert told[0] == first
    assert told[-1].startswith(last)
