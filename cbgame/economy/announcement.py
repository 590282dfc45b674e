"""The minutes after an announcement: what it tells that was not priced, and how markets answer."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from cbgame.economy import balance_sheet, bounds, causes, nonbanks, rates
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State


@dataclass(slots=True)
class News:
    """What an announcement tells that was not priced; (paths,)."""

    priced_rate: Array  # percent: the midpoint markets had expected
    rate_surprise: Array  # pp
    stock: Array  # ten-year equivalents now expected, percent of GDP
    stock_surprise: Array  # the same, against what was expected
    tantrum: Array  # pp added to the term premium by an unwelcome surprise


@dataclass(slots=True)
class Answer:
    """Markets in the minutes after an announcement; (paths,). Moves are against what was priced."""

    news: News
    yield_2y_bp: Array
    yield_10y_bp: Array
    mortgage_rate_bp: Array
    equity_price: Array  # percent
    dollar: Array  # percent
    breakeven_bp: Array


def news_in(state: State, stance: Stance, p: Parameters = BASELINE) -> News:
    """What is new in a stance: its rate against the expected one, its programme against its own calendar.

    Less duration taken from the market than expected is feared beyond its size (the taper of 2013), the more so the
    larger the stock is that may come back, and the more leverage and the less room at dealers there is to bear it.
    """
    priced_rate = state.expected_path[0]
    stock = balance_sheet.expected_stock(state, stance, p)
    surprise = stock - state.expected_stock
    feared = np.maximum(-surprise - p.tantrum_threshold, 0.0)
    large = bounds.between(state.expected_stock / p.tantrum_stock, 0.3, 1.6)
    tantrum = bounds.TANTRUM.bend(p.tantrum_gain * large * nonbanks.fragility(state) * feared)
    return News(priced_rate, stance.policy_rate - priced_rate, stock, surprise, tantrum)


def announce(state: State, stance: Stance, p: Parameters = BASELINE) -> Answer:
    """How markets answer a stance at once. Only news moves prices: the priced stance is the expected rate, the guidance
    that still runs, and the programme's own calendar."""
    told = news_in(state, stance, p)
    priced = replace(
        stance,
        policy_rate=told.priced_rate,
        guided_move=state.guided_move,
        guided_quarters=state.guided_quarters,
        guided_form=state.guided_form,
        guided_strength=state.guided_strength,
        guided_unemployment=state.guided_unemployment,
        guided_inflation=state.guided_inflation,
    )
    before = _priced(state, priced, state.expected_stock, np.zeros(state.paths), p)
    signal = rates.signalled(state, told.stock_surprise, p) - rates.signalled(state, np.zeros(state.paths), p)
    after = _priced(state.with_changes(signalled=state.signalled + signal), stance, told.stock, told.tantrum, p)
    ten = after[1] - before[1]
    return Answer(
        news=told,
        yield_2y_bp=100.0 * (after[0] - before[0]),
        yield_10y_bp=100.0 * ten,
        mortgage_rate_bp=100.0 * p.mortgage_pass_through * ten,
        equity_price=p.equity_on_real_10y * ten + p.equity_on_surprise * told.rate_surprise,
        dollar=p.dollar_on_real_10y * ten,
        breakeven_bp=p.breakeven_on_surprise * told.rate_surprise,
    )


def _priced(state: State, stance: Stance, stock: Array, tantrum: Array, p: Parameters) -> tuple[Array, Array]:
    path = rates.expected_path(state, stance, p)
    terms = rates.term_premium_terms(state, state.term_premium_shock + tantrum, stock, p)
    two, _, ten = rates.yields(state, stance, path, causes.total(terms), p)
    return two, ten
