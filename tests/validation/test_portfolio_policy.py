"""What portfolio policy does to yields and demand: R10 to R12 in their bands, R13 where the page of the model says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy import BASELINE, NoLuck, Stance, State, advance, baseline_state, plain_stance
from cbgame.economy.balance_sheet import ten_year_equivalents
from cbgame.economy.money_market import calm_spreads, spike
from cbgame.economy.quarter import announce
from cbgame.economy.stance import Programme
from tests.economy.worlds import with_securities

ONE = np.ones(1)
KINK = 13.2 * ONE  # as of 2017


def programme(purchases: float = 0.0, step: float = 0.0, end: float | None = None, cap: float = 0.0) -> Programme:
    numbers = (purchases, step, purchases if end is None else end, cap, 0.0, cap)
    return Programme(*(number * ONE for number in numbers))


def run(state: State, stance: Stance, quarters: int) -> State:
    for _ in range(quarters):
        state = advance(state, stance, NoLuck(1).draws(state.quarter + 1))
    return state


def test_r10_the_stock_at_the_end_of_2014_holds_the_premium_down_by_80_to_150_bp() -> None:
    """QE1, QE2, MEP and QE3 as they stood on the books (H.4.1, 31 December 2014, against 2007), GDP 17.8 trillion."""
    books = baseline_state().books
    bought = with_securities(books, (0.0, 4.0, 1_110.0, 750.0, 660.0), 1_737.0)
    before = with_securities(books, (240.0, 150.0, 250.0, 80.0, 70.0), 0.0)
    percent = float((ten_year_equivalents(bought) - ten_year_equivalents(before))[0]) / 178.0
    lasting = float(np.mean(BASELINE.stock_decay ** np.arange(40)))
    assert -150 < 100 * BASELINE.term_premium_on_stock * percent * lasting < -80


def test_r11_announced_passive_runoff_with_ample_reserves_is_like_a_hike_of_25_to_60_bp() -> None:
    """2.2 trillion dollars in ten quarters (Crawley et al. 2022), against a hike spread over the same quarters."""
    start = baseline_state()
    books = start.books
    larger = replace(
        books,
        bills=2.1 * books.bills,
        notes=2.1 * books.notes,
        note_coupons=2.1 * books.note_coupons,
        pools=1.6 * books.pools,
        pool_coupons=1.6 * books.pool_coupons,
    )
    larger.reserves = books.reserves + larger.total_assets() - books.total_assets()
    start = start.with_changes(
        books=larger, gdp_nominal=25_000 * ONE, bank_assets=24_000 * ONE, reserve_kink=10.0 * ONE
    )
    still = plain_stance(2.125 * ONE)
    quiet = replace(still, treasuries=programme(cap=53.0), mbs=programme(cap=32.0))
    after = run(run(start, quiet, 10), still, 2)
    assert after.books.total_assets()[0] - run(start, still, 12).books.total_assets()[0] == pytest.approx(
        -2_200, abs=60
    )
    gaps = {}
    for hike in (0.0, 0.25, 0.60):
        state = start
        for quarter in range(12):
            rate = still.policy_rate + hike * min(1.0, (quarter + 1) / 10)
            state = run(state, replace(still, policy_rate=rate), 1)
        gaps[hike] = float(state.output_gap[0])
    assert gaps[0.60] < float(after.output_gap[0]) < gaps[0.25] < gaps[0.0]


def test_r12_a_taper_that_surprises_costs_60_to_140_bp_and_an_announced_one_under_20() -> None:
    """May 2013: 85 billion dollars a month were to go on; now they taper to nothing in a year."""
    rate = 0.125 * ONE
    still = plain_stance(rate)
    on = replace(still, treasuries=programme(45.0), mbs=programme(40.0))
    taper = replace(still, treasuries=programme(45.0, -11.25, 0.0), mbs=programme(40.0, -10.0, 0.0))
    buying = run(baseline_state().with_changes(gdp_nominal=16_700 * ONE), on, 3)
    surprised = run(buying, taper, 1)
    moved = 100 * (surprised.yield_10y - buying.yield_10y)
    assert 60 < moved[0] < 140
    assert 100 * (surprised.term_premium_10y - buying.term_premium_10y)[0] > 0.65 * moved[0]  # mostly the premium
    assert abs(announce(surprised, taper.next_quarter()).yield_10y_bp[0]) < 20


def test_r13_what_scarcity_does_to_the_money_market() -> None:
    """From 13 to 8 percent of bank assets; EFFR comes from a little under IORB to a little over it."""
    ample, scarce = (calm_spreads(share * ONE, KINK, BASELINE)[1][0] for share in (13.0, 8.0))
    assert -5.5 < ample < 0  # with today's 15 bp between IORB and ON RRP; 2017 had 25, and 2 bp less (docs/model.md)
    assert 5 < scarce < 25

    def worst(share: float, drain: float) -> float:
        return float(spike(share * ONE, KINK, drain * ONE, BASELINE.ordinary_date, 0 * ONE, BASELINE)[0])

    assert worst(13.0, 1.0) < 5
    assert worst(10.0, 1.0) < 80
    assert 150 < worst(8.5, 1.0) < 400
    assert worst(8.0, 1.0) > 2 * worst(9.0, 1.0)  # odds rise steeply under 9 to 10 percent
