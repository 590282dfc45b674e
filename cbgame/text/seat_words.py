"""What is said of a seat in a class: what a decision changes, what was expected, how a proposal stands. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cbgame.policy.decision import Decision, Instruments
from cbgame.text import desk_sections, desk_words, figures, phrases
from cbgame.text.catalogue import Catalogue

_PARTS = ("rate", "balance", "facilities", "words")
_KEY = re.compile(r"\(&.\)|&")
"""The letter that goes to a section of the desk: ``&Words``, ``措辞(&W)``."""


def differences(catalogue: Catalogue, decision: Decision, standing: Decision, instruments: Instruments) -> list[str]:
    """What a decision changes of what stands, a line for each section of the desk."""
    lines = [
        _difference(catalogue, part, decision, standing, instruments)
        for part in _PARTS
        if desk_sections.changed(part, decision, standing)
    ]
    return lines or [catalogue.say("seat-unchanged")]


def _difference(
    catalogue: Catalogue, part: str, decision: Decision, standing: Decision, instruments: Instruments
) -> str:
    name = _KEY.sub("", catalogue.say(f"desk-section-{part}"))
    told, stands = (_line(catalogue, part, each, instruments) for each in (decision, standing))
    if told == stands:
        return catalogue.say("seat-changed-in-detail", name=name, told=told)
    return catalogue.say("seat-changed", name=name, told=told, stands=stands)


def _line(catalogue: Catalogue, part: str, decision: Decision, instruments: Instruments) -> str:
    if part == "rate":
        return figures.target_range(catalogue, decision.target_low_pct, decision.target_high_pct)
    return desk_words.line(catalogue, part, decision, instruments)


def percent(catalogue: Catalogue, value: float) -> str:
    """A forecast or what came of it: one decimal, two where they say more."""
    return figures.rate(catalogue, value, 1 if abs(value * 10 - round(value * 10)) < 0.05 else 2)


def expected(catalogue: Catalogue, variable: str, low: float, middle: float, high: float) -> str:
    """A forecast in a line."""
    said = {name: percent(catalogue, each) for name, each in (("low", low), ("middle", middle), ("high", high))}
    return catalogue.say("seat-expected", name=phrases.name_of(catalogue, variable), **said)


def colleague(catalogue: Catalogue, nickname: str, role: str, present: bool) -> str:
    """A member of a team: the name, whether in the chair, whether away."""
    if role == "chair":
        return catalogue.say("seat-crew-chair" if present else "seat-crew-chair-away", name=nickname)
    return catalogue.say("seat-crew" if present else "seat-crew-away", name=nickname)


def dissent(catalogue: Catalogue, nickname: str, reason: str) -> str:
    """Who is against, and why as far as it was said."""
    if reason:
        return catalogue.say("seat-dissent-reason", name=nickname, reason=reason)
    return catalogue.say("seat-dissent", name=nickname)


def crew_said(catalogue: Catalogue, crew: Sequence[tuple[str, str, bool]], deputy: tuple[str, str] | None) -> str:
    """Who sits in a team (nickname, role, whether there), and who has the chair in whose place."""
    names = catalogue.say("desk-list-comma").join(colleague(catalogue, *each) for each in crew)
    return names if deputy is None else f"{names}\n{deputy_said(catalogue, deputy)}"


def deputy_said(catalogue: Catalogue, deputy: tuple[str, str]) -> str:
    """Who has a committee's chair, and in whose place, by nicknames."""
    return catalogue.say("committee-deputy", deputy=deputy[0], chair=deputy[1])


def tally(catalogue: Catalogue, ayes: int, noes: int, members: int, carried: bool | None) -> str:
    """How a proposal stands."""
    stands = "seat-open" if carried is None else "seat-carried" if carried else "seat-rejected"
    count = {"ayes": str(ayes), "noes": str(noes), "members": str(members)}
    return catalogue.say("seat-tally", **count, stands=catalogue.say(stands))


def clock(seconds: float) -> str:
    """Minutes and seconds: ``0:42``."""
    minutes, rest = divmod(max(round(seconds), 0), 60)
    return f"{minutes}:{rest:02}"
