"""What a screen reader is told of widgets that Qt doesn't know: a chart is a chart, a gauge is an indicator."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

READS_AS: Final = "reads_as"
"""Property of a widget: a name of ``ROLES``."""
READ_VALUE: Final = "read_value"
"""Property of a widget: its value in words, where it shows one."""

ROLES: Final = {
    "chart": "Chart",
    "gauge": "Indicator",
    "pane": "Pane",
    "drawing": "Graphic",
    "note": "Note",
    "dialog": "Dialog",
    "list": "List",
    "link": "Link",
}
"""What a widget may be, and Qt's name for it."""


def read_as(widget: QWidget, role: str, value: str | None = None) -> None:
    """Tell screen readers what a widget is, and its value if it shows one. Raises KeyError for an unknown role."""
    ROLES[role]
    widget.setProperty(READS_AS, role)
    if value is not None:
        widget.setProperty(READ_VALUE, value)
