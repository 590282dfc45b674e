"""Between truth and bulletin: revisions of what is measured, slow errors in what is only estimated."""

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
from cbgame.game.vintages import ESTIMATES, LONGEST, VINTAGES

_MEMORY: Final = 24

HIDDEN: Final = (
    "output_gap", "output_gap_lag", "productivity", "natural_rate", "unemployment", "natural_unemployment",
    "core_inflation", "headline_inflation", "supply_pressure", "gdp_nominal", "gdp_growth", "price_level",
    "reserve_kink", "terms",
)  # fmt: skip
"""Parts of a state that nobody sees: in the staff's view an estimate or a published figure stands in their place."""


class Knowledge:
    """What the staff can see of one term's truth. Every error is a function of seed, quarter and name.

    ``states`` is always the truth so far, the start first; what is asked is about the last of them.
    """

    def __init__(self, seed: int, information: Information) -> None:
        self._seed = seed
        self._information = information

    def readings(self, states: Sequence[State], age: int = 0) -> dict[str, Reading]:
        """What is published about the last quarter, ``age`` quarters after its first release."""
        published = {name: Reading(float(value[0])) for name, value in observe(states[-1]).items()}
        return published | self._uncertain(states, age)

    def revisions(self, states: Sequence[State]) -> dict[str, dict[str, Reading]]:
        """What is now published about the quarters before the last, oldest first: variable -> running quarter number
        as text -> reading; until a figure has become final."""
        revised: dict[str, dict[str, Reading]] = {}
        for age in range(min(LONGEST, len(states) - 1), 0, -1):
            earlier = states[:-age]
            for name, reading in self._uncertain(earlier, age).items():
                if age <= _final_age(name):
                    revised.setdefault(name, {})[str(earlier[-1].quarter)] = reading
        return revised

    def estimation_error(self, quarter: int, name: str) -> float:
        """The error of what is only estimated, in the variable's own unit; slow, and a function of the quarter
        alone."""
        lag = ESTIMATES[name].persistence
        shocks = [_drawn(self._seed, quarter - back, f"error_{name}", 1)[0] for back in range(_MEMORY)]
        weights = lag ** np.arange(_MEMORY)
        size = getattr(self._information, name)
        return float(size * np.dot(weights, shocks) / np.sqrt(np.dot(weights, weights)))

    def estimate(self, states: Sequence[State], name: str, age: int = 0) -> float:
        """The staff's estimate of the last quarter's hidden figure, ``age`` quarters later."""
        kind = ESTIMATES[name]
        followed = float(getattr(states[0], name)[0])
        for state in states[1:]:
            followed += kind.gain * (float(getattr(state, name)[0]) - followed)
        return followed + kind.left(age) * self.estimation_error(states[-1].quarter, name)

    def nowcast(self, states: Sequence[State]) -> State:
        """The staff's estimate of the state: published and estimated figures in place of the truth."""
        state = states[-1]
        published = {name: reading.value for name, reading in self.readings(states).items()}
        core = state.core_inflation.copy()
        headline = state.headline_inflation.copy()
        for back in range(4):
            seen_error = self._measurement(states, "core_inflation", back, back)
            core[-1 - back] += seen_error
            headline[-1 - back] += seen_error
        estimates = {name: self.estimate(states, name) for name in ESTIMATES}
        lagged = states[:-1] if len(states) > 1 else states
        estimates["output_gap_lag"] = self.estimate(lagged, "output_gap", len(states) - len(lagged))
        return staffs_view(state, published, estimates, core, headline)

    def _uncertain(self, states: Sequence[State], age: int) -> dict[str, Reading]:
        """The readings of all that is revised or estimated."""
        state = states[-1]
        truth = {
            "unemployment": state.unemployment[0], "gdp_growth": state.gdp_growth[0],
            "core_inflation": state.core_inflation[-1, 0],
            "core_inflation_4q": state.core_inflation_4q[0], "headline_inflation_4q": state.headline_inflation_4q[0],
            "gdp_nominal_bn": state.gdp_nominal[0],
        }  # fmt: skip
        # A year's rate carries the error of each of its quarters as it is published by then; a level, of all growth.
        year = sum(self._measurement(states, "core_inflation", back, age + back) for back in range(4)) / 4.0
        growth = sum(self._measurement(states, "gdp_growth", back, age + back) for back in range(LONGEST))
        errors = {
            "unemployment": self._measurement(states, "unemployment", 0, age),
            "gdp_growth": self._measurement(states, "gdp_growth", 0, age),
            "core_inflation": self._measurement(states, "core_inflation", 0, age),
            "core_inflation_4q": year,
            "headline_inflation_4q": year,
            "gdp_nominal_bn": float(truth["gdp_nominal_bn"]) * float(np.expm1(growth / 400.0)),
        }
        found = {
            name: Reading(round(float(truth[name]) + error, 6), _status(age, _final_age(name)))
            for name, error in errors.items()
        }
        for name in ("output_gap", "natural_unemployment"):
            status = Status.FLASH if age == 0 else Status.REVISED
            found[name] = Reading(round(self.estimate(states, name, age), 6), status)
        return found

    def _measurement(self, states: Sequence[State], name: str, back: int, age: int) -> float:
        """Published less final for the quarter ``back`` quarters before the last, ``age`` after its first release."""
        kind = VINTAGES[name]
        if age >= kind.final_age:
            return 0.0
        quarter = states[-1].quarter - back
        steps = _drawn(self._seed, quarter, f"release_{name}", kind.final_age)
        deviation = 0.0
        if kind.signal_sd is not None and back < len(states):
            then = states[-1 - back]
            deviation = float(then.gdp_growth[0] - then.potential_growth[0])
        return kind.error(age, steps, deviation, getattr(self._information, name) / kind.sd[0])


def staffs_view(
    state: State, published: Mapping[str, float], estimates: Mapping[str, float], core: np.ndarray, headline: np.ndarray
) -> State:
    """A state with every :data:`HIDDEN` part replaced by what is published or estimated; nothing else of them is read.

    ``core`` and ``headline`` are the last four quarters' inflation as published, (4, paths).
    """

    def seen(value: float) -> np.ndarray:
        return np.array([value])

    # Cost pressure isn't published: the staff read half of it off inflation beyond what expectations explain.
    unexplained = np.maximum(core[-1] - state.expected_inflation_long - 0.5, 0.0)
    return state.with_changes(
        **{name: seen(value) for name, value in estimates.items()},
        unemployment=seen(published["unemployment"]),
        core_inflation=core,
        headline_inflation=headline,
        gdp_nominal=seen(published["gdp_nominal_bn"]),
        gdp_growth=seen(published["gdp_growth"]),
        price_level=np.full(state.paths, 100.0),
        productivity=np.zeros(state.paths),
        supply_pressure=0.5 * unexplained,
        terms={},
    )


def _final_age(name: str) -> int:
    """Quarters after its first release at which a reading is final; estimates are published as long as the rest."""
    if name in ("core_inflation_4q", "headline_inflation_4q"):
        return VINTAGES["core_inflation"].final_age
    if name == "gdp_nominal_bn":
        return VINTAGES["gdp_growth"].final_age
    return VINTAGES[name].final_age if name in VINTAGES else LONGEST


def _status(age: int, final_age: int) -> Status:
    return Status.FLASH if age == 0 else Status.REVISED if age < final_age else Status.FINAL


@lru_cache(maxsize=8192)
def _drawn(seed: int, quarter: int, name: str, count: int) -> tuple[float, ...]:
    """Standard normals. Slow errors and later releases look back over the same draws quarter after quarter."""
    return tuple(keyed_normals(seed, quarter, name, count).tolist())
