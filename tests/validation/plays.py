"""Whole terms of the shipped level under named policies, each played once."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from cbgame.game.ghosts import play_policy
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Programme
from tests.economy.worlds import spike_level


@cache
def played(policy: str, seed: int) -> Term:
    """The finished term; not to be changed."""
    return play_policy(spike_level(), policy, seed)


def play_with(policy: str, seed: int, change: object = None, since: str = "") -> Term:
    """A new term: history (or hold) with every decision from ``since`` on changed by a function."""
    level = spike_level()
    if policy == "history":
        decisions = [quarter.decision for quarter in level.historical_policy]
    else:
        decisions = [level.standing]
        while len(decisions) < level.quarters:
            decisions.append(decisions[-1].held())
    names = played("hold", seed).quarters
    changed = [
        change(decision) if callable(change) and name >= since else decision
        for name, decision in zip(names, decisions, strict=True)
    ]
    return play_policy(level, changed, seed)


def with_standing_facility(decision: Decision) -> Decision:
    """A lid five basis points over the range."""
    return replace(decision, standing_repo=True, standing_repo_offset_bp=5)


def without_runoff(decision: Decision) -> Decision:
    """All principal reinvested."""
    return replace(decision, treasuries=Programme(), mbs=Programme())


def with_bills(decision: Decision) -> Decision:
    """At least thirty billion dollars of bills a month."""
    return replace(decision, bill_purchases_usd_bn=max(decision.bill_purchases_usd_bn, 30.0))
