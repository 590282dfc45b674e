"""The world: a quarterly stochastic economy with a central bank's books and a weekly money market. Pure numpy."""

from cbgame.economy.baseline import baseline_state
from cbgame.economy.luck import FastLuck, KeyedLuck, NoLuck
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.stance import Stance, plain_stance
from cbgame.economy.state import Start, State
from cbgame.economy.variables import VARIABLES

__all__ = [
    "BASELINE",
    "VARIABLES",
    "FastLuck",
    "KeyedLuck",
    "NoLuck",
    "Parameters",
    "Stance",
    "Start",
    "State",
    "advance",
    "baseline_state",
    "observe",
    "plain_stance",
]
