"""The thirteen weeks of a quarter on the central bank's books: cash moves, the money market clears, facilities lend."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cbgame.economy import balance_sheet, fiscal, money_market
from cbgame.economy.calendar import WEEKS, CalendarWeek, weeks_of
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import NO_FACILITY, Stance
from cbgame.economy.state import Array, State, Tape


@dataclass(slots=True)
class Operations:
    """What an emergency decision adds from the next week on; all (paths,)."""

    repo: Array  # billions of dollars offered at the top of the range
    bills: Array  # billions of dollars bought a month
    administered_cut: Array  # pp off IORB and ON RRP
    standing_repo_rate: Array  # percent; NO_FACILITY where none was opened

    @classmethod
    def none(cls, paths: int) -> Operations:
        """Nothing added."""
        zero = np.zeros(paths)
        return cls(zero, zero, zero, np.full(paths, NO_FACILITY))


@dataclass(slots=True)
class Weeks:
    """A quarter's money market in progress; balances in billions of dollars, (paths,) now and (weeks, paths) on
    the tape."""

    calendar: tuple[CalendarWeek, ...]
    flows: balance_sheet.Flows
    securities_change: Array  # (weeks, paths), from the programme
    account: Array  # (weeks, paths), the Treasury's account
    settlement: Array  # (weeks, paths)
    tape: Tape
    operations: Operations
    reserves: Array
    currency: Array
    other: Array
    on_rrp: Array
    treasury_account: Array
    repo: Array
    loans: Array
    extra_bills: Array  # bought by operations so far
    strain: Array  # bp of spike carried over
    sofr_over_iorb: Array  # pp, last week: what money funds compare the ON RRP with
    calm_bp: Array  # sums over the weeks so far, for the causes
    spike_bp: Array
    done: int = 0


def open_weeks(state: State, stance: Stance, p: Parameters, draws: Draws) -> Weeks:
    """The quarter before its first week."""
    calendar = weeks_of(state.quarter + 1)
    flows = balance_sheet.quarter_flows(state, stance, p)
    account, settlement = fiscal.account_by_week(state, calendar, p, draws)
    books = state.books
    return Weeks(
        calendar=calendar,
        flows=flows,
        securities_change=_by_week(flows.net_by_month(), calendar),
        account=account,
        settlement=settlement,
        tape=Tape.empty(state.paths),
        operations=Operations.none(state.paths),
        reserves=books.reserves,
        currency=books.currency,
        other=books.other_liabilities,
        on_rrp=books.on_rrp,
        treasury_account=books.treasury_account,
        repo=books.repo,
        loans=books.loans,
        extra_bills=np.zeros(state.paths),
        strain=state.repo_strain,
        sofr_over_iorb=state.tape.sofr[-1] - state.tape.iorb[-1],
        calm_bp=np.zeros(state.paths),
        spike_bp=np.zeros(state.paths),
    )


def _by_week(monthly: Array, calendar: tuple[CalendarWeek, ...]) -> Array:
    """Monthly changes spread over the weeks in which securities settle: mid-month and month end."""
    result = np.zeros((WEEKS, monthly.shape[-1]))
    for month in range(balance_sheet.MONTHS):
        settling = [week.number - 1 for week in calendar if week.month == month and week.settlement > 0]
        inside = settling or [week.number - 1 for week in calendar if week.month == month]
        for index in inside:
            result[index] += monthly[month] / len(inside)
    return result


def run_week(weeks: Weeks, state: State, stance: Stance, p: Parameters, draws: Draws) -> None:
    """One week: liabilities and securities move reserves, the market clears against facilities, the tape is written."""
    index = weeks.done
    week = weeks.calendar[index]
    facilities = _facilities(weeks.operations, stance)
    account_before = weeks.treasury_account
    _settle(weeks, state, p, index)
    weeks.reserves = weeks.reserves - weeks.repo  # last week's overnight repos mature
    take_up = money_market.on_rrp_take_up(
        facilities.iorb + weeks.sofr_over_iorb, facilities.on_rrp_rate, state.money_fund_cash, week.quarter_end, p
    )
    take_up = np.minimum(take_up, np.maximum(weeks.reserves + weeks.on_rrp, 0.0) * 0.9)
    weeks.reserves = weeks.reserves + weeks.on_rrp - take_up
    weeks.on_rrp = take_up
    _lend_what_is_missing(weeks, state, p)
    drain_bn = np.maximum(weeks.treasury_account - account_before, 0.0) + weeks.settlement[index]
    _clear(weeks, state, facilities, drain_bn, index, p, draws)
    weeks.done += 1


def _facilities(operations: Operations, stance: Stance) -> money_market.Facilities:
    return money_market.Facilities(
        iorb=stance.iorb - operations.administered_cut,
        on_rrp_rate=stance.on_rrp_rate - operations.administered_cut,
        standing_repo_rate=np.minimum(stance.standing_repo_rate, operations.standing_repo_rate),
        temporary_repo_rate=stance.target_high,
        temporary_repo=stance.temporary_repo + operations.repo,
    )


def _settle(weeks: Weeks, state: State, p: Parameters, index: int) -> None:
    growth = 1.0 + (state.potential_growth + state.inflation_target + p.currency_growth_premium) / 100.0 / 4.0 / WEEKS
    currency = weeks.currency * growth
    other = weeks.other * (1.0 + p.other_liabilities_growth / 100.0 / 4.0 / WEEKS)
    bills = weeks.operations.bills * balance_sheet.MONTHS / WEEKS
    account = weeks.account[index]
    weeks.reserves = (
        weeks.reserves
        + weeks.securities_change[index]
        + bills
        - (currency - weeks.currency)
        - (other - weeks.other)
        - (account - weeks.treasury_account)
    )
    weeks.extra_bills = weeks.extra_bills + bills
    weeks.currency, weeks.other, weeks.treasury_account = currency, other, account


def _lend_what_is_missing(weeks: Weeks, state: State, p: Parameters) -> None:
    # Banks short of their least reserves borrow at the discount window; what they no longer need they repay.
    least = p.least_reserves / 100.0 * state.bank_assets
    loans = np.maximum(least - (weeks.reserves - weeks.loans), 0.0)
    weeks.reserves = weeks.reserves + loans - weeks.loans
    weeks.loans = loans


def _clear(
    weeks: Weeks,
    state: State,
    facilities: money_market.Facilities,
    drain_bn: Array,
    index: int,
    p: Parameters,
    draws: Draws,
) -> None:
    """Where the market would clear alone, what the Desk lends against that, and where it clears then."""
    to_share = 100.0 / state.bank_assets
    share = weeks.reserves * to_share
    calm, _ = money_market.calm_spreads(share, state.reserve_kink, p)
    jump = weeks.strain + money_market.spike(
        share,
        state.reserve_kink,
        drain_bn * to_share,
        money_market.date_pressure(weeks.calendar[index], p),
        draws.weeks["spike"][index],
        p,
    )
    weeks.repo = _repo_lent(facilities, facilities.iorb + (calm + jump) / 100.0, state.gdp_nominal, p)
    weeks.reserves = weeks.reserves + weeks.repo
    relief = weeks.repo * to_share
    calm, effr_calm = money_market.calm_spreads(share + relief, state.reserve_kink, p)
    jump = jump * np.exp(-p.spike_slope * relief)
    ceiling = (facilities.standing_repo_rate - facilities.iorb) * 100.0
    floor = (facilities.on_rrp_rate - facilities.iorb) * 100.0 - p.market_floor
    quiet = calm + p.sofr_noise * draws.weeks["sofr"][index]
    highest = np.maximum(money_market.capped(quiet + jump, ceiling, p), floor)
    mean = np.maximum(money_market.capped(quiet + p.spike_in_week * jump, ceiling, p), floor)
    left = np.maximum(highest - quiet, 0.0)
    _write(weeks, facilities, index, highest, mean, np.maximum(effr_calm + p.spike_in_effr * left, floor))
    weeks.strain = p.spike_carry * left
    weeks.calm_bp = weeks.calm_bp + calm
    weeks.spike_bp = weeks.spike_bp + (mean - calm)


def _repo_lent(facilities: money_market.Facilities, worst: Array, gdp: Array, p: Parameters) -> Array:
    """What dealers borrow from the Desk when the worst day would clear at ``worst`` percent, billions of dollars."""
    over_temporary = (worst - facilities.temporary_repo_rate) * 100.0
    over_standing = (worst - facilities.standing_repo_rate) * 100.0
    temporary = np.minimum(money_market.repo_use(over_temporary, gdp, p), facilities.temporary_repo)
    return temporary + money_market.repo_use(over_standing, gdp, p)


def _write(
    weeks: Weeks, facilities: money_market.Facilities, index: int, highest: Array, mean: Array, effr: Array
) -> None:
    tape = weeks.tape
    tape.iorb[index] = facilities.iorb
    tape.sofr[index] = facilities.iorb + mean / 100.0
    tape.sofr_max[index] = facilities.iorb + np.maximum(highest, mean) / 100.0
    tape.effr[index] = facilities.iorb + effr / 100.0
    tape.reserves[index] = weeks.reserves
    tape.on_rrp[index] = weeks.on_rrp
    tape.treasury_account[index] = weeks.treasury_account
    tape.repo[index] = weeks.repo
    weeks.sofr_over_iorb = mean / 100.0
