"""The way of a term through its pages: facts of the bridge go to pages, wishes of pages go to the bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from cbgame.desktop.bridge import Bridge, Taken

if TYPE_CHECKING:  # what is only named: a desk that is waited for doesn't wait for it
    from cbgame.classroom.seating import Said, Seating
    from cbgame.desktop.pages.origins import OriginsPage
    from cbgame.desktop.pages.what_if import WhatIfPage
    from cbgame.desktop.play_pages import PlayPages
    from cbgame.game.bulletin import Announcement, Bulletin, Debrief, Situation, Truth
    from cbgame.game.debrief import Report
    from cbgame.game.level import Level
    from cbgame.game.seat import Standing
    from cbgame.policy.decision import Decision, Problem


class TermFlow(QObject):
    """Decides which page comes next, and holds no more of the term than the bulletins it has passed on."""

    page_changed = Signal(QWidget)
    left = Signal()
    play_again = Signal(object)  # Level
    result_file_wanted = Signal()
    export_wanted = Signal(str, object)  # format, Report
    look_wanted = Signal()  # at a seat that another member of the team has moved
    said_wanted = Signal()  # what was said with a class's decisions

    def __init__(self, bridge: Bridge, pages: PlayPages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self.pages = bridge, pages
        self._level: Level | None = None
        self._bulletins: list[Bulletin] = []
        self._weeks_run = False  # the quarter is announced and not yet closed
        self._stopped: Situation | None = None  # the emergency that waits for an answer
        self._moving = False  # a decision, or what is answered in an emergency, is on its way
        self._seating: Seating | None = None  # what a class asks of the seat beside the game
        self._truth_asked = self._tape_done = False
        self._truth: Truth | None = None
        self._standing: Standing | None = None  # of the class, as it was last told
        self.in_class = False  # the seat is in a class, as far as its term is one
        self.scored = False  # the ended term's score is known
        self._report: Report | None = None
        self.page: QWidget | None = None
        self._connect_bridge()
        self._connect_pages()

    @property
    def level(self) -> Level:
        """The level being played. Raises RuntimeError before a seat was taken."""
        if self._level is None:
            raise RuntimeError("no seat has been taken")
        return self._level

    @property
    def quarter(self) -> str:
        """The quarter the term has come to."""
        newest = self._bulletins[-1]
        return newest.deciding or newest.quarter

    @property
    def newest(self) -> Bulletin:
        """The newest bulletin. Raises IndexError before a seat was taken."""
        return self._bulletins[-1]

    @property
    def running_index(self) -> int:
        """The quarter that the page on show is about, counted from 0: on the tape of a closed one, that one."""
        shown_after_close = self.pages.name_of(self.page) == "tape" and not self._weeks_run
        return max(self.newest.index - shown_after_close, 0)

    @property
    def debriefed(self) -> bool:
        """Whether the end has been told: from then on nobody else is asked."""
        return self._truth is not None

    @property
    def ended(self) -> bool:
        """Whether nothing is left to decide."""
        return bool(self._bulletins) and self._bulletins[-1].deciding is None

    def ask_why(self, variable: str) -> bool:
        """Show on the page of causes why a figure last moved; whether that is known."""
        if not self._bulletins:
            return False
        self.pages.why.show_bulletins(self._bulletins)
        return self.pages.why.ask(variable)

    def back_to_debrief(self) -> None:
        """From what was asked there back to the debrief."""
        self._turn(self.pages.debrief)

    def _connect_bridge(self) -> None:
        bridge = self._bridge
        bridge.taken.connect(self._taken)
        bridge.announced.connect(self._announced)
        bridge.situation_arose.connect(self._situation_arose)
        bridge.answered.connect(lambda _: self._proceed())
        bridge.recalled.connect(self._recalled)
        bridge.bulletin_published.connect(self._published)
        bridge.term_ended.connect(self._term_ended)
        bridge.scored.connect(self._scored)
        bridge.reported.connect(self._reported)
        bridge.preview_ready.connect(self.pages.desk.show_preview)
        bridge.decision_refused.connect(self._refused)
        bridge.failed.connect(self._unlock)
        bridge.overtaken.connect(self._proceed)  # what stood in for the player's move is on the tape
        bridge.troubled.connect(self._unlock)

    def _connect_pages(self) -> None:
        pages = self.pages
        pages.when_made("waiting", lambda: self._seat_page("waiting"))
        pages.when_made("announcement", self._connect_announcement)
        pages.when_made("tape", self._connect_tape)
        pages.when_made("debrief", self._connect_debrief)
        pages.when_made("what_if", self._connect_what_if)
        pages.when_made("origins", lambda: pages.origins.left.connect(self.back_to_debrief))
        pages.desk.considered.connect(self._bridge.preview)
        pages.desk.decided.connect(self._decide)
        pages.desk.left.connect(self.left)

    def _connect_announcement(self) -> None:
        self.pages.announcement.continued.connect(self._let_weeks_run)
        self.pages.announcement.replied.connect(self._reply)
        self._seat_page("announcement")

    def _connect_tape(self) -> None:
        self.pages.tape.answered.connect(self._answer)
        self.pages.tape.finished.connect(self._tape_finished)
        self._seat_page("tape")

    def _connect_debrief(self) -> None:
        pages, debrief = self.pages, self.pages.debrief
        self._bridge.score_progressed.connect(debrief.measure.go_on)
        self._bridge.report_progressed.connect(debrief.export.wait)
        debrief.left.connect(self.left)
        debrief.measure.skipped.connect(self._bridge.leave_unmeasured)
        debrief.measure.wanted.connect(self._bridge.measure)
        debrief.play_again.connect(lambda: self.play_again.emit(self.level))
        debrief.export_requested.connect(self.result_file_wanted)
        debrief.export_wanted.connect(self._export)
        debrief.what_if_wanted.connect(lambda: self._look_into(pages.what_if))
        debrief.what_if_at.connect(self._ask_what_if)
        debrief.origins_wanted.connect(lambda: self._look_into(pages.origins))

    def _connect_what_if(self) -> None:
        self._bridge.branched.connect(self.pages.what_if.show_branch)
        self.pages.what_if.asked.connect(self._bridge.what_if)
        self.pages.what_if.left.connect(self.back_to_debrief)

    def _taken(self, taken: Taken) -> None:
        self._level, self._bulletins, self._weeks_run = taken.level, list(taken.bulletins), False
        self.in_class = taken.seed is None
        self._report, self._truth, self.scored = None, None, False
        self._truth_asked, self._tape_done = False, taken.ended
        self._stopped, self._moving = None, False
        if not self.in_class:
            self._standing = None
            self._seat(None)
            if self.pages.has("debrief"):
                self.pages.debrief.show_said((), ())
        if taken.ended:
            self._ask_for_truth()
        elif taken.situation is not None:
            self._situation_arose(taken.situation)
        elif taken.announcement is not None:
            self._announced(taken.announcement)
        else:
            self._go_to_desk()

    def _decide(self, decision: Decision) -> None:
        if self._moving or self.page is not self.pages.desk:  # the keys were pressed twice: once is meant
            return
        self._moving = True
        self._bridge.decide(decision)

    def _answer(self, option: str) -> None:
        self._moving = True
        self._bridge.answer(option)

    def _announced(self, announcement: Announcement) -> None:
        self._moving = False
        self.pages.announcement.show_announcement(announcement)
        self._turn(self.pages.announcement)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self._moving = False
        if self.pages.name_of(self.page) == "what_if":
            self.pages.what_if.show_problems(problems)
        else:
            self.pages.desk.show_problems(problems)

    def class_stands(self, standing: Standing) -> None:
        """Where the class is: what waits for the others says so, and whoever was overtaken is caught up."""
        self.in_class, self._standing = True, standing
        self.pages.waiting.show_standing(standing)
        if self._stopped and not (self._leads and self._is_behind(standing)):
            return  # an emergency stays before whoever has to answer it
        if self._level is None or (self._weeks_run and not self._stopped) or (self._tape_done and self._truth is None):
            self._turn(self.pages.waiting)
        elif self._is_behind(standing):
            self._proceed()

    def seat_stands(self, seating: Seating) -> None:
        """What the class asks of the seat beside the game; where another member of the team was quicker, follow."""
        self._seat(seating)
        if self._moving or not self._was_moved():
            return
        if self.page is self.pages.desk:
            self._look()
        elif self._stopped is not None and seating.step == "closed":  # the emergency has been answered
            self._follow_on()

    def _look(self) -> None:
        """Ask once for the seat as it stands at the host."""
        self._moving = True
        self.look_wanted.emit()

    def _follow_on(self) -> None:
        """Somebody else of the team has answered. Who follows waits already for what comes of it."""
        if self._leads:
            self._proceed()
        else:
            self._stopped = None
            self._turn(self.pages.waiting)

    def _was_moved(self) -> bool:
        """Whether the host knows of a decision for the quarter that is still open here."""
        seating = self._seating
        if seating is None or not self._bulletins or self.ended:
            return False
        return seating.step != "decide" and seating.round == self.newest.index + 1

    def _seat(self, seating: Seating | None) -> None:
        self._seating = seating
        self.pages.desk.show_seating(seating)
        for name in ("waiting", "announcement", "tape"):
            if self.pages.has(name):
                self._seat_page(name)

    def _seat_page(self, name: str) -> None:
        """Tell a page what the class asks of the seat."""
        pages = self.pages
        if name == "waiting":
            pages.waiting.show_seating(self._seating)
        else:
            (pages.tape if name == "tape" else pages.announcement).follow(not self._leads)

    @property
    def _leads(self) -> bool:
        """Whether who sits here answers and goes on for the seat."""
        return self._seating is None or self._seating.leads

    def _is_behind(self, standing: Standing) -> bool:
        """Whether the class has gone on without this seat."""
        return not self.ended and (standing.round > self.newest.index + 1 or standing.stage == "ended")

    def forget(self) -> None:
        """Hold nothing more of the term: its seat was left."""
        self._level, self._bulletins, self.page, self.in_class = None, [], None, False
        self._stopped, self._moving, self._truth, self._standing = None, False, None, None
        self._seat(None)

    def _unlock(self) -> None:
        """Whatever failed, no page may stay shut."""
        self._weeks_run, self._moving = self._stopped is not None, False
        pages, on = self.pages, self.pages.name_of(self.page)
        pages.desk.show_problems(())
        if pages.has("what_if"):
            pages.what_if.show_problems(())
        self._truth_asked = self._truth is not None
        if pages.has("debrief"):
            pages.debrief.measure.leave()
        if self._stopped is not None and on == "tape":
            pages.tape.show_situation(self._stopped)
        if on == "desk" and self._was_moved():
            self._look()

    def _let_weeks_run(self) -> None:
        if not self._weeks_run:  # a second press is no second wish
            self._proceed()

    def _reply(self, answer: str) -> None:
        if not self._weeks_run:  # the weeks have begun: the press has gone home
            self._bridge.reply(answer)

    def _proceed(self) -> None:
        self._weeks_run, self._stopped, self._moving = True, None, False
        self._bridge.proceed()
        if self.in_class:  # what comes of it may be long in coming
            self._turn(self.pages.waiting)

    def _situation_arose(self, situation: Situation) -> None:
        self._weeks_run, self._stopped = True, situation
        self.pages.tape.show_situation(situation)
        self._turn(self.pages.tape)
        if not self._leads:  # what the chair answers is waited for
            self._bridge.proceed()

    def _published(self, bulletin: Bulletin) -> None:
        self._weeks_run, self._stopped, self._moving = False, None, False
        self._bulletins.append(bulletin)
        self.pages.tape.show_weeks(bulletin.weeks)
        self._turn(self.pages.tape)
        if self.ended:  # the score takes seconds: they begin while the tape still runs
            self._ask_for_truth()

    def _tape_finished(self) -> None:
        if self._weeks_run:  # the rest of the weeks is still under way
            return
        if self._standing is not None and self._is_behind(self._standing):  # a class that has ended says nothing more
            self._proceed()
            return
        if not self.ended:
            self._go_to_desk()
            return
        self._tape_done = True
        if self._truth is not None:
            self._go_to_debrief()
        else:
            self._ask_for_truth()
            if self.in_class:
                self._turn(self.pages.waiting)

    def _go_to_desk(self) -> None:
        self.pages.desk.show_bulletins(self.level, tuple(self._bulletins))
        self._turn(self.pages.desk)

    def _ask_for_truth(self) -> None:
        if not self._truth_asked:
            self._truth_asked = True
            if self.in_class:
                self.said_wanted.emit()
            self._bridge.debrief()

    def _term_ended(self, truth: Truth) -> None:
        self._truth = truth
        self.pages.debrief.show_level(self.level)
        self.pages.debrief.show_truth(truth)
        if self._tape_done:
            self._go_to_debrief()

    def _recalled(self, said: tuple[Said, ...]) -> None:
        """What was said with the decisions, and what came of it."""
        quarters = {
            each.round: self._bulletins[each.round].quarter for each in said if each.round < len(self._bulletins)
        }
        reasons = [(quarters[each.round], each.remarks.justification) for each in said if each.round in quarters]
        from cbgame.classroom.seating import scored  # here, because a term that is no class's needs none of it

        self.pages.debrief.show_said(scored(said, self._bulletins), [each for each in reasons if each[1]])

    def _go_to_debrief(self) -> None:
        self._turn(self.pages.debrief)
        self.pages.debrief.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scored(self, debrief: Debrief) -> None:
        self.scored = True
        self.pages.debrief.show_debrief(debrief)
        self._bridge.report()

    def _reported(self, report: Report) -> None:
        self._report = report
        self.pages.debrief.show_review(report.review)

    def _export(self, kind: str) -> None:
        if self._report is not None:
            self.export_wanted.emit(kind, self._report)

    def _look_into(self, page: WhatIfPage | OriginsPage) -> None:
        if self._report is not None:
            page.show_report(self._report)
            self._turn(page)

    def _ask_what_if(self, quarter: int) -> None:
        self._look_into(self.pages.what_if)
        self.pages.what_if.choose_quarter(quarter)

    def _turn(self, page: QWidget) -> None:
        self.page = page
        self.page_changed.emit(page)
