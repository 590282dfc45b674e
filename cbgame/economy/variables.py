"""Every variable the economy publishes, once: its name, unit, meaning and plausible range."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Variable:
    """One observable of the economy.

    ``low`` and ``high`` bound what is plausible for a large advanced economy in peace; a value outside
    is a fault of the model, not a bad quarter.
    """

    name: str
    unit: str  # percent, percent_per_year, bp, usd_bn, index, share, days
    meaning: str
    low: float
    high: float
    decimals: int = 2


def _catalogue(*variables: Variable) -> dict[str, Variable]:
    return {variable.name: variable for variable in variables}


VARIABLES: Final[dict[str, Variable]] = _catalogue(
    Variable("policy_rate", "percent_per_year", "midpoint of the target range", -1, 25),
    Variable("output_gap", "percent", "output relative to potential", -20, 12),
    Variable("unemployment", "percent", "unemployment rate", 0.5, 25, 1),
    Variable("natural_unemployment", "percent", "unemployment rate consistent with stable inflation", 2, 10, 1),
    Variable("core_inflation", "percent_per_year", "core PCE inflation, quarter on quarter annualised", -8, 25),
    Variable("core_inflation_4q", "percent_per_year", "core PCE inflation over four quarters", -6, 20),
    Variable("headline_inflation_4q", "percent_per_year", "PCE inflation over four quarters", -8, 22),
    Variable("expected_inflation_long", "percent_per_year", "expected inflation over ten years", -2, 12),
    Variable("yield_2y", "percent_per_year", "two-year Treasury yield", -2, 25),
    Variable("yield_10y", "percent_per_year", "ten-year Treasury yield", -2, 22),
    Variable("term_premium_10y", "percent_per_year", "ten-year term premium", -4, 7),
    Variable("mortgage_rate", "percent_per_year", "30-year fixed mortgage rate", 0, 25),
    Variable("credit_spread", "percent_per_year", "Baa corporate yield over the ten-year Treasury", 0.3, 14),
    Variable("equity_price", "index", "equity price, 100 at the start", 5, 5000, 1),
    Variable("equity_valuation", "percent", "equity price over its fundamental value", -75, 120, 0),
    Variable("house_price", "index", "house price, 100 at the start", 20, 1500, 1),
    Variable("dollar", "index", "broad dollar, up is stronger, 100 at the start", 40, 250, 1),
    Variable("gdp_growth", "percent_per_year", "real GDP, quarter on quarter annualised", -55, 55, 1),
    Variable("gdp_nominal_bn", "usd_bn", "nominal GDP, annual rate", 100, 1e6, 0),
    Variable("total_assets_bn", "usd_bn", "total assets of the central bank", 100, 60000, 0),
    Variable("treasuries_bn", "usd_bn", "Treasury securities held, face value", 0, 40000, 0),
    Variable("mbs_bn", "usd_bn", "agency MBS held, face value", 0, 20000, 0),
    Variable("credit_holdings_bn", "usd_bn", "corporate bonds, municipal notes and equity funds held", 0, 20000, 0),
    Variable("repo_bn", "usd_bn", "lent overnight against collateral", 0, 12000, 0),
    Variable("loans_bn", "usd_bn", "discount-window and emergency loans", 0, 20000, 0),
    Variable("swaps_bn", "usd_bn", "dollars lent to foreign central banks", 0, 12000, 0),
    Variable("reserves_bn", "usd_bn", "reserve balances of depository institutions", 0, 30000, 0),
    Variable("on_rrp_bn", "usd_bn", "overnight reverse repurchase agreements", 0, 30000, 0),
    Variable("treasury_account_bn", "usd_bn", "Treasury General Account", 0, 5000, 0),
    Variable("currency_bn", "usd_bn", "currency in circulation", 0, 15000, 0),
    Variable("bank_assets_bn", "usd_bn", "total assets of commercial banks", 0, 300000, 0),
    Variable("sofr", "percent_per_year", "secured overnight financing rate, quarter mean", -2, 30),
    Variable("effr", "percent_per_year", "effective federal funds rate, quarter mean", -2, 30),
    Variable("iorb", "percent_per_year", "interest rate on reserve balances", -2, 25),
    # Where reserves earn nothing (economy.stance.Stance.pays_interest), both are over the policy rate instead.
    Variable("sofr_iorb_bp", "bp", "SOFR over IORB, quarter mean", -200, 1500, 0),
    Variable("sofr_iorb_max_bp", "bp", "SOFR over IORB on the worst day", -200, 3000, 0),
    Variable("control_loss_bp_days", "bp", "EFFR outside the target range, bp times days of the quarter", 0, 50000, 0),
    Variable("control_loss_days", "days", "days of the quarter with EFFR outside the target range", 0, 65, 0),
    Variable("remittances_bn", "usd_bn", "remitted to the Treasury in the quarter", 0, 400, 1),
    Variable("net_income_bn", "usd_bn", "the central bank's profit of the quarter, a loss is negative", -2000, 1000, 1),
    Variable("indemnity_bn", "usd_bn", "paid by the Treasury for the quarter's loss", 0, 2000, 1),
    Variable("capital_bn", "usd_bn", "capital and surplus of the central bank", 0, 5000, 0),
    Variable("deferred_asset_bn", "usd_bn", "losses to be earned back before remittances resume", 0, 6000, 1),
    Variable("unrealised_loss_bn", "usd_bn", "book value of securities less market value", -12000, 12000, 0),
    Variable("credibility", "share", "credibility of guidance, 0 to 1", 0, 1),
    Variable("anchoring", "share", "how firmly long-run expectations hold to the target, 0 to 1", 0, 1),
    Variable("financial_stress", "index", "financial stress, 0 in calm times", 0, 12),
    Variable("volatility", "percent", "volatility of share prices, percent a year", 3, 150, 0),
    Variable("labor_tightness", "share", "vacancies per unemployed", 0.0, 20),
    Variable("municipal_spread", "percent_per_year", "municipal yields over comparable Treasuries", -1, 6),
    Variable("treasury_dysfunction", "index", "how badly the Treasury market works, 0 when it works", 0, 6),
    Variable("bank_capital", "percent", "banks' equity over assets", 2, 16, 1),
    Variable("bank_losses", "percent", "banks' unrealised losses on bonds and loans over assets", -15, 25, 1),
    Variable("credit_supply", "percent", "bank lending against what demand alone would bring", -15, 8, 1),
    Variable("risk_appetite", "index", "leverage that low rates and calm have built, 0 in ordinary times", -1.5, 3),
    Variable("foreign_demand", "percent", "output gap of the rest of the world", -15, 8, 1),
    Variable("capital_flows", "index", "capital that has flowed to emerging economies, 0 in ordinary times", -3, 4),
    Variable("federal_debt", "percent", "federal debt held by the public over GDP", 0, 400, 0),
    Variable("federal_bills", "percent", "federal debt in bills over GDP", 0, 400, 0),
    Variable("federal_deficit", "percent", "federal deficit over GDP, a year", -30, 60, 1),
    Variable("federal_interest", "percent", "federal interest bill over GDP, a year", -5, 40, 1),
    Variable("political_pressure", "index", "political pressure on the central bank, 0 when nobody minds", 0, 4),
    Variable("independence", "share", "independence of the central bank, 0 to 1", 0, 1),
    Variable("top10_wealth_share", "percent", "share of household net worth held by the top tenth", 40, 95, 1),
    Variable("bottom50_wealth_share", "percent", "share of household net worth held by the bottom half", 0, 30, 1),
    Variable("bottom50_income", "percent", "income of the bottom half against its trend", -40, 40, 1),
    Variable("top10_income", "percent", "income of the top tenth against its trend", -40, 60, 1),
)
