"""The federal budget: deficits, debt, the bills among it, and what it costs."""

from __future__ import annotations

import numpy as np

from cbgame.economy.explanations.closed import Closed, Explanation
from cbgame.economy.sectors import Fisc
from cbgame.economy.state import Array, Books


def explained(c: Closed) -> dict[str, Explanation]:
    """The budget's figures by what moved them, percent of GDP."""
    before, after, p = c.before.fisc, c.after.fisc, c.p
    growth = 100.0 * np.log(c.after.gdp_nominal / c.before.gdp_nominal)
    dearer = before.debt / 100.0 * (after.average_rate - before.average_rate)
    more_debt = before.average_rate / 100.0 * (before.debt - _debt_before(before))
    found = {
        "federal_debt": Explanation({"deficit": after.deficit / 4.0, "nominal_growth": -before.debt * growth / 100.0}),
        "federal_bills": Explanation(
            {"debt": p.bills_in_haste * (after.debt - before.debt)}, rest="treasury_plans"
        ),
        "federal_interest": Explanation({"yields": dearer, "debt": more_debt}),
    }  # fmt: skip
    return found if c.first else {**found, "federal_deficit": _deficit(c)}


def _deficit(c: Closed) -> Explanation:
    """The deficit's own terms; what a start states of it doesn't follow from them."""
    before, after, p = c.before.fisc, c.after.fisc, c.p
    return Explanation(
        {
            "fiscal": after.stance - before.stance,
            "demand": -p.stabilisers * (c.after.output_gap - c.before.output_gap),
            "debt": -p.debt_reaction * (before.debt - _debt_before(before)),
            "interest": after.interest - before.interest,
            "remittances": _remitted(c.before.books, c.before.gdp_nominal)
            - _remitted(c.after.books, c.after.gdp_nominal),
        }
    )


def _debt_before(fisc: Fisc) -> Array:
    """The debt that this quarter's interest was paid on."""
    paid = np.abs(fisc.average_rate) > 1e-9
    return np.where(paid, 100.0 * fisc.interest / np.where(paid, fisc.average_rate, 1.0), fisc.debt)


def _remitted(books: Books, gdp: Array) -> Array:
    """What the central bank pays the Treasury on net, a year."""
    return np.asarray(400.0 * (books.remittances - books.indemnity) / gdp)
