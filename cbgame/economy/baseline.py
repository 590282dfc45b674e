"""The baseline economy: the United States at rest, with ample reserves."""

from __future__ import annotations

import numpy as np

from cbgame.economy import money_market
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import Stance, plain_stance
from cbgame.economy.start import repeated, state_from
from cbgame.economy.state import Start, State

BASELINE_QUARTER = 2020 * 4 - 1
"""The quarter at whose end the baseline stands; only its place in the calendar matters."""

RESERVES_SHARE = 14.5
"""Reserves over bank assets, percent, at the baseline: ample."""

MONEY_FUND_CASH_BN = 100.0
RESERVE_KINK = 13.2


def baseline_start(p: Parameters = BASELINE) -> Start:
    """A start in which nothing moves without shocks: every gap is closed, inflation is 2 percent."""
    target = 2.0
    neutral = p.natural_rate_mean + target
    yield_10y = neutral + p.term_premium_mean
    return Start(
        unemployment=p.natural_unemployment_mean, natural_unemployment=p.natural_unemployment_mean, output_gap=0.0,
        natural_rate=p.natural_rate_mean, potential_growth=p.potential_growth_mean,
        core_inflation=(target, target, target, target), headline_inflation=(target, target, target, target),
        inflation_target=target, expected_inflation_long=target, credibility=1.0,
        yield_2y=neutral + p.term_premium_2y_share * p.term_premium_mean, yield_10y=yield_10y,
        term_premium_10y=p.term_premium_mean, mortgage_rate=yield_10y + p.mortgage_spread, credit_spread=p.spread_mean,
        equity_valuation=0.0, house_valuation=0.0, house_growth=p.house_trend, gdp_nominal_bn=21_000.0,
        bank_assets_bn=17_500.0, reserve_kink=RESERVE_KINK, money_fund_cash_bn=MONEY_FUND_CASH_BN,
        top10_wealth_share=70.0,
        treasuries_bills_bn=250.0, treasuries_to_1y_bn=330.0, treasuries_1_to_5y_bn=1_150.0,
        treasuries_5_to_10y_bn=420.0, treasuries_over_10y_bn=650.0, treasuries_yield=2.9, mbs_bn=1_700.0, mbs_yield=3.6,
        repo_bn=0.0, loans_bn=0.0, other_assets_bn=180.0, currency_bn=1_700.0,
        reserves_bn=RESERVES_SHARE / 100.0 * 17_500.0, on_rrp_bn=_on_rrp_at_rest(p), treasury_account_bn=357.0,
        other_liabilities_bn=330.0, deferred_asset_bn=0.0,
    )  # fmt: skip


def _on_rrp_at_rest(p: Parameters) -> float:
    """What money funds place at the ON RRP in a calm week of the baseline, billions of dollars."""
    stance = baseline_stance(np.zeros(1))
    over_iorb, _ = money_market.calm_spreads(np.array([RESERVES_SHARE]), np.array([RESERVE_KINK]), p)
    over_floor = over_iorb + (stance.iorb - stance.on_rrp_rate) * 100.0
    return float(money_market.on_rrp_take_up(over_floor, np.array([MONEY_FUND_CASH_BN]), False, p)[0])


def baseline_state(paths: int = 1, p: Parameters = BASELINE) -> State:
    """The baseline at rest, ``paths`` times."""
    start = baseline_start(p)
    rate = np.array([p.natural_rate_mean + start.inflation_target])
    return repeated(state_from(start, BASELINE_QUARTER, baseline_stance(rate), p), paths)


def baseline_stance(policy_rate: np.ndarray) -> Stance:
    """The baseline's policy: that rate, all principal reinvested."""
    return plain_stance(policy_rate)
