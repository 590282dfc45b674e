"""A team's committee, as any of its members sees it. A desk without a class loads this too: it is little."""

from __future__ import annotations

from dataclasses import dataclass

from cbgame.policy.decision import Decision


@dataclass(frozen=True, slots=True)
class Colleague:
    """One member of a team."""

    nickname: str
    role: str  # chair, member
    present: bool  # heard of lately


@dataclass(frozen=True, slots=True)
class Proposal:
    """A decision put to the vote in a team's committee."""

    id: int
    by: str
    decision: Decision
    ayes: int
    noes: int
    members: int
    dissents: tuple[tuple[str, str], ...] = ()  # nickname, reason
    mine: bool | None = None  # how the looker voted; None: not yet
    carried: bool | None = None  # None: open
    justification: str = ""
    open_in_s: float | None = None
    """Seconds until its chair may announce it, as it stands now; 0: at once, None: never."""
