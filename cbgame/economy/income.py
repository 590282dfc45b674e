"""Income: interest earned and paid, remittances to the Treasury, and the deferred asset when there is a loss."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, Books, Tape


@dataclass(slots=True)
class Income:
    """One quarter's profit and loss in billions of dollars, (paths,)."""

    interest_earned: Array
    interest_paid: Array
    expenses: Array
    net: Array
    remittances: Array
    deferred_asset: Array  # after the quarter


def quarter_income(books: Books, tape: Tape, on_rrp_rate: Array, gdp: Array, p: Parameters) -> Income:
    """Interest on the books as they stood on average; a profit first works off the deferred asset, then is remitted.

    Reserves earn IORB, the ON RRP and the foreign reverse repo pool (four fifths of other liabilities) the ON RRP rate.
    """
    earned = (
        (books.treasuries * books.treasuries_yield).sum(axis=0)
        + books.mbs * books.mbs_yield
        + (tape.repo * tape.sofr).mean(axis=0)
        + books.loans * tape.iorb.mean(axis=0)
    ) / 400.0
    paid = (
        (tape.reserves * tape.iorb).mean(axis=0)
        + (tape.on_rrp.mean(axis=0) + p.foreign_pool_share * books.other_liabilities) * on_rrp_rate
    ) / 400.0
    expenses = p.expenses / 400.0 * gdp
    net = earned - paid - expenses
    deferred = np.maximum(books.deferred_asset - net, 0.0)
    remittances = np.maximum(net - books.deferred_asset, 0.0)
    return Income(earned, paid, expenses, net, remittances, deferred)
