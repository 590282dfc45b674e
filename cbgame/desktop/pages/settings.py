"""Settings: how the game looks and speaks, how it plays, where its files are; each takes effect at once."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from cbgame.desktop import fonts
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.swatch import SIZE, swatch
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.preferences import THEMES
from cbgame.desktop.speaker import can_sound
from cbgame.desktop.theme import ThemeSource
from cbgame.files.settings import Settings
from cbgame.text.catalogue import LANGUAGE_NAMES

TEXT_SIZES_PCT = (100, 115, 130, 150)
TAPE_SPEEDS = ("slow", "normal", "fast")
NO_CHINESE_FONT = "No installed font can show this language. On Debian or Ubuntu: sudo apt install fonts-noto-cjk"
"""Said in English on purpose: it is read where Chinese would be boxes."""
_GROUPS = {
    "look": ("language", "theme", "text-size", "motion"),
    "play": ("tape", *(("sound",) if can_sound() else ()), "coaching", "levels"),
    "files": ("folder",),
}

_ROW_PX = 30
"""The height of a setting's first line: the highest control's."""


class SettingsPage(QWidget):
    """Shows the settings and emits what of them is to be changed."""

    changed = Signal(dict)  # what is to be changed, by the names of the settings
    folder_wanted = Signal()
    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._settings = Settings()
        self._title = label("display", self)
        self.language, self.theme, self.text_size, self.tape = (QComboBox(self) for _ in range(4))
        self.reduce_motion, self.coaching, self.all_levels, self.sound = (QCheckBox(self) for _ in range(4))
        self.sound.setVisible(can_sound())
        self.again, self.open_folder, self.back = (QPushButton(self) for _ in range(3))
        put_icon(self.open_folder, themes, "folder")
        put_icon(self.back, themes, "back")
        self.font_note = label("caution", self, wrapped=True)
        self._folder = label("body", self, wrapped=True)
        self._sections: dict[str, QLabel] = {group: label("section", self) for group in _GROUPS}
        self._names: dict[str, QLabel] = {name: label("body", self) for names in _GROUPS.values() for name in names}
        self._hints = {name: label("tiny", self, wrapped=True) for name in ("motion", "coaching", "levels", "folder")}
        self._fill()
        self._place()
        self._connect()
        self.retranslate()

    def show_settings(self, settings: Settings, folder: str = "") -> None:
        """Show settings, and the folder in which the player's files are."""
        self._settings = settings
        self._letter_languages()
        size_pct = min(settings.text_size_pct, TEXT_SIZES_PCT[-1])
        self.language.setCurrentIndex(self.language.findData(self._languages.language))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.text_size.setCurrentIndex(self.text_size.findData(size_pct))
        self.tape.setCurrentIndex(self.tape.findData(settings.tape_speed))
        self.reduce_motion.setChecked(not settings.motion)
        self.sound.setChecked(settings.sound)
        self.coaching.setChecked(settings.coaching)
        self.all_levels.setChecked(settings.all_levels)
        self.again.setEnabled(settings.coaching and bool(settings.coached))
        if folder:
            self._folder.setText(folder.replace("/", "/\u200b").replace("\\", "\\\u200b"))  # may be broken there

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        say = catalogue.say
        self._title.setText(say("settings-title"))
        for group, section in self._sections.items():
            section.setText(say(f"settings-group-{group}"))
        for name, text in self._names.items():
            text.setText(say(f"settings-{name}"))
        for name, hint in self._hints.items():
            hint.setText(say(f"settings-{name}-hint"))
        self._name_choices()
        self.language.setCurrentIndex(self.language.findData(self._languages.language))
        self.reduce_motion.setText(say("settings-reduce-motion"))
        self.sound.setText(say("settings-sound-on"))
        self.coaching.setText(say("settings-coaching-on"))
        self.all_levels.setText(say("settings-levels-all"))
        self.again.setText(say("settings-coaching-again"))
        self.open_folder.setText(say("settings-folder-open"))
        self.back.setText(say("brief-back"))

    def _name_choices(self) -> None:
        catalogue = self._languages.catalogue
        for name, box in self._boxes().items():
            box.setAccessibleName(catalogue.say(f"settings-{name}"))
        for index in range(self.theme.count()):
            name = str(self.theme.itemData(index)).replace("_", "-")
            self.theme.setItemText(index, catalogue.say(f"settings-theme-{name}"))
        for index in range(self.text_size.count()):
            percent = catalogue.number(self.text_size.itemData(index), 0)
            self.text_size.setItemText(index, catalogue.say("figure-percent", number=percent))
        for index in range(self.tape.count()):
            self.tape.setItemText(index, catalogue.say(f"tape-speed-{self.tape.itemData(index)}"))

    def _letter_languages(self) -> None:
        """Each language's name in its own characters, whatever language the rest is in."""
        for index in range(self.language.count()):
            font = fonts.application_font(self.language.itemData(index), self._themes.text_scale)
            self.language.setItemData(index, font, Qt.ItemDataRole.FontRole)

    def _boxes(self) -> dict[str, QComboBox]:
        return {"language": self.language, "theme": self.theme, "text-size": self.text_size, "tape": self.tape}

    def _fill(self) -> None:
        for code, name in LANGUAGE_NAMES.items():
            shown = name if fonts.can_show(code) else f"{code} (no font)"
            self.language.addItem(shown, code)
        self.theme.setIconSize(SIZE)
        for choice, theme in THEMES.items():
            names = ("day", "night") if theme == "system" else (theme,)
            self.theme.addItem(swatch([self._themes.named(name) for name in names]), "", choice)
        for percent in TEXT_SIZES_PCT:
            self.text_size.addItem("", percent)
        for speed in TAPE_SPEEDS:
            self.tape.addItem("", speed)
        missing = not all(fonts.can_show(code) for code in LANGUAGE_NAMES)
        self.font_note.setText("! " + NO_CHINESE_FONT)
        self.font_note.setVisible(missing and sys.platform.startswith("linux"))

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 40, 72, 28)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(rule(self))
        column.addWidget(Scrolled(self._rows(), self), 1)
        column.addLayout(buttons)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 8, 14, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 1)
        for group, names in _GROUPS.items():
            if grid.rowCount() > 1:
                grid.setRowMinimumHeight(grid.rowCount(), 14)
            grid.addWidget(self._sections[group], grid.rowCount(), 0, 1, 2)
            for name in names:
                row = grid.rowCount()
                self._names[name].setMinimumHeight(_ROW_PX)
                grid.addWidget(self._names[name], row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addLayout(self._choices(name), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _choices(self, name: str) -> QVBoxLayout:
        """What stands beside a setting's name: its control and, below it, what it does."""
        beside: dict[str, Sequence[QWidget]] = {
            "motion": (self.reduce_motion,),
            "sound": (self.sound,),
            "coaching": (self.coaching, self.again),
            "levels": (self.all_levels,),
            "folder": (self.open_folder,),
        }
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addStrut(_ROW_PX)  # so that a name stands on the line of what is beside it
        for widget in beside.get(name) or (self._boxes()[name],):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(3)
        if name == "folder":
            self._folder.setMinimumHeight(_ROW_PX)
            column.addWidget(self._folder)
        column.addLayout(row)
        below = self.font_note if name == "language" else self._hints.get(name)
        if below is not None:
            column.addWidget(below)
        return column

    def _connect(self) -> None:
        for box, key in (
            (self.language, "language"),
            (self.theme, "theme"),
            (self.text_size, "text_size_pct"),
            (self.tape, "tape_speed"),
        ):
            box.setMinimumWidth(240)
            box.activated.connect(lambda _, box=box, key=key: self._change(**{key: box.currentData()}))
        self.reduce_motion.clicked.connect(lambda on: self._change(motion=not on))
        self.sound.clicked.connect(lambda on: self._change(sound=on))
        self.coaching.clicked.connect(lambda on: self._change(coaching=on))
        self.all_levels.clicked.connect(lambda on: self._change(all_levels=on))
        self.again.clicked.connect(lambda: self._change(coached=()))
        self.open_folder.clicked.connect(self.folder_wanted)
        self.back.clicked.connect(self.left)
        self._languages.changed.connect(self.retranslate)

    def _change(self, **changes: str | int | bool | tuple[str, ...]) -> None:
        self._settings = self._settings.with_(**changes)
        self.again.setEnabled(self._settings.coaching and bool(self._settings.coached))
        self.changed.emit(changes)
