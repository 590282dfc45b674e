"""A quarter between its announcement and its close."""

from __future__ import annotations

from dataclasses import dataclass

from cbgame.economy.announcement import News
from cbgame.economy.crises import Events
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State
from cbgame.economy.weeks import Weeks


@dataclass(slots=True)
class Quarter:
    """A quarter in progress."""

    start: State
    stance: Stance
    draws: Draws
    parameters: Parameters
    news: News
    weeks: Weeks
    events: Events
    strike: Array  # the week, 2 to 11, in which the quarter's crises strike
    explained: bool = True  # whether its close says what made the levels, by cause
