"""The central bank's books: what matures, is bought and runs off, by double entry."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cbgame.economy.parameters import BASELINE, TABLES, Parameters
from cbgame.economy.stance import Programme, Stance, calendar_pace
from cbgame.economy.state import BUCKETS, Array, Books, State

MONTHS = 3

PROGRAMME_HORIZON = 12
"""Quarters of a programme's calendar that markets look at."""

MATURING_BY_MONTH, PURCHASE_MIX, REINVESTMENT_MIX, AGEING, DURATION, ON_THE_CURVE = (
    np.array(TABLES[name].values)
    for name in ("maturing_by_month", "purchase_mix", "reinvestment_mix", "ageing", "duration", "on_the_curve")
)
MBS_DURATION, TEN_YEAR_DURATION = TABLES["mbs_duration"].values[0], TABLES["ten_year_duration"].values[0]

# Ten-year equivalents per dollar held: duration over that of a ten-year note.
TEN_YEAR_EQUIVALENT = DURATION / TEN_YEAR_DURATION
MBS_TEN_YEAR_EQUIVALENT = MBS_DURATION / TEN_YEAR_DURATION


@dataclass(slots=True)
class Flows:
    """What a quarter's programme does to the portfolio, in billions of dollars; (months, paths)."""

    maturing: Array  # coupons that mature
    treasuries_runoff: Array
    treasuries_purchases: Array
    bills: Array
    mbs_paydown: Array
    mbs_runoff: Array
    mbs_purchases: Array

    def net_by_month(self) -> Array:
        """The change of securities held, by month, (months, paths)."""
        return self.treasuries_purchases + self.bills + self.mbs_purchases - self.treasuries_runoff - self.mbs_runoff


def prepayment_rate(state: State, p: Parameters) -> Array:
    """Principal of MBS repaid, share a month: a floor, and refinancing when borrowers pay more than the market."""
    incentive = state.books.mbs_yield + p.prepayment_coupon_gap - state.mortgage_rate
    refinancing = 1.0 / (1.0 + np.exp(-np.clip(incentive / p.prepayment_width, -40, 40)))
    return np.asarray((p.prepayment_floor + p.prepayment_refinancing * refinancing) / 100.0)


def quarter_flows(state: State, stance: Stance, p: Parameters) -> Flows:
    """What matures, is reinvested, bought and allowed to run off in each of the three months."""
    books = state.books
    share = MATURING_BY_MONTH[:, None]
    maturing = share * (p.maturing_share * books.treasuries[1])
    paydown = np.broadcast_to(books.mbs * prepayment_rate(state, p), (MONTHS, state.paths)).copy()
    bills = np.broadcast_to(np.maximum(stance.bill_purchases, -books.treasuries[0] / MONTHS), (MONTHS, state.paths))
    return Flows(
        maturing=maturing,
        treasuries_runoff=np.minimum(stance.treasuries.cap, maturing),
        treasuries_purchases=np.broadcast_to(stance.treasuries.purchases, (MONTHS, state.paths)),
        bills=bills,
        mbs_paydown=paydown,
        mbs_runoff=np.minimum(stance.mbs.cap, paydown),
        mbs_purchases=np.broadcast_to(stance.mbs.purchases, (MONTHS, state.paths)),
    )


def aged_portfolio(state: State, flows: Flows, p: Parameters) -> tuple[Array, Array, Array, Array]:
    """Holdings and book yields after the quarter: (treasuries, their yields, mbs, its yield).

    Face values move by exactly the flows; book yields are averages weighted by face value.
    """
    books = state.books
    moved = AGEING[:, None] * books.treasuries
    matured = np.zeros_like(books.treasuries)
    matured[1] = flows.maturing.sum(axis=0)
    kept = books.treasuries - moved - matured
    arriving = np.zeros_like(moved)
    arriving[1:-1] = moved[2:]
    arriving_yield = np.zeros_like(moved)
    arriving_yield[1:-1] = books.treasuries_yield[2:]
    reinvested = REINVESTMENT_MIX[:, None] * (flows.maturing - flows.treasuries_runoff).sum(axis=0)
    bought = PURCHASE_MIX[:, None] * flows.treasuries_purchases.sum(axis=0)
    bought[0] = bought[0] + flows.bills.sum(axis=0)
    market = market_yields(state, p)
    treasuries = kept + arriving + reinvested + bought
    income = kept * books.treasuries_yield + arriving * arriving_yield + (reinvested + bought) * market
    yields = np.where(treasuries > 1e-9, income / np.maximum(treasuries, 1e-9), market)
    yields[0] = market[0]  # bills turn over within the quarter
    mbs_new = (flows.mbs_paydown - flows.mbs_runoff + flows.mbs_purchases).sum(axis=0)
    mbs_kept = books.mbs - flows.mbs_paydown.sum(axis=0)
    mbs = mbs_kept + mbs_new
    mbs_market = mbs_market_yield(state, p)
    mbs_yield = np.where(
        mbs > 1e-9, (mbs_kept * books.mbs_yield + mbs_new * mbs_market) / np.maximum(mbs, 1e-9), mbs_market
    )
    return treasuries, yields, mbs, mbs_yield


def market_yields(state: State, p: Parameters) -> Array:
    """What each bucket yields in the market, percent, (buckets, paths): between the curve's points around its
    duration."""
    bond = state.yield_10y + p.bond_over_10y
    lower = np.stack([state.policy_rate, state.policy_rate, state.yield_2y, state.yield_5y, state.yield_10y])
    upper = np.stack([state.policy_rate, state.yield_2y, state.yield_5y, state.yield_10y, bond])
    return np.asarray(lower + ON_THE_CURVE[:, None] * (upper - lower))


def mbs_market_yield(state: State, p: Parameters) -> Array:
    """What agency MBS yield in the market, percent."""
    return state.mortgage_rate + p.mbs_over_mortgage


def ten_year_equivalents(treasuries: Array, mbs: Array) -> Array:
    """The portfolio in ten-year equivalents, billions of dollars."""
    return np.asarray(np.tensordot(TEN_YEAR_EQUIVALENT, treasuries, axes=1) + MBS_TEN_YEAR_EQUIVALENT * mbs)


def expected_stock(state: State, stance: Stance, p: Parameters) -> Array:
    """The mean stock of ten-year equivalents markets expect over ten years, percent of GDP.

    Today's stock fades as it ages and the economy grows; what the programme's announced calendar adds or lets run off
    counts as far as markets think it will last (``programme_survival`` a quarter). Runoff while reserves are ample is
    felt less than purchases were: part of what it has taken away, and will take, counts as if it were still held.
    """
    quiet = p.quiet_runoff * ampleness(state, p)
    books = state.books
    held = ten_year_equivalents(books.treasuries, books.mbs) + quiet * state.run_off
    today = held / state.gdp_nominal * 100.0
    fading = p.stock_decay ** np.arange(40)
    maturing = p.maturing_share * books.treasuries[1] / MONTHS
    paydown = books.mbs * prepayment_rate(state, p)
    bought = float(PURCHASE_MIX @ TEN_YEAR_EQUIVALENT)
    rolled = float(REINVESTMENT_MIX @ TEN_YEAR_EQUIVALENT)
    ahead = np.arange(PROGRAMME_HORIZON, dtype=float)
    weight = p.programme_survival**ahead * np.array([fading[: 40 - int(quarter)].sum() / 40.0 for quarter in ahead])
    leaving = rolled * np.minimum(_cap(stance.treasuries, ahead), maturing)
    leaving_mbs = np.minimum(_cap(stance.mbs, ahead), paydown)
    treasuries = bought * _pace(stance.treasuries, ahead) - (1.0 - quiet) * leaving
    mbs = _pace(stance.mbs, ahead) - (1.0 - quiet) * leaving_mbs
    change = MONTHS * (weight @ (treasuries + MBS_TEN_YEAR_EQUIVALENT * mbs))
    return np.asarray(today * fading.mean() + change / state.gdp_nominal * 100.0)


def ampleness(state: State, p: Parameters) -> Array:
    """How ample reserves are, 0 (scarce) to 1: around the point where the demand curve turns steep, a point wide."""
    share = state.books.reserves / state.bank_assets * 100.0
    over = share - (state.reserve_kink - p.spike_gap)
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(2.0 * (over - 1.0), -40.0, 40.0))))


def run_off_stock(state: State, flows: Flows, p: Parameters) -> Array:
    """What runoff has taken out of the portfolio, in ten-year equivalents, billions of dollars; it fades like the
    stock."""
    rolled = float(REINVESTMENT_MIX @ TEN_YEAR_EQUIVALENT)
    taken = rolled * flows.treasuries_runoff.sum(axis=0) + MBS_TEN_YEAR_EQUIVALENT * flows.mbs_runoff.sum(axis=0)
    return np.asarray(p.stock_decay * state.run_off + taken)


def _pace(programme: Programme, ahead: Array) -> Array:
    return calendar_pace(programme.purchases, programme.purchases_step, programme.purchases_end, ahead[:, None])


def _cap(programme: Programme, ahead: Array) -> Array:
    return calendar_pace(programme.cap, programme.cap_step, programme.cap_end, ahead[:, None])


def unrealised_loss(books: Books, state: State, p: Parameters = BASELINE) -> Array:
    """Book value of the securities less their market value, billions of dollars; a gain is negative."""
    gap = market_yields(state, p) - books.treasuries_yield
    treasuries = (books.treasuries * DURATION[:, None] * gap / 100.0).sum(axis=0)
    mbs = books.mbs * MBS_DURATION * (mbs_market_yield(state, p) - books.mbs_yield) / 100.0
    return np.asarray(treasuries + mbs)


assert len(BUCKETS) == len(PURCHASE_MIX) == len(REINVESTMENT_MIX) == len(DURATION) == len(AGEING)
