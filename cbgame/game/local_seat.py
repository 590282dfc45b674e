"""A seat at one's own table: it holds the term itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from cbgame.game.term import Term

if TYPE_CHECKING:
    from cbgame.game.bulletin import Announcement, Bulletin, Debrief, Path, Preview, Situation, Truth
    from cbgame.game.debrief import Progress, Report
    from cbgame.game.level import Level
    from cbgame.game.record import Record
    from cbgame.policy.decision import Decision


class LocalSeat:
    """Plays a level with a seed; see :class:`cbgame.game.seat.Seat`."""

    def __init__(self, level: Level, seed: int) -> None:
        self._term = Term(level, seed)

    @classmethod
    def resumed(cls, record: Record, level: Level) -> Self:
        """The seat as a record left it. Raises DecisionRefused or ValueError where it doesn't fit the level."""
        seat = cls(level, record.seed)
        seat._term = Term.replayed(record, level)
        return seat

    @classmethod
    def of(cls, term: Term) -> Self:
        """The seat of a term that stands already."""
        seat = cls.__new__(cls)
        seat._term = term
        return seat

    @property
    def level(self) -> Level:
        """The level played."""
        return self._term.level

    @property
    def seed(self) -> int:
        """The luck's number."""
        return self._term.seed

    @property
    def bulletins(self) -> tuple[Bulletin, ...]:
        """All bulletins so far, the starting one first."""
        return self._term.bulletins

    @property
    def announced(self) -> Announcement | None:
        """The announcement of the running quarter; None while the player is deciding."""
        return self._term.announced if self._term.running else None

    @property
    def situation(self) -> Situation | None:
        """The emergency that waits for an answer, if one does."""
        return self._term.situation

    @property
    def ended(self) -> bool:
        """Whether the term is over."""
        return self._term.ended

    def preview(self, decision: Decision) -> Preview:
        """The staff's fan under a decision, from what is known. Never changes anything."""
        from cbgame.game import committee  # here and below: whoever takes a seat doesn't wait for what is asked later
        from cbgame.game.previewing import previewed

        latest = self._term.bulletins[-1]
        return previewed(self.level, latest, decision, lambda: committee.vote(self.seed, latest, decision))

    def decide(self, decision: Decision) -> Announcement:
        """Announce. Raises DecisionRefused and changes nothing if it can't be taken."""
        return self._term.decide(decision)

    def reply(self, answer: str) -> Announcement:
        """Answer a question of the press conference. Raises ValueError for an answer that isn't offered."""
        return self._term.reply(answer)

    def proceed(self) -> Situation | Bulletin:
        """Let the weeks run until an emergency stops the tape or the quarter closes."""
        return self._term.proceed()

    def answer(self, option: str) -> None:
        """Answer the waiting emergency. Raises ValueError for an option that isn't offered."""
        self._term.answer(option)

    def record(self, claimed: bool = True) -> Record:
        """The term so far; an ended one with its score, unless ``claimed`` is False."""
        return self._term.record(claimed)

    def truth(self) -> Truth:
        """What can be told at once after the end, without the score. RuntimeError before the end."""
        from cbgame.game.debrief import truth

        return truth(self._term)

    def debrief(self, progress: Progress = lambda share: None) -> Debrief:
        """The truth and the score beside the ghosts' on the same luck. RuntimeError before the end.

        The first score on a luck takes a search of seconds; ``progress`` follows it and may raise to end it.
        """
        from cbgame.game.debrief import debrief

        return debrief(self._term, progress)

    def what_if(self, quarter: int, decision: Decision) -> Path:
        """The ended term with another decision in one quarter, counted from 0. Raises DecisionRefused."""
        from cbgame.game.rerun import Replay
        from cbgame.game.what_if import branched

        return branched(Replay.of(self._term), quarter, decision)

    def report(self, progress: Progress = lambda share: None) -> Report:
        """The debrief with what its re-runs tell. RuntimeError before the end."""
        from cbgame.game.debrief import report

        return report(self._term, progress)
