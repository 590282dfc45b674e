"""What a brief says of a level, as rows and sentences. No Qt."""

from __future__ import annotations

from dataclasses import fields

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.game.level import Level, Medals
from cbgame.policy.decision import Instruments
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue
from cbgame.text.mission_facts import gained, listed
from cbgame.text.start_words import start_rows

_START_FIGURES = (
    "unemployment", "core_inflation_4q", "headline_inflation_4q", "yield_2y", "yield_10y", "mortgage_rate",
    "treasuries_bn", "mbs_bn", "reserves_bn",
)  # fmt: skip


def length(catalogue: Catalogue, level: Level) -> str:
    """How long the term is, and what hangs on it."""
    start = catalogue.quarter(level.start_quarter)
    return catalogue.say("brief-length", quarters=level.quarters, start=start, minutes=level.minutes)


def objectives(catalogue: Catalogue, level: Level, language: str) -> tuple[tuple[str, str], ...]:
    """What is asked, and its weight."""
    asked = level.words[language].objectives
    return tuple(
        (asked[objective.id], figures.rate(catalogue, objective.weight * 100, 0)) for objective in level.objectives
    )


def instruments(catalogue: Catalogue, level: Level) -> str:
    """The instruments in hand at the start, as a list in a sentence; then a line for each quarter that adds some."""
    later = [
        catalogue.say(
            "brief-gained", quarter=catalogue.quarter(quarter_name(first + index)), instruments=listed(catalogue, names)
        )
        for first in (quarter_number(level.start_quarter),)
        for index in range(level.quarters)
        if (names := gained(level.gained_at(index)))
    ]
    return "\n".join((listed(catalogue, ("target-range", *_in_hand(level.instruments))), *later))


def _in_hand(given: Instruments) -> tuple[str, ...]:
    """Everything in hand beyond the rate; thresholds only where there is guidance to hang on them."""
    names = [item.name for item in fields(Instruments) if getattr(given, item.name) is True]
    if not given.guidance and "guidance_thresholds" in names:
        names.remove("guidance_thresholds")
    return tuple(name.replace("_", "-") for name in names)


def medals(catalogue: Catalogue, thresholds: Medals) -> str:
    """The least scores for bronze, silver and gold."""
    scores = {name: figures.score(catalogue, getattr(thresholds, name)) for name in ("bronze", "silver", "gold")}
    return catalogue.say("brief-thresholds", **scores)


def start(catalogue: Catalogue, level: Level) -> tuple[tuple[str, str], ...]:
    """The figures at the start."""
    return start_rows(catalogue, level, _START_FIGURES)
