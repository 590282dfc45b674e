"""Sentences of what is wrong, each below the control that it is about."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from cbgame.desktop.controls.words import label


class Faults:
    """Knows the control of every place of a decision that can be wrong, and the line below it."""

    def __init__(self) -> None:
        self._controls: dict[str, QWidget] = {}
        self._lines: dict[str, QLabel] = {}
        self._before: dict[str, str] = {}  # what controls say of themselves while nothing is wrong

    def line(self, where: str, control: QWidget, parent: QWidget) -> QLabel:
        """The line for a control, to be placed below it; hidden while nothing is wrong."""
        made = label("bad", parent, wrapped=True)
        made.hide()
        self._controls[where], self._lines[where] = control, made
        return made

    def show(self, found: Mapping[str, str]) -> None:
        """Show what is wrong, by place; what isn't named is well."""
        for where, line in self._lines.items():
            said = found.get(where, "")
            line.setText("\n".join(f"✕ {each}" for each in said.splitlines()))
            line.setVisible(bool(said))
            self._describe(where, said)

    def _describe(self, where: str, said: str) -> None:
        """A control says what is wrong with it; what it said before comes back when all is well."""
        control = self._controls[where]
        if said:
            self._before.setdefault(where, control.accessibleDescription())
            control.setAccessibleDescription(said)
        elif where in self._before:
            control.setAccessibleDescription(self._before.pop(where))

    def text(self, where: str) -> str:
        """What stands below a control; empty while nothing is wrong."""
        return "" if self._lines[where].isHidden() else self._lines[where].text()

    def go_to(self, where: str) -> bool:
        """Give the control of a place the focus; whether there is one."""
        control = self._controls.get(where)
        if control is None:
            return False
        control.setFocus(Qt.FocusReason.TabFocusReason)
        return True
