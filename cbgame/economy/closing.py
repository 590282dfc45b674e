"""The quarter's close: the economy moves, markets price what it has become, and sectors breed what comes next."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cbgame.economy import (
    abroad,
    assets,
    balance_sheet,
    banks,
    bounds,
    causes,
    credit,
    crises,
    debt,
    demand,
    expectations,
    guidance,
    housing,
    labor,
    money_market,
    nonbanks,
    people,
    politics,
    prices,
    rates,
    uncertainty,
)
from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import FINANCIAL_STRESS
from cbgame.economy.crises import Events
from cbgame.economy.operations import anchor_lost, met, moral_hazard, stress_met, tantrum_left
from cbgame.economy.parameters import Parameters
from cbgame.economy.running import Quarter
from cbgame.economy.sectors import Crises
from cbgame.economy.state import Array, State


def what_came(quarter: Quarter) -> tuple[Events, Array]:
    """What came this quarter after what was done about it, and the stress it ends with."""
    state, stance, draws, p = quarter.start, quarter.stance, quarter.draws, quarter.parameters
    operations = quarter.weeks.operations
    events = Events(quarter.events.odds, met(quarter.events.size, operations, state, p))
    worst_bp = (quarter.weeks.tape.sofr_max - quarter.weeks.tape.anchor).max(axis=0) * 100.0
    relief = credit.lender_of_last_resort(state, stance, quarter.weeks.loans + quarter.weeks.swaps, p)
    added = crises.stress_added(events, p) - stress_met(events.size, operations, state, p)
    stress = credit.opening_stress(state, worst_bp, added, relief, p, draws)
    events.note_market_made(worst_bp, quarter.news.tantrum)
    total = stress + crises.stress_followed(events, p)
    return events, FINANCIAL_STRESS.bend(total * (1.0 + p.calm_in_stress * state.credibility * operations.calm))


def real_economy(
    quarter: Quarter, events: Events, crises_now: Crises, terms: dict[str, dict[str, Array]]
) -> dict[str, object]:
    """Demand, labour, prices and expectations at the close, by their names in a state; causes go into ``terms``."""
    state, stance, draws, p = quarter.start, quarter.stance, quarter.draws, quarter.parameters
    shut = bounds.LOCKDOWN.bend(
        p.lockdown_fade * state.lockdown[0] + events.size["pandemic"] + draws.outside("pandemic")
    )
    budget = debt.fiscal_stance(state, p, draws)
    terms["output_gap"] = demand.output_gap_terms(state, shut, budget, p, draws)
    gap = causes.total(terms["output_gap"])
    natural_unemployment = labor.natural_unemployment(state, p, draws)
    terms["unemployment"] = labor.unemployment_terms(state, natural_unemployment, gap, shut, p, draws)
    productivity = p.productivity_shock_sd * draws.quarter["productivity"] + draws.outside("productivity")
    natural_mean = state.constants.get("natural_rate", p.natural_rate_mean)
    inflation = _inflation(quarter, events, crises_now, terms)
    headline = causes.total(terms["headline_inflation"])
    real_growth = state.potential_growth / 4.0 + productivity + gap - state.output_gap
    growth = real_growth + headline / 4.0
    return {
        **inflation,
        "output_gap": gap,
        "output_gap_lag": state.output_gap,
        "lockdown": np.stack([shut + np.zeros(state.paths), state.lockdown[0]]),
        "fisc": replace(state.fisc, stance=budget),
        "neutral_drift": rates.neutral_drift(state, stance, p),
        "productivity": state.productivity + productivity,
        "natural_rate": natural_mean
        + p.natural_rate_lag * (state.natural_rate - natural_mean)
        + p.natural_rate_sd * draws.quarter["natural_rate"]
        + draws.outside("natural_rate"),
        "unemployment": causes.total(terms["unemployment"]),
        "natural_unemployment": natural_unemployment,
        "matching": labor.matching(state, p, draws),
        "credibility": guidance.credibility(state, stance, p)
        * (1.0 - p.credibility_on_retreat * quarter.weeks.operations.retreat),
        "gdp_nominal": state.gdp_nominal * np.exp(growth / 100.0),
        "gdp_growth": 4.0 * real_growth,
        "price_level": state.price_level * np.exp(headline / 400.0),
        "reserve_kink": money_market.next_kink(state, stance.pays_interest, p, draws),
    }


def _inflation(
    quarter: Quarter, events: Events, crises_now: Crises, terms: dict[str, dict[str, Array]]
) -> dict[str, object]:
    state, draws, p = quarter.start, quarter.draws, quarter.parameters
    operations = quarter.weeks.operations
    firm = p.firm_in_anchoring * state.credibility * operations.firmness
    firm = firm - anchor_lost(operations, state, events.size["supply_shock"], p)
    oil = prices.oil_price(state, events.size["war"], p, draws)
    terms["core_inflation"] = prices.core_inflation_terms(state, oil - state.oil, p, draws)
    core = causes.total(terms["core_inflation"])
    terms["headline_inflation"] = prices.headline_terms(state, core, oil - state.oil, p, draws)
    headline = causes.total(terms["headline_inflation"])
    core_lags = np.vstack([state.core_inflation[1:], core[None]])
    expecting = state.with_changes(core_inflation=core_lags, crises=crises_now)
    return {
        "core_inflation": core_lags,
        "headline_inflation": np.vstack([state.headline_inflation[1:], headline[None]]),
        "supply_pressure": prices.supply_pressure(state, events.size["supply_shock"], p, draws),
        "oil": oil,
        "food": prices.food(state, p, draws),
        "expected_inflation_long": expectations.expected_inflation_long(
            expecting, events.size["de_anchoring"], p, draws
        ),
        "anchoring": expectations.anchoring(expecting, firm, p),
    }


def close_credit(quarter: Quarter, moved: State, events: Events, terms: dict[str, dict[str, Array]]) -> State:
    """Volatility, credit and the Treasury market's working, given the quarter's stress."""
    start, stance, draws, p = quarter.start, quarter.stance, quarter.draws, quarter.parameters
    stress, flows = moved.financial_stress, quarter.weeks.flows
    spread = credit.credit_spread(start, moved.output_gap, stress, stance, p, draws)
    bought = (flows.treasuries_purchases + flows.mbs_purchases).sum(axis=0)
    purchased = credit.percent_of_gdp(bought, moved)
    jumps = events.size["dash_for_cash"] + events.size["leverage_spiral"]
    broken = nonbanks.dysfunction(start, jumps, purchased, p)
    return moved.with_changes(
        credit_spread=spread,
        municipal_spread=credit.municipal_spread(start, stress, stance, p, draws),
        volatility=uncertainty.volatility(start, stress, p, draws)
        + p.calm_in_volatility * start.credibility * quarter.weeks.operations.calm,
        purchased=purchased,
        signalled=rates.signalled(start, quarter.news.stock_surprise, p),
        nonbanks=replace(start.nonbanks, dysfunction=broken),
    )


def close_markets(quarter: Quarter, moved: State, events: Events, terms: dict[str, dict[str, Array]]) -> State:
    """Prices at the quarter's end, given the new economy and books."""
    start, draws, p = quarter.start, quarter.draws, quarter.parameters
    standing = quarter.stance.next_quarter()
    stock = balance_sheet.expected_stock(moved, standing, p)
    tantrum = tantrum_left(quarter.news.tantrum, quarter.weeks.operations, start, p)
    shock = rates.term_premium_shock(start, tantrum, p, draws)
    path = rates.expected_path(moved, standing, p)
    premium_terms = rates.term_premium_terms(moved, shock, stock, p)
    premium = causes.total(premium_terms)
    two, five, ten = rates.yields(moved, standing, path, premium, p)
    mbs_share = moved.books.mbs / moved.gdp_nominal * 100.0 - moved.constants.get("mbs_share", 0.0)
    mortgage = rates.mortgage_rate(moved, ten, mbs_share, p, draws)
    if quarter.explained:
        terms["term_premium_10y"] = premium_terms
        terms["yield_10y"] = causes.yield_10y_terms(moved, standing, path, premium_terms, p)
    priced = moved.with_changes(
        term_premium_shock=shock, term_premium_10y=premium, expected_stock=stock, expected_path=path,
        guided_quarters=standing.guided_quarters, yield_2y=two, yield_5y=five, yield_10y=ten,
        yield_10y_lag=start.yield_10y, mortgage_rate=mortgage, terms=terms if quarter.explained else {},
    )  # fmt: skip
    return _close_assets(quarter, priced, events)


def _close_assets(quarter: Quarter, state: State, events: Events) -> State:
    start, draws, p = quarter.start, quarter.draws, quarter.parameters
    bought = credit.percent_of_gdp(balance_sheet.MONTHS * quarter.stance.equity_purchases, state)
    valuation = assets.equity_valuation(start, quarter.news.rate_surprise, crises.crash(events), bought, p, draws)
    deviation = assets.equity_fundamental(state, p) + valuation
    foreign = assets.dollar(start, real_10y_change(start, state, p), p, draws)
    growth = housing.house_growth(state, events.size["housing_bust"], p, draws)
    jump = draws.outside("house_price")
    house_change = (growth - p.house_trend) / 4.0 + jump
    equity_change = deviation - start.equity_deviation
    return state.with_changes(
        equity_valuation=valuation,
        equity_valuation_lag=start.equity_valuation,
        equity_deviation=deviation,
        equity_price=start.equity_price * np.exp((equity_change + p.equity_trend) / 100.0),
        house_growth=growth,
        house_deviation=start.house_deviation + house_change,
        house_price=start.house_price * np.exp((growth / 4.0 + jump) / 100.0),
        dollar=foreign,
        dollar_change=foreign - start.dollar,
        households=people.next_households(
            state.with_changes(equity_deviation=deviation), equity_change, house_change, p
        ),
    )


def real_10y_change(before: State, after: State, p: Parameters) -> Array:
    """How the real ten-year yield moved against its neutral level, pp."""
    return as_array(
        (after.yield_10y - demand.neutral_10y(after, p)) - (before.yield_10y - demand.neutral_10y(before, p))
    )


def close_sectors(quarter: Quarter, state: State, events: Events) -> State:
    """Banks, leveraged holders, the rest of the world, the budget and politics, given the quarter's prices."""
    start, draws, p = quarter.start, quarter.draws, quarter.parameters
    growth = 100.0 * np.log(state.gdp_nominal / start.gdp_nominal)
    operations = quarter.weeks.operations
    return state.with_changes(
        banks=banks.next_banks(start, state, p, moral_hazard(operations, start, p)),
        nonbanks=nonbanks.next_nonbanks(start, state, p),
        abroad=abroad.next_abroad(
            state,
            quarter.news.stock_surprise,
            real_10y_change(start, state, p),
            events.size["currency_shock"],
            p,
            draws,
        ),
        fisc=debt.next_fisc(state, growth, draws.disturbances.get("bill_supply"), p),
        politics=politics.next_politics(state, events.size["political_attack"], operations.firmness, p, draws),
    )
