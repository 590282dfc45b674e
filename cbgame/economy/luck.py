"""Keyed random draws: (seed, quarter, shock) -> number, the same whatever the player does."""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Protocol, TypeVar

import numpy as np
from numpy.random.bit_generator import ISeedSequence
from numpy.typing import NDArray

from cbgame.economy.arrays import as_array
from cbgame.economy.calendar import WEEKS
from cbgame.economy.state import Array

QUARTERLY: Final = (
    "demand", "demand_tail", "productivity", "natural_rate", "unemployment", "natural_unemployment",
    "core_inflation", "headline_inflation", "oil", "expected_inflation", "term_premium", "mortgage_rate",
    "credit_spread", "equity", "house_price", "exchange_rate", "treasury_account", "reserve_kink",
    "crisis", "crisis_size", "liquidity", "liquidity_size", "supply_event", "supply_event_size", "cash_event",
    "volatility", "fiscal", "foreign_demand", "treasury_demand", "flows", "matching", "food", "pressure",
    "municipal_spread", "equity_crash", "equity_crash_size", "housing_bust", "housing_bust_size", "de_anchoring",
    "political_attack", "war", "war_size", "pandemic", "pandemic_size", "bank_run", "dash_for_cash",
    "leverage_spiral", "currency_shock", "event_size",
    "debt_ceiling", "strike",
)  # fmt: skip
"""Shocks drawn once a quarter, as standard normals. Streams are keyed by name: add at the end, never rename."""

CHANCES: Final = (
    "demand_tail", "crisis", "liquidity", "supply_event", "equity_crash", "housing_bust", "de_anchoring",
    "political_attack", "war", "pandemic", "bank_run", "dash_for_cash", "leverage_spiral", "currency_shock",
    "debt_ceiling",
)  # fmt: skip
"""Streams that decide whether something happens: it does where the normal falls under the quantile of its odds."""

WEEKLY: Final = ("sofr", "spike", "treasury_cash")
"""Shocks drawn thirteen times a quarter, as standard normals."""

NAMED: Final = -(2**60)
"""Numbers in a seed's place from here down name draws that a level states; no seed is negative. What has to be drawn
beside them (a committee, errors of first readings) is drawn alike for all of these."""

DISTURBANCES: Final[Mapping[str, str]] = {
    "demand": "percent of GDP",
    "supply": "pp of core inflation",
    "oil": "percent",
    "productivity": "percent",
    "natural_rate": "pp",
    "natural_unemployment": "pp",
    "unemployment": "pp",
    "term_premium": "pp",
    "credit_spread": "pp",
    "equity": "percent",
    "house_price": "percent",
    "exchange_rate": "percent",
    "expected_inflation": "pp",
    "cost_pressure": "pp of core inflation that costs still add",
    "fiscal": "percent of GDP",
    "foreign_demand": "percent",
    "volatility": "log points",
    "stress": "index points",
    "matching": "log points",
    "pandemic": "percent of output shut",
    "political_pressure": "index points",
    "bill_supply": "percent of GDP of Treasury bills sold on net beyond their trend, in place of the budget's own",
    "reserve_kink": "pp of bank assets",
}
"""What may be added to the economy from outside in a quarter, with units: innovations to the named process."""


NOTHING_OUTSIDE: Final = {name: np.zeros(1) for name in DISTURBANCES if name != "bill_supply"}
"""Disturbances that are none. Bills that are sold beyond their trend stand in place of the budget's own: none stated
isn't none."""


@dataclass(frozen=True, slots=True)
class CashFlow:
    """Cash that leaves the banks in one week, in billions of dollars; it stands in for that week's ordinary flows."""

    week: int  # 1 to 13
    taxes: float  # rise of the Treasury's account
    settlement: float  # net coupon settlement that dealers must finance
    spread: float


@dataclass(frozen=True, slots=True)
class Draws:
    """One quarter's luck: standard normals by name, (paths,) and (weeks, paths), and disturbances given from
    outside."""

    quarter: Mapping[str, Array]
    weeks: Mapping[str, Array]
    disturbances: Mapping[str, float | Array] = field(default_factory=dict)
    treasury_account: tuple[float | Array, float | Array] | None = None  # mean and spread of its level at the
    # quarter's end, billions
    cash_event: CashFlow | None = None

    def in_arrays(self) -> Draws:
        """The same with numbers that differ between quarters as arrays, (1,), and nothing from outside as zero: one
        recording then serves them all."""
        account = self.treasury_account
        return Draws(
            self.quarter,
            self.weeks,
            NOTHING_OUTSIDE | {name: np.atleast_1d(value) for name, value in self.disturbances.items()},
            None if account is None else (np.atleast_1d(account[0]), np.atleast_1d(account[1])),
            self.cash_event,
        )

    def outside(self, name: str) -> float | Array:
        """The disturbance of that name, zero where there is none."""
        return self.disturbances.get(name, 0.0)


def correlated(draws: Draws, mix: Mapping[str, Mapping[str, float]]) -> Draws:
    """Draws in which each shock of ``mix`` (shock -> {other shock: correlation}) moves with those others.

    The others must not be mixed themselves; correlations of one shock must be of squares that add up to less than 1.
    """
    together: dict[str, Array] = {}
    for name, others in mix.items():
        own = math.sqrt(1.0 - sum(weight * weight for weight in others.values()))
        mixed = own * draws.quarter[name]
        for other, weight in others.items():
            mixed = mixed + weight * draws.quarter[other]
        together[name] = mixed
    return replace(draws, quarter={**draws.quarter, **together})


class Luck(Protocol):
    """Where a quarter's draws come from."""

    def draws(self, quarter: int) -> Draws:
        """The draws of a quarter (running number, economy.calendar)."""


# Acklam's rational approximation of the inverse normal distribution function; relative error below 1.2e-9.
_A = (
    -3.969683028665376e1,
    2.209460984245205e2,
    -2.759285104469687e2,
    1.383577518672690e2,
    -3.066479806614716e1,
    2.506628277459239,
)
_B = (-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1)
_C = (
    -7.784894002430293e-3,
    -3.223964580411365e-1,
    -2.400758277161838,
    -2.549732539343734,
    4.374664141464968,
    2.938163982698783,
)
_D = (7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416)
_TAIL = 0.02425
_FEW = 8
"""Normals that are worked out one by one."""

AnyNumber = TypeVar("AnyNumber", float, Array)


def normal_quantile(probability: Array) -> Array:
    """The standard normal's quantile at ``probability`` in (0, 1); any shape. Our own, so that it never changes."""
    centre = probability - 0.5
    square = centre * centre
    quantile = as_array(centre * _polynomial(_A, square) / (_polynomial(_B, square) * square + 1.0))
    tail = np.minimum(probability, 1.0 - probability)
    root = np.sqrt(-2.0 * np.log(np.maximum(tail, 1e-300)))
    outer = _polynomial(_C, root) / (_polynomial(_D, root) * root + 1.0)
    return as_array(np.where(tail < _TAIL, np.where(centre < 0, outer, -outer), quantile))


def _polynomial(coefficients: Sequence[float], at: AnyNumber) -> AnyNumber:
    """A polynomial, its highest power first, in one array or as one number."""
    value = coefficients[0] * at + coefficients[1]
    for coefficient in coefficients[2:]:
        value *= at
        value += coefficient
    return value


def normal_share(value: Array) -> Array:
    """About the share of the standard normal under ``value``, in (0, 1): a logistic, good to 0.01."""
    return as_array(1.0 / (1.0 + np.exp(value * (-1.5976 - 0.07056 * value * value))))


def keyed_normals(seed: int, quarter: int, shock: str, count: int) -> Array:
    """``count`` standard normals of one seed, quarter and shock: raw Philox bits through :func:`normal_quantile`."""
    uniforms = keyed_uniforms(seed, quarter, shock, count)
    if count > _FEW:
        return normal_quantile(uniforms)
    return np.array([_quantile_of(each) for each in uniforms.tolist()])


def _quantile_of(probability: float) -> float:
    """As :func:`normal_quantile`, of one number, to the last bit: where no logarithm is taken, Python's sums and
    products are numpy's, and a few of them are done before numpy has begun."""
    centre = probability - 0.5
    if min(probability, 1.0 - probability) < _TAIL:
        return float(normal_quantile(np.array([probability]))[0])
    square = centre * centre
    return centre * _polynomial(_A, square) / (_polynomial(_B, square) * square + 1.0)


def keyed_uniforms(seed: int, quarter: int, shock: str, count: int) -> Array:
    """``count`` numbers in (0, 1) of one seed, quarter and shock, from raw Philox bits."""
    return _uniforms_of(seed, quarter, {shock: count})


class _Key(ISeedSequence):
    """The key of a generator. Without it numpy asks the system for chance first, which takes longer than to draw."""

    def __init__(self, seed: int, quarter: int) -> None:
        self._words = np.array([max(seed, NAMED) & 0xFFFFFFFFFFFFFFFF, quarter], dtype=np.uint64)

    def generate_state(self, n_words: int, dtype: Any = np.uint32) -> NDArray[np.uint64]:
        """The two words that Philox asks for."""
        return self._words


def _uniforms_of(seed: int, quarter: int, counts: Mapping[str, int]) -> Array:
    """The numbers of several shocks (name -> how many), one shock after the other."""
    # One generator that is put at each shock's counter: to make one costs more than to draw.
    generator = np.random.Philox(_Key(seed, quarter))  # type: ignore[arg-type]  # the stub knows but one such sequence
    place, raw = generator.state, []
    for shock, count in counts.items():
        place["state"]["counter"] = np.array([0, zlib.crc32(shock.encode()), 0, 0], dtype=np.uint64)
        generator.state = place
        raw.append(np.asarray(generator.random_raw(count), dtype=np.uint64))
    bits = np.concatenate(raw)
    return as_array(((bits >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53)


@dataclass(frozen=True, slots=True)
class KeyedLuck:
    """The official luck: one path per seed."""

    seeds: Sequence[int]

    def draws(self, quarter: int) -> Draws:
        """Draws of each seed side by side."""
        counts = dict.fromkeys(QUARTERLY, 1) | dict.fromkeys(WEEKLY, WEEKS)
        bits = np.concatenate([_uniforms_of(seed, quarter, counts) for seed in self.seeds])
        # One transform for all of them: it costs as much for one number as for a few hundred.
        normals = normal_quantile(bits).reshape(len(self.seeds), -1)
        each = np.split(normals.T, np.cumsum(list(counts.values()))[:-1])
        quarterly = {name: each[place][0] for place, name in enumerate(QUARTERLY)}
        weekly = {name: each[len(QUARTERLY) + place] for place, name in enumerate(WEEKLY)}
        return Draws(quarterly, weekly)


def fast_normals(key: Sequence[int], shape: tuple[int, ...]) -> Array:
    """Standard normals from numpy's own generator: for large batches, not for the official luck."""
    return np.random.Generator(np.random.PCG64(list(key))).standard_normal(shape)


@dataclass(frozen=True, slots=True)
class FastLuck:
    """Luck for large batches (forecasts, moments): numpy's generator, not promised to stay the same between
    versions."""

    seed: int
    paths: int

    def draws(self, quarter: int) -> Draws:
        """Draws for all paths at once, from one block of standard normals."""
        block = fast_normals((self.seed, quarter), (len(QUARTERLY) + WEEKS * len(WEEKLY), self.paths))
        quarterly = {name: block[index] for index, name in enumerate(QUARTERLY)}
        first = len(QUARTERLY)
        weekly = {name: block[first + WEEKS * index : first + WEEKS * (index + 1)] for index, name in enumerate(WEEKLY)}
        return Draws(quarterly, weekly)


# Chances are drawn as "normal under the quantile of the odds": a large positive draw lets no event happen.
_NO_EVENT = 12.0


@dataclass(frozen=True, slots=True)
class NoLuck:
    """No shocks at all and no event: the deterministic path."""

    paths: int

    def draws(self, quarter: int) -> Draws:
        """Zeros; the drawn odds never fall."""
        zero = np.zeros(self.paths)
        never = np.full(self.paths, _NO_EVENT)
        quarterly = {name: never if name in CHANCES else zero for name in QUARTERLY}
        return Draws(quarterly, dict.fromkeys(WEEKLY, np.zeros((WEEKS, self.paths))))
