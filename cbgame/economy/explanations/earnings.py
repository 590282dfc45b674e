"""The central bank's income: what its holdings earn, what its liabilities cost, and who bears a loss."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cbgame.economy import balance_sheet, credit_holdings, ladder, pools
from cbgame.economy.explanations.closed import Closed, Explanation, Terms, changes
from cbgame.economy.parameters import BASELINE
from cbgame.economy.state import Books, State


def explained(c: Closed) -> dict[str, Explanation]:
    """Income and what becomes of it, by what moved it, billions of dollars; a first quarter's has nothing to be
    compared with."""
    before, now = c.before.books, c.after.books
    loss = np.maximum(-now.net_income, 0.0) - now.indemnity
    deferred = now.deferred_asset - before.deferred_asset
    settled = {
        "deferred_asset_bn": Explanation({"losses": loss, "earned_back": deferred - loss}),
        "unrealised_loss_bn": _unrealised_loss(c),
    }
    if c.first:
        return settled
    earned = changes(_income_terms(c.after, c.told["income"]), _income_terms(c.before, c.told_before["income"]))
    # What is remitted is net income, what a deferred asset takes of it or bears, and the Treasury's indemnity.
    kept, kept_before = (books.remittances - books.net_income - books.indemnity for books in (now, before))
    indemnity = now.indemnity - before.indemnity
    return {
        **settled,
        "net_income_bn": Explanation(earned),
        "remittances_bn": Explanation({**earned, "deferral": kept - kept_before, "indemnity": indemnity}),
        "indemnity_bn": Explanation({"losses": indemnity}),
    }  # fmt: skip


def _income_terms(state: State, income: Terms) -> Terms:
    tape = state.tape
    securities = income["securities"] / 4.0
    on_reserves = (tape.reserves * tape.iorb).mean(axis=0) / 400.0
    return {
        "interest_securities": securities,
        "interest_lending": income["earned"] - securities,
        "interest_reserves": -on_reserves,
        "interest_on_rrp": on_reserves - income["paid"],
        "expenses": -income["expenses"],
        "realised": income["realised"],
    }


def _unrealised_loss(c: Closed) -> Explanation:
    """The old holdings at new prices, class by class; notes that are a quarter nearer to being repaid; and the
    programme: what was bought at the quarter's prices, repaid and sold."""
    books, p = c.before.books, BASELINE
    then, now = _losses(books, c.before), _losses(books, c.after)
    older = replace(
        books, notes=ladder.a_quarter_older(books.notes), note_coupons=ladder.a_quarter_older(books.note_coupons)
    )
    ageing = _losses(older, c.after)["yields"] - now["yields"]
    today = balance_sheet.unrealised_loss(c.after.books, c.after, p)
    held = np.sum(list(now.values()), axis=0)
    return Explanation({**changes(now, then), "ageing": ageing, "programme": today - held - ageing})


def _losses(books: Books, state: State) -> Terms:
    """Book over market value of holdings at a state's prices, by the price that makes it."""
    p = BASELINE
    return {
        "yields": -ladder.market_gain(books.notes, books.note_coupons, ladder.curve(state, p)),
        "mortgage_rate": -pools.market_gain(books.pools, books.pool_coupons, state, p),
        "credit_holdings": -credit_holdings.market_gain(books, state, p),
    }
