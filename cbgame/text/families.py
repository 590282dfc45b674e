"""Families of message ids that the program puts together from a name, and the names they must be complete for."""

from __future__ import annotations

from dataclasses import fields
from typing import Final

from cbgame.economy.variables import VARIABLES
from cbgame.game import emergency_families
from cbgame.game.cause_web import CAUSES, FORCES
from cbgame.game.past import Freshness
from cbgame.game.sandbox import CHOICES, PARTS, RISKS
from cbgame.game.spoken import form_and_kind
from cbgame.game.verification import Outcome
from cbgame.policy.decision import Guidance, GuidanceForm, GuidanceKind, GuidanceStrength, Instruments, PurchaseMaturity
from cbgame.text.glossary import GROUPS

_MEDALS = ("gold", "silver", "bronze", "none")
_OBJECTIVES = ("inflation", "jobs", "market_control", "stability", "churn")
_INSTRUMENTS = ("target_range", *(item.name for item in fields(Instruments) if item.type in ("bool", bool)))

_SPOKEN = tuple(
    form_and_kind(Guidance(kind, form=form))
    for form in GuidanceForm
    for kind in GuidanceKind
    if kind is not GuidanceKind.NONE
)


def _kebab(*names: str) -> tuple[str, ...]:
    return tuple(name.replace("_", "-") for name in names)


FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "variable-{}": _kebab(*VARIABLES),
    "objective-{}": _kebab(*_OBJECTIVES),
    "medal-{}": _MEDALS,
    "crisis-picture-{}": _kebab(*emergency_families.FAMILIES),
    "instrument-{}": _kebab(*_INSTRUMENTS),
    "verdict-{}": _kebab(*Outcome, "unreadable", "duplicate", "other_pack"),
    "past-luck-{}": _kebab(*(stands for stands in Freshness if stands is not Freshness.NONE)),
    "host-stage-{}": ("lobby", "deciding", "closing", "ended", "paused"),
    "prize-{}": ("overall", "calm", "forecast", "recovery"),
    "console-state-{}": (
        "removed",
        "finished",
        "watching",
        "rule",
        "decided",
        "done",
        "held",
        "away",
        "deciding",
        "here",
    ),
    "hosting-pacing-{}": ("teacher", "timed", "free"),
    "hosting-shown-{}": ("nicknames", "names", "ranks"),
    "hosting-late-{}": ("hold", "spectator"),
    "self-test-{}": (
        "window",
        "languages",
        "sound",
        "level",
        "save",
        "reload",
        "debrief",
        "pdf",
        "verify",
        "holds",
        "failed",
    ),
    "guidance-{}": _kebab(*GuidanceKind),
    "glossary-group-{}": GROUPS,
    "guidance-form-{}": _kebab(*GuidanceForm),
    "guidance-strength-{}": _kebab(*GuidanceStrength),
    "statement-guidance-{}": _SPOKEN,
    "headline-guidance-{}": _SPOKEN,
    "briefing-guidance-{}": _SPOKEN,
    "desk-guidance-meaning-{}": _kebab("none", *GuidanceForm),
    "cause-{}": _kebab(*CAUSES),
    "figure-group-{}": ("economy", "belief", "rates", "markets", "plumbing", "books", "banks", "world", "people"),
    "web-force-{}": tuple(sorted(FORCES)),
    "purchase-maturity-{}": _kebab(*PurchaseMaturity),
    "sandbox-part-{}": PARTS,
    **{f"sandbox-{part}-{{}}": options for part, options in CHOICES.items() if part not in RISKS},
    **{f"sandbox-{part}-{{}}-about": options for part, options in CHOICES.items() if part not in RISKS},
    "sandbox-often-{}": CHOICES[RISKS[0]],
    "sandbox-risk-{}": RISKS,
    "sandbox-story-economy-{}": CHOICES["economy"],
    "sandbox-story-start-{}": CHOICES["start"],
    "sandbox-story-reserves-{}": CHOICES["reserves"],
    "sandbox-mandate-{}": CHOICES["goal"],
}
"""Pattern -> what stands in its place. A member without a message is a fault of the catalogues."""
