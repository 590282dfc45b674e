"""Purchases and runoff as calendars: presets to choose from, each with what it commits to in a sentence."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from cbgame.policy.decision import Decision, Instruments
from cbgame.policy.programme_calendar import (
    KINDS,
    Calendar,
    calendar_of,
    ended_over,
    held,
    phased_in,
    stopped,
)
from cbgame.text import desk_words, phrases
from cbgame.text.catalogue import Catalogue

CLASSES: Final = ("treasuries", "mbs")
_QUARTERS: Final = 4  # that a preset takes
_STEP_USD_BN: Final = {"purchases": 5.0, "runoff_cap": 2.0}


def calendars_shown(standing: Decision, instruments: Instruments, catalogue: Catalogue) -> list[dict[str, Any]]:
    """A control for each class and kind that is in hand."""
    in_hand = {"purchases": instruments.purchases, "runoff_cap": instruments.runoff}
    return [
        _calendar(name, kind, calendar_of(getattr(standing, name), kind), instruments, catalogue)
        for kind in KINDS
        if in_hand[kind]
        for name in CLASSES
    ]


@lru_cache(maxsize=1024)
def _calendar(
    name: str, kind: str, standing: Calendar, instruments: Instruments, catalogue: Catalogue
) -> dict[str, Any]:
    """Seats that stand where others stand are offered the same."""
    purchases = kind == "purchases"
    most = instruments.purchases_max_usd_bn if purchases else instruments.runoff_cap_max_usd_bn
    said = "purchases-or-sales" if purchases and instruments.sales else phrases.kebab(kind)
    return {
        "id": f"{name}.{kind}",
        "kind": "calendar",
        "asset": name,
        "prefix": kind,
        "label": catalogue.say(
            "desk-calendar-name", asset=catalogue.say(f"desk-{name}"), kind=catalogue.say(f"desk-{said}")
        ),
        "unit": catalogue.say("desk-money-a-month"),
        "low": -most if purchases and instruments.sales else 0.0,
        "high": most,
        "step": _STEP_USD_BN[kind],
        "scale": phrases.units_a_billion(catalogue),
        "parts": {part: catalogue.say(f"desk-programme-{part}") for part in ("now", "step", "end")},
        "presets": [_preset(*each, kind, catalogue) for each in _presets(kind, standing, most)],
    }


def _presets(kind: str, standing: Calendar, most: float) -> list[tuple[str, Calendar]]:
    """As it stands first; then what would change something."""
    full = standing.end if standing.end > standing.now else most
    offered = {
        "stands": standing,
        "hold": held(standing),
        "stop": stopped(),
        "end": ended_over(standing, _QUARTERS),
        "phase-in": phased_in(standing, _QUARTERS, full) if kind == "runoff_cap" else _begun(standing, most),
    }
    kept: list[tuple[str, Calendar]] = []
    for name, calendar in offered.items():
        if all(calendar.amounts(_QUARTERS * 2) != other.amounts(_QUARTERS * 2) for _, other in kept):
            kept.append((name, calendar))
    return kept


def _begun(standing: Calendar, most: float) -> Calendar:
    """Purchases at half of what the level allows, until they are ended; twice that where they run already."""
    amount = round(most / 2) if standing.now <= 0 else min(most, 2 * standing.now)
    return Calendar(amount, 0.0, amount)


def _preset(name: str, calendar: Calendar, kind: str, catalogue: Catalogue) -> dict[str, Any]:
    if name == "stands":
        label = catalogue.say("browser-preset-stands")
    elif name == "phase-in" and kind == "purchases":
        label = catalogue.say("browser-preset-buy", amount=desk_words.amount_number(catalogue, calendar.now))
    elif name in ("end", "phase-in"):
        label = catalogue.say("browser-preset-over", preset=catalogue.say(f"desk-preset-{name}"), quarters=_QUARTERS)
    else:
        label = catalogue.say(f"desk-preset-{name}")
    return {
        "id": name,
        "label": label,
        "text": desk_words.calendar(catalogue, kind, calendar),
        "now": calendar.now,
        "step": calendar.step,
        "end": calendar.end,
    }
