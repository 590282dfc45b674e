"""The headlines after an announcement: what was new in it, and how markets took it."""

from __future__ import annotations

from collections.abc import Mapping

from cbgame.game.briefing_view import money
from cbgame.game.message import Message, message
from cbgame.policy.decision import Decision, GuidanceKind

MOST = 3
SURPRISE_BP = 8.0  # a third of a step away from what was priced


def headlines(
    decision: Decision, before: Decision, reactions: Mapping[str, float], expected_rate_pct: float
) -> tuple[Message, ...]:
    """Two or three headlines, the largest news first.

    ``before`` is what was in force; what its announced calendar brings by itself is no news. ``reactions`` are bp for
    yields and percent for prices, ``expected_rate_pct`` is the midpoint that markets had priced.
    """
    rate = _rate(decision, before, expected_rate_pct)
    others = [*_balance_sheet(decision, before), *_facilities(decision, before), *_guidance(decision, before)]
    markets = _markets(reactions)
    return (rate, *others[: MOST - 2], markets) if others else (rate, markets)


def _rate(decision: Decision, before: Decision, expected_rate_pct: float) -> Message:
    midpoint = (decision.target_low_pct + decision.target_high_pct) / 2
    surprise_bp = 100 * (midpoint - expected_rate_pct)
    move = decision.target_low_pct - before.target_low_pct
    act = "hold" if abs(move) < 1e-9 else "raise" if move > 0 else "cut"
    how = "expected" if abs(surprise_bp) < SURPRISE_BP else "tighter" if surprise_bp > 0 else "easier"
    return message(
        f"headline-{act}-{how}",
        low=decision.target_low_pct,
        high=decision.target_high_pct,
        surprise_bp=abs(surprise_bp),
    )


def _bought(decision: Decision) -> float:
    return decision.treasuries.purchases_usd_bn + decision.mbs.purchases_usd_bn


def _capped(decision: Decision) -> float:
    return decision.treasuries.runoff_cap_usd_bn + decision.mbs.runoff_cap_usd_bn


def _balance_sheet(decision: Decision, before: Decision) -> list[Message]:
    found = []
    bought, was = _bought(decision), _bought(before)
    if bought not in (was, _bought(before.held())):
        act = "start" if was == 0 else "end" if bought == 0 else "more" if bought > was else "less"
        found.append(message(f"headline-purchases-{act}", **money(amount=bought)))
    capped, was = _capped(decision), _capped(before)
    if capped not in (was, _capped(before.held())):
        act = "start" if was == 0 else "end" if capped == 0 else "faster" if capped > was else "slower"
        found.append(message(f"headline-runoff-{act}", **money(amount=capped)))
    elif capped == was != _capped(before.held()):
        found.append(message("headline-calendar-stopped", **money(amount=capped)))
    bills = decision.bill_purchases_usd_bn
    if bills != before.bill_purchases_usd_bn:
        found.append(message("headline-bills" if bills > 0 else "headline-bills-end", **money(bills=bills)))
    return found


def _facilities(decision: Decision, before: Decision) -> list[Message]:
    found = []
    if decision.standing_repo_pct is not None and not before.standing_repo:
        found.append(message("headline-standing-repo", rate=decision.standing_repo_pct))
    if decision.temporary_repo_usd_bn > before.temporary_repo_usd_bn:
        found.append(message("headline-temporary-repo", **money(amount=decision.temporary_repo_usd_bn)))
    if decision.iorb_offset_bp < before.iorb_offset_bp:
        cut_bp = before.iorb_offset_bp - decision.iorb_offset_bp
        found.append(message("headline-iorb-trimmed", cut_bp=cut_bp, iorb=decision.iorb_pct))
    return found


def _guidance(decision: Decision, before: Decision) -> list[Message]:
    kind = decision.guidance.kind
    if kind in (before.guidance.kind, before.held().guidance.kind):
        return []
    if kind is GuidanceKind.NONE:
        return [message("headline-guidance-dropped")]
    return [message(f"headline-guidance-{kind}", quarters=decision.guidance.quarters)]


def _markets(reactions: Mapping[str, float]) -> Message:
    long_bp, equity_pct = reactions.get("yield_10y", 0.0), reactions.get("equity_price", 0.0)
    if abs(long_bp) < 3 and abs(equity_pct) < 0.5:
        return message("headline-markets-calm")
    if abs(long_bp) >= 5 * abs(equity_pct):
        return message("headline-yields-up" if long_bp > 0 else "headline-yields-down", move_bp=abs(long_bp))
    return message("headline-equity-up" if equity_pct > 0 else "headline-equity-down", move_pct=abs(equity_pct))
