"""What is considered: a summary in words, the vote, how markets would answer, and the staff's fans."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from cbgame.classroom.views.announcements import reactions_shown, vote_shown
from cbgame.classroom.views.series import Line, chart, quarter_places, unit_of
from cbgame.game.bulletin import Preview
from cbgame.policy.decision import Decision, Instruments
from cbgame.text import desk_words, figures, phrases
from cbgame.text.catalogue import Catalogue

FANS: Final = ("core_inflation_4q", "unemployment", "policy_rate")
_QUARTERS: Final = 12


def preview_shown(preview: Preview, catalogue: Catalogue) -> dict[str, Any]:
    """A preview; ``refused`` lists why the decision can't be taken, and the rest is empty then."""
    return {
        "refused": [catalogue.tell(reason) for reason in preview.refused],
        "vote": vote_shown(preview.vote, catalogue),
        "reactions": reactions_shown(preview.reactions, catalogue),
        "places": {"fan": quarter_places(preview.quarters[:_QUARTERS], catalogue)},
        "fans": [_fan(name, preview, catalogue) for name in FANS if name in preview.bands],
    }


def _fan(name: str, preview: Preview, catalogue: Catalogue) -> dict[str, Any]:
    """The bands that hold nine and six in ten futures, their median, and both in a sentence."""
    rows = [row[:_QUARTERS] for row in preview.bands[name]]
    low, middle, high = rows[0], rows[len(rows) // 2], rows[-1]
    return chart(
        name,
        phrases.name_of(catalogue, name),
        "fan",
        unit_of(name, catalogue),
        [Line("median", catalogue.say("charts-middle"), middle)],
        bands=[_band(rows[place], rows[-1 - place]) for place in range(len(rows) // 2)],
        says=catalogue.say(
            "charts-fan-ends",
            name=phrases.name_of(catalogue, name),
            quarter=catalogue.quarter(preview.quarters[: len(middle)][-1]),
            middle=figures.value(catalogue, name, middle[-1]),
            low=figures.value(catalogue, name, low[-1]),
            high=figures.value(catalogue, name, high[-1]),
        ),
    )


def _band(low: Sequence[float], high: Sequence[float]) -> dict[str, list[float]]:
    return {"low": [round(value, 4) for value in low], "high": [round(value, 4) for value in high]}


def decision_said(decision: Decision, instruments: Instruments, catalogue: Catalogue) -> list[str]:
    """A decision in a few lines: the range, and each part of the hand as it is set."""
    lines = [figures.target_range(catalogue, decision.target_low_pct, decision.target_high_pct)]
    lines += [
        desk_words.line(catalogue, section, decision, instruments) for section in ("words", "balance", "facilities")
    ]
    return [line for line in lines if line]
