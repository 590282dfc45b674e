"""The sections below each other: as many open as there is room for, the one last wanted always."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.section import Section
from cbgame.desktop.controls.words import rule

_MARGIN_PX, _SPACING_PX = 6, 4
_AROUND_PX = 2 * _SPACING_PX + 1
"""What a section takes beside itself: the rule over it, and the room between."""


class SectionStack(QWidget):
    """Whatever the player closes stays closed; what has to make room opens again where there is room.

    ``order``: the names of all sections that may come, from above.
    """

    def __init__(self, order: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = tuple(order)
        self.sections: dict[str, Section] = {}
        self._rules: dict[str, QWidget] = {}
        self._wanted = list(order)  # open if there is room, the last wanted first
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, _MARGIN_PX, 0)
        self._column.setSpacing(_SPACING_PX)
        self._column.addStretch(1)
        self.area = Scrolled(self._column, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.make_room)

    @property
    def inside(self) -> QWidget:
        """Where sections stand: made as its children they needn't change hands when they are held here."""
        return cast(QWidget, self.area.widget())

    def hold(self, section: Section) -> None:
        """Take a section to its place, under a rule."""
        name = section.name
        held = self.sections | {name: section}
        self.sections = {each: held[each] for each in self._order if each in held}
        self._rules[name] = rule(self.inside)
        place = 2 * list(self.sections).index(name)
        self._column.insertWidget(place, self._rules[name])
        self._column.insertWidget(place + 1, section)
        section.turned.connect(lambda opened: self._turned(name, opened))

    def offer(self, names: Iterable[str]) -> None:
        """Show these sections only."""
        offered = set(names)
        for name, section in self.sections.items():
            section.setVisible(name in offered)
            self._rules[name].setVisible(name in offered)
        self.make_room()

    def open(self, name: str) -> None:
        """Open a section, before all others; a name that isn't here changes nothing."""
        if name in self.sections:
            self._turned(name, True)

    def make_room(self) -> None:
        """Open what is wanted, in the order in which it was, as long as it fits."""
        shown = [section for section in self.sections.values() if not section.isHidden()]
        room, width = self.area.viewport().height(), self.area.viewport().width() - _MARGIN_PX
        left = room - sum(section.height_of_head(width) + _AROUND_PX for section in shown)
        opened: set[str] = set()
        for section in sorted(shown, key=self._rank):
            height = section.height_of_body(width)
            if section.name in self._wanted and (not opened or height <= left):
                opened.add(section.name)
                left -= height
        for section in shown:
            section.open(section.name in opened)

    def _rank(self, section: Section) -> int:
        return self._wanted.index(section.name) if section.name in self._wanted else len(self._wanted)

    def _turned(self, name: str, opened: bool) -> None:
        self._wanted = [other for other in self._wanted if other != name]
        if opened:
            self._wanted.insert(0, name)
        self.make_room()
        if opened:
            self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()
