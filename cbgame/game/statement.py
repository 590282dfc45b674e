"""The statement, written from decision and state so that a redline against the last one means something."""

from __future__ import annotations

from collections.abc import Mapping

from cbgame.game.briefing_economy import INFLATION_NEAR_PP, JOBS_NEAR_PP
from cbgame.game.briefing_view import money
from cbgame.game.bulletin import Reading
from cbgame.game.message import Message, message
from cbgame.policy.decision import Decision, GuidanceKind


def statement(
    decision: Decision, before: Decision, now: Mapping[str, Reading], target: float = 2.0
) -> tuple[Message, ...]:
    """The statement's sentences in order: economy, inflation, rate, guidance, balance sheet, facilities.

    ``before`` is the decision that was in force, ``now`` the published readings, ``target`` the inflation target in
    percent. Five sentences when nothing special is done; bills and facilities add one each.
    """
    sentences = [
        _economy(now),
        _inflation(now, target),
        _rate(decision, before),
        _guidance(decision),
        *_balance_sheet(decision),
        *_bills(decision),
        *_facilities(decision, before),
    ]
    return tuple(sentences)


def _economy(now: Mapping[str, Reading]) -> Message:
    gap = now["output_gap"].value
    slack = now["unemployment"].value - now["natural_unemployment"].value
    return message(
        "statement-economy",
        activity="near" if abs(gap) < 0.25 else "above" if gap > 0 else "below",
        jobs="balanced" if abs(slack) < JOBS_NEAR_PP else "slack" if slack > 0 else "tight",
        unemployment=now["unemployment"].value,
    )


def _inflation(now: Mapping[str, Reading], target: float) -> Message:
    miss = now["core_inflation_4q"].value - target
    where = "near" if abs(miss) < INFLATION_NEAR_PP else "above" if miss > 0 else "below"
    return message(
        f"statement-inflation-{where}",
        core=now["core_inflation_4q"].value,
        headline=now["headline_inflation_4q"].value,
        target=target,
    )


def _rate(decision: Decision, before: Decision) -> Message:
    move = decision.target_low_pct - before.target_low_pct
    act = "keep" if abs(move) < 1e-9 else "raise" if move > 0 else "lower"
    return message(f"statement-rate-{act}", low=decision.target_low_pct, high=decision.target_high_pct)


def _guidance(decision: Decision) -> Message:
    if decision.guidance.kind is GuidanceKind.NONE:
        return message("statement-guidance-none")
    return message(f"statement-guidance-{decision.guidance.kind}", quarters=decision.guidance.quarters)


def _balance_sheet(decision: Decision) -> list[Message]:
    """Purchases, if there are any; runoff or full reinvestment, unless purchases alone say it all."""
    bought, capped = _purchases(decision), _runoff(decision)
    if not bought and not capped:
        return [message("statement-reinvest-all")]
    return [*bought, *capped]


def _purchases(decision: Decision) -> list[Message]:
    treasuries, mbs = decision.treasuries, decision.mbs
    names = [name for name, each in (("treasuries", treasuries), ("mbs", mbs)) if each.purchases_usd_bn > 0]
    if not names:
        return []
    which = "both" if len(names) == 2 else names[0]
    bought = money(treasuries=treasuries.purchases_usd_bn, mbs=mbs.purchases_usd_bn)
    sentences = [message(f"statement-purchases-{which}", **bought)]
    if treasuries.purchases_step_usd_bn < 0 or mbs.purchases_step_usd_bn < 0:
        sentences.append(message("statement-purchases-tapered"))
    return sentences


def _runoff(decision: Decision) -> list[Message]:
    treasuries, mbs = decision.treasuries, decision.mbs
    if treasuries.runoff_cap_usd_bn <= 0 and mbs.runoff_cap_usd_bn <= 0:
        return []
    caps = money(treasuries=treasuries.runoff_cap_usd_bn, mbs=mbs.runoff_cap_usd_bn)
    following = decision.held()
    moves = [
        each.runoff_cap_usd_bn != after.runoff_cap_usd_bn
        for each, after in ((treasuries, following.treasuries), (mbs, following.mbs))
    ]
    if not any(moves):
        return [message("statement-runoff", **caps)]
    ends = [
        each.runoff_cap_end_usd_bn if moved else each.runoff_cap_usd_bn
        for each, moved in zip((treasuries, mbs), moves, strict=True)
    ]
    return [message("statement-runoff-stepping", **caps, **money(treasuries_end=ends[0], mbs_end=ends[1]))]


def _bills(decision: Decision) -> list[Message]:
    if decision.bill_purchases_usd_bn <= 0:
        return []
    return [message("statement-bills", **money(bills=decision.bill_purchases_usd_bn))]


def _facilities(decision: Decision, before: Decision) -> list[Message]:
    """The implementation: said when it changes or when the central bank lends."""
    sentences = []
    if (decision.iorb_offset_bp, decision.on_rrp_offset_bp) != (before.iorb_offset_bp, before.on_rrp_offset_bp):
        sentences.append(message("statement-administered", iorb=decision.iorb_pct, on_rrp=decision.on_rrp_pct))
    if decision.standing_repo_pct is not None:
        sentences.append(message("statement-standing-repo", rate=decision.standing_repo_pct))
    elif before.standing_repo:
        sentences.append(message("statement-standing-repo-closed"))
    if decision.temporary_repo_usd_bn > 0:
        sentences.append(message("statement-temporary-repo", **money(amount=decision.temporary_repo_usd_bn)))
    return sentences
