"""Where a class stands, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cbgame.game.seat import Standing
    from cbgame.text.catalogue import Catalogue


def standing_said(catalogue: Catalogue, standing: Standing, of_room: bool = False) -> str:
    """The quarter of how many, and how many seats are done with it; ``of_room``: said of the class, not of one seat."""
    if standing.lost:
        return catalogue.say("class-bar-lost")
    if standing.round < 1:
        return catalogue.say("class-bar-lobby")
    if standing.stage == "ended":
        return catalogue.say("class-bar-ended")
    if standing.free and of_room:
        finished = bool(standing.of) and standing.decided == standing.of
        counts = {"decided": str(standing.decided), "of": str(standing.of)}
        return catalogue.say("class-room-finished" if finished else "class-room-free", **counts)
    figures = {"round": standing.round, "rounds": standing.rounds, "decided": standing.decided, "of": standing.of}
    return catalogue.say(
        "class-bar-free" if standing.free else "class-bar", **{name: str(figure) for name, figure in figures.items()}
    )


def clock_said(catalogue: Catalogue, seconds: float | None, paused: bool) -> str:
    """The time that is left, or that the clock stands; nothing where no clock runs."""
    if paused:
        return catalogue.say("class-bar-paused")
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    return catalogue.say("class-waiting-time", time=f"{minutes}:{rest:02}")


def seat_named(catalogue: Catalogue, name: str, rule: str | None, number: int) -> str:
    """A seat's name; one that is called for its rule is called in the reader's language, with its number if several
    play by that rule."""
    if rule is None:
        return name
    said = catalogue.say(f"policy-{rule.replace('_', '-')}")
    return catalogue.say("seat-numbered", rule=said, number=str(number)) if number else said


def who_sits(nickname: str, seat: str) -> tuple[str, ...]:
    """Who sits here, and on whose seat where that is a team's."""
    return (nickname,) if seat == nickname else (nickname, seat)


def seat_state(seat: Mapping[str, Any], stage: str) -> str:
    """What a seat is doing, as a member of ``console-state-…``; ``seat`` is a row of the teacher's view."""
    if seat["removed"]:
        return "removed"
    if seat["spectator"]:
        return "watching"
    if seat["kind"] == "bot":
        return "rule"
    if stage == "deciding" and seat["finished"]:
        return "finished"
    if stage == "deciding" and seat["decided"]:
        return "held" if seat["decided"] == "hold" else "done" if seat["closed"] else "decided"
    if not any(member["present"] for member in seat["members"]):
        return "away"
    return "deciding" if stage == "deciding" else "here"


def names_said(catalogue: Catalogue, names: Sequence[str], most: int) -> str:
    """Names in a row; of very many the first, and how many more there are."""
    shown = catalogue.say("charts-comma").join(names[:most])
    return shown if len(names) <= most else catalogue.say("names-more", names=shown, more=str(len(names) - most))


_PRIZES = ("overall", "calm", "forecast", "recovery")


def prize_named(catalogue: Catalogue, id: str) -> str:
    """A prize's name: its own, or that of the objective it is for."""
    return catalogue.say(f"prize-{id}" if id in _PRIZES else f"objective-{id.replace('_', '-')}")
