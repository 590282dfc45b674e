"""What a class takes home from its debrief together, in plain values: what happened, what it cost, what else was open.

Nothing of it is the teacher's alone: names are shown as the class shows them, and nobody is last.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cbgame.classroom.shared_mistake import Mistake
from cbgame.files.faults import BadFile, fault, shown
from cbgame.files.shapes import Misshapen, plain, structure
from cbgame.game.what_if import Worth
from cbgame.policy.decision import Decision

FORMAT: Final = "cbgame class"
VERSION: Final = 1

MEDIAN: Final = "class_median"
"""The policy's name under which the class's median stands among the ghosts."""

Series = Mapping[str, tuple[float, ...]]
"""Variable -> one number per quarter."""


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the board. A rule has a policy, and a number where several seats play by it; its name is said in the
    reader's language."""

    rank: int
    name: str
    points: float | None  # None where only ranks are shown
    policy: str | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Won:
    """A prize and who won it."""

    id: str
    figure: float
    winners: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlayedLevel:
    """What the class played, in every language."""

    id: str
    institution: str
    inflation_target: float
    title: Mapping[str, str]
    period: Mapping[str, str]
    told: Mapping[str, str]  # what the level has to say at its end


@dataclass(frozen=True, slots=True)
class Handout:
    """The whole handout."""

    level: PlayedLevel
    title: str
    code: str
    shown: str  # what of a seat is shown: names, nicknames, ranks
    held: float  # when the class was made, seconds of UTC since 1970
    seed: int
    engine: str
    quarters: tuple[str, ...]
    people: int  # seats of people and teams
    rules: int  # seats that rules played
    spread: Mapping[str, tuple[tuple[float, ...], ...]]  # variable -> lower tenth, median, upper tenth; the truth
    ghosts: Mapping[str, Series]  # policy -> the truth of its play on the same luck; ``class_median`` is among them
    scores: Mapping[str, float]  # policy -> its score
    points: tuple[float, ...]  # lower quarter, median, upper quarter of the seats' scores
    board: tuple[Place, ...]  # the upper half at most
    prizes: tuple[Won, ...]
    looked_at: int  # seats among which the mistake was sought; fewer than there are while that goes on
    mistake: Mistake | None
    hindsight_then: Decision | None  # what hindsight did in the quarter of the shared mistake
    decisions: tuple[Decision, ...]  # the class's median
    worths: tuple[Worth, ...]  # of these
    hindsight: tuple[Decision, ...]
    history: tuple[Decision, ...]  # none where the level has no history


def handout_data(handout: Handout) -> dict[str, Any]:
    """Plain data, ready for a JSON file."""
    return {"format": FORMAT, "version": VERSION, **plain(handout)}


def is_handout(data: object) -> bool:
    """Whether plain data says that it is a handout; it may be spoilt all the same."""
    return isinstance(data, dict) and data.get("format") == FORMAT


def handout_of(data: object, path: Path) -> Handout:
    """The handout of such data; ``path`` names it in faults. Raises :class:`BadFile` with all that is wrong."""
    if not isinstance(data, dict) or not is_handout(data):
        raise BadFile(path, [fault("", "foreign")])
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        raise BadFile(path, [fault("version", "type-whole", found=shown(version))])
    if version > VERSION:
        raise BadFile(path, [fault("", "newer", found=version, known=VERSION)])
    body = {key: value for key, value in data.items() if key not in ("format", "version")}
    try:
        return structure(body, Handout)
    except Misshapen as error:
        raise BadFile(path, error.faults) from None
