"""Finding terms in running prose: whole words in English, substrings in Chinese, the first time each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_SHORTEST: Final = {"en": 3, "zh-Hans": 2, "zh-Hant": 2}
_GROUPS_LEFT_OUT: Final = frozenset({"game"})  # in a story "term" and "score" are ordinary words
_ORDINARY: Final = frozenset(
    {
        "assets", "basis-point", "central-bank-capital", "committee", "dollar", "lags", "liabilities", "maturity",
        "statement", "surprise", "volatility", "treasury", "yield",
    }
)  # fmt: skip
"""Cards whose names are ordinary words, units of amounts, and in Chinese parts of others: a text that uses one doesn't
mean the card."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words that lead to a card: where they begin in the text, how long they are, the card's id."""

    start: int
    length: int
    term: str


class Finder:
    """Finds the terms of one language. ``names`` and ``groups`` are by card id."""

    def __init__(self, names: Mapping[str, tuple[str, ...]], groups: Mapping[str, str], language: str) -> None:
        self._ids: dict[str, str] = {}
        for id, known in names.items():
            if groups[id] not in _GROUPS_LEFT_OUT and id not in _ORDINARY:
                for name in known:
                    if len(name) >= _SHORTEST[language]:
                        self._ids.setdefault(_plain(name), id)
        self._pattern = _pattern(self._ids, whole_words=language == "en")

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where terms stand in a text: the first occurrence of each, the longest name that fits."""
        found: dict[str, Span] = {}
        for match in self._pattern.finditer(text) if self._ids else ():
            id = self._ids[_plain(match[1])]
            found.setdefault(id, Span(match.start(1), match.end() - match.start(1), id))
        return tuple(found.values())


def _plain(name: str) -> str:
    return re.sub(r"\s+", " ", name).casefold()


def _pattern(names: Mapping[str, str], whole_words: bool) -> re.Pattern[str]:
    """The longest first, so that "reserve demand" is not "reserves"; Latin letters are matched as whole words."""
    ordered = sorted(names, key=len, reverse=True)
    either = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in ordered)
    if whole_words:
        return re.compile(rf"(?<![\w-])({either})(?:s|es)?(?![\w-])", re.IGNORECASE)
    return re.compile(rf"(?<![A-Za-z])({either})(?![A-Za-z])", re.IGNORECASE)
