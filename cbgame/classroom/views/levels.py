"""The level as a class reads it before and while it plays."""

from __future__ import annotations

from typing import Any

from cbgame.game.level import Level
from cbgame.text import figures, mission_facts
from cbgame.text.catalogue import Catalogue


def level_shown(level: Level, catalogue: Catalogue) -> dict[str, Any]:
    """Story, mandate, objectives with their weight, advice and medals, in the level's own words."""
    words = level.words[catalogue.language]
    medals = {name: figures.score(catalogue, getattr(level.medals, name)) for name in ("bronze", "silver", "gold")}
    return {
        "title": words.title,
        "period": words.period,
        "institution": catalogue.say(f"institution-{level.institution}"),
        "story": words.story,
        "mandate": words.mandate,
        "objectives": [
            {"text": words.objectives[each.id], "weight": figures.rate(catalogue, each.weight * 100, 0)}
            for each in level.objectives
        ],
        "hints": list(words.hints),
        "medals": catalogue.say("brief-thresholds", **medals),
        "missions": mission_facts.missions(catalogue, level, catalogue.language),
        "quarters": level.quarters,
    }
