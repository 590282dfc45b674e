"""The check of the glossary: every card whole and linked, every term of the screen with its card."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cbgame.economy.variables import VARIABLES
from cbgame.text.catalogue import LOCALES
from cbgame.text.glossary import BadPage, Card, Glossary, links_of, read_page

LEAST_TERMS: Final = 120
_LINKS: Final = (2, 6)
_SENTENCES: Final = 2
_ENDS: Final = {"en": re.compile(r"[.!?][\"”’)]*(?=\s|$)"), "zh": re.compile(r"[。！？][」』”’）]*")}
_POINTS: Final = re.compile(r"\b(?:U\.S\.|e\.g\.|i\.e\.|vs\.|No\.)")
"""Points of abbreviations, which end no sentence."""


def problems_of_glossary(folder: Path, source: Path, least: int = LEAST_TERMS) -> list[str]:
    """Everything that is wrong with the pages, judged by the desktop's Python files under ``source``."""
    texts = {file.stem: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.toml"))}
    glossary = Glossary(texts)
    cards: list[Card] = []
    problems: list[str] = []
    for id, text in texts.items():
        try:
            cards.append(read_page(id, text))
        except BadPage as error:
            problems.append(f"glossary/{error}")
    if len(texts) < least:
        problems.append(f"glossary: {len(texts)} cards, at least {least} are promised")
    named, shown = _asked(source)
    problems += [f"{where}: no glossary card {id!r}" for id, where in sorted(named.items()) if id not in glossary]
    for card in cards:
        problems += [f"glossary/{card.id}.toml: {problem}" for problem in _of_card(card, glossary)]
    problems += _between(cards, frozenset(named), shown)
    return problems


def sentences(text: str, language: str) -> int:
    """How many sentences a text has; 0 if it doesn't end like one."""
    ends = _ENDS["en" if language == "en" else "zh"]
    plain = _POINTS.sub("", text.strip()) if language == "en" else text.strip()
    found = list(ends.finditer(plain))
    return len(found) if found and found[-1].end() == len(plain) else 0


def _of_card(card: Card, glossary: Glossary) -> Iterator[str]:
    if not _LINKS[0] <= len(card.links) <= _LINKS[1] or len(set(card.links)) < len(card.links):
        yield f"links: {len(card.links)}, must be {_LINKS[0]} to {_LINKS[1]} different ones"
    yield from (f"links: {problem}" for problem in _of_links(card, card.links, glossary))
    yield from (f"variables: {name!r} is none" for name in card.variables if name not in VARIABLES)
    for language, words in card.words.items():
        for key in ("answer", "why"):
            text = getattr(words, key)
            yield from (f"{language}.{key}: {problem}" for problem in _of_links(card, links_of(text), glossary))
            if re.sub(r"\[[^\[\]]+\]", "", text).count("[") or "|]" in text:
                yield f"{language}.{key}: a link that isn't whole"
        if (count := sentences(words.answer, language)) != _SENTENCES:
            yield f"{language}.answer: {count} sentences, must be {_SENTENCES}"


def _of_links(card: Card, links: tuple[str, ...], glossary: Glossary) -> Iterator[str]:
    for id in links:
        if id == card.id:
            yield "links to itself"
        elif id not in glossary:
            yield f"no card {id!r}"


def _between(cards: list[Card], named: frozenset[str], shown: dict[str, str]) -> Iterator[str]:
    """What shows only when all cards are seen together."""
    opened = Counter(variable for card in cards for variable in card.variables)
    for variable, count in opened.items():
        if count > 1:
            yield f"glossary: {variable} opens {count} cards"
    for variable, where in sorted(shown.items()):
        if variable not in opened:
            yield f"{where}: {variable} is shown, and opens no glossary card"
    for language in LOCALES:
        terms = Counter(card.words[language].term.casefold() for card in cards)
        yield from (f"glossary: {count} cards are called {term!r}" for term, count in terms.items() if count > 1)
    reached = named | {id for card in cards for id in _led_to(card)}
    yield from (f"glossary/{card.id}.toml: nothing leads here" for card in cards if card.id not in reached)


def _led_to(card: Card) -> set[str]:
    found = {id for words in card.words.values() for text in (words.answer, words.why) for id in links_of(text)}
    return found | set(card.links)


def _asked(source: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Ids given as ``term=``, and variables named, in Python files; each with a place."""
    terms: dict[str, str] = {}
    variables: dict[str, str] = {}
    for file in sorted(source.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "term":
                for value in _texts(node.value):
                    terms[value] = f"{file}:{node.value.lineno}"
            elif isinstance(node, ast.Constant) and node.value in VARIABLES:
                variables.setdefault(str(node.value), f"{file}:{node.lineno}")
    return terms, variables


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may come to: itself, or both sides of an if-else."""
    if isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
