"""The books at the quarter's close: what the weeks and the programme left, with the quarter's income settled."""

from __future__ import annotations

import numpy as np

from cbgame.economy import balance_sheet, income
from cbgame.economy.calendar import WEEKS
from cbgame.economy.running import Quarter
from cbgame.economy.state import Array, Books
from cbgame.economy.weeks import nominal_trend


def close_books(quarter: Quarter, terms: dict[str, dict[str, Array]]) -> tuple[Books, dict[str, Array]]:
    """The books at the close, and what else in the state follows from them; the causes of reserves and of SOFR over
    IORB go into ``terms``, and what income was made of."""
    state, weeks, p = quarter.start, quarter.weeks, quarter.parameters
    before, flows = state.books, weeks.flows
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
    if quarter.explained:
        terms |= _terms(quarter, portfolio, result, from_income)
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


def _terms(
    quarter: Quarter, portfolio: balance_sheet.Portfolio, result: income.Income, from_income: Array
) -> dict[str, dict[str, Array]]:
    """What reserves and SOFR over IORB were made of, and income, by cause."""
    before, weeks = quarter.start.books, quarter.weeks
    flows, classes, scarcity = weeks.flows, weeks.flows.credit, weeks.calm_bp / WEEKS
    over_anchor = (weeks.tape.sofr - weeks.tape.anchor).mean(axis=0) * 100.0
    reserves = {
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
    earned = {
        "earned": result.interest_earned, "paid": result.interest_paid, "expenses": result.expenses,
        "realised": result.realised, "securities": portfolio.interest,
    }  # fmt: skip
    spread = {"scarcity": scarcity, "calendar": over_anchor - scarcity}
    return {"reserves_bn": reserves, "sofr_iorb_bp": spread, "income": earned}


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
