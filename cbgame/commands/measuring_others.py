"""Other macro models side by side: a million path-quarters of ours, and as many of theirs.

FRB/US is known by its solve times alone (a table of them beside the project); a vector autoregression of our own
variables is simulated by statsmodels in the same run, where that is installed: ``pip install statsmodels``.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np

from cbgame.commands.measuring import Measurement, best_of, economies_s
from cbgame.economy.baseline import baseline_stance, baseline_state
from cbgame.economy.luck import FastLuck
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE
from cbgame.economy.quarter import advance

GOAL_RATIO: Final = 0.01  # a hundred times as quick
FRBUS_TIMES: Final = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "frbus_solve_times.csv"
FRBUS_QUARTERS: Final = 40  # of each solved scenario
_MILLION: Final = 1e6
_FIT_QUARTERS, _VAR_PATHS, _VAR_QUARTERS = 1_000, 1_000, 60


class NotHere(Exception):
    """What is compared with isn't on this machine; the message id of why."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id


def measure_frbus(ours_s: Callable[[], float] = lambda: economies_s(1) * 10, times: Path = FRBUS_TIMES) -> Measurement:
    """A million path-quarters of the economy against FRB/US's quickest solve as often. Raises :class:`NotHere`."""
    try:
        with times.open(encoding="utf-8", newline="") as file:
            quickest = min(float(row["seconds"]) for row in csv.DictReader(file))
    except (OSError, ValueError, LookupError):
        raise NotHere("bench-no-frbus") from None
    return _measurement("frbus", ours_s(), quickest / FRBUS_QUARTERS * _MILLION)


def measure_var(ours_s: Callable[[], float] = lambda: economies_s(1) * 10) -> Measurement:
    """A million path-quarters of the economy against a VAR of its published variables. Raises :class:`NotHere`."""
    if find_spec("statsmodels") is None:
        raise NotHere("bench-no-statsmodels")
    simulated = _fitted()
    paths, quarters = _VAR_PATHS, _VAR_QUARTERS
    theirs = best_of(lambda: simulated.simulate_var(steps=quarters, nsimulations=paths), 3)
    return _measurement("var", ours_s(), theirs / (paths * quarters) * _MILLION)


def _fitted() -> Any:
    """A VAR of one lag, estimated on a long history of the economy's own."""
    from statsmodels.tsa.api import VAR  # a large library that only this measurement asks for

    return VAR(history()).fit(1)


def history(quarters: int = _FIT_QUARTERS) -> np.ndarray[Any, np.dtype[np.float64]]:
    """A history of the economy: quarters by published variables, each scaled; what never moves is left out."""
    state, luck = baseline_state(), FastLuck(1, 1)
    stance = baseline_stance(state.policy_rate)
    rows = []
    for _ in range(quarters):
        state = advance(state, stance, luck.draws(state.quarter + 1), BASELINE)
        rows.append([float(value[0]) for value in observe(state).values()])
    table = np.diff(np.array(rows), axis=0)  # what grows is not stationary
    moving = table[:, table.std(axis=0) > 0]
    scaled = moving / moving.std(axis=0)
    noise = np.random.Generator(np.random.SFC64(1)).standard_normal(scaled.shape)
    return np.asarray(scaled + 0.01 * noise)  # books that add up would leave nothing to estimate


def _measurement(name: str, value: float, floor: float) -> Measurement:
    return Measurement(name, round(value, 6), round(floor, 6), round(value / floor, 6), GOAL_RATIO)
