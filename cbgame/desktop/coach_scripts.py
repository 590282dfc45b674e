"""What the coach marks say, where and when: scripts of steps as data. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Step:
    """One mark: what it points at, and what it says (``coach-ID-title`` and ``coach-ID-text``).

    ``anchors`` are places on the page, as :func:`cbgame.desktop.coaching.found` reads them; the first that is there
    and visible counts, and a step without one is passed over. With ``waits`` the step asks to do something and goes
    on by itself once that fact is noted. ``tab`` and ``section`` are opened before the mark is shown.
    """

    id: str
    anchors: tuple[str, ...]
    waits: str = ""
    tab: str = ""  # of the desk's charts
    section: str = ""  # of the decision desk
    focus: str = ""  # what a step that waits is done with, if not the first control of its place


@dataclass(frozen=True, slots=True)
class Script:
    """Steps for one place (a page, or what opens on it), on one level and quarter or on any.

    Once read, a script is not shown again, nor what it ``covers``.
    """

    id: str
    place: str
    steps: tuple[Step, ...]
    level: str = ""  # empty: any
    quarter: int = -1  # of the term, counted from 0; -1: any
    covers: tuple[str, ...] = ()


FIRST_DAY: Final = "first-day"

_RATE_DESK = (
    Step("mission", ("briefing.mission",)),
    Step("gauges", ("header.gauges.inflation",)),
    Step("briefing", ("briefing",)),
    Step("priced", ("decision.rate",)),
    Step("fan", ("charts",), tab="inflation"),
    Step("raise", ("decision.rate",), waits="rate", focus="decision.rate.up"),
    Step("announce", ("decision.announce",), waits="page"),
)
_WORD_DESK = (
    Step("word", ("briefing.mission",)),
    Step("path", ("charts",), tab="rates"),
    Step("guide", ("decision.guidance",), waits="words", section="words"),
)
_SHEET_DESK = (
    Step("sheet", ("briefing.mission",)),
    Step("curve", ("charts.reserves",), tab="plumbing"),
    Step("books", ("charts.books",), tab="books"),
    Step("runoff", ("decision.balance",), section="balance"),
    Step("facility", ("decision.facilities",), waits="facilities", section="facilities"),
)

SCRIPTS: Final = (
    Script("first-day-rate", "desk", _RATE_DESK, FIRST_DAY, 0, covers=("desk",)),
    Script(
        "first-day-statement", "announcement",
        (
            Step("statement", ("statement",)),
            Step("answer", ("reactions",)),
            Step("weeks", ("continue_button",), waits="page"),
        ),
        FIRST_DAY, 0, covers=("announcement",),
    ),
    Script(
        "first-day-tape", "tape",
        (Step("tape", ("corridor",)), Step("tape-on", ("go_on",), waits="page")),
        FIRST_DAY, 0, covers=("tape",),
    ),
    Script("first-day-why", "desk", (Step("why", ("why",)), Step("firm", ("briefing",))), FIRST_DAY, 1),
    Script("first-day-word", "desk", _WORD_DESK, FIRST_DAY, 3),
    Script("first-day-heard", "announcement", (Step("heard", ("reactions",)),), FIRST_DAY, 3),
    Script("first-day-sheet", "desk", _SHEET_DESK, FIRST_DAY, 6),
    Script("first-day-situation", "situation", (Step("situation", ("situation",)),), FIRST_DAY, covers=("situation",)),
    Script(
        "first-day-verdict", "verdict",
        (
            Step("score", ("score_bar",)),
            Step("ghosts", ("standings",)),
            Step("what-if", ("what_if",)),
        ),
        FIRST_DAY, covers=("verdict",),
    ),
    Script(
        "desk", "desk",
        (
            Step("gauges", ("header.gauges.inflation",)),
            Step("briefing", ("briefing",)),
            Step("fan", ("charts",)),
            Step("desk", ("decision",)),
        ),
    ),
    Script("announcement", "announcement", (Step("statement", ("statement",)), Step("answer", ("reactions",)))),
    Script("tape", "tape", (Step("tape", ("corridor",)),)),
    Script("situation", "situation", (Step("situation", ("situation",)),)),
    Script("verdict", "verdict", (Step("score", ("score_bar",)), Step("ghosts", ("standings",)))),
)  # fmt: skip
"""Every script; those of a level before those for all."""
