"""One quarter, top to bottom as the timeline: announcement, thirteen weeks, close."""

from __future__ import annotations

from dataclasses import replace

from cbgame.economy import balance_sheet, crises, weeks
from cbgame.economy.announcement import Answer as Answer
from cbgame.economy.announcement import News as News
from cbgame.economy.announcement import announce as announce
from cbgame.economy.announcement import news_in as news_in
from cbgame.economy.arrays import as_array
from cbgame.economy.calendar import WEEKS
from cbgame.economy.closing import close_credit, close_markets, close_sectors, real_economy, what_came
from cbgame.economy.closing_books import close_books
from cbgame.economy.crises import Events
from cbgame.economy.dates import Dates, dates_of
from cbgame.economy.luck import Draws, correlated
from cbgame.economy.operations import Operations, stance_after
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.running import Quarter as Quarter
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State
from cbgame.economy.weeks import Weeks, open_weeks
from cbgame.recording import Replayed


def open_quarter(
    state: State, stance: Stance, draws: Draws, p: Parameters = BASELINE, dates: Dates | None = None
) -> Quarter:
    """Announce, and stand before the first week. What will come this quarter is settled; what it does is not.
    ``dates``: the quarter's, if known."""
    dates = dates_of(state.quarter + 1, p) if dates is None else dates
    draws, news, opened, events, strike = OPENED(timeless(state), stance, draws.in_arrays(), p, dates)
    opened.operations = Operations.none(state.paths)
    return Quarter(state, stance, draws, p, news, opened, events, strike)


def _opened(
    state: State, stance: Stance, draws: Draws, p: Parameters, dates: Dates
) -> tuple[Draws, News, Weeks, Events, Array]:
    draws = correlated(draws, moves_with(p))
    news = news_in(state, stance, p)
    opened = open_weeks(state, stance, p, draws, state.banks.unrealised_losses, bills_issued(state, draws), dates)
    events = crises.of_quarter(state, stance, news.tantrum, p, draws)
    return draws, news, opened, events, crises.strike_week(draws)


def run_weeks(quarter: Quarter, until: int = WEEKS) -> None:
    """Let the tape run until that many weeks are done."""
    weeks.run_weeks(quarter.weeks, until, quarter.start, quarter.stance, quarter.parameters, quarter.draws)


def advance(state: State, stance: Stance, draws: Draws, p: Parameters = BASELINE, explained: bool = True) -> State:
    """The state one quarter on. Everything that plays, forecasts or verifies takes this step.

    ``explained``: whether the state is to hold what made its levels by cause; without it, it holds none.
    """
    dates = dates_of(state.quarter + 1, p)
    if explained:
        return _advanced(state, stance, draws, p, dates, True)
    moved = PLAYED(timeless(state), stance, draws.in_arrays(), p, dates, False)
    moved.quarter = state.quarter + 1
    return moved


def timeless(state: State) -> State:
    """The state without what tells one quarter from another but its numbers: one recording serves all quarters, and
    what differs between them stands in their dates."""
    return state.with_changes(quarter=0, terms={})


def unexplained(state: State, stance: Stance, draws: Draws, p: Parameters, dates: Dates) -> State:
    """:func:`advance` for a function that is itself recorded: with the quarter's dates, and without causes."""
    return _advanced(state, stance, draws, p, dates, False)


def _advanced(state: State, stance: Stance, draws: Draws, p: Parameters, dates: Dates, explained: bool) -> State:
    draws, news, opened, events, strike = _opened(state, stance, draws, p, dates)
    quarter = Quarter(state, stance, draws, p, news, opened, events, strike, explained)
    run_weeks(quarter)
    return _closed(quarter)


_FIXED = frozenset({Parameters})
PLAYED = Replayed(_advanced, _FIXED)
OPENED = Replayed(_opened, _FIXED)


def close_quarter(quarter: Quarter) -> State:
    """The economy moves and the books are closed. Raises RuntimeError if weeks are still to run."""
    if quarter.weeks.done != WEEKS:
        raise RuntimeError(f"the quarter can't close after {quarter.weeks.done} of {WEEKS} weeks")
    if quarter.explained:
        return _closed(quarter)
    closed = CLOSED(replace(quarter, start=timeless(quarter.start)))
    closed.quarter = quarter.start.quarter + 1
    return closed


def _closed(quarter: Quarter) -> State:
    quarter.stance = stance_after(quarter.stance, quarter.weeks.operations)
    quarter.weeks.flows = balance_sheet.flows_with(
        quarter.weeks.flows, quarter.weeks.extra_treasuries, quarter.weeks.extra_mbs
    )
    state, stance = quarter.start, quarter.stance
    terms: dict[str, dict[str, Array]] = {}
    events, stress = what_came(quarter)
    crises_now = events.crises(state.paths)
    real = real_economy(quarter, events, crises_now, terms)
    books, book_changes = close_books(quarter, terms)
    moved = state.with_changes(
        quarter=state.quarter + 1, policy_rate=stance.policy_rate, financial_stress=stress,
        books=books, tape=quarter.weeks.tape, iorb=quarter.weeks.tape.iorb[-1], on_rrp_rate=stance.on_rrp_rate,
        repo_strain=quarter.weeks.strain, debt_ceiling=quarter.weeks.debt_ceiling, guided_move=stance.guided_move,
        guided_form=stance.guided_form, guided_strength=stance.guided_strength,
        guided_unemployment=stance.guided_unemployment, guided_inflation=stance.guided_inflation,
        crises=crises_now, **book_changes, **real,
    )  # fmt: skip
    moved = close_credit(quarter, moved, events, terms)
    return close_sectors(quarter, close_markets(quarter, moved, events, terms), events)


def bills_issued(state: State, draws: Draws) -> Array:
    """Treasury bills that money funds buy this quarter, on net beyond their trend, billions of dollars: as the Treasury
    is known to issue, else what it sold in the last one."""
    stated = draws.disturbances.get("bill_supply")
    return as_array((state.fisc.bills_issued if stated is None else stated) / 100.0 * state.gdp_nominal)


def moves_with(p: Parameters) -> dict[str, dict[str, float]]:
    """Shocks that come together: shock -> {other shock: correlation of innovations}."""
    return {
        "oil": {"demand": p.oil_with_demand},
        "term_premium": {"oil": p.premium_with_oil},
        "exchange_rate": {"oil": p.dollar_with_oil, "equity": p.dollar_with_equity},
        "credit_spread": {"equity": p.spread_with_equity},
        "volatility": {"equity": p.volatility_with_equity},
    }


CLOSED = Replayed(_closed, _FIXED)
