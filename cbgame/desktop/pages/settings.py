"""Settings: language, theme, size of text, motion; each takes effect at once."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import fonts
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.language import LanguageSource
from cbgame.files.settings import Settings
from cbgame.text.catalogue import LANGUAGE_NAMES

TEXT_SIZES_PCT = (100, 115, 130, 150)
THEMES = ("system", "light", "dark")
NO_CHINESE_FONT = "No installed font can show this language. On Debian or Ubuntu: sudo apt install fonts-noto-cjk"
"""Said in English on purpose: it is read where Chinese would be boxes."""


class SettingsPage(QWidget):
    """Shows the settings and emits them changed."""

    changed = Signal(object)  # Settings
    left = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._settings = Settings()
        self._title = label("display", self)
        self.language, self.theme, self.text_size = QComboBox(self), QComboBox(self), QComboBox(self)
        self.reduce_motion = QCheckBox(self)
        self.font_note = label("caution", self, wrapped=True)
        self._names: dict[str, QLabel] = {name: label("body", self) for name in ("language", "theme", "text-size")}
        self.back = QPushButton(self)
        self._fill()
        self._place()
        self._connect()
        self.retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show settings."""
        self._settings = settings
        self.language.setCurrentIndex(self.language.findData(self._languages.language))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.text_size.setCurrentIndex(self.text_size.findData(min(settings.text_size_pct, TEXT_SIZES_PCT[-1])))
        self.reduce_motion.setChecked(not settings.motion)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("settings-title"))
        for name, text in self._names.items():
            text.setText(say(f"settings-{name}"))
        for box, name in ((self.language, "language"), (self.theme, "theme"), (self.text_size, "text-size")):
            box.setAccessibleName(say(f"settings-{name}"))
        for index in range(self.theme.count()):
            self.theme.setItemText(index, say(f"settings-theme-{self.theme.itemData(index)}"))
        for index in range(self.text_size.count()):
            percent = self._languages.catalogue.number(self.text_size.itemData(index), 0)
            self.text_size.setItemText(index, say("figure-percent", number=percent))
        self.reduce_motion.setText(say("settings-reduce-motion"))
        self.back.setText(say("brief-back"))

    def _fill(self) -> None:
        for code, name in LANGUAGE_NAMES.items():
            shown = name if fonts.can_show(code) else f"{code} (no font)"
            self.language.addItem(shown, code)
        for theme in THEMES:
            self.theme.addItem("", theme)
        for percent in TEXT_SIZES_PCT:
            self.text_size.addItem("", percent)
        missing = not all(fonts.can_show(code) for code in LANGUAGE_NAMES)
        self.font_note.setText("! " + NO_CHINESE_FONT)
        self.font_note.setVisible(missing and sys.platform.startswith("linux"))

    def _place(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(28)
        form.setVerticalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for name, box in (("language", self.language), ("theme", self.theme), ("text-size", self.text_size)):
            box.setMinimumWidth(220)
            form.addRow(self._names[name], box)
            if name == "language":
                form.addRow("", self.font_note)
        form.addRow("", self.reduce_motion)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 44, 72, 28)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(rule(self))
        column.addSpacing(8)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self.language.activated.connect(lambda _: self._change(language=self.language.currentData()))
        self.theme.activated.connect(lambda _: self._change(theme=self.theme.currentData()))
        self.text_size.activated.connect(lambda _: self._change(text_size_pct=self.text_size.currentData()))
        self.reduce_motion.clicked.connect(lambda on: self._change(motion=not on))
        self.back.clicked.connect(self.left)
        self._languages.changed.connect(self.retranslate)

    def _change(self, **changes: str | int | bool) -> None:
        self._settings = self._settings.with_(**changes)
        self.changed.emit(self._settings)
