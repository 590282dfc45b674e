"""The briefing of a closed quarter: five gauges, what happened in sentences, and the figures that decide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from cbgame.game.bulletin import Bulletin
from cbgame.game.level import Level
from cbgame.text import figures, mission_facts, phrases
from cbgame.text.catalogue import Catalogue
from cbgame.text.tape_notes import notes_on

GAUGES: Final = ("inflation", "jobs", "stability", "market_control", "credibility")
FIGURES: Final = (
    "core_inflation_4q", "headline_inflation_4q", "unemployment", "gdp_growth", "output_gap", "yield_10y",
    "mortgage_rate", "equity_price", "credit_spread", "sofr_iorb_bp", "sofr_iorb_max_bp", "reserves_bn", "on_rrp_bn",
)  # fmt: skip
"""What is listed in figures, in reading order."""
_MOST_REVISIONS: Final = 2
_MOST_NOTES: Final = 4
_STILL: Final = 0.005  # a gauge that moved less stands where it stood


def bulletin_shown(level: Level, bulletins: Sequence[Bulletin], catalogue: Catalogue) -> dict[str, Any]:
    """The newest bulletin, with its moves since the one before."""
    newest, before = bulletins[-1], bulletins[-2] if len(bulletins) > 1 else None
    title, learned, task, gained = mission_facts.told(catalogue, level, newest, catalogue.language)
    return {
        "quarter": catalogue.quarter(newest.quarter),
        "deciding": None if newest.deciding is None else catalogue.quarter(newest.deciding),
        "number": min(newest.index + 1, level.quarters),
        "mission": {"title": title, "learned": learned, "task": task, "gained": gained},
        "headline": [_gauge(name, newest, before, catalogue) for name in GAUGES],
        "briefing": [catalogue.tell(line) for line in newest.developments],
        "warnings": [catalogue.tell(line) for line in newest.warnings],
        "mood": [catalogue.tell(line) for line in newest.mood],
        "figures": [_figure(name, newest, before, catalogue) for name in FIGURES if name in newest.readings],
        "revisions": _revisions(newest, catalogue),
        "notes": [note.text for note in notes_on(catalogue, newest.weeks)[:_MOST_NOTES]],
    }


def _gauge(name: str, newest: Bulletin, before: Bulletin | None, catalogue: Catalogue) -> dict[str, Any]:
    change = phrases.gauge_change(newest, before, name)
    way = "same" if abs(change) < _STILL else "up" if change > 0 else "down"
    mood = figures.mood(newest.gauges[name])
    return {
        "name": name,
        "label": catalogue.say(f"gauge-{phrases.kebab(name)}"),
        "value": phrases.gauge(catalogue, name, newest),
        "move": {"up": figures.RISEN, "down": figures.FALLEN, "same": figures.SAME}[way],
        "moved": catalogue.say(f"charts-gauge-{way}"),
        "mood": mood,
        "mood_text": catalogue.say(f"charts-mood-{mood}"),
    }


def _figure(name: str, newest: Bulletin, before: Bulletin | None, catalogue: Catalogue) -> dict[str, Any]:
    reading, earlier = newest.readings[name], phrases.as_now_published(newest, before, name)
    return {
        "name": name,
        "label": phrases.name_of(catalogue, name),
        "meaning": phrases.meaning_of(catalogue, name),
        "value": figures.value(catalogue, name, reading.value),
        "change": "" if earlier is None else figures.move(catalogue, name, reading.value - earlier),
        "status": reading.status.value,
        "status_text": catalogue.say(f"status-{reading.status.value}"),
    }


def _revisions(newest: Bulletin, catalogue: Catalogue) -> list[str]:
    """The last revisions of earlier quarters, a line each."""
    lines = [line for name, line in phrases.revisions(catalogue, newest).items() if name in FIGURES]
    return lines[:_MOST_REVISIONS]
