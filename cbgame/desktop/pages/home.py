"""Home: what to play next, the gallery of all levels, and the doors to settings, glossary and help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.gallery import Gallery
from cbgame.desktop.controls.hero import Hero
from cbgame.desktop.controls.level_card import LevelCard
from cbgame.desktop.controls.own_levels import OwnLevelsPanel
from cbgame.desktop.controls.picture import Picture
from cbgame.desktop.controls.sandbox_card import SandboxCard
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.terms import Best, Unfinished, opens_after, recommended
from cbgame.desktop.theme import ThemeSource
from cbgame.files.faults import BadFile
from cbgame.game.listing import Shown

_DOORS = ("lab", "classroom", "glossary", "help", "settings")


class HomePage(QWidget):
    """Emits what the player wants: a level, the unfinished term, settings, glossary, help, own level files.

    Cards and the offer above them are blank until results and what is unfinished have been shown.
    """

    level_chosen = Signal(str)
    continued = Signal()
    lab_wanted = Signal()
    classroom_wanted = Signal()
    settings_wanted = Signal()
    help_wanted = Signal()
    glossary_wanted = Signal()
    sandbox_wanted = Signal()
    files_dropped = Signal(list)  # paths as texts
    painted = Signal()  # the first time

    def __init__(
        self, levels: Sequence[Shown], themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._shipped = {level.id: level for level in levels}
        self._own: dict[str, Shown] = {}
        self._best: Mapping[str, Best] = {}
        self._was_painted = False
        self._title, self._promise = label("display", self), label("lead", self, wrapped=True)
        self._all, self._no_levels = label("section", self), label("lead", self, wrapped=True)
        self.hero = Hero(themes, languages, self)
        self.continue_, self.waiting = self.hero.continue_, self.hero.waiting
        self._shipped_cards = {level.id: LevelCard(level, themes, languages, self) for level in levels}
        self._own_cards: dict[str, LevelCard] = {}
        self.sandbox = SandboxCard(themes, languages, self)
        self.gallery = Gallery([*self.cards.values(), self.sandbox], themes, languages, self)
        self.own_levels = OwnLevelsPanel(themes, languages, self)
        self.setAcceptDrops(True)
        self.doors = {name: QPushButton(self) for name in _DOORS}
        self.lab, self.classroom, self.glossary, self.help, self.settings = self.doors.values()
        for name, door in self.doors.items():
            door.setProperty("role", "quiet")
            put_icon(door, themes, name)
        self._place()
        self._connect()
        for pictured in self._pictured():
            pictured.wait()  # the words are painted first
        self.retranslate()

    @property
    def cards(self) -> dict[str, LevelCard]:
        """The card of every level by id; the player's own come last."""
        shipped = {id: card for id, card in self._shipped_cards.items() if id not in self._own_cards}
        return shipped | self._own_cards

    @property
    def _levels(self) -> dict[str, Shown]:
        return {id: level for id, level in self._shipped.items() if id not in self._own} | self._own

    def show_own(self, levels: Sequence[Shown], bad: Sequence[BadFile]) -> None:
        """Show the player's own levels, and what is wrong with files in their folder that are none."""
        self.own_levels.show_bad(bad)
        before = self._own_cards
        if not before and not levels:
            return
        self._own = {level.id: level for level in levels}
        self._own_cards = {id: self._own_card(level) for id, level in self._own.items()}
        self.gallery.show_cards([*self.cards.values(), self.sandbox])
        for card in before.values():
            card.hide()
            card.deleteLater()
        for id, card in self._shipped_cards.items():
            card.setVisible(id not in self._own)
        self._show_whether_any()

    def show_refused(self, refused: Sequence[BadFile]) -> None:
        """Show why files were not added to the player's own levels."""
        self.own_levels.show_refused(refused)
        if refused:
            self._scrolled.show_widget(self.own_levels)

    def show_unfinished(self, unfinished: Unfinished | None) -> None:
        """Offer the term that waits, if one does; otherwise the level to play next."""
        following = recommended(tuple(self._levels.values()), self._best)
        self.hero.setVisible(following is not None or unfinished is not None)
        if unfinished is not None:
            self.hero.show_waiting(unfinished.level, unfinished.quarter)
        elif following is not None:
            self.hero.show_next(following)

    def show_results(self, best: Mapping[str, Best], all_open: bool = False) -> None:
        """Show the best result of every level, and which are open."""
        self._best = best
        levels = tuple(self._levels.values())
        for id, card in self.cards.items():
            card.show_standing(best.get(id), None if all_open else opens_after(levels, id, best))
        self.gallery.fit()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("home-title"))
        self._promise.setText(say("home-promise"))
        self._all.setText(say("home-all-levels"))
        self.lab.setText(say("lab-title"))
        self.classroom.setText(say("class-title"))
        self.glossary.setText(say("glossary-title"))
        self.help.setText(say("home-help"))
        self.settings.setText(say("home-settings"))
        self._no_levels.setText(say("home-no-levels"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._draw_pictures)
            self.painted.emit()

    def _draw_pictures(self) -> None:
        for pictured in self._pictured():
            pictured.draw()

    def _pictured(self) -> tuple[Picture | LevelCard, ...]:
        return self.hero.picture, *self.cards.values(), self.sandbox

    def _place(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for door in self.doors.values():
            top.addWidget(door, 0, Qt.AlignmentFlag.AlignBottom)
        content = QVBoxLayout()
        content.setContentsMargins(2, 4, 12, 12)
        content.setSpacing(12)
        for widget in (self._no_levels, self.hero):
            content.addWidget(widget)
        content.addSpacing(10)
        content.addWidget(self._all)
        content.addWidget(self.gallery)
        content.addSpacing(14)
        content.addWidget(self.own_levels)
        content.addStretch(1)
        self._show_whether_any()
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 32, 44, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._promise)
        column.addWidget(rule(self))
        self._scrolled = Scrolled(content, self)
        column.addWidget(self._scrolled, 1)

    def _show_whether_any(self) -> None:
        self._no_levels.setVisible(not self.cards)
        self._all.setVisible(bool(self.cards))

    def _own_card(self, level: Shown) -> LevelCard:
        card = LevelCard(level, self._themes, self._languages, self, own=True)
        card.chosen.connect(self.level_chosen)
        return card

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Level files may be dropped anywhere on the page."""
        if _level_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(_level_files(event))

    def _connect(self) -> None:
        self.lab.clicked.connect(self.lab_wanted)
        self.classroom.clicked.connect(self.classroom_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.help.clicked.connect(self.help_wanted)
        self.glossary.clicked.connect(self.glossary_wanted)
        self.hero.continued.connect(self.continued)
        self.hero.chosen.connect(self.level_chosen)
        for card in self.cards.values():
            card.chosen.connect(self.level_chosen)
        self.sandbox.chosen.connect(lambda _id: self.sandbox_wanted.emit())
        self._languages.changed.connect(self.retranslate)


def _level_files(event: QDropEvent) -> list[str]:
    """The TOML files that are dragged, as paths."""
    files = (url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
    return [file for file in files if file.lower().endswith(".toml")]
