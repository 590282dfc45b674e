"""An episode of history: where it began, what the central bank did, what it did not decide, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cbgame.economy.state import Start
from cbgame.game.level import CashEvent, HistoricalQuarter, OutsideShock, Reference, TreasuryAccount
from cbgame.policy.decision import Decision, Instruments

WITHOUT_LIMITS: Final = Instruments(
    target_low_max_pct=25.0,
    largest_move_bp=2_500,
    purchases_max_usd_bn=1_000.0,
    runoff_cap_max_usd_bn=1_000.0,
    bill_purchases_max_usd_bn=1_000.0,
    temporary_repo_max_usd_bn=3_000.0,
    guidance_max_quarters=16,
    guidance_thresholds=True,
    sales=True,
    interest_on_reserves=True,
    on_rrp=True,
    corporate_purchases=True,
    municipal_purchases=True,
    equity_purchases=True,
    credit_backstop=True,
    emergency_lending=True,
    swap_lines=True,
    discount_window=True,
    purchase_maturity=True,
    maturity_extension=True,
)
"""What a central bank of history had in hand: whatever it used."""


@dataclass(frozen=True, slots=True)
class Near:
    """The median must come this near to what happened, in ``share`` of the quarters.

    The reach is the larger of ``percent`` of the actual figure and ``within``, in the variable's own unit; quarters
    whose actual figure is under ``least`` aren't judged.
    """

    variable: str
    percent: float = 0.0
    within: float = 0.0
    least: float = -1e9
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Between:
    """The median must lie from ``low`` to ``high`` in every quarter from ``first`` to ``last``; with ``total``, the
    median of the sum over these quarters."""

    variable: str
    first: str
    last: str
    low: float
    high: float
    total: bool = False


@dataclass(frozen=True, slots=True)
class Bands:
    """What an episode is judged by. ``inside``: variables whose actual figure must lie inside the 80 % band in at least
    ``share`` of the quarters."""

    inside: tuple[str, ...] = ()
    share: float = 0.8
    near: tuple[Near, ...] = ()
    between: tuple[Between, ...] = ()


@dataclass(frozen=True, slots=True)
class Episode:
    """One episode: data only."""

    id: str
    start_quarter: str
    quarters: int
    start: Start
    standing: Decision  # what stood before the first quarter
    historical_policy: tuple[HistoricalQuarter, ...]
    actual: Mapping[str, tuple[float | None, ...]]  # variable -> a figure a quarter, None where there is none
    bands: Bands
    treasury_account: tuple[TreasuryAccount, ...] = ()
    outside_shocks: tuple[OutsideShock, ...] = ()
    cash_events: tuple[CashEvent, ...] = ()
    references: tuple[Reference, ...] = ()
