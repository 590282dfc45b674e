"""Where a class stands, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cbgame.game.seat import Standing
    from cbgame.text.catalogue import Catalogue


def standing_said(catalogue: Catalogue, standing: Standing) -> str:
    """The quarter of how many, and how many seats are done with it."""
    if standing.lost:
        return catalogue.say("class-bar-lost")
    if standing.round < 1:
        return catalogue.say("class-bar-lobby")
    if standing.stage == "ended":
        return catalogue.say("class-bar-ended")
    figures = {"round": standing.round, "rounds": standing.rounds, "decided": standing.decided, "of": standing.of}
    return catalogue.say("class-bar", **{name: str(figure) for name, figure in figures.items()})


def clock_said(catalogue: Catalogue, seconds: float | None, paused: bool) -> str:
    """The time that is left, or that the clock stands; nothing where no clock runs."""
    if paused:
        return catalogue.say("class-bar-paused")
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    return catalogue.say("class-waiting-time", time=f"{minutes}:{rest:02}")
