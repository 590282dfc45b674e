"""What must hold of a level's words: every language, complete, none empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cbgame.files.faults import Fault, fault, unknown_key
from cbgame.game.level import LANGUAGES, Mission, Objective, Words

STORY_WORDS = 120


def words_faults(words: Mapping[str, Words]) -> Iterator[Fault]:
    """Languages that are missing or unknown, texts that are empty, a story too long, hints not equally many."""
    for language in LANGUAGES:
        if language not in words:
            yield fault(f"words.{language}", "missing")
    for language in words:
        if language not in LANGUAGES:
            yield unknown_key("words", language, LANGUAGES)
    for language, text in words.items():
        for name in ("title", "period", "story", "mandate", "debrief"):
            if not getattr(text, name).strip():
                yield fault(f"words.{language}.{name}", "empty")
        for index, hint in enumerate(text.hints):
            if not hint.strip():
                yield fault(f"words.{language}.hints[{index}]", "empty")
    if any(text.few_loops for text in words.values()):
        yield from (
            fault(f"words.{language}.few_loops", "empty" if text.few_loops else "missing")
            for language, text in words.items()
            if not text.few_loops.strip()
        )
    if "en" in words:
        yield from _english_words(words)


def _english_words(words: Mapping[str, Words]) -> Iterator[Fault]:
    length = len(words["en"].story.split())
    if length > STORY_WORDS:
        yield fault("words.en.story", "too-long", found=length, most=STORY_WORDS)
    hints = len(words["en"].hints)
    for language, text in words.items():
        if len(text.hints) != hints:
            yield fault(f"words.{language}.hints", "length", found=len(text.hints), expected=hints)


def objective_words_faults(words: Mapping[str, Words], objectives: tuple[Objective, ...]) -> Iterator[Fault]:
    """Objectives without a text in a language, and texts without an objective."""
    asked = [objective.id for objective in objectives]
    for language, text in words.items():
        where = f"words.{language}.objectives"
        yield from (fault(f"{where}.{id}", "missing") for id in asked if id not in text.objectives)
        yield from (unknown_key(where, id, asked) for id in text.objectives if id not in asked)


def mission_words_faults(words: Mapping[str, Words], missions: tuple[Mission, ...]) -> Iterator[Fault]:
    """Missions without a text in a language, texts without a mission, and texts that are empty."""
    for language, text in words.items():
        where = f"words.{language}.missions"
        if len(text.missions) != len(missions):
            yield fault(where, "length", found=len(text.missions), expected=len(missions))
        for index, mission in enumerate(text.missions):
            for name in ("title", "task", "learned"):
                if not getattr(mission, name).strip():
                    yield fault(f"{where}[{index}].{name}", "empty")
