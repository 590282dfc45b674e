"""A language for tests: marked letters, a third longer, so that what isn't translated or is too narrow shows."""

from __future__ import annotations

import re

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import TextElement
from fluent.syntax.visitor import Transformer

from cbgame.files import places
from cbgame.text.catalogue import Catalogue

_MARKED = str.maketrans("aceinosuyACEINOSU", "áçéíñöšúýÁÇÉÍÑÖŠÚ")
_UNMARKED = re.compile(r"[A-Za-z]{4,}")
_VOWEL = re.compile(r"[áéíöú]")
_LONGER = 1.33
_WORD_LETTERS = 3
"""Shorter pieces (units, signs, abbreviations) don't grow in translation."""


class _Marking(Transformer):
    def visit_TextElement(self, node: TextElement) -> TextElement:
        node.value = re.sub(r"\w+", lambda word: longer(word[0]), node.value)
        return node


def longer(word: str) -> str:
    """The word with marked letters; its vowels are said again until it is a third longer."""
    marked = word.translate(_MARKED)
    wanted = round(len(word) * _LONGER) if len(word) >= _WORD_LETTERS else len(word)
    vowels = _VOWEL.findall(marked) or list(marked[-1:])
    return marked + "".join(vowels[place % len(vowels)] for place in range(wanted - len(marked)))


def pseudo_catalogue(language: str) -> Catalogue:
    """English in marked letters, whatever language is asked for."""
    parser, marking, serializer = FluentParser(), _Marking(), FluentSerializer()
    texts = {
        file.name: serializer.serialize(marking.visit(parser.parse(file.read_text(encoding="utf-8"))))
        for file in sorted(places.catalogues("en").glob("*.ftl"))
    }
    return Catalogue("en", texts)


def unmarked(text: str) -> bool:
    """Whether a text holds a whole English word, which the pseudo-language would have marked."""
    return any(not _MARKED.keys().isdisjoint(map(ord, word)) for word in _UNMARKED.findall(text))
