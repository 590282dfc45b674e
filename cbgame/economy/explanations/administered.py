"""The policy rate, interest on reserves, and what the money market makes of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from cbgame.economy.calendar import CalendarWeek, weeks_of
from cbgame.economy.explanations.closed import Closed, Explanation, Terms
from cbgame.economy.state import Array, State


def explained(c: Closed) -> dict[str, Explanation]:
    """The policy rate and the rates of the money market by what moved them."""
    decision = _announced(c) - c.before.policy_rate
    anchor = _anchored(lambda state: state.tape.anchor, c, decision)
    earning = np.where(c.stance.pays_interest > 0.5, decision, 0.0)
    spread = _spread(c)
    return {
        "policy_rate": Explanation({"decision": decision, "emergency": _emergency(c)}),
        "iorb": Explanation(_anchored(lambda state: state.tape.iorb, c, earning)),
        "sofr": Explanation({**anchor, **{cause: value / 100.0 for cause, value in spread.items()}}),
        "effr": Explanation(anchor, rest="scarcity"),
        "sofr_iorb_bp": Explanation(spread),
        "sofr_iorb_max_bp": Explanation(spread, rest="worst_day"),
        "control_loss_bp_days": Explanation(_outside(c, lambda state: state.tape.outside_bp)),
        "control_loss_days": Explanation(_outside(c, lambda state: state.tape.outside_days)),
    }


def _emergency(c: Closed) -> Array:
    return np.asarray(c.weeks.operations.rate_move)


def _announced(c: Closed) -> Array:
    return c.stance.policy_rate - _emergency(c)


def _anchored(rate: Callable[[State], Array], c: Closed, decision: Array) -> Terms:
    """What a quarter's mean of an administered rate moved by: the announced range, the rate's place in it, and
    emergencies within this quarter and the last, whose mean they only reached in part."""
    earlier, now = rate(c.before), rate(c.after)
    return {
        "decision": decision,
        "administered": now[0] - earlier[-1] - decision,
        "emergency": now.mean(axis=0) - now[0],
        "carried_over": earlier[-1] - earlier.mean(axis=0),
    }


def _spread(c: Closed) -> Terms:
    """What SOFR over IORB moved by: how scarce reserves were, and what the dates did; bp."""
    if "sofr_iorb_bp" in c.told_before:
        now, earlier = c.told["sofr_iorb_bp"], c.told_before["sofr_iorb_bp"]
        terms = {cause: now[cause] - earlier[cause] for cause in ("scarcity", "calendar")}
    else:  # the tape before the first quarter is calm throughout
        calm = (c.before.tape.sofr - c.before.tape.anchor).mean(axis=0) * 100.0
        now = c.told["sofr_iorb_bp"]
        terms = {"scarcity": now["scarcity"] - calm, "calendar": now["calendar"]}
    return terms


def _outside(c: Closed, measured: Callable[[State], Array]) -> Terms:
    """What was measured outside the target range, in weeks with a date in the calendar and in the others."""
    by_week = []
    for state in (c.before, c.after):
        dated = np.array([_is_dated(week) for week in weeks_of(state.quarter)])
        values = measured(state)
        by_week.append((values[dated].sum(axis=0), values[~dated].sum(axis=0)))
    (dated_before, other_before), (dated_now, other_now) = by_week
    return {"calendar": dated_now - dated_before, "scarcity": other_now - other_before}


def _is_dated(week: CalendarWeek) -> bool:
    return bool(week.marks)
