"""What a briefing says of reserves, overnight rates and the announced programme: a relevance and a sentence."""

from __future__ import annotations

import math
from typing import Final

from cbgame.game.briefing_view import Rule, View, money, price_of_losing_bp
from cbgame.game.bulletin import Week
from cbgame.game.message import Message, message
from cbgame.game.spoken import form_and_kind, terms_of
from cbgame.policy.decision import GuidanceForm, GuidanceKind
from cbgame.policy.promises import expected_inflation, uncrossed

NEAR_BN = 300.0  # over the estimated point of scarcity by less than this, reserves are near it
DRAINED_BN = 25.0  # an ON RRP smaller than this buffers nothing
WORST_DAY_BP = 20.0


def _kept_short(view: View) -> bool:
    """Whether reserves earn nothing and are kept scarce by design: what warns of scarcity elsewhere is the rule."""
    return not view.standing.interest_on_reserves


def _reserves_relevance(view: View) -> float:
    if _kept_short(view):
        return 0.2
    cushion = view.cushion_bn()
    return 0.3 + (0.9 * math.exp(-cushion / NEAR_BN) if cushion > 0 else 0.95)


def _reserves(view: View) -> Message:
    if _kept_short(view):
        share = 100 * view.value("reserves_bn") / view.value("bank_assets_bn")
        return message("briefing-reserves-kept-short", share=share, **money(reserves=view.value("reserves_bn")))
    cushion, plenty = view.cushion_bn(), view.plenty_bn()
    where = "scarce" if cushion < 0 else "near" if cushion < NEAR_BN else "thinning" if plenty < 0 else "ample"
    return message(
        f"briefing-reserves-{where}",
        share=100 * view.value("reserves_bn") / view.value("bank_assets_bn"),
        trend=view.trend("reserves_bn", 15),
        price_bp=price_of_losing_bp(view.demand, view.value("bank_assets_bn")),
        **money(
            reserves=view.value("reserves_bn"),
            cushion=abs(cushion),
            error=view.demand.scarce_uncertainty / 100 * view.value("bank_assets_bn"),
        ),
    )


def _over_top(view: View) -> list[Week]:
    return [week for week in view.weeks if week.effr > week.target_high + 0.005]


def _control_relevance(view: View) -> float:
    weeks = _over_top(view)
    if (
        weeks and not weeks[-1].pays_interest
    ):  # where reserves are kept short the rate swings, and small misses are usual
        return min(max(week.effr - week.target_high for week in weeks), 1.0)
    return 1.7 + 0.1 * len(weeks) if weeks else 0.0


def _control(view: View) -> Message:
    worst = max(_over_top(view), key=lambda week: week.effr - week.target_high)
    return message(
        "briefing-control-lost" if worst.pays_interest else "briefing-control-missed",
        monday=worst.monday,
        worst_bp=worst.sofr_iorb_max_bp,
        effr=worst.effr,
        high=worst.target_high,
    )


def worst_week(weeks: tuple[Week, ...] | list[Week]) -> Week | None:
    """The week with the worst day of SOFR over IORB; None when there are no weeks."""
    return max(weeks, key=lambda week: week.sofr_iorb_max_bp, default=None)


def _worst_day_relevance(view: View) -> float:
    worst = worst_week(list(view.weeks))
    if worst is None or not worst.pays_interest or worst.sofr_iorb_max_bp < WORST_DAY_BP:
        return 0.0
    return min(0.4 + worst.sofr_iorb_max_bp / 100, 1.5)


def _worst_day(view: View) -> Message:
    worst = worst_week(list(view.weeks))
    assert worst is not None  # only a rule with weeks is relevant
    return message("briefing-worst-day", worst_bp=worst.sofr_iorb_max_bp, monday=worst.monday)


def _drift_relevance(view: View) -> float:
    spread = view.value("sofr_iorb_bp")
    return min(0.4 + spread / 12, 1.0) if spread > 2 and not _kept_short(view) else 0.0


def _drift(view: View) -> Message:
    return message("briefing-repo-drift", spread_bp=view.value("sofr_iorb_bp"), trend=view.trend("sofr_iorb_bp", 1.5))


def _drained_relevance(view: View) -> float:
    if view.value("on_rrp_bn") > DRAINED_BN or not view.standing.on_rrp:
        return 0.0
    was = view.value("on_rrp_bn") - view.change("on_rrp_bn")
    return 0.65 if was > DRAINED_BN else 0.25


def _drained(view: View) -> Message:
    return message("briefing-on-rrp-drained", **money(on_rrp=view.value("on_rrp_bn")))


def _treasury_relevance(view: View) -> float:
    move = view.change("treasury_account_bn")
    return abs(move) / 150 if abs(move) > 40 else 0.0


def _treasury(view: View) -> Message:
    move = view.change("treasury_account_bn")
    return message(
        "briefing-treasury-account-up" if move > 0 else "briefing-treasury-account-down",
        **money(account=view.value("treasury_account_bn"), move=abs(move)),
    )


def _lent_bn(view: View) -> float:
    return view.weeks[-1].repo_bn if view.weeks else 0.0


def _repo_relevance(view: View) -> float:
    return 0.45 + _lent_bn(view) / 400 if _lent_bn(view) > 20 else 0.0


def _repo(view: View) -> Message:
    return message("briefing-repo-outstanding", **money(repo=_lent_bn(view)))


def _runoff_bn(view: View) -> float:
    return 3 * (view.standing.treasuries.runoff_cap_usd_bn + view.standing.mbs.runoff_cap_usd_bn)


def _runoff_relevance(view: View) -> float:
    amount = _runoff_bn(view)
    if amount <= 0:
        return 0.0
    steps_up = view.standing.treasuries.runoff_cap_usd_bn > view.decision.treasuries.runoff_cap_usd_bn
    return 0.3 + amount / 500 + (0.15 if steps_up else 0.0)


def _runoff(view: View) -> Message:
    treasuries, mbs = view.standing.treasuries.runoff_cap_usd_bn, view.standing.mbs.runoff_cap_usd_bn
    stepped = treasuries != view.decision.treasuries.runoff_cap_usd_bn or mbs != view.decision.mbs.runoff_cap_usd_bn
    return message(
        "briefing-runoff-stepping" if stepped else "briefing-runoff-going-on",
        **money(treasuries=treasuries, mbs=mbs, quarter=_runoff_bn(view)),
    )


def _guidance_relevance(view: View) -> float:
    if view.standing.guidance.kind is not GuidanceKind.NONE:
        return 0.3 + 0.4 * max(0.0, 1 - view.value("credibility"))
    return 0.4 if view.decision.guidance.kind is not GuidanceKind.NONE else 0.0


def _guidance(view: View) -> Message:
    guidance = view.standing.guidance
    if guidance.kind is GuidanceKind.NONE:
        return message("briefing-guidance-run-out")
    if guidance.form is not GuidanceForm.THRESHOLD:
        return message(f"briefing-guidance-{form_and_kind(guidance)}", **terms_of(guidance))
    inflation = expected_inflation(view.value("core_inflation_4q"), view.value("expected_inflation_long"))
    binding = uncrossed(guidance, view.value("unemployment"), inflation)
    return message(
        f"briefing-guidance-threshold-{guidance.kind}" if binding else "briefing-guidance-threshold-crossed",
        **terms_of(guidance),
        unemployment_now=view.value("unemployment"),
        inflation_now=inflation,
    )


PLUMBING_RULES: Final = (
    Rule("reserves", _reserves_relevance, _reserves),
    Rule("money-market", _control_relevance, _control),
    Rule("money-market", _worst_day_relevance, _worst_day),
    Rule("money-market", _drift_relevance, _drift),
    Rule("on-rrp", _drained_relevance, _drained),
    Rule("treasury", _treasury_relevance, _treasury),
    Rule("repo", _repo_relevance, _repo),
    Rule("runoff", _runoff_relevance, _runoff),
    Rule("guidance", _guidance_relevance, _guidance),
)
"""What can be said of reserves, overnight rates and what has been announced."""
