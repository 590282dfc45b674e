"""Emergencies: when the tape stops, what can be done then, and what each answer does; many paths at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.calendar import WEEKS
from cbgame.economy.crises import SQUEEZE_BP
from cbgame.economy.quarter import Quarter
from cbgame.economy.weeks import Operations
from cbgame.policy.decision import Instruments
from cbgame.policy.decisions import Decisions, Mask
from cbgame.policy.desk_practice import OVERNIGHT_REPO_BN

MOST_A_QUARTER = 2
REPO_SQUEEZE = "repo_squeeze"
FAMILIES: Final = (REPO_SQUEEZE,)
"""The kinds of emergency."""

TERM_REPO_BN = 105.0  # 75 overnight and 30 for two weeks, as from 24 September 2019
BILLS_A_MONTH_BN = 60.0  # as from 15 October 2019
ADMINISTERED_CUT_PCT = 0.05

Chosen = NDArray[np.int_]
"""The option each path answers with, as its place in OPTIONS; NO_ANSWER where none is asked for. (paths,)"""

NO_ANSWER: Final = -1


@dataclass(frozen=True, slots=True)
class Response:
    """One option: whether it is in hand, what it adds to the weeks that follow, and what then stands in the next
    quarter."""

    id: str
    in_hand: Callable[[Instruments, Decisions], Mask]
    act: Callable[[Operations, Decisions], None]
    stands: Callable[[Decisions], Decisions]


def _if(instrument: bool, decisions: Decisions) -> Mask:
    return np.full(decisions.paths, instrument)


def _wait(operations: Operations, decisions: Decisions) -> None:
    """Nothing."""


def _repo(size_bn: float) -> Callable[[Operations, Decisions], None]:
    def act(operations: Operations, decisions: Decisions) -> None:
        operations.repo = operations.repo + size_bn

    return act


def _cut(operations: Operations, decisions: Decisions) -> None:
    operations.administered_cut = operations.administered_cut + ADMINISTERED_CUT_PCT


def _bills(operations: Operations, decisions: Decisions) -> None:
    operations.bills = operations.bills + BILLS_A_MONTH_BN


def _standing(operations: Operations, decisions: Decisions) -> None:
    operations.standing_repo_rate = decisions.target_high_pct


def _repo_stands(size_bn: float) -> Callable[[Decisions], Decisions]:
    return lambda each: replace(each, temporary_repo_usd_bn=np.maximum(each.temporary_repo_usd_bn, size_bn))


def _open_stands(decisions: Decisions) -> Decisions:
    every = np.ones(decisions.paths, dtype=bool)
    return replace(decisions, standing_repo=every, standing_repo_offset_bp=np.zeros(decisions.paths))


RESPONSES: Final[dict[str, Response]] = {
    response.id: response
    for response in (
        Response(
            "overnight_repo",
            lambda i, d: _if(i.temporary_repo, d),
            _repo(OVERNIGHT_REPO_BN),
            _repo_stands(OVERNIGHT_REPO_BN),
        ),
        Response("term_repo", lambda i, d: _if(i.temporary_repo, d), _repo(TERM_REPO_BN), _repo_stands(TERM_REPO_BN)),
        Response("standing_facility", lambda i, d: _if(i.standing_repo, d) & ~d.standing_repo, _standing, _open_stands),
        Response(
            "resume_bill_purchases",
            lambda i, d: _if(i.bill_purchases, d),
            _bills,
            lambda d: replace(d, bill_purchases_usd_bn=np.maximum(d.bill_purchases_usd_bn, BILLS_A_MONTH_BN)),
        ),
        Response(
            "cut_administered_rates",
            lambda i, d: _if(i.administered_rates, d) & (d.iorb_offset_bp >= 5) & (d.on_rrp_offset_bp >= -5),
            _cut,
            lambda d: replace(d, iorb_offset_bp=d.iorb_offset_bp - 5, on_rrp_offset_bp=d.on_rrp_offset_bp - 5),
        ),
        Response("wait", lambda i, d: _if(True, d), _wait, lambda d: d),
    )
}

OPTIONS: Final = tuple(RESPONSES)
"""Every option, in the order in which they are offered."""

DEFAULTS: Final = {"hold": "wait"}
"""What a policy answers by itself; all others lend overnight, as the Desk did."""

_STANDARD: Final = "overnight_repo"


def default_answer(policy: str, options: tuple[str, ...]) -> str:
    """What a rule or an absent player answers."""
    wanted = DEFAULTS.get(policy, _STANDARD)
    return wanted if wanted in options else "wait"


def options(instruments: Instruments, decisions: Decisions) -> Mapping[str, Mask]:
    """Each option in the order they are offered, and on which paths it is in hand."""
    return {name: response.in_hand(instruments, decisions) for name, response in RESPONSES.items()}


def answers(wanted: Chosen, offered: Mapping[str, Mask]) -> Chosen:
    """What is answered where ``wanted`` (NO_ANSWER: nothing in particular) may not be in hand: else overnight lending,
    else waiting."""
    chosen = np.full(wanted.shape, OPTIONS.index("wait"))
    chosen[offered[_STANDARD]] = OPTIONS.index(_STANDARD)
    for place, name in enumerate(OPTIONS):
        chosen[(wanted == place) & offered[name]] = place
    return chosen


def as_stated(stated: Sequence[str], asked: NDArray[np.int_]) -> Chosen:
    """History's answer to each path's emergency number ``asked`` of a quarter, counted from 0; NO_ANSWER after the
    last that is stated."""
    places = np.array([*(OPTIONS.index(option) for option in stated), NO_ANSWER])
    return np.asarray(places[np.minimum(asked, len(stated))])


def act(chosen: Chosen, operations: Operations, decisions: Decisions) -> None:
    """Each path's answer begins to work."""
    for place in np.unique(chosen[chosen != NO_ANSWER]):
        acted = replace(operations)
        RESPONSES[OPTIONS[place]].act(acted, decisions)
        for item in fields(operations):
            changed = np.where(chosen == place, getattr(acted, item.name), getattr(operations, item.name))
            setattr(operations, item.name, changed)


def stands(chosen: Chosen, decisions: Decisions) -> Decisions:
    """The decisions with what each path's answer leaves standing."""
    for place in np.unique(chosen[chosen != NO_ANSWER]):
        decisions = decisions.where(chosen == place, RESPONSES[OPTIONS[place]].stands(decisions))
    return decisions


def arises(quarter: Quarter, already: NDArray[np.int_]) -> Mapping[str, Mask]:
    """The emergencies that the week just run brings about, and on which paths; none in the last week, when nothing can
    follow. ``already``: how many each path has met this quarter."""
    done = quarter.weeks.done
    if done == 0 or done >= WEEKS:
        return {}
    tape = quarter.weeks.tape
    worst_bp = (tape.sofr_max[done - 1] - tape.anchor[done - 1]) * 100.0
    squeezed = (worst_bp > SQUEEZE_BP) & (already < MOST_A_QUARTER)
    return {REPO_SQUEEZE: squeezed} if squeezed.any() else {}
