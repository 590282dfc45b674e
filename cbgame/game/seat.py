"""What a face plays through. A local seat holds the term; a remote seat would ask its host."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from cbgame.game.bulletin import Announcement, Bulletin, Debrief, Preview, Situation, Truth
    from cbgame.game.level import Level
    from cbgame.game.message import Message
    from cbgame.policy.decision import Decision


class SeatTrouble(Exception):
    """A seat that is held elsewhere can't do what it was asked to; ``what`` says why, for the player."""

    what: Message | None = None


class SeatLeft(SeatTrouble):
    """The player has left while the seat was waiting."""


class Overtaken(SeatTrouble):
    """The quarter was closed without this seat's move: *hold*, or the default, stands in for it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where those who play together stand, as far as a seat is told."""

    stage: str  # lobby, deciding, closing, ended
    round: int  # from 1; 0 in the lobby
    rounds: int
    decided: int  # seats that are done with the round; at everybody's own pace, with all rounds
    of: int
    deadline_s: float | None = None  # seconds left, where the round is timed
    paused: bool = False
    removed: bool = False
    lost: bool = False  # the host doesn't answer just now
    free: bool = False  # every seat goes at its own pace


class Seat(Protocol):
    """One player's place in a term.

    A quarter: ``decide`` (the announcement), then ``proceed`` until it returns a bulletin; a situation in between
    asks for ``answer``. All calls are synchronous; the desktop makes them from a worker.
    """

    @property
    def level(self) -> Level: ...

    @property
    def bulletins(self) -> tuple[Bulletin, ...]:
        """All bulletins so far, the starting one first."""

    @property
    def announced(self) -> Announcement | None:
        """The announcement of the running quarter; None while the player is deciding."""

    @property
    def situation(self) -> Situation | None:
        """The emergency that waits for an answer, if one does."""

    @property
    def ended(self) -> bool: ...

    def preview(self, decision: Decision) -> Preview:
        """The fan under a decision not yet taken. Never changes anything."""

    def decide(self, decision: Decision) -> Announcement:
        """Announce. Raises :class:`cbgame.policy.decision.DecisionRefused` and changes nothing if it can't be taken."""

    def reply(self, answer: str) -> Announcement:
        """Answer a question of the press conference, before the weeks begin; who doesn't refers to the statement.

        Raises :class:`ValueError` for an answer that isn't offered.
        """

    def proceed(self) -> Situation | Bulletin:
        """Let the weeks run until an emergency stops the tape or the quarter closes."""

    def answer(self, option: str) -> None:
        """Answer the waiting emergency. Raises :class:`ValueError` for an option that isn't offered."""

    def truth(self) -> Truth:
        """What can be told at once, without the score; only once the term has ended."""

    def debrief(self, progress: Callable[[float], None] = ...) -> Debrief:
        """The truth and the score; only once the term has ended. ``progress`` is told the share of the search that is
        done, 0 to 1, and may raise to end it."""
