"""Every coefficient of the economy once: its value, its unit and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from functools import cache, lru_cache
from typing import Final


def coefficient(value: float, unit: str, source: str) -> float:
    """A field of :class:`Parameters` that carries its unit and source with it."""
    result: float = field(default=value, metadata={"unit": unit, "source": source})
    return result


_EMULATOR = "FRB/US one-equation emulator, NLS on 17 experiments of the Board's package (pyfrbus 1.1.0)"
_FRBUS = "FRB/US, Board's package (pyfrbus 1.1.0)"
_OWN = "own calibration to US data 1985-2019"
_DFA = "Distributional Financial Accounts, Board, 2019: top 1, next 9, next 40, bottom 50 percent"
_CHOSEN = "own choice, small on purpose"
_H41 = "H.4.1, own calibration to QT 2017-2019"
_RESERVES = "Afonso, Giannone, La Spada and Williams (2022, NY Fed SR 1019); own fit to weekly EFFR and SOFR over IORB"


@dataclass(frozen=True, slots=True, eq=False, repr=False, init=False)
class Parameters:
    """One economy's coefficients; the defaults are the United States."""

    def __init__(self, **values: float) -> None:
        """Others by name; raises TypeError for a name that isn't one. (Made for each name in turn, this would be the
        longest function of the program, written and compiled at every start.)"""
        known = _defaults()
        if values.keys() - known.keys():
            raise TypeError(f"no coefficients: {', '.join(sorted(values.keys() - known.keys()))}")
        for name, value in (known | values).items():
            object.__setattr__(self, name, value)

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
    gap_on_uncertainty: float = coefficient(
        -0.12,
        "pp per log point of volatility",
        "Leduc and Liu (2016), Basu and Bundick (2017): a shock costs 0.2 percent",
    )
    gap_on_credit_supply: float = coefficient(
        0.012, "pp per percent", "Bassett, Chosak, Driscoll and Zakrajsek (2014): lending standards"
    )
    gap_on_municipal_spread: float = coefficient(-0.008, "pp per pp", "Haughwout, Hyman and Shachar (2021): the MLF")
    gap_on_fiscal: float = coefficient(0.75, "pp per percent of GDP", _FRBUS + ": 0.78 on impact")
    gap_on_foreign: float = coefficient(
        0.045, "pp per percent", _FRBUS + ": foreign output +1 percent lifts output by 0.15 to 0.2"
    )
    uncertainty_in_demand: float = coefficient(
        0.4, "log sd of the demand shock per log point", "Jurado, Ludvigson and Ng (2015): real less than financial"
    )
    gap_on_productivity: float = coefficient(-0.35, "pp per percent", _FRBUS + ": output follows potential slowly")
    demand_shock_sd: float = coefficient(0.46, "pp", _OWN)
    demand_tail_odds: float = coefficient(0.06, "share of quarters", _OWN + ": fat tails of the gap's innovations")
    demand_tail_scale: float = coefficient(2.2, "times", _OWN)
    productivity_shock_sd: float = coefficient(0.20, "percent", _OWN)
    potential_growth_mean: float = coefficient(1.9, "percent a year", "CBO, potential real GDP 2017-2027")
    natural_rate_mean: float = coefficient(1.0, "percent", "Kiley and Roberts (2017)")
    natural_rate_lag: float = coefficient(0.985, "per pp", "Holston, Laubach and Williams (2017), made stationary")
    natural_rate_sd: float = coefficient(0.21, "pp", "Holston, Laubach and Williams (2017): 0.21")
    lockdown_fade: float = coefficient(0.35, "a quarter", "2020: output shut in 2020Q2 9 percent, in 2020Q4 2 to 3")
    # --- labour -------------------------------------------------------------------------------------------------
    layoffs_on_lockdown: float = coefficient(
        0.80, "pp per percent of output shut", "BLS: temporary layoffs of April to December 2020"
    )
    tightness_at_rest: float = coefficient(0.75, "vacancies per unemployed", "JOLTS 2001-2019 at the natural rate")
    beveridge_slope: float = coefficient(
        2.0,
        "log per log of unemployment",
        "Beveridge curve: vacancies times unemployed steady; JOLTS 2009 0.16, 2019 1.2",
    )
    matching_lag: float = coefficient(0.92, "per log point", "JOLTS: the shifts of 2009-2014 and 2021-2023")
    matching_sd: float = coefficient(0.06, "log points", "JOLTS 2001-2019")
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
    phillips_tight_slope: float = coefficient(
        0.45, "pp per log point of vacancies over unemployed", "Benigno and Eggertsson (2023); 2021-2023"
    )
    phillips_tight_threshold: float = coefficient(1.0, "vacancies per unemployed", "Benigno and Eggertsson (2023)")
    phillips_loose_gain: float = coefficient(
        1.0, "times per unit of anchoring lost", "Coibion and Gorodnichenko (2015): steeper before 1985"
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
    food_lag: float = coefficient(0.60, "per pp", "BEA, PCE food 1985-2019")
    food_sd: float = coefficient(0.25, "pp of headline inflation", "BEA, PCE food 1985-2019: a weight of 8 percent")
    headline_noise_sd: float = coefficient(0.75, "pp", _OWN)
    oil_lag: float = coefficient(0.97, "per percent", _OWN)
    oil_sd: float = coefficient(12.0, "percent", _OWN)
    # --- expectations -------------------------------------------------------------------------------------------
    expectations_learning_firm: float = coefficient(0.02, "per pp", _FRBUS + " (0.05 on average)")
    expectations_learning_loose: float = coefficient(0.10, "per pp", "Orphanides and Williams (2005), loose")
    expectations_pull: float = coefficient(0.10, "per pp", _FRBUS + " (0.05 on average)")
    expectations_sd: float = coefficient(0.05, "pp", _OWN)
    anchoring_on_independence: float = coefficient(
        0.5, "share of the pull home that hangs on independence", "Alesina and Summers (1993); Binder (2021)"
    )
    de_anchoring_jump: float = coefficient(0.45, "pp of long-run expectations, median", "1973-74 and 1978-80, Hoey")
    attack_in_anchoring: float = coefficient(
        0.5, "of the anchor per unit of independence lost", "Bianchi and others (2023)"
    )
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
    qualitative_weight: float = coefficient(
        0.5,
        "of the weight of guidance with a date",
        "Raskin (2013): dates changed the perceived reaction function beyond the words before; size own judgement",
    )
    qualitative_quarters: float = coefficient(
        2.0, "quarters", "Yellen, 19 March 2014: a considerable time is on the order of six months"
    )
    threshold_weight: float = coefficient(
        1.0,
        "of the weight of guidance with a date",
        "Femia, Friedman and Sack (2013): lift-off came to be expected at lower unemployment; size own judgement",
    )
    threshold_unemployment_sd: float = coefficient(
        0.4, "pp per root quarter", "Reifschneider and Tulip (2017): errors of 0.8 four quarters ahead, 1996-2015"
    )
    threshold_inflation_sd: float = coefficient(
        0.25,
        "pp per root quarter",
        "Reifschneider and Tulip (2017): half their error of 1.0 for inflation itself four quarters ahead",
    )
    threshold_tolerance: float = coefficient(
        0.1, "pp beyond a threshold before a promise is called broken", "figures are published to a tenth"
    )
    soft_weight: float = coefficient(
        0.7,
        "of the weight of plain words",
        "Campbell, Evans, Fisher and Justiniano (2012): partly read as a forecast; size own judgement",
    )
    firm_weight: float = coefficient(
        1.25, "of the weight of plain words", "Campbell, Evans, Fisher and Justiniano (2012); size own judgement"
    )
    qualitative_stake: float = coefficient(0.4, "of the loss of a broken promise with a date", "own judgement")
    soft_stake: float = coefficient(0.5, "of the loss of a broken promise in plain words", "own judgement")
    firm_stake: float = coefficient(1.75, "of the loss of a broken promise in plain words", "own judgement")
    kept_firmly_gain: float = coefficient(
        1.5, "of the gain of a quarter without a firm promise", "own judgement: what was staked and kept is remembered"
    )
    credibility_on_withdrawal: float = coefficient(
        0.06, "per firm promise taken back before its time", "own judgement: half of a broken promise of 25 bp"
    )
    # --- words: votes and press conferences ---------------------------------------------------------------------
    credibility_on_dissent: float = coefficient(
        0.15, "share of guidance's credit lost if all votes were against", _CHOSEN + "; nothing when unanimous"
    )
    credibility_on_clarity: float = coefficient(0.02, "per unit of clarity", _CHOSEN + ": a sixth of a broken promise")
    anchoring_on_resolve: float = coefficient(
        0.01, "per unit of resolve", _CHOSEN + "; Coibion et al. (2022): words fade"
    )
    equity_on_tone: float = coefficient(
        0.5,
        "percent per unit of tone",
        "Gorodnichenko, Pham and Talavera (2023): shares follow the chair's tone, bonds hardly do; size chosen",
    )
    equity_on_dissent: float = coefficient(
        2.0, "percent if all votes were against", "Madeira and Madeira (2019): shares fall on dissent, Treasuries don't"
    )
    pressure_on_defiance: float = coefficient(0.10, "index points per unit of defiance", _CHOSEN)
    independence_on_yielding: float = coefficient(
        0.01, "per unit of yielding", "Bianchi and others (2023): markets price what politicians demand; size chosen"
    )
    premium_on_unease: float = coefficient(
        0.03,
        "pp per unit of unease",
        "Gomez-Cram and Grotteria (2022): prices move on single sentences of a press conference; size chosen",
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
    perceived_stress_response: float = coefficient(
        -0.30, "pp per index point", "2y after Lehman, in March 2020 and March 2023: -80 to -130 bp"
    )
    signal_gain: float = coefficient(
        -0.10,
        "pp of the expected path per percent of GDP of surprise",
        "Krishnamurthy and Vissing-Jorgensen (2011); Bauer and Rudebusch (2014) find more, Swanson (2021) less",
    )
    signal_fade: float = coefficient(0.85, "a quarter", "Bauer and Rudebusch (2014): signals reach two to three years")
    lower_bound: float = coefficient(0.125, "percent", "FOMC: range 0 to 1/4 percent")
    term_premium_mean: float = coefficient(0.70, "pp", _FRBUS + " RG10P")
    term_premium_lag: float = coefficient(0.92, "per pp", _FRBUS + " RG10P")
    term_premium_sd: float = coefficient(0.26, "pp", _FRBUS + " RG10P")
    term_premium_on_gap: float = coefficient(-0.10, "pp per pp", _FRBUS)
    term_premium_on_stress: float = coefficient(-0.10, "pp per index point", _OWN + ": flight to safety")
    term_premium_on_stock: float = coefficient(
        -0.070,
        "pp per percent of GDP of expected ten-year equivalents",
        "Li and Wei (2013); Ihrig et al. (2018); 5-6 bp per percent of GDP announced",
    )
    term_premium_on_purchases: float = coefficient(
        -0.02, "pp per percent of GDP bought in the quarter", "D'Amico and King (2013): the flow effect"
    )
    term_premium_on_debt: float = coefficient(
        0.015,
        "pp per percent of GDP of debt other than bills",
        "Laubach (2009), 3-4 bp on forward rates; Krishnamurthy and Vissing-Jorgensen",
    )
    term_premium_on_inflation_risk: float = coefficient(
        0.8, "pp per unit of anchoring lost", "Wright (2011); Kim and Wright (2005), the 1980s"
    )
    term_premium_on_uncertainty: float = coefficient(
        0.10, "pp per log point of volatility", "Adrian, Crump and Moench (2013)"
    )
    term_premium_on_dysfunction: float = coefficient(0.35, "pp per index point", "9 to 18 March 2020: +64 bp")
    uncertainty_in_premium: float = coefficient(0.5, "log sd of the premium's shock per log point", "MOVE and VIX")
    term_premium_2y_share: float = coefficient(0.20, "share of the ten-year premium", "Kim and Wright (2005)")
    term_premium_5y_share: float = coefficient(0.60, "share of the ten-year premium", "Kim and Wright (2005)")
    stock_decay: float = coefficient(0.985, "a quarter", "Bonis, Ihrig and Wei (2017): ageing and growth")
    programme_survival: float = coefficient(0.90, "a quarter", _OWN + ": how long markets think a programme runs")
    promise_discount: float = coefficient(
        0.6, "share of an announced calendar that is disbelieved without credibility", "Bhattarai and others (2015)"
    )
    quiet_runoff: float = coefficient(
        0.45, "share of runoff's effect markets shrug off while reserves are ample", "Crawley et al. (2022); Wei (2022)"
    )
    tantrum_gain: float = coefficient(0.20, "pp per percent of GDP", "May 2013: +74 bp of premium in one quarter")
    tantrum_stock: float = coefficient(19.0, "percent of GDP of expected stock", "May 2013, this model's own reckoning")
    tantrum_threshold: float = coefficient(0.75, "percent of GDP of expected stock", _OWN)
    mortgage_pass_through: float = coefficient(0.884, "pp per pp", _FRBUS)
    mortgage_correction: float = coefficient(0.34, "per pp", _FRBUS)
    mortgage_spread: float = coefficient(1.65, "pp", "Freddie Mac PMMS over 10y, 1985-2019")
    mortgage_on_stress: float = coefficient(0.22, "pp per index point", _OWN)
    mortgage_on_mbs_share: float = coefficient(-0.035, "pp per percent of GDP", "Hancock and Passmore (2011); QE1")
    mortgage_on_credit_supply: float = coefficient(-0.01, "pp per percent", "Fuster and others (2021): capacity")
    mortgage_sd: float = coefficient(0.08, "pp", _OWN)
    # --- assets, credit, houses, abroad -------------------------------------------------------------------------
    spread_mean: float = coefficient(2.25, "pp", "Moody's Baa over 10y, 1985-2019: 2.3")
    spread_lag: float = coefficient(0.85, "per pp", _FRBUS)
    spread_on_gap: float = coefficient(-0.048, "pp per pp", _FRBUS)
    spread_on_gap_change: float = coefficient(-0.12, "pp per pp", _OWN)
    spread_on_stress: float = coefficient(0.10, "pp per index point", _OWN + ", 2008: 5.6")
    spread_on_backstop: float = coefficient(
        0.5, "share of stress's effect taken off by a backstop of 3.5 percent of GDP", "Gilchrist and others (2020)"
    )
    spread_on_corporate: float = coefficient(
        -0.25, "pp per percent of GDP held", "Gilchrist, Wei, Yue and Zakrajsek (2020): SMCCF"
    )
    spread_on_leverage: float = coefficient(-0.03, "pp per index point", "Lopez-Salido, Stein and Zakrajsek (2017)")
    municipal_mean: float = coefficient(0.4, "pp over comparable Treasuries", "Bond Buyer, after tax")
    municipal_lag: float = coefficient(0.75, "per pp", "2008-2009 and 2020")
    municipal_on_stress: float = coefficient(0.12, "pp per index point", "March 2020: +200 bp within two weeks")
    municipal_on_holdings: float = coefficient(-0.8, "pp per percent of GDP held", "Haughwout and others (2021)")
    municipal_sd: float = coefficient(0.05, "pp", _OWN)
    backstop_unit: float = coefficient(
        3.5, "percent of GDP", "corporate facilities announced on 23 March and 9 April 2020"
    )
    spread_sd: float = coefficient(0.16, "pp", _OWN)
    equity_on_real_10y: float = coefficient(-12.0, "percent per pp", "half of FRB/US; Bernanke and Kuttner (2005)")
    equity_on_spread: float = coefficient(-6.0, "percent per pp", _OWN)
    equity_on_gap: float = coefficient(1.5, "percent per pp", _OWN)
    equity_on_stress: float = coefficient(-2.5, "percent per index point", _OWN)
    equity_on_surprise: float = coefficient(
        -2.0, "percent per pp", "Bernanke and Kuttner (2005): -1 percent per 25 bp, with the yield's part"
    )
    breakeven_on_surprise: float = coefficient(-6.0, "bp per pp", "Nakamura and Steinsson (2018): small and negative")
    equity_on_purchases: float = coefficient(
        1.5, "percent per percent of GDP bought", "Barbon and Gianinazzi (2019): the Bank of Japan"
    )
    valuation_momentum: float = coefficient(0.15, "of the last change", "Moskowitz, Ooi and Pedersen (2012)")
    uncertainty_in_equity: float = coefficient(0.8, "log sd of the equity shock per log point", "VIX")
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
    house_on_credit_supply: float = coefficient(0.10, "pp a year per percent", "Favara and Imbs (2015)")
    house_on_stress: float = coefficient(-1.4, "pp a year per index point", _OWN)
    house_sd: float = coefficient(2.4, "pp a year", _OWN)
    dollar_on_real_10y: float = coefficient(3.9, "percent per pp", _FRBUS)
    dollar_lag: float = coefficient(0.96, "per percent", _FRBUS)
    dollar_on_stress: float = coefficient(0.8, "percent per index point", "March 2020: +7.9 percent")
    dollar_sd: float = coefficient(2.2, "percent", _OWN)
    stress_lag: float = coefficient(0.70, "per index point", _OWN + ": STLFSI4 half-life two quarters")
    relief_gain: float = coefficient(
        0.25,
        "of stress's persistence that lending of last resort takes away",
        "STLFSI4 after October 2008 and March 2020",
    )
    relief_scale: float = coefficient(
        2.0, "percent of GDP lent or offered", "TAF, PDCF, CPFF and swaps: 8 percent in 2008"
    )
    relief_of_swaps: float = coefficient(0.5, "of the scale that open swap lines are worth", "Bahaj and Reis (2022)")
    relief_of_offers: float = coefficient(
        0.25, "dollars lent that a dollar offered is worth", "announcements of March 2020: little used, much felt"
    )
    run_met_by_lending: float = coefficient(
        0.75, "share of the crisis", "March 2023: deposits stopped leaving within two weeks"
    )
    run_met_by_rate: float = coefficient(0.25, "share of the crisis", "22 January 2008")
    crunch_met_by_lending: float = coefficient(
        0.35, "share of the crisis", "2008-09: stress tests and capital did the rest"
    )
    crunch_met_by_rate: float = coefficient(0.15, "share of the crisis", "2001, 2008")
    dash_met_by_purchases: float = coefficient(0.6, "share of the crisis", "March 2020, Vissing-Jorgensen (2021)")
    spiral_met_by_purchases: float = coefficient(0.7, "share of the crisis", "Bank of England, 28 September 2022")
    crash_met_by_lending: float = coefficient(0.15, "share of the crisis", "20 October 1987")
    crash_met_by_rate: float = coefficient(0.2, "share of the crisis", "October 1987, January 2001")
    bust_met_by_rate: float = coefficient(0.2, "share of the crisis", "2007-08")
    flight_met_by_swaps: float = coefficient(0.4, "share of the crisis", "Bahaj and Reis (2022)")
    foreign_met_by_lending: float = coefficient(0.15, "share of the crisis", "September 1998")
    anchor_met_by_rate: float = coefficient(0.6, "share of the crisis", "October 1979")
    anchor_met_by_words: float = coefficient(0.3, "share of the crisis", "October 1979")
    attack_met_by_words: float = coefficient(0.4, "share of the crisis", "Binder (2021)")
    attack_on_giving_way: float = coefficient(0.5, "share of the crisis", "1971-72: Abrams (2006)")
    offer_taken: float = coefficient(0.35, "of what is offered in an emergency", "BTFP 2023; PDCF and MMLF 2020")
    swap_taken: float = coefficient(0.8, "percent of GDP within a quarter", "March to May 2020: 450 billion")
    met_by_lending: float = coefficient(1.0, "percent of GDP offered", "March 2023: 165 billion taken of the BTFP")
    met_by_purchases: float = coefficient(
        2.5, "percent of GDP bought in a quarter", "Bank of England 2022: 19 of 65 billion pounds; March 2020"
    )
    met_by_rate: float = coefficient(0.75, "pp", "3 and 15 March 2020, 22 January and 8 October 2008")
    calm_in_stress: float = coefficient(-0.15, "share of stress that words take off, fully believed", "July 2012")
    calm_in_volatility: float = coefficient(-0.15, "log points", "July 2012, Altavilla and others (2016)")
    firm_in_anchoring: float = coefficient(0.03, "of the anchor, fully believed", "Volcker, October 1979")
    firm_in_pressure: float = coefficient(0.10, "index points", "Binder (2021)")
    run_met_by_words: float = coefficient(0.10, "share of the crisis", "joint statement of 12 March 2023")
    dash_met_by_lending: float = coefficient(0.10, "share of the crisis", "PDCF, 17 March 2020")
    dash_met_by_swaps: float = coefficient(0.15, "share of the crisis", "19 March 2020: foreign holders need not sell")
    spiral_met_by_retreat: float = coefficient(0.15, "share of the crisis", "Bank of England: gilt sales put off, 2022")
    crash_met_by_words: float = coefficient(0.15, "share of the crisis", "20 October 1987: one sentence")
    bust_met_by_mbs: float = coefficient(
        0.15, "share of the crisis", "25 November 2008: mortgage rates -44 bp, Hancock and Passmore (2011)"
    )
    bust_met_by_lending: float = coefficient(0.08, "share of the crisis", "August 2007: term discount loans")
    flight_met_by_rate: float = coefficient(0.15, "share of the crisis", "September to November 1998: three cuts")
    flight_fed_by_rate: float = coefficient(0.25, "share of the crisis", "1994: Calvo, Leiderman and Reinhart (1996)")
    anchor_fed_by_rate: float = coefficient(0.5, "share of the crisis", "1971-72, 1975, Romer (2005)")
    tantrum_met_by_retreat: float = coefficient(0.5, "share of the surprise", "18 September 2013: 10y -17 bp that day")
    tantrum_met_by_words: float = coefficient(0.25, "share of the surprise", "10 July 2013: 10y -11 bp in two days")
    tantrum_met_by_purchases: float = coefficient(0.25, "share of the surprise", _OWN + "; scale of 2013's programme")
    outside_met_by_backing: float = coefficient(0.40, "share of the stress", "23 March and 9 April 2020")
    outside_met_by_purchases: float = coefficient(0.30, "share of the stress", "23 March 2020")
    outside_met_by_swaps: float = coefficient(0.10, "share of the stress", "19 March 2020, Bahaj and Reis (2022)")
    offer_of_purchases: float = coefficient(
        0.75, "dollars bought that a dollar offered is worth", "Bank of England 2022: 65 offered, 19 bought"
    )
    hazard_of_lending: float = coefficient(
        0.15, "index of risk appetite, at full reach", "Farhi and Tirole (2012); Dam and Koetter (2012)"
    )
    hazard_of_cuts: float = coefficient(
        0.10, "index of risk appetite, at full reach", "Cieslak and Vissing-Jorgensen (2021): the Fed put"
    )
    hazard_of_buying: float = coefficient(
        0.10, "index of risk appetite, at full reach", "FSB (2023): basis trade rebuilt after March 2020"
    )
    anchor_on_easing: float = coefficient(
        0.04, "of the anchor per pp of inflation beyond 1 over target, at full reach", "1971-72, 1975: Romer (2005)"
    )
    anchor_on_buying: float = coefficient(0.5, "of what easing the rate costs", "autumn 2021; Reis (2022)")
    credibility_on_retreat: float = coefficient(
        0.05, "of credibility", "18 September 2013: less than half of a broken promise of 25 bp"
    )
    # --- crises: odds a quarter from what breeds them -----------------------------------------------------------
    credit_crunch_odds: float = coefficient(
        0.008, "per unit of its drivers", "Jorda, Schularick and Taylor (2011): a crisis in 25 to 30 years"
    )
    crunch_on_houses: float = coefficient(0.10, "per percent of overvaluation", "Jorda, Schularick and Taylor (2015)")
    crunch_on_capital: float = coefficient(
        0.5, "per pp of capital missing", "Jorda and others (2021): bank capital redux"
    )
    credit_crunch_size: float = coefficient(1.9, "index points of stress, median", "STLFSI: 1990 1, 2008 9")
    credit_crunch_size_sd: float = coefficient(0.60, "log", "STLFSI: 1990 1, 2008 9")
    equity_crash_odds: float = coefficient(
        0.006, "per percent over the threshold", "S&P 500: 1987, 2000-02, 2008, 2020"
    )
    equity_crash_threshold: float = coefficient(
        12.0, "percent over fundamental value", "Greenwood, Shleifer and You (2019)"
    )
    equity_crash_size: float = coefficient(18.0, "percent, median", "S&P 500: 1987 -30, 2001-02 -17 a quarter")
    equity_crash_size_sd: float = coefficient(0.35, "log", "S&P 500: 1987 -30, 2001-02 -17 a quarter")
    equity_crash_in_stress: float = coefficient(0.035, "index points per percent", "STLFSI October 1987, 2001-02")
    housing_bust_odds: float = coefficient(0.010, "per percent over the threshold", "Bordo and Jeanne (2002)")
    housing_bust_threshold: float = coefficient(4.0, "percent over trend", "FHFA over rents: 1989, 2006")
    housing_bust_size: float = coefficient(7.0, "pp a year of house-price growth, median", "FHFA 2007-2009, 1990-91")
    housing_bust_size_sd: float = coefficient(0.35, "log", "FHFA 2007-2009, 1990-91")
    bank_run_odds: float = coefficient(
        0.2, "per unit of its drivers over the threshold", "March 2023; Jiang and others (2023)"
    )
    bank_run_threshold: float = coefficient(
        0.30,
        "unrealised losses over capital, times uninsured deposits and the rate they forgo",
        "Jiang and others (2023)",
    )
    bank_run_size: float = coefficient(1.2, "index points of stress, median", "March 2023: STLFSI4 +1.5")
    bank_run_size_sd: float = coefficient(0.40, "log", "March 2023: STLFSI4 +1.5")
    dash_odds: float = coefficient(0.35, "per index point of stress over the threshold", "1998, 2008 and March 2020")
    dash_threshold: float = coefficient(1.5, "index points of stress", "1998, 2008 and March 2020")
    dash_size: float = coefficient(1.6, "index points of dysfunction, median", "March 2020: 10y +64 bp in nine days")
    dash_size_sd: float = coefficient(0.35, "log", "March 2020")
    spiral_odds: float = coefficient(0.6, "per pp of the 10y over the threshold", "gilts, 22-28 September 2022")
    spiral_threshold: float = coefficient(0.9, "pp that the 10y has risen in two quarters", "gilts, 2022")
    dash_fragility: float = coefficient(0.5, "leverage over dealers' room under which nobody dashes", "own judgement")
    spiral_exposure_scale: float = coefficient(0.5, "exposure at which a spiral is as likely as it gets", "gilts, 2022")
    run_odds_scale: float = coefficient(4.0, "times, odds per unit of vulnerability", "own judgement")
    expectations_size_sd: float = coefficient(0.35, "log, size of a break of the anchor", "own judgement")
    bust_momentum: float = coefficient(4.0, "pp a year of growth under trend that counts as one", "own judgement")
    bust_without_momentum: float = coefficient(0.5, "of the odds while houses still rise at trend", "own judgement")
    pension_exposure: float = coefficient(0.10, "share of long bonds geared with swaps", "US pension funds; gilts: 0.6")
    spiral_size: float = coefficient(
        2.5, "index points of dysfunction, median, at full exposure", "gilts: +130 bp in 3 days"
    )
    spiral_size_sd: float = coefficient(0.35, "log", "gilts, 2022")
    currency_shock_odds: float = coefficient(0.10, "per unit of its drivers", "1994-95, 1997-98, 2013, 2018")
    currency_shock_size: float = coefficient(0.7, "index points of stress, median", "STLFSI 1997-98, 2013")
    currency_shock_size_sd: float = coefficient(0.45, "log", "STLFSI 1997-98, 2013")
    de_anchoring_odds: float = coefficient(0.08, "per unit of its drivers", "1973-74 and 1978-80")
    attack_odds: float = coefficient(0.05, "per index point of pressure over the threshold", "Binder (2021)")
    attack_threshold: float = coefficient(1.2, "index points of pressure", "Binder (2021)")
    attack_size: float = coefficient(
        0.08, "of independence, median", "Binder (2021); Bianchi and others (2023): tweets"
    )
    attack_size_sd: float = coefficient(0.40, "log", "Binder (2021)")
    foreign_crisis_odds: float = coefficient(0.016, "a quarter", "1997-98, 2010-12, 2015, 2016: stress from abroad")
    foreign_crisis_size: float = coefficient(0.74, "index points of stress, median", "STLFSI 1998, 2011")
    foreign_crisis_size_sd: float = coefficient(0.5, "log", "STLFSI 1998, 2011")
    pandemic_odds: float = coefficient(
        0.0018, "a quarter", "1918, 1957, 1968, 2020: two that shut the economy in 140 years"
    )
    pandemic_size: float = coefficient(
        6.0, "percent of output shut, median", "2020Q2: 9; 1918: 2 to 6, Barro and others (2020)"
    )
    pandemic_size_sd: float = coefficient(0.45, "log", "1918 and 2020")
    war_odds: float = coefficient(0.004, "a quarter", "1973, 1990, 2022: wars that moved oil")
    war_size: float = coefficient(35.0, "percent of the oil price, median", "1990: +70; 2022: +40")
    war_size_sd: float = coefficient(0.40, "log", "1990 and 2022")
    supply_event_odds: float = coefficient(0.007, "a quarter", _OWN + ": 1973, 1979, 1990, 2008, 2021")
    supply_event_size: float = coefficient(1.9, "pp, median", _OWN)
    supply_event_size_sd: float = coefficient(0.65, "log", _OWN)
    supply_pressure_most: float = coefficient(9.0, "pp", "1974: food and energy added some 8 points")
    stress_on_repo: float = coefficient(
        0.9, "index points, the most that a repo squeeze adds in a quarter", "September 2019: STLFSI4 +0.7, and no more"
    )
    stress_repo_scale: float = coefficient(200.0, "bp of the worst repo day over 25", "September 2019: +315 bp")
    stress_on_bust: float = coefficient(0.04, "index points per pp a year", "STLFSI 2007")
    stress_on_war: float = coefficient(0.015, "index points per percent of the oil price", "STLFSI 1990, 2022")
    stress_on_pandemic: float = coefficient(0.30, "index points per percent of output shut", "STLFSI4 March 2020: 5.6")
    stress_on_attack: float = coefficient(1.5, "index points per unit of independence", "April 2025")
    loose_anchor: float = coefficient(0.6, "anchoring under which it can break", "1973-80")
    # --- volatility and shocks that come together ---------------------------------------------------------------
    volatility_mean: float = coefficient(17.8, "percent a year, median", "Cboe VIX 1990-2019")
    volatility_lag: float = coefficient(0.74, "per log point", "Cboe VIX, autocorrelation 0.74")
    volatility_sd: float = coefficient(0.205, "log points", "Cboe VIX: s.d. 7.1 about 19.2")
    volatility_on_stress: float = coefficient(0.055, "log points per index point a quarter", "VIX 2008Q4: 59")
    oil_with_demand: float = coefficient(0.13, "correlation of innovations", "VAR(1) residuals, US 1985-2019")
    premium_with_oil: float = coefficient(0.15, "correlation of innovations", "VAR(1) residuals, US 1985-2019: 0.17")
    dollar_with_oil: float = coefficient(-0.35, "correlation of innovations", "VAR(1) residuals, US 1985-2019: -0.40")
    dollar_with_equity: float = coefficient(
        -0.15, "correlation of innovations", "VAR(1) residuals, US 1985-2019: -0.16"
    )
    spread_with_equity: float = coefficient(-0.45, "correlation of innovations", "Baa spread and S&P 500, 1985-2019")
    volatility_with_equity: float = coefficient(-0.65, "correlation of innovations", "VIX and S&P 500, 1990-2019")
    # --- banks and other leveraged holders ----------------------------------------------------------------------
    bank_rollover: float = coefficient(
        0.05, "of their bonds and fixed-rate loans a quarter", "Call Reports: five years"
    )
    bank_duration: float = coefficient(4.5, "years", "Jiang, Matvos, Piskorski and Seru (2023)")
    bank_bond_share: float = coefficient(0.28, "of assets", "H.8 2019-2022: securities and fixed-rate mortgages")
    capital_target: float = coefficient(9.5, "percent of assets", "FDIC Quarterly Banking Profile, equity over assets")
    capital_build: float = coefficient(0.08, "of what is missing a quarter", "2009-2013")
    capital_on_stress: float = coefficient(-0.06, "pp per index point a quarter", "2008: charge-offs less earnings")
    capital_on_jobs: float = coefficient(-0.02, "pp per pp of unemployment over its natural rate", "2009-2010")
    deposit_beta: float = coefficient(0.40, "share of the policy rate", "Drechsler, Savov and Schnabl (2017)")
    deposit_lag: float = coefficient(0.25, "of the distance a quarter", "2015-2019 and 2022-2023")
    uninsured_at_rest: float = coefficient(38.0, "percent of deposits, without reserves", "Call Reports 2006")
    uninsured_on_reserves: float = coefficient(
        0.45, "pp per percent of bank assets in reserves", "Acharya, Chauhan, Rajan and Steffen (2023)"
    )
    leverage_lag: float = coefficient(0.96, "per index point", "Adrian and Shin (2014); Jimenez and others (2014)")
    leverage_on_rate: float = coefficient(-0.045, "index points per pp of the real rate over neutral", "the same")
    leverage_on_volatility: float = coefficient(-0.05, "index points per log point", "Danielsson and others (2018)")
    least_capital: float = coefficient(
        0.3, "of the target: under it banks are wound up or given capital", "own judgement"
    )
    leverage_on_stress: float = coefficient(
        -0.1, "log per index point of stress", "Adrian and Shin (2014): leverage is shed in crises; size own judgement"
    )
    run_rate_tolerance: float = coefficient(0.5, "pp that depositors forgo without minding", "own judgement")
    run_rate_scale: float = coefficient(2.5, "pp forgone that counts as one", "March 2023: 4.6 less 1.6")
    run_uninsured_scale: float = coefficient(
        42.0, "percent of deposits uninsured that counts as one", "Call Reports 2022"
    )
    credit_supply_lag: float = coefficient(0.85, "per percent", "SLOOS")
    credit_on_capital: float = coefficient(0.25, "percent per pp of capital", "Bernanke and Lown (1991)")
    thin_capital: float = coefficient(8.75, "percent of assets under which lending is cut", "Bernanke and Lown (1991)")
    credit_on_leverage: float = coefficient(0.35, "percent per index point", "Jimenez and others (2014)")
    credit_on_stress: float = coefficient(-0.15, "percent per index point", "SLOOS 2008: 80 percent tightened")
    credit_on_reserves: float = coefficient(
        0.10,
        "percent per pp of bank assets that reserves have grown, where banks are willing",
        "Rodnyansky and Darmouni (2017)",
    )
    willing_width: float = coefficient(
        1.0, "pp of the gap", "Japan 2001-2006, US 2009-2014: banks held rather than lent"
    )
    basis_lag: float = coefficient(0.95, "per index point", "CFTC: leveraged funds short Treasury futures")
    basis_on_volatility: float = coefficient(-0.8, "per log point", "Barth and Kahn (2023)")
    basis_on_debt: float = coefficient(
        0.012, "per percent of GDP of debt", "Barth and Kahn (2023); 2018-2019, 2022-2024"
    )
    dealer_on_debt: float = coefficient(-0.006, "per percent of GDP of debt", "Duffie (2020): debt outgrew dealers")
    dealer_on_stress: float = coefficient(-0.08, "per index point", "Duffie and others (2023)")
    basis_on_dysfunction: float = coefficient(
        -0.4, "log per index point", "March 2020: hedge funds sold a third of their basis positions; size own judgement"
    )
    dysfunction_lag: float = coefficient(0.50, "per index point", "2008Q4-2009Q2: TIPS and off-the-run spreads")
    dysfunction_on_purchases: float = coefficient(
        0.6, "log per percent of GDP bought in a quarter", "March to June 2020: 7 percent; the Bank of England, 2022"
    )
    repo_on_dysfunction: float = coefficient(0.25, "index points of stress per index point", "March 2020")
    # --- abroad -------------------------------------------------------------------------------------------------
    foreign_lag: float = coefficient(0.88, "per percent", "OECD output gaps 1985-2019")
    foreign_sd: float = coefficient(0.45, "percent", "OECD output gaps 1985-2019")
    foreign_on_stress: float = coefficient(-0.15, "percent per index point", "2008-09")
    foreign_on_shock: float = coefficient(-0.8, "percent per index point of a currency shock", "1997-98")
    treasury_demand_lag: float = coefficient(0.96, "per pp", "TIC: official holdings")
    treasury_demand_sd: float = coefficient(0.05, "pp", "Warnock and Warnock (2009): 2004-05 -60 bp")
    flows_on_shock: float = coefficient(-1.0, "log per index point of a currency shock", "own judgement")
    sudden_stop_scale: float = coefficient(4.0, "times flows and pp of the yield", "own judgement")
    sudden_stop_threshold: float = coefficient(0.1, "pp that the real ten-year yield must rise", "own judgement")
    flows_lag: float = coefficient(0.90, "per index point", "IIF portfolio flows")
    flows_on_stock: float = coefficient(0.12, "per percent of GDP of surprise", "Fratzscher, Lo Duca and Straub (2018)")
    flows_on_yield: float = coefficient(-0.8, "per pp of the real ten-year yield's change", "Rey (2015); 2013")
    flows_on_volatility: float = coefficient(-0.15, "per log point", "Rey (2015)")
    flows_sd: float = coefficient(0.25, "index points", "IIF portfolio flows")
    # --- federal budget -----------------------------------------------------------------------------------------
    fiscal_lag: float = coefficient(0.90, "per percent of GDP", "CBO, discretionary outlays and one-off tax relief")
    fiscal_on_slump: float = coefficient(
        0.15, "percent of GDP a quarter per pp of the gap under the threshold", "Auerbach and Gale (2009); ARRA, CARES"
    )
    fiscal_threshold: float = coefficient(3.0, "pp under potential", "1975, 2001, 2008-09, 2020")
    fiscal_sd: float = coefficient(0.20, "percent of GDP", "Auerbach and Gorodnichenko (2012)")
    stabilisers: float = coefficient(0.40, "percent of GDP per pp of the gap", "CBO, effects of automatic stabilizers")
    debt_reaction: float = coefficient(0.05, "percent of GDP a year per percent of GDP", "Bohn (1998)")
    debt_rollover: float = coefficient(0.10, "of the debt a quarter", "Treasury: a third matures within a year")
    remittances_at_rest: float = coefficient(0.35, "percent of GDP a year", "Federal Reserve annual reports 2009-2021")
    bills_at_rest: float = coefficient(0.18, "share of the debt", "Treasury, TBAC: 15 to 20 percent")
    bills_in_haste: float = coefficient(0.7, "share of what is newly borrowed", "2008-09, 2020: bills came first")
    bills_back: float = coefficient(0.12, "of the distance a quarter", "2010-12, 2021-22")
    bills_in_debt: float = coefficient(0.35, "share of new money at short rates", "Treasury, TBAC")
    # --- politics -----------------------------------------------------------------------------------------------
    pressure_lag: float = coefficient(0.85, "per index point", "Binder (2021)")
    pressure_on_jobs: float = coefficient(
        0.10, "per pp of unemployment over its natural rate", "Binder (2021); 1982, 2010"
    )
    pressure_on_rate: float = coefficient(0.05, "per pp of the real rate over neutral", "1981-82, 2018-19")
    pressure_on_inflation: float = coefficient(0.06, "per pp of inflation more than 1 over target", "2022")
    pressure_on_losses: float = coefficient(
        0.06, "per percent of GDP of deferred asset", "2023, Cecchetti and Hilscher (2024)"
    )
    pressure_sd: float = coefficient(0.06, "index points", "Binder (2021)")
    independence_gain: float = coefficient(0.015, "of the distance to 1 a quarter", "1951-1965, 1979-1995")
    yielding_tolerance: float = coefficient(
        1.0, "pp under the balanced rule that nobody calls giving way", "own judgement"
    )
    yielding_loss: float = coefficient(
        0.01, "a quarter per pp that the rate stands under the balanced rule, times pressure", "1971-72: Abrams (2006)"
    )
    # --- people -------------------------------------------------------------------------------------------------
    wealth_reversion: float = coefficient(0.03, "a quarter", "Distributional Financial Accounts 1989-2023")
    income_on_equity: float = coefficient(0.1, "percent of capital income per percent of share prices", "own judgement")
    wages_on_jobs: float = coefficient(-0.35, "percent of income per pp of unemployment", "Guvenen and others (2017)")
    # --- the central bank's books -------------------------------------------------------------------------------
    currency_growth_premium: float = coefficient(
        3.0, "percent a year over nominal GDP at a rate of 0", "H.4.1, notes 2010-2014: 7 percent a year"
    )
    currency_on_rate: float = coefficient(
        -1.0, "percent a year per pp of the policy rate", "H.4.1, notes: 5 to 6 percent in 2017-2019, 2 in 2022-2025"
    )
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
    prepayment_floor: float = coefficient(
        0.62, "percent of MBS principal a month", "H.4.1 2022-2025: moves of house and amortisation, nobody refinances"
    )
    prepayment_refinancing: float = coefficient(
        3.0, "percent of MBS principal a month, the most", _H41 + " and to 2022-2025"
    )
    prepayment_threshold: float = coefficient(
        0.8, "pp of borrowers' rate over the market's at which half of the most refinance", _H41
    )
    prepayment_coupon_gap: float = coefficient(
        1.25, "pp of borrowers' rate over book yield", "agency MBS: servicing and guarantee fees, premium"
    )
    prepayment_width: float = coefficient(0.55, "pp", _H41)
    mbs_option_cost: float = coefficient(
        0.8, "pp of new MBS' yield over that of a pool nobody refinances", "agency MBS at a discount, end of 2022"
    )
    mbs_option_reach: float = coefficient(
        3.0, "pp under the market at which nobody will ever refinance", "agency MBS at a discount, end of 2022"
    )
    mbs_lasting_refinancing: float = coefficient(
        0.6, "of the month's refinancing, over a pool's life", "burnout: who can refinance has done so"
    )
    mbs_life: float = coefficient(
        14.0, "years at which what is left of a pool counts as repaid", "average life of discount MBS, 8.5 to 9 years"
    )
    expenses: float = coefficient(
        0.045, "percent of GDP a year", "Federal Reserve annual report 2017: operations, dividends, CFPB"
    )
    foreign_pool_share: float = coefficient(
        0.8, "of other liabilities, that earn the ON RRP rate", "H.4.1: foreign official reverse repo pool"
    )
    mbs_over_mortgage: float = coefficient(-0.9, "pp", "servicing and guarantee fees and lenders' margin")
    bond_over_10y: float = coefficient(0.26, "pp", "H.15, 2006-2024: 30-year over 10-year Treasury on a level curve")
    bond_on_slope: float = coefficient(0.33, "pp per pp of 10-year over 2-year", "H.15, annual means 2006-2024")
    corporate_maturing: float = coefficient(
        0.06, "of corporate bonds held, a quarter", "SMCCF 2020-2021: bonds of up to five years"
    )
    municipal_maturing: float = coefficient(
        0.08, "of municipal notes held, a quarter", "Municipal Liquidity Facility 2020: notes of up to three years"
    )
    corporate_yield_on_spread: float = coefficient(
        0.6, "pp over the five-year Treasury per pp of Baa spread", "SMCCF 2020: an index of investment grade"
    )
    credit_duration: float = coefficient(2.5, "years", "bonds and notes of up to five years")
    dividend_yield: float = coefficient(1.9, "percent a year", "S&P 500, 2010-2019: 2.0")
    swap_premium: float = coefficient(0.25, "pp over the policy rate", "Federal Reserve swap lines since March 2020")
    foreign_pool_discount: float = coefficient(
        0.1, "pp under the policy rate where there is no ON RRP", "Federal Reserve, foreign repo pool before 2013"
    )
    least_reserves: float = coefficient(0.5, "percent of bank assets", "discount-window loans fill up what falls short")
    # --- money market -------------------------------------------------------------------------------------------
    kink_drift_sd: float = coefficient(0.12, "pp of bank assets a quarter", _RESERVES)
    ample_margin: float = coefficient(
        3.0, "pp of bank assets over the kink beyond which claims on liquidity grow", _RESERVES
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
        83,
        "bp per squared percent of bank assets drained, at the spike's kink",
        "Copeland, Duffie and Yang (2021); 16-18 September 2019",
    )
    spike_gap: float = coefficient(3.7, "pp of bank assets under the kink", _RESERVES)
    spike_slope: float = coefficient(1.25, "log per pp", "year-end 2018: +75 bp at 9.4; September 2019: +315 bp at 8.0")
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
    year_end_date: float = coefficient(1.1, "percent of bank assets", "31 December 2018")
    facility_leak: float = coefficient(
        0.4, "share of a spike above the facility's rate", "SRF, 31 October 2025: +32 bp over IORB, 22 over the SRF"
    )
    facility_stigma: float = coefficient(8.0, "bp", "SRF take-up 2025")
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
    loans_run_off: float = coefficient(
        0.05,
        "of the distance a week: loans no longer wanted run to their term",
        "H.4.1: term auctions and commercial paper of 2009 fell by four to six tenths a quarter",
    )
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
        0.6, "a quarter, of reserves beyond the margin over the kink that go to money funds", "ON RRP 2021Q2-2022Q1"
    )
    overflow_margin: float = coefficient(
        2.0, "pp of bank assets over the kink beyond which banks turn deposits away", "ON RRP 2021Q2-2022Q1"
    )
    cash_leaves: float = coefficient(
        0.3, "a quarter, of money funds' cash beyond the usual that finds better than the ON RRP", "2023-2025"
    )
    buffer_scale: float = coefficient(2.0, "percent of GDP of ON RRP at which it takes half of a flow", "2022-2025")
    buffer_share: float = coefficient(1.05, "dollars of money funds' cash per dollar that drains", "2022-2025")
    bills_in_funds: float = coefficient(
        0.35, "of bills sold beyond their trend that money funds buy with cash from the ON RRP", "2021-2024"
    )
    cash_on_rate: float = coefficient(
        0.35,
        "percent of GDP per pp of the policy rate, to money funds while the ON RRP is in full use",
        "deposits lag: Drechsler, Savov and Schnabl (2017); size: ON RRP 2022-2024",
    )
    buffer_inflow: float = coefficient(0.4, "dollars of it per dollar that comes in", "2021-2022")
    on_rrp_midpoint: float = coefficient(6.0, "bp of SOFR over ON RRP", "NY Fed, 2017-2023")
    on_rrp_width: float = coefficient(4.0, "bp", "NY Fed, 2017-2023")
    on_rrp_quarter_end: float = coefficient(1.2, "of money funds' cash", "NY Fed, quarter ends 2016-2018")
    on_rrp_quarter_end_least: float = coefficient(0.1, "of money funds' cash", "NY Fed, quarter ends 2016-2018")
    on_rrp_quarter_end_width: float = coefficient(25.0, "bp of SOFR over ON RRP", "NY Fed, quarter ends 2016-2018")

    def with_values(self, values: Mapping[str, float]) -> Parameters:
        """The same coefficients with some replaced by name; the same object for the same values, so that what was
        recorded for them serves again. Raises KeyError for a name that isn't one."""
        for name in values:
            if name not in _defaults():
                raise KeyError(name)
        return _changed(self, tuple(sorted(values.items())))


@cache
def _defaults() -> dict[str, float]:
    return {item.name: float(item.default) for item in fields(Parameters) if item.default is not MISSING}


@lru_cache(maxsize=256)
def _changed(parameters: Parameters, values: tuple[tuple[str, float], ...]) -> Parameters:
    return replace(parameters, **dict(values))


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
    "purchase_mix_short": Table((0.0, 0.20, 0.80, 0.0, 0.0), "share of a dollar bought", _OWN + ": up to five years"),
    "purchase_mix_long": Table(
        (0.0, 0.0, 0.0, 0.66, 0.34),
        "share of a dollar bought, and put into long notes by a maturity extension",
        "NY Fed, maturity extension 2011-2012 and purchases 2013-2014",
    ),
    "reinvestment_mix": Table(
        (0.13, 0.22, 0.20, 0.18, 0.12, 0.09, 0.06),
        "share of a dollar rolled over: bills and floating-rate notes, then by tenor",
        "auction sizes 2017-2019",
    ),
    "auction_tenors": Table((2.0, 3.0, 5.0, 7.0, 10.0, 30.0), "years", "Treasury auctions of coupons"),
    "maturity_tilt": Table(
        (0.0, -0.15, -0.25, 0.20),
        "of the mean face value a quarter: over it at a bucket's long end, under it at its short end",
        "SOMA holdings by maturity, NY Fed; QT 2017-2019",
    ),
    "reference_yield": Table((3.0,), "percent, at which ten-year equivalents are measured", "ten-year yield 2010-2019"),
    "equity_held": Table((0.42, 0.23, 0.10, 0.08), "dollars of equity per dollar of net worth", _DFA),
    "houses_held": Table((0.12, 0.23, 0.42, 1.87), "dollars of houses per dollar of net worth", _DFA),
    "wealth_at_rest": Table((31.5, 38.5, 28.2, 1.8), "percent of household net worth", _DFA),
    "jobs_at_stake": Table(
        (0.5, 0.6, 1.0, 1.8), "times the average worker's risk", "Guvenen and others (2017), worker betas"
    ),
    "capital_income": Table((0.5, 0.25, 0.10, 0.02), "share of income", "CBO, distribution of household income 2018"),
    "mbs_duration": Table((5.1,), "years", "agency MBS 2014-2019"),
    "pool_offsets": Table(
        (-1.0, -0.5, 0.0, 0.5, 1.0), "pp over the portfolio's book yield", "SOMA MBS by coupon, NY Fed"
    ),
    "pool_spread": Table((0.10, 0.20, 0.40, 0.20, 0.10), "share of the portfolio at each offset", "SOMA MBS by coupon"),
}
"""By bucket, bills first; by month for maturities; by tenor for auctions."""
