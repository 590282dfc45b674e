"""What comes from outside: a level's official draws of a seed, with the shocks and the cash that history adds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.calendar import quarter_name
from cbgame.economy.luck import CashFlow, Draws, KeyedLuck, keyed_normals
from cbgame.economy.state import Array
from cbgame.game.level import CashEvent, Level, OutsideShock, TreasuryAccount

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


def laid_out(drawn: Sequence[Draws], place_of_path: NDArray[np.int_]) -> Draws:
    """The draws of several lucks over the paths that play them, (paths,) and (weeks, paths).

    ``place_of_path``: for each path the place of its luck in ``drawn``. What a level fixes for everybody (the
    Treasury's estimates, the size of a cash event) is the same in all.
    """

    def over_paths(named: Sequence[Mapping[str, Array]]) -> dict[str, Array]:
        return {
            name: np.concatenate([each[name] for each in named], axis=-1).take(place_of_path, axis=-1)
            for name in named[0]
        }

    shocks = [{name: np.atleast_1d(value) for name, value in each.disturbances.items()} for each in drawn]
    return replace(
        drawn[0],
        quarter=over_paths([each.quarter for each in drawn]),
        weeks=over_paths([each.weeks for each in drawn]),
        disturbances=over_paths(shocks),
    )
