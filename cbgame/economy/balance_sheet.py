"""The central bank's portfolio over a quarter, by double entry, and the stock that markets expect of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from cbgame.economy import credit_holdings, ladder, pools
from cbgame.economy.arrays import as_array, one_of
from cbgame.economy.bounds import between
from cbgame.economy.credit_holdings import CreditFlows, CreditHoldings
from cbgame.economy.ladder import BOUGHT_TEN_YEARS, ROLLED_TEN_YEARS
from cbgame.economy.parameters import BASELINE, TABLES, Parameters
from cbgame.economy.stance import BROAD, LONG, Programme, Stance, calendar_pace
from cbgame.economy.state import Array, Books, State
from cbgame.recording import anywhere

MONTHS = 3

PROGRAMME_HORIZON = 12
"""Quarters of a programme's calendar that markets look at."""

MATURING_BY_MONTH = np.array(TABLES["maturing_by_month"].values)

SOLD_TEN_YEARS = float(ladder.TEN_YEAR_EQUIVALENT[ladder.UNDER_THREE_YEARS].mean())
"""Ten-year equivalents per dollar of the notes that a maturity extension sells."""

MBS_TEN_YEAR_EQUIVALENT = TABLES["mbs_duration"].values[0] / ladder.TEN_YEAR_DURATION
"""Ten-year equivalents per dollar of MBS, at reference yields."""


@dataclass(slots=True)
class Flows:
    """What a quarter's programme does to the portfolio, in billions of dollars; (months, paths) unless said
    otherwise. Purchases below zero are sales, at book value: gains and losses on them go through income."""

    maturing: Array  # notes that mature
    treasuries_runoff: Array
    treasuries_purchases: Array
    bills: Array
    mbs_paydown: Array
    mbs_runoff: Array
    mbs_purchases: Array
    prepaid: Array  # share of each pool repaid in the quarter, (pools, paths)
    credit: CreditFlows

    def net_by_month(self) -> Array:
        """The change of securities held, by month, (months, paths)."""
        return (
            self.treasuries_purchases
            + self.bills
            + self.mbs_purchases
            - self.treasuries_runoff
            - self.mbs_runoff
            + self.credit.net() / MONTHS
        )


@dataclass(slots=True)
class Portfolio:
    """Securities after a quarter, as in :class:`cbgame.economy.state.Books`, and what they brought."""

    bills: Array
    notes: Array
    note_coupons: Array
    pools: Array
    pool_coupons: Array
    credit: CreditHoldings
    interest: Array  # on the quarter's mean holdings, billions of dollars a year, (paths,)
    realised: Array  # gain over book value on what was sold, billions of dollars, (paths,)


def quarter_flows(state: State, stance: Stance, p: Parameters) -> Flows:
    """What matures, is reinvested, bought, sold and allowed to run off in each of the three months."""
    books = state.books
    maturing = MATURING_BY_MONTH[:, None] * books.notes[0]
    prepaid = MONTHS * pools.prepayment_rate(state.mortgage_rate, p)
    repaid = np.einsum("ij,ij->j", prepaid, books.pools)
    paydown = _each_month(repaid / MONTHS)
    return Flows(
        maturing=maturing,
        treasuries_runoff=np.minimum(stance.treasuries.cap, maturing),
        treasuries_purchases=_each_month(_net_purchases(stance.treasuries, books.notes[1:], 0.0)),
        bills=_each_month(np.maximum(stance.bill_purchases, -books.bills / MONTHS)),
        mbs_paydown=paydown,
        mbs_runoff=np.minimum(stance.mbs.cap, paydown),
        mbs_purchases=_each_month(_net_purchases(stance.mbs, books.pools, repaid)),
        prepaid=prepaid,
        credit=credit_holdings.quarter_flows(books, stance, p),
    )


def flows_with(flows: Flows, treasuries: Array, mbs: Array) -> Flows:
    """The flows with what operations bought between meetings, billions of dollars over the quarter, (paths,)."""
    return replace(
        flows,
        treasuries_purchases=flows.treasuries_purchases + treasuries / MONTHS,
        mbs_purchases=flows.mbs_purchases + mbs / MONTHS,
    )


def _each_month(amount: Array) -> Array:
    return np.broadcast_to(amount, (MONTHS, amount.shape[-1]))


def _net_purchases(programme: Programme, held: Array, repaid: Array | float) -> Array:
    """Purchases a month; sales sell no more than there is."""
    if (programme.purchases >= 0.0).all():
        return programme.purchases
    return as_array(np.maximum(programme.purchases, -np.maximum(held.sum(axis=0) - repaid, 0.0) / MONTHS))


def closed_portfolio(state: State, stance: Stance, flows: Flows, extra_bills: Array, p: Parameters) -> Portfolio:
    """The securities after the quarter; face values move by exactly the flows, ``extra_bills`` among them.

    Interest is earned on the mean of what was held before and after, which is exact for every vintage: what is bought
    or matures in a quarter is held for half of it.
    """
    books = state.books
    treasuries = _closed_ladder(state, stance, flows, p)
    bills = books.bills + flows.bills.sum(axis=0) + extra_bills + treasuries.bills
    mbs_net = flows.mbs_purchases.sum(axis=0)
    arriving = (flows.mbs_paydown - flows.mbs_runoff).sum(axis=0) + np.maximum(mbs_net, 0.0)
    held, pool_coupons, gain = pools.closed(books, flows.prepaid, arriving, np.maximum(-mbs_net, 0.0), state, p)
    credit = credit_holdings.closed(books, flows.credit, state, p)
    interest = (
        ladder.total(books.note_coupons)
        + 0.5 * treasuries.change
        + 0.5 * (books.pool_coupons.sum(axis=0) + pool_coupons.sum(axis=0))
        + 0.5 * (books.bills + bills) * stance.policy_rate / 100.0  # bills turn over within the quarter
        + credit_holdings.interest(books, credit, state, p)
    )
    return Portfolio(
        bills, treasuries.notes, treasuries.coupons, held, pool_coupons, credit, interest, treasuries.realised + gain
    )


@dataclass(slots=True)
class _Ladder:
    """Notes after a quarter, with the bills that came of what matured and was bought, billions of dollars."""

    notes: Array
    coupons: Array
    bills: Array
    change: Array  # of coupons, billions a year
    realised: Array


def _closed_ladder(state: State, stance: Stance, flows: Flows, p: Parameters) -> _Ladder:
    """What matures leaves the ladder; then sales, what is rolled over, the maturity extension, and purchases."""
    books, yields = state.books, ladder.curve(state, p)
    notes, coupons = ladder.a_quarter_older(books.notes), ladder.a_quarter_older(books.note_coupons)
    rolled = (flows.maturing - flows.treasuries_runoff).sum(axis=0)
    net = flows.treasuries_purchases.sum(axis=0)
    bought = np.maximum(net, 0.0)
    change = -books.note_coupons[0]
    realised = np.zeros(state.paths)
    if (net < 0.0).any():
        given_up, realised = ladder.sell(notes, coupons, np.maximum(-net, 0.0), yields)
        change = change - given_up
    change = change + ladder.roll_over(notes, coupons, rolled, yields)
    bills = ladder.ROLLED_BILLS * rolled
    if stance.maturity_extension.any():
        short, short_coupons = notes[ladder.UNDER_THREE_YEARS], coupons[ladder.UNDER_THREE_YEARS]
        extended = np.minimum(MONTHS * stance.maturity_extension, short.sum(axis=0))
        given_up, gain = ladder.sell(short, short_coupons, extended, yields)  # views: the ladder's own rungs
        realised = realised + gain
        long = np.full(state.paths, LONG)
        change = change - given_up + ladder.buy(notes, coupons, extended, yields, long)
        bills = bills + ladder.BOUGHT_BILLS[LONG] * extended
    if bought.any():
        change = change + ladder.buy(notes, coupons, bought, yields, stance.purchase_maturity)
        bills = bills + one_of(stance.purchase_maturity, *ladder.BOUGHT_BILLS.tolist()) * bought
    return _Ladder(notes, coupons, bills, change, realised)


def ten_year_equivalents(books: Books) -> Array:
    """Treasuries and MBS in ten-year equivalents, billions of dollars."""
    return as_array(
        ladder.total(books.notes, ladder.TEN_YEAR_EQUIVALENT)
        + ladder.BILL_TEN_YEAR_EQUIVALENT * books.bills
        + MBS_TEN_YEAR_EQUIVALENT * books.mbs
    )


def expected_stock(state: State, stance: Stance, p: Parameters) -> Array:
    """The mean stock of ten-year equivalents markets expect over ten years, percent of GDP.

    Today's stock fades as it ages and the economy grows; what the programme's announced calendar adds, sells or lets
    run off counts as far as markets think it will last (``programme_survival`` a quarter) and believe it at
    all. Runoff while reserves are ample is felt less than purchases were: part of what it has taken away, and will
    take, counts as if still held.
    """
    quiet = p.quiet_runoff * ampleness(state, p)
    books = state.books
    held = ten_year_equivalents(books) + quiet * state.run_off
    today = held / state.gdp_nominal * 100.0
    kept, weight = _horizon_weights(p.stock_decay, p.programme_survival)
    stock, bought, leaving = today * kept, _bought_ahead(books, stance), _leaving_ahead(state, stance, p)
    if bought is not None:
        stock = stock + _counted(bought, weight, state, p)
    if leaving is not None:
        stock = stock - (1.0 - quiet) * _counted(leaving, weight, state, p)
    return as_array(stock)


def _counted(monthly: Array, weight: Array, state: State, p: Parameters) -> Array:
    """What markets make of billions a month in the quarters ahead, percent of GDP: this quarter's is certain."""
    believed = 1.0 - p.promise_discount * (1.0 - state.credibility)
    ahead = weight[0] * monthly[0] + believed * np.einsum("q,qn->n", weight[1:], monthly[1:])
    return as_array(ahead / state.gdp_nominal * (100.0 * MONTHS))


@lru_cache(maxsize=8)
def _horizon_weights(stock_decay: float, survival: float) -> tuple[float, Array]:
    """What is kept over ten years of a dollar held today, and of one bought in each quarter ahead, (quarters,)."""
    fading = stock_decay ** np.arange(40)
    kept = [survival**ahead * fading[: 40 - ahead].sum() / 40.0 for ahead in range(PROGRAMME_HORIZON)]
    return float(fading.mean()), np.array(kept)


def _bought_ahead(books: Books, stance: Stance) -> Array | None:
    """Ten-year equivalents that the announced calendar buys a month, quarter by quarter, (quarters, paths); None where
    nothing is bought or sold."""
    treasuries, mbs, bought = stance.treasuries, stance.mbs, None
    if treasuries.purchases.any() or treasuries.purchases_step.any():
        pace = _ahead(treasuries.purchases, treasuries.purchases_step, treasuries.purchases_end)
        mix = one_of(stance.purchase_maturity, *BOUGHT_TEN_YEARS.tolist())
        if anywhere(pace < 0.0):
            mix = np.where(pace < 0.0, BOUGHT_TEN_YEARS[BROAD], mix)
        bought = mix * pace
    if mbs.purchases.any() or mbs.purchases_step.any():
        pace = MBS_TEN_YEAR_EQUIVALENT * _ahead(mbs.purchases, mbs.purchases_step, mbs.purchases_end)
        bought = pace if bought is None else bought + pace
    if stance.maturity_extension.any():
        extended = _extension(books.notes, stance)
        bought = extended if bought is None else bought + extended
    return bought


def _leaving_ahead(state: State, stance: Stance, p: Parameters) -> Array | None:
    """Ten-year equivalents that run off a month, quarter by quarter of the announced calendar, (quarters, paths); None
    where nothing does."""
    books, treasuries, mbs, leaving = state.books, stance.treasuries, stance.mbs, None
    if treasuries.cap.any() or treasuries.cap_step.any():
        cap = _ahead(treasuries.cap, treasuries.cap_step, treasuries.cap_end)
        leaving = ROLLED_TEN_YEARS * np.minimum(cap, books.notes[:PROGRAMME_HORIZON] / MONTHS)
    if mbs.cap.any() or mbs.cap_step.any():
        paydown = np.einsum("ij,ij->j", pools.prepayment_rate(state.mortgage_rate, p), books.pools)
        cap = _ahead(mbs.cap, mbs.cap_step, mbs.cap_end)
        capped = MBS_TEN_YEAR_EQUIVALENT * np.minimum(cap, paydown)
        leaving = capped if leaving is None else leaving + capped
    return leaving


def ampleness(state: State, p: Parameters) -> Array:
    """How ample reserves are, 0 (scarce) to 1: around the point where the demand curve turns steep, a point wide."""
    share = state.books.reserves / state.bank_assets * 100.0
    over = share - (state.reserve_kink - p.spike_gap)
    return as_array(1.0 / (1.0 + np.exp(-between(2.0 * (over - 1.0), -40.0, 40.0))))


def run_off_stock(state: State, flows: Flows, p: Parameters) -> Array:
    """What runoff has taken out of the portfolio, in ten-year equivalents, billions of dollars; it fades like the
    stock."""
    taken = ROLLED_TEN_YEARS * flows.treasuries_runoff.sum(axis=0) + MBS_TEN_YEAR_EQUIVALENT * flows.mbs_runoff.sum(
        axis=0
    )
    return as_array(p.stock_decay * state.run_off + taken)


def _extension(notes: Array, stance: Stance) -> Array:
    """Ten-year equivalents that a maturity extension adds a month, quarter by quarter of the calendar, (quarters,
    paths): markets take it to last until what is under three years, or will be within a year, has been sold."""
    wanted = MONTHS * stance.maturity_extension * np.arange(1.0, PROGRAMME_HORIZON + 1.0)[:, None]
    within_a_year = notes[: ladder.UNDER_THREE_YEARS.stop + 4].sum(axis=0)
    sold = np.diff(np.minimum(wanted, within_a_year), axis=0, prepend=0.0) / MONTHS
    return as_array((BOUGHT_TEN_YEARS[LONG] - SOLD_TEN_YEARS) * sold)


def _ahead(now: Array, step: Array, end: Array) -> Array:
    """A pace or cap in each quarter of the horizon by its own calendar, (quarters, paths)."""
    return calendar_pace(now, step, end, np.arange(float(PROGRAMME_HORIZON))[:, None])


def unrealised_loss(books: Books, state: State, p: Parameters = BASELINE) -> Array:
    """Book value of the securities less their market value, billions of dollars; a gain is negative."""
    return -(
        ladder.market_gain(books.notes, books.note_coupons, ladder.curve(state, p))
        + pools.market_gain(books.pools, books.pool_coupons, state, p)
        + credit_holdings.market_gain(books, state, p)
    )
