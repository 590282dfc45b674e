"""What a central bank holds beyond Treasuries and MBS: corporate bonds, municipal notes, equity funds."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, Books, State

MONTHS = 3


@dataclass(slots=True)
class CreditFlows:
    """A quarter's purchases and maturities in billions of dollars, (paths,) each."""

    corporate: Array  # bought
    municipal: Array
    equities: Array
    corporate_maturing: Array
    municipal_maturing: Array

    def net(self) -> Array:
        """What the holdings grow by."""
        return self.corporate + self.municipal + self.equities - self.corporate_maturing - self.municipal_maturing


@dataclass(slots=True)
class CreditHoldings:
    """What is held after a quarter, as in :class:`cbgame.economy.state.Books`; (paths,)."""

    corporate: Array
    corporate_coupons: Array
    municipal: Array
    municipal_coupons: Array
    equities: Array
    equity_units: Array

    def parts(self) -> dict[str, Array]:
        """By the names they have in the books."""
        return {item.name: getattr(self, item.name) for item in fields(self)}


def quarter_flows(books: Books, stance: Stance, p: Parameters) -> CreditFlows:
    """What is bought, and what issuers repay of the stock there was."""
    return CreditFlows(
        corporate=MONTHS * np.maximum(stance.corporate_purchases, 0.0),
        municipal=MONTHS * np.maximum(stance.municipal_purchases, 0.0),
        equities=MONTHS * np.maximum(stance.equity_purchases, 0.0),
        corporate_maturing=p.corporate_maturing * books.corporate,
        municipal_maturing=p.municipal_maturing * books.municipal,
    )


def corporate_yield(state: State, p: Parameters) -> Array:
    """What the corporate bonds a central bank buys yield, percent."""
    return state.yield_5y + p.corporate_yield_on_spread * state.credit_spread


def municipal_yield(state: State) -> Array:
    """What municipal notes yield, percent."""
    return state.yield_5y + state.municipal_spread


def closed(books: Books, flows: CreditFlows, state: State, p: Parameters) -> CreditHoldings:
    """The holdings after the quarter; coupons are kept as they were bought, equities at cost."""
    return CreditHoldings(
        corporate=books.corporate + flows.corporate - flows.corporate_maturing,
        corporate_coupons=(1.0 - p.corporate_maturing) * books.corporate_coupons
        + flows.corporate * corporate_yield(state, p) / 100.0,
        municipal=books.municipal + flows.municipal - flows.municipal_maturing,
        municipal_coupons=(1.0 - p.municipal_maturing) * books.municipal_coupons
        + flows.municipal * municipal_yield(state) / 100.0,
        equities=books.equities + flows.equities,
        equity_units=books.equity_units + flows.equities / state.equity_price,
    )


def interest(before: Books, after: CreditHoldings, state: State, p: Parameters) -> Array:
    """Coupons and dividends on the quarter's mean holdings, billions of dollars a year."""
    coupons = before.corporate_coupons + after.corporate_coupons + before.municipal_coupons + after.municipal_coupons
    units = before.equity_units + after.equity_units
    return 0.5 * (coupons + p.dividend_yield / 100.0 * units * state.equity_price)


def market_gain(books: Books, state: State, p: Parameters) -> Array:
    """Market over book value, billions of dollars: bonds by their duration, equities at the market's price."""
    bonds = (
        books.corporate_coupons
        - books.corporate * corporate_yield(state, p) / 100.0
        + books.municipal_coupons
        - books.municipal * municipal_yield(state) / 100.0
    )
    return as_array(p.credit_duration * bonds + books.equity_units * state.equity_price - books.equities)
