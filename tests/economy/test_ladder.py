"""The ladder of notes: it ages by the quarter, every vintage earns its own coupon, and sales realise their result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy import balance_sheet, ladder
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.state import Array, State
from tests.economy.worlds import calm_run, plain, programme

ONE = np.ones(1)


def holding(faces: dict[int, float], coupon: float) -> State:
    """The baseline with nothing on its books but notes: rung to face value, all at one coupon in percent."""
    (state,) = calm_run(0)
    notes = np.zeros((ladder.RUNGS, 1))
    for rung, face in faces.items():
        notes[rung] = face
    empty = {name: np.zeros_like(getattr(state.books, name)) for name in ("bills", "pools", "pool_coupons")}
    return state.with_changes(books=replace(state.books, notes=notes, note_coupons=notes * coupon / 100.0, **empty))


def closed(state: State) -> balance_sheet.Portfolio:
    stance = plain()
    stance.treasuries = programme(cap=1_000.0)
    flows = balance_sheet.quarter_flows(state, stance, P)
    return balance_sheet.closed_portfolio(state, stance, flows, np.zeros(1), P)


def carried(state: State, portfolio: balance_sheet.Portfolio) -> State:
    return state.with_changes(books=replace(state.books, notes=portfolio.notes, note_coupons=portfolio.note_coupons))


def test_a_note_with_eight_quarters_to_run_is_repaid_eight_quarters_later_and_pays_until_then() -> None:
    state, paid = holding({7: 100.0}, 4.0), 0.0
    for quarter in range(1, 9):
        portfolio = closed(state)
        state = carried(state, portfolio)
        paid += float(portfolio.interest[0]) / 4.0
        assert portfolio.notes.sum() == pytest.approx(100.0 if quarter < 8 else 0.0)
    assert paid == pytest.approx(100.0 * 0.04 * 7.5 / 4.0)  # repaid in the middle of the eighth quarter
    assert state.books.note_coupons.sum() == 0.0


def test_two_vintages_on_one_rung_earn_each_their_own() -> None:
    low, high = holding({11: 100.0}, 1.0).books, holding({11: 50.0, 30: 20.0}, 5.0).books
    state = holding({}, 0.0)
    books = replace(state.books, notes=low.notes + high.notes, note_coupons=low.note_coupons + high.note_coupons)
    portfolio = closed(state.with_changes(books=books))
    assert portfolio.interest[0] == pytest.approx(100.0 * 0.01 + 70.0 * 0.05)
    assert portfolio.note_coupons[10, 0] == pytest.approx(100.0 * 0.01 + 50.0 * 0.05)


@given(st.integers(1, 60), st.floats(0, 12), st.floats(-0.9, 12))
def test_coupons_beyond_the_yield_are_worth_the_annuity(halves: int, coupon: float, market: float) -> None:
    """The price of a bond is the value of its payments, whichever way it is reckoned."""
    discount = (1.0 + market / 200.0) ** -np.arange(1.0, halves + 1.0)
    worth = coupon / 200.0 * discount.sum() + discount[-1]
    assert 1.0 + (coupon - market) / 100.0 * float(ladder.annuity(market, halves / 2.0)) == pytest.approx(worth)


def one_note(rung: int, coupon: float) -> tuple[np.ndarray, np.ndarray]:
    notes = np.zeros((ladder.RUNGS, 1))
    notes[rung] = 1.0
    return notes, notes * coupon / 100.0


def test_a_bond_of_thirty_years_by_hand() -> None:
    assert ladder.annuity(4.0, 30.0) == pytest.approx((1 - 1.02**-60) / 0.04)
    assert ladder.annuity(0.0, 30.0) == pytest.approx(30.0, rel=1e-5)
    assert ladder.annuity(3.0, 10.0) == pytest.approx(8.58, abs=0.01)  # duration of a ten-year note at par


def test_sales_take_a_share_of_every_rung_and_realise_what_they_are_worth() -> None:
    notes, coupons = (a + b for a, b in zip(one_note(8, 2.0), one_note(80, 2.0), strict=True))
    market = np.full((5, 1), 5.0)
    whole = ladder.market_gain(notes, coupons, market)[0]
    given_up, gain = ladder.sell(notes, coupons, np.array([0.5]), market)
    assert notes[[8, 80], 0] == pytest.approx([0.75, 0.75])
    assert given_up[0] == pytest.approx(0.25 * 2 * 0.02)
    assert gain[0] == pytest.approx(0.25 * whole)
    assert gain[0] == pytest.approx(-0.25 * 0.03 * (ladder.annuity(5.0, 2.125) + ladder.annuity(5.0, 20.125)))
    assert ladder.market_gain(notes, coupons, market)[0] == pytest.approx(0.75 * whole)


def test_what_is_bought_or_rolled_over_pays_market_yields_at_its_maturities() -> None:
    yields = np.array([1.0, 2.0, 5.0, 10.0, 30.0])[:, None]  # a percentage point a year
    buying: list[tuple[Callable[..., Array], float]]
    buying = [(partial(ladder.buy, maturity=np.array([mix])), ladder.BOUGHT[:, mix].sum()) for mix in range(3)]
    for put, shares in (*buying, (ladder.roll_over, ladder.ROLLED.sum())):
        notes, coupons = np.zeros((2, ladder.RUNGS, 1))
        added = put(notes, coupons, np.array([200.0]), yields)
        assert notes.sum() == pytest.approx(200.0 * shares)
        assert added[0] == pytest.approx(coupons.sum())
        held = notes[8:, 0] > 0.0
        rates = 100.0 * coupons[8:, 0][held] / notes[8:, 0][held]
        assert rates == pytest.approx(ladder.YEARS[8:][held])
    assert pytest.approx(1.0) == ladder.ROLLED_BILLS + ladder.ROLLED.sum()
    assert ladder.BOUGHT_BILLS + ladder.BOUGHT.sum(axis=0) == pytest.approx([1.0, 1.0, 1.0])


def test_a_start_lies_on_its_rungs_as_stated() -> None:
    buckets = np.array([[316.0], [1_159.0], [355.0], [635.4]])
    notes = ladder.laid_out(buckets)
    for rungs, face in zip(ladder.BUCKET_RUNGS.values(), buckets[:, 0], strict=True):
        assert notes[rungs].sum() == pytest.approx(face)
    assert (notes > 0.0).all()
    known = ladder.laid_out(buckets, (40.0, 90.0, 100.0, 86.0, 120.0))
    assert known[:5, 0] == pytest.approx([40.0, 90.0, 100.0, 86.0, 120.0])
    assert known[4:20].sum() == pytest.approx(1_159.0)
    assert known[20:].sum() == pytest.approx(355.0 + 635.4)
