"""Every coefficient of the economy once: its value, its unit and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Final, Self


def coefficient(value: float, unit: str, source: str) -> float:
    """A field of :class:`Parameters` that carries its unit and source with it."""
    result: float = field(default=value, metadata={"unit": unit, "source": source})
    return result


_EMULATOR = "FRB/US one-equation emulator, NLS on 17 experiments of the Board's package (pyfrbus 1.1.0)"
_FRBUS = "FRB/US, Board's package (pyfrbus 1.1.0)"
_OWN = "own calibration to US data 1985-2019"
_H41 = "H.4.1, own calibration to QT 2017-2019"
_RESERVES = "Afonso, Giannone, La Spada and Williams (2022, NY Fed SR 1019); own fit to weekly EFFR and SOFR over IORB"


@dataclass(frozen=True, slots=True)
class Parameters:
    """One economy's coefficients; the defaults are the United States."""

    # --- demand -------------------------------------------------------------------------------------------------
    gap_lag_1: float = coefficient(1.126, "per pp", _EMULATOR)
    gap_lag_2: float = coefficient(-0.234, "per pp", _EMULATOR)
    gap_on_real_short: float = coefficient(-0.0187, "pp per pp", _EMULATOR)
    real_rate_on_core: float = coefficient(
        0.5, "share of core inflation in expected inflation, the rest long-run", _OWN
    )
    gap_on_real_10y: float = coefficient(-0.112, "pp per pp", _EMULATOR + "; 0.149 less what the mortgage rate carries")
    gap_on_mortgage_spread: float = coefficient(-0.029, "pp per pp", _EMULATOR + "; the mortgage part of 0.149")
    gap_on_credit_spread: float = coefficient(
        -0.055, "pp per pp", _EMULATOR + " (0.032); Gilchrist and Zakrajsek (2012)"
    )
    gap_on_equity: float = coefficient(0.00476, "pp per percent", _EMULATOR)
    gap_on_houses: float = coefficient(0.00377, "pp per percent", _EMULATOR)
    gap_on_dollar: float = coefficient(-0.0141, "pp per percent", _EMULATOR)
    gap_on_oil: float = coefficient(-0.0005, "pp per percent", _FRBUS + ": oil +20 percent lowers the gap by 0.08")
    gap_on_stress: float = coefficient(-0.16, "pp per index point", _OWN)
    gap_on_supply: float = coefficient(-0.12, "pp per pp", _OWN)
    gap_on_productivity: float = coefficient(-0.35, "pp per percent", _FRBUS + ": output follows potential slowly")
    demand_shock_sd: float = coefficient(0.50, "pp", _OWN)
    demand_tail_odds: float = coefficient(0.06, "share of quarters", _OWN + ": fat tails of the gap's innovations")
    demand_tail_scale: float = coefficient(2.2, "times", _OWN)
    productivity_shock_sd: float = coefficient(0.20, "percent", _OWN)
    potential_growth_mean: float = coefficient(1.9, "percent a year", "CBO, potential real GDP 2017-2027")
    natural_rate_mean: float = coefficient(1.0, "percent", "Kiley and Roberts (2017)")
    natural_rate_lag: float = coefficient(0.985, "per pp", "Holston, Laubach and Williams (2017), made stationary")
    natural_rate_sd: float = coefficient(0.20, "pp", "Holston, Laubach and Williams (2017): 0.21")
    # --- labour -------------------------------------------------------------------------------------------------
    okun_lag: float = coefficient(0.606, "per pp", _FRBUS + ", fitted on its responses")
    okun_gap: float = coefficient(
        -0.285, "pp per pp", _FRBUS + " (-0.242); four-quarter Okun coefficient -0.52 (1985-2019)"
    )
    unemployment_sd: float = coefficient(0.12, "pp", _OWN)
    natural_unemployment_mean: float = coefficient(4.4, "percent", "CBO, noncyclical rate of unemployment")
    natural_unemployment_lag: float = coefficient(0.99, "per pp", _OWN)
    natural_unemployment_sd: float = coefficient(0.03, "pp", _OWN)
    # --- prices -------------------------------------------------------------------------------------------------
    inflation_inertia: float = coefficient(0.65, "share", _OWN + "; 0.44-0.78 by sample")
    inflation_lag_1: float = coefficient(0.45, "share of inertia", _OWN)
    inflation_lag_2: float = coefficient(0.25, "share of inertia", _OWN)
    inflation_lag_3: float = coefficient(0.18, "share of inertia", _OWN)
    phillips_slope: float = coefficient(
        0.07, "pp per pp", "Hazell, Herreno, Nakamura and Steinsson (2022): flat; FRB/US flatter"
    )
    phillips_tight_slope: float = coefficient(0.18, "pp per pp above the threshold", "Benigno and Eggertsson (2023)")
    phillips_tight_threshold: float = coefficient(
        1.5, "pp of the gap", "Benigno and Eggertsson (2023): vacancies over unemployed above 1"
    )
    rigidity_start: float = coefficient(
        1.5, "percent a year", "Akerlof, Dickens and Perry (1996): rigidity binds under 2 to 3 percent"
    )
    rigidity_floor: float = coefficient(-1.0, "percent a year", "Japan 1998-2012: core inflation seldom under -1")
    supply_lag: float = coefficient(0.72, "per pp", _OWN)
    supply_pass_through: float = coefficient(0.95, "pp per pp", _OWN)
    core_on_oil: float = coefficient(0.006, "pp per percent", _FRBUS)
    core_on_dollar: float = coefficient(-0.04, "pp per percent of change", _FRBUS + ", import prices")
    core_noise_sd: float = coefficient(0.55, "pp", _OWN)
    headline_on_oil: float = coefficient(0.036, "pp per percent", _FRBUS + ": oil +20 percent adds 0.72 in the quarter")
    headline_noise_sd: float = coefficient(0.80, "pp", _OWN)
    oil_lag: float = coefficient(0.97, "per percent", _OWN)
    oil_sd: float = coefficient(12.0, "percent", _OWN)
    # --- expectations -------------------------------------------------------------------------------------------
    expectations_learning_firm: float = coefficient(0.02, "per pp", _FRBUS + " (0.05 on average)")
    expectations_learning_loose: float = coefficient(0.10, "per pp", "Orphanides and Williams (2005), loose")
    expectations_pull: float = coefficient(0.10, "per pp", _FRBUS + " (0.05 on average)")
    expectations_sd: float = coefficient(0.05, "pp", _OWN)
    anchoring_loss: float = coefficient(0.02, "per pp of miss beyond the band", _OWN)
    anchoring_gain: float = coefficient(0.03, "per quarter on target", _OWN)
    anchoring_band: float = coefficient(0.9, "pp", _OWN)
    credibility_loss: float = coefficient(0.12, "per broken promise of 25 bp", _OWN)
    credibility_gain: float = coefficient(0.04, "of the distance to 1 a quarter", _OWN)
    promise_tolerance: float = coefficient(0.25, "pp either way that a promise leaves open", "one move of the FOMC")
    guidance_weight: float = coefficient(
        0.60, "share", "Del Negro, Giannoni and Patterson (2023): half of the textbook effect"
    )
    guidance_fade: float = coefficient(0.75, "a quarter", "August 2011: a promise of two years took 20 bp off the 10y")
    # --- words: votes and press conferences ---------------------------------------------------------------------
    credibility_on_dissent: float = coefficient(
        0.15, "share of guidance's credit lost if all votes were against", _OWN + "; nothing when unanimous"
    )
    credibility_on_clarity: float = coefficient(0.02, "per unit of clarity", _OWN + ": a sixth of a broken promise")
    anchoring_on_resolve: float = coefficient(0.01, "per unit of resolve", _OWN + "; Coibion et al. (2022): words fade")
    equity_on_tone: float = coefficient(
        0.5,
        "percent per unit of tone",
        "Gorodnichenko, Pham and Talavera (2023): shares follow the chair's tone, bonds hardly do; own, small size",
    )
    equity_on_dissent: float = coefficient(
        2.0, "percent if all votes were against", "Madeira and Madeira (2019): shares fall on dissent, Treasuries don't"
    )
    premium_on_unease: float = coefficient(
        0.03,
        "pp per unit of unease",
        "Gomez-Cram and Grotteria (2022): prices move on single sentences of a press conference; own, small size",
    )
    # --- the expected path, yields ------------------------------------------------------------------------------
    path_decay: float = coefficient(0.93, "a quarter", _FRBUS + ": 10y expected rate 0.34-0.42 of the funds rate")
    neutral_learning: float = coefficient(
        0.03, "of the distance a quarter", _FRBUS + ": a rate held for five years lifts the 10y from +33 to +48 bp"
    )
    neutral_forgetting: float = coefficient(0.02, "a quarter", _OWN)
    outlook_decay: float = coefficient(0.88, "a quarter", _FRBUS + ": persistence of the gap in VAR expectations")
    perceived_inflation_response: float = coefficient(1.5, "pp per pp", "Taylor (1999)")
    perceived_gap_response: float = coefficient(1.0, "pp per pp", "Taylor (1999)")
    lower_bound: float = coefficient(0.125, "percent", "FOMC: range 0 to 1/4 percent")
    term_premium_mean: float = coefficient(0.70, "pp", _FRBUS + " RG10P")
    term_premium_lag: float = coefficient(0.92, "per pp", _FRBUS + " RG10P")
    term_premium_sd: float = coefficient(0.26, "pp", _FRBUS + " RG10P")
    term_premium_on_gap: float = coefficient(-0.10, "pp per pp", _FRBUS)
    term_premium_on_stress: float = coefficient(-0.10, "pp per index point", _OWN + ": flight to safety")
    term_premium_on_stock: float = coefficient(
        -0.079,
        "pp per percent of GDP of expected ten-year equivalents",
        "Li and Wei (2013); Ihrig et al. (2018); 5-6 bp per percent of GDP announced",
    )
    term_premium_2y_share: float = coefficient(0.20, "share of the ten-year premium", "Kim and Wright (2005)")
    term_premium_5y_share: float = coefficient(0.60, "share of the ten-year premium", "Kim and Wright (2005)")
    stock_decay: float = coefficient(0.985, "a quarter", "Bonis, Ihrig and Wei (2017): ageing and growth")
    programme_survival: float = coefficient(0.90, "a quarter", _OWN + ": how long markets think a programme runs")
    quiet_runoff: float = coefficient(
        0.45, "share of runoff's effect markets shrug off while reserves are ample", "Crawley et al. (2022); Wei (2022)"
    )
    tantrum_gain: float = coefficient(0.20, "pp per percent of GDP", "May 2013: +74 bp of premium in one quarter")
    tantrum_threshold: float = coefficient(0.75, "percent of GDP of expected stock", _OWN)
    mortgage_pass_through: float = coefficient(0.884, "pp per pp", _FRBUS)
    mortgage_correction: float = coefficient(0.34, "per pp", _FRBUS)
    mortgage_spread: float = coefficient(1.65, "pp", "Freddie Mac PMMS over 10y, 1985-2019")
    mortgage_on_stress: float = coefficient(0.22, "pp per index point", _OWN)
    mortgage_on_mbs_share: float = coefficient(-0.035, "pp per percent of GDP", "Hancock and Passmore (2011); QE1")
    mortgage_sd: float = coefficient(0.08, "pp", _OWN)
    # --- assets, credit, houses, abroad -------------------------------------------------------------------------
    spread_mean: float = coefficient(2.25, "pp", "Moody's Baa over 10y, 1985-2019: 2.3")
    spread_lag: float = coefficient(0.85, "per pp", _FRBUS)
    spread_on_gap: float = coefficient(-0.048, "pp per pp", _FRBUS)
    spread_on_gap_change: float = coefficient(-0.12, "pp per pp", _OWN)
    spread_on_stress: float = coefficient(0.12, "pp per index point", _OWN + ", 2008: 5.6")
    spread_sd: float = coefficient(0.16, "pp", _OWN)
    equity_on_real_10y: float = coefficient(-12.0, "percent per pp", "half of FRB/US; Bernanke and Kuttner (2005)")
    equity_on_spread: float = coefficient(-6.0, "percent per pp", _OWN)
    equity_on_gap: float = coefficient(1.5, "percent per pp", _OWN)
    equity_on_stress: float = coefficient(-2.5, "percent per index point", _OWN)
    equity_on_surprise: float = coefficient(
        -2.0, "percent per pp", "Bernanke and Kuttner (2005): -1 percent per 25 bp, with the yield's part"
    )
    breakeven_on_surprise: float = coefficient(-6.0, "bp per pp", "Nakamura and Steinsson (2018): small and negative")
    valuation_lag: float = coefficient(0.95, "per percent", _OWN)
    valuation_sd: float = coefficient(6.5, "percent", _OWN + ": quarterly equity returns 8.5")
    equity_trend: float = coefficient(1.3, "percent a quarter", _OWN)
    house_inertia: float = coefficient(0.62, "per pp", _OWN + "; FHFA growth autocorrelation 0.71")
    house_trend: float = coefficient(3.6, "percent a year", "FHFA, 1985-2019: 3.8")
    house_on_gap: float = coefficient(1.6, "pp a year per pp", _OWN)
    house_on_mortgage: float = coefficient(
        -2.4, "pp a year per pp", "level -4 to -8 percent per pp after two to three years"
    )
    house_correction: float = coefficient(-0.48, "pp a year per percent", _OWN)
    house_on_stress: float = coefficient(-1.4, "pp a year per index point", _OWN)
    house_sd: float = coefficient(2.4, "pp a year", _OWN)
    dollar_on_real_10y: float = coefficient(3.9, "percent per pp", _FRBUS)
    dollar_lag: float = coefficient(0.96, "per percent", _FRBUS)
    dollar_on_stress: float = coefficient(0.8, "percent per index point", "March 2020: +7.9 percent")
    dollar_sd: float = coefficient(2.2, "percent", _OWN)
    stress_lag: float = coefficient(0.70, "per index point", _OWN + ": STLFSI4 half-life two quarters")
    crisis_odds: float = coefficient(0.010, "a quarter", "Jorda, Schularick and Taylor (2011): a crisis in 25-30 years")
    crisis_on_houses: float = coefficient(
        0.042, "log odds per percent of overvaluation", "Jorda, Schularick and Taylor (2015)"
    )
    crisis_size: float = coefficient(2.1, "index points, median", _OWN)
    crisis_size_sd: float = coefficient(0.55, "log", _OWN)
    liquidity_odds: float = coefficient(0.018, "a quarter", _OWN)
    liquidity_size: float = coefficient(0.74, "index points, median", _OWN)
    liquidity_size_sd: float = coefficient(0.5, "log", _OWN)
    supply_event_odds: float = coefficient(0.007, "a quarter", _OWN + ": 1973, 1979, 1990, 2008, 2021")
    supply_event_size: float = coefficient(1.9, "pp, median", _OWN)
    supply_event_size_sd: float = coefficient(0.65, "log", _OWN)
    supply_pressure_most: float = coefficient(9.0, "pp", "1974: food and energy added some 8 points")
    stress_on_repo: float = coefficient(
        0.9, "index points, the most that a repo squeeze adds in a quarter", "September 2019: STLFSI4 +0.7, and no more"
    )
    stress_repo_scale: float = coefficient(200.0, "bp of the worst repo day over 25", "September 2019: +315 bp")
    wealth_on_equity: float = coefficient(0.035, "pp per percent", "Distributional Financial Accounts, Board")
    wealth_on_houses: float = coefficient(-0.030, "pp per percent", "Distributional Financial Accounts, Board")
    wealth_reversion: float = coefficient(0.03, "a quarter", _OWN)
    # --- the central bank's books -------------------------------------------------------------------------------
    currency_growth_premium: float = coefficient(1.0, "percent a year over nominal GDP", _H41)
    other_liabilities_growth: float = coefficient(3.0, "percent a year", _H41)
    bank_assets_on_reserves: float = coefficient(
        0.55, "dollars per dollar", "H.8 and H.4.1 2017-2021: deposits made by purchases"
    )
    treasury_account_share: float = coefficient(1.7, "percent of GDP", "H.4.1, 2016-2019")
    treasury_account_sd: float = coefficient(45.0, "billions of dollars at a GDP of 20 trillion", "H.4.1, 2016-2019")
    treasury_account_lag: float = coefficient(0.5, "a quarter, of its distance from its usual size", "H.4.1, 2016-2019")
    treasury_account_swing: float = coefficient(
        9.0, "billions of dollars a week at a GDP of 20 trillion", "H.4.1, 2016-2019"
    )
    tax_fade: float = coefficient(0.8, "of a tax receipt still held a week later", "Daily Treasury Statement")
    settlement_size: float = coefficient(
        0.1, "percent of GDP, an ordinary net coupon settlement", "Treasury auctions 2017-2019"
    )
    tax_date_inflow: float = coefficient(
        0.35, "percent of GDP", "Daily Treasury Statement, corporate and individual instalments"
    )
    debt_ceiling_odds: float = coefficient(0.09, "a quarter, where none runs", "2011 to 2023: seven")
    debt_ceiling_first: float = coefficient(
        0.55, "of the usual account left after a quarter under the ceiling", "Daily Treasury Statement, 2023Q1"
    )
    debt_ceiling_last: float = coefficient(
        0.12, "of the usual account left when it is lifted", "Daily Treasury Statement, 1 June 2023: 23 billion"
    )
    debt_ceiling_rebuilt: float = coefficient(
        1.1, "of the usual account a quarter after", "Daily Treasury Statement, June to September 2023"
    )
    maturing_share: float = coefficient(0.28, "of holdings under a year, a quarter", _H41 + ", table 2")
    prepayment_floor: float = coefficient(0.9, "percent of MBS principal a month", _H41)
    prepayment_refinancing: float = coefficient(0.6, "percent of MBS principal a month", _H41)
    prepayment_coupon_gap: float = coefficient(
        1.25, "pp of borrowers' rate over book yield", "agency MBS: servicing and guarantee fees, premium"
    )
    prepayment_width: float = coefficient(0.25, "pp", _H41)
    expenses: float = coefficient(
        0.045, "percent of GDP a year", "Federal Reserve annual report 2017: operations, dividends, CFPB"
    )
    foreign_pool_share: float = coefficient(
        0.8, "of other liabilities, that earn the ON RRP rate", "H.4.1: foreign official reverse repo pool"
    )
    mbs_over_mortgage: float = coefficient(-0.9, "pp", "servicing and guarantee fees and lenders' margin")
    bond_over_10y: float = coefficient(0.4, "pp", "H.15: 30-year over 10-year Treasury, 2015-2019")
    least_reserves: float = coefficient(0.5, "percent of bank assets", "discount-window loans fill up what falls short")
    # --- money market -------------------------------------------------------------------------------------------
    kink_drift_sd: float = coefficient(0.12, "pp of bank assets a quarter", _RESERVES)
    ample_margin: float = coefficient(
        3.0, "pp of bank assets over the kink beyond which claims grow and deposits overflow", _RESERVES
    )
    kink_ratchet: float = coefficient(
        0.11, "pp a quarter per pp of reserves beyond that", "kinks of 2010-14, 2016-20 and 2025-26, docs/model.md"
    )
    kink_return: float = coefficient(0.01, "of the distance to the start's a quarter", _OWN + ": claims age slowly")
    kink_satiation: float = coefficient(
        9.3, "percent of bank assets that banks come to hold gladly where reserves earn interest", "kink of 2010-14"
    )
    kink_adaptation: float = coefficient(0.5, "of the distance a quarter", _OWN + ": 2009-2010")
    kink_on_stress: float = coefficient(
        0.3, "pp of bank assets per index point over 1", "hoarding: Acharya and Merrouche (2013)"
    )
    outside_share: float = coefficient(0.2, "of what lenders without IORB give up", _RESERVES)
    outside_most: float = coefficient(25.0, "bp that they can give up", "IORB over ON RRP 2015-2018; the zero bound")
    outside_usual: float = coefficient(15.0, "bp, IORB over ON RRP", "FOMC, since December 2024")
    sofr_floor: float = coefficient(-6.6, "bp over IORB, with nothing given up", _RESERVES)
    sofr_slope: float = coefficient(4.3, "bp per pp of bank assets", _RESERVES)
    effr_floor: float = coefficient(-10.2, "bp over IORB, with nothing given up", _RESERVES)
    effr_slope: float = coefficient(2.3, "bp per pp of bank assets", _RESERVES)
    effr_lead: float = coefficient(3.0, "pp of bank assets over the kink where EFFR begins to rise", _RESERVES)
    effr_kink_width: float = coefficient(1.6, "pp of bank assets", _RESERVES)
    kink_width: float = coefficient(0.8, "pp of bank assets", _RESERVES)
    scarcity_gap: float = coefficient(5.2, "pp of bank assets under the kink where the curve turns steep", _RESERVES)
    scarcity_slope: float = coefficient(1.2, "log per pp", _RESERVES)
    scarcity_level: float = coefficient(4.0, "bp", _RESERVES)
    effr_scarcity_share: float = coefficient(0.33, "EFFR over SOFR in the steep part", _RESERVES)
    market_floor: float = coefficient(3.0, "bp under the ON RRP rate: not all lenders have access", "NY Fed, 2021-2022")
    sofr_noise: float = coefficient(2.0, "bp, weekly", "NY Fed, SOFR 2018-2019")
    noise_on_scarcity: float = coefficient(
        0.07, "times more per bp of the calm curve over its floor", "weekly s.d. 2022-24: 2 to 3; 2025-26: 5"
    )
    spike_level: float = coefficient(
        86.0,
        "bp per squared percent of bank assets drained, at the spike's kink",
        "Copeland, Duffie and Yang (2021); 16-18 September 2019",
    )
    spike_gap: float = coefficient(3.7, "pp of bank assets under the kink", _RESERVES)
    spike_slope: float = coefficient(1.1, "log per pp", "year-end 2018: +75 bp at 9.4; September 2019: +315 bp at 8.0")
    spike_sd: float = coefficient(0.35, "log", _OWN)
    spike_most: float = coefficient(
        1000.0,
        "bp",
        "a bound no year since 1980 has reached; 99th percentile of SOFR trades on 17 September 2019: 9 percent",
    )
    spike_in_week: float = coefficient(0.25, "week's mean over its worst day", "NY Fed, SOFR 16-20 September 2019")
    spike_in_effr: float = coefficient(0.05, "EFFR over SOFR's worst day", "18 September 2019: +15 bp")
    spike_carry: float = coefficient(0.25, "of the last week's spike", _OWN)
    ordinary_date: float = coefficient(0.10, "percent of bank assets", "ordinary settlements, month ends")
    quarter_end_date: float = coefficient(0.36, "percent of bank assets", "Correa, Du and Liao (2020): quarter ends")
    year_end_date: float = coefficient(0.95, "percent of bank assets", "31 December 2018")
    facility_leak: float = coefficient(
        0.12, "share of a spike above the facility's rate", "SRF, 31 October 2025: +32 bp"
    )
    facility_stigma: float = coefficient(3.0, "bp", "SRF take-up 2025")
    facility_use: float = coefficient(
        1.6, "billions of dollars per bp of pressure at a GDP of 20 trillion", "75 billion on 17 September 2019"
    )
    facility_most: float = coefficient(
        2.2, "percent of GDP", "17 March 2020: 442 billion dollars of repo outstanding, the most there was"
    )
    # where reserves earn nothing and are kept scarce
    needed_reserves: float = coefficient(
        0.15, "percent of bank assets, where a start doesn't say", "H.4.1 and H.8, 2003-2007"
    )
    desk_usual: float = coefficient(0.2, "percent of GDP, repo outstanding", "NY Fed, 2003-2007: 25 to 30 billion")
    desk_outright: float = coefficient(
        0.15, "of what is missing beyond that, bought for good in a week", "NY Fed, permanent operations 2003-2007"
    )
    desk_drain: float = coefficient(0.3, "percent of GDP, the most taken up for days", "NY Fed, matched sales")
    excess_scale: float = coefficient(
        1.0, "times need, reserves too many at which the rate has lost two thirds", "September and October 2008"
    )
    funds_noise: float = coefficient(2.0, "bp, weekly", "H.15, EFFR over target 1994-2007")
    funds_noise_on_rate: float = coefficient(1.6, "bp per percent of the rate", "H.15, EFFR over target 1985-2007")
    funds_noise_on_stress: float = coefficient(0.4, "times more per index point", "H.15, August 2007 to September 2008")
    funds_on_date: float = coefficient(20.0, "bp per percent of bank assets of a reporting date", "H.15, 1994-2007")
    funds_tolerance: float = coefficient(0.25, "pp either way that counts as on target", "FOMC directives before 2008")
    repo_under_funds: float = coefficient(5.0, "bp", "NY Fed, general collateral repo 1998-2007")
    repo_under_on_stress: float = coefficient(12.0, "bp per index point", "general collateral repo 2007-2008")
    # lending beyond repo
    lending_threshold: float = coefficient(0.5, "index points of stress where borrowing begins", _OWN)
    emergency_use: float = coefficient(
        0.8, "percent of GDP per index point", "TAF of 2009: 493 billion; BTFP of 2023: 165 billion"
    )
    emergency_on_losses: float = coefficient(
        0.1, "percent of GDP per index point and percent of bank assets lost", "BTFP of 2023"
    )
    lending_speed: float = coefficient(0.25, "of the distance a week", "TAF: 28 and 84 days")
    swap_use: float = coefficient(
        0.75, "percent of GDP per index point", "580 billion in December 2008, 450 billion in May 2020"
    )
    window_on_stress: float = coefficient(
        0.12, "percent of GDP per index point", "primary credit: 110 billion in October 2008"
    )
    window_stigma: float = coefficient(
        150.0, "bp over the discount rate that banks rather pay than be seen there", "17 September 2019: no use"
    )
    window_use: float = coefficient(0.05, "billions of dollars per bp at a GDP of 20 trillion", _OWN)
    window_most: float = coefficient(0.5, "percent of GDP", "primary credit of March 2023: 153 billion")
    overflow: float = coefficient(
        1.0, "a quarter, of reserves beyond the margin over the kink that go to money funds", "ON RRP 2021Q2-2022Q1"
    )
    cash_leaves: float = coefficient(
        0.3, "a quarter, of money funds' cash beyond the usual that finds better than the ON RRP", "2023-2025"
    )
    buffer_scale: float = coefficient(2.0, "percent of GDP of ON RRP at which it takes half of a flow", "2022-2025")
    buffer_share: float = coefficient(1.2, "dollars of money funds' cash per dollar that drains", "2022-2025")
    buffer_inflow: float = coefficient(0.5, "dollars of it per dollar that comes in", "2021-2022")
    on_rrp_midpoint: float = coefficient(6.0, "bp of SOFR over ON RRP", "NY Fed, 2017-2023")
    on_rrp_width: float = coefficient(4.0, "bp", "NY Fed, 2017-2023")
    on_rrp_quarter_end: float = coefficient(1.2, "of money funds' cash", "NY Fed, quarter ends 2016-2018")
    on_rrp_quarter_end_least: float = coefficient(0.1, "of money funds' cash", "NY Fed, quarter ends 2016-2018")
    on_rrp_quarter_end_width: float = coefficient(25.0, "bp of SOFR over ON RRP", "NY Fed, quarter ends 2016-2018")

    def with_values(self, values: Mapping[str, float]) -> Self:
        """The same coefficients with some replaced by name. Raises KeyError for a name that isn't one."""
        known = {item.name for item in fields(self)}
        for name in values:
            if name not in known:
                raise KeyError(name)
        return replace(self, **values)


BASELINE = Parameters()


@dataclass(frozen=True, slots=True)
class Table:
    """Coefficients by maturity bucket (economy.state.BUCKETS) or month, with their unit and source."""

    values: tuple[float, ...]
    unit: str
    source: str


TABLES: Final[Mapping[str, Table]] = {
    "maturing_by_month": Table(
        (0.25, 0.50, 0.25),
        "share of a quarter's maturities",
        "Treasury auction schedule: the refunding of the middle month",
    ),
    "purchase_mix": Table(
        (0.0, 0.04, 0.46, 0.30, 0.20), "share of a dollar bought", "NY Fed, SOMA purchases 2009-2021"
    ),
    "reinvestment_mix": Table(
        (0.10, 0.08, 0.52, 0.20, 0.10), "share of a dollar rolled over", "auction sizes 2017-2019"
    ),
    "ageing": Table((0.0, 0.0, 1 / 16, 1 / 20, 1 / 56), "share that ages a bucket in a quarter", "H.4.1, table 2"),
    "duration": Table((0.25, 0.5, 2.7, 6.5, 15.0), "years", "SOMA holdings by maturity, NY Fed"),
    "on_the_curve": Table((0.0, 0.4, 0.5, 0.6, 1.0), "of the way between the curve's points around it", "by duration"),
    "mbs_duration": Table((5.1,), "years", "agency MBS 2014-2019"),
    "ten_year_duration": Table((8.5,), "years", "ten-year note at a yield of 2.5 percent"),
}
"""By bucket, bills first; by month for maturities."""
