"""Emergencies: when the tape stops, what can be done then, and what each answer does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Final

import numpy as np

from cbgame.economy.calendar import WEEKS
from cbgame.economy.quarter import Quarter
from cbgame.economy.state import Array
from cbgame.economy.weeks import Operations
from cbgame.policy.decision import Decision, Instruments
from cbgame.policy.desk_practice import OVERNIGHT_REPO_BN, SQUEEZE_BP

MOST_A_QUARTER = 2
REPO_SQUEEZE = "repo_squeeze"

TERM_REPO_BN = 105.0  # 75 overnight and 30 for two weeks, as from 24 September 2019
BILLS_A_MONTH_BN = 60.0  # as from 15 October 2019
ADMINISTERED_CUT_PCT = 0.05


@dataclass(frozen=True, slots=True)
class Response:
    """One option: whether it is in hand, what it adds to the weeks that follow, and what then stands in the next
    quarter."""

    id: str
    in_hand: Callable[[Instruments, Decision], bool]
    act: Callable[[Operations, Decision], None]
    stands: Callable[[Decision], Decision]


def _wait(operations: Operations, decision: Decision) -> None:
    """Nothing."""


def _repo(size_bn: float) -> Callable[[Operations, Decision], None]:
    def act(operations: Operations, decision: Decision) -> None:
        operations.repo = operations.repo + size_bn

    return act


def _cut(operations: Operations, decision: Decision) -> None:
    operations.administered_cut = operations.administered_cut + ADMINISTERED_CUT_PCT


def _bills(operations: Operations, decision: Decision) -> None:
    operations.bills = operations.bills + BILLS_A_MONTH_BN


def _standing(operations: Operations, decision: Decision) -> None:
    operations.standing_repo_rate = np.full_like(operations.standing_repo_rate, decision.target_high_pct)


def _repo_stands(size_bn: float) -> Callable[[Decision], Decision]:
    return lambda decision: replace(decision, temporary_repo_usd_bn=max(decision.temporary_repo_usd_bn, size_bn))


RESPONSES: Final[dict[str, Response]] = {
    response.id: response
    for response in (
        Response(
            "overnight_repo", lambda i, d: i.temporary_repo, _repo(OVERNIGHT_REPO_BN), _repo_stands(OVERNIGHT_REPO_BN)
        ),
        Response("term_repo", lambda i, d: i.temporary_repo, _repo(TERM_REPO_BN), _repo_stands(TERM_REPO_BN)),
        Response(
            "standing_facility",
            lambda i, d: i.standing_repo and not d.standing_repo,
            _standing,
            lambda d: replace(d, standing_repo=True, standing_repo_offset_bp=0),
        ),
        Response(
            "resume_bill_purchases",
            lambda i, d: i.bill_purchases,
            _bills,
            lambda d: replace(d, bill_purchases_usd_bn=max(d.bill_purchases_usd_bn, BILLS_A_MONTH_BN)),
        ),
        Response(
            "cut_administered_rates",
            lambda i, d: i.administered_rates and d.iorb_offset_bp >= 5 and d.on_rrp_offset_bp >= -5,
            _cut,
            lambda d: replace(d, iorb_offset_bp=d.iorb_offset_bp - 5, on_rrp_offset_bp=d.on_rrp_offset_bp - 5),
        ),
        Response("wait", lambda i, d: True, _wait, lambda d: d),
    )
}

DEFAULTS: Final = {"hold": "wait"}
"""What a policy answers by itself; all others lend overnight, as the Desk did."""


def default_answer(policy: str, options: tuple[str, ...]) -> str:
    """What a rule or an absent player answers."""
    wanted = DEFAULTS.get(policy, "overnight_repo")
    return wanted if wanted in options else "wait"


def options(instruments: Instruments, decision: Decision) -> tuple[str, ...]:
    """The answers in hand, in the order they are offered."""
    return tuple(name for name, response in RESPONSES.items() if response.in_hand(instruments, decision))


def historical_answer(stated: tuple[str, ...], asked: int, offered: tuple[str, ...]) -> str:
    """How history answered the quarter's emergency number ``asked``, counted from 0; else by its own practice."""
    if asked < len(stated) and stated[asked] in offered:
        return stated[asked]
    return default_answer("history", offered)


def act_where(where: Array, option: str, operations: Operations, decision: Decision) -> None:
    """Let an answer act on those paths alone."""
    acted = replace(operations)
    RESPONSES[option].act(acted, decision)
    for item in fields(Operations):
        before, after = getattr(operations, item.name), getattr(acted, item.name)
        setattr(operations, item.name, np.where(where, after, before))


def arisen(quarter: Quarter, already: Array) -> Array:
    """On which paths the week just run brings an emergency about; none in the last week, when nothing can follow.

    ``already``: how often each path has been stopped in this quarter.
    """
    done = quarter.weeks.done
    if done == 0 or done >= WEEKS:
        return np.zeros(quarter.start.paths, dtype=bool)
    tape = quarter.weeks.tape
    worst_bp = (tape.sofr_max[done - 1] - tape.anchor[done - 1]) * 100.0
    return np.asarray((worst_bp > SQUEEZE_BP) & (already < MOST_A_QUARTER))


def arises(quarter: Quarter, already: int) -> str | None:
    """The emergency that the week just run brings about on the one path of a game, if it does."""
    return REPO_SQUEEZE if arisen(quarter, np.array([already]))[0] else None
