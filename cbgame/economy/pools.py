"""Agency MBS by what they yield: who pays a high rate refinances, who pays a low one stays."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import between
from cbgame.economy.parameters import TABLES, Parameters
from cbgame.economy.state import Array, Books, State

STEP = 0.5

POOL_YIELDS = np.arange(1.5, 7.0 + STEP / 2, STEP)
"""Book yields of the pools, percent: coupon less premium; borrowers pay ``prepayment_coupon_gap`` more. The first and
the last also hold what lies beyond them; what a pool earns is kept apart and is exact for any yield."""

MONTHS = 3


def shares(yields: Array) -> Array:
    """How MBS of a yield divide between the two pools next to it, (pools, paths)."""
    position = between((yields - POOL_YIELDS[0]) / STEP, 0.0, len(POOL_YIELDS) - 1.0)
    return as_array(np.maximum(1.0 - np.abs(position - np.arange(len(POOL_YIELDS))[:, None]), 0.0))


def laid_out(face: Array, book_yield: Array) -> tuple[Array, Array]:
    """Pools and their coupons, (pools, paths) each, of a portfolio of which one book yield is known: spread around
    it, with that mean."""
    pools, coupons = np.zeros((2, len(POOL_YIELDS), face.shape[-1]))
    for offset, share in zip(TABLES["pool_offsets"].values, TABLES["pool_spread"].values, strict=True):
        part = share * face * shares(book_yield + offset)
        pools += part
        coupons += part * (book_yield + offset) / 100.0
    return pools, coupons


def prepayment_rate(mortgage_rate: Array, p: Parameters) -> Array:
    """Principal repaid, share a month, (pools, paths): amortisation and moves of house at least, and refinancing the
    more the further borrowers' rate stands over the market's."""
    return (p.prepayment_floor + p.prepayment_refinancing * _refinancing(mortgage_rate, p)) / 100.0


def _refinancing(mortgage_rate: Array, p: Parameters) -> Array:
    """How much of the most that ever refinance do, 0 to 1, (pools, paths)."""
    # The logistic of the incentive, as one exponential a path and one a pool.
    hesitation = np.exp((mortgage_rate + p.prepayment_threshold - p.prepayment_coupon_gap) / p.prepayment_width)
    return as_array(1.0 / (1.0 + np.exp(-POOL_YIELDS / p.prepayment_width)[:, None] * hesitation))


def market_yield(state: State, p: Parameters) -> Array:
    """What agency MBS yield in the market, percent."""
    return state.mortgage_rate + p.mbs_over_mortgage


def market_gain(pools: Array, coupons: Array, state: State, p: Parameters) -> Array:
    """Market over book value, billions of dollars: coupons beyond the market yield, valued over a pool that shrinks by
    its prepayments (of which refinancing lasts in part) and is repaid after ``mbs_life`` years.

    New MBS yield an option cost more than pools so far under the market that nobody will refinance them.
    """
    market = market_yield(state, p)
    under = between((market - POOL_YIELDS[:, None]) / p.mbs_option_reach, 0.0, 1.0)
    valued_at = (market - p.mbs_option_cost * under) / 100.0
    lasting = p.prepayment_floor + p.mbs_lasting_refinancing * p.prepayment_refinancing * _refinancing(
        state.mortgage_rate, p
    )
    decay = np.maximum(valued_at + 0.12 * lasting, 0.01)
    return as_array(((coupons - valued_at * pools) * -np.expm1(-decay * p.mbs_life) / decay).sum(axis=0))


def effective_duration(books: Books, state: State, p: Parameters) -> Array:
    """Percent of market value lost per percentage point that yields and mortgage rates rise, (paths,); longer when
    rates are high and few refinance."""
    step = 0.01
    higher, lower = (state.with_changes(mortgage_rate=state.mortgage_rate + move) for move in (step, -step))
    face = books.mbs
    values = [face + market_gain(books.pools, books.pool_coupons, moved, p) for moved in (lower, higher)]
    return as_array((values[0] - values[1]) / np.maximum(values[0] + values[1], 1e-9) / step * 100.0)


def closed(
    books: Books, prepaid: Array, bought: Array, sold: Array, state: State, p: Parameters
) -> tuple[Array, Array, Array]:
    """The pools after a quarter, their coupons, and the gain realised on what was sold.

    ``prepaid``: share of each pool repaid in the quarter, (pools, paths); ``bought`` (also with reinvested principal)
    and ``sold`` (pro rata) in billions of dollars, (paths,).
    """
    kept = 1.0 - prepaid
    pools, coupons = kept * books.pools, kept * books.pool_coupons
    gain = np.zeros_like(bought)
    if sold.any():
        share = np.minimum(sold / np.maximum(pools.sum(axis=0), 1e-9), 1.0)
        gain = share * market_gain(pools, coupons, state, p)
        pools *= 1.0 - share
        coupons *= 1.0 - share
    market = market_yield(state, p)
    arriving = shares(market) * bought
    pools += arriving
    coupons += arriving * (market / 100.0)
    return pools, coupons, gain
