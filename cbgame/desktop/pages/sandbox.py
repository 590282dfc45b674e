"""The sandbox: a term of one's own making, where it would begin, and the code by which others play it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.choice_block import ChoiceBlock
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.share_code import ShareCode
from cbgame.desktop.controls.start_preview import StartPreview
from cbgame.desktop.controls.words import frame, label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.level import Level
from cbgame.game.sandbox import CHOICES, LEAST_QUARTERS, LUCKS, MOST_QUARTERS, RISKS, WORLDS, Sandbox
from cbgame.game.sandbox_code import BadCode, code_of, read_code
from cbgame.text.sandbox_words import about, option_said, start_figures

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "world": ("economy", "start"),
    "framework": ("goal", "reserves", "losses", "instruments"),
    "term": ("quarters", "information"),
    "risks": RISKS,
}
_OPTIONS: Final = {**CHOICES, "quarters": tuple(str(each) for each in range(LEAST_QUARTERS, MOST_QUARTERS + 1))}
_SURPRISING_QUARTERS = 24
"""The longest term that comes as a surprise."""


class SandboxPage(QWidget):
    """Emits the setup whenever it changes, and that its term is to be played."""

    considered = Signal(object)  # Sandbox
    wanted = Signal(object, object)  # Level, and the luck that its code names or None
    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.sandbox = Sandbox()
        self.luck: int | None = None  # that the code names
        self.level: Level | None = None  # of the setup as it stands, once it is worked out
        self._refused: BadCode | None = None  # what was typed last, if it is no code
        self._title, self._lead = label("display", self), label("lead", self, wrapped=True)
        self._sections = {group: label("section", self) for group in GROUPS}
        self.blocks = {part: ChoiceBlock(languages, self) for part in CHOICES}
        self.blocks["quarters"] = ChoiceBlock(languages, self)
        self.preview, self.share = StartPreview(languages, self), ShareCode(languages, self)
        self.past, self.surprise, self.play, self.back = (QPushButton(self) for _ in range(4))
        self.play.setProperty("role", "primary")
        self.past.setProperty("role", "quiet")
        for button, icon in ((self.past, "redo"), (self.surprise, "seed"), (self.back, "back")):
            put_icon(button, themes, icon)
        self._place()
        self._order()
        self._connect()
        self.retranslate()

    def show_sandbox(self, sandbox: Sandbox, luck: int | None = None) -> None:
        """Show a setup, and the luck that its code is to name; its start is asked for."""
        same = sandbox == self.sandbox and self.level is not None
        self.sandbox, self.luck = sandbox, luck
        if not same:
            self.level = None
            self.preview.wait()
        self._tell()
        if not same:
            self.considered.emit(sandbox)

    def show_level(self, sandbox: Sandbox, level: Level) -> None:
        """Show where a setup begins, if it is the one that stands."""
        if sandbox == self.sandbox:
            self.level = level
            self._tell()

    def show_failure(self, sandbox: Sandbox, why: str) -> None:
        """Say why a setup can't be worked out, if it is the one that stands."""
        if sandbox == self.sandbox:
            self.preview.fail(why)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("sandbox-name"))
        self._lead.setText(say("sandbox-page-lead"))
        for group, section in self._sections.items():
            section.setText(say(f"sandbox-group-{group}"))
        self.past.setText(say("sandbox-another-past"))
        self.surprise.setText(say("sandbox-page-surprise"))
        self.play.setText(say("sandbox-page-play"))
        self.back.setText(say("brief-back"))
        self.preview.retranslate()
        self.share.retranslate()
        if self._refused is not None and self.share.told.text():
            self.share.say_wrong(self._languages.catalogue.tell(self._refused.why))
        self._tell()

    def _tell(self) -> None:
        """Show the setup as it stands."""
        catalogue, sandbox = self._languages.catalogue, self.sandbox
        for part, block in self.blocks.items():
            options = [(option, option_said(part, option, catalogue)) for option in _OPTIONS[part]]
            name = catalogue.say(f"sandbox-part-{part}")
            block.show_choice(name, options, str(getattr(sandbox, part)), about(sandbox, part, catalogue))
        self.share.show_code(code_of(sandbox, self.luck), self.luck is not None)
        self.play.setEnabled(self.level is not None)
        if self.level is not None:
            self.preview.show_rows(start_figures(catalogue, self.level))

    def _choose(self, part: str, option: str) -> None:
        chosen = int(option) if part == "quarters" else option
        self.show_sandbox(self.sandbox.with_(**{part: chosen}), self.luck)

    def _draw_past(self) -> None:
        self.show_sandbox(self.sandbox.with_(past=secrets.randbelow(WORLDS)), self.luck)

    def _surprise(self) -> None:
        chosen: dict[str, Any] = {part: secrets.choice(options) for part, options in CHOICES.items()}
        length = LEAST_QUARTERS + secrets.randbelow(_SURPRISING_QUARTERS - LEAST_QUARTERS + 1)
        self.show_sandbox(Sandbox(**chosen, quarters=length, past=secrets.randbelow(WORLDS)), self.luck)

    def _share_luck(self, shared: bool) -> None:
        self.show_sandbox(self.sandbox, secrets.randbelow(LUCKS) if shared else None)

    def _take(self, text: str) -> None:
        try:
            shared = read_code(text)
        except BadCode as bad:
            self._refused = bad
            self.share.refuse(self._languages.catalogue.tell(bad.why))
            return
        self.share.accept()
        self.show_sandbox(shared.sandbox, shared.luck)

    def _play(self) -> None:
        if self.level is not None:
            self.wanted.emit(self.level, self.luck)

    def _connect(self) -> None:
        for part, block in self.blocks.items():
            block.chosen.connect(lambda option, part=part: self._choose(part, option))
        self.past.clicked.connect(self._draw_past)
        self.surprise.clicked.connect(self._surprise)
        self.share.luck_shared.connect(self._share_luck)
        self.share.typed.connect(self._take)
        self.play.clicked.connect(self._play)
        self.back.clicked.connect(self.left)
        self._languages.changed.connect(self.retranslate)

    def _place(self) -> None:
        content = QHBoxLayout()
        content.setContentsMargins(2, 6, 12, 8)
        content.setSpacing(36)
        content.addLayout(self._choices(), 13)
        content.addLayout(self._beside(), 8)
        buttons = QHBoxLayout()
        for button in (self.back, self.surprise):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.play)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 32, 44, 22)
        column.setSpacing(10)
        for widget in (self._title, self._lead, rule(self)):
            column.addWidget(widget)
        column.addWidget(Scrolled(content, self), 1)
        column.addWidget(rule(self))
        column.addLayout(buttons)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _order(self) -> None:
        """Tab goes as the eye does: the choices, where it begins, the code, what may be done."""
        boxes = [self.blocks[part].box for parts in GROUPS.values() for part in parts]
        beside = [self.preview, self.past, *self.share.in_order(), self.back, self.surprise, self.play]
        for before, after in pairwise([*boxes, *beside]):
            QWidget.setTabOrder(before, after)

    def _choices(self) -> QGridLayout:
        """The groups one under the other, two choices side by side."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(26)
        grid.setVerticalSpacing(10)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        row = 0
        for group, parts in GROUPS.items():
            grid.addWidget(self._sections[group], row, 0, 1, 2)
            for place, part in enumerate(parts):
                grid.addWidget(self.blocks[part], row + 1 + place // 2, place % 2)
            row += 1 + (len(parts) + 1) // 2
            grid.setRowMinimumHeight(row, 6)
            row += 1
        grid.setRowStretch(row, 1)
        return grid

    def _beside(self) -> QVBoxLayout:
        """Where it begins and its code, each on a card."""
        column = QVBoxLayout()
        column.setSpacing(14)
        past = QHBoxLayout()
        past.addWidget(self.past)
        past.addStretch(1)
        for widgets in ((self.preview, past), (self.share,)):
            card = frame("card", self)
            inside = QVBoxLayout(card)
            inside.setContentsMargins(18, 14, 18, 14)
            for widget in widgets:
                if isinstance(widget, QWidget):
                    inside.addWidget(widget)
                else:
                    inside.addLayout(widget)
            column.addWidget(card)
        column.addStretch(1)
        return column
