"""The thirteen weeks of a quarter on the central bank's books: cash moves, the money market clears, facilities lend."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cbgame.economy import balance_sheet, desk, fiscal, lending, money_market
from cbgame.economy.arrays import as_array
from cbgame.economy.calendar import WEEKS
from cbgame.economy.dates import Dates, dates_of
from cbgame.economy.luck import Draws
from cbgame.economy.operations import Operations as Operations
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import NO_FACILITY, Stance
from cbgame.economy.state import Array, State, Tape
from cbgame.recording import anywhere


@dataclass(slots=True)
class Regime:
    """What holds for the whole quarter and every one of its weeks; (paths,) unless said otherwise."""

    scarce: NDArray[np.bool_] | None  # where reserves earn nothing and the Desk keeps them scarce; None: on no path
    needed: Array  # reserves that banks need there, billions
    anchor: Array  # percent: what spreads are measured over, before an emergency's cut
    to_share: Array  # percent of bank assets per billion
    curve: money_market.Curve  # what reserves make of spreads, its kink with what stress adds
    noise: Array  # (weeks, paths): SOFR's own, bp, where reserves are ample
    least: Array  # reserves under which banks must borrow, billions
    wanted: Array  # term loans and swaps, billions, (2, paths)
    nothing: Array  # zeros
    abroad: Array  # dollars that swap lines opened in an emergency bring out, billions
    lends: bool  # whether term loans or swaps are outstanding or wanted on any path
    window_bp: Array  # discount rate over the anchor
    window_from: Array  # bp of the worst day under which nobody needs the window


@dataclass(slots=True)
class Weeks:
    """A quarter's money market in progress; balances in billions of dollars, (paths,) now and (weeks, paths) on
    the tape."""

    dates: Dates
    flows: balance_sheet.Flows
    regime: Regime
    currency: Array  # (weeks, paths), as are the next two: nothing that happens in the quarter moves them
    other: Array
    account: Array  # the Treasury's
    autonomous: Array  # (weeks, paths): what they and the securities programme do to reserves
    money_fund_cash: Array  # (weeks, paths)
    effr_calm: Array  # (weeks, paths), percent: EFFR on the days that are not the worst; in bp until published
    tape: Tape  # rates in bp over the anchor until :func:`_publish` has made them percent
    operations: Operations
    usual: money_market.Facilities  # what stands ready while no emergency decision has been made
    reserves: Array
    on_rrp: Array
    repo: Array
    overnight: Array  # borrowed at the discount window
    outstanding: Array  # term loans and swaps, (2, paths)
    debt_ceiling: Array  # this quarter's phase
    extra_bills: Array  # bought by operations so far, as are the next two
    extra_treasuries: Array
    extra_mbs: Array
    moved: Array  # (weeks, paths), pp: where the range stood against the announced one, moved between meetings
    strain: Array  # bp of spike carried over
    sofr_bp: Array  # over the anchor, last week: what money funds compare the ON RRP with
    calm_bp: Array  # the sum over the weeks so far of what a calm week would bring, for the causes
    done: int = 0

    @property
    def term_loans(self) -> Array:
        """Loans that run for weeks."""
        return as_array(self.outstanding[0])

    @property
    def swaps(self) -> Array:
        """Dollars lent to foreign central banks."""
        return as_array(self.outstanding[1])

    @property
    def loans(self) -> Array:
        """All of them: term loans and what is borrowed overnight."""
        return as_array(self.outstanding[0] + self.overnight)


def open_weeks(
    state: State,
    stance: Stance,
    p: Parameters,
    draws: Draws,
    bank_losses: Array | float = 0.0,
    bills_issued: Array | float = 0.0,
    dates: Dates | None = None,
) -> Weeks:
    """The quarter before its first week.

    ``bank_losses``: banks' unrealised losses, percent of assets; ``bills_issued``: Treasury bills sold on net beyond
    what their trend is, billions, which money funds buy instead of lending at the ON RRP; ``dates``: the quarter's, if
    known.
    """
    dates = dates_of(state.quarter + 1, p) if dates is None else dates
    flows = balance_sheet.quarter_flows(state, stance, p)
    phase = fiscal.next_debt_ceiling(state, p, draws)
    account, settlement = fiscal.account_by_week(state, dates, phase, p, draws)
    books = state.books
    currency_growth = nominal_trend(state) + p.currency_growth_premium + p.currency_on_rate * state.policy_rate
    currency = _grown(books.currency, currency_growth)
    other = _grown(books.other_liabilities, p.other_liabilities_growth)
    account_change = _change(account, books.treasury_account)
    drain = np.maximum(account_change, 0.0)
    drain += settlement
    regime = _regime(state, stance, p, draws, dates, drain, bank_losses)
    autonomous = _change(currency + other, books.currency + books.other_liabilities)
    autonomous += account_change
    np.negative(autonomous, out=autonomous)
    _add_by_week(autonomous, flows.net_by_month(), dates)
    zero = np.zeros(state.paths)
    operations = Operations.none(state.paths)
    tape = Tape.empty(state.output_gap)
    tape.treasury_account = account
    return Weeks(
        dates=dates,
        flows=flows,
        regime=regime,
        currency=currency,
        other=other,
        account=account,
        autonomous=autonomous,
        money_fund_cash=money_market.money_fund_cash(
            state, autonomous, bills_issued, p, stance.policy_rate - state.policy_rate
        ),
        effr_calm=np.empty((WEEKS, state.paths), like=state.output_gap),
        tape=tape,
        operations=operations,
        usual=_facilities(regime.anchor, operations, stance, p),
        reserves=books.reserves,
        on_rrp=books.on_rrp,
        repo=books.repo,
        overnight=zero,
        outstanding=np.stack([books.loans, books.swaps]),
        debt_ceiling=phase,
        extra_bills=zero,
        extra_treasuries=zero,
        extra_mbs=zero,
        moved=np.zeros((WEEKS, state.paths), like=state.output_gap),
        strain=state.repo_strain,
        sofr_bp=(state.tape.sofr[-1] - state.tape.anchor[-1]) * 100.0,
        calm_bp=np.zeros(state.paths, like=state.output_gap),
    )


def _regime(
    state: State,
    stance: Stance,
    p: Parameters,
    draws: Draws,
    dates: Dates,
    drain: Array,
    bank_losses: Array | float,
) -> Regime:
    to_share = 100.0 / state.bank_assets
    kink = state.reserve_kink + p.kink_on_stress * np.maximum(state.financial_stress - 1.0, 0.0)
    least = p.least_reserves / 100.0 * state.bank_assets
    wanted = lending.wanted_loans(state, stance, p, bank_losses)
    anchor, scarce, needed = stance.iorb, None, least
    if (stance.pays_interest < 0.5).any():
        scarce = stance.pays_interest < 0.5
        needed = desk.needed_reserves(state, p)
        anchor = np.where(scarce, stance.policy_rate, anchor)
        least = np.where(scarce, _NO_LEAST, least)
        kink = np.where(scarce, _OUT_OF_USE, kink)
    floors = money_market.floor_spreads((stance.iorb - stance.on_rrp_rate) * 100.0, p)
    pressure = money_market.spike_pressure(drain * to_share, dates.pressure, draws.weeks["spike"], p)
    window_bp = (stance.discount_rate - anchor) * 100.0
    return Regime(
        scarce=scarce,
        needed=needed,
        lends=wanted.any() or bool(state.books.loans.any() or state.books.swaps.any()),
        anchor=anchor,
        to_share=to_share,
        curve=money_market.Curve.of(kink, to_share, floors, pressure, p),
        noise=p.sofr_noise * draws.weeks["sofr"],
        least=least,
        wanted=np.stack([wanted.loans, wanted.swaps]),
        nothing=np.zeros(state.paths),
        abroad=p.swap_taken / 100.0 * state.gdp_nominal,
        window_bp=window_bp,
        window_from=window_bp + p.window_stigma,
    )


_NO_LEAST = -1e12
"""Least reserves, in billions, where the Desk lends what is missing before any bank must go to the window."""

_OUT_OF_USE = -100.0
"""A kink so low that the demand curve of the other regime is flat and no spike arises."""


def nominal_trend(state: State) -> Array:
    """Growth of nominal GDP that holds for the quarter, percent a year: potential and the last year's inflation."""
    return as_array(state.potential_growth + state.core_inflation_4q)


def _grown(balance: Array, percent_a_year: Array | float) -> Array:
    """A balance week by week as it grows, (weeks, paths)."""
    weekly, grown = 1.0 + percent_a_year / 100.0 / 4.0 / WEEKS, np.empty((WEEKS, balance.shape[-1]), like=balance)
    before = balance
    for week in grown:  # faster than numpy's own products along an axis
        before = np.multiply(before, weekly, out=week)
    return grown


def _change(balances: Array, before: Array) -> Array:
    """The change of a balance in each week, (weeks, paths)."""
    change = np.empty_like(balances)
    np.subtract(balances[0], before, out=change[0])
    np.subtract(balances[1:], balances[:-1], out=change[1:])
    return change


def _add_by_week(weekly: Array, monthly: Array, dates: Dates) -> None:
    """Add monthly changes to the weeks in which securities settle, mid-month and month end, in place."""
    for settles, count, change in zip(dates.settles, dates.settling_weeks, monthly, strict=True):
        weekly += settles * (change / count)


def run_weeks(weeks: Weeks, until: int, state: State, stance: Stance, p: Parameters, draws: Draws) -> None:
    """Week by week until that many are done: liabilities and securities move reserves, the market clears against
    facilities, the tape is written."""
    first = weeks.done
    while weeks.done < until:
        _run_week(weeks, state, stance, p, draws)
    _publish(weeks, slice(first, weeks.done))
    if first < weeks.done == WEEKS:
        _measure_control(weeks, stance, p)


def _run_week(weeks: Weeks, state: State, stance: Stance, p: Parameters, draws: Draws) -> None:
    index, facilities, idle = weeks.done, weeks.usual, weeks.operations.idle
    # Last week's overnight repos mature.
    weeks.reserves = weeks.reserves + weeks.autonomous[index] - weeks.repo
    if not idle:
        facilities = _facilities(weeks.regime.anchor, weeks.operations, stance, p)
        weeks.reserves = weeks.reserves + _bought(weeks)
        weeks.moved[index] = weeks.operations.rate_move
    _place_cash(weeks, facilities, p)
    _lend_what_is_wanted(weeks, idle, p)
    _clear(weeks, state, stance, facilities, p, draws)
    weeks.done += 1


def _bought(weeks: Weeks) -> Array:
    """What operations buy this week, billions of dollars."""
    operations, a_week = weeks.operations, balance_sheet.MONTHS / WEEKS
    weeks.extra_bills = weeks.extra_bills + a_week * operations.bills
    weeks.extra_treasuries = weeks.extra_treasuries + a_week * operations.treasuries
    weeks.extra_mbs = weeks.extra_mbs + a_week * operations.mbs
    return as_array(a_week * (operations.bills + operations.treasuries + operations.mbs))


def _facilities(anchor: Array, operations: Operations, stance: Stance, p: Parameters) -> money_market.Facilities:
    if operations.idle:
        return money_market.Facilities(
            anchor, stance.on_rrp_rate, stance.standing_repo_rate, stance.target_high, stance.temporary_repo, p
        )
    return money_market.Facilities(
        anchor=anchor - operations.administered_cut + operations.rate_move,
        on_rrp_rate=stance.on_rrp_rate - operations.administered_cut + operations.rate_move,
        standing_repo_rate=np.minimum(_moved(stance.standing_repo_rate, operations), operations.standing_repo_rate),
        temporary_repo_rate=stance.target_high + operations.rate_move,
        temporary_repo=stance.temporary_repo + operations.repo,
        parameters=p,
    )


def _moved(rate: Array, operations: Operations) -> Array:
    """A facility's rate after a move between meetings; no facility stays none."""
    return np.where(rate < NO_FACILITY, rate + operations.rate_move, rate)


def _place_cash(weeks: Weeks, facilities: money_market.Facilities, p: Parameters) -> None:
    take_up = money_market.on_rrp_take_up(
        weeks.sofr_bp - facilities.floor_bp,
        weeks.money_fund_cash[weeks.done],
        weeks.done == WEEKS - 1,
        p,
    )
    before = weeks.reserves + weeks.on_rrp
    weeks.on_rrp = np.minimum(take_up, np.maximum(before, 0.0) * 0.9)
    weeks.reserves = before - weeks.on_rrp


def _lend_what_is_wanted(weeks: Weeks, idle: bool, p: Parameters) -> None:
    # Banks short of their least reserves borrow at the discount window; what they no longer need they repay.
    regime, operations = weeks.regime, weeks.operations
    alone = weeks.reserves - weeks.overnight
    if regime.lends or not idle:
        wanted = regime.wanted
        if not idle:
            offered = (p.offer_taken * operations.lending, regime.abroad * operations.swap_lines)
            wanted = wanted + np.stack(offered)
        lent = lending.a_week(wanted - weeks.outstanding, p)
        weeks.outstanding = weeks.outstanding + lent
        alone = alone + lent[0] + lent[1]
    weeks.reserves = np.maximum(alone, regime.least)
    weeks.overnight = weeks.reserves - alone


def _clear(
    weeks: Weeks, state: State, stance: Stance, facilities: money_market.Facilities, p: Parameters, draws: Draws
) -> None:
    """Where the market would clear alone, what the Desk lends against that, and where it clears then; rates in bp over
    the anchor."""
    regime, curve, tape, index = weeks.regime, weeks.regime.curve, weeks.tape, weeks.done
    before = weeks.reserves
    rise, spike = curve.at(before, p)
    calm = rise + curve.floors
    jump = weeks.strain - p.spike_most * np.expm1(curve.pressure[index] * spike)
    lent = _lent(weeks, state, facilities, calm[0] + jump, p)
    if lent is not None:
        weeks.reserves = before + lent
        rise, _ = curve.at(weeks.reserves, p)
        calm = rise + curve.floors
        jump = jump * np.exp(-p.spike_slope * (lent * regime.to_share))
    quiet = calm[0] + regime.noise[index] * (1.0 + p.noise_on_scarcity * rise[0])
    highest, mean = quiet + jump, quiet + p.spike_in_week * jump
    if facilities.standing:
        ceiling = facilities.ceiling_bp
        highest, mean = money_market.capped(highest, ceiling, p), money_market.capped(mean, ceiling, p)
    least = facilities.least_bp
    np.maximum(highest, least, out=tape.sofr_max[index])
    np.maximum(mean, least, out=tape.sofr[index])
    left = np.maximum(tape.sofr_max[index] - quiet, 0.0)
    np.maximum(calm[1] + p.spike_in_effr * left, least, out=tape.effr[index])
    np.maximum(calm[1], least, out=weeks.effr_calm[index])
    weeks.strain = p.spike_carry * left
    tape.anchor[index] = tape.iorb[index] = facilities.anchor
    if regime.scarce is not None:
        calm[0] = _kept_scarce(weeks, regime.scarce, before, calm[0], state, stance, p, draws)
    weeks.calm_bp += calm[0]
    weeks.sofr_bp = tape.sofr[index].copy()
    tape.reserves[index], tape.on_rrp[index], tape.repo[index] = weeks.reserves, weeks.on_rrp, weeks.repo


def _lent(
    weeks: Weeks, state: State, facilities: money_market.Facilities, worst_bp: Array, p: Parameters
) -> Array | None:
    """What dealers and banks borrow when the worst day would clear at ``worst_bp``, billions; None: nobody does."""
    weeks.repo = weeks.regime.nothing
    lent = None
    if facilities.lend_from is not None and anywhere(worst_bp > facilities.lend_from):
        weeks.repo = lent = _repo_lent(facilities, worst_bp, state.gdp_nominal, p)
    if anywhere(worst_bp > weeks.regime.window_from):
        window = lending.window_loans(worst_bp - weeks.regime.window_bp, state.gdp_nominal, p)
        weeks.overnight = weeks.overnight + window
        lent = window if lent is None else lent + window
    return lent


def _repo_lent(facilities: money_market.Facilities, worst_bp: Array, gdp: Array, p: Parameters) -> Array:
    """What dealers borrow from the Desk when the worst day would clear at ``worst_bp`` over the anchor, billions of
    dollars."""
    lent = np.zeros(gdp.shape[-1])
    if facilities.temporary_repo.any():
        temporary = money_market.repo_use(worst_bp - facilities.temporary_bp, gdp, p)
        lent = np.minimum(temporary, facilities.temporary_repo)
    if facilities.standing:
        lent = lent + money_market.repo_use(worst_bp - facilities.standing_bp, gdp, p)
    return lent


def _kept_scarce(
    weeks: Weeks,
    scarce: NDArray[np.bool_],
    before: Array,
    calm: Array,
    state: State,
    stance: Stance,
    p: Parameters,
    draws: Draws,
) -> Array:
    """The week where reserves earn nothing, and SOFR on its calm days, bp; on the other paths it stays as it
    cleared."""
    regime, books, tape, index = weeks.regime, state.books, weeks.tape, weeks.done
    bills = books.bills + np.minimum(weeks.flows.bills.sum(axis=0), 0.0) + weeks.extra_bills
    done = desk.operate(before, regime.needed, bills, state.gdp_nominal, p)
    kept = before + done.repo - done.drain + done.outright
    weeks.reserves = np.where(scarce, kept, weeks.reserves)
    weeks.repo = np.where(scarce, done.repo, weeks.repo)
    weeks.on_rrp = weeks.on_rrp + np.where(scarce, done.drain, 0.0)
    weeks.extra_bills = weeks.extra_bills + np.where(scarce, done.outright, 0.0)
    weeks.strain = np.where(scarce, 0.0, weeks.strain)
    target = regime.anchor
    floor = np.maximum(np.minimum(target, 0.0), stance.on_rrp_rate - p.market_floor / 100.0)
    market = desk.funds_market(
        target,
        done.excess / regime.needed,
        floor,
        weeks.dates.pressure[index],
        state.financial_stress,
        (draws.weeks["sofr"][index], draws.weeks["spike"][index]),
        p,
    )
    sofr, worst, effr = ((rate - target) * 100.0 for rate in (market.sofr, market.sofr_max, market.effr))
    np.copyto(tape.sofr[index], sofr, where=scarce)
    np.copyto(tape.sofr_max[index], worst, where=scarce)
    np.copyto(tape.effr[index], effr, where=scarce)
    np.copyto(weeks.effr_calm[index], effr, where=scarce)
    np.copyto(tape.iorb[index], 0.0, where=scarce)
    return np.where(scarce, sofr, calm)


def _publish(weeks: Weeks, done: slice) -> None:
    """Turn these weeks' rates on the tape from bp over the anchor into percent."""
    tape, anchor = weeks.tape, weeks.tape.anchor[done]
    np.maximum(tape.sofr_max[done], tape.sofr[done], out=tape.sofr_max[done])
    for rates in (tape.sofr, tape.sofr_max, tape.effr, weeks.effr_calm):
        rates[done] /= 100.0
        rates[done] += anchor


def _measure_control(weeks: Weeks, stance: Stance, p: Parameters) -> None:
    """By how much and for how many days EFFR was outside the target range: the worst day, and four like the rest."""
    low, high = stance.target_low, stance.target_high
    if not weeks.operations.idle:
        low, high = low + weeks.moved, high + weeks.moved
    if weeks.regime.scarce is not None:  # one number was the target there, and a week's mean near it was on target
        target = stance.policy_rate + weeks.moved
        low = np.where(weeks.regime.scarce, np.minimum(low, target - p.funds_tolerance), low)
        high = np.where(weeks.regime.scarce, np.maximum(high, target + p.funds_tolerance), high)
    worst = np.maximum(np.maximum(weeks.tape.effr - high, low - weeks.tape.effr), 0.0)
    rest = np.maximum(np.maximum(weeks.effr_calm - high, low - weeks.effr_calm), 0.0)
    weeks.tape.outside_bp = 100.0 * worst + 400.0 * rest
    weeks.tape.outside_days = (worst > 1e-9) + 4.0 * (rest > 1e-9)
