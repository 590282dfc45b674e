"""The committee's vote on many paths at once: how many would vote against, for those who need no reasons.

The rules of the seats are :mod:`cbgame.game.committee`'s; a test holds the two together, vote by vote.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy import money_market
from cbgame.economy.luck import keyed_normals
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.state import Array, State
from cbgame.game import committee
from cbgame.game.committee import MOST_AGAINST, Member
from cbgame.game.publishing import CURVE_POINTS, CURVE_SHARES
from cbgame.policy.decision import RANGE_WIDTH_PCT
from cbgame.policy.decisions import Decisions

_SHARES: Final = np.linspace(*CURVE_SHARES, CURVE_POINTS)


class Ballots:
    """The committees of several seeds, seat by seat and path by path: arrays are (seats, paths), the chair left out."""

    def __init__(self, seeds: Sequence[int], place_of_path: NDArray[np.int_]) -> None:
        """``place_of_path``: for each path the place of its seed."""
        self._seeds, self._places = tuple(seeds), place_of_path
        committees = [_voting(seed) for seed in seeds]
        self._seats = len(committees[0])

        def over_paths(name: str) -> Array:
            each = np.array([[getattr(member, name) for member in voting] for voting in committees])
            return np.asarray(each[place_of_path].T)

        def of_school(name: str) -> Array:
            return np.array([float(getattr(member.school, name)) for member in committees[0]])[:, None]

        self._inflation, self._jobs = over_paths("inflation"), over_paths("jobs")
        self._natural, self._tolerance = over_paths("natural"), over_paths("tolerance")
        self._of_school = {
            name: of_school(name)
            for name in ("tight", "stress", "valuation", "inertia", "purchases", "runoff", "cushion", "district",
                         "rate_threshold", "sheet_threshold")
        }  # fmt: skip

    def share_against(self, seen: State, standing: Decisions, decisions: Decisions, p: Parameters) -> Array:
        """The share of all votes, the chair's among them, that is cast against each path's decision, (paths,)."""
        school, asked = self._of_school, self._asked(seen)
        inertia = school["inertia"]
        wanted = np.maximum(inertia * _midpoint(standing) + (1.0 - inertia) * asked, BASELINE.lower_bound)
        low = np.maximum(np.round((wanted - RANGE_WIDTH_PCT / 2.0) * 4.0) / 4.0, 0.0)
        by_rate = np.abs(wanted - _midpoint(decisions)) / (school["rate_threshold"] * self._tolerance)
        by_rate = np.where(np.abs(low - decisions.target_low_pct) < 1e-9, 0.0, by_rate)
        inert, before = committee.SHEET_INERTIA, _pace(standing, seen)
        pace = inert * before + (1.0 - inert) * self._wish(asked, seen, p)
        by_sheet = np.abs(pace - _pace(decisions, seen)) / (school["sheet_threshold"] * self._tolerance)
        far = np.maximum(by_rate, by_sheet)
        strongest = np.sort(np.where(far > 1.0, far, 0.0), axis=0)[::-1]
        bar = np.maximum(strongest[MOST_AGAINST], 1.0)
        return np.asarray((far > bar).sum(axis=0) / (self._seats + 1.0))

    def _asked(self, seen: State) -> Array:
        """What each seat's rule asks for before inertia, percent."""
        school, target = self._of_school, seen.inflation_target
        slack = seen.unemployment - np.round(seen.natural_unemployment, 6) + school["district"] * self._news(seen)
        dear = np.maximum(seen.equity_valuation - committee.DEAR_PCT, 0.0)
        tense = np.maximum(seen.financial_stress - committee.CALM_STRESS, 0.0)
        return np.asarray(
            seen.natural_rate
            + self._natural
            + target
            + (1.0 + self._inflation) * (np.round(seen.core_inflation_4q, 6) - target)
            - 2.0 * self._jobs * np.where(slack > 0.0, slack, school["tight"] * slack)
            + school["valuation"] * dear
            - school["stress"] * tense
        )

    def _news(self, seen: State) -> Array:
        """The districts' own news of the quarter."""
        each = np.array([_district_news(seed, seen.quarter) for seed in self._seeds])
        return np.asarray(each[self._places].T)

    def _wish(self, asked: Array, seen: State, p: Parameters) -> Array:
        school = self._of_school
        below = np.maximum(BASELINE.lower_bound - asked, 0.0)
        severe = np.maximum(seen.financial_stress - committee.SEVERE_STRESS, 0.0)
        need = school["purchases"] * (committee.PURCHASES_PER_PP * below + committee.PURCHASES_ON_STRESS * severe)
        idle = np.where(_cushion(seen, p) > school["cushion"], -school["runoff"], 0.0)
        return np.where(need > 0.0, np.minimum(need, committee.MOST_PURCHASES), idle)


@lru_cache(maxsize=1024)
def _voting(seed: int) -> tuple[Member, ...]:
    """The seats of a seed that may vote against the chair."""
    return tuple(member for member in committee.members(seed) if member.seat != "chair")


@lru_cache(maxsize=8192)
def _district_news(seed: int, quarter: int) -> tuple[float, ...]:
    return tuple(
        float(keyed_normals(seed, quarter, f"district_{member.seat}", 1)[0]) if member.school.district else 0.0
        for member in _voting(seed)
    )


def _midpoint(decisions: Decisions) -> Array:
    return decisions.target_low_pct + RANGE_WIDTH_PCT / 2.0


def _pace(decisions: Decisions, seen: State) -> Array:
    """Purchases of securities less runoff caps, percent of GDP a year."""
    monthly = sum(each.purchases - each.cap for each in (decisions.treasuries, decisions.mbs))
    return np.asarray(100.0 * 12.0 * monthly / seen.gdp_nominal)


def _cushion(seen: State, p: Parameters) -> Array:
    """Reserves over the staff's point of scarcity, percent of bank assets: as :class:`ReserveDemand` finds it on its
    curve, where the calm spread crosses zero below the kink."""
    kink = seen.reserve_kink
    floor, _ = money_market.floor_spreads((seen.tape.anchor[-1] - seen.on_rrp_rate) * 100.0, p)

    def spread(place: NDArray[np.int_]) -> Array:
        return money_market.calm_sofr(kink - _SHARES[place], floor, p)

    # The curve falls all the way: halving finds the first point under zero, or the last there is.
    low, high = np.zeros(kink.shape, dtype=int), np.full(kink.shape, CURVE_POINTS - 1)
    for _ in range((CURVE_POINTS - 1).bit_length()):
        middle = (low + high) // 2
        under = spread(middle) < 0.0
        low, high = np.where(under, low, np.minimum(middle + 1, high)), np.where(under, middle, high)
    right, left = high, np.maximum(high - 1, 0)
    left_bp, right_bp = spread(left), spread(right)
    crosses = (right_bp < 0.0) & (left_bp >= 0.0) & (_SHARES[left] < kink)
    with np.errstate(all="ignore"):
        at = np.minimum(_SHARES[left] + (_SHARES[right] - _SHARES[left]) * left_bp / (left_bp - right_bp), kink)
    return np.asarray(seen.books.reserves / seen.bank_assets * 100.0 - np.where(crosses, at, kink))
