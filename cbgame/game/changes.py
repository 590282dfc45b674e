"""What a decision changed: every part that differs from what stood."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass

from cbgame.game.rerun import KINDS
from cbgame.policy.decision import Decision

Setting = float | bool | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One part of a decision: its name (``target_low_pct``, ``treasuries.runoff_cap_usd_bn``), before and after."""

    part: str
    was: Setting
    now: Setting


def settings_of(decision: Decision) -> dict[str, Setting]:
    """Every part of a decision by its name, parts of parts after a dot."""
    found: dict[str, Setting] = {}
    for item in fields(decision):
        value = getattr(decision, item.name)
        if is_dataclass(value):
            found |= {f"{item.name}.{inner.name}": getattr(value, inner.name) for inner in fields(value)}
        else:
            found[item.name] = value
    return found


def changes(taken: Decision, held: Decision) -> tuple[Change, ...]:
    """What ``taken`` changes where ``held`` would have stood."""
    before = settings_of(held)
    return tuple(
        Change(part, before[part], now) for part, now in settings_of(taken).items() if now != before[part]
    )  # fmt: skip


def kinds_changed(taken: Decision, held: Decision) -> tuple[str, ...]:
    """The kinds of decision in which something was changed."""
    return tuple(
        kind for kind, parts in KINDS.items() if any(getattr(taken, part) != getattr(held, part) for part in parts)
    )
