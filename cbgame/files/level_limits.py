"""Between what the figures of a level file may lie: the checks judge by it, and editors are told of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Final

from cbgame.economy.calendar import WEEKS
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.files.faults import Fault, fault, shown

Range = tuple[float, float]
_CASH: Final[Range] = (0, 1000)  # billions of dollars

RANGES: Final[dict[str, Range]] = {
    "ladder": (0, 99),
    "difficulty": (1, 5),
    "minutes": (1, 600),
    "quarters": (1, 80),
    "legacy_quarters": (0, 16),
    "objectives.weight": (0.01, 1),
    "objectives.tolerance": (1e-6, 1e6),
    "medals.bronze": (1, 1000),
    "medals.silver": (1, 1000),
    "medals.gold": (1, 1000),
    "treasury_account.mean_usd_bn": (0, 5000),
    "treasury_account.spread_usd_bn": _CASH,
    "outside_shocks.mean": (-100, 100),
    "outside_shocks.spread": (0, 100),
    "cash_events.week": (1, WEEKS),
    "cash_events.taxes_usd_bn": _CASH,
    "cash_events.settlement_usd_bn": _CASH,
    "cash_events.spread_usd_bn": _CASH,
    "history_bands.within": (0, 1e6),
}
"""Least and most of a key; where its section is a list or is keyed by names, each entry's."""

_CORRELATION: Final[Range] = (-0.7, 0.7)  # two of them together still leave a shock something of its own
_DECAY: Final[Range] = (0.01, 0.99)  # the share of a move that is left after a quarter
_LEAST_SHARE, _MOST_TIMES = 0.05, 5.0

ERROR_RANGE: Final[Range] = (0, 5)
"""A standard deviation in ``[information]``, in its variable's own unit."""


_NEVER_ZERO: Final = frozenset((
    "tightness_at_rest", "phillips_tight_threshold", "de_anchoring_jump", "anchoring_band", "tantrum_stock",
    "backstop_unit", "relief_scale", "credit_crunch_size", "equity_crash_threshold", "equity_crash_size",
    "housing_bust_threshold", "housing_bust_size", "bank_run_threshold", "bank_run_size", "dash_size",
    "spiral_exposure_scale", "bust_momentum", "spiral_size", "currency_shock_size", "attack_threshold",
    "attack_size", "foreign_crisis_size", "pandemic_size", "war_size", "supply_event_size", "stress_repo_scale",
    "capital_target", "run_rate_scale", "run_uninsured_scale", "willing_width", "prepayment_width",
    "effr_kink_width", "kink_width", "scarcity_slope", "spike_most", "buffer_scale", "on_rrp_width",
    "on_rrp_quarter_end_width",
))  # fmt: skip
"""Coefficients that the economy divides by."""


def coefficient_range(name: str) -> Range:
    """Between what a coefficient of the economy may lie: of its baseline's sign, and at most five times as large."""
    item = next(item for item in fields(Parameters) if item.name == name)
    if item.metadata["unit"].startswith("correlation"):
        return _CORRELATION
    baseline = float(getattr(BASELINE, name))
    if name.endswith("_decay"):
        return _DECAY
    low, high = sorted((baseline * (_LEAST_SHARE if name in _NEVER_ZERO else 0.0), baseline * _MOST_TIMES))
    return float(f"{low:.6g}"), float(f"{high:.6g}")


def within(where: str, value: float, low: float, high: float) -> Iterator[Fault]:
    """A value outside its range."""
    if not low <= value <= high:
        yield fault(where, "range", found=shown(value), low=shown(low), high=shown(high))


def limited(name: str, value: float, where: str = "") -> Iterator[Fault]:
    """A value outside the range of its key; ``where`` is its place, where that is not the key itself."""
    return within(where or name, value, *RANGES[name])
