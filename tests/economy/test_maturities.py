"""The maturity of purchases: where a dollar goes, and what exchanging short notes for long ones does and leaves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy import balance_sheet, ladder
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.quarter import announce
from cbgame.economy.stance import BROAD, LONG, PURCHASE_MATURITIES, SHORT, Stance
from cbgame.economy.state import Array, State
from tests.economy.worlds import calm_run, plain, programme

DOLLAR = 1e-9
SHORT_RUNGS = ladder.UNDER_THREE_YEARS


def closed(state: State, stance: Stance) -> balance_sheet.Portfolio:
    flows = balance_sheet.quarter_flows(state, stance, P)
    return balance_sheet.closed_portfolio(state, stance, flows, np.zeros(state.paths), P)


def face(portfolio: balance_sheet.Portfolio) -> float:
    return float((portfolio.bills + portfolio.notes.sum(axis=0))[0])


def by_bucket(state: State, portfolio: balance_sheet.Portfolio) -> Array:
    return ladder.by_bucket(replace(state.books, bills=portfolio.bills, notes=portfolio.notes))[:, 0]


def buying(maturity: int, amount: float = 30.0) -> Stance:
    stance = plain(purchase_maturity=maturity)
    stance.treasuries = programme(amount, end=amount)
    return stance


# --- where purchases go ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("maturity", "shares"),
    [(SHORT, (0.0, 0.20, 0.80, 0.0, 0.0)), (BROAD, (0.0, 0.04, 0.46, 0.30, 0.20)), (LONG, (0.0, 0.0, 0.0, 0.66, 0.34))],
)
def test_a_dollar_goes_where_the_stance_says(maturity: int, shares: tuple[float, ...]) -> None:
    (state,) = calm_run(0)
    with_it, without = (closed(state, stance) for stance in (buying(maturity), plain()))
    assert by_bucket(state, with_it) - by_bucket(state, without) == pytest.approx(
        [90.0 * share for share in shares], abs=DOLLAR
    )
    assert face(with_it) - face(without) == pytest.approx(90.0, abs=DOLLAR)


def test_every_path_buys_by_its_own_mix() -> None:
    notes, coupons = np.zeros((2, ladder.RUNGS, 3))
    yields = np.array([1.0, 2.0, 3.0, 4.0, 5.0])[:, None] * np.ones(3)
    added = ladder.buy(notes, coupons, np.array([100.0, 100.0, 50.0]), yields, np.array([SHORT, LONG, LONG]))
    assert notes[20:, 0].sum() == notes[:20, 1:].sum() == 0.0
    assert notes.sum(axis=0) == pytest.approx([100.0, 100.0, 50.0])
    assert added[0] < added[1] == pytest.approx(2.0 * added[2])  # the curve rises


def test_the_longer_the_purchases_the_lower_the_ten_year_yield() -> None:
    (state,) = calm_run(0)
    moved = [announce(state, buying(maturity), P).yield_10y_bp[0] for maturity in range(len(PURCHASE_MATURITIES))]
    assert moved[LONG] < moved[BROAD] < moved[SHORT] < 0.0
    assert moved[LONG] < 1.5 * moved[BROAD]


def test_sales_are_the_same_whatever_is_bought() -> None:
    (state,) = calm_run(0)
    stocks = [balance_sheet.expected_stock(state, buying(maturity, -20.0), P)[0] for maturity in (SHORT, BROAD, LONG)]
    assert stocks[0] == stocks[1] == stocks[2]


# --- the exchange of short notes for long ones -------------------------------------------------------------------


@given(st.floats(0.5, 400.0), st.floats(0.5, 9.0))
def test_an_extension_exchanges_face_value_to_the_dollar(pace: float, rate: float) -> None:
    (state,) = calm_run(0)
    with_it, without = (closed(state, stance) for stance in (plain(rate, maturity_extension=pace), plain(rate)))
    assert face(with_it) == pytest.approx(face(without), abs=DOLLAR)
    gone = float((without.notes - with_it.notes)[SHORT_RUNGS].sum())
    assert gone == pytest.approx(min(3.0 * pace, float(without.notes[SHORT_RUNGS].sum())), abs=1e-6)
    assert with_it.notes[SHORT_RUNGS].min() >= 0.0
    assert (with_it.notes[20:] > without.notes[20:]).all()
    np.testing.assert_allclose(with_it.notes[12:20], without.notes[12:20])  # what is neither sold nor bought


def test_what_is_sold_realises_its_result_and_what_is_bought_pays_the_market() -> None:
    (state,) = calm_run(0)
    dear = state.with_changes(books=replace(state.books, note_coupons=state.books.notes * 0.06))
    with_it, without = (closed(dear, stance) for stance in (plain(maturity_extension=20.0), plain()))
    market = ladder.curve(dear, P)
    share = 60.0 / without.notes[SHORT_RUNGS].sum()
    worth = share * ladder.market_gain(without.notes[SHORT_RUNGS], without.note_coupons[SHORT_RUNGS], market)
    assert (with_it.realised - without.realised)[0] == pytest.approx(worth[0])
    assert worth[0] > 0.0
    bought = (with_it.note_coupons - without.note_coupons)[20:].sum() / (with_it.notes - without.notes)[20:].sum()
    assert market[2, 0] < 100.0 * bought < market[4, 0]  # between five and thirty years


def test_it_lengthens_the_portfolio_and_leaves_reserves_alone() -> None:
    exchanged, left = (calm_run(4, stance) for stance in (plain(maturity_extension=15.0), plain()))
    gained = balance_sheet.ten_year_equivalents(exchanged[-1].books) - balance_sheet.ten_year_equivalents(
        left[-1].books
    )
    assert 0.75 < gained[0] / 180.0 < 1.05  # per dollar exchanged, a year's ageing included
    assert exchanged[-1].books.treasuries[0] == pytest.approx(left[-1].books.treasuries[0], abs=DOLLAR)
    assert exchanged[-1].books.reserves[0] == pytest.approx(
        left[-1].books.reserves[0], abs=2.0
    )  # what it changes in income
    assert exchanged[1].yield_10y[0] < left[1].yield_10y[0] - 0.05


def test_its_announcement_is_news_once_and_ends_where_short_notes_end() -> None:
    (state,) = calm_run(0)
    stance = plain(maturity_extension=15.0)
    first = announce(state, stance, P).yield_10y_bp[0]
    later = calm_run(1, stance)[-1]
    assert first < -3.0
    assert abs(announce(later, stance.next_quarter(), P).yield_10y_bp[0]) < 0.1 * abs(first)
    sold_out = state.books.notes[:16].sum() / 3.0  # more than that a month changes nothing but when
    stocks = [
        balance_sheet.expected_stock(state, plain(maturity_extension=pace), P)[0] for pace in (sold_out, 3 * sold_out)
    ]
    assert stocks[0] == pytest.approx(stocks[1])


def test_without_it_nothing_is_exchanged() -> None:
    (state,) = calm_run(0)
    none = plain(maturity_extension=0.0)
    assert (balance_sheet.expected_stock(state, none, P) == balance_sheet.expected_stock(state, plain(), P)).all()
    assert (closed(state, none).notes == closed(state, plain()).notes).all()
