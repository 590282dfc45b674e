"""Labels with a place in the typography, and the thin rule between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def label(role: str, parent: QWidget | None = None, wrapped: bool = False) -> QLabel:
    """An empty label set as ``role`` says (display, title, heading, lead, number, section, muted, tiny)."""
    made = QLabel(parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrapped)
    return made


def say_role(widget: QWidget, role: str) -> None:
    """Give a widget another role and let the style sheet see it."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin horizontal line."""
    return frame("rule", parent)


def frame(role: str, parent: QWidget | None = None) -> QFrame:
    """A frame set as ``role`` says (card, notice, rule)."""
    made = QFrame(parent)
    made.setProperty("role", role)
    return made
