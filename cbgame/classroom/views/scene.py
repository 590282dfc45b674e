"""Everything that one seat may be shown of its class at one moment. The host fills it in; the views only tell it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cbgame.classroom.committee import Proposal
from cbgame.game.bulletin import Announcement, Bulletin, Debrief, Situation, Truth
from cbgame.game.level import Level
from cbgame.game.message import Message
from cbgame.policy.decision import Decision


@dataclass(frozen=True, slots=True)
class Course:
    """How the class stands. Rounds count from 1 (0: the lobby); ``deadline_s`` is the time left, if there is one."""

    title: str
    code: str
    stage: str  # lobby, deciding, closing, ended, debrief
    round: int
    rounds: int
    pacing: str  # teacher, timed, free
    deadline_s: float | None = None
    paused: bool = False
    teams: bool = False
    committee: bool = False
    forecasts: bool = False
    justifications: bool = False
    shown: str = "nicknames"  # names, nicknames, ranks


@dataclass(frozen=True, slots=True)
class Me:
    """Who is looking, and how far this seat is in the quarter."""

    nickname: str
    seat: str
    role: str = "person"  # person, chair, member, spectator
    step: str = "decide"  # decide, announced, situation, closed
    rank: int | None = None
    of: int | None = None
    source: str = "person"  # of the last decision: person, hold, bot, default
    decision: Decision | None = None  # this round's, once it is announced
    justification: str = ""
    forecasts: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)  # low80, median, high80
    deputy: tuple[str, str] | None = None  # who has the team's chair this round, and in whose place


@dataclass(frozen=True, slots=True)
class Standing:
    """One line of the board."""

    rank: int
    name: str
    points: float | None  # None where only ranks are shown
    mine: bool = False
    rule: str | None = None  # of a seat that is called for the rule that plays it
    number: int = 0  # which of those that play by this rule; 0 where it is the only one


@dataclass(frozen=True, slots=True)
class Scene:
    """What a view is made of. ``bulletins`` are those that this seat may see already."""

    version: int
    course: Course
    me: Me
    level: Level
    bulletins: tuple[Bulletin, ...]
    announcement: Announcement | None = None
    situation: Situation | None = None
    waiting: tuple[int, int] = (0, 0)  # seats that have decided, of how many
    board: tuple[Standing, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    truth: Truth | None = None
    debrief: Debrief | None = None
    review_story: tuple[Message, ...] = ()  # turning points and the costliest decision, once they are known
    class_paths: Mapping[str, tuple[tuple[float, ...], ...]] = field(default_factory=dict)
    """Variable -> the class's lower tenth, median and upper tenth, quarter by quarter; after the end only."""
    desk_of: str | None = None
    """The quarter that the desk is for, where the desk is at hand and the bulletins behind it aren't."""

    @property
    def deciding(self) -> str | None:
        """The quarter that is to be decided, or is being played; None outside of a term."""
        return self.bulletins[-1].deciding if self.bulletins else self.desk_of
