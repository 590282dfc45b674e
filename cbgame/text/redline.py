"""A statement as markets read it: what was struck from the last one and what is new, word by word. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

Kind = Literal["kept", "removed", "added"]

_ALIKE: Final = 0.5  # from here on two sentences are one sentence, reworded
_WORDS: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*|\s+|.", re.DOTALL)
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text that stayed, went or came."""

    text: str
    kind: Kind


Sentence = tuple[Span, ...]


def redline(previous: Sequence[str], current: Sequence[str]) -> tuple[Sentence, ...]:
    """The two statements woven into one: sentences in reading order, each in spans.

    Sentences that are alike are compared word by word (in Chinese character by character, figures whole); the others
    stand struck or new as a whole.
    """
    woven: list[Sentence] = []
    struck = told = 0
    for old, new in [*_paired(previous, current), (len(previous), len(current))]:
        woven += [(Span(sentence, "removed"),) for sentence in previous[struck:old]]
        woven += [(Span(sentence, "added"),) for sentence in current[told:new]]
        if old < len(previous):
            woven.append(reworded(previous[old], current[new]))
        struck, told = old + 1, new + 1
    return tuple(woven)


def _paired(previous: Sequence[str], current: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of like sentences, in order, whose likeness adds up to the most."""
    likeness = [[_likeness(old, new) for new in current] for old in previous]
    best = [[0.0] * (len(current) + 1) for _ in range(len(previous) + 1)]
    for old in reversed(range(len(previous))):
        for new in reversed(range(len(current))):
            together = likeness[old][new] + best[old + 1][new + 1] if likeness[old][new] >= _ALIKE else 0.0
            best[old][new] = max(best[old + 1][new], best[old][new + 1], together)
    pairs, old, new = [], 0, 0
    while old < len(previous) and new < len(current):
        if likeness[old][new] >= _ALIKE and best[old][new] == likeness[old][new] + best[old + 1][new + 1]:
            pairs.append((old, new))
            old, new = old + 1, new + 1
        elif best[old][new] == best[old + 1][new]:
            old += 1
        else:
            new += 1
    return pairs


def _likeness(old: str, new: str) -> float:
    """How much two sentences have in common, 0 to 1, spaces and signs apart."""
    before, after = ([token for token in _tokens(text) if token[0].isalnum()] for text in (old, new))
    return SequenceMatcher(None, before, after, autojunk=False).ratio()


def reworded(old: str, new: str) -> Sentence:
    """One sentence with its changes: runs of words that stayed, went and came."""
    before, after = _tokens(old), _tokens(new)
    spans: list[Span] = []
    for what, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            spans.append(Span("".join(before[i1:i2]), "kept"))
            continue
        if i2 > i1:
            spans.append(Span("".join(before[i1:i2]), "removed"))
        if j2 > j1:
            spans.append(Span("".join(after[j1:j2]), "added"))
    return _calmed(spans)


def _calmed(spans: Sequence[Span]) -> Sentence:
    """Changes with next to nothing between them read as one change."""
    calm: list[Span] = []
    removed, added = "", ""
    for number, span in enumerate(spans):
        inside = span.kind == "kept" and bool(removed or added) and number + 1 < len(spans) and _is_short(span.text)
        if span.kind == "removed" or inside:
            removed += span.text
        if span.kind == "added" or inside:
            added += span.text
        if span.kind == "kept" and not inside:
            calm += _change(removed, added)
            removed = added = ""
            calm.append(span)
    calm += _change(removed, added)
    return tuple(calm)


def _is_short(text: str) -> bool:
    """Whether so little stayed that it reads better as part of the change around it: a word, or a word and a figure."""
    words = [token for token in _tokens(text) if token[0].isalnum()]
    generous = bool(_HAN.search(text)) or any(word[0].isdigit() for word in words)
    return len(words) <= (2 if generous else 1)


def _change(removed: str, added: str) -> list[Span]:
    """One change; a space that ends both is no part of it."""
    tail = " " if removed.endswith(" ") and added.endswith(" ") else ""
    cut = len(tail)
    parts: tuple[tuple[str, Kind], ...] = (
        (removed[: len(removed) - cut], "removed"),
        (added[: len(added) - cut], "added"),
        (tail, "kept"),
    )
    return [Span(text, kind) for text, kind in parts if text]


def _tokens(text: str) -> list[str]:
    """Words, figures, spaces and signs; Chinese characters one by one."""
    tokens: list[str] = []
    for word in _WORDS.findall(text):
        tokens += list(word) if _HAN.search(word) else [word]
    return tokens
