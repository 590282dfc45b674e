"""Between truth and bulletin: revisions of what is measured, slow errors in what is only estimated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.luck import keyed_normals
from cbgame.economy.observe import observe
from cbgame.economy.state import Array, State
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


LOOKED_BACK_ON: Final = (*ESTIMATES, "gdp_growth", "potential_growth")
"""Parts of former states from which the staff judge the present one."""


class Knowledge:
    """What the staff can see of one term's truth. Every error is a function of seed, quarter and name.

    ``states`` is always the truth so far, the start first; what is asked is about the last of them.
    """

    def __init__(
        self, seed: int | Sequence[int], information: Information, place_of_path: NDArray[np.int_] | None = None
    ) -> None:
        """Of one term; or of many paths, with the place of each path's seed among several."""
        self._seeds = (seed,) if isinstance(seed, int) else tuple(seed)
        self._places = np.zeros(1, dtype=int) if place_of_path is None else place_of_path
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
        return float(self._estimation_errors(quarter, name)[0])

    def _estimation_errors(self, quarter: int, name: str) -> Array:
        return np.asarray(getattr(self._information, name) * _slow(self._seeds, quarter, name)[self._places])

    def estimate(self, states: Sequence[State], name: str, age: int = 0) -> float:
        """The staff's estimate of the last quarter's hidden figure, ``age`` quarters later."""
        return float(self._estimates(states, name, age)[0])

    def _estimates(self, states: Sequence[State], name: str, age: int = 0) -> Array:
        kind = ESTIMATES[name]
        followed: Array = getattr(states[0], name)
        for state in states[1:]:
            followed = followed + kind.gain * (getattr(state, name) - followed)
        return followed + kind.left(age) * self._estimation_errors(states[-1].quarter, name)

    def nowcast(self, states: Sequence[State]) -> State:
        """The staff's estimate of the state, path by path: published and estimated figures in place of the truth."""
        state = states[-1]
        core = state.core_inflation.copy()
        headline = state.headline_inflation.copy()
        for back in range(4):
            seen_error = self._measurement(states, "core_inflation", back, back)
            core[-1 - back] += seen_error
            headline[-1 - back] += seen_error
        estimates = {name: self._estimates(states, name) for name in ESTIMATES}
        lagged = states[:-1] if len(states) > 1 else states
        estimates["output_gap_lag"] = self._estimates(lagged, "output_gap", len(states) - len(lagged))
        return staffs_view(state, self._published(states, 0), estimates, core, headline)

    def _uncertain(self, states: Sequence[State], age: int) -> dict[str, Reading]:
        """The readings of all that is revised or estimated."""
        found = {
            name: Reading(float(value[0]), _status(age, _final_age(name)))
            for name, value in self._published(states, age).items()
        }
        for name in ("output_gap", "natural_unemployment"):
            status = Status.FLASH if age == 0 else Status.REVISED
            found[name] = Reading(round(self.estimate(states, name, age), 6), status)
        return found

    def _published(self, states: Sequence[State], age: int) -> dict[str, Array]:
        """The figures that are measured and revised, (paths,), to six decimals."""
        state = states[-1]
        truth = {
            "unemployment": state.unemployment, "gdp_growth": state.gdp_growth,
            "core_inflation": state.core_inflation[-1],
            "core_inflation_4q": state.core_inflation_4q, "headline_inflation_4q": state.headline_inflation_4q,
            "gdp_nominal_bn": state.gdp_nominal,
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
            "gdp_nominal_bn": truth["gdp_nominal_bn"] * np.expm1(growth / 400.0),
        }
        return {name: np.round(truth[name] + error, 6) for name, error in errors.items()}

    def _measurement(self, states: Sequence[State], name: str, back: int, age: int) -> Array:
        """Published less final for the quarter ``back`` quarters before the last, ``age`` after its first release."""
        kind, scale = VINTAGES[name], getattr(self._information, name) / VINTAGES[name].sd[0]
        nothing = np.zeros(states[-1].paths)
        if age >= kind.final_age or scale == 0.0:
            return nothing
        stray = _strays(self._seeds, states[-1].quarter - back, name, age, scale)[self._places]
        if kind.signal_sd is None or back >= len(states):
            return kind.error(age, stray, nothing, scale)
        then = states[-1 - back]
        return kind.error(age, stray, then.gdp_growth - then.potential_growth, scale)


def staffs_view(
    state: State, published: Mapping[str, Array], estimates: Mapping[str, Array], core: Array, headline: Array
) -> State:
    """A state with every :data:`HIDDEN` part replaced by what is published or estimated; nothing else of them is read.

    ``core`` and ``headline`` are the last four quarters' inflation as published, (4, paths).
    """
    # Cost pressure isn't published: the staff read half of it off inflation beyond what expectations explain.
    unexplained = np.maximum(core[-1] - state.expected_inflation_long - 0.5, 0.0)
    return state.with_changes(
        **estimates,
        unemployment=published["unemployment"],
        core_inflation=core,
        headline_inflation=headline,
        gdp_nominal=published["gdp_nominal_bn"],
        gdp_growth=published["gdp_growth"],
        price_level=np.full(state.paths, 100.0),
        productivity=np.zeros(state.paths),
        supply_pressure=0.5 * unexplained,
        crises=replace(state.crises, odds=np.zeros_like(state.crises.odds)),  # what came is seen, what might have not
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


@lru_cache(maxsize=4096)
def _side_by_side(seeds: tuple[int, ...], quarter: int, name: str, count: int) -> Array:
    """Standard normals of several seeds, (count, seeds)."""
    return np.array([_drawn(seed, quarter, name, count) for seed in seeds]).T


@lru_cache(maxsize=4096)
def _strays(seeds: tuple[int, ...], quarter: int, name: str, age: int, scale: float) -> Array:
    """What is by chance in a figure ``age`` quarters after its first release, of several seeds, (seeds,)."""
    kind = VINTAGES[name]
    return kind.stray(age, _side_by_side(seeds, quarter, f"release_{name}", kind.final_age), scale)


@lru_cache(maxsize=4096)
def _slow(seeds: tuple[int, ...], quarter: int, name: str) -> Array:
    """The slow error of what is only estimated, for a size of 1, of several seeds, (seeds,)."""
    weights = ESTIMATES[name].persistence ** np.arange(_MEMORY)
    shocks = np.concatenate([_side_by_side(seeds, quarter - back, f"error_{name}", 1) for back in range(_MEMORY)])
    return np.asarray((weights @ shocks) / np.sqrt(np.dot(weights, weights)))
