"""A level's luck: the official draws of a seed with what the level adds from outside."""

from __future__ import annotations

from dataclasses import replace

from cbgame.economy.calendar import quarter_name
from cbgame.economy.luck import CashFlow, Draws, KeyedLuck, keyed_normals
from cbgame.game.level import Level


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
            self._drawn[quarter] = self._draw(quarter)
        return self._drawn[quarter]

    def _draw(self, quarter: int) -> Draws:
        drawn = replace(self._keyed.draws(quarter), disturbances=self._disturbances(quarter))
        for event in self._level.cash_events:
            if event.quarter == quarter_name(quarter):
                flow = CashFlow(event.week, event.taxes_usd_bn, event.settlement_usd_bn, event.spread_usd_bn)
                drawn = replace(drawn, cash_event=flow)
        return self.publicly_known(quarter, drawn)

    def publicly_known(self, quarter: int, draws: Draws) -> Draws:
        """Draws with what everybody knows beforehand: the Treasury's financing estimates."""
        for account in self._level.treasury_account:
            if account.quarter == quarter_name(quarter):
                return replace(draws, treasury_account=(account.mean_usd_bn, account.spread_usd_bn))
        return draws

    def _disturbances(self, quarter: int) -> dict[str, float]:
        """The level's outside shocks of a quarter by name, each drawn around its mean."""
        found: dict[str, float] = {}
        for shock in self._level.outside_shocks:
            if shock.quarter == quarter_name(quarter):
                surprise = keyed_normals(self._seed, quarter, f"outside_{shock.shock}", 1)[0]
                found[shock.shock] = found.get(shock.shock, 0.0) + shock.mean + shock.spread * float(surprise)
        return found
