"""The glossary, from its pages."""

from __future__ import annotations

from cbgame.files import places
from cbgame.text.glossary import Glossary


def load_glossary() -> Glossary:
    """Every card that ships with the game; a page is parsed when its card is first wanted."""
    files = sorted(places.glossary().glob("*.toml"))
    return Glossary({file.stem: file.read_text(encoding="utf-8") for file in files})
