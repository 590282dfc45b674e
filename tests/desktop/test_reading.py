"""What assistive technology is told: roles, names and values through Qt's accessibility interface."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop import reading_faces
from cbgame.desktop.reading import ROLES, read_as
from tests.looks.reading import read, silent, unnamed


def test_a_widget_reads_as_it_says(qtbot: QtBot, qapp: QApplication) -> None:
    reading_faces.install(qapp)
    for name, role in ROLES.items():
        widget = QWidget()
        qtbot.addWidget(widget)
        widget.setAccessibleName("Reserves")
        read_as(widget, name, "1,400 bn")
        told = read(widget)
        assert (told.role, told.name, told.value) == (QAccessible.Role[role], "Reserves", "1,400 bn")


def test_a_value_told_anew_is_the_one_read(qtbot: QtBot, qapp: QApplication) -> None:
    reading_faces.install(qapp)
    widget = QWidget()
    qtbot.addWidget(widget)
    read_as(widget, "gauge", "1.9%")
    assert read(widget).value == "1.9%"
    read_as(widget, "gauge", "2.1%")
    assert read(widget).value == "2.1%"


def test_faces_go_with_their_widgets(qtbot: QtBot, qapp: QApplication) -> None:
    reading_faces.install(qapp)
    parent = QWidget()
    qtbot.addWidget(parent)
    for _ in range(300):
        child = QWidget(parent)
        read_as(child, "chart")
        assert QAccessible.queryAccessibleInterface(child).role() is QAccessible.Role.Chart
        child.setParent(None)
        child.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    del child
    gc.collect()
    assert not parent.children()


def test_the_check_finds_what_says_nothing(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bare, gauge, named = QWidget(page), QWidget(page), QWidget(page)
    for widget in (bare, gauge, named):
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for widget, value in ((gauge, ""), (named, "3.5%")):
        widget.setAccessibleName("Jobs")
        read_as(widget, "gauge", value)
    page.show()
    assert len(unnamed(page)) == 1
    assert len(silent(page)) == 1
