"""The statement, written from decision and state so that a redline against the last one means something."""

from __future__ import annotations

from collections.abc import Mapping

from cbgame.game.briefing_economy import INFLATION_NEAR_PP, JOBS_NEAR_PP
from cbgame.game.briefing_view import money
from cbgame.game.bulletin import Ballot, Reading, Vote
from cbgame.game.message import Message, message
from cbgame.game.spoken import form_and_kind, terms_of
from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision, Guidance, GuidanceKind, PurchaseMaturity

NO_VOTE = Vote()
EXPECTATIONS_NEAR_PP = 0.3
STRESS_WORTH_SAYING, STRESS_SEVERE = 1.0, 3.0


def statement(
    decision: Decision,
    before: Decision,
    now: Mapping[str, Reading],
    target: float = 2.0,
    vote: Vote = NO_VOTE,
    expected: Decision | None = None,
) -> tuple[Message, ...]:
    """The statement's sentences in order: economy, prices, risks, rate, guidance, balance sheet, facilities, vote.

    ``before`` is the decision that was in force, ``now`` the published readings, ``target`` the inflation target in
    percent, ``vote`` the committee's votes, ``expected`` what hold would be (without it what follows from ``before``).
    Six sentences when nothing special is done or going on.
    """
    sentences = [
        *_growth(now),
        _economy(now),
        _inflation(now, target),
        *_expectations(now, target),
        *_risks(now),
        _rate(decision, before),
        guidance_sentence(decision.guidance),
        *_sheet_change(decision, before.held() if expected is None else expected),
        *_balance_sheet(decision),
        *_extension(decision),
        *_bills(decision),
        *_other_classes(decision),
        *_facilities(decision, before),
        *_lending(decision, before),
        *_votes(vote),
    ]
    return tuple(sentences)


def _growth(now: Mapping[str, Reading]) -> list[Message]:
    """The pace of activity as the accounts first show it."""
    if "gdp_growth" not in now:
        return []
    growth = now["gdp_growth"].value
    pace = "fell" if growth < -0.25 else "stalled" if growth < 0.75 else "moderate" if growth < 2.75 else "strong"
    return [message(f"statement-growth-{pace}", growth=abs(growth))]


def _economy(now: Mapping[str, Reading]) -> Message:
    gap = now["output_gap"].value
    slack = now["unemployment"].value - now["natural_unemployment"].value
    return message(
        "statement-economy",
        activity="near" if abs(gap) < 0.25 else "above" if gap > 0 else "below",
        jobs="balanced" if abs(slack) < JOBS_NEAR_PP else "slack" if slack > 0 else "tight",
        unemployment=now["unemployment"].value,
    )


def _expectations(now: Mapping[str, Reading], target: float) -> list[Message]:
    """Said only once they have left home: saying it is an alarm."""
    expected = now["expected_inflation_long"].value
    if abs(expected - target) < EXPECTATIONS_NEAR_PP:
        return []
    return [message(f"statement-expectations-{'high' if expected > target else 'low'}", expected=expected)]


def _risks(now: Mapping[str, Reading]) -> list[Message]:
    stress = now["financial_stress"].value
    if stress < STRESS_WORTH_SAYING:
        return []
    return [message("statement-stress-severe" if stress > STRESS_SEVERE else "statement-stress")]


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


def guidance_sentence(promise: Guidance) -> Message:
    """What the statement says of the rate's future."""
    if promise.kind is GuidanceKind.NONE:
        return message("statement-guidance-none")
    return message(f"statement-guidance-{form_and_kind(promise)}", **terms_of(promise))


def _sheet_change(decision: Decision, expected: Decision) -> list[Message]:
    """What is new against the announced calendar, the sentence that markets look for first."""
    found = []
    for name, pace in (("purchases", "purchases_usd_bn"), ("runoff", "runoff_cap_usd_bn")):
        now, was = (
            getattr(each.treasuries, pace) + getattr(each.mbs, pace) for each in (decision, expected)
        )  # fmt: skip
        if abs(now - was) < 1e-9:
            continue
        act = "begin" if was == 0 else "end" if now == 0 else "more" if now > was else "less"
        found.append(message(f"statement-change-{name}-{act}", **money(now=now, was=was)))
    return found


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
    if treasuries.purchases_usd_bn > 0 and decision.purchase_maturity is not PurchaseMaturity.BROAD:
        sentences.append(message(f"statement-purchases-{decision.purchase_maturity}"))
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


def _extension(decision: Decision) -> list[Message]:
    """The exchange of short notes for long ones, which leaves the size of the balance sheet alone."""
    if decision.maturity_extension_usd_bn <= 0:
        return []
    return [message("statement-maturity-extension", **money(amount=decision.maturity_extension_usd_bn))]


def _bills(decision: Decision) -> list[Message]:
    bills = decision.bill_purchases_usd_bn
    if bills == 0:
        return []
    return [message("statement-bills" if bills > 0 else "statement-bills-run-off", **money(bills=abs(bills)))]


def _other_classes(decision: Decision) -> list[Message]:
    """Purchases beyond Treasuries and agency MBS, each in its own sentence."""
    bought = {
        "corporate": decision.corporate_purchases_usd_bn,
        "municipal": decision.municipal_purchases_usd_bn,
        "equity": decision.equity_purchases_usd_bn,
    }
    return [message(f"statement-{name}", **money(amount=amount)) for name, amount in bought.items() if amount > 0]


def _lending(decision: Decision, before: Decision) -> list[Message]:
    """Backstops and lending while they stand, and that they end."""
    sizes = {
        "credit-backstop": (decision.credit_backstop_usd_bn, before.credit_backstop_usd_bn),
        "emergency-lending": (decision.emergency_lending_usd_bn, before.emergency_lending_usd_bn),
    }
    found = []
    for name, (now, was) in sizes.items():
        if now > 0:
            found.append(message(f"statement-{name}", **money(amount=now)))
        elif was > 0:
            found.append(message(f"statement-{name}-closed"))
    if decision.swap_lines:
        found.append(message("statement-swap-lines"))
    elif before.swap_lines:
        found.append(message("statement-swap-lines-closed"))
    return found


def _votes(vote: Vote) -> list[Message]:
    """The vote's paragraph: how many for, and each dissent with the reason that its own rule gives."""
    if not vote.ballots:
        return []
    against = vote.against
    if not against:
        return [message("statement-vote-unanimous", count=len(vote.ballots))]
    told = [message("statement-vote-split", count=len(vote.ballots) - len(against), against=len(against))]
    return told + [_dissent(ballot) for ballot in against]


def _dissent(ballot: Ballot) -> Message:
    seat, reason = ballot.name.id, str(ballot.reason)
    if ballot.wanted_low_pct is None:
        return message("statement-dissent-sheet", seat=seat, reason=reason)
    low = ballot.wanted_low_pct
    return message("statement-dissent-rate", seat=seat, reason=reason, low=low, high=low + RANGE_WIDTH_PCT)


def _regime(decision: Decision, before: Decision) -> list[Message]:
    """How the rate is held in place, said when it changes: interest on reserves, the ON RRP, the discount rate."""
    found = []
    if decision.interest_on_reserves != before.interest_on_reserves:
        begun = decision.interest_on_reserves
        found.append(
            message("statement-interest-begun", iorb=decision.iorb_pct)
            if begun
            else message("statement-interest-ended")
        )
    if decision.on_rrp != before.on_rrp:
        opened = decision.on_rrp
        found.append(
            message("statement-on-rrp-opened", on_rrp=decision.on_rrp_pct)
            if opened
            else message("statement-on-rrp-closed")
        )
    if decision.discount_offset_bp != before.discount_offset_bp:
        rate = decision.target_high_pct + decision.discount_offset_bp / 100
        found.append(message("statement-discount-rate", rate=rate))
    return found


def _facilities(decision: Decision, before: Decision) -> list[Message]:
    """The implementation: said when it changes or when the central bank lends."""
    sentences = _regime(decision, before)
    offsets = [(each.iorb_offset_bp, each.on_rrp_offset_bp) for each in (decision, before)]
    if offsets[0] != offsets[1] and decision.interest_on_reserves and decision.on_rrp:
        sentences.append(message("statement-administered", iorb=decision.iorb_pct, on_rrp=decision.on_rrp_pct))
    if decision.standing_repo_pct is not None:
        sentences.append(message("statement-standing-repo", rate=decision.standing_repo_pct))
    elif before.standing_repo:
        sentences.append(message("statement-standing-repo-closed"))
    if decision.temporary_repo_usd_bn > 0:
        sentences.append(message("statement-temporary-repo", **money(amount=decision.temporary_repo_usd_bn)))
    return sentences
