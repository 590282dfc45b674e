"""The state of many economies at once: arrays whose last axis is the path."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Self

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.calendar import WEEKS
from cbgame.economy.changeable import Changeable
from cbgame.economy.sectors import Abroad, Banks, Crises, Fisc, Households, Nonbanks, Politics
from cbgame.economy.sectors import Array as Array

BUCKETS = ("bills", "to_1y", "1_to_5y", "5_to_10y", "over_10y")
"""Remaining maturity of Treasury securities held (H.4.1, table 2, with bills apart)."""

PATH_QUARTERS = (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 28, 40)
"""Horizons, in quarters, at which the expected policy path is kept."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where an economy begins, as a level states it. Rates in percent a year, money in billions of dollars."""

    unemployment: float
    natural_unemployment: float
    output_gap: float
    natural_rate: float  # real, percent
    potential_growth: float  # percent a year
    core_inflation: tuple[float, float, float, float]  # four quarters to the start, oldest first, annualised
    headline_inflation: tuple[float, float, float, float]
    inflation_target: float
    expected_inflation_long: float
    credibility: float
    yield_2y: float
    yield_10y: float
    term_premium_10y: float
    mortgage_rate: float
    credit_spread: float
    equity_valuation: float  # percent over fundamental value
    house_valuation: float  # percent over fundamental value
    house_growth: float  # percent a year
    gdp_nominal_bn: float
    bank_assets_bn: float
    reserve_kink: float  # reserves over bank assets (percent) under which reserves begin to be scarce
    money_fund_cash_bn: float  # cash that money funds could place at the ON RRP
    top10_wealth_share: float
    # the central bank's books
    treasuries_bills_bn: float
    treasuries_to_1y_bn: float
    treasuries_1_to_5y_bn: float
    treasuries_5_to_10y_bn: float
    treasuries_over_10y_bn: float
    treasuries_yield: float  # book yield of the portfolio
    mbs_bn: float
    mbs_yield: float
    repo_bn: float
    loans_bn: float
    other_assets_bn: float
    currency_bn: float
    reserves_bn: float
    on_rrp_bn: float
    treasury_account_bn: float
    other_liabilities_bn: float  # foreign reverse repo pool, deposits of market utilities and others
    deferred_asset_bn: float
    # capital is what balances the sheet
    # what a calm start need not state
    anchoring: float = 1.0  # 0 to 1
    financial_stress: float = 0.0
    volatility: float = 0.0  # log points from its median
    federal_debt: float = 78.0  # held by the public, percent of GDP
    federal_interest: float | None = None  # average rate on it, percent; what new debt costs where not stated
    bank_book_yield: float | None = None  # percent; the five-year yield where not stated
    bank_capital: float = 9.5  # percent of assets
    bank_leverage: float = 0.0  # index of risk appetite
    political_pressure: float = 0.0
    independence: float = 1.0
    supply_pressure: float = 0.0  # pp of core inflation that costs still add
    oil: float = 0.0  # percent from its trend
    dollar: float = 0.0  # percent from its trend
    matching: float = 0.0  # log points of vacancies over unemployed beyond the Beveridge curve
    treasuries_maturing_bn: tuple[float, ...] = ()  # notes known to mature in each of the coming quarters
    indemnity: bool = False  # whether the Treasury pays the central bank's losses; else they become a deferred asset


@dataclass(slots=True)
class Books:
    """The central bank's balance sheet in billions of dollars, (paths,) unless said otherwise.

    Book value is face value; coupons are what a holding pays in billions of dollars a year.
    """

    bills: Array
    notes: Array  # and bonds, by the quarter they mature in, (economy.ladder.RUNGS, paths)
    note_coupons: Array  # the same shape
    pools: Array  # MBS by what they yield, (economy.pools.POOL_YIELDS, paths)
    pool_coupons: Array  # the same shape
    corporate: Array
    corporate_coupons: Array
    municipal: Array
    municipal_coupons: Array
    equities: Array  # at cost
    equity_units: Array  # at a price of equity_price each
    swaps: Array  # dollars lent to foreign central banks
    repo: Array
    loans: Array
    other_assets: Array
    currency: Array
    reserves: Array
    on_rrp: Array
    treasury_account: Array
    other_liabilities: Array
    capital: Array
    deferred_asset: Array
    remittances: Array  # paid in the last quarter
    indemnity: Array  # received from the Treasury in the last quarter
    net_income: Array  # of the last quarter

    @property
    def treasuries(self) -> Array:
        """Bills, notes and bonds, face value, (paths,)."""
        return as_array(self.bills + self.notes.sum(axis=0))

    @property
    def mbs(self) -> Array:
        """Agency MBS, face value, (paths,)."""
        return as_array(self.pools.sum(axis=0))

    def credit_holdings(self) -> Array:
        """Corporate bonds, municipal notes and equity funds, (paths,)."""
        return self.corporate + self.municipal + self.equities

    def total_assets(self) -> Array:
        """All assets; the deferred asset is a negative liability, as in the H.4.1, and not among them."""
        securities = self.treasuries + self.mbs + self.credit_holdings()
        return as_array(securities + self.swaps + self.repo + self.loans + self.other_assets)

    def total_liabilities(self) -> Array:
        """Liabilities and capital, less the deferred asset."""
        return (
            self.currency
            + self.reserves
            + self.on_rrp
            + self.treasury_account
            + self.other_liabilities
            + self.capital
            - self.deferred_asset
        )


@dataclass(slots=True)
class Tape:
    """The thirteen weeks of the last quarter, each (weeks, paths). Rates in percent, money in billions of dollars."""

    sofr: Array
    effr: Array
    sofr_max: Array  # worst day
    iorb: Array  # what reserves earn
    anchor: Array  # what spreads are measured over: IORB, or the policy rate where reserves earn nothing
    outside_bp: Array  # bp times days by which EFFR stood outside the target range
    outside_days: Array  # days it did
    reserves: Array
    on_rrp: Array
    treasury_account: Array
    repo: Array

    @classmethod
    def empty(cls, like: Array) -> Self:
        """A tape of zeros for the paths of ``like``, (paths,)."""
        return cls(*(np.zeros((WEEKS, like.shape[-1]), like=like) for _ in fields(cls)))


@dataclass(slots=True)
class State(Changeable):
    """Many economies after one quarter. Arrays are (paths,) unless said otherwise; percent and percent a year."""

    quarter: int  # running number of the quarter that has closed (economy.calendar)
    # demand and labour
    output_gap: Array
    output_gap_lag: Array
    potential_growth: Array
    productivity: Array  # percent deviation of potential output from trend
    natural_rate: Array
    unemployment: Array
    natural_unemployment: Array
    # prices and expectations
    inflation_target: Array
    core_inflation: Array  # (4, paths), oldest first
    headline_inflation: Array  # (4, paths)
    supply_pressure: Array  # pp of core inflation that cost shocks still add
    oil: Array  # percent deviation from its trend
    expected_inflation_long: Array
    credibility: Array
    anchoring: Array
    # rates
    policy_rate: Array
    guided_move: Array  # pp a quarter that guidance promises
    guided_quarters: Array  # quarters the promise still runs; 0 means none; without a date 1 as long as it is said
    guided_form: Array  # place in economy.stance.GUIDANCE_FORMS
    guided_strength: Array  # place in economy.stance.GUIDANCE_STRENGTHS
    guided_unemployment: Array  # percent, of the threshold form alone
    guided_inflation: Array  # percent, the same
    neutral_drift: Array  # pp by which markets have learned to see the neutral rate elsewhere
    expected_path: Array  # (horizons, paths): expected policy rate PATH_QUARTERS ahead
    yield_2y: Array
    yield_5y: Array
    yield_10y: Array
    term_premium_shock: Array  # own persistent part, pp
    term_premium_10y: Array
    expected_stock: Array  # expected ten-year equivalents held, percent of GDP
    run_off: Array  # ten-year equivalents that runoff has taken away, billions, fading
    mortgage_rate: Array
    # assets, credit, houses, abroad
    credit_spread: Array
    equity_price: Array  # index
    equity_deviation: Array  # percent from trend: what demand feels
    equity_valuation: Array  # percent over fundamental
    equity_valuation_lag: Array
    house_price: Array  # index
    house_growth: Array  # percent a year
    house_deviation: Array  # percent from trend
    dollar: Array  # percent deviation from trend
    dollar_change: Array  # percent, over the last quarter
    financial_stress: Array
    volatility: Array  # log points from its median
    municipal_spread: Array  # pp over comparable Treasuries
    matching: Array  # log points of vacancies over unemployed beyond the Beveridge curve
    lockdown: Array  # (2, paths): percent of output shut, this quarter and the last
    food: Array  # pp of headline inflation
    signalled: Array  # pp by which purchases have bent the expected path
    purchased: Array  # securities bought in the last quarter, percent of GDP
    yield_10y_lag: Array
    banks: Banks
    nonbanks: Nonbanks
    abroad: Abroad
    fisc: Fisc
    politics: Politics
    households: Households
    crises: Crises
    # size
    gdp_nominal: Array  # billions, annual rate
    gdp_growth: Array  # real, percent at an annual rate
    bank_assets: Array
    price_level: Array  # index
    # money market
    reserve_kink: Array
    money_fund_cash: Array
    debt_ceiling: Array  # 0 none; 1, 2 the Treasury runs its account down; 3 it builds it up again
    repo_strain: Array  # bp of spike that carries over into the next week
    iorb: Array
    on_rrp_rate: Array
    books: Books
    tape: Tape
    constants: dict[str, Array] = field(default_factory=dict)  # wedges that make the start fit its own equations
    terms: dict[str, dict[str, Array]] = field(default_factory=dict)  # what makes up a level, by cause (economy.causes)

    @property
    def paths(self) -> int:
        """How many economies there are."""
        return int(self.output_gap.shape[-1])

    @property
    def top10_wealth_share(self) -> Array:
        """The top tenth's share of household net worth, percent."""
        return as_array(self.households.wealth[:2].sum(axis=0))

    @property
    def core_inflation_4q(self) -> Array:
        return as_array(np.add.reduce(self.core_inflation) / len(self.core_inflation))

    @property
    def headline_inflation_4q(self) -> Array:
        return as_array(np.add.reduce(self.headline_inflation) / len(self.headline_inflation))
