"""The player's settings while the program runs: kept on the disk, and put into effect."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale

from cbgame.desktop import fonts
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.files.atomic import SaveFailed
from cbgame.files.settings import Settings, load_settings, save_settings
from cbgame.game.message import message

THEMES = {
    "system": "system",
    "light": "day",
    "dark": "night",
    "contrast_light": "contrast-light",
    "contrast_dark": "contrast-dark",
}
"""What the settings call a theme, and its name."""


class Preferences:
    """``problem`` says what last went wrong: a settings file set aside, or a folder that can't be written."""

    def __init__(self) -> None:
        self.settings, self.problem = load_settings()

    def change(self, settings: Settings) -> None:
        """Keep changed settings; they hold for this run even where they can't be written."""
        self.settings = settings
        self.problem = None
        try:
            save_settings(settings)
        except SaveFailed as failure:
            self.problem = message("save-failed", folder=str(failure.folder), why=failure.why)

    def note_result(self, level_id: str, file: str) -> None:
        """Remember a level's best result."""
        self.change(replace(self.settings, results={**self.settings.results, level_id: file}))

    def language(self) -> str:
        """The language chosen, or the system's if the game speaks it and a font can show it."""
        wanted = self.settings.language or _system_language(QLocale.system())
        return wanted if fonts.can_show(wanted) else "en"

    def apply(self, themes: ThemeSource, languages: LanguageSource) -> None:
        """Put the settings into effect."""
        themes.choose(THEMES[self.settings.theme])
        themes.scale_text(self.settings.text_size_pct / 100)
        themes.reduce_motion(not self.settings.motion)
        languages.choose(self.settings.language or languages.language)


def _system_language(system: QLocale) -> str:
    if system.language() != QLocale.Language.Chinese:
        return "en"
    return "zh-Hant" if system.script() == QLocale.Script.TraditionalChineseScript else "zh-Hans"
