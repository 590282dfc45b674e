"""The headlines after an announcement: what was new in it, and how markets took it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cbgame.game.briefing_view import money
from cbgame.game.message import Message, message
from cbgame.game.spoken import form_and_kind, terms_of
from cbgame.policy.decision import Decision, GuidanceKind, GuidanceStrength

MOST = 3
SURPRISE_BP = 8.0  # a third of a step away from what was priced
CALM_BP, CALM_PCT = 4.0, 0.7  # moves of the ten-year yield and of shares that nobody prints
SHARP_BP = 12.0


def headlines(
    decision: Decision,
    standing: Decision,
    reactions: Mapping[str, float],
    expected_rate_pct: float,
    against: int = 0,
) -> tuple[Message, ...]:
    """Two or three headlines: the rate, the largest other news if there is any, the market.

    ``standing`` is what hold would have been: what was announced before is no news. ``reactions`` are bp for yields and
    percent for prices, ``expected_rate_pct`` is the midpoint that markets had priced, ``against`` counts the dissents.
    """
    rate = _rate(decision, standing, expected_rate_pct)
    others = [
        *_balance_sheet(decision, standing),
        *_facilities(decision, standing),
        *_split(against),
        *_guidance(decision, standing),
    ]
    markets = _markets(reactions)
    return (rate, *others[: MOST - 2], markets)


def _rate(decision: Decision, standing: Decision, expected_rate_pct: float) -> Message:
    midpoint = (decision.target_low_pct + decision.target_high_pct) / 2
    surprise_bp = 100 * (midpoint - expected_rate_pct)
    move = decision.target_low_pct - standing.target_low_pct
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


def _balance_sheet(decision: Decision, standing: Decision) -> list[Message]:
    found = []
    capped, was = _capped(decision), _capped(standing)
    if capped != was:
        act = "start" if was == 0 else "end" if capped == 0 else "faster" if capped > was else "slower"
        found.append(message(f"headline-runoff-{act}", **money(amount=capped)))
    elif _capped(standing.held()) > was and _capped(decision.held()) <= capped:
        found.append(message("headline-calendar-stopped", **money(amount=capped)))
    bought, was = _bought(decision), _bought(standing)
    if bought != was:
        act = "start" if was == 0 else "end" if bought == 0 else "more" if bought > was else "less"
        found.append(message(f"headline-purchases-{act}", **money(amount=bought)))
    bills = decision.bill_purchases_usd_bn
    if bills != standing.bill_purchases_usd_bn:
        act = "headline-bills" if bills > 0 else "headline-bills-end" if bills == 0 else "headline-bills-run-off"
        found.append(message(act, **money(bills=abs(bills))))
    return [*_other_classes(decision, standing), *found]


def _other_classes(decision: Decision, standing: Decision) -> list[Message]:
    """Purchases beyond government paper are the larger news."""
    now, was = (
        each.corporate_purchases_usd_bn + each.municipal_purchases_usd_bn + each.equity_purchases_usd_bn
        for each in (decision, standing)
    )
    return [message("headline-private-purchases", **money(amount=now))] if now > was else []


def _facilities(decision: Decision, standing: Decision) -> list[Message]:
    found = []
    if decision.emergency_lending_usd_bn > standing.emergency_lending_usd_bn:
        found.append(message("headline-emergency-lending", **money(amount=decision.emergency_lending_usd_bn)))
    if decision.credit_backstop_usd_bn > standing.credit_backstop_usd_bn:
        found.append(message("headline-credit-backstop", **money(amount=decision.credit_backstop_usd_bn)))
    if decision.swap_lines and not standing.swap_lines:
        found.append(message("headline-swap-lines"))
    if decision.interest_on_reserves and not standing.interest_on_reserves:
        found.append(message("headline-interest-begun"))
    if decision.standing_repo_pct is not None and not standing.standing_repo:
        found.append(message("headline-standing-repo", rate=decision.standing_repo_pct))
    if decision.temporary_repo_usd_bn > standing.temporary_repo_usd_bn:
        found.append(message("headline-temporary-repo", **money(amount=decision.temporary_repo_usd_bn)))
    if decision.iorb_offset_bp < standing.iorb_offset_bp:
        cut_bp = standing.iorb_offset_bp - decision.iorb_offset_bp
        found.append(message("headline-iorb-trimmed", cut_bp=cut_bp, iorb=decision.iorb_pct))
    return found


def _guidance(decision: Decision, standing: Decision) -> list[Message]:
    """Another direction, form or threshold, or firmer and softer words; a longer date alone is no headline."""
    now, was = decision.guidance, standing.guidance
    if replace(now, quarters=0) == replace(was, quarters=0):
        return []
    if now.kind is GuidanceKind.NONE:
        return [message("headline-guidance-dropped")]
    if now == replace(was, strength=now.strength, quarters=now.quarters):
        order = list(GuidanceStrength)
        firmer = order.index(now.strength) > order.index(was.strength)
        return [message("headline-guidance-firmer" if firmer else "headline-guidance-softer")]
    return [message(f"headline-guidance-{form_and_kind(now)}", **terms_of(now))]


def _split(against: int) -> list[Message]:
    """Papers count dissents from three on: one or two are a committee's ordinary week."""
    return [message("headline-split", against=against)] if against >= 3 else []


def _markets(reactions: Mapping[str, float]) -> Message:
    long_bp, equity_pct = reactions.get("yield_10y", 0.0), reactions.get("equity_price", 0.0)
    if abs(long_bp) < CALM_BP and abs(equity_pct) < CALM_PCT:
        return message("headline-markets-calm")
    if abs(long_bp) >= 5 * abs(equity_pct):
        direction = "up" if long_bp > 0 else "down"
        how = "-sharply" if abs(long_bp) >= SHARP_BP else ""
        return message(f"headline-yields-{direction}{how}", move_bp=abs(long_bp))
    return message("headline-equity-up" if equity_pct > 0 else "headline-equity-down", move_pct=abs(equity_pct))
