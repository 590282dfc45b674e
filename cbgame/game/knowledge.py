"""Between truth and bulletin: noise in first readings, slow errors in what is only estimated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from cbgame.economy.luck import keyed_normals
from cbgame.economy.observe import observe
from cbgame.economy.state import State
from cbgame.game.bulletin import Reading, Status
from cbgame.game.level import Information

# Share of the first reading's error that is left at first, a quarter later, and after that: then the figure is final.
_LEFT: Final = (1.0, 0.4, 0.0)

# Estimates never become final: their errors are slow (persistence a quarter; Orphanides and van Norden 2002 for
# the gap).
_SLOW: Final = {"output_gap": 0.90, "natural_unemployment": 0.97, "reserve_kink": 0.95, "natural_rate": 0.97}

_NATURAL_RATE_SD: Final = (
    0.4  # pp; Holston, Laubach and Williams (2017) report 1.2 and more, SEP participants' range is 0.4
)
_NATURAL_UNEMPLOYMENT_SD: Final = 0.2  # pp; range of CBO and SEP estimates
_GDP_FLASH_SD: Final = 0.35  # percent; BEA, mean absolute revision of quarterly GDP growth 1.2 pp annualised
_MEMORY: Final = 24


class Knowledge:
    """What the staff can see of one term's truth. Every error is a function of seed, quarter and name."""

    def __init__(self, seed: int, information: Information) -> None:
        self._seed = seed
        self._information = information

    def readings(self, state: State, age: int = 0) -> dict[str, Reading]:
        """What is published about a quarter, ``age`` quarters after its first release."""
        truth = {name: float(value[0]) for name, value in observe(state).items()}
        status = (Status.FLASH, Status.REVISED, Status.FINAL)[min(age, 2)]
        left = _LEFT[min(age, 2)]
        core_error = self._core_error(state.quarter, age)
        # A year's rate carries the error of each of its quarters as it is published by then.
        year_error = sum(self._core_error(state.quarter - back, age + back) for back in range(4)) / 4.0
        errors = {
            "unemployment": left * self._first_error(state.quarter, "unemployment", self._information.unemployment),
            "core_inflation": core_error,
            "core_inflation_4q": year_error,
            "headline_inflation_4q": year_error,
            "gdp_nominal_bn": left
            * self._first_error(state.quarter, "gdp", _GDP_FLASH_SD / 100.0)
            * truth["gdp_nominal_bn"],
        }
        result = {
            name: Reading(round(value + errors[name], 6), status) if name in errors else Reading(value)
            for name, value in truth.items()
        }
        for name in ("output_gap", "natural_unemployment"):
            estimate = truth[name] + (1.0 if age == 0 else 0.7) * self.estimation_error(state.quarter, name)
            result[name] = Reading(round(estimate, 6), Status.FLASH if age == 0 else Status.REVISED)
        return result

    def revisions(self, states: Sequence[State], latest: Mapping[str, Reading]) -> dict[str, dict[str, Reading]]:
        """What is now published about the quarters before the last: variable -> running quarter number as text."""
        revised: dict[str, dict[str, Reading]] = {}
        for age, state in enumerate(reversed(states)):
            if age in (1, 2):
                for name, reading in self.readings(state, age).items():
                    if latest[name].status is not Status.FINAL:
                        revised.setdefault(name, {})[str(state.quarter)] = reading
        return revised

    def estimation_error(self, quarter: int, name: str) -> float:
        """The error of what is only estimated, in the variable's own unit; slow, and a function of the quarter
        alone."""
        sd = {
            "output_gap": self._information.output_gap,
            "reserve_kink": self._information.reserve_kink,
            "natural_unemployment": _NATURAL_UNEMPLOYMENT_SD,
            "natural_rate": _NATURAL_RATE_SD,
        }[name]
        lag = _SLOW[name]
        shocks = [_drawn(self._seed, quarter - back, f"error_{name}") for back in range(_MEMORY)]
        weights = lag ** np.arange(_MEMORY)
        return float(sd * np.dot(weights, shocks) / np.sqrt(np.dot(weights, weights)))

    def nowcast(self, state: State) -> State:
        """The staff's estimate of the state: published and estimated figures in place of the truth."""
        readings = self.readings(state)

        def seen(name: str) -> np.ndarray:
            return np.array([readings[name].value])

        core, headline = state.core_inflation.copy(), state.headline_inflation.copy()
        for back in (0, 1):
            seen_error = self._core_error(state.quarter - back, back)
            core[-1 - back] += seen_error
            headline[-1 - back] += seen_error
        error = self.estimation_error(state.quarter, "output_gap")
        # Cost pressure isn't published: the staff read half of it off inflation beyond what expectations explain.
        unexplained = np.maximum(core[-1] - state.expected_inflation_long - 0.5, 0.0)
        return state.with_changes(
            output_gap=seen("output_gap"),
            output_gap_lag=state.output_gap_lag + error,
            unemployment=seen("unemployment"),
            natural_unemployment=seen("natural_unemployment"),
            natural_rate=state.natural_rate + self.estimation_error(state.quarter, "natural_rate"),
            core_inflation=core,
            headline_inflation=headline,
            gdp_nominal=seen("gdp_nominal_bn"),
            productivity=np.zeros(state.paths),
            supply_pressure=0.5 * unexplained,
            reserve_kink=state.reserve_kink + self.estimation_error(state.quarter, "reserve_kink"),
            terms={},
        )

    def _core_error(self, quarter: int, age: int) -> float:
        """What the published core inflation of a quarter is off by, ``age`` quarters after its first release."""
        return _LEFT[min(age, 2)] * self._first_error(quarter, "core_inflation", self._information.core_inflation)

    def _first_error(self, quarter: int, name: str, sd: float) -> float:
        return float(sd * _drawn(self._seed, quarter, f"noise_{name}"))


@lru_cache(maxsize=1024)
def _drawn(seed: int, quarter: int, name: str) -> float:
    """One standard normal. Slow errors look back over the same draws quarter after quarter."""
    return float(keyed_normals(seed, quarter, name, 1)[0])
