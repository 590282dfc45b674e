"""What the desk and the brief say of a level's missions and of what comes into hand, as sentences. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from cbgame.game.bulletin import Bulletin
from cbgame.game.level import Level
from cbgame.text.catalogue import Catalogue

_LIMITS = ("_bp", "_pct", "_bn", "_quarters")
"""How fields of a hand end that say how far an instrument goes."""


def told(catalogue: Catalogue, level: Level, newest: Bulletin, language: str) -> tuple[str, str, str, str]:
    """The running mission's title, what the one before it taught if this is its first quarter, its task, and what is
    new in hand; each empty where there is nothing to say."""
    gained = said_gained(catalogue, newest.gained)
    number = level.mission_at(newest.index)
    if number is None:
        return "", "", "", gained
    texts = level.words[language].missions
    title = catalogue.say("desk-mission", number=number + 1, missions=len(texts), title=texts[number].title)
    begun = number > 0 and level.mission_at(newest.index - 1) != number
    learned = catalogue.say("desk-mission-learned", learned=texts[number - 1].learned) if begun else ""
    return title, learned, texts[number].task, gained


def lesson(level: Level, language: str) -> str:
    """What the last mission taught; empty where the level has none."""
    texts = level.words[language].missions
    return texts[-1].learned if texts else ""


def said_gained(catalogue: Catalogue, hand: Sequence[str]) -> str:
    """What is new in hand, in a sentence; empty where nothing is."""
    names = gained(hand)
    return catalogue.say("desk-gained", instruments=listed(catalogue, names)) if names else ""


def gained(hand: Sequence[str]) -> tuple[str, ...]:
    """The instruments among what is new in a hand, as their messages name them; limits are left out."""
    return tuple(name.replace("_", "-") for name in hand if not name.endswith(_LIMITS))


def listed(catalogue: Catalogue, names: Sequence[str]) -> str:
    """Instruments as a list in a sentence."""
    said = [catalogue.say(f"instrument-{name}") for name in names]
    return catalogue.say("desk-list-comma").join(said) + catalogue.say("desk-full-stop")


def missions(catalogue: Catalogue, level: Level, language: str) -> str:
    """The missions of a level with their tasks, one under another; empty where it has none."""
    texts = zip(level.missions, level.words[language].missions, strict=True)
    return "\n".join(
        catalogue.say(
            "brief-mission",
            number=number,
            title=text.title,
            quarter=catalogue.quarter(mission.quarter),
            task=text.task,
        )
        for number, (mission, text) in enumerate(texts, start=1)
    )
