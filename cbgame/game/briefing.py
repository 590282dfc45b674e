"""The briefing: at most five developments, most important first, and the warning signs on the tape."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from cbgame.game.briefing_economy import ECONOMY_RULES
from cbgame.game.briefing_plumbing import PLUMBING_RULES, WORST_DAY_BP, worst_week
from cbgame.game.briefing_sectors import SECTOR_RULES
from cbgame.game.briefing_view import Rule, View, money
from cbgame.game.bulletin import Reading, ReserveDemand, SeatView, Week
from cbgame.game.message import Message, message
from cbgame.policy.decision import Decision

MOST = 5
LEAST_RELEVANCE = 0.2

CALM_SPREAD_BP = 5.0  # SOFR this far over IORB in weeks without tax, settlement or quarter end is a warning
NEAR_TOP_PCT = 0.05  # EFFR this close to the top of the range is a warning
BUSY_MARKS = frozenset({"tax_date", "settlement", "month_end", "quarter_end"})


def developments(
    now: Mapping[str, Reading],
    before: Mapping[str, Reading] | None,
    weeks: Sequence[Week],
    decision: Decision,
    standing: Decision,
    demand: ReserveDemand,
    target: float,
    revised: Mapping[str, Mapping[str, Reading]] = MappingProxyType({}),
    market_path: Sequence[float] = (),
) -> tuple[Message, ...]:
    """At most five developments, what matters most for this decision first.

    ``now`` and ``before`` are the readings of the closed quarter and the one before it (``natural_unemployment`` is
    an estimate), ``weeks`` the tape between them, ``decision`` what was in force, ``standing`` what hold would be,
    ``target`` the inflation target in percent, ``revised`` what is now published of the quarters before, oldest first,
    ``market_path`` the policy rate that markets expect. Nothing is written from the date.
    """
    view = View(now, before, weeks, decision, standing, demand, target, revised, market_path)
    weighed = [(rule.relevance(view), rule) for rule in (*ECONOMY_RULES, *SECTOR_RULES, *PLUMBING_RULES)]
    ranked = sorted((pair for pair in weighed if pair[0] >= LEAST_RELEVANCE), key=lambda pair: -pair[0])
    return tuple(rule.sentence(view) for rule in _one_a_topic([rule for _, rule in ranked])[:MOST])


def _one_a_topic(ranked: Sequence[Rule]) -> list[Rule]:
    spoken: dict[str, Rule] = {}
    for rule in ranked:
        spoken.setdefault(rule.topic, rule)
    return list(spoken.values())


def mood_sentences(views: Sequence[SeatView], of_the_sheet: bool) -> tuple[Message, ...]:
    """Where the committee stands before the meeting: how many lean which way on the range and, where it can be decided
    on, the balance sheet."""
    rates = [view.leans for view in views]
    sheet = [view.balance_sheet for view in views]
    leaning = "mixed" if len(set(rates)) == 3 else "down" if "down" in rates else "up" if "up" in rates else "same"
    counts = {side: rates.count(side) for side in ("down", "same", "up")}
    whole = leaning in ("up", "down") and counts[leaning] == len(rates)
    said = [message(f"mood-all-{leaning}") if whole else message(f"mood-{leaning}", **counts)]
    if of_the_sheet and set(sheet) - {"same"}:
        said.append(message("mood-sheet", more=sheet.count("up"), less=sheet.count("down")))
    return tuple(said)


def warnings(weeks: Sequence[Week], demand: ReserveDemand) -> tuple[Message, ...]:
    """The signs on the tape that precede a squeeze, in the order in which a desk would read them; often none.

    Where reserves earn nothing they are kept scarce, and the same signs announce nothing.
    """
    if not weeks or not weeks[-1].pays_interest:
        return ()
    found = (_calm_spread(weeks), _near_top(weeks), _worst_day(weeks), _scarce(weeks, demand))
    return tuple(sign for sign in found if sign is not None)


def _calm_spread(weeks: Sequence[Week]) -> Message | None:
    calm = [week.sofr_iorb_bp for week in weeks if not BUSY_MARKS & set(week.marks)][-4:]
    mean = math.fsum(calm) / len(calm) if calm else 0.0
    if mean <= CALM_SPREAD_BP:
        return None
    return message("warning-calm-spread", spread_bp=mean, weeks=len(calm))


def _near_top(weeks: Sequence[Week]) -> Message | None:
    last = weeks[-1]
    if last.target_high - last.effr > NEAR_TOP_PCT:
        return None
    return message("warning-effr-near-top", effr=last.effr, high=last.target_high)


def _worst_day(weeks: Sequence[Week]) -> Message | None:
    worst = worst_week(list(weeks))
    if worst is None or worst.sofr_iorb_max_bp <= WORST_DAY_BP:
        return None
    return message("warning-worst-day", worst_bp=worst.sofr_iorb_max_bp, monday=worst.monday)


def _scarce(weeks: Sequence[Week], demand: ReserveDemand) -> Message | None:
    last = weeks[-1]
    scarce_below = demand.scarce_share / 100 * last.bank_assets_bn
    if last.reserves_bn >= scarce_below:
        return None
    return message(
        "warning-reserves-scarce", **money(reserves=last.reserves_bn, missing=scarce_below - last.reserves_bn)
    )
