"""Ghosts: reference policies played on the same luck, by rules that see no more than a player does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from cbgame.game import emergencies
from cbgame.game.bulletin import Bulletin, Path, Situation
from cbgame.game.level import Level
from cbgame.game.term import Term
from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision, Instruments, Programme
from cbgame.policy.rules import RULES

POLICIES: Final = ("hold", "taylor", "balanced", "inertial", "history")

# The inertial ghost also watches reserves: it stops runoff once they come this near the estimated point of scarcity.
_AUTOPILOT_MARGIN = 1.0  # pp of bank assets
_AUTOPILOT_BILLS_BN = 30.0  # a month

Chooser = Callable[[Term], Decision]
Answerer = Callable[[Situation, int], str]


def play_policy(level: Level, policy: str | Sequence[Decision], seed: int) -> Term:
    """A whole term under a named policy or a list of decisions (after its end, *hold*).

    Raises ValueError for an unknown policy, or *history* on a level without one; DecisionRefused where a listed
    decision can't be taken.
    """
    term = Term(level, seed)
    choose = _chooser(level, policy)
    name = policy if isinstance(policy, str) else "file"
    while not term.ended:
        term.decide(choose(term))
        _run_quarter(term, name)
    return term


def _chooser(level: Level, policy: str | Sequence[Decision]) -> Chooser:
    if not isinstance(policy, str):
        listed = tuple(policy)
        return lambda term: listed[len(term.decisions)] if len(term.decisions) < len(listed) else term.standing
    if policy == "hold":
        return lambda term: term.standing
    if policy == "history":
        if not level.historical_policy:
            raise ValueError(f"level {level.id} has no historical policy")
        return lambda term: level.historical_policy[len(term.decisions)].decision
    if policy in POLICIES:
        return lambda term: rule_decision(policy, term.bulletins[-1], level.instruments)
    raise ValueError(f"policy {policy!r} is not one of {', '.join(POLICIES)}")


def _run_quarter(term: Term, policy: str) -> None:
    asked = 0
    while True:
        outcome = term.proceed()
        if isinstance(outcome, Bulletin):
            return
        term.answer(_answer(term, policy, outcome, asked))
        asked += 1


def _answer(term: Term, policy: str, situation: Situation, asked: int) -> str:
    if policy == "history":
        stated = term.level.historical_policy[situation.index].answers
        return emergencies.historical_answer(stated, asked, tuple(option.id for option in situation.options))
    return emergencies.default_answer(policy, tuple(option.id for option in situation.options))


def rule_decision(rule: str, bulletin: Bulletin, instruments: Instruments) -> Decision:
    """What a rule decides from a bulletin: its rate to the nearest quarter point within reach, all else on hold.

    *inertial* also runs the reserves autopilot: runoff ends and bills are bought when reserves near scarcity.
    """
    standing = bulletin.standing
    wanted = float(RULES[rule](bulletin.nowcast)[0]) - RANGE_WIDTH_PCT / 2
    reach = instruments.largest_move_bp / 100.0
    lowest = max(instruments.target_low_min_pct, standing.target_low_pct - reach)
    highest = min(instruments.target_low_max_pct, standing.target_low_pct + reach)
    low = min(max(round(wanted * 4.0) / 4.0, lowest), highest)
    decision = replace(standing, target_low_pct=low)
    return _with_autopilot(decision, bulletin, instruments) if rule == "inertial" else decision


def _with_autopilot(decision: Decision, bulletin: Bulletin, instruments: Instruments) -> Decision:
    demand = bulletin.reserve_demand
    scarce_at = max(
        (share for share, spread in zip(demand.reserves_share, demand.sofr_iorb_bp, strict=True) if spread > 0.0),
        default=0.0,
    )
    if demand.here_share > scarce_at + _AUTOPILOT_MARGIN:
        return decision
    if instruments.runoff:
        stopped = Programme(
            decision.treasuries.purchases_usd_bn,
            decision.treasuries.purchases_step_usd_bn,
            decision.treasuries.purchases_end_usd_bn,
        )
        decision = replace(decision, treasuries=stopped, mbs=replace(decision.mbs, runoff_cap_usd_bn=0.0,
                           runoff_cap_step_usd_bn=0.0, runoff_cap_end_usd_bn=0.0))  # fmt: skip
    if instruments.bill_purchases and demand.here_share < scarce_at + _AUTOPILOT_MARGIN:
        bills = min(_AUTOPILOT_BILLS_BN, instruments.bill_purchases_max_usd_bn)
        decision = replace(decision, bill_purchases_usd_bn=max(decision.bill_purchases_usd_bn, bills))
    return decision


def path_of(term: Term, policy: str) -> Path:
    """What a played term brought about, for the debrief."""
    log = term.log()
    names = log[0].actual.keys()
    return Path(
        policy=policy,
        series={name: tuple(quarter.actual[name] for quarter in log) for name in names},
        decisions=term.decisions,
        score=term.score(),
    )
