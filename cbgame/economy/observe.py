"""A state as published variables: names of economy.variables to arrays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.balance_sheet import unrealised_loss
from cbgame.economy.labor import tightness
from cbgame.economy.parameters import BASELINE
from cbgame.economy.state import Array, State


def _worst_day(state: State) -> Array:
    return as_array((state.tape.sofr_max - state.tape.anchor).max(axis=0) * 100.0)


OBSERVATIONS: Final[dict[str, Callable[[State], Array]]] = {
    "policy_rate": lambda s: s.policy_rate,
    "output_gap": lambda s: s.output_gap,
    "unemployment": lambda s: s.unemployment,
    "natural_unemployment": lambda s: s.natural_unemployment,
    "core_inflation": lambda s: s.core_inflation[-1],
    "core_inflation_4q": lambda s: s.core_inflation_4q,
    "headline_inflation_4q": lambda s: s.headline_inflation_4q,
    "expected_inflation_long": lambda s: s.expected_inflation_long,
    "yield_2y": lambda s: s.yield_2y,
    "yield_10y": lambda s: s.yield_10y,
    "term_premium_10y": lambda s: s.term_premium_10y,
    "mortgage_rate": lambda s: s.mortgage_rate,
    "credit_spread": lambda s: s.credit_spread,
    "equity_price": lambda s: s.equity_price,
    "equity_valuation": lambda s: s.equity_valuation,
    "house_price": lambda s: s.house_price,
    "dollar": lambda s: 100.0 * np.exp(s.dollar / 100.0),
    "gdp_growth": lambda s: s.gdp_growth,
    "gdp_nominal_bn": lambda s: s.gdp_nominal,
    "total_assets_bn": lambda s: s.books.total_assets(),
    "treasuries_bn": lambda s: s.books.treasuries,
    "mbs_bn": lambda s: s.books.mbs,
    "credit_holdings_bn": lambda s: s.books.credit_holdings(),
    "repo_bn": lambda s: s.books.repo,
    "loans_bn": lambda s: s.books.loans,
    "swaps_bn": lambda s: s.books.swaps,
    "reserves_bn": lambda s: s.books.reserves,
    "on_rrp_bn": lambda s: s.books.on_rrp,
    "treasury_account_bn": lambda s: s.books.treasury_account,
    "currency_bn": lambda s: s.books.currency,
    "bank_assets_bn": lambda s: s.bank_assets,
    "sofr": lambda s: s.tape.sofr.mean(axis=0),
    "effr": lambda s: s.tape.effr.mean(axis=0),
    "iorb": lambda s: s.tape.iorb.mean(axis=0),
    "sofr_iorb_bp": lambda s: (s.tape.sofr - s.tape.anchor).mean(axis=0) * 100.0,
    "sofr_iorb_max_bp": _worst_day,
    "control_loss_bp_days": lambda s: s.tape.outside_bp.sum(axis=0),
    "control_loss_days": lambda s: s.tape.outside_days.sum(axis=0),
    "remittances_bn": lambda s: s.books.remittances,
    "net_income_bn": lambda s: s.books.net_income,
    "indemnity_bn": lambda s: s.books.indemnity,
    "capital_bn": lambda s: s.books.capital,
    "deferred_asset_bn": lambda s: s.books.deferred_asset,
    "unrealised_loss_bn": lambda s: unrealised_loss(s.books, s),
    "credibility": lambda s: s.credibility,
    "anchoring": lambda s: s.anchoring,
    "financial_stress": lambda s: s.financial_stress,
    "volatility": lambda s: BASELINE.volatility_mean * np.exp(s.volatility),
    "labor_tightness": lambda s: tightness(s, BASELINE),
    "municipal_spread": lambda s: s.municipal_spread,
    "treasury_dysfunction": lambda s: s.nonbanks.dysfunction,
    "bank_capital": lambda s: s.banks.capital,
    "bank_losses": lambda s: s.banks.unrealised_losses,
    "credit_supply": lambda s: s.banks.credit_supply,
    "risk_appetite": lambda s: s.banks.leverage,
    "foreign_demand": lambda s: s.abroad.demand,
    "capital_flows": lambda s: s.abroad.flows,
    "federal_debt": lambda s: s.fisc.debt,
    "federal_bills": lambda s: s.fisc.bills,
    "federal_deficit": lambda s: s.fisc.deficit,
    "federal_interest": lambda s: s.fisc.interest,
    "political_pressure": lambda s: s.politics.pressure,
    "independence": lambda s: s.politics.independence,
    "top10_wealth_share": lambda s: s.top10_wealth_share,
    "bottom50_wealth_share": lambda s: s.households.wealth[3],
    "bottom50_income": lambda s: s.households.income[3],
    "top10_income": lambda s: (
        (s.households.wealth[:2] * s.households.income[:2]).sum(axis=0) / s.households.wealth[:2].sum(axis=0)
    ),
}


def observe(state: State) -> dict[str, Array]:
    """Every published variable of a state, (paths,) each."""
    return {name: as_array(read(state)) for name, read in OBSERVATIONS.items()}
