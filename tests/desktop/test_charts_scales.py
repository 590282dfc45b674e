"""Axes: ranges that stay put, a scale that keeps spikes on the page, labels that don't collide."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cbgame.desktop.charts.axis import value_ticks
from cbgame.desktop.charts.scales import compressed_bp, round_ticks, settled_range, spread_out

spreads = st.floats(-1500, 1500)


@given(spreads, spreads)
def test_the_compressed_scale_keeps_the_order(one: float, two: float) -> None:
    if one < two:
        assert compressed_bp(one) <= compressed_bp(two)


def test_the_compressed_scale_is_plain_inside_the_corridor_and_gentle_outside() -> None:
    assert compressed_bp(-20) == -20
    assert compressed_bp(50) == 50
    assert 0.9 < compressed_bp(50.5) - compressed_bp(49.5) < 1.01  # no kink
    assert compressed_bp(315) < 120
    assert compressed_bp(-315) == -compressed_bp(315)


@given(st.floats(-50, 50), st.floats(0.1, 500), st.integers(2, 6))
def test_no_axis_is_told_by_one_number_alone(low: float, span: float, count: int) -> None:
    assert len(value_ticks(low, low + span, count, lambda value, decimals: str(value))) > 1


def test_an_axis_stays_while_its_values_fit() -> None:
    before = settled_range(None, 1.0, 3.0, 0.5)
    assert settled_range(before, 1.2, 2.8, 0.5) == before
    assert settled_range(before, 0.0, 5.0, 0.5) != before
    assert settled_range(before, 1.9, 2.0, 0.5) != before


@given(st.floats(-1000, 1000), st.floats(0.01, 5000), st.integers(2, 8))
def test_ticks_are_few_and_inside(low: float, span: float, count: int) -> None:
    ticks = round_ticks(low, low + span, count)
    assert len(ticks) <= count + 1
    assert all(low - 1e-6 * span <= tick <= low + span + 1e-6 * span for tick in ticks)


@given(st.lists(st.floats(0, 300), min_size=1, max_size=8))
def test_labels_never_overlap_and_stay_inside(centres: list[float]) -> None:
    placed = sorted(spread_out(centres, [16.0] * len(centres), 0, 300))
    assert all(below - above >= 16 - 1e-6 for above, below in pairwise(placed))
    assert placed[0] >= 8 - 1e-6
    assert placed[-1] <= 292 + 1e-6


def test_labels_that_have_room_are_not_moved() -> None:
    assert spread_out([200.0, 20.0, 100.0], [16.0] * 3, 0, 300) == [200.0, 20.0, 100.0]
