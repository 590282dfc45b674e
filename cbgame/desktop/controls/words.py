"""Labels with a place in the typography, and the thin rule between them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from cbgame.desktop.reading import read_as

TERM = "term"
"""Property of a widget: the id of the glossary card that explains what it names."""
LIES_OVER = "lies_over"
"""Property of a widget that is meant to lie over the page: a card, a mark. The check of looks asks."""
FIGURE = "figure"
"""Property of a widget: the variable whose value it shows, which can be asked why it moved."""


class Asked(QEvent):
    """A term or a figure was asked about; it goes to the window, past everything between."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, term: str, figure: str, at: QPoint) -> None:
        super().__init__(self.KIND)
        self.term, self.figure, self.at = term, figure, at  # an id, a variable's name, a point on the screen


class NamingLabel(QLabel):
    """A label that a click asks about, if it names a term or shows a figure; a term is underlined with dots."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property(TERM) and self.text():
            from cbgame.desktop.controls.text_lines import TextLines, paint_dots  # Home, painted first, has no terms

            painter = QPainter(self)
            paint_dots(painter, TextLines(self), 0, len(self.text()), lit=self.underMouse())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            ask_about(self, event.globalPosition().toPoint())
        super().mouseReleaseEvent(event)

    def press(self) -> None:
        """Ask, without a pointer."""
        ask_about(self)


def label(
    role: str, parent: QWidget | None = None, wrapped: bool = False, *, term: str = "", figure: str = ""
) -> QLabel:
    """An empty label set as ``role`` says (display, title, heading, lead, number, section, muted, tiny).

    ``term`` names the glossary card behind it, ``figure`` the variable it shows; a click asks for either.
    """
    made = NamingLabel(parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrapped)
    explain(made, term=term, figure=figure)
    return made


def explain(widget: QWidget, *, term: str = "", figure: str = "") -> None:
    """Say which glossary card stands behind a widget, and which variable it shows."""
    widget.setProperty(TERM, term or None)
    widget.setProperty(FIGURE, figure or None)
    widget.setAttribute(Qt.WidgetAttribute.WA_Hover, bool(term))
    if term and isinstance(widget, NamingLabel):
        read_as(widget, "link")
    if term or figure:
        widget.setCursor(Qt.CursorShape.WhatsThisCursor if term else Qt.CursorShape.PointingHandCursor)
    else:
        widget.unsetCursor()


def ask_about(widget: QWidget, at: QPoint | None = None) -> bool:
    """Ask the window about what a widget, or the nearest one around it, names; whether anything is named."""
    holder: QWidget | None = widget
    while holder is not None:
        term, figure = holder.property(TERM) or "", holder.property(FIGURE) or ""
        if term or figure:
            where = at or holder.mapToGlobal(holder.rect().bottomLeft())
            QCoreApplication.postEvent(widget.window(), Asked(str(term), str(figure), where))
            return True
        holder = holder.parentWidget()
    return False


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
