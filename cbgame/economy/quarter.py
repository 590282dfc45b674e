"""One quarter, top to bottom as the timeline: announcement, thirteen weeks, close."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
    housing,
    income,
    labor,
    money_market,
    nonbanks,
    people,
    politics,
    prices,
    rates,
    uncertainty,
)
from cbgame.economy.bounds import FINANCIAL_STRESS
from cbgame.economy.calendar import WEEKS
from cbgame.economy.crises import Events
from cbgame.economy.luck import Draws, correlated
from cbgame.economy.operations import anchor_lost, met, moral_hazard, stance_after, stress_met, tantrum_left
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, Books, State
from cbgame.economy.weeks import Weeks, nominal_trend, open_weeks, run_week


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


@dataclass(slots=True)
class Quarter:
    """A quarter in progress."""

    start: State
    stance: Stance
    draws: Draws
    parameters: Parameters
    news: News
    weeks: Weeks
    events: Events
    strike: Array  # the week, 2 to 11, in which the quarter's crises strike


def news_in(state: State, stance: Stance, p: Parameters = BASELINE) -> News:
    """What is new in a stance: its rate against the expected one, its programme against its own calendar.

    Less duration taken from the market than expected is feared beyond its size (the taper of 2013), the more so the
    larger the stock is that may come back, and the more leverage and the less room at dealers there is to bear it.
    """
    priced_rate = state.expected_path[0]
    stock = balance_sheet.expected_stock(state, stance, p)
    surprise = stock - state.expected_stock
    feared = np.maximum(-surprise - p.tantrum_threshold, 0.0)
    large = np.clip(state.expected_stock / p.tantrum_stock, 0.3, 1.6)
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


def open_quarter(state: State, stance: Stance, draws: Draws, p: Parameters = BASELINE) -> Quarter:
    """Announce, and stand before the first week. What will come this quarter is settled; what it does is not."""
    draws = correlated(draws, moves_with(p))
    news = news_in(state, stance, p)
    weeks = open_weeks(state, stance, p, draws, state.banks.unrealised_losses, bills_issued(state, draws))
    events = crises.of_quarter(state, stance, news.tantrum, p, draws)
    return Quarter(state, stance, draws, p, news, weeks, events, crises.strike_week(draws))


def run_weeks(quarter: Quarter, until: int = WEEKS) -> None:
    """Let the tape run until that many weeks are done."""
    while quarter.weeks.done < until:
        run_week(quarter.weeks, quarter.start, quarter.stance, quarter.parameters, quarter.draws)


def advance(state: State, stance: Stance, draws: Draws, p: Parameters = BASELINE) -> State:
    """The state one quarter on. Everything that plays, forecasts or verifies takes this step."""
    quarter = open_quarter(state, stance, draws, p)
    run_weeks(quarter)
    return close_quarter(quarter)


def close_quarter(quarter: Quarter) -> State:
    """The economy moves and the books are closed. Raises RuntimeError if weeks are still to run."""
    if quarter.weeks.done != WEEKS:
        raise RuntimeError(f"the quarter can't close after {quarter.weeks.done} of {WEEKS} weeks")
    quarter.stance = stance_after(quarter.stance, quarter.weeks.operations)
    quarter.weeks.flows = balance_sheet.flows_with(
        quarter.weeks.flows, quarter.weeks.extra_treasuries, quarter.weeks.extra_mbs
    )
    state, stance = quarter.start, quarter.stance
    terms: dict[str, dict[str, Array]] = {}
    events, stress = _crises(quarter)
    real = _real_economy(quarter, events, terms)
    books, book_changes = _close_books(quarter, terms)
    moved = state.with_changes(
        quarter=state.quarter + 1, policy_rate=stance.policy_rate, financial_stress=stress,
        books=books, tape=quarter.weeks.tape, iorb=quarter.weeks.tape.iorb[-1], on_rrp_rate=stance.on_rrp_rate,
        repo_strain=quarter.weeks.strain, debt_ceiling=quarter.weeks.debt_ceiling, guided_move=stance.guided_move,
        crises=events.crises(state.paths), **book_changes, **real,
    )  # fmt: skip
    moved = _close_credit(quarter, moved, events, terms)
    return _close_sectors(quarter, _close_markets(quarter, moved, events, terms), events)


def _crises(quarter: Quarter) -> tuple[Events, Array]:
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


def _real_economy(quarter: Quarter, events: Events, terms: dict[str, dict[str, Array]]) -> dict[str, object]:
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
    inflation = _inflation(quarter, events, terms)
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
        "credibility": expectations.credibility(state, stance, p)
        * (1.0 - p.credibility_on_retreat * quarter.weeks.operations.retreat),
        "gdp_nominal": state.gdp_nominal * np.exp(growth / 100.0),
        "gdp_growth": 4.0 * real_growth,
        "price_level": state.price_level * np.exp(headline / 400.0),
        "reserve_kink": money_market.next_kink(state, stance.pays_interest, p, draws),
    }


def _inflation(quarter: Quarter, events: Events, terms: dict[str, dict[str, Array]]) -> dict[str, object]:
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
    expecting = state.with_changes(core_inflation=core_lags, crises=events.crises(state.paths))
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


def _close_credit(quarter: Quarter, moved: State, events: Events, terms: dict[str, dict[str, Array]]) -> State:
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


def _close_books(quarter: Quarter, terms: dict[str, dict[str, Array]]) -> tuple[Books, dict[str, Array]]:
    state, weeks, p = quarter.start, quarter.weeks, quarter.parameters
    before, flows, classes = state.books, weeks.flows, weeks.flows.credit
    portfolio = balance_sheet.closed_portfolio(state, quarter.stance, flows, weeks.extra_bills, p)
    result = _income(quarter, portfolio)
    settled = income.settled(
        result.net, before.deferred_asset, weeks.account[-1], state.constants.get("indemnified", 0.0)
    )
    # A loss is paid for with new reserves and stands against the deferred asset, or the Treasury's account pays it;
    # earning a deferred asset back takes reserves away again.
    from_income = settled.deferred_asset - before.deferred_asset + settled.from_account
    reserves = weeks.reserves + from_income
    books = Books(
        bills=portfolio.bills, notes=portfolio.notes, note_coupons=portfolio.note_coupons, pools=portfolio.pools,
        pool_coupons=portfolio.pool_coupons, **portfolio.credit.parts(), swaps=weeks.swaps, repo=weeks.repo,
        loans=weeks.loans, other_assets=before.other_assets, currency=weeks.currency[-1], reserves=reserves,
        on_rrp=weeks.on_rrp, treasury_account=weeks.account[-1] - settled.from_account,
        other_liabilities=weeks.other[-1], capital=before.capital, deferred_asset=settled.deferred_asset,
        remittances=settled.remittances, indemnity=settled.indemnity, net_income=result.net,
    )  # fmt: skip
    terms["reserves_bn"] = {
        "runoff": -(flows.treasuries_runoff + flows.mbs_runoff).sum(axis=0)
        - classes.corporate_maturing
        - classes.municipal_maturing,
        "purchases": (flows.treasuries_purchases + flows.mbs_purchases + flows.bills).sum(axis=0)
        + weeks.extra_bills
        + classes.corporate
        + classes.municipal
        + classes.equities,
        "repo": weeks.repo - before.repo + weeks.loans - before.loans + weeks.swaps - before.swaps,
        "currency": before.currency - weeks.currency[-1],
        "treasury_account": before.treasury_account - weeks.account[-1],
        "on_rrp": before.on_rrp - weeks.on_rrp,
        "other_liabilities": before.other_liabilities - weeks.other[-1],
        "income": from_income,
    }
    terms["sofr_iorb_bp"] = {
        "scarcity": weeks.calm_bp / WEEKS,
        "calendar": weeks.spike_bp / WEEKS,
    }
    growth = nominal_trend(state) / 400.0
    bank_assets = state.bank_assets * (1.0 + growth) + p.bank_assets_on_reserves * (
        reserves - before.reserves * (1.0 + growth)
    )
    floor = 2.0 * reserves
    run_off = balance_sheet.run_off_stock(state, flows, p)
    return books, {
        "bank_assets": np.maximum(bank_assets, floor),
        "run_off": run_off,
        "money_fund_cash": weeks.money_fund_cash[-1] * (1.0 + growth),
    }


def _income(quarter: Quarter, portfolio: balance_sheet.Portfolio) -> income.Income:
    before, weeks = quarter.start.books, quarter.weeks
    lending = income.Lending(loans=0.5 * (before.loans + weeks.loans), swaps=0.5 * (before.swaps + weeks.swaps))
    return income.quarter_income(
        portfolio.interest,
        portfolio.realised,
        lending,
        before.other_liabilities,
        weeks.tape,
        quarter.stance,
        quarter.start.gdp_nominal,
        quarter.parameters,
    )


def _close_markets(quarter: Quarter, moved: State, events: Events, terms: dict[str, dict[str, Array]]) -> State:
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
    terms["term_premium_10y"] = premium_terms
    terms["yield_10y"] = causes.yield_10y_terms(moved, standing, path, premium_terms, p)
    priced = moved.with_changes(
        term_premium_shock=shock, term_premium_10y=premium, expected_stock=stock, expected_path=path,
        guided_quarters=standing.guided_quarters, yield_2y=two, yield_5y=five, yield_10y=ten,
        yield_10y_lag=start.yield_10y, mortgage_rate=mortgage, terms=terms,
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
    return np.asarray(
        (after.yield_10y - demand.neutral_10y(after, p)) - (before.yield_10y - demand.neutral_10y(before, p))
    )


def _close_sectors(quarter: Quarter, state: State, events: Events) -> State:
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


def bills_issued(state: State, draws: Draws) -> Array:
    """Treasury bills that money funds buy this quarter, on net beyond their trend, billions of dollars: as the Treasury
    is known to issue, else what it sold in the last one."""
    stated = draws.disturbances.get("bill_supply")
    return np.asarray((state.fisc.bills_issued if stated is None else stated) / 100.0 * state.gdp_nominal)


def moves_with(p: Parameters) -> dict[str, dict[str, float]]:
    """Shocks that come together: shock -> {other shock: correlation of innovations}."""
    return {
        "oil": {"demand": p.oil_with_demand},
        "term_premium": {"oil": p.premium_with_oil},
        "exchange_rate": {"oil": p.dollar_with_oil, "equity": p.dollar_with_equity},
        "credit_spread": {"equity": p.spread_with_equity},
        "volatility": {"equity": p.volatility_with_equity},
    }
