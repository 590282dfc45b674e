"""The check of looks finds what was planted, and nothing where nothing is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.controls.words import LIES_OVER
from tests.looks.inspection import contrast, findings, scrolling


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(400, 300)
    palette = made.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    made.setPalette(palette)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _text(page: QWidget, said: str, place: tuple[int, int, int, int]) -> QLabel:
    made = QLabel(said, page)
    made.setGeometry(QRect(*place))
    made.show()
    return made


def _kinds(page: QWidget) -> set[str]:
    return {found.kind for found in findings(page)}


def test_a_sound_page_has_no_findings(page: QWidget) -> None:
    _text(page, "Reserves are ample.", (10, 10, 300, 24))
    _text(page, "Markets had priced it.", (10, 40, 300, 24))
    assert findings(page) == ()


def test_text_too_wide_for_its_label_is_cut(page: QWidget) -> None:
    _text(page, "A line that is longer than its label", (10, 10, 60, 24))
    assert "cut" in _kinds(page)


def test_a_wrapped_text_too_high_for_its_label_is_cut(page: QWidget) -> None:
    _text(page, "A sentence that needs several lines of its own", (10, 10, 80, 20)).setWordWrap(True)
    assert "cut" in _kinds(page)


def test_a_label_beyond_its_parent_is_cut(page: QWidget) -> None:
    _text(page, "Half of it is outside", (330, 10, 200, 24))
    assert "cut" in _kinds(page)


def test_what_can_be_scrolled_is_not_cut_but_told(page: QWidget) -> None:
    inside, area = QWidget(), QScrollArea(page)
    _text(inside, "Far below", (0, 500, 100, 24))
    inside.resize(100, 600)
    area.setWidget(inside)
    area.setGeometry(0, 0, 200, 100)
    area.show()
    assert findings(page) == ()
    assert len(scrolling(page)) == 1


def test_a_shortened_tab_is_found_and_an_ellipsis_of_the_text_is_not(page: QWidget) -> None:
    QPushButton("What if …", page).setGeometry(10, 200, 120, 30)
    page.findChildren(QPushButton)[0].show()
    assert findings(page) == ()
    tabs = QTabWidget(page)
    tabs.tabBar().setExpanding(False)
    tabs.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
    tabs.tabBar().setUsesScrollButtons(False)
    for name in ("Inflation and prices", "Money-market plumbing", "Balance sheet and income"):
        tabs.addTab(QWidget(), name)
    tabs.setGeometry(0, 0, 150, 100)
    tabs.show()
    assert "shortened" in _kinds(page)


def test_letters_on_letters_are_found(page: QWidget) -> None:
    _text(page, "one number 4.25", (10, 10, 120, 24))
    _text(page, "another number", (40, 12, 120, 24))
    assert "overlap" in _kinds(page)


def test_what_is_meant_to_lie_over_others_may(page: QWidget) -> None:
    _text(page, "under the card", (10, 10, 120, 24))
    card = QWidget(page)
    card.setProperty(LIES_OVER, True)
    card.setAutoFillBackground(True)
    card.setGeometry(0, 0, 300, 200)
    QVBoxLayout(card).addWidget(QLabel("on the card"))
    card.show()
    card.raise_()
    assert findings(page) == ()


def test_pale_text_is_found_with_its_contrast(page: QWidget) -> None:
    made = _text(page, "hardly to be seen", (10, 10, 200, 24))
    palette = made.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#bbbbbb"))
    made.setPalette(palette)
    assert [found.kind for found in findings(page)] == ["contrast"]


def test_painted_text_is_read_too_and_a_halo_is_none(page: QWidget) -> None:
    class Drawing(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.setPen(QColor("white"))
            painter.drawText(11, 21, "reserves")
            painter.setPen(QColor("black"))
            painter.drawText(10, 20, "reserves")
            if self.objectName() == "cut":
                painter.drawText(90, 20, "beyond the edge")

    drawing = Drawing(page)
    drawing.setGeometry(0, 0, 100, 60)
    drawing.show()
    assert findings(page) == ()
    drawing.setObjectName("cut")
    assert "cut" in _kinds(page)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
