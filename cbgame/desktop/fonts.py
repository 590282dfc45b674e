"""The typeface: the system's own, with figures of equal width, and whether Chinese can be shown at all."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontDatabase

from cbgame.desktop.theme import BASE_TEXT_PX

_WRITING = {
    "zh-Hans": QFontDatabase.WritingSystem.SimplifiedChinese,
    "zh-Hant": QFontDatabase.WritingSystem.TraditionalChinese,
}
_CHINESE_FAMILIES = {
    "zh-Hans": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei UI", "PingFang SC"),
    "zh-Hant": ("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei UI", "PingFang TC"),
}
_PLAIN_LINUX_FAMILIES = ("Inter", "Noto Sans", "Ubuntu", "Cantarell", "Open Sans", "Noto Sans CJK SC")
_FALLBACK_OF_FONTCONFIG = ("Sans", "Sans Serif", "DejaVu Sans", "Bitstream Vera Sans", "")


def can_show(language: str) -> bool:
    """Whether some installed font has the language's characters."""
    return language not in _WRITING or bool(QFontDatabase.families(_WRITING[language]))


def application_font(language: str, text_scale: float) -> QFont:
    """The font of the whole program for a language and size of text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    installed = set(QFontDatabase.families())
    families = [_latin(font.family(), installed)]
    chinese = _CHINESE_FAMILIES.get(language, _CHINESE_FAMILIES["zh-Hans"])
    families += [family for family in chinese if family in installed]
    font.setFamilies(families)
    font.setPixelSize(round(BASE_TEXT_PX * text_scale))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _latin(system_family: str, installed: set[str]) -> str:
    """The family for Latin text; where a Linux has no face but the fallback, a calmer one if there is one."""
    if not sys.platform.startswith("linux") or system_family not in _FALLBACK_OF_FONTCONFIG:
        return system_family
    return next((family for family in _PLAIN_LINUX_FAMILIES if family in installed), system_family)
