"""The keys that work on every page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from cbgame.desktop.window import Window


def shortcuts_of(window: Window) -> tuple[QShortcut, ...]:
    """Give a window its keys. What they ask for is made when one is pressed."""
    keys: dict[str, Callable[[], object]] = {
        "Esc": lambda: _escape(window),
        "F1": lambda: window.beside.show_keys(),
        "F11": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
        "G": lambda: window.explainer.explain_focus(window.stack),
        "Shift+F1": lambda: window.explainer.explain_focus(window.stack),
        "F6": lambda: window.explainer.stack.turn(),
        "Ctrl+L": lambda: window.beside.next_language(),
        "Ctrl+,": lambda: window.beside.open_settings(),
    }
    return tuple(_shortcut(key, does, window) for key, does in keys.items())


def _shortcut(key: str, does: Callable[[], object], window: Window) -> QShortcut:
    made = QShortcut(QKeySequence(key), window)
    made.activated.connect(does)
    return made


def _escape(window: Window) -> None:
    """Closes the card on top, and without one goes back a page."""
    if "explainer" not in vars(window) or not window.explainer.escape():
        window.go_back()
