"""What comes from outside: a level's official draws of a seed, or those it calls historical, with the shocks and the
cash that history adds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.calendar import WEEKS, quarter_name
from cbgame.economy.luck import NOTHING_OUTSIDE, QUARTERLY, WEEKLY, CashFlow, Draws, KeyedLuck, keyed_normals
from cbgame.economy.state import Array
from cbgame.game.level import CashEvent, Level, OutsideShock, TreasuryAccount
from cbgame.game.past import OUTSIDE, Past, is_historical

Surprise = Callable[[str], float | Array]
"""The standard normal of a named outside shock: one number, or one for each path."""


class Outside(Protocol):
    """What a level or an episode knows of the world outside."""

    @property
    def treasury_account(self) -> tuple[TreasuryAccount, ...]:
        """The Treasury's account at the ends of quarters."""

    @property
    def outside_shocks(self) -> tuple[OutsideShock, ...]:
        """Events that no central bank decides."""

    @property
    def cash_events(self) -> tuple[CashEvent, ...]:
        """Cash that leaves the banks in one week."""


def with_outside(outside: Outside, quarter: int, drawn: Draws, surprise: Surprise) -> Draws:
    """Draws of a quarter (running number) with outside shocks, the Treasury's cash and its account."""
    drawn = replace(drawn, disturbances=_disturbances(outside, quarter, surprise))
    for event in outside.cash_events:
        if event.quarter == quarter_name(quarter):
            flow = CashFlow(event.week, event.taxes_usd_bn, event.settlement_usd_bn, event.spread_usd_bn)
            drawn = replace(drawn, cash_event=flow)
    return publicly_known(outside, quarter, drawn)


def publicly_known(outside: Outside, quarter: int, drawn: Draws) -> Draws:
    """Draws with what everybody knows beforehand: the Treasury's financing estimates."""
    for account in outside.treasury_account:
        if account.quarter == quarter_name(quarter):
            return replace(drawn, treasury_account=(account.mean_usd_bn, account.spread_usd_bn))
    return drawn


def _disturbances(outside: Outside, quarter: int, surprise: Surprise) -> dict[str, float | Array]:
    """The outside shocks of a quarter by name, each drawn around its mean."""
    found: dict[str, float | Array] = {}
    for shock in outside.outside_shocks:
        if shock.quarter == quarter_name(quarter):
            found[shock.shock] = found.get(shock.shock, 0.0) + shock.mean + shock.spread * surprise(shock.shock)
    return found


class TermLuck(Protocol):
    """Where a term's draws come from: its level's luck, or that luck with some of it left out."""

    def draws(self, quarter: int) -> Draws:
        """The draws of a quarter (running number)."""

    def publicly_known(self, quarter: int, draws: Draws) -> Draws:
        """Draws with what everybody knows beforehand."""


class LevelLuck:
    """What a seed brings on a level, quarter by quarter, whatever is decided."""

    def __init__(self, level: Level, seed: int) -> None:
        self._level = level
        self._seed = seed
        self._keyed = KeyedLuck((seed,))
        self._drawn: dict[int, Draws] = {}  # a term is played again and again by its debrief

    def draws(self, quarter: int) -> Draws:
        """The draws of a quarter (running number): shocks, outside events, the Treasury's cash."""
        if quarter not in self._drawn:

            def surprise(shock: str) -> float:
                return float(keyed_normals(self._seed, quarter, f"outside_{shock}", 1)[0])

            self._drawn[quarter] = with_outside(self._level, quarter, self._keyed.draws(quarter), surprise)
        return self._drawn[quarter]

    def publicly_known(self, quarter: int, draws: Draws) -> Draws:
        """Draws with what everybody knows beforehand: the Treasury's financing estimates."""
        return publicly_known(self._level, quarter, draws)


def stated_draws(level: Level, quarter: int, stated: Mapping[str, float | Array], paths: int = 1) -> Draws:
    """Draws of a quarter (running number) of which some are stated by stream, each (paths,) or the same on all paths;
    the others are 0."""
    normals = {name: stated.get(name, 0.0) + np.zeros(paths) for name in QUARTERLY}
    drawn = Draws(normals, dict.fromkeys(WEEKLY, np.zeros((WEEKS, paths))))
    return with_outside(level, quarter, drawn, lambda shock: stated.get(OUTSIDE + shock, 0.0))


class PastLuck:
    """The luck called historical: the draws that a level states, whatever is decided."""

    def __init__(self, level: Level, past: Past) -> None:
        self._level, self._past = level, past
        self._drawn: dict[int, Draws] = {}

    def draws(self, quarter: int) -> Draws:
        """The draws of a quarter (running number)."""
        if quarter not in self._drawn:
            stated = self._past.quarters.get(quarter_name(quarter), {})
            self._drawn[quarter] = stated_draws(self._level, quarter, stated)
        return self._drawn[quarter]

    def publicly_known(self, quarter: int, draws: Draws) -> Draws:
        """Draws with what everybody knows beforehand: the Treasury's financing estimates."""
        return publicly_known(self._level, quarter, draws)


def luck_of(level: Level, seed: int) -> TermLuck:
    """The luck of a seed, or the historical one by its number. ValueError for a number that names none of the
    level's."""
    if not is_historical(seed):
        return LevelLuck(level, seed)
    if level.past is None or level.past.number != seed:
        raise ValueError(f"luck: found {seed}, which is not the historical luck of {level.id} here")
    return PastLuck(level, level.past)


class Lucks:
    """Several lucks side by side: their draws, laid out over the paths that play them."""

    def __init__(self, each: Sequence[TermLuck]) -> None:
        self.each = tuple(each)
        self._drawn: dict[int, Draws] = {}  # the same lucks are played again and again by a search

    def taken(self, places: Sequence[int]) -> Lucks:
        """Some of them."""
        return Lucks([self.each[place] for place in places])

    def laid_out(self, quarter: int, place_of_path: NDArray[np.int_]) -> Draws:
        """The draws of a quarter (running number), (paths,) and (weeks, paths).

        ``place_of_path``: for each path the place of its luck. What a level fixes for everybody (the Treasury's
        estimates, the size of a cash event) is the same in all.
        """
        if quarter not in self._drawn:
            self._drawn[quarter] = _side_by_side([luck.draws(quarter) for luck in self.each])
        drawn, nothing = self._drawn[quarter], np.zeros(len(place_of_path))

        def over_paths(named: Mapping[str, float | Array]) -> dict[str, Array]:
            return {name: np.asarray(value).take(place_of_path, axis=-1) for name, value in named.items()}

        return replace(
            drawn,
            quarter=over_paths(drawn.quarter),
            weeks=over_paths(drawn.weeks),
            # Nothing from outside is written out, so that one recording serves all quarters.
            disturbances=dict.fromkeys(NOTHING_OUTSIDE, nothing) | over_paths(drawn.disturbances),
        )


def _side_by_side(drawn: Sequence[Draws]) -> Draws:
    """The draws of a quarter of several lucks, (lucks,) and (weeks, lucks)."""

    def joined(named: Sequence[Mapping[str, float | Array]]) -> dict[str, Array]:
        return {name: np.concatenate([np.atleast_1d(each[name]) for each in named], axis=-1) for name in named[0]}

    return replace(
        drawn[0],
        quarter=joined([each.quarter for each in drawn]),
        weeks=joined([each.weeks for each in drawn]),
        disturbances=joined([each.disturbances for each in drawn]),
    )
