"""The money market: reserve demand, thirteen weeks of SOFR and EFFR, and the facilities that bound them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cbgame.economy.calendar import CalendarWeek
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import NO_FACILITY
from cbgame.economy.state import Array


def softplus(value: Array, width: float) -> Array:
    """A smooth ``max(value, 0)`` whose corner is ``width`` wide."""
    return width * np.logaddexp(0.0, value / width)


def calm_spreads(reserves_share: Array, kink: Array, p: Parameters) -> tuple[Array, Array]:
    """SOFR and EFFR over IORB in a calm week, bp, by reserves over bank assets (percent): the reserve-demand curve.

    Flat above the kink, gently sloping under it, steep once reserves are scarce
    (Afonso, Giannone, La Spada and Williams 2022, SR 1019).
    """
    below = softplus(kink - reserves_share, p.kink_width)
    exponent = p.scarcity_slope * np.minimum(kink - p.scarcity_gap - reserves_share, 4.0)
    scarce = p.scarcity_level * np.exp(exponent)
    return (
        p.sofr_floor + p.sofr_slope * below + scarce,
        p.effr_floor + p.effr_slope * below + p.effr_scarcity_share * scarce,
    )


def spike(
    reserves_share: Array, kink: Array, drain_share: Array, date_share: float, shock: Array, p: Parameters
) -> Array:
    """How far the worst day's SOFR stands over the calm week's, bp, before any facility.

    ``drain_share``: cash that taxes and settlement take from banks this week, percent of bank assets; ``date_share``:
    balance-sheet pressure of a reporting date in the same unit. Convex in both, exponential in scarcity
    (Copeland, Duffie and Yang 2021).
    """
    pressure = (np.maximum(drain_share, 0.0) + date_share) ** 2
    scarcity = np.exp(np.minimum(p.spike_slope * (kink - p.spike_gap - reserves_share), 8.0))
    raw = p.spike_level * pressure * scarcity * np.exp(p.spike_sd * shock)
    return np.asarray(p.spike_most * (1.0 - np.exp(-raw / p.spike_most)))


def date_pressure(week: CalendarWeek, p: Parameters) -> float:
    """What a reporting date adds, in percent of bank assets."""
    if week.year_end:
        return p.year_end_date
    if week.quarter_end:
        return p.quarter_end_date
    return p.ordinary_date if week.month_end or week.settlement > 0 else 0.0


@dataclass(slots=True)
class Facilities:
    """What stands ready in a week: rates in percent (NO_FACILITY where there is none), size in billions of dollars."""

    iorb: Array
    on_rrp_rate: Array
    standing_repo_rate: Array
    temporary_repo_rate: Array
    temporary_repo: Array

    @property
    def lend(self) -> bool:
        """Whether any of them stands ready to lend on any path; where none does, the market clears alone."""
        return bool(self.temporary_repo.any() or (self.standing_repo_rate < NO_FACILITY).any())


def repo_use(pressure_over_bp: Array, gdp: Array, p: Parameters) -> Array:
    """What dealers borrow when the market would clear ``pressure_over_bp`` above a facility's rate, billions of
    dollars: in proportion up to half of what they have collateral for, and never more than that."""
    wanted = p.facility_use * np.maximum(pressure_over_bp, 0.0) * gdp / 20_000.0
    half = p.facility_most / 200.0 * gdp
    return np.asarray(np.minimum(wanted, half) - half * np.expm1(-np.maximum(wanted - half, 0.0) / half))


def capped(spread_bp: Array, ceiling_bp: Array, p: Parameters) -> Array:
    """A spread under a standing facility's soft ceiling: stigma lifts the ceiling, limited access leaks above it."""
    ceiling = ceiling_bp + p.facility_stigma
    return np.where(spread_bp > ceiling, ceiling + p.facility_leak * (spread_bp - ceiling), spread_bp)


def on_rrp_take_up(sofr: Array, on_rrp_rate: Array, cash: Array, quarter_end: bool, p: Parameters) -> Array:
    """What money funds place at the ON RRP, billions of dollars: more the closer the market is to the floor."""
    over_bp = (sofr - on_rrp_rate) * 100.0
    share = 1.0 / (1.0 + np.exp(np.clip((over_bp - p.on_rrp_midpoint) / p.on_rrp_width, -40, 40)))
    if quarter_end:
        fading = np.exp(-np.maximum(over_bp, 0.0) / p.on_rrp_quarter_end_width)
        share = share + p.on_rrp_quarter_end * (share + p.on_rrp_quarter_end_least) * fading
    return np.asarray(cash * np.minimum(share, 1.0))
