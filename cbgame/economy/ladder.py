"""Treasuries as a ladder: notes and bonds by the quarter they mature in, each rung with the coupons it pays."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array, one_of
from cbgame.economy.parameters import TABLES, Parameters
from cbgame.economy.stance import BROAD, Places
from cbgame.economy.state import BUCKETS, Array, Books, State

RUNGS = 120
"""Quarters to thirty years. Rung 0 matures in the coming quarter, rung 119 thirty years from now."""

YEARS: Array = (np.arange(RUNGS, dtype=np.float64) + 0.5) / 4.0
"""Remaining maturity of a rung: what matures within a quarter does so in its middle on average."""

BUCKET_RUNGS = {"to_1y": slice(0, 4), "1_to_5y": slice(4, 20), "5_to_10y": slice(20, 40), "over_10y": slice(40, RUNGS)}
"""The rungs of each maturity of H.4.1, table 2."""

CURVE_YEARS = (0.0, 2.0, 5.0, 10.0, 30.0)
"""Where the curve is known: policy rate, two, five, ten and thirty years; between them it is taken as linear."""

ON_THE_CURVE = np.array([np.interp(YEARS, CURVE_YEARS, hat) for hat in np.eye(len(CURVE_YEARS))]).T
"""Weights of the curve's points in each rung's yield, (rungs, points)."""


def annuity(yields: Array | float, years: Array | float) -> Array:
    """The value of 1 a year for some years at a yield in percent, paid half-yearly.

    That is also the modified duration of a bond at par, in years, and what a percentage point of coupon over the yield
    is worth: price = 1 + (coupon - yield) * annuity.
    """
    rate = as_array(yields) / 100.0
    safe = np.where(np.abs(rate) < 1e-8, 1e-8, rate)
    return as_array(-np.expm1(-2.0 * as_array(years) * np.log1p(safe / 2.0)) / safe)


def _density() -> Array:
    """How a bucket's face value lies on its rungs, (note buckets, rungs); each row adds up to 1."""
    rows = np.zeros((len(BUCKET_RUNGS), RUNGS))
    for row, rungs, tilt in zip(rows, BUCKET_RUNGS.values(), TABLES["maturity_tilt"].values, strict=True):
        inside = rungs.stop - rungs.start
        across = (np.arange(inside) + 0.5) / inside
        row[rungs] = (1.0 + tilt * (2.0 * across - 1.0)) / inside
    return rows


DENSITY = _density()
REFERENCE_YIELD = TABLES["reference_yield"].values[0]
TEN_YEAR_DURATION = float(annuity(REFERENCE_YIELD, 10.0))

TEN_YEAR_EQUIVALENT = annuity(REFERENCE_YIELD, YEARS) / TEN_YEAR_DURATION
"""Ten-year equivalents per dollar of each rung, at the reference yield: a move of yields alone moves no stock."""

BILL_TEN_YEAR_EQUIVALENT = float(annuity(REFERENCE_YIELD, 0.25)) / TEN_YEAR_DURATION

_MIXES = np.array([TABLES[name].values for name in ("purchase_mix_short", "purchase_mix", "purchase_mix_long")])
BOUGHT_BILLS, BOUGHT = _MIXES[:, 0], (_MIXES[:, 1:] @ DENSITY).T
"""What a dollar of purchases buys by PURCHASE_MATURITIES: bills, (mixes,), and notes by rung, (rungs, mixes)."""

UNDER_THREE_YEARS = slice(0, 12)
"""The rungs that a maturity extension sells from (FOMC, 21 September 2011)."""

ROLLED_BILLS, ROLLED = TABLES["reinvestment_mix"].values[0], np.array(TABLES["reinvestment_mix"].values[1:])
"""What a dollar rolled over at auctions is put into: bills, and new notes and bonds by tenor."""

AUCTIONED = [int(4 * years) - 1 for years in TABLES["auction_tenors"].values]
"""The rungs of newly auctioned notes and bonds."""

_AUCTIONED_COUPONS = ON_THE_CURVE[AUCTIONED] / 100.0

BOUGHT_TEN_YEARS = BOUGHT_BILLS * BILL_TEN_YEAR_EQUIVALENT + TEN_YEAR_EQUIVALENT @ BOUGHT
ROLLED_TEN_YEARS = float(ROLLED_BILLS * BILL_TEN_YEAR_EQUIVALENT + ROLLED @ TEN_YEAR_EQUIVALENT[AUCTIONED])
"""Ten-year equivalents per dollar bought, (mixes,), and per dollar rolled over."""


def laid_out(by_bucket: Array, maturing: tuple[float, ...] = ()) -> Array:
    """Face value by rung, (rungs, paths), from the four buckets of notes, (4, paths).

    ``maturing``: what is known to mature in the coming quarters, taken as stated; the rest of each bucket lies on its
    other rungs as their density says.
    """
    known = np.zeros((RUNGS, by_bucket.shape[-1]))
    known[: len(maturing)] = np.array(maturing)[:, None]
    density = DENSITY.copy()
    density[:, : len(maturing)] = 0.0
    left = density.sum(axis=1, keepdims=True)
    density = np.divide(density, left, out=density, where=left > 0.0)
    stated = np.array([known[rungs].sum(axis=0) for rungs in BUCKET_RUNGS.values()])
    return as_array(known + density.T @ np.maximum(by_bucket - stated, 0.0))


def by_bucket(books: Books) -> Array:
    """Face value of bills and of notes by remaining maturity, billions of dollars, (buckets, paths) as ``BUCKETS``."""
    return np.stack([books.bills, *(books.notes[rungs].sum(axis=0) for rungs in BUCKET_RUNGS.values())])


def curve(state: State, p: Parameters) -> Array:
    """Yields at CURVE_YEARS, percent, (points, paths)."""
    bond = state.yield_10y + p.bond_over_10y + p.bond_on_slope * (state.yield_10y - state.yield_2y)
    return np.stack([state.policy_rate, state.yield_2y, state.yield_5y, state.yield_10y, bond])


def _points(weights: Array, yields: Array) -> Array:
    # Not a matrix product: that would wake the threads of the linear-algebra library for a few thousand sums.
    return as_array(np.einsum("rp,pn->rn", weights, yields))


def total(rungs: Array, weights: Array | None = None) -> Array:
    """The sum over the rungs, weighted where weights are given, (paths,)."""
    return as_array(rungs.sum(axis=0) if weights is None else np.einsum("r,rn->n", weights, rungs))


def a_quarter_older(rungs: Array) -> Array:
    """The ladder after a quarter: every rung one nearer, the first gone; a new array."""
    older = np.empty_like(rungs)
    older[:-1] = rungs[1:]
    older[-1] = 0.0
    return older


def roll_over(notes: Array, coupons: Array, amount: Array, yields: Array) -> Array:
    """Put an amount into new issues at market yields, in place; the coupons that it adds, billions a year."""
    faces = ROLLED[:, None] * amount
    added = faces * _points(_AUCTIONED_COUPONS, yields)
    notes[AUCTIONED] += faces
    coupons[AUCTIONED] += added
    return as_array(added.sum(axis=0))


def buy(notes: Array, coupons: Array, amount: Array, yields: Array, maturity: Places) -> Array:
    """Buy across the ladder at market yields, in place; the coupons that it adds, billions a year.

    ``maturity``: each path's place in PURCHASE_MATURITIES, (paths,)."""
    mix = BOUGHT[:, BROAD : BROAD + 1] if (maturity == BROAD).all() else one_of(maturity, *BOUGHT.T[:, :, None])
    faces = mix * amount
    notes += faces
    faces *= _points(ON_THE_CURVE / 100.0, yields)
    coupons += faces
    return as_array(faces.sum(axis=0))


def sell(notes: Array, coupons: Array, amount: Array, yields: Array) -> tuple[Array, Array]:
    """Sell pro rata over a ladder, or over its first rungs, at market, in place: (coupons given up, gain over book
    value), (paths,) each."""
    share = np.minimum(amount / np.maximum(notes.sum(axis=0), 1e-9), 1.0)
    gain = share * market_gain(notes, coupons, yields)
    given_up = share * coupons.sum(axis=0)
    notes *= 1.0 - share
    coupons *= 1.0 - share
    return given_up, gain


def market_gain(notes: Array, coupons: Array, yields: Array) -> Array:
    """Market over book (face) value of a ladder, or of its first rungs, billions of dollars: what each rung's coupons
    pay beyond its market yield, valued at that yield."""
    rungs = slice(len(notes))
    market = _points(ON_THE_CURVE[rungs], yields)
    return as_array(((coupons - market / 100.0 * notes) * annuity(market, YEARS[rungs, None])).sum(axis=0))


assert ("bills", *BUCKET_RUNGS) == BUCKETS
