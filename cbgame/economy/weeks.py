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
    currency: Array  # (weeks, paths), as are the next two: nothing that happens in the quarter moves them
    other: Array
    account: Array  # the Treasury's
    autonomous: Array  # (weeks, paths): what they and the securities programme do to reserves
    drain: Array  # (weeks, paths): cash that taxes and settlement take from banks
    tape: Tape
    operations: Operations
    reserves: Array
    on_rrp: Array
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
    currency_growth = state.potential_growth + state.inflation_target + p.currency_growth_premium
    currency = _grown(books.currency, currency_growth)
    other = _grown(books.other_liabilities, np.full(state.paths, p.other_liabilities_growth))
    account_change = _change(account, books.treasury_account)
    securities = _by_week(flows.net_by_month(), calendar)
    return Weeks(
        calendar=calendar,
        flows=flows,
        currency=currency,
        other=other,
        account=account,
        autonomous=securities
        - _change(currency, books.currency)
        - _change(other, books.other_liabilities)
        - account_change,
        drain=np.maximum(account_change, 0.0) + settlement,
        tape=Tape.empty(state.paths),
        operations=Operations.none(state.paths),
        reserves=books.reserves,
        on_rrp=books.on_rrp,
        repo=books.repo,
        loans=books.loans,
        extra_bills=np.zeros(state.paths),
        strain=state.repo_strain,
        sofr_over_iorb=state.tape.sofr[-1] - state.tape.iorb[-1],
        calm_bp=np.zeros(state.paths),
        spike_bp=np.zeros(state.paths),
    )


def _grown(balance: Array, percent_a_year: Array) -> Array:
    """A balance week by week as it grows, (weeks, paths)."""
    weekly = 1.0 + percent_a_year / 100.0 / 4.0 / WEEKS
    return np.asarray(balance * weekly ** np.arange(1, WEEKS + 1)[:, None])


def _change(balances: Array, before: Array) -> Array:
    """The change of a balance in each week, (weeks, paths)."""
    return np.diff(balances, axis=0, prepend=before[None])


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
    bills = weeks.operations.bills * balance_sheet.MONTHS / WEEKS
    weeks.extra_bills = weeks.extra_bills + bills
    # Last week's overnight repos mature.
    weeks.reserves = weeks.reserves + weeks.autonomous[index] + bills - weeks.repo
    take_up = money_market.on_rrp_take_up(
        facilities.iorb + weeks.sofr_over_iorb, facilities.on_rrp_rate, state.money_fund_cash, week.quarter_end, p
    )
    take_up = np.minimum(take_up, np.maximum(weeks.reserves + weeks.on_rrp, 0.0) * 0.9)
    weeks.reserves = weeks.reserves + weeks.on_rrp - take_up
    weeks.on_rrp = take_up
    _lend_what_is_missing(weeks, state, p)
    _clear(weeks, state, facilities, index, p, draws)
    weeks.done += 1


def _facilities(operations: Operations, stance: Stance) -> money_market.Facilities:
    return money_market.Facilities(
        iorb=stance.iorb - operations.administered_cut,
        on_rrp_rate=stance.on_rrp_rate - operations.administered_cut,
        standing_repo_rate=np.minimum(stance.standing_repo_rate, operations.standing_repo_rate),
        temporary_repo_rate=stance.target_high,
        temporary_repo=stance.temporary_repo + operations.repo,
    )


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
    index: int,
    p: Parameters,
    draws: Draws,
) -> None:
    """Where the market would clear alone, what the Desk lends against that, and where it clears then."""
    to_share = 100.0 / state.bank_assets
    share = weeks.reserves * to_share
    calm, effr_calm = money_market.calm_spreads(share, state.reserve_kink, p)
    jump = weeks.strain + money_market.spike(
        share,
        state.reserve_kink,
        weeks.drain[index] * to_share,
        money_market.date_pressure(weeks.calendar[index], p),
        draws.weeks["spike"][index],
        p,
    )
    ceiling = (facilities.standing_repo_rate - facilities.iorb) * 100.0
    floor = (facilities.on_rrp_rate - facilities.iorb) * 100.0 - p.market_floor
    if facilities.lend:
        weeks.repo = _repo_lent(facilities, facilities.iorb + (calm + jump) / 100.0, state.gdp_nominal, p)
        weeks.reserves = weeks.reserves + weeks.repo
        relief = weeks.repo * to_share
        calm, effr_calm = money_market.calm_spreads(share + relief, state.reserve_kink, p)
        jump = jump * np.exp(-p.spike_slope * relief)
    else:
        weeks.repo = np.zeros(state.paths)
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
    tape.treasury_account[index] = weeks.account[index]
    tape.repo[index] = weeks.repo
    weeks.sofr_over_iorb = mean / 100.0
