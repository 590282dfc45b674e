"""What can be taken of a decision elsewhere: as much as may be, never more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.policy.decision import (
    Decision,
    Guidance,
    GuidanceForm,
    GuidanceKind,
    GuidanceStrength,
    Instruments,
    Programme,
    may,
)
from cbgame.policy.reach import within_reach

HERE = Decision(target_low_pct=2.0)

amounts = st.floats(-500.0, 500.0)
programmes = st.builds(Programme, amounts, amounts, amounts, amounts, amounts, amounts)
decisions = st.builds(
    Decision,
    target_low_pct=st.one_of(st.floats(allow_nan=True), st.integers(-8, 90).map(lambda steps: steps / 4)),
    treasuries=programmes,
    mbs=programmes,
    bill_purchases_usd_bn=amounts,
    iorb_offset_bp=st.integers(-50, 50),
    on_rrp_offset_bp=st.integers(-50, 50),
    standing_repo=st.booleans(),
    temporary_repo_usd_bn=amounts,
    guidance=st.builds(
        Guidance,
        st.sampled_from(GuidanceKind),
        st.integers(-1, 12),
        st.sampled_from(GuidanceForm),
        st.sampled_from(GuidanceStrength),
        st.floats(0, 20),
        st.floats(-1, 12),
    ),
    swap_lines=st.booleans(),
)
hands = st.builds(
    Instruments, largest_move_bp=st.integers(0, 300), purchases=st.booleans(), guidance=st.booleans(),
    guidance_thresholds=st.booleans(),
    standing_repo=st.booleans(), bill_purchases=st.booleans(),
)  # fmt: skip


@given(decisions, hands)
def test_what_is_left_may_be_taken(wanted: Decision, hand: Instruments) -> None:
    left = within_reach(wanted, HERE, hand)
    assert may(left, HERE, hand)
    assert not may(wanted, HERE, hand) or left == wanted


@pytest.mark.parametrize(("wanted", "largest", "reached"), [(4.0, 75, 2.75), (0.25, 100, 1.0), (2.5, 50, 2.5)])
def test_the_rate_goes_as_far_as_one_move_reaches(wanted: float, largest: int, reached: float) -> None:
    assert within_reach(Decision(wanted), HERE, Instruments(largest_move_bp=largest)).target_low_pct == reached


def test_what_is_refused_stays_and_the_rest_is_taken() -> None:
    wanted = replace(HERE, target_low_pct=2.25, temporary_repo_usd_bn=9e9, guidance=Guidance(GuidanceKind.HOLD, 3))
    assert within_reach(wanted, HERE, Instruments()) == replace(wanted, temporary_repo_usd_bn=0.0)
    programme = replace(HERE, treasuries=Programme(purchases_usd_bn=20.0), bill_purchases_usd_bn=10.0)
    assert within_reach(programme, HERE, Instruments(purchases=False)) == replace(HERE, bill_purchases_usd_bn=10.0)
