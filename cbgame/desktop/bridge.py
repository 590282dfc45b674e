"""The bridge between the face and the seat: requests go to one worker thread, facts come back in the past tense."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from cbgame.game.message import Message, message
from cbgame.game.seat import Overtaken, Seat, SeatTrouble

if TYPE_CHECKING:  # the window's first page must not wait for the game behind it
    from logging import Logger

    from cbgame.game.bulletin import Announcement, Bulletin, Path, Preview, Situation
    from cbgame.game.debrief import Progress, Report
    from cbgame.game.level import Level
    from cbgame.game.record import Record
    from cbgame.policy.decision import Decision


class KeptSeat(Seat, Protocol):
    """A seat whose term can be written down, and told of once it has ended."""

    def record(self, claimed: bool = True) -> Record | None:
        """Level, luck and decisions so far; an ended term with its score, unless ``claimed`` is False. None for a term
        that is kept elsewhere."""

    def report(self, progress: Progress) -> Report:
        """The debrief with what its re-runs tell, after the end."""

    def what_if(self, quarter: int, decision: Decision) -> Path:
        """The path with another decision in one quarter, counted from 0, after the end. Raises DecisionRefused."""


class Keeper(Protocol):
    """Where the running term is kept. ``problem`` says what last went wrong."""

    problem: Message | None

    def store(self, record: Record) -> object:
        """Keep the term as it stands. Raises OSError."""

    def finish(self, record: Record, kept_here: bool = True) -> FilePath:
        """Write the result file and, if it was kept here, forget the running term. Raises OSError."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What stands when a seat has been taken: a new term, or one that goes on."""

    level: Level
    seed: int | None  # None where it is somebody else's secret
    bulletins: tuple[Bulletin, ...]
    announcement: Announcement | None
    situation: Situation | None
    ended: bool


Made = Callable[[], KeptSeat]


_FACTS = (
    "taken", "resume_failed", "announced", "situation_arose", "answered", "bulletin_published", "decision_refused",
    "term_ended", "score_progressed", "scored", "report_progressed", "reported", "branched", "result_written",
    "save_failed", "failed", "overtaken", "troubled",
)  # fmt: skip
"""The worker's signals that the bridge passes on as they are."""


def _log() -> Logger:
    import logging  # here, because a window in which nothing fails doesn't wait for it

    return logging.getLogger(__name__)


class _Enough(Exception):
    """What is being worked out is not wanted any more."""


class _Worker(QObject):
    """Lives in the worker thread and alone touches the seat."""

    taken = Signal(object)
    resume_failed = Signal()
    announced = Signal(object)
    situation_arose = Signal(object)
    answered = Signal(str)
    bulletin_published = Signal(object)
    decision_refused = Signal(object)
    preview_ready = Signal(int, object)
    preview_lost = Signal(int)
    term_ended = Signal(object)
    score_progressed = Signal(float)
    scored = Signal(object)
    report_progressed = Signal(float)
    reported = Signal(object)
    branched = Signal(object)
    result_written = Signal(str)
    save_failed = Signal(object)  # Message
    failed = Signal(str)
    overtaken = Signal()
    troubled = Signal(object)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._seat: KeptSeat | None = None
        self._measured = self._written = False  # the ended term's score; its result file
        self._kept_here = True  # a class's term is kept by its host
        self.wish = 0  # raised from the window's thread: long work begun for an earlier number ends itself

    @Slot(object)
    def run(self, work: Callable[[_Worker], None]) -> None:
        """Do one piece of work; whatever goes wrong becomes a fact."""
        try:
            work(self)
        except Overtaken:
            self.overtaken.emit()
        except SeatTrouble as trouble:
            self.troubled.emit(trouble)
        except Exception as error:  # the thread must outlive any fault: it is shown, and the term is kept
            from cbgame.policy.decision import DecisionRefused

            if isinstance(error, DecisionRefused):
                self.decision_refused.emit(error.problems)
                return
            _log().exception("the seat failed")
            self.failed.emit("".join(traceback.format_exception(error)))

    def resume(self, make: Made) -> None:
        """Make the seat of a kept term; one that doesn't replay is a fact, not a fault."""
        try:
            self.take(make)
        except (ValueError, LookupError, RuntimeError):
            _log().warning("the kept term can't go on", exc_info=True)
            self.resume_failed.emit()

    def take(self, make: Made) -> None:
        """Make the seat and say how it stands."""
        if self._seat is not None and self._seat.ended and not self._written and self._seat.record(False) is not None:
            self._finish()  # another term takes its place on the disk; its result stays, measured or not
        self._seat = seat = make()
        self._measured = self._written = False
        record = seat.record(claimed=False)
        self._kept_here = record is not None
        seed = None if record is None else record.seed
        self.taken.emit(Taken(seat.level, seed, seat.bulletins, seat.announced, seat.situation, seat.ended))
        self._store()  # nothing was decided yet that could be lost: the desk doesn't wait for the disk

    def decide(self, decision: Decision) -> None:
        """Announce, keep, then tell."""
        announcement = self._sat().decide(decision)
        self._store()
        self.announced.emit(announcement)

    def reply(self, answer: str) -> None:
        """Answer the press, keep it, and tell what the announcement has become."""
        announcement = self._sat().reply(answer)
        self._store()
        self.announced.emit(announcement)

    def proceed(self) -> None:
        """Let the weeks run to an emergency or to the close."""
        from cbgame.game.bulletin import Situation

        outcome = self._sat().proceed()
        if isinstance(outcome, Situation):
            self.situation_arose.emit(outcome)
            return
        self._store()
        self.bulletin_published.emit(outcome)

    def answer(self, option: str) -> None:
        """Answer the emergency and keep it."""
        self._sat().answer(option)
        self._store()
        self.answered.emit(option)

    def preview(self, number: int, decision: Decision) -> None:
        """The fan under a decision."""
        try:
            self.preview_ready.emit(number, self._sat().preview(decision))
        except Exception:
            self.preview_lost.emit(number)
            raise

    def end(self) -> None:
        """The truth, after the end; at once, for the score comes later."""
        self.term_ended.emit(self._sat().truth())

    def measure(self, wish: int) -> None:
        """The score, and with it the result file; a search of seconds, which ends early when it isn't wanted."""
        with suppress(_Enough):
            made = self._sat().debrief(self._watching(wish, self.score_progressed.emit))
            self._measured = True
            if not self._written:
                self._finish()
            self.scored.emit(made)

    def report(self, wish: int) -> None:
        """What re-running the term tells; it takes seconds, and ends early when it isn't wanted any more."""
        with suppress(_Enough):
            self.reported.emit(self._sat().report(self._watching(wish, self.report_progressed.emit)))

    def what_if(self, quarter: int, decision: Decision) -> None:
        """The ended term with one decision replaced."""
        self.branched.emit(self._sat().what_if(quarter, decision))

    def _watching(self, wish: int, tell: Progress) -> Progress:
        """Tells the share that is done for as long as this wish is the newest."""

        def progressed(share: float) -> None:
            if wish != self.wish:
                raise _Enough
            tell(share)

        progressed(0.0)
        return progressed

    def _sat(self) -> KeptSeat:
        if self._seat is None:
            raise RuntimeError("no seat has been taken")
        return self._seat

    def _store(self) -> None:
        record = self._sat().record(claimed=False)
        if record is None or not self._kept_here:
            return
        try:
            self._keeper.store(record)
        except OSError as error:
            self._tell_unsaved(error)

    def _finish(self) -> None:
        record = self._sat().record(claimed=self._measured)
        if record is None:
            return
        try:
            file = self._keeper.finish(record, self._kept_here)
            self._written = True
            self.result_written.emit(str(file))
        except OSError as error:
            self._tell_unsaved(error)

    def _tell_unsaved(self, error: OSError) -> None:
        """The game goes on without a save, but not without a word."""
        unsaid = message("notice-unsaved", why=error.strerror or type(error).__name__)
        self.save_failed.emit(self._keeper.problem or unsaid)


class Bridge(QObject):
    """What the pages talk to. Every method returns at once; the answer is a signal."""

    taken = Signal(object)  # Taken
    resume_failed = Signal()  # the kept term can't go on
    announced = Signal(object)  # Announcement
    situation_arose = Signal(object)  # Situation
    answered = Signal(str)
    bulletin_published = Signal(object)  # Bulletin
    decision_refused = Signal(object)  # tuple[Problem, ...]
    preview_ready = Signal(object)  # Preview
    term_ended = Signal(object)  # Truth
    score_progressed = Signal(float)  # share of the search done, 0 to 1
    scored = Signal(object)  # Debrief
    report_progressed = Signal(float)  # share done, 0 to 1
    reported = Signal(object)  # Report
    branched = Signal(object)  # Path
    result_written = Signal(str)
    save_failed = Signal(object)  # Message
    failed = Signal(str)
    overtaken = Signal()  # the quarter was closed without the player's move
    troubled = Signal(object)  # SeatTrouble: a seat that is held elsewhere
    waited = Signal(object)  # Standing: what such a seat waits for
    seated = Signal(object)  # Seating: what its class asks of it beside the game
    recalled = Signal(object)  # tuple[Said, ...]: what was said with its decisions
    _work = Signal(object)

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._worker = worker = _Worker(keeper)
        worker.moveToThread(self._thread)
        self._work.connect(worker.run, Qt.ConnectionType.QueuedConnection)
        self._number = 0
        self._running: int | None = None
        self._wanted: Decision | None = None
        for name in _FACTS:
            getattr(worker, name).connect(getattr(self, name))
        worker.preview_ready.connect(self._previewed)
        worker.preview_lost.connect(self._preview_lost)
        self._thread.start()

    def take(self, make: Made) -> None:
        """Take a new seat."""
        self._drop_previews()
        self._newest()
        self._work.emit(lambda worker: worker.take(make))

    def resume(self, make: Made) -> None:
        """Take the seat of a kept term."""
        self._drop_previews()
        self._newest()
        self._work.emit(lambda worker: worker.resume(make))

    def decide(self, decision: Decision) -> None:
        """Announce a decision."""
        self._drop_previews()
        self._work.emit(lambda worker: worker.decide(decision))

    def reply(self, answer: str) -> None:
        """Answer a question of the press."""
        self._work.emit(lambda worker: worker.reply(answer))

    def proceed(self) -> None:
        """Let the weeks run."""
        self._work.emit(lambda worker: worker.proceed())

    def answer(self, option: str) -> None:
        """Answer the waiting emergency."""
        self._work.emit(lambda worker: worker.answer(option))

    def debrief(self) -> None:
        """Ask for the truth, after the end, and then for the score as :meth:`measure` does."""
        self._work.emit(lambda worker: worker.end())
        self.measure()

    def measure(self) -> None:
        """Ask for the score of the ended term; :meth:`leave_unmeasured`, :meth:`take` and :meth:`resume` end it."""
        wish = self._newest()
        self._work.emit(lambda worker: worker.measure(wish))

    def beside(self, asked: Callable[[], None]) -> None:
        """Ask something beside the game of whoever holds the seat; what it raises becomes a fact like any other."""
        self._work.emit(lambda _worker: asked())

    def leave_unmeasured(self) -> None:
        """Don't search any longer; nothing is lost, and it can be asked for again."""
        self._newest()

    def report(self) -> None:
        """Ask what re-running the ended term tells; :meth:`take` and :meth:`resume` end the work."""
        wish = self._newest()
        self._work.emit(lambda worker: worker.report(wish))

    def what_if(self, quarter: int, decision: Decision) -> None:
        """Ask for the ended term with another decision in one quarter, counted from 0."""
        self._work.emit(lambda worker: worker.what_if(quarter, decision))

    def preview(self, decision: Decision) -> None:
        """Ask for a fan. While one is being made only the newest request is remembered."""
        if self._running is not None:
            self._wanted = decision
        else:
            self._send(decision)

    def close(self) -> None:
        """Stop the worker once everything it was asked for is done: what was announced is on the disk then."""
        self._drop_previews()
        self._newest()
        if self._thread.isRunning():
            self._work.emit(lambda _worker: QThread.currentThread().quit())
            self._thread.wait()

    def _newest(self) -> int:
        """The number of a new wish; long work under an older one ends at its next step."""
        self._worker.wish += 1
        return self._worker.wish

    def _send(self, decision: Decision) -> None:
        self._number += 1
        self._running, self._wanted = self._number, None
        number = self._number
        self._work.emit(lambda worker: worker.preview(number, decision))

    def _drop_previews(self) -> None:
        """Forget what was asked; an answer still under way is not shown."""
        self._wanted = None
        self._running = None

    @Slot(int, object)
    def _previewed(self, number: int, preview: Preview) -> None:
        if number != self._running:
            return
        self._running = None
        self.preview_ready.emit(preview)
        if self._wanted is not None:
            self._send(self._wanted)

    @Slot(int)
    def _preview_lost(self, number: int) -> None:
        if number == self._running:
            self._running = None
            if self._wanted is not None:
                self._send(self._wanted)
