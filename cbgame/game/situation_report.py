"""The report on the desk when the tape stops: what is known in that week, and what is not."""

from __future__ import annotations

from collections.abc import Sequence

from cbgame.economy.quarter import Quarter
from cbgame.game.briefing_view import money
from cbgame.game.bulletin import Bulletin, ReserveDemand, Week
from cbgame.game.crisis_report import crisis_report
from cbgame.game.emergency_families import REPO_SQUEEZE
from cbgame.game.message import Message, message


def situation_report(family: str, quarter: Quarter, weeks: Sequence[Week], last: Bulletin) -> tuple[Message, ...]:
    """What is known and what is unknown in the week that stopped the tape, the last of ``weeks``; the unknown last."""
    if family == REPO_SQUEEZE:
        return squeeze_report(weeks[-1], weeks, last.reserve_demand)
    return crisis_report(family, quarter, last)


def split(report: Sequence[Message]) -> dict[str, tuple[Message, ...]]:
    """The lines of a report by whether they are known."""
    unknown = tuple(line for line in report if "unknown" in line.id.split("-"))
    return {"known": tuple(line for line in report if line not in unknown), "unknown": unknown}


def squeeze_report(week: Week, weeks: Sequence[Week], demand: ReserveDemand) -> tuple[Message, ...]:
    """What is known and what is unknown when the repo market breaks.

    ``weeks`` is the tape up to and including ``week``. The known comes first, the last two are the unknown.
    """
    earlier = [other for other in weeks if other.number < week.number]
    last = earlier[-1] if earlier else None
    known = [_rates(week), _reserves(week, last), *_settled(week, last), _backstop(week)]
    return (*known, _unknown_level(week, demand), message("report-unknown-banks"))


def _rates(week: Week) -> Message:
    over = "over" if week.effr > week.target_high + 0.005 else "inside"
    return message(
        f"report-rates-{over}",
        worst=week.iorb + week.sofr_iorb_max_bp / 100,
        worst_bp=week.sofr_iorb_max_bp,
        iorb=week.iorb,
        effr=week.effr,
        high=week.target_high,
    )


def _reserves(week: Week, last: Week | None) -> Message:
    share = 100 * week.reserves_bn / week.bank_assets_bn
    if last is None:
        return message("report-reserves", share=share, **money(reserves=week.reserves_bn))
    move = week.reserves_bn - last.reserves_bn
    return message(
        "report-reserves-fell" if move < 0 else "report-reserves-rose",
        share=share,
        **money(reserves=week.reserves_bn, move=abs(move)),
    )


def _settled(week: Week, last: Week | None) -> list[Message]:
    """What took the cash: taxes, settlement, the quarter's end."""
    rise = 0.0 if last is None else week.treasury_account_bn - last.treasury_account_bn
    amounts = money(account=week.treasury_account_bn, rise=max(rise, 0.0))
    if {"tax_date", "settlement"} <= set(week.marks):
        return [message("report-settled-tax-and-settlement", **amounts)]
    for mark in ("tax_date", "settlement", "quarter_end"):
        if mark in week.marks:
            return [message(f"report-settled-{mark.replace('_', '-')}", **amounts)]
    return [message("report-settled-treasury", **amounts)] if rise > 10 else []


def _backstop(week: Week) -> Message:
    if week.standing_repo_rate is not None:
        return message("report-backstop-standing", rate=week.standing_repo_rate, **money(repo=week.repo_bn))
    if week.repo_bn > 0.5:
        return message("report-backstop-temporary", **money(repo=week.repo_bn))
    return message("report-backstop-none", **money(on_rrp=week.on_rrp_bn))


def _unknown_level(week: Week, demand: ReserveDemand) -> Message:
    low, high = (
        (demand.scarce_share + side * demand.scarce_uncertainty) / 100 * week.bank_assets_bn for side in (-1, 1)
    )
    return message("report-unknown-level", **money(low=low, high=high))
