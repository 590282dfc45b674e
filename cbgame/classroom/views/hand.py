"""The hand as controls: what may be set at this meeting, how far, and what each setting says. Simple ones first."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from cbgame.classroom.views.hand_calendars import calendars_shown
from cbgame.game import histories
from cbgame.game.bulletin import Bulletin
from cbgame.policy.decision import (
    INFLATION_THRESHOLDS_PCT,
    RANGE_WIDTH_PCT,
    UNEMPLOYMENT_THRESHOLDS_PCT,
    Decision,
    GuidanceForm,
    GuidanceKind,
    GuidanceStrength,
    Instruments,
    PurchaseMaturity,
)
from cbgame.text import desk_sections, desk_words, figures, phrases
from cbgame.text.catalogue import Catalogue

Control = dict[str, Any]

_OFFSET_LIMITS: Final = {
    "iorb": (0, 25), "on_rrp": (-10, 10), "standing_repo": (0, 50), "discount": (0, 150),
}  # fmt: skip
_OFFSET_STEP_BP: Final = 5
_MNEMONIC: Final = re.compile(r"\(&\w\)|&")  # a key of the desktop's own
_BALANCE_SIZES: Final = {"maturity_extension": 5.0, "corporate_purchases": 5.0, "municipal_purchases": 5.0,
                         "equity_purchases": 5.0}  # fmt: skip
_FACILITY_SIZES: Final = {"bill_purchases": 5.0, "temporary_repo": 5.0, "emergency_lending": 50.0,
                          "credit_backstop": 50.0}  # fmt: skip
_OWN_SIGN: Final = ("bill_purchases",)  # may be negative where a level sells


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a control is made from: what stands, what is in hand, what markets priced, today's measures."""

    standing: Decision
    instruments: Instruments
    priced_pct: float
    measures: tuple[float, float]  # unemployment, inflation expected over the coming year


def meeting_of(newest: Bulletin, instruments: Instruments) -> Meeting:
    """The meeting that a bulletin opens."""
    return Meeting(newest.standing, instruments, newest.market_path[0], histories.measures_of_thresholds(newest))


def hand_shown(meeting: Meeting, catalogue: Catalogue) -> list[dict[str, Any]]:
    """Sections with their controls, what stands in each in a line; only what is in hand."""
    made = {
        "rate": [_rate(meeting, catalogue)],
        "words": [_guidance(meeting, catalogue)],
        "balance": [*calendars_shown(meeting.standing, meeting.instruments, catalogue), *_balance(meeting, catalogue)],
        "facilities": _facilities(meeting, catalogue),
    }
    return [
        {
            "id": section,
            "title": _MNEMONIC.sub("", catalogue.say(f"desk-section-{section}")),
            "stands": desk_words.line(catalogue, section, meeting.standing, meeting.instruments),
            "controls": controls,
        }
        for section, controls in made.items()
        if desk_sections.in_hand(section, meeting.instruments)
    ]


def _rate(meeting: Meeting, catalogue: Catalogue) -> Control:
    """Every range within reach, with its move and how far it is from what was priced."""
    least, most = _reach_steps(meeting)
    return {
        "id": "rate",
        "kind": "rate",
        "path": "target_low_pct",
        "label": catalogue.say("instrument-target-range"),
        "lower": catalogue.say("desk-rate-lower"),
        "raise": catalogue.say("desk-rate-raise"),
        "options": [_range(step * RANGE_WIDTH_PCT, meeting, catalogue) for step in range(least, most + 1)],
    }


def _reach_steps(meeting: Meeting) -> tuple[int, int]:
    """The lowest and the highest bottom of the range that may be chosen, in steps of 25 bp."""
    before, most = meeting.standing.target_low_pct, meeting.instruments.largest_move_bp / 100
    least = max(meeting.instruments.target_low_min_pct, before - most)
    highest = min(meeting.instruments.target_low_max_pct, before + most)
    return math.ceil(least / RANGE_WIDTH_PCT - 1e-9), math.floor(highest / RANGE_WIDTH_PCT + 1e-9)


def _range(low: float, meeting: Meeting, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "value": low,
        "text": figures.target_range(catalogue, low, low + RANGE_WIDTH_PCT),
        "move": phrases.rate_move(catalogue, (low - meeting.standing.target_low_pct) * 100),
        "priced": phrases.surprise(catalogue, low + RANGE_WIDTH_PCT / 2, meeting.priced_pct),
    }


def _guidance(meeting: Meeting, catalogue: Catalogue) -> Control:
    """Direction, form and strength of one line on the future, with what a form begins with."""
    promise, hand = meeting.standing.guidance, meeting.instruments
    forms = [form for form in GuidanceForm if form is not GuidanceForm.THRESHOLD or hand.guidance_thresholds
             or promise.form is GuidanceForm.THRESHOLD]  # fmt: skip
    unemployment, inflation = (round(figure, 1) for figure in meeting.measures)
    return {
        "id": "guidance",
        "kind": "guidance",
        "path": "guidance",
        "label": catalogue.say("instrument-guidance"),
        "stands": phrases.guidance(catalogue, promise),
        "kinds": _choices("guidance", GuidanceKind, catalogue),
        "forms": [
            {**choice, "meaning": catalogue.say(f"desk-guidance-meaning-{choice['value']}")}
            for choice in _choices("guidance-form", tuple(forms), catalogue)
        ],
        "strengths": _choices("guidance-strength", GuidanceStrength, catalogue),
        "nothing": catalogue.say("desk-guidance-meaning-none"),
        "quarters": {"low": 1, "high": hand.guidance_max_quarters, "first": min(2, hand.guidance_max_quarters)},
        "unemployment": {"low": UNEMPLOYMENT_THRESHOLDS_PCT[0], "high": UNEMPLOYMENT_THRESHOLDS_PCT[1],
                         "first": unemployment},
        "inflation": {"low": INFLATION_THRESHOLDS_PCT[0], "high": INFLATION_THRESHOLDS_PCT[1], "first": inflation},
        "words": {
            name: catalogue.say(f"desk-guidance-{name}")
            for name in ("direction", "form", "strength", "quarters", "jobs-above", "jobs-below", "prices-at-most",
                         "prices-above")
        },
    }  # fmt: skip


def _choices(family: str, members: Any, catalogue: Catalogue) -> list[dict[str, str]]:
    return [{"value": member.value, "label": catalogue.say(f"{family}-{member.value}")} for member in members]


def _balance(meeting: Meeting, catalogue: Catalogue) -> list[Control]:
    """What is bought besides, and the maturities."""
    made = [_size(name, step, meeting, catalogue) for name, step in _in_hand(_BALANCE_SIZES, meeting)]
    if meeting.instruments.purchase_maturity:
        made.insert(
            0,
            {
                "id": "purchase_maturity",
                "kind": "choice",
                "path": "purchase_maturity",
                "label": catalogue.say("desk-purchase-maturity"),
                "hint": "",
                "options": _choices("purchase-maturity", PurchaseMaturity, catalogue),
            },
        )
    return made


def _facilities(meeting: Meeting, catalogue: Catalogue) -> list[Control]:
    """Administered rates with the switches of their facilities, then sizes, then swap lines."""
    made = [*_administered(meeting, catalogue)]
    made += [_size(name, step, meeting, catalogue) for name, step in _in_hand(_FACILITY_SIZES, meeting)]
    if meeting.instruments.swap_lines:
        label, hint = catalogue.say("desk-swap-lines"), catalogue.say("desk-swap-lines-hint")
        made.append({"id": "swap_lines", "kind": "switch", "path": "swap_lines", "label": label, "hint": hint})
    return made


def _in_hand(sizes: Mapping[str, float], meeting: Meeting) -> list[tuple[str, float]]:
    return [(name, step) for name, step in sizes.items() if getattr(meeting.instruments, name)]


def _size(name: str, step: float, meeting: Meeting, catalogue: Catalogue) -> Control:
    """An amount in billions; the page counts it as the language counts."""
    most = getattr(meeting.instruments, f"{name}_max_usd_bn")
    hint = catalogue.say(f"desk-{phrases.kebab(name)}-hint")
    return {
        "id": name,
        "kind": "amount",
        "path": f"{name}_usd_bn",
        "label": catalogue.say(f"desk-{phrases.kebab(name)}"),
        "hint": catalogue.say("desk-at-most", hint=hint, amount=figures.money(catalogue, most)),
        "low": -most if name in _OWN_SIGN and meeting.instruments.sales else 0.0,
        "high": most,
        "step": step,
        "scale": phrases.units_a_billion(catalogue),
    }


def _administered(meeting: Meeting, catalogue: Catalogue) -> list[Control]:
    """Each rate in hand as an offset from an edge of the range; a switch where its facility may be opened or closed."""
    hand, standing = meeting.instruments, meeting.standing
    switched = {"iorb": hand.interest_on_reserves, "on_rrp": hand.on_rrp, "standing_repo": hand.standing_repo}
    rated = {
        "discount": hand.discount_window,
        "standing_repo": hand.standing_repo,
        "iorb": hand.administered_rates and (standing.interest_on_reserves or hand.interest_on_reserves),
        "on_rrp": hand.administered_rates and (standing.on_rrp or hand.on_rrp),
    }
    switches = {"iorb": "interest_on_reserves", "on_rrp": "on_rrp", "standing_repo": "standing_repo"}
    return [
        {
            "id": name,
            "kind": "offset",
            "path": f"{name}_offset_bp" if offered else None,
            "switch": switches.get(name) if switched.get(name) else None,
            "over_top": name in ("discount", "standing_repo"),
            "label": catalogue.say(f"desk-rung-{phrases.kebab(name)}"),
            "open": catalogue.say("desk-switch", name=catalogue.say(f"desk-rung-{phrases.kebab(name)}")),
            "hint": catalogue.say(f"desk-{phrases.kebab(name)}-hint"),
            "low": _OFFSET_LIMITS[name][0],
            "high": _OFFSET_LIMITS[name][1],
            "step": _OFFSET_STEP_BP,
        }
        for name, offered in rated.items()
        if offered or switched.get(name)
    ]
