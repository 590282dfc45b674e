"""From a level's figures to a state that fits its own equations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from cbgame.economy import assets, balance_sheet, causes, ladder, money_market, pools, rates
from cbgame.economy.calendar import WEEKS
from cbgame.economy.debt import coupons
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.start_sectors import at_rest, sectors_from
from cbgame.economy.state import PATH_QUARTERS, Array, Books, Start, State, Tape

Repeatable = TypeVar("Repeatable", State, Stance)


def state_from(start: Start, quarter: int, stance: Stance, p: Parameters = BASELINE) -> State:
    """The state at the end of ``quarter``, one path, under the stance that stands then.

    What the equations can't know of a real quarter (the yield curve's shape, the mortgage spread) goes into constants,
    so that the start agrees with the published figures exactly.
    """

    def one(value: float) -> Array:
        return np.array([float(value)])

    zero = np.zeros(1)
    books = _books(start)
    state = State(
        quarter=quarter,
        output_gap=one(start.output_gap), output_gap_lag=one(start.output_gap),
        potential_growth=one(start.potential_growth),
        productivity=zero, natural_rate=one(start.natural_rate), unemployment=one(start.unemployment),
        natural_unemployment=one(start.natural_unemployment), inflation_target=one(start.inflation_target),
        core_inflation=np.array(start.core_inflation, dtype=float)[:, None],
        headline_inflation=np.array(start.headline_inflation, dtype=float)[:, None],
        supply_pressure=one(start.supply_pressure), oil=one(start.oil),
        expected_inflation_long=one(start.expected_inflation_long),
        credibility=one(start.credibility), anchoring=one(start.anchoring), policy_rate=stance.policy_rate,
        guided_move=stance.guided_move, guided_quarters=stance.guided_quarters, guided_form=stance.guided_form,
        guided_strength=stance.guided_strength, guided_unemployment=stance.guided_unemployment,
        guided_inflation=stance.guided_inflation,
        expected_path=np.zeros((len(PATH_QUARTERS), 1)), yield_2y=one(start.yield_2y), yield_5y=one(start.yield_10y),
        yield_10y=one(start.yield_10y), term_premium_shock=zero, term_premium_10y=one(start.term_premium_10y),
        expected_stock=zero, mortgage_rate=one(start.mortgage_rate), credit_spread=one(start.credit_spread),
        equity_price=one(100.0), equity_deviation=zero, equity_valuation=one(start.equity_valuation),
        house_price=one(100.0),
        house_growth=one(start.house_growth), house_deviation=one(start.house_valuation), dollar=one(start.dollar),
        dollar_change=zero, neutral_drift=zero, financial_stress=one(start.financial_stress),
        volatility=one(start.volatility), municipal_spread=one(p.municipal_mean), matching=one(start.matching),
        lockdown=np.zeros((2, 1)), food=zero, signalled=zero, purchased=zero, yield_10y_lag=one(start.yield_10y),
        equity_valuation_lag=one(start.equity_valuation),
        **sectors_from(start, stance, p),
        gdp_nominal=one(start.gdp_nominal_bn), gdp_growth=one(start.potential_growth),
        bank_assets=one(start.bank_assets_bn), price_level=one(100.0),
        reserve_kink=one(start.reserve_kink),
        money_fund_cash=one(start.money_fund_cash_bn), run_off=zero, debt_ceiling=zero, repo_strain=zero,
        iorb=stance.iorb,
        on_rrp_rate=stance.on_rrp_rate,
        books=books, tape=Tape.empty(np.zeros(1)),
    )  # fmt: skip
    return _fitted(state, start, stance, p)


def _books(start: Start) -> Books:
    def one(value: float) -> Array:
        return np.array([float(value)])

    buckets = (start.treasuries_to_1y_bn, start.treasuries_1_to_5y_bn, start.treasuries_5_to_10y_bn,
               start.treasuries_over_10y_bn)  # fmt: skip
    notes = ladder.laid_out(np.array(buckets, dtype=float)[:, None], start.treasuries_maturing_bn)
    held, pool_coupons = pools.laid_out(one(start.mbs_bn), one(start.mbs_yield))
    assets_bn = (
        start.treasuries_bills_bn + float(notes.sum()) + float(held.sum()) + start.repo_bn + start.loans_bn
        + start.other_assets_bn
    )  # fmt: skip
    owed = (
        start.currency_bn + start.reserves_bn + start.on_rrp_bn + start.treasury_account_bn + start.other_liabilities_bn
    )
    return Books(
        bills=one(start.treasuries_bills_bn), notes=notes, note_coupons=notes * start.treasuries_yield / 100.0,
        pools=held, pool_coupons=pool_coupons, corporate=one(0.0), corporate_coupons=one(0.0), municipal=one(0.0),
        municipal_coupons=one(0.0), equities=one(0.0), equity_units=one(0.0), swaps=one(0.0), repo=one(start.repo_bn),
        loans=one(start.loans_bn),
        other_assets=one(start.other_assets_bn), currency=one(start.currency_bn), reserves=one(start.reserves_bn),
        on_rrp=one(start.on_rrp_bn), treasury_account=one(start.treasury_account_bn),
        other_liabilities=one(start.other_liabilities_bn), capital=one(assets_bn - owed + start.deferred_asset_bn),
        deferred_asset=one(start.deferred_asset_bn), remittances=one(0.0), indemnity=one(0.0), net_income=one(0.0),
    )  # fmt: skip


def _fitted(state: State, start: Start, stance: Stance, p: Parameters) -> State:
    stock = balance_sheet.expected_stock(state, stance, p)
    path = rates.expected_path(state, stance, p)
    wanted = start.yield_10y - start.term_premium_10y
    constants: dict[str, Array] = {
        "stock": stock,
        "ten_year_equivalents": balance_sheet.ten_year_equivalents(state.books) / state.gdp_nominal * 100.0,
        "indemnified": np.array([float(start.indemnity)]),
        "mbs_share": state.books.mbs / state.gdp_nominal * 100.0,
        "reserve_kink": state.reserve_kink,
        "money_fund_cash": state.money_fund_cash / state.gdp_nominal * 100.0,
        "natural_rate": state.natural_rate,
        "natural_unemployment": state.natural_unemployment,
        "wealth": state.households.wealth,
        "debt": state.fisc.debt,
        "coupons": coupons(state.fisc),
        "mortgage": np.array([start.mortgage_rate - start.yield_10y - p.mortgage_spread]),
    }
    if stance.pays_interest[0] < 0.5:  # what banks hold of reserves that earn nothing is what they need
        constants["needed_reserves"] = state.books.reserves / state.bank_assets * 100.0
    # The neutral rate markets must see for the ten-year yield to be what it was; two steps, for the lower bound's sake.
    weights = rates.averaging_weights(40)
    loading = 1.0 - float(weights[0] + weights[1:] @ p.path_decay ** np.array(PATH_QUARTERS, dtype=float))
    wedge = np.zeros(1)
    for _ in range(4):
        fitting = state.with_changes(constants=constants | {"path": wedge})
        path = rates.expected_path(fitting, stance, p)
        wedge = wedge + (wanted - rates.mean_expected(stance, path, "10y")) / loading
    constants["path"] = wedge
    state = state.with_changes(constants=constants, expected_stock=stock)
    shock = start.term_premium_10y - causes.total(rates.term_premium_terms(state, np.zeros(1), stock, p))
    path = rates.expected_path(state, stance, p)
    premium_terms = rates.term_premium_terms(state, shock, stock, p)
    two, five, ten = rates.yields(state, stance, path, np.array([start.term_premium_10y]), p)
    constants["yield_2y"] = start.yield_2y - two
    state = state.with_changes(
        term_premium_shock=shock, expected_path=path, yield_5y=five, yield_10y=ten, constants=constants
    )
    deviation = assets.equity_fundamental(state, p) + state.equity_valuation
    terms = {
        "term_premium_10y": premium_terms,
        "yield_10y": causes.yield_10y_terms(state, stance, path, premium_terms, p),
    }
    fitted = state.with_changes(equity_deviation=deviation, tape=_calm_tape(state, stance, p), terms=terms)
    return at_rest(fitted, start, p)


def _calm_tape(state: State, stance: Stance, p: Parameters) -> Tape:
    """A tape of calm weeks, so that the first quarter has a last week to start from."""
    share = state.books.reserves / state.bank_assets * 100.0
    scarce = stance.pays_interest < 0.5
    floors = money_market.floor_spreads((stance.iorb - stance.on_rrp_rate) * 100.0, p)
    kept = money_market.calm_spreads(share, state.reserve_kink, p, floors)
    sofr_bp, effr_bp = np.where(scarce, -p.repo_under_funds, kept[0]), np.where(scarce, 0.0, kept[1])
    anchor = np.where(scarce, stance.policy_rate, stance.iorb)

    def weekly(value: Array) -> Array:
        return np.repeat(value[None], WEEKS, axis=0)

    sofr = anchor + sofr_bp / 100.0
    none = weekly(np.zeros(1))
    return Tape(
        sofr=weekly(sofr), effr=weekly(anchor + effr_bp / 100.0), sofr_max=weekly(sofr),
        iorb=weekly(np.where(scarce, 0.0, stance.iorb)), anchor=weekly(anchor), outside_bp=none, outside_days=none,
        reserves=weekly(state.books.reserves), on_rrp=weekly(state.books.on_rrp),
        treasury_account=weekly(state.books.treasury_account), repo=weekly(state.books.repo),
    )  # fmt: skip


def taken(economy: Repeatable, paths: NDArray[np.int_]) -> Repeatable:
    """These paths of a state or stance, in this order, as often as they are named; arrays are copies."""
    return _mapped(economy, lambda value: value.take(paths, axis=-1))


def repeated(economy: Repeatable, paths: int) -> Repeatable:
    """The first path of a state or stance ``paths`` times side by side; arrays are copies."""

    def alike(value: NDArray[Any]) -> NDArray[Any]:
        spread = np.empty((*value.shape[:-1], paths), value.dtype)
        spread[...] = value[..., :1]
        return spread

    return _mapped(economy, alike)


def _mapped(economy: Repeatable, change: Callable[[NDArray[Any]], NDArray[Any]]) -> Repeatable:
    """The same with every array changed."""

    def mapped(value: Any) -> Any:
        if isinstance(value, np.ndarray):
            return change(value)
        if isinstance(value, dict):
            return {key: mapped(item) for key, item in value.items()}
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{item.name: mapped(getattr(value, item.name)) for item in fields(value)})
        return value

    return replace(economy, **{item.name: mapped(getattr(economy, item.name)) for item in fields(economy)})
