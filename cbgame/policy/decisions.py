"""Many decisions side by side: what each of many paths sets for one quarter, as arrays whose last axis is the path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.stance import GUIDANCE_FORMS, GUIDANCE_STRENGTHS, PURCHASE_MATURITIES
from cbgame.economy.stance import Programme as ProgrammeArrays
from cbgame.economy.state import Array
from cbgame.policy.decision import (
    RANGE_WIDTH_PCT,
    Decision,
    Guidance,
    GuidanceForm,
    GuidanceKind,
    GuidanceStrength,
    Programme,
    PurchaseMaturity,
)

Mask = NDArray[np.bool_]
KINDS: Final = tuple(GuidanceKind)
"""What ``guidance_kind`` counts: the place of a kind of guidance in this tuple."""

_PROGRAMME: Final = (
    "purchases_usd_bn", "purchases_step_usd_bn", "purchases_end_usd_bn",
    "runoff_cap_usd_bn", "runoff_cap_step_usd_bn", "runoff_cap_end_usd_bn",
)  # fmt: skip
"""A programme's parts in the order in which the economy's programme holds them."""

_GUIDANCE: Final[dict[str, tuple[str, ...]]] = {
    "kind": KINDS, "quarters": (), "form": GUIDANCE_FORMS, "strength": GUIDANCE_STRENGTHS, "unemployment_pct": (),
    "inflation_pct": (),
}  # fmt: skip
"""The parts of guidance, each with what it is a choice of."""

UNSAID: Final[dict[str, float]] = {
    "guidance_kind": 0.0, "guidance_quarters": 0.0, "guidance_form": float(GUIDANCE_FORMS.index("calendar")),
    "guidance_strength": float(GUIDANCE_STRENGTHS.index("plain")), "guidance_unemployment_pct": 0.0,
    "guidance_inflation_pct": 0.0,
}  # fmt: skip
"""Guidance that says nothing."""

_CHOICES: Final = (*UNSAID, "purchase_maturity")
_WHOLE: Final = ("iorb_offset_bp", "on_rrp_offset_bp", "standing_repo_offset_bp", "discount_offset_bp")
_TRUTHS: Final = ("standing_repo", "interest_on_reserves", "on_rrp", "swap_lines")


@dataclass(frozen=True, slots=True)
class Decisions:
    """Every instrument of many paths for one quarter, (paths,) each; units as in :class:`Decision`."""

    target_low_pct: Array
    treasuries: ProgrammeArrays
    mbs: ProgrammeArrays
    bill_purchases_usd_bn: Array
    iorb_offset_bp: Array
    on_rrp_offset_bp: Array
    standing_repo: Mask
    standing_repo_offset_bp: Array
    temporary_repo_usd_bn: Array
    guidance_kind: Array  # place in KINDS
    guidance_quarters: Array
    guidance_form: Array  # place in GUIDANCE_FORMS
    guidance_strength: Array  # place in GUIDANCE_STRENGTHS
    guidance_unemployment_pct: Array
    guidance_inflation_pct: Array
    interest_on_reserves: Mask
    on_rrp: Mask
    corporate_purchases_usd_bn: Array
    municipal_purchases_usd_bn: Array
    equity_purchases_usd_bn: Array
    credit_backstop_usd_bn: Array
    emergency_lending_usd_bn: Array
    swap_lines: Mask
    discount_offset_bp: Array
    purchase_maturity: Array  # place in PURCHASE_MATURITIES
    maturity_extension_usd_bn: Array

    @classmethod
    def of(cls, decisions: Sequence[Decision]) -> Self:
        """These decisions side by side, one path each."""
        parts: dict[str, Any] = {}
        for item in fields(cls):
            if item.name in ("treasuries", "mbs"):
                programmes = [getattr(decision, item.name) for decision in decisions]
                parts[item.name] = ProgrammeArrays(
                    *(np.array([float(getattr(each, part)) for each in programmes]) for part in _PROGRAMME)
                )
            elif item.name not in _CHOICES:
                kind = bool if item.name in _TRUTHS else float
                parts[item.name] = np.array([kind(getattr(decision, item.name)) for decision in decisions])
        for name, choices in _GUIDANCE.items():
            said = [getattr(decision.guidance, name) for decision in decisions]
            parts[f"guidance_{name}"] = np.array([float(choices.index(each) if choices else each) for each in said])
        places = [PURCHASE_MATURITIES.index(decision.purchase_maturity) for decision in decisions]
        parts["purchase_maturity"] = np.array(places, dtype=float)
        return cls(**parts)

    @classmethod
    def alike(cls, decision: Decision, paths: int) -> Self:
        """The same decision on every path."""
        return cls.of([decision]).taken(np.zeros(paths, dtype=int))

    @property
    def paths(self) -> int:
        """How many there are."""
        return int(self.target_low_pct.shape[-1])

    @property
    def target_high_pct(self) -> Array:
        return self.target_low_pct + RANGE_WIDTH_PCT

    @property
    def iorb_pct(self) -> Array:
        return self.target_low_pct + self.iorb_offset_bp / 100

    @property
    def on_rrp_pct(self) -> Array:
        return self.target_low_pct + self.on_rrp_offset_bp / 100

    @property
    def standing_repo_pct(self) -> Array:
        """The facility's rate, also where there is none."""
        return self.target_high_pct + self.standing_repo_offset_bp / 100

    def at(self, path: int) -> Decision:
        """The decision of one path."""
        parts: dict[str, Any] = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, ProgrammeArrays):
                amounts = (float(getattr(value, part.name)[path]) for part in fields(value))
                parts[item.name] = Programme(*amounts)
            elif item.name in _WHOLE:
                parts[item.name] = round(float(value[path]))
            elif item.name in _TRUTHS:
                parts[item.name] = bool(value[path])
            elif item.name not in _CHOICES:
                parts[item.name] = float(value[path])
        maturity = PurchaseMaturity(PURCHASE_MATURITIES[round(float(self.purchase_maturity[path]))])
        return Decision(**parts, guidance=self._guidance_at(path), purchase_maturity=maturity)

    def _guidance_at(self, path: int) -> Guidance:
        return Guidance(
            KINDS[round(float(self.guidance_kind[path]))],
            round(float(self.guidance_quarters[path])),
            GuidanceForm(GUIDANCE_FORMS[round(float(self.guidance_form[path]))]),
            GuidanceStrength(GUIDANCE_STRENGTHS[round(float(self.guidance_strength[path]))]),
            float(self.guidance_unemployment_pct[path]),
            float(self.guidance_inflation_pct[path]),
        )

    def taken(self, paths: NDArray[np.int_]) -> Self:
        """The decisions of these paths, in this order, as often as they are named."""
        return self._mapped(lambda value: value.take(paths))

    def where(self, mask: Mask, others: Decisions) -> Self:
        """``others`` where the mask holds, these elsewhere."""
        return self._paired(others, lambda mine, theirs: mine if mine is theirs else np.where(mask, theirs, mine))

    def joined(self, others: Decisions) -> Self:
        """These paths and then those."""
        return self._paired(others, lambda mine, theirs: np.concatenate([mine, theirs]))

    def held(self) -> Self:
        """What *hold* means one quarter later, path by path; as :meth:`Decision.held`."""
        dated = self.guidance_form == UNSAID["guidance_form"]
        runs_out = (self.guidance_kind == 0) | (dated & (self.guidance_quarters <= 1))
        left = replace(self, guidance_quarters=self.guidance_quarters - dated)
        said = {name: np.where(runs_out, nothing, getattr(left, name)) for name, nothing in UNSAID.items()}
        return replace(self, treasuries=self.treasuries.next_quarter(), mbs=self.mbs.next_quarter(), **said)

    def _mapped(self, change: Any) -> Self:
        parts: dict[str, Any] = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, ProgrammeArrays):
                parts[item.name] = ProgrammeArrays(*(change(getattr(value, part.name)) for part in fields(value)))
            else:
                parts[item.name] = change(value)
        return replace(self, **parts)

    def _paired(self, others: Decisions, change: Any) -> Self:
        parts: dict[str, Any] = {}
        for item in fields(self):
            mine, theirs = getattr(self, item.name), getattr(others, item.name)
            if isinstance(mine, ProgrammeArrays):
                pairs = ((getattr(mine, part.name), getattr(theirs, part.name)) for part in fields(mine))
                parts[item.name] = ProgrammeArrays(*(change(one, two) for one, two in pairs))
            else:
                parts[item.name] = change(mine, theirs)
        return replace(self, **parts)
