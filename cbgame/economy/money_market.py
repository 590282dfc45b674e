"""The money market: reserve demand, thirteen weeks of SOFR and EFFR, and the facilities that bound them."""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field
from functools import lru_cache

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import between
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import NO_FACILITY
from cbgame.economy.state import Array, State


def softplus(value: Array, width: float) -> Array:
    """A smooth ``max(value, 0)`` whose corner is ``width`` wide."""
    return as_array(width * np.log(1.0 + np.exp(np.minimum(value / width, 700.0))))


def floor_spreads(outside_bp: Array | float, p: Parameters) -> tuple[Array, Array]:
    """SOFR and EFFR over IORB where reserves are ample, bp, by what lenders without access to IORB give up.

    ``outside_bp``: IORB less the ON RRP rate, their next best use; they split it with the banks that take their cash
    (Bech and Klee 2011). It counts up to ``outside_most``, also where there is no ON RRP at all.
    """
    given_up = p.outside_share * between(outside_bp, 0.0, p.outside_most)
    return as_array(p.sofr_floor - given_up), as_array(p.effr_floor - given_up)


def calm_spreads(
    reserves_share: Array, kink: Array, p: Parameters, floors: tuple[Array, Array] | None = None
) -> tuple[Array, Array]:
    """SOFR and EFFR over IORB in a calm week, bp, by reserves over bank assets (percent): the reserve-demand curve.

    Flat above the kink, gently sloping under it, steep once reserves are scarce; EFFR begins to rise earlier and
    rises less (Afonso, Giannone, La Spada and Williams 2022, SR 1019). ``floors``: :func:`floor_spreads`, by default
    those of an ON RRP ``outside_usual`` under IORB.
    """
    sofr_floor, effr_floor = floor_spreads(p.outside_usual, p) if floors is None else floors
    below = kink - reserves_share
    effr = p.effr_slope * softplus(below + p.effr_lead, p.effr_kink_width)
    return calm_sofr(below, sofr_floor, p), effr_floor + effr + p.effr_scarcity_share * _scarcity(below, p)


def calm_sofr(below: Array, floor: Array, p: Parameters) -> Array:
    """SOFR alone, as :func:`calm_spreads`, by how far reserves lie ``below`` the kink, percent of bank assets."""
    return as_array(floor + p.sofr_slope * softplus(below, p.kink_width) + _scarcity(below, p))


def _scarcity(below: Array, p: Parameters) -> Array:
    bounded = np.minimum(below - p.scarcity_gap, 4.0 / p.scarcity_slope)
    return as_array(p.scarcity_level * np.exp(p.scarcity_slope * bounded))


@dataclass(slots=True)
class Curve:
    """The reserve-demand curve and the spike's for one quarter, laid out so that a week walks along both at once.

    :func:`calm_spreads` and :func:`spike_under` are the same in plain form. All four curves begin with an exponential
    of what reserves leave under the kink: these exponents are rows of one array, (4, paths): the corner of SOFR, that
    of EFFR, scarcity, the spike.
    """

    kink: Array  # the exponents where there are no reserves
    billion: Array  # what a billion of reserves takes off them
    most: Array  # where they end
    slopes: Array  # of SOFR and EFFR under their corners, bp, (2, paths) as are the next
    floors: Array
    pressure: Array  # (weeks, paths): what dates and drains do to the worst day at the spike's kink over spike_most

    @classmethod
    def of(cls, kink: Array, to_share: Array, floors: tuple[Array, Array], pressure_bp: Array, p: Parameters) -> Curve:
        """``kink`` in percent of bank assets, ``to_share`` percent of them per billion; ``floors``:
        :func:`floor_spreads`; ``pressure_bp``: :func:`spike_pressure`."""
        steep = _rows((1.0 / p.kink_width, 1.0 / p.effr_kink_width, p.scarcity_slope, p.spike_slope))
        ahead, paths = _rows((0.0, p.effr_lead, -p.scarcity_gap, -p.spike_gap)), kink.shape[-1]
        both_floors = np.empty((2, paths), like=kink)
        both_floors[0], both_floors[1] = floors
        return cls(
            kink=steep * (kink + ahead),
            billion=steep * to_share,
            most=_rows((700.0, 700.0, 4.0, 8.0), paths),
            slopes=_rows((p.sofr_slope * p.kink_width, p.effr_slope * p.effr_kink_width), paths),
            floors=both_floors,
            pressure=pressure_bp / -p.spike_most,
        )

    def at(self, reserves: Array, p: Parameters) -> tuple[Array, Array]:
        """By how much SOFR and EFFR stand over their floors in a calm week with these reserves (billions), bp, (2,
        paths); and what multiplies the week's pressure, (paths,)."""
        grown = np.exp(np.minimum(self.kink - self.billion * reserves, self.most))
        rise = self.slopes * np.log1p(grown[:2])
        scarce = p.scarcity_level * grown[2]
        rise[0] += scarce
        rise[1] += p.effr_scarcity_share * scarce
        return rise, grown[3]


@lru_cache(maxsize=64)
def _rows(values: tuple[float, ...], paths: int = 1) -> Array:
    """One row to each value, (values, paths); not to be written to."""
    rows = np.repeat(np.array(values)[:, None], paths, axis=1)
    rows.flags.writeable = False
    return rows


def next_kink(state: State, pays_interest: Array, p: Parameters, draws: Draws) -> Array:
    """The kink a quarter later, percent of bank assets.

    A ratchet: while reserves lie more than ``ample_margin`` over it, banks write claims on them (deposits without
    insurance, credit lines) that don't go away when reserves do, but age over decades (Lopez-Salido and
    Vissing-Jorgensen 2023; Acharya, Chauhan, Rajan and Steffen 2023). Where reserves have begun to earn interest it
    closes on what banks then hold gladly, never above what they have. Where they earn nothing the curve is not in use,
    and the kink rests.
    """
    share = state.books.reserves / state.bank_assets * 100.0
    over = share - state.reserve_kink
    usual = state.constants.get("reserve_kink", state.reserve_kink)
    claims = p.kink_ratchet * np.maximum(over - p.ample_margin, 0.0)
    ageing = p.kink_return * np.minimum(usual - state.reserve_kink, 0.0)
    adapting = p.kink_adaptation * np.maximum(np.minimum(p.kink_satiation - state.reserve_kink, over), 0.0)
    drift = p.kink_drift_sd * draws.quarter["reserve_kink"]
    moved = pays_interest * (claims + ageing + adapting + drift)
    return as_array(state.reserve_kink + moved + draws.outside("reserve_kink"))


def money_fund_cash(
    state: State, flows: Array, bills_issued: Array | float, p: Parameters, rise: Array | float = 0.0
) -> Array:
    """Cash that money funds could place at the ON RRP, week by week, billions of dollars, (weeks, paths).

    ``flows``: what moves reserves in each week, billions, (weeks, paths). While much lies at the ON RRP, that is where
    they come from: those who buy what runs off the books, or what the Treasury sells to fill its account, are money
    funds. What comes in goes there only while reserves are well above the kink. Deposits that banks turn away flow in;
    Treasury bills sold beyond their trend (``bills_issued``, billions a quarter) draw cash out. Deposits' rates lag: a
    ``rise`` of the policy rate, pp, sends depositors to money funds (Drechsler, Savov and Schnabl 2017), a fall brings
    them back.
    """
    weight = _buffer_weight(state, p)
    over = (state.books.reserves / state.bank_assets) * 100.0 - state.reserve_kink
    ample = between((over - 1.0) / (p.overflow_margin - 1.0), 0.0, 1.0)
    overflow = p.overflow * np.maximum(over - p.overflow_margin, 0.0) / 100.0 * state.bank_assets
    lagging = p.cash_on_rate / 100.0 * rise * state.gdp_nominal
    steady = (overflow - _leaving(state, p) + weight * (lagging - p.bills_in_funds * bills_issued)) / len(flows)
    cash = np.maximum(flows, 0.0)
    leaving = flows - cash
    cash *= p.buffer_inflow * weight * ample
    leaving *= p.buffer_share * weight
    cash += leaving
    before = state.money_fund_cash
    for week in cash:  # what has come in so far: faster than numpy's own sums along an axis
        week += steady
        week += before
        before = week
    return np.maximum(cash, 0.0, out=cash)


def _buffer_weight(state: State, p: Parameters) -> Array:
    """How far the ON RRP stands between a flow of cash and reserves, 0 to 1; the week before last, as quarter ends
    swell it."""
    size = (state.tape.on_rrp[-2] / (p.buffer_scale / 100.0 * state.gdp_nominal)) ** 2
    return as_array(size / (1.0 + size))


def _leaving(state: State, p: Parameters) -> Array:
    """Cash beyond the usual share of GDP that money funds place better than at the ON RRP, billions a quarter."""
    usual = state.constants.get("money_fund_cash")
    if usual is None:
        return np.zeros(state.paths)
    spare = np.maximum(state.money_fund_cash - usual / 100.0 * state.gdp_nominal, 0.0)
    placed = np.minimum(state.books.on_rrp / np.maximum(state.money_fund_cash, 1e-9), 1.0)
    return as_array(p.cash_leaves * spare * (1.0 - placed))


def spike(
    reserves_share: Array, kink: Array, drain_share: Array, date_share: float, shock: Array, p: Parameters
) -> Array:
    """How far the worst day's SOFR stands over the calm week's, bp, before any facility.

    ``drain_share``: cash that taxes and settlement take from banks this week, percent of bank assets; ``date_share``:
    balance-sheet pressure of a reporting date in the same unit. Convex in both, exponential in scarcity
    (Copeland, Duffie and Yang 2021).
    """
    return spike_under(spike_pressure(drain_share, date_share, shock, p), kink - reserves_share, p)


def spike_pressure(drain_share: Array, date_share: Array | float, shock: Array, p: Parameters) -> Array:
    """What a week's dates and drains would do to the worst day at the spike's kink, bp; any number of weeks."""
    pressure = (np.maximum(drain_share, 0.0) + date_share) ** 2
    return as_array(p.spike_level * pressure * np.exp(p.spike_sd * shock))


def spike_under(pressure_bp: Array, below: Array, p: Parameters) -> Array:
    """The spike that pressure makes when reserves are ``below`` the kink, percent of bank assets; bounded."""
    raw = pressure_bp * np.exp(np.minimum(p.spike_slope * (below - p.spike_gap), 8.0))
    return as_array(p.spike_most * (1.0 - np.exp(raw / -p.spike_most)))


@dataclass(slots=True)
class Facilities:
    """What stands ready in a week: rates in percent (NO_FACILITY where there is none), size in billions of dollars;
    what follows from them is worked out once, because most weeks of a quarter share one."""

    anchor: Array  # IORB, or the policy rate where reserves earn nothing
    on_rrp_rate: Array
    standing_repo_rate: Array
    temporary_repo_rate: Array
    temporary_repo: Array
    parameters: InitVar[Parameters]
    standing: bool = field(init=False)  # whether there is a standing repo facility on any path
    lend_from: Array | None = field(init=False)  # bp over the anchor at which the first of them lends; None: none does
    floor_bp: Array = field(init=False)  # the ON RRP's rate over the anchor
    least_bp: Array = field(init=False)  # under which the market never falls
    ceiling_bp: Array = field(init=False)  # the standing facility's with the stigma of being seen there
    standing_bp: Array = field(init=False)  # its rate over the anchor, as is the next
    temporary_bp: Array = field(init=False)

    def __post_init__(self, p: Parameters) -> None:
        self.standing = bool((self.standing_repo_rate < NO_FACILITY).any())
        self.floor_bp = (self.on_rrp_rate - self.anchor) * 100.0
        self.least_bp = self.floor_bp - p.market_floor
        self.standing_bp = (self.standing_repo_rate - self.anchor) * 100.0
        self.ceiling_bp = self.standing_bp + p.facility_stigma
        self.temporary_bp = (self.temporary_repo_rate - self.anchor) * 100.0
        self.lend_from = self.standing_bp if self.standing else None
        if self.temporary_repo.any():
            self.lend_from = (
                self.temporary_bp if self.lend_from is None else np.minimum(self.lend_from, self.temporary_bp)
            )


def repo_use(pressure_over_bp: Array, gdp: Array, p: Parameters) -> Array:
    """What dealers borrow when the market would clear ``pressure_over_bp`` above a facility's rate, billions of
    dollars: in proportion up to half of what they have collateral for, and never more than that."""
    wanted = p.facility_use * np.maximum(pressure_over_bp, 0.0) * gdp / 20_000.0
    half = p.facility_most / 200.0 * gdp
    return as_array(np.minimum(wanted, half) - half * np.expm1(-np.maximum(wanted - half, 0.0) / half))


def capped(spread_bp: Array, ceiling_bp: Array, p: Parameters) -> Array:
    """A spread under a standing facility's soft ceiling (its rate and the stigma): limited access leaks above it."""
    over = np.maximum(spread_bp - ceiling_bp, 0.0)
    return as_array(spread_bp - (1.0 - p.facility_leak) * over)


def on_rrp_take_up(over_bp: Array, cash: Array, quarter_end: bool, p: Parameters) -> Array:
    """What money funds place at the ON RRP, billions of dollars: more the closer the market is to the floor.

    ``over_bp``: SOFR over the ON RRP's rate.
    """
    share = 1.0 / (1.0 + np.exp(np.minimum((over_bp - p.on_rrp_midpoint) / p.on_rrp_width, 40.0)))
    if quarter_end:
        fading = np.exp(-np.maximum(over_bp, 0.0) / p.on_rrp_quarter_end_width)
        share = np.minimum(share + p.on_rrp_quarter_end * (share + p.on_rrp_quarter_end_least) * fading, 1.0)
    return as_array(cash * share)
