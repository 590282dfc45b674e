"""The levers that a search pulls: every instrument in hand as a number with its step and its limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, Final

import numpy as np

from cbgame.economy.stance import PURCHASE_MATURITIES
from cbgame.economy.state import Array
from cbgame.policy.decision import GuidanceKind, Instruments
from cbgame.policy.decisions import KINDS, UNSAID, Decisions

_GUIDED_QUARTERS: Final = 4.0
# Guidance as a line from lower to raise, so that a step along it is a small change.
_LINE: Final = tuple(
    KINDS.index(kind) for kind in (GuidanceKind.LOWER, GuidanceKind.NONE, GuidanceKind.HOLD, GuidanceKind.RAISE)
)


@dataclass(frozen=True, slots=True)
class Lever:
    """One instrument: ``get`` reads it off decisions, ``put`` sets it; ``scale`` is what a first try moves it by."""

    name: str
    low: float
    high: float
    step: float
    scale: float
    get: Callable[[Decisions], Array]
    put: Callable[[Decisions, Array], Decisions]

    def allowed(self, values: Array) -> Array:
        """The nearest values that can be set."""
        stepped = np.round(values / self.step) * self.step
        return np.asarray(np.minimum(np.maximum(stepped, self.low), self.high) + 0.0)


def levers_of(instruments: Instruments) -> tuple[Lever, ...]:
    """Every lever that the level puts in hand."""
    return tuple(_levers(instruments))


def _levers(i: Instruments) -> Iterator[Lever]:
    yield _field("target_low_pct", i.target_low_min_pct, i.target_low_max_pct, 0.25, 0.5)
    for programme in ("treasuries", "mbs"):
        if i.purchases:
            least = -i.purchases_max_usd_bn if i.sales else 0.0
            yield _pace(programme, "purchases", least, i.purchases_max_usd_bn, 20.0)
        if i.runoff:
            yield _pace(programme, "cap", 0.0, i.runoff_cap_max_usd_bn, 15.0)
    if i.bill_purchases:
        yield _field("bill_purchases_usd_bn", 0.0, i.bill_purchases_max_usd_bn, 1.0, 20.0)
    if i.temporary_repo:
        yield _field("temporary_repo_usd_bn", 0.0, i.temporary_repo_max_usd_bn, 5.0, 60.0)
    if i.administered_rates:
        yield _field("iorb_offset_bp", 0.0, 25.0, 1.0, 4.0)
        yield _field("on_rrp_offset_bp", -10.0, 10.0, 1.0, 3.0)
    if i.standing_repo:
        yield _truth("standing_repo")
        yield _field("standing_repo_offset_bp", 0.0, 50.0, 5.0, 10.0)
    if i.guidance:
        yield Lever("guidance", 0.0, 3.0, 1.0, 0.6, _line_of, _guided(min(_GUIDED_QUARTERS, i.guidance_max_quarters)))
    yield from _emergency_levers(i)


def _emergency_levers(i: Instruments) -> Iterator[Lever]:
    for name in (
        "corporate_purchases", "municipal_purchases", "equity_purchases", "credit_backstop", "emergency_lending",
        "maturity_extension",
    ):  # fmt: skip
        if getattr(i, name):
            most = getattr(i, f"{name}_max_usd_bn")
            yield _field(f"{name}_usd_bn", 0.0, most, 1.0, most / 5.0)
    for name in ("swap_lines", "interest_on_reserves", "on_rrp"):
        if getattr(i, name):
            yield _truth(name)
    if i.purchase_maturity:
        yield _field("purchase_maturity", 0.0, len(PURCHASE_MATURITIES) - 1.0, 1.0, 0.6)
    if i.discount_window:
        yield _field("discount_offset_bp", 0.0, 150.0, 5.0, 25.0)


def _field(name: str, low: float, high: float, step: float, scale: float) -> Lever:
    def put(decisions: Decisions, values: Array) -> Decisions:
        return _replaced(decisions, {name: values})

    return Lever(name, low, high, step, scale, lambda decisions: _array(decisions, name), put)


def _truth(name: str) -> Lever:
    def put(decisions: Decisions, values: Array) -> Decisions:
        return _replaced(decisions, {name: values > 0.5})

    return Lever(name, 0.0, 1.0, 1.0, 0.4, lambda decisions: _array(decisions, name).astype(float), put)


def _pace(programme: str, part: str, low: float, high: float, scale: float) -> Lever:
    """A programme's purchases or cap: announced as a flat pace where it is set; its calendar stays where it isn't."""

    def put(decisions: Decisions, values: Array) -> Decisions:
        before = getattr(decisions, programme)
        moved = values != getattr(before, part)
        flat = {
            part: values,
            f"{part}_step": np.where(moved, 0.0, getattr(before, f"{part}_step")),
            f"{part}_end": np.where(moved, values, getattr(before, f"{part}_end")),
        }
        return _replaced(decisions, {programme: replace(before, **flat)})

    def get(decisions: Decisions) -> Array:
        return np.asarray(getattr(getattr(decisions, programme), part))

    return Lever(f"{programme}.{part}", low, high, 1.0, scale, get, put)


def _line_of(decisions: Decisions) -> Array:
    places = np.argsort(np.array(_LINE))
    return np.asarray(places[decisions.guidance_kind.astype(int)].astype(float))


def _guided(quarters: float) -> Callable[[Decisions, Array], Decisions]:
    def put(decisions: Decisions, values: Array) -> Decisions:
        kind = np.array(_LINE, dtype=float)[values.astype(int)]
        moved = kind != decisions.guidance_kind
        lasting = np.where(kind == KINDS.index(GuidanceKind.NONE), 0.0, quarters)
        anew = UNSAID | {"guidance_kind": kind, "guidance_quarters": lasting}
        said = {name: np.where(moved, value, _array(decisions, name)) for name, value in anew.items()}
        return _replaced(decisions, said)

    return put


def _array(decisions: Decisions, name: str) -> Array:
    return np.asarray(getattr(decisions, name))


def _replaced(decisions: Decisions, parts: dict[str, Any]) -> Decisions:
    assert parts.keys() <= {item.name for item in fields(decisions)}
    return replace(decisions, **parts)


def kept_in_reach(decisions: Decisions, before: Array, instruments: Instruments) -> Decisions:
    """The decisions with what hangs together put right: a rate within reach of the last one, ON RRP not over IORB."""
    reach = instruments.largest_move_bp / 100.0
    low = np.minimum(np.maximum(decisions.target_low_pct, before - reach), before + reach)
    floor = np.minimum(decisions.on_rrp_offset_bp, decisions.iorb_offset_bp)
    return replace(decisions, target_low_pct=low, on_rrp_offset_bp=floor)
