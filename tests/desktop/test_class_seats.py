"""What a class asks of desktop seats beside their decisions: forecasts, a reason, a committee; against a real host."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from cbgame.classroom import host_line
from cbgame.classroom.forecasts import Forecast, crps
from cbgame.desktop.controls.committee_panel import CommitteePanel
from cbgame.desktop.controls.decision_side import DecisionSide
from cbgame.desktop.controls.proposal_card import ProposalCard
from cbgame.desktop.controls.remarks_panel import RemarksPanel
from cbgame.desktop.play_pages import PlayPages
from cbgame.desktop.window import Window
from cbgame.files import class_seat
from cbgame.game.seat import Standing
from tests.classroom.contest import TEXT
from tests.classroom.hosts import HostProcess, free_port
from tests.classroom.real_host import PATIENCE_S, PatientLine, RealHost, real_host
from tests.desktop.player import Player

PATIENCE_MS = 150_000
INFLATION, JOBS = "core_inflation_4q", "unemployment"

Open = Callable[[], Player]
Hosted = Callable[..., RealHost]


class Student:
    """Somebody at a desktop, who has joined a class."""

    def __init__(self, player: Player, address: str, code: str, nickname: str, team: str = "") -> None:
        self.qtbot, self.window, self.player = player.qtbot, player.window, player
        self.qtbot.mouseClick(self.window.home.classroom, Qt.MouseButton.LeftButton)
        fields = self.window.classes.classroom.join.fields
        typed = {"address": address.removeprefix("http://"), "code": code, "nickname": nickname, "team": team}
        for name, text in typed.items():
            self.qtbot.keyClicks(fields[name], text)
        self.click(self.window.classes.classroom.join.join)
        self.shown("waiting")

    @property
    def pages(self) -> PlayPages:
        return self.window.term.flow().pages

    @property
    def side(self) -> DecisionSide:
        return self.pages.desk.side

    @property
    def remarks(self) -> RemarksPanel:
        return self.side.remarks

    @property
    def committee(self) -> CommitteePanel:
        return self.side.committee

    @property
    def newest(self) -> ProposalCard:
        return self.committee.cards[max(self.committee.cards)]

    def click(self, button: QWidget) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def shown(self, name: str) -> None:
        """Wait until a page of the term is on."""
        self.until(lambda: self.window.stack.currentWidget() is getattr(self.pages, name))

    def part(self, part: QWidget) -> None:
        """Wait until a part of the desk's side of decisions is on."""
        self.until(lambda: part.isVisible())

    def proposals(self, count: int) -> None:
        """Wait until there are so many."""
        self.until(lambda: len(self.committee.cards) == count)

    def answered(self) -> None:
        """Wait until the emergency is over."""
        self.until(lambda: self.window.term.flow()._stopped is None)

    def types(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClick(field, Qt.Key.Key_Backspace)
        self.qtbot.keyClicks(field, text)

    def announces_by_key(self) -> None:
        self.window.activateWindow()
        self.until(lambda: self.window.isActiveWindow())
        self.qtbot.keyClick(self.pages.desk, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def expects(self, variable: str, low: str, middle: str, high: str) -> None:
        for part, text in (("low", low), ("middle", middle), ("high", high)):
            self.types(self.remarks.forecasts[variable].fields[part], text)


@pytest.fixture(scope="module")
def host_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealHost]:
    """One host for the tests that don't end it: each has a class of its own there."""
    with real_host(tmp_path_factory.mktemp("teacher"), "--seed", "3", "--processes", "1") as running:
        yield running


@pytest.fixture
def hosted(host_of_all: RealHost, monkeypatch: pytest.MonkeyPatch) -> Hosted:
    """Makes a class of the little level with such rules, for desktops that give no slow host up."""
    monkeypatch.setattr(host_line, "ANSWER_S", PATIENCE_S)
    return partial(host_of_all.another_class, seed=3)


def test_forecasts_and_a_reason_go_with_the_decision_and_come_back_scored(open_window: Open, hosted: Hosted) -> None:
    host = hosted(forecasts=True, justifications=True)
    ada = Student(open_window(), host.address, host.told["code"], "Ada")
    host.does("open")
    ada.shown("desk")
    ada.click(ada.pages.desk.decision.rate.up)
    ada.until(lambda: ada.remarks.forecasts[JOBS].staff.text() != "")  # the staff's fan has come
    ada.click(ada.pages.desk.decision.announce)
    assert ada.remarks.isVisible()
    assert "1.25" in ada.remarks.decision.text()
    assert ada.remarks.forecasts[INFLATION].fields["low"].hasFocus()

    fields = ada.remarks.forecasts[INFLATION].fields
    for typed, said in (
        (("2.0", "", "2.5"), "low, middle and high, or none"),
        (("2.0", "about 2", "2.5"), "not a number"),
        (("2.0", "1.0", "2.5"), "in this order"),
        (("2.0", "2.2", "200"), "-50 and 100"),
    ):
        ada.expects(INFLATION, *typed)
        ada.click(ada.remarks.go)
        assert said in ada.remarks.forecasts[INFLATION].fault.text()
        assert ada.remarks.isVisible()
    assert fields["high"].hasFocus()
    assert fields["high"].accessibleDescription() == ada.remarks.forecasts[INFLATION].fault.text()
    assert host.teacher.get("/api/class")["waiting"]["decided"] == 0

    ada.qtbot.keyClick(fields["high"], Qt.Key.Key_Escape)  # to the desk, not home
    assert ada.pages.desk.decision.isVisible()
    ada.click(ada.pages.desk.decision.announce)
    ada.expects(INFLATION, "1.5", "2", "2,4%")
    ada.click(ada.remarks.take)  # the staff's; and then one's own beside it
    ada.expects(INFLATION, "1.5", "2", "2,4%")
    ada.qtbot.keyClicks(ada.remarks.why, "x" * 281)
    ada.click(ada.remarks.go)
    assert ada.remarks.why_fault.isVisible()
    ada.remarks.why.clear()
    ada.qtbot.keyClicks(ada.remarks.why, "Jobs are near full, and I would rather be early.")
    staff = ada.remarks.forecasts[JOBS].forecast()
    assert staff is not None
    ada.announces_by_key()
    ada.shown("announcement")
    ada.pages.announcement.continued.emit()
    ada.shown("waiting")
    ada.until(lambda: "rather be early" in ada.pages.waiting.said.text())
    assert "2.4%" in ada.pages.waiting.said.text()

    host.does("advance")
    ada.shown("tape")
    ada.pages.tape.finished.emit()
    ada.shown("desk")
    assert ada.remarks.why.toPlainText() == ""
    ada.click(ada.pages.desk.decision.announce)
    ada.click(ada.remarks.go)  # nothing is a must
    ada.shown("announcement")
    host.does("advance")
    ada.shown("tape")
    ada.pages.tape.finished.emit()
    ada.shown("debrief")
    debrief = ada.pages.debrief
    ada.until(lambda: debrief.parts.isTabVisible(4))
    came = {name: ada.window.term.flow()._bulletins[1].readings[name].value for name in (INFLATION, JOBS)}
    scores = [crps(Forecast(2.0, 1.5, 2.4), came[INFLATION]), crps(staff, came[JOBS])]
    assert f"{sum(scores) / 2:.2f}" in debrief.said.mean.text()
    assert debrief.said.table.model().rowCount() == 2
    assert "rather be early" in debrief.said.reasons.text()
    graded = host.teacher.raw("/api/class/export/journal.csv").decode("utf-8-sig")
    assert "rather be early" in graded
    for language in ("zh-Hans", "zh-Hant"):
        ada.window.parts.languages.choose(language)
        assert f"{sum(scores) / 2:.2f}" in debrief.said.mean.text()
        assert debrief.parts.tabText(4) in ("预测", "預測")


def committee_of_three(open_window: Open, address: str, code: str) -> tuple[Student, Student, Student]:
    made = [Student(open_window(), address, code, name, "Doves") for name in ("Ada", "Ben", "Cy")]
    return made[0], made[1], made[2]


def test_a_committee_of_three_desktops_votes_and_follows_its_chair(open_window: Open, hosted: Hosted) -> None:
    host = hosted(teams=True, committee=True, justifications=True)
    ada, ben, cy = committee_of_three(open_window, host.address, host.told["code"])
    host.does("open")
    for student in (ada, ben, cy):
        student.shown("desk")
    ben.part(ben.committee)
    assert "not proposed" in ben.committee.nothing.text()
    ben.click(ben.committee.to_desk)  # who doesn't announce may look and try
    desk = ben.pages.desk.decision
    assert not desk.announce.isVisible()
    ben.click(desk.rate.up)
    ben.announces_by_key()
    assert desk.isEnabled()

    ada.part(ada.pages.desk.decision)
    assert ada.pages.desk.decision.announce.text() == "&Propose"
    ada.click(ada.pages.desk.decision.rate.up)
    ada.click(ada.pages.desk.decision.announce)
    ada.qtbot.keyClicks(ada.remarks.why, "Early is cheap.")
    ada.click(ada.remarks.go)
    for student in (ada, ben, cy):
        student.part(student.committee)
        student.proposals(1)
    assert "1.25–1.50%" in ben.newest.says.text()
    assert "1.00–1.25%" in ben.newest.says.text()  # what stands
    assert "Early is cheap." in ben.newest.why.text()
    assert not ada.newest.announce.isEnabled()  # both others are there, and neither has voted
    assert ada.newest.wait.isVisible()
    assert not ben.newest.announce.isVisible()

    cy.types(cy.newest.reason, "not yet said")  # stays, while others vote
    ben.types(ben.newest.reason, "Too soon")
    ben.click(ben.newest.no)
    ada.until(lambda: "Too soon" in ada.newest.dissents.text())
    ada.until(lambda: ada.newest.announce.isEnabled())  # one has been heard, and no majority is against
    cy.until(lambda: "Ben" in cy.newest.dissents.text())
    assert cy.newest.reason.text() == "not yet said"
    cy.click(cy.newest.aye)
    ada.until(lambda: "2" in ada.newest.tally.text() and "Carried" in ada.newest.tally.text())
    assert not ben.newest.aye.isVisible()
    ada.click(ada.newest.announce)
    for student in (ada, ben, cy):
        student.shown("announcement")
    assert not ben.pages.announcement.press.isEnabled()
    assert ada.pages.announcement.press.isEnabled()
    assert ben.pages.announcement.continue_button.text() == "Wait for the chair"
    ben.pages.announcement.continued.emit()
    ben.shown("waiting")
    ben.until(lambda: "chair goes on" in ben.pages.waiting._title.text())
    assert not host.teacher.get("/api/class")["seats"][0]["closed"]  # a member lets no weeks run
    ada.pages.announcement.continued.emit()
    ada.shown("waiting")
    ada.until(lambda: host.teacher.get("/api/class")["seats"][0]["closed"])
    assert "Early is cheap." in ada.pages.waiting.said.text()
    host.does("advance")
    for student in (ada, ben):
        student.shown("tape")
    cy.shown("tape")  # wherever it was
    for student in (ada, ben, cy):
        student.pages.tape.finished.emit()
        student.shown("desk")
        student.proposals(0)
    ben.part(ben.committee)
    assert ada.pages.desk.decision.isVisible()


def test_a_rejected_proposal_makes_room_for_another(open_window: Open, hosted: Hosted) -> None:
    host = hosted(teams=True, committee=True)
    ada, ben, cy = committee_of_three(open_window, host.address, host.told["code"])
    host.does("open")
    ada.part(ada.pages.desk.decision)
    ada.until(lambda: ada.pages.desk.decision.announce.text() == "&Propose")
    ada.click(ada.pages.desk.decision.announce)  # nothing is asked beside it: proposed at once
    for student in (ben, cy):
        student.part(student.committee)
        student.proposals(1)
        student.click(student.newest.no)
    ada.proposals(1)
    ada.until(lambda: "Not carried" in ada.newest.tally.text())
    assert not ada.newest.announce.isVisible()
    ada.click(ada.committee.to_desk)
    ada.click(ada.pages.desk.decision.rate.down)
    ada.click(ada.pages.desk.decision.announce)
    ben.until(lambda: len(ben.committee.cards) == 2)
    ben.click(ben.newest.aye)
    ada.proposals(2)
    ada.until(lambda: ada.newest.announce.isEnabled())
    for language, said in (("zh-Hans", "通过"), ("zh-Hant", "通過"), ("en", "Carried")):
        ada.window.parts.languages.choose(language)
        assert said in ada.newest.tally.text()
        assert all(text.strip() for text in (ada.committee.title.text(), ada.newest.by.text(), ada.newest.says.text()))
    ada.announces_by_key()
    for student in (ada, ben, cy):
        student.shown("announcement")


def test_a_host_that_is_killed_in_mid_proposal_comes_back_with_the_committee(open_window: Open, tmp_path: Path) -> None:
    home = tmp_path / "teacher"
    (home / "levels").mkdir(parents=True)
    (home / "levels" / "little.toml").write_text(TEXT, encoding="utf-8")
    first = HostProcess("little", "--seed", "3", "--teams", "--committee", port=free_port(), home=home)
    try:
        ada, ben, cy = committee_of_three(open_window, first.base, first.told["code"])
        teacher_does(first, "open")
        for student in (ada, ben, cy):
            student.shown("desk")
        ada.until(lambda: ada.pages.desk.decision.announce.text() == "&Propose")
        ada.click(ada.pages.desk.decision.rate.up)
        ada.click(ada.pages.desk.decision.announce)
        ben.until(lambda: len(ben.committee.cards) == 1)
        cy.until(lambda: len(cy.committee.cards) == 1)
        cy.types(cy.newest.reason, "half a thou")
        first.kill()
        ben.click(ben.newest.no)  # into the void, for now
        ada.click(ada.committee.to_desk)
        ada.click(ada.pages.desk.decision.rate.up)
        ada.click(ada.pages.desk.decision.announce)
        ada.until(lambda: "doesn’t answer" in ada.window.class_bar.said.text())
        second = HostProcess(home=home, port=first.told["port"])
    except BaseException:
        first.kill()
        raise
    try:
        for student in (ada, ben, cy):
            student.proposals(2)
        oldest = min(ada.committee.cards)
        ada.until(lambda: "Ben" in ada.committee.cards[oldest].dissents.text())
        assert cy.committee.cards[oldest].reason.text() == "half a thou"
        cy.click(cy.newest.aye)
        ada.until(lambda: ada.newest.announce.isEnabled())
        ada.click(ada.newest.announce)
        for student in (ada, ben, cy):
            student.shown("announcement")
        with closing(PatientLine(second.base, second.told["teacher_token"])) as teacher:
            assert teacher.get("/api/class")["seats"][0]["decided"] == "person"
    finally:
        for student in (ada, ben, cy):
            student.window.class_door.leave()
        second.kill()


def test_an_emergency_is_answered_by_the_chair_and_stays_before_whoever_answers_it(
    open_window: Open, hosted: Hosted
) -> None:
    host = hosted(level="repo-spike", seed=5, teams=True, committee=True)
    ada = Student(open_window(), host.address, host.told["code"], "Ada", "Doves")
    ben = Student(open_window(), host.address, host.told["code"], "Ben", "Doves")
    host.does("open")
    for _ in range(9):
        propose_and_announce(ada, ben)
        if runs_into_emergency(ada):
            break
        host.does("advance")
        for student in (ada, ben):
            student.shown("tape")
            student.pages.tape.finished.emit()
            student.shown("desk")
    else:
        raise AssertionError("no emergency came")
    ben.pages.announcement.continued.emit()
    ben.shown("tape")
    tape, followed = ada.pages.tape.situation, ben.pages.tape.situation
    assert all(card.isEnabled() for card in tape.cards)
    assert not any(card.isEnabled() for card in followed.cards)
    ben.qtbot.keyClick(ben.pages.tape, Qt.Key.Key_1)
    assert followed._follows_said.isVisible()
    ada.window.class_door.class_stands(Standing("deciding", 1, 9, 0, 2))  # somebody decides meanwhile
    assert ada.window.stack.currentWidget() is ada.pages.tape
    ada.click(tape.cards[0])
    for student in (ada, ben):
        student.answered()


def teacher_does(host: HostProcess, verb: str) -> None:
    with closing(PatientLine(host.base, host.told["teacher_token"])) as teacher:
        teacher.post(f"/api/class/{verb}", {})


def propose_and_announce(chair: Student, member: Student) -> None:
    for student in (chair, member):
        student.shown("desk")
        student.proposals(0)
    chair.part(chair.pages.desk.decision)
    chair.until(lambda: chair.pages.desk.decision.announce.text() == "&Propose")
    chair.click(chair.pages.desk.decision.announce)
    member.until(lambda: len(member.committee.cards) == 1)
    member.click(member.newest.aye)
    chair.proposals(1)
    chair.until(lambda: chair.newest.announce.isEnabled())
    chair.click(chair.newest.announce)
    for student in (chair, member):
        student.shown("announcement")
    chair.pages.announcement.continued.emit()


def runs_into_emergency(student: Student) -> bool:
    """Whether the weeks stop before the quarter is closed."""
    flow = student.window.term.flow()

    def is_told() -> bool:
        return flow._stopped is not None or (flow._seating is not None and flow._seating.step == "closed")

    student.until(is_told)
    return flow._stopped is not None


def test_who_plays_alone_is_asked_nothing(player: Player) -> None:
    player.begin()
    window: Window = player.window
    side = window.term.flow().pages.desk.side
    assert not side.to_committee.isVisible()
    assert window.term.flow().pages.desk.decision.isVisible()
    player.announce()
    assert window.stack.currentWidget() is window.term.flow().pages.announcement


def test_a_pause_stops_nobodys_weeks_for_good_and_its_notice_goes_with_it(open_window: Open, hosted: Hosted) -> None:
    host = hosted()
    ada = Student(open_window(), host.address, host.told["code"], "Ada")
    assert not ada.pages.waiting.done.isVisible()  # in the lobby nobody has anything to decide
    ada.until(lambda: "One seat is taken" in ada.pages.waiting._count.text())
    host.does("open")
    ada.shown("desk")
    host.does("pause")
    ada.until(lambda: "Paused" in ada.window.class_bar.time.text())
    ada.click(ada.pages.desk.decision.announce)
    ada.until(lambda: ada.window.notice.isVisible())
    assert "paused" in ada.window.notice.text()
    host.does("resume")
    ada.until(lambda: not ada.window.notice.isVisible())
    ada.click(ada.pages.desk.decision.announce)
    ada.shown("announcement")
    host.does("pause")
    ada.until(lambda: "Paused" in ada.window.class_bar.time.text())
    ada.pages.announcement.continued.emit()
    ada.shown("waiting")
    ada.until(lambda: "pauses" in ada.pages.waiting._title.text())
    assert not host.teacher.get("/api/class")["seats"][0]["closed"]
    host.does("resume")
    ada.until(lambda: host.teacher.get("/api/class")["seats"][0]["closed"])


def test_who_comes_too_late_to_play_is_told_where_to_watch(open_window: Open, hosted: Hosted) -> None:
    host = hosted(late="spectator")
    ada = Student(open_window(), host.address, host.told["code"], "Ada")
    host.does("open")
    ada.shown("desk")
    host.does("advance")
    ada.shown("tape")
    dan = open_window()
    qtbot, window = dan.qtbot, dan.window
    qtbot.mouseClick(window.home.classroom, Qt.MouseButton.LeftButton)
    for name, text in {"address": host.address, "code": host.told["code"], "nickname": "Dan"}.items():
        qtbot.keyClicks(window.classes.classroom.join.fields[name], text)
    qtbot.mouseClick(window.classes.classroom.join.join, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "browser" in window.classes.classroom.join.fault.text(), timeout=PATIENCE_MS)
    assert window.stack.currentWidget() is window.classes.classroom
    assert class_seat.kept() is None


def test_a_seat_that_is_taken_away_is_left_with_a_word(open_window: Open, hosted: Hosted) -> None:
    host = hosted()
    ada = Student(open_window(), host.address, host.told["code"], "Ada")
    host.does("open")
    ada.shown("desk")
    host.does("remove", seat=host.teacher.get("/api/class")["seats"][0]["id"])
    ada.until(lambda: ada.window.stack.currentWidget() is ada.window.classes.classroom)
    assert "taken away" in ada.window.notice.text()
    assert class_seat.kept() is None


def test_a_class_that_is_erased_takes_nobodys_debrief(open_window: Open, hosted: Hosted) -> None:
    host = hosted(justifications=True)
    ada = Student(open_window(), host.address, host.told["code"], "Ada")
    host.does("open")
    ada.shown("desk")
    for _ in range(2):
        host.does("advance")
        ada.shown("tape")
        ada.pages.tape.finished.emit()
        ada.until(lambda: ada.window.stack.currentWidget() is not ada.pages.tape)
    ada.shown("debrief")
    host.does("erase")
    ada.until(lambda: not ada.window.class_bar.isVisible())
    assert ada.window.stack.currentWidget() is ada.pages.debrief
    ada.until(lambda: ada.window.term.flow().scored)


@pytest.mark.parametrize("waits", [False, True])
def test_a_class_that_ends_early_takes_everybody_to_the_debrief(waits: bool, open_window: Open, hosted: Hosted) -> None:
    host = hosted()
    ada = Student(open_window(), host.address, host.told["code"], "Ada")
    host.seat("Ben")
    host.does("open")
    ada.shown("desk")
    if waits:
        ada.click(ada.pages.desk.decision.announce)
        ada.shown("announcement")
        ada.click(ada.pages.announcement.continue_button)
        ada.shown("waiting")
    host.does("end")
    while not ada.pages.has("debrief") or ada.window.stack.currentWidget() is not ada.pages.debrief:
        ada.until(lambda: ada.window.term.flow().page is not ada.pages.waiting)
        if ada.window.stack.currentWidget() is ada.pages.tape:  # one for each quarter that was told
            ada.pages.tape.finished.emit()
        ada.qtbot.wait(50)
    assert len(ada.window.term.flow()._bulletins) == 3


def test_in_a_team_without_a_committee_whoever_is_quicker_takes_the_others_along(
    open_window: Open, hosted: Hosted
) -> None:
    host = hosted(teams=True, forecasts=True)
    ada, ben = (Student(open_window(), host.address, host.told["code"], name, "Doves") for name in ("Ada", "Ben"))
    host.does("open")
    for student in (ada, ben):
        student.shown("desk")
    assert not ada.side.to_committee.isVisible()
    ben.click(ben.pages.desk.decision.announce)  # Ben thinks about his forecast …
    ada.click(ada.pages.desk.decision.rate.up)
    ada.click(ada.pages.desk.decision.announce)
    ada.click(ada.remarks.go)
    for student in (ada, ben):
        student.shown("announcement")  # … and Ada has announced
        assert "1.25" in student.pages.announcement._title.text()
        student.pages.announcement.continued.emit()
        student.shown("waiting")
    host.does("advance")
    for student in (ada, ben):
        student.shown("tape")
        assert student.window.term.flow().newest.index == 1
    assert not ben.window.notice.isVisible()
