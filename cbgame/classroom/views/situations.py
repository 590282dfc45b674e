"""An emergency: what is known, what is not, and what can be done, each option with its channel and its cost."""

from __future__ import annotations

from typing import Any, Final

from cbgame.classroom.views.series import Line, chart, unit_of, week_place
from cbgame.game.bulletin import Situation
from cbgame.game.situation_report import split
from cbgame.text.catalogue import Catalogue
from cbgame.text.phrases import kebab

_FACETS: Final = ("strength", "speed", "side-effect")
_WEEKS: Final = 13


def situation_shown(situation: Situation, catalogue: Catalogue) -> dict[str, Any]:
    """The report of the week that stopped the tape, and the options."""
    stem = f"emergency-{kebab(situation.id)}"
    monday = situation.weeks[-1].monday if situation.weeks else ""
    return {
        "id": situation.id,
        "quarter": catalogue.quarter(situation.quarter),
        "when": catalogue.say(
            "tape-stopped", week=situation.week, weeks=_WEEKS, date=catalogue.date(monday) if monday else ""
        ),
        "title": catalogue.say(stem),
        "lead": catalogue.say(f"{stem}-lead"),
        **{name: [catalogue.tell(line) for line in lines] for name, lines in split(situation.report).items()},
        "options": [_option(option.id, situation.default, catalogue) for option in situation.options],
        "default": situation.default,
        "weeks": [week_place(week.monday, catalogue) for week in situation.weeks],
        "chart": _tape(situation, catalogue),
    }


def _option(id: str, default: str, catalogue: Catalogue) -> dict[str, Any]:
    stem = f"emergency-option-{kebab(id)}"
    return {
        "id": id,
        "text": catalogue.say(stem),
        "channel": catalogue.say(f"{stem}-channel"),
        "default": id == default,
        "facets": [
            {"name": catalogue.say(f"tape-facet-{facet}"), "text": catalogue.say(f"{stem}-{facet}")}
            for facet in _FACETS
            if f"{stem}-{facet}" in catalogue
        ],
    }


def _tape(situation: Situation, catalogue: Catalogue) -> dict[str, Any]:
    """The weeks of the quarter so far, by what was paid over interest on reserves."""
    lines = [
        Line("mean", catalogue.say("charts-spread-mean"), [week.sofr_iorb_bp for week in situation.weeks]),
        Line("worst", catalogue.say("charts-spread-worst"), [week.sofr_iorb_max_bp for week in situation.weeks]),
    ]
    return chart("tape", catalogue.say("charts-spread-mean"), "tape", unit_of("sofr_iorb_bp", catalogue), lines)
