"""The sections of the decision desk: which fields belong to which, what is in hand, what is changed. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from cbgame.policy.decision import Decision, Instruments, Problem

CREDIT: Final = ("corporate_purchases", "municipal_purchases", "equity_purchases")
"""Instruments that buy something else than Treasuries and agency MBS, by their names in ``Instruments``."""

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "rate": ("target_low_pct",),
    "balance": (
        "treasuries", "mbs", *(f"{name}_usd_bn" for name in CREDIT), "purchase_maturity", "maturity_extension_usd_bn",
    ),
    "facilities": (
        "interest_on_reserves", "iorb_offset_bp", "on_rrp", "on_rrp_offset_bp", "standing_repo",
        "standing_repo_offset_bp", "discount_offset_bp", "bill_purchases_usd_bn", "temporary_repo_usd_bn",
        "emergency_lending_usd_bn", "credit_backstop_usd_bn", "swap_lines",
    ),
    "words": ("guidance",),
}  # fmt: skip
"""Section -> fields of a decision, in the order of the desk."""

_IN_HAND: Final[dict[str, tuple[str, ...]]] = {
    "balance": ("purchases", "runoff", *CREDIT, "purchase_maturity", "maturity_extension"),
    "facilities": (
        "administered_rates", "interest_on_reserves", "on_rrp", "standing_repo", "discount_window", "bill_purchases",
        "temporary_repo", "emergency_lending", "credit_backstop", "swap_lines",
    ),
    "words": ("guidance",),
}  # fmt: skip
"""Section -> the instruments that bring it on the desk; the rate is always there."""


def in_hand(section: str, instruments: Instruments) -> bool:
    """Whether a level puts anything of this section into the player's hand."""
    return section == "rate" or any(getattr(instruments, name) for name in _IN_HAND[section])


def changed(section: str, decision: Decision, standing: Decision) -> bool:
    """Whether anything in this section is not as it stands."""
    return any(getattr(decision, name) != getattr(standing, name) for name in FIELDS[section])


def put_back(section: str, decision: Decision, standing: Decision) -> Decision:
    """The decision with this section as it stands."""
    return replace(decision, **{name: getattr(standing, name) for name in FIELDS[section]})


def problems_in(section: str, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The problems whose place lies in this section."""
    return tuple(found for found in problems if found.where.partition(".")[0] in FIELDS[section])
