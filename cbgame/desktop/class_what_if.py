"""What if on a class's median decision: its term, played again with one quarter decided otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from cbgame.desktop.bridge import Bridge
from cbgame.game.message import Message

if TYPE_CHECKING:
    from cbgame.desktop.pages.what_if import WhatIfPage
    from cbgame.game.bulletin import Path
    from cbgame.game.debrief import Report
    from cbgame.game.local_seat import LocalSeat
    from cbgame.game.record import Record
    from cbgame.policy.decision import Decision


class _Nowhere:
    """Keeps nothing: a class's median is nobody's term, and its host can make it again."""

    problem: Message | None = None

    def store(self, record: Record) -> None:
        """Nothing is kept."""

    def finish(self, record: Record, kept_here: bool = True) -> FilePath:
        """Nothing is written."""
        return FilePath()


class ClassWhatIf(QObject):
    """Works in a thread of its own from what ``GET /api/class/median`` tells."""

    progressed = Signal(float)  # share of the looking back that is done
    ready = Signal()  # the page shows the class's median
    branched = Signal(str, object)  # the quarter that was decided otherwise, and what came of it
    failed = Signal(str)

    def __init__(self, page: WhatIfPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page, self._quarters, self._asked = page, tuple[str, ...](), 0
        self._bridge = bridge = Bridge(_Nowhere(), self)
        bridge.taken.connect(lambda _taken: bridge.report())
        bridge.report_progressed.connect(self.progressed)
        bridge.reported.connect(self._report)
        bridge.branched.connect(self._branch)
        bridge.decision_refused.connect(page.show_problems)
        bridge.failed.connect(self.failed)
        page.asked.connect(self._ask)

    def look_at(self, told: Mapping[str, Any]) -> None:
        """Look back on this median term, and show it when that is done."""
        self._bridge.take(lambda: _seat(told))

    def close(self) -> None:
        """Leave off, wait for the thread, and take the page away."""
        self._bridge.close()
        self.page.deleteLater()

    def _report(self, report: Report) -> None:
        from cbgame.classroom.handout import MEDIAN

        self._quarters = report.debrief.quarters
        self.page.show_report(report, MEDIAN)
        self.ready.emit()

    def _ask(self, quarter: int, decision: Decision) -> None:
        self._asked = quarter
        self._bridge.what_if(quarter, decision)

    def _branch(self, path: Path) -> None:
        self.page.show_branch(path)
        self.branched.emit(self._quarters[self._asked], path)


def _seat(told: Mapping[str, Any]) -> LocalSeat:
    """The median's term as a seat; with what the host's search for hindsight found, so that nobody searches again."""
    from cbgame.classroom.competition import level_in
    from cbgame.classroom.wire import from_wire
    from cbgame.files.shapes import structure
    from cbgame.game.hindsight import Foresight, remember
    from cbgame.game.local_seat import LocalSeat
    from cbgame.game.record import ENGINE, Record, level_hash
    from cbgame.policy.decision import Decision

    level, seed = level_in(told["level_id"], told["level_text"]), int(told["seed"])
    if told["foresight"] is not None:
        remember(level, [seed], [from_wire(told["foresight"], Foresight)])
    decisions = tuple(structure(each, Decision) for each in told["decisions"])
    answers = tuple(tuple(each) for each in told["answers"])
    record = Record(ENGINE, level.id, level_hash(level), seed, decisions, answers, ("",) * len(decisions))
    return LocalSeat.resumed(record, level)
