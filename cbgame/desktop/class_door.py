"""The door to a class that is attended from here: the seat is taken, the pages are told, and the class is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cbgame.game.message import Message, message

if TYPE_CHECKING:  # Home is painted before any of these is loaded
    from cbgame.classroom.seating import Remarks, Seating
    from cbgame.desktop.attendance import Attendance
    from cbgame.desktop.play_pages import PlayPages
    from cbgame.desktop.window import Window
    from cbgame.game.seat import SeatTrouble, Standing
    from cbgame.policy.decision import Decision


class ClassDoor(QObject):
    """Holds the one class that is attended; without one, what still comes from the last is not shown."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._attendance: Attendance | None = None
        self._said: Message | None = None  # what the class's host refused, as long as it is shown
        bridge = window.parts.bridge
        bridge.troubled.connect(self.troubled)
        bridge.waited.connect(self.class_stands)
        bridge.seated.connect(self.seat_stands)

    def listen(self, pages: PlayPages) -> None:
        """Carry what is said at the desk to the class."""
        pages.desk.remarked.connect(self._remark)
        pages.desk.proposed.connect(self._propose)
        pages.desk.voted.connect(self._vote)
        pages.when_made("waiting", lambda: pages.waiting.left.connect(self.go_out))

    # taking a seat, and leaving it

    def join(self, address: str, code: str, nickname: str, team: str = "", proof: str = "") -> None:
        """Take a seat in a class."""
        from cbgame.desktop.attendance import Wish

        attendance, wish = self._attend(), Wish(address, code, nickname, team, proof)
        self._window.parts.bridge.take(lambda: attendance.join(wish))

    def go_back_in(self) -> None:
        """Take the seat that is kept."""
        from cbgame.files.class_seat import kept

        seat, attendance = kept(), self._attend()
        if seat is not None:
            self._window.parts.bridge.take(lambda: attendance.go_back(seat))

    def leave(self) -> None:
        """Wait for the class no longer; the seat is kept."""
        if self._attendance is None:
            return
        self._hang_up()
        flow = self._window.term.flow()
        if flow.in_class:
            flow.forget()

    def go_out(self) -> None:
        """Leave the class, for the page of classes."""
        self.leave()
        self._window.classes.open_classroom()

    def _hang_up(self) -> None:
        """Hear of the class no more."""
        if self._attendance is not None:
            self._attendance.leave()
            self._attendance = None
        self._window.class_bar.show_standing(None)

    def _attend(self) -> Attendance:
        from cbgame.desktop.attendance import Attendance

        self.leave()
        self._window.term.flow().forget()
        parts = self._window.parts
        self._attendance = Attendance(parts.languages.language, parts.bridge.waited.emit, parts.bridge.seated.emit)
        return self._attendance

    # what is heard of the class

    def class_stands(self, standing: Standing) -> None:
        """The class has moved on."""
        window = self._window
        if self._attendance is None:  # what was under way when it was left is not shown
            return
        if standing.removed:
            self._put_out()
            return
        window.class_bar.show_standing(standing)
        window.term.flow().class_stands(standing)
        if self._said is not None and not (standing.paused or standing.lost):
            window.notice.take_back(self._said)  # it was about a moment that is over
            self._said = None

    def seat_stands(self, seating: Seating) -> None:
        """Something was said or voted at the own seat."""
        if self._attendance is not None:
            self._window.class_bar.show_seating(seating)
            self._window.term.flow().seat_stands(seating)

    def troubled(self, trouble: SeatTrouble) -> None:
        """A seat elsewhere can't go on: said where the player is."""
        window = self._window
        if trouble.what is None:
            return
        if window.stack.currentWidget() is vars(window.classes).get("classroom"):
            window.classes.classroom.join.show_fault(window.parts.languages.catalogue.tell(trouble.what))
        else:
            window.show_notice(trouble.what)
            self._said = trouble.what

    def _put_out(self) -> None:
        """The class was erased, or the seat taken away. Who has come to the debrief stays there: it lies here."""
        if self._window.term.flow().debriefed:
            self._hang_up()
            return
        from cbgame.files import class_seat

        class_seat.forget()
        self.go_out()
        self._window.show_notice(message("seat-gone"))

    # what is said to the class

    def look_at_seat(self) -> None:
        """Another member of the team has moved: take the seat as it stands now."""
        attendance = self._attendance
        if attendance is not None:
            self._window.parts.bridge.take(attendance.look)

    def recall(self) -> None:
        """Ask what was said with the decisions of the term."""
        attendance, bridge = self._attendance, self._window.parts.bridge
        if attendance is not None:
            bridge.beside(lambda: bridge.recalled.emit(attendance.said()))

    def _remark(self, remarks: Remarks) -> None:
        """What is said with the decision that comes next."""
        if self._attendance is not None:
            self._attendance.remarks = remarks

    def _propose(self, decision: Decision, why: str) -> None:
        attendance = self._attendance
        if attendance is not None:
            self._window.parts.bridge.beside(lambda: attendance.propose(decision, why))

    def _vote(self, proposal: int, in_favour: bool, reason: str) -> None:
        attendance = self._attendance
        if attendance is not None:
            self._window.parts.bridge.beside(lambda: attendance.vote(proposal, in_favour, reason))
