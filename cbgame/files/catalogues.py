"""The catalogue of a language, from its Fluent files."""

from __future__ import annotations

from cbgame.files import places
from cbgame.text.catalogue import Catalogue


def load_catalogue(language: str) -> Catalogue:
    """Everything the program says in one language: ``en``, ``zh-Hans`` or ``zh-Hant``."""
    files = sorted(places.catalogues(language).glob("*.ftl"))
    return Catalogue(language, {file.name: file.read_text(encoding="utf-8") for file in files})
