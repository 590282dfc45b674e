"""The typefaces: those that come with the game, read when a language needs them, and the system's for all else."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from cbgame.desktop.theme import BASE_TEXT_PX
from cbgame.files import places

_FACES = {
    "en": ("latin-regular.otf", "latin-semibold.otf"),
    "zh-Hans": ("zh-hans-regular.otf", "zh-hans-bold.otf"),
    "zh-Hant": ("zh-hant-regular.otf", "zh-hant-bold.otf"),
}
_WRITING = {
    "zh-Hans": QFontDatabase.WritingSystem.SimplifiedChinese,
    "zh-Hant": QFontDatabase.WritingSystem.TraditionalChinese,
}
_CHINESE_FAMILIES = {
    "zh-Hans": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei UI", "PingFang SC"),
    "zh-Hant": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei UI", "PingFang TC"),
}
"""Where a rare character stands that the shipped subset lacks: a name in a teacher's own level."""


def can_show(language: str) -> bool:
    """Whether some font has the language's characters: the game's own, or an installed one."""
    if language not in _WRITING or all(_file_is_there(name) for name in _FACES[language]):
        return True
    return bool(QFontDatabase.families(_WRITING[language]))


def application_font(language: str, text_scale: float) -> QFont:
    """The font of the whole program for a language and size of text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = [*_shipped("en")]
    if language in _CHINESE_FAMILIES:
        installed = set(QFontDatabase.families())
        families += _shipped(language)
        families += [family for family in _CHINESE_FAMILIES[language] if family in installed]
    font.setFamilies(families or [font.family()])
    font.setPixelSize(round(BASE_TEXT_PX * text_scale))
    font.setFeature(QFont.Tag("tnum"), 1)  # the game's own figures are of equal width without being asked
    return font


@cache
def _shipped(language: str) -> tuple[str, ...]:
    """The family of a language's own faces, which are read at its first use; none if the files are missing."""
    families: dict[str, None] = {}
    for name in _FACES[language]:
        number = QFontDatabase.addApplicationFont(str(places.assets() / "fonts" / name))
        families |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number))
    return tuple(families)


def _file_is_there(name: str) -> bool:
    return (places.assets() / "fonts" / name).is_file()
