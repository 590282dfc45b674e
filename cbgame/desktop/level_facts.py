"""What a card says of a level, as lines. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cbgame.game.listing import Shown
from cbgame.text.catalogue import Catalogue

if TYPE_CHECKING:
    from cbgame.desktop.terms import Best

_HARDEST = 5


def where(catalogue: Catalogue, level: Shown, *, own: bool = False) -> str:
    """The institution and the period; a level of the player's own says so first."""
    institution = catalogue.say(f"institution-{level.institution}")
    period = level.words[catalogue.language].period
    said = catalogue.say("home-card-period", period=period, institution=institution)
    return catalogue.say("home-card-own", card=said) if own else said


def length(catalogue: Catalogue, level: Shown) -> str:
    """How hard, and how long."""
    return catalogue.say("home-card-facts", difficulty=_dots(level), minutes=level.minutes, quarters=level.quarters)


def standing(catalogue: Catalogue, best: Best | None, after: Shown | None) -> str:
    """The best result; or that the level is shut, and what opens it."""
    if after is not None:
        return catalogue.say("home-opens-after", title=after.words[catalogue.language].title)
    if best is None:
        return catalogue.say("home-no-result")
    medal = catalogue.say(f"medal-{best.medal or 'none'}")
    return catalogue.say("home-best", score=catalogue.number(best.total, 0), medal=medal)


def spoken(level: Shown, *lines: str) -> str:
    """Lines of a card for a voice: difficulty is a number, not dots."""
    return " ".join(line.replace(_dots(level), str(level.difficulty)) for line in lines)


def _dots(level: Shown) -> str:
    return "●" * level.difficulty + "○" * (_HARDEST - level.difficulty)
