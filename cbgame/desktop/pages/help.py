"""Help: how to play, what the model is and isn't, the keys, and whose work the game stands on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.keys_dialog import KEYS
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import icon, put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.files.notices import packed_notices

STEPS = {"read": "news", "decide": "rate", "say": "words", "announce": "announce", "weeks": "play", "why": "why"}
"""The turn in six steps, and their icons."""
LICENCES = (
    ("Python", "PSF"), ("Qt, PySide6, Shiboken6", "LGPL 3.0"), ("pyqtgraph", "MIT"), ("NumPy", "BSD 3-Clause"),
    ("fluent.runtime, fluent.syntax", "Apache 2.0"), ("Babel", "BSD 3-Clause"), ("pytz", "MIT"),
    ("attrs, cattrs", "MIT"), ("platformdirs", "MIT"), ("typing_extensions", "PSF"), ("XlsxWriter", "BSD 2-Clause"),
    ("cma", "BSD 3-Clause"), ("miniaudio", "MIT"), ("cffi", "MIT-0"), ("pycparser", "BSD 3-Clause"),
    ("FastAPI, Pydantic", "MIT"), ("Starlette, uvicorn", "BSD 3-Clause"), ("SQLAlchemy, aiosqlite, greenlet", "MIT"),
    ("HTTPX, httpcore", "BSD 3-Clause"), ("pyrate-limiter", "MIT"), ("segno", "BSD 3-Clause"), ("zeroconf", "LGPL 2.1"),
    ("ifaddr", "MIT"), ("lit-html", "BSD 3-Clause"), ("@fluent/bundle", "Apache 2.0"),
    ("Inter", "OFL 1.1"), ("Noto Sans CJK", "OFL 1.1"),
)  # fmt: skip
_PARAGRAPHS = ("model", "people", "licences")
_STEP_PX = 26


class HelpPage(QWidget):
    """One page to read from top to bottom, and doors to the glossary and the card of keys."""

    left = Signal()
    keys_wanted = Signal()
    glossary_wanted = Signal()
    documents_wanted = Signal()
    licences_wanted = Signal()  # the texts of what is packed

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._title = label("display", self)
        self._heads = {name: label("heading", self) for name in ("play", "keys", *_PARAGRAPHS)}
        self._texts = {name: ProseLabel(languages, "body", self) for name in _PARAGRAPHS}
        self._icons = {step: QLabel(self) for step in STEPS}
        self._steps = {step: label("lead", self, wrapped=True) for step in STEPS}
        self._told = {step: ProseLabel(languages, "muted", self) for step in STEPS}
        self._keys = {what: label("body", self, wrapped=True) for _, what in KEYS}
        self.glossary, self.keys, self.back, self.texts, self.documents = (QPushButton(self) for _ in range(5))
        self._packed = packed_notices()
        put_icon(self.back, themes, "back")
        doors = {"glossary": self.glossary, "news": self.documents, "keys": self.keys, "about": self.texts}
        for name, door in doors.items():
            door.setProperty("role", "quiet")
            put_icon(door, themes, name)
        self._place()
        self._connect()
        self.retranslate()
        self._draw_icons()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("help-title"))
        for name, head in self._heads.items():
            head.setText(say(f"about-{name}-head"))
        for name, text in self._texts.items():
            text.setText(say(f"about-{name}"))
        for step in STEPS:
            self._steps[step].setText(say(f"help-step-{step}"))
            self._told[step].setText(say(f"help-told-{step}"))
        for what, does in self._keys.items():
            does.setText(say(f"keys-{what}"))
        self.glossary.setText(say("glossary-title"))
        self.documents.setText(say("documents-title"))
        self.keys.setText(say("home-keys"))
        self.texts.setText(say("licences-read"))
        self.back.setText(say("brief-back"))

    def _draw_icons(self) -> None:
        side = round(_STEP_PX * self._themes.text_scale)
        for step, shown in self._icons.items():
            shown.setPixmap(icon(self._themes, STEPS[step]).pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.keys.clicked.connect(self.keys_wanted)
        self.glossary.clicked.connect(self.glossary_wanted)
        self.documents.clicked.connect(self.documents_wanted)
        self.texts.clicked.connect(self.licences_wanted)
        self._languages.changed.connect(self.retranslate)
        self._themes.changed.connect(lambda _: self._draw_icons())

    def _place(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for door in (self.glossary, self.documents, self.keys):
            top.addWidget(door, 0, Qt.AlignmentFlag.AlignBottom)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 36, 60, 24)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(rule(self))
        column.addWidget(Scrolled(self._content(), self), 1)
        column.addLayout(buttons)

    def _content(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 6, 12, 0)
        column.setSpacing(10)
        column.addWidget(self._heads["play"])
        column.addLayout(self._six_steps())
        for name in _PARAGRAPHS:
            column.addSpacing(8)
            column.addWidget(self._heads[name])
            column.addWidget(self._texts[name])
        column.addLayout(self._licences())
        column.addWidget(self.texts, 0, Qt.AlignmentFlag.AlignLeft)
        self.texts.setVisible(bool(self._packed))
        column.addSpacing(8)
        column.addWidget(self._heads["keys"])
        column.addLayout(self._all_keys())
        column.addStretch(1)
        return column

    def _six_steps(self) -> QGridLayout:
        """Three beside three, each with its icon."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(34)
        grid.setVerticalSpacing(14)
        for number, step in enumerate(STEPS):
            texts = QVBoxLayout()
            texts.setSpacing(2)
            texts.addWidget(self._steps[step])
            texts.addWidget(self._told[step])
            texts.addStretch(1)
            cell = QHBoxLayout()
            cell.setSpacing(12)
            cell.addWidget(self._icons[step], 0, Qt.AlignmentFlag.AlignTop)
            cell.addLayout(texts, 1)
            grid.addLayout(cell, number // 3, number % 3)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        return grid

    def _licences(self) -> QGridLayout:
        """Two pairs of work and licence beside each other: of a package those that it holds; names need no language."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(3)
        pairs = [(each.name, each.licence) for each in self._packed] or LICENCES
        for number, pair in enumerate(pairs):
            for place, text in enumerate(pair):
                shown = label("muted" if place else "body", self)
                shown.setText(text)
                grid.addWidget(shown, number // 2, number % 2 * 3 + place)
        grid.setColumnMinimumWidth(2, 40)
        grid.setColumnStretch(5, 1)
        return grid

    def _all_keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for number, (keys, what) in enumerate(KEYS):
            shown = label("keys", self)
            shown.setText(keys)
            grid.addWidget(shown, number // 2, number % 2 * 3, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._keys[what], number // 2, number % 2 * 3 + 1)
        grid.setColumnMinimumWidth(2, 40)
        for place in (1, 4):
            grid.setColumnStretch(place, 1)
        return grid
