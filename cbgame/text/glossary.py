"""The glossary: cards that explain a term in two sentences, with links between them, in three languages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Final

from cbgame.text.catalogue import LOCALES
from cbgame.text.prose import Finder, Span

GROUPS: Final = (
    "plumbing", "instruments", "books", "words", "economy", "markets", "crises", "institutions", "game",
)  # fmt: skip
"""The groups of cards, in the order in which they are listed."""

_LINK: Final = re.compile(r"\[([^\[\]|]*)(?:\|([^\[\]|]*))?\]")
_SIDE_NAME: Final = re.compile(r"\s*[(（]([^()（）]+)[)）]\s*")
_PROPER: Final = re.compile(r"\w*[A-Z]{2}|Treasur|Federal Reserve|Taylor|Phillips|Okun")
"""Terms that keep their capital in the middle of a sentence."""


class BadPage(ValueError):
    """A page of the glossary that can't be used: which file, which key, and why."""

    def __init__(self, id: str, key: str, why: str) -> None:
        super().__init__(f"{id}.toml: {key}: {why}" if key else f"{id}.toml: {why}")
        self.id, self.key = id, key


@dataclass(frozen=True, slots=True)
class Words:
    """A card in one language."""

    term: str
    answer: str  # two sentences; [iorb] and [iorb|other words] are links
    why: str
    aliases: tuple[str, ...] = ()  # other names by which it is found

    @property
    def plain(self) -> str:
        """The term without what stands in brackets after it."""
        return _SIDE_NAME.sub("", self.term).strip()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the term: as it stands, without and within its brackets, and the aliases."""
        return tuple(dict.fromkeys((self.term, self.plain, *_SIDE_NAME.findall(self.term), *self.aliases)))


@dataclass(frozen=True, slots=True)
class Card:
    """One term: its group, the cards beside it, the variables whose name opens it, and its words by language."""

    id: str
    group: str
    links: tuple[str, ...]
    variables: tuple[str, ...]
    words: Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a card as it is shown, and where in it the links are."""

    text: str
    spans: tuple[Span, ...]


class Glossary:
    """All cards, by id. ``pages`` are TOML texts by id (``cbgame.files.glossary_pages`` reads them).

    A page is parsed when its card is first wanted. Raises :class:`BadPage` then, if it isn't sound.
    """

    def __init__(self, pages: Mapping[str, str]) -> None:
        self._pages = dict(pages)
        self._cards: dict[str, Card] = {}
        self._finders: dict[str, Finder] = {}
        self._of_variable: dict[str, str | None] = {}

    def __contains__(self, id: object) -> bool:
        return id in self._pages

    def __iter__(self) -> Iterator[str]:
        return iter(self._pages)

    def __len__(self) -> int:
        return len(self._pages)

    def card(self, id: str) -> Card:
        """The card of that id. Raises KeyError where there is none, with the near miss."""
        if id not in self._pages:
            raise KeyError(f"no glossary card {id!r}{_near(id, self._pages)}")
        if id not in self._cards:
            self._cards[id] = read_page(id, self._pages[id])
        return self._cards[id]

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """Every card, by group and id."""
        found = [self.card(id) for id in self._pages]
        return tuple(sorted(found, key=_place))

    def of_variable(self, variable: str) -> str | None:
        """The id of the card that a variable's name opens. Only pages that name it are read."""
        if variable not in self._of_variable:
            named = [self.card(id) for id, page in self._pages.items() if f'"{variable}"' in page]
            opened = sorted((card for card in named if variable in card.variables), key=_place)
            self._of_variable[variable] = opened[0].id if opened else None
        return self._of_variable[variable]

    def listed(self, language: str) -> dict[str, tuple[Card, ...]]:
        """The cards of every group that has any, by their term in that language."""
        groups: dict[str, list[Card]] = {group: [] for group in GROUPS}
        for card in self.cards:
            groups[card.group].append(card)
        return {
            group: tuple(sorted(cards, key=lambda card: card.words[language].term.casefold()))
            for group, cards in groups.items()
            if cards
        }

    def search(self, text: str, language: str) -> tuple[Card, ...]:
        """The cards in which every word of a text occurs, the best first; all of them for an empty text.

        A term that begins with the text comes before one that holds it, and a name before an answer. The English term
        is searched whatever the language: it stands on the card.
        """
        wanted = text.casefold().split()
        ranked = [(self._rank(card, wanted, language), card) for card in self.cards]
        found = [(rank, card) for rank, card in ranked if rank is not None]
        return tuple(card for _, card in sorted(found, key=lambda pair: pair[0]))

    def text(self, text: str, language: str) -> Text:
        """A card's text with its links: ``[iorb]`` shows that card's term, ``[iorb|words]`` shows the words."""
        parts: list[str] = []
        spans: list[Span] = []
        length, done = 0, 0
        for link in _LINK.finditer(text):
            before = text[done : link.start()]
            shown = link[2] or self._in_a_sentence(link[1], language, starts=_starts(text[: link.start()]))
            spans.append(Span(length + len(before), len(shown), link[1]))
            parts += [before, shown]
            length, done = length + len(before) + len(shown), link.end()
        return Text("".join((*parts, text[done:])), tuple(spans))

    def _rank(self, card: Card, wanted: list[str], language: str) -> tuple[int, str] | None:
        """How well a card answers: less is better, None is not at all."""
        words = card.words[language]
        names = [name.casefold() for name in (*words.names, *card.words["en"].names)]
        said = self.text(f"{words.answer} {words.why}", language).text.casefold()
        worst = 0
        for word in wanted:
            if any(name.startswith(word) for name in names):
                continue
            if not any(word in name for name in names) and word not in said:
                return None
            worst = max(worst, 1 if any(word in name for name in names) else 2)
        return worst, words.term.casefold()

    def _in_a_sentence(self, id: str, language: str, starts: bool) -> str:
        """A term as it stands in running text: without its brackets, in English without its capital."""
        plain = self.card(id).words[language].plain
        if language != "en" or starts or _PROPER.match(plain):
            return plain
        return plain[:1].lower() + plain[1:]

    def spans(self, prose: str, language: str) -> tuple[Span, ...]:
        """Where terms stand in a text that knows nothing of cards: the first time each, the longest name first."""
        if language not in self._finders:
            names = {card.id: card.words[language].names for card in self.cards}
            self._finders[language] = Finder(names, {card.id: card.group for card in self.cards}, language)
        return self._finders[language].spans(prose)


def _place(card: Card) -> tuple[int, str]:
    """Where a card stands among all."""
    return GROUPS.index(card.group), card.id


def links_of(text: str) -> tuple[str, ...]:
    """The ids that a card's text links to."""
    return tuple(link[1] for link in _LINK.finditer(text))


def _starts(before: str) -> bool:
    """Whether what follows begins a sentence."""
    return not before.strip() or before.rstrip()[-1] in ".!?:"


def read_page(id: str, text: str) -> Card:
    """A page as a card. Raises :class:`BadPage` with the key that is wrong."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadPage(id, "", str(error)) from None
    _only(id, "", raw, ("group", "links", "variables", *LOCALES))
    group = _string(id, "group", raw)
    if group not in GROUPS:
        raise BadPage(id, "group", f"{group!r} is not one of {', '.join(GROUPS)}{_near(group, GROUPS)}")
    words = {language: _words(id, language, raw) for language in LOCALES}
    return Card(id, group, _strings(id, "links", raw), _strings(id, "variables", raw), words)


def _words(id: str, language: str, raw: Mapping[str, Any]) -> Words:
    table = raw.get(language)
    if not isinstance(table, dict):
        raise BadPage(id, language, "is missing")
    known = tuple(item.name for item in fields(Words))
    _only(id, language, table, known)
    term, answer, why = (_string(id, name, table, f"{language}.") for name in ("term", "answer", "why"))
    return Words(term, answer, why, _strings(id, "aliases", table, f"{language}."))


def _only(id: str, where: str, table: Mapping[str, Any], known: Iterable[str]) -> None:
    allowed = tuple(known)
    for key in table:
        if key not in allowed:
            raise BadPage(id, f"{where}.{key}".lstrip("."), f"nobody reads this{_near(key, allowed)}")


def _string(id: str, key: str, table: Mapping[str, Any], where: str = "") -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise BadPage(id, where + key, "is missing" if value is None else "must be a text")
    return value.strip()


def _strings(id: str, key: str, table: Mapping[str, Any], where: str = "") -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise BadPage(id, where + key, "must be a list of texts")
    return tuple(value)


def _near(found: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches  # here, because a glossary without a mistake needs no comparing

    near = get_close_matches(found, list(known), n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""
