"""The faces that screen readers see of widgets which say what they read as."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLabel, QWidget

from cbgame.desktop.reading import READ_VALUE, READS_AS, ROLES

_INSTALLED: Final = "reading_installed"


class _Face(QAccessibleWidget):
    """A widget's accessible face with a role of its own; name and description are the widget's.

    A widget with a method ``press`` can be pressed through it.
    """

    def text(self, kind: QAccessible.Text) -> str:
        widget = self.object()
        if kind is QAccessible.Text.Value and widget is not None:
            return str(widget.property(READ_VALUE) or "")
        said = str(super().text(kind))
        if kind is QAccessible.Text.Name and not said and isinstance(widget, QLabel):
            return widget.text()
        return said

    def actionNames(self) -> list[str]:
        presses = [QAccessibleActionInterface.pressAction()] if hasattr(self.object(), "press") else []
        return [*presses, *super().actionNames()]

    def doAction(self, name: str) -> None:
        press = getattr(self.object(), "press", None)
        if name == QAccessibleActionInterface.pressAction() and press is not None:
            press()
        else:
            super().doAction(name)


def install(app: QApplication) -> None:
    """Let Qt ask here first; once for each application."""
    if not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_face)


def _face(_kind: str, asked: QObject) -> QAccessibleWidget | None:
    if not isinstance(asked, QWidget) or not asked.property(READS_AS):
        return None
    face: QAccessibleWidget = _Face(asked, QAccessible.Role[ROLES[str(asked.property(READS_AS))]], "")
    vars(asked)["_face"] = face  # Qt destroys a face with its widget, but Python must not lose it before
    return face
