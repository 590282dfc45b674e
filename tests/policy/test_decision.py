"""What may be decided, and the clear word for what may not: a table to read."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from cbgame.policy.decision import (
    Decision,
    DecisionRefused,
    Guidance,
    GuidanceForm,
    GuidanceKind,
    GuidanceStrength,
    Instruments,
    Programme,
    PurchaseMaturity,
    may,
    problems_of,
    verify,
)

STANDING = Decision(
    target_low_pct=1.0,
    treasuries=Programme(runoff_cap_usd_bn=6, runoff_cap_step_usd_bn=6, runoff_cap_end_usd_bn=30),
    mbs=Programme(runoff_cap_usd_bn=4, runoff_cap_step_usd_bn=4, runoff_cap_end_usd_bn=20),
)
HAND = Instruments(target_low_max_pct=8.0, guidance_thresholds=True)
PLAIN = GuidanceStrength.PLAIN
NAN, INF = math.nan, math.inf

TAKEN = {
    "hold": {},
    "a quarter up": {"target_low_pct": 1.25},
    "a point up": {"target_low_pct": 2.0},
    "down to zero": {"target_low_pct": 0.0},
    "runoff stopped": {"treasuries": Programme(), "mbs": Programme()},
    "purchases and a taper": {"treasuries": Programme(80, -20, 0)},
    "the widest corridor": {"iorb_offset_bp": 0, "on_rrp_offset_bp": -10},
    "a lid half a point up": {"standing_repo": True, "standing_repo_offset_bp": 50},
    "all the repo there is": {"temporary_repo_usd_bn": 300.0},
    "all the bills there are": {"bill_purchases_usd_bn": 100.0},
    "two years of guidance": {"guidance": Guidance(GuidanceKind.RAISE, 8)},
    "words without a date": {"guidance": Guidance(GuidanceKind.HOLD, form=GuidanceForm.QUALITATIVE)},
    "firm words": {"guidance": Guidance(GuidanceKind.HOLD, 4, strength=GuidanceStrength.FIRM)},
    "thresholds": {"guidance": Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, PLAIN, 6.5, 2.5)},
}

# what was tried | the change | (where, code) of each problem
REFUSED = {
    "no number": ({"target_low_pct": NAN}, [("target_low_pct", "not_finite")]),
    "an endless number": ({"temporary_repo_usd_bn": INF}, [("temporary_repo_usd_bn", "not_finite")]),
    "no number in a programme": (
        {"mbs": Programme(runoff_cap_usd_bn=NAN)},
        [("mbs.runoff_cap_usd_bn", "not_finite")],
    ),
    "under the lowest rate": ({"target_low_pct": -0.25}, [("target_low_pct", "out_of_range"),
                                                           ("target_low_pct", "move_too_large")]),
    "an eighth": ({"target_low_pct": 1.125}, [("target_low_pct", "not_a_step")]),
    "more than a point at once": ({"target_low_pct": 2.25}, [("target_low_pct", "move_too_large")]),
    "a negative cap": ({"mbs": Programme(runoff_cap_usd_bn=-1)}, [("mbs.runoff_cap_usd_bn", "out_of_range")]),
    "a cap beyond reach": (
        {"treasuries": Programme(runoff_cap_usd_bn=151)},
        [("treasuries.runoff_cap_usd_bn", "out_of_range")],
    ),
    "a calendar that ends below zero": (
        {"treasuries": Programme(80, -20, -20)},
        [("treasuries.purchases_end_usd_bn", "out_of_range")],
    ),
    "a step larger than any pace": (
        {"mbs": Programme(purchases_step_usd_bn=201)},
        [("mbs.purchases_step_usd_bn", "out_of_range")],
    ),
    "selling bills": ({"bill_purchases_usd_bn": -5}, [("bill_purchases_usd_bn", "out_of_range")]),
    "too many bills": ({"bill_purchases_usd_bn": 101}, [("bill_purchases_usd_bn", "out_of_range")]),
    "too much repo": ({"temporary_repo_usd_bn": 301}, [("temporary_repo_usd_bn", "out_of_range")]),
    "interest over the range": ({"iorb_offset_bp": 26}, [("iorb_offset_bp", "out_of_range")]),
    "a floor far under the range": ({"on_rrp_offset_bp": -11}, [("on_rrp_offset_bp", "out_of_range")]),
    "a lid too high": ({"standing_repo_offset_bp": 51}, [("standing_repo_offset_bp", "out_of_range")]),
    "a floor over interest on reserves": (
        {"iorb_offset_bp": 3, "on_rrp_offset_bp": 5},
        [("on_rrp_offset_bp", "above_iorb")],
    ),
    "a promise for no quarter": ({"guidance": Guidance(GuidanceKind.HOLD, 0)}, [("guidance.quarters", "out_of_range")]),
    "an extension back to front": (
        {"maturity_extension_usd_bn": -1.0},
        [("maturity_extension_usd_bn", "out_of_range"), ("maturity_extension_usd_bn", "not_in_hand")],
    ),
    "an extension without end": (
        {"maturity_extension_usd_bn": INF},
        [("maturity_extension_usd_bn", "not_finite")],
    ),
    "a promise for ever": ({"guidance": Guidance(GuidanceKind.LOWER, 9)}, [("guidance.quarters", "out_of_range")]),
    "words without a date that have one": (
        {"guidance": Guidance(GuidanceKind.HOLD, 2, GuidanceForm.QUALITATIVE)},
        [("guidance.quarters", "out_of_range")],
    ),
    "thresholds beyond sense": (
        {"guidance": Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, PLAIN, 1.9, 10.1)},
        [("guidance.unemployment_pct", "out_of_range"), ("guidance.inflation_pct", "out_of_range")],
    ),
    "a threshold that is no number": (
        {"guidance": Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, PLAIN, NAN, 2.0)},
        [("guidance.unemployment_pct", "not_finite")],
    ),
    "a date with thresholds": (
        {"guidance": Guidance(GuidanceKind.HOLD, 2, GuidanceForm.CALENDAR, PLAIN, 6.5, 0.0)},
        [("guidance.unemployment_pct", "out_of_range")],
    ),
    "silence for three quarters": (
        {"guidance": Guidance(GuidanceKind.NONE, 3)},
        [("guidance.quarters", "out_of_range")],
    ),
    "everything wrong at once": (
        {"target_low_pct": 9.1, "bill_purchases_usd_bn": 500, "guidance": Guidance(GuidanceKind.RAISE, 40)},
        [("target_low_pct", "out_of_range"), ("target_low_pct", "not_a_step"), ("target_low_pct", "move_too_large"),
         ("bill_purchases_usd_bn", "out_of_range"), ("guidance.quarters", "out_of_range")],
    ),
}  # fmt: skip

# what the level does not hand out | the change that needs it | where it is refused
WITHHELD = {
    "purchases": ({"mbs": replace(STANDING.mbs, purchases_usd_bn=10)}, "mbs.purchases_usd_bn"),
    "runoff": ({"mbs": replace(STANDING.mbs, runoff_cap_usd_bn=10)}, "mbs.runoff_cap_usd_bn"),
    "bill_purchases": ({"bill_purchases_usd_bn": 10.0}, "bill_purchases_usd_bn"),
    "administered_rates": ({"iorb_offset_bp": 20}, "iorb_offset_bp"),
    "standing_repo": ({"standing_repo": True}, "standing_repo"),
    "temporary_repo": ({"temporary_repo_usd_bn": 10.0}, "temporary_repo_usd_bn"),
    "guidance": ({"guidance": Guidance(GuidanceKind.RAISE, 2)}, "guidance"),
    "guidance_thresholds": (
        {"guidance": Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, PLAIN, 6.5, 2.5)},
        "guidance.form",
    ),
    "purchase_maturity": ({"purchase_maturity": PurchaseMaturity.LONG}, "purchase_maturity"),
    "maturity_extension": ({"maturity_extension_usd_bn": 44.5}, "maturity_extension_usd_bn"),
}


@pytest.mark.parametrize("change", TAKEN.values(), ids=TAKEN)
def test_may_be_taken(change: dict[str, object]) -> None:
    decision = replace(STANDING, **change)  # type: ignore[arg-type]
    assert problems_of(decision, STANDING, HAND) == ()
    assert may(decision, STANDING, HAND)
    verify(decision, STANDING, HAND)


@pytest.mark.parametrize(("change", "expected"), REFUSED.values(), ids=REFUSED)
def test_is_refused_with_every_reason(change: dict[str, object], expected: list[tuple[str, str]]) -> None:
    decision = replace(STANDING, **change)  # type: ignore[arg-type]
    found = problems_of(decision, STANDING, HAND)
    assert [(problem.where, problem.code) for problem in found] == expected
    assert not may(decision, STANDING, HAND)
    with pytest.raises(DecisionRefused) as refused:
        verify(decision, STANDING, HAND)
    assert refused.value.problems == found
    for problem in found:
        assert problem.where in str(refused.value)


@pytest.mark.parametrize("instrument", WITHHELD)
def test_what_is_not_in_hand_stays_as_it_stands(instrument: str) -> None:
    change, where = WITHHELD[instrument]
    decision = replace(STANDING, **change)  # type: ignore[arg-type]
    given, without = (replace(HAND, **{instrument: has}) for has in (True, False))
    assert may(decision, STANDING, given)
    (problem,) = problems_of(decision, STANDING, without)
    assert (problem.where, problem.code) == (where, "not_in_hand")
    assert may(STANDING, STANDING, without)


def test_a_problem_says_what_was_found_and_what_was_expected() -> None:
    (problem,) = problems_of(replace(STANDING, bill_purchases_usd_bn=-5.0), STANDING, HAND)
    assert str(problem) == "bill_purchases_usd_bn: out of range: found -5.0, expected 0, 100.0"


def test_who_may_sell_may_sell_bills_and_bonds_alike() -> None:
    selling = replace(STANDING, bill_purchases_usd_bn=-5.0, mbs=replace(STANDING.mbs, purchases_usd_bn=-5.0))
    assert {problem.where for problem in problems_of(selling, STANDING, HAND)} == {
        "bill_purchases_usd_bn", "mbs.purchases_usd_bn",
    }  # fmt: skip
    assert may(selling, STANDING, replace(HAND, sales=True))


# --- what time does to a decision ----------------------------------------------------------------------------------


def test_hold_lets_what_was_announced_go_on() -> None:
    caps, held = [], STANDING
    for _ in range(6):
        caps.append((held.treasuries.runoff_cap_usd_bn, held.mbs.runoff_cap_usd_bn))
        held = held.held()
    assert caps == [(6, 4), (12, 8), (18, 12), (24, 16), (30, 20), (30, 20)]  # the calendar of June 2017
    assert held.target_low_pct == 1.0


def test_a_taper_stops_at_its_end() -> None:
    pace, programme = [], Programme(purchases_usd_bn=75, purchases_step_usd_bn=-30, purchases_end_usd_bn=0)
    for _ in range(4):
        pace.append(programme.purchases_usd_bn)
        programme = programme.next_quarter()
    assert pace == [75, 45, 15, 0]


def test_a_step_away_from_its_end_does_nothing() -> None:
    assert Programme(50, 10, 20).next_quarter().purchases_usd_bn == 50
    assert Programme(10, -10, 20).next_quarter().purchases_usd_bn == 10
    assert Programme(10, 0, 90).next_quarter().purchases_usd_bn == 10


def test_a_promise_runs_out() -> None:
    promise = Guidance(GuidanceKind.RAISE, 2)
    assert promise.next_quarter() == Guidance(GuidanceKind.RAISE, 1)
    assert promise.next_quarter().next_quarter() == Guidance()
    assert Guidance().next_quarter() == Guidance()
    firm = replace(promise, strength=GuidanceStrength.FIRM)
    assert firm.next_quarter() == replace(firm, quarters=1)
    undated = Guidance(GuidanceKind.HOLD, form=GuidanceForm.QUALITATIVE)
    assert undated.next_quarter() == undated


def test_rates_hang_on_the_range() -> None:
    decision = replace(STANDING, target_low_pct=2.0, iorb_offset_bp=10, on_rrp_offset_bp=-5, standing_repo_offset_bp=25)
    assert (decision.target_high_pct, decision.iorb_pct, decision.on_rrp_pct) == pytest.approx((2.25, 2.1, 1.95))
    assert decision.standing_repo_pct is None
    assert replace(decision, standing_repo=True).standing_repo_pct == 2.5
