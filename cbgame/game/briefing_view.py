"""What a briefing is written from: two quarters' published figures, the tape between them, and one rule's shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from cbgame.game.bulletin import Reading, ReserveDemand, Week
from cbgame.game.message import Message
from cbgame.policy.decision import Decision


@dataclass(frozen=True, slots=True)
class View:
    """All that a rule of the briefing may look at. ``target`` is the inflation target in percent."""

    now: Mapping[str, Reading]
    before: Mapping[str, Reading] | None
    weeks: Sequence[Week]
    decision: Decision  # in force in the quarter that has closed
    standing: Decision  # what hold would be in the quarter to come
    demand: ReserveDemand
    target: float
    revised: Mapping[str, Mapping[str, Reading]] = field(default_factory=dict)  # of earlier quarters, as in a bulletin
    market_path: Sequence[float] = ()  # expected policy rate 1, 2, ... quarters ahead

    def value(self, name: str) -> float:
        """The published figure, in the variable's own unit."""
        return self.now[name].value

    def change(self, name: str) -> float:
        """The move since the quarter before, in the variable's own unit; 0 when there is no quarter before."""
        return 0.0 if self.before is None else self.now[name].value - self.before[name].value

    def change_pct(self, name: str) -> float:
        """The move since the quarter before in percent; 0 when there is no quarter before."""
        was = 0.0 if self.before is None else self.before[name].value
        return 0.0 if was == 0.0 else 100 * self.change(name) / was

    def trend(self, name: str, smallest: float) -> str:
        """``rising``, ``falling`` or ``steady``: the move, when it is at least ``smallest``."""
        move = self.change(name)
        if abs(move) < smallest:
            return "steady"
        return "rising" if move > 0 else "falling"

    def revision(self, name: str) -> tuple[str, float, float] | None:
        """The quarter before, what was first published of it and what is now; None where nothing was."""
        now_known = self.revised.get(name)
        if not now_known or self.before is None or name not in self.before:
            return None
        quarter = list(now_known)[-1]
        return quarter, self.before[name].value, now_known[quarter].value

    def plenty_bn(self) -> float:
        """Reserves over the estimated kink of the demand curve, in billions of dollars; negative below it."""
        return self.value("reserves_bn") - self.demand.kink / 100 * self.value("bank_assets_bn")

    def cushion_bn(self) -> float:
        """Reserves over the estimated point of scarcity, in billions of dollars; negative below it."""
        return self.value("reserves_bn") - self.demand.scarce_share / 100 * self.value("bank_assets_bn")


def price_of_losing_bp(demand: ReserveDemand, bank_assets_bn: float, lost_bn: float = 100.0) -> float:
    """What a calm week's SOFR rises by when reserves fall by ``lost_bn`` from here, on the estimated curve, in bp."""
    shares, curve = zip(*sorted(zip(demand.reserves_share, demand.sofr_iorb_bp, strict=True)), strict=True)
    after = demand.here_share - 100 * lost_bn / bank_assets_bn
    here_bp, after_bp = np.interp([demand.here_share, after], shares, curve)
    return float(after_bp - here_bp)


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing a briefing can say.

    ``relevance`` is 0 when there is nothing to say and about 1 when a decision turns on it; of the rules of one
    ``topic`` only the most relevant speaks.
    """

    topic: str
    relevance: Callable[[View], float]
    sentence: Callable[[View], Message]


def money(**amounts_bn: float) -> dict[str, float]:
    """Amounts in billions of dollars, and again as ``NAME_yi`` in hundred millions, as Chinese counts money."""
    return amounts_bn | {f"{name}_yi": amount * 10 for name, amount in amounts_bn.items()}
