"""The Fluent files of a language, as they lie on the disk."""

from __future__ import annotations

from cbgame.files import places


def read_catalogue(language: str) -> dict[str, str]:
    """The texts of every Fluent file of one language (``en``, ``zh-Hans``, ``zh-Hant``), by file name."""
    files = sorted(places.catalogues(language).glob("*.ftl"))
    return {file.name: file.read_text(encoding="utf-8") for file in files}
