"""The central bank's balance sheet, line by line: what was bought, what matured, what was lent, who drew on it."""

from __future__ import annotations

import numpy as np

from cbgame.economy.calendar import WEEKS
from cbgame.economy.explanations.closed import Closed, Explanation, Terms
from cbgame.economy.state import Array

_LEAST_CASH_BN = 1.0


def explained(c: Closed) -> dict[str, Explanation]:
    """Assets and liabilities by what moved them, billions of dollars."""
    before, after, flows, weeks = c.before.books, c.after.books, c.weeks.flows, c.weeks
    bills = flows.bills.sum(axis=0) + weeks.extra_bills
    treasuries = _traded(flows.treasuries_purchases.sum(axis=0) + bills, flows.treasuries_runoff.sum(axis=0))
    mbs = _traded(flows.mbs_purchases.sum(axis=0), flows.mbs_runoff.sum(axis=0))
    classes = flows.credit
    credit = {
        "purchases": classes.corporate + classes.municipal + classes.equities,
        "runoff": -(classes.corporate_maturing + classes.municipal_maturing),
    }
    lent = (
        after.repo - before.repo,
        after.loans - before.loans,
        after.swaps - before.swaps,
    )
    return {
        "treasuries_bn": Explanation(treasuries),
        "mbs_bn": Explanation(mbs),
        "credit_holdings_bn": Explanation(credit),
        "total_assets_bn": Explanation(
            {**_together(treasuries, mbs, credit), "repo": lent[0], "loans": lent[1], "swaps": lent[2]}
        ),
        "repo_bn": Explanation({"repaid": -before.repo, "lent": after.repo}),
        "loans_bn": Explanation({"term_lending": weeks.term_loans - before.loans, "window": after.loans
                                 - weeks.term_loans}),
        "swaps_bn": Explanation({"lent": np.maximum(lent[2], 0.0), "repaid": np.minimum(lent[2], 0.0)}),
        "on_rrp_bn": _on_rrp(c),
        "treasury_account_bn": _treasury_account(c),
        "currency_bn": _currency(c),
        "bank_assets_bn": _bank_assets(c),
        "capital_bn": Explanation({}),
    }  # fmt: skip


def _traded(net: Array, runoff: Array) -> Terms:
    return {"purchases": np.maximum(net, 0.0), "sales": np.minimum(net, 0.0), "runoff": -runoff}


def _together(*classes: Terms) -> Terms:
    result: Terms = {}
    for terms in classes:
        for cause, amount in terms.items():
            result[cause] = result.get(cause, 0.0) + amount
    return result


def _on_rrp(c: Closed) -> Explanation:
    """How much cash money funds had, and what share of it they placed here, each weighing with the mean of the other;
    where reserves are kept scarce, what the Desk drained."""
    before, after = c.before.books.on_rrp, c.after.books.on_rrp
    cash_before, cash = c.before.money_fund_cash, c.weeks.money_fund_cash[-1]
    placed = (c.stance.pays_interest > 0.5) & (np.minimum(cash, cash_before) > _LEAST_CASH_BN)
    share_before, share = (
        np.where(placed, lent / np.maximum(held, _LEAST_CASH_BN), 0.0)
        for lent, held in ((before, cash_before), (after, cash))
    )
    return Explanation(
        {
            "money_fund_cash": 0.5 * (share_before + share) * (cash - cash_before),
            "rate_gap": 0.5 * (cash_before + cash) * (share - share_before),
        },
        rest="drained",
    )


def _treasury_account(c: Closed) -> Explanation:
    """What the Treasury holds of its own will, under a debt ceiling, and less what an indemnity took out."""
    moved = c.weeks.account[-1] - c.before.books.treasury_account
    ceiling = c.weeks.debt_ceiling > 0.0
    return Explanation(
        {
            "treasury_plans": np.where(ceiling, 0.0, moved),
            "debt_ceiling": np.where(ceiling, moved, 0.0),
            "indemnity": c.after.books.treasury_account - c.weeks.account[-1],
        }
    )


def _currency(c: Closed) -> Explanation:
    """Currency grows with the economy, a little faster, and slower when holding it costs more."""
    start, p = c.start, c.p
    a_year = {
        "nominal_growth": start.potential_growth + start.core_inflation_4q,
        "trend": np.full(start.paths, p.currency_growth_premium),
        "rate": p.currency_on_rate * start.policy_rate,
    }
    growth = np.sum(list(a_year.values()), axis=0)
    even = np.abs(growth) < 1e-9
    each = np.where(even, 0.0025, ((1.0 + growth / 400.0 / WEEKS) ** WEEKS - 1.0) / np.where(even, 1.0, growth))
    return Explanation({cause: start.books.currency * each * value for cause, value in a_year.items()})


def _bank_assets(c: Closed) -> Explanation:
    """Banks grow with the economy, and by part of the reserves they are given; never under twice their reserves."""
    start, after, p = c.start, c.after, c.p
    growth = (start.potential_growth + start.core_inflation_4q) / 400.0
    given = after.books.reserves - start.books.reserves * (1.0 + growth)
    terms = {"nominal_growth": start.bank_assets * growth, "reserves": p.bank_assets_on_reserves * given}
    free = start.bank_assets + terms["nominal_growth"] + terms["reserves"]
    return Explanation({**terms, "limit": np.maximum(free, 2.0 * after.books.reserves) - free})
