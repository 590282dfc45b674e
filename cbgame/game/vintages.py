"""How published figures are revised: what is left of a first reading's error, release by release, with its sources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import sqrt
from typing import Final

import numpy as np

from cbgame.economy.state import Array

_FARTHEST = 2.5  # standard deviations from trend beyond which what the first reading misses no longer grows


@dataclass(frozen=True, slots=True)
class Vintages:
    """The releases of one figure.

    ``sd`` is the standard deviation of published less final by quarters since the first release; the first 0 is the
    final figure. ``signal_sd`` is the spread of the figure itself around its trend where revisions are *news*: then
    the early release leans to the trend for what is not yet counted, as the statisticians' own extrapolation does, and
    later revisions can't be foreseen from it (Mankiw and Shapiro 1986). Without it revisions are *noise*: the early
    release strays on its own, and can be expected to come back.
    """

    unit: str
    sd: tuple[float, ...]
    signal_sd: float | None
    revision_soon: tuple[float, float]  # least and most mean absolute revision one quarter on, as measured
    revision_final: tuple[float, float]  # the same to the final figure
    source: str

    @property
    def final_age(self) -> int:
        """Quarters after the first release at which the figure is final."""
        return len(self.sd) - 1

    def stray(self, age: int, steps: Array, scale: float = 1.0) -> Array:
        """What is by chance in the data ``age`` quarters after the first release, (lucks,).

        ``steps`` are standard normals, (releases after the first, lucks); ``scale`` makes all errors larger or smaller.
        """
        strays, _ = _releases(self, scale)
        return np.asarray(sum(size * step for size, step in zip(strays[age:], steps[age:], strict=True)))

    def error(self, age: int, stray: Array, deviation: Array, scale: float = 1.0) -> Array:
        """Published less final, ``age`` quarters after the first release, (paths,), while it isn't final.

        ``stray`` is :meth:`stray`; ``deviation`` is how far the figure lies from its trend; (paths,) both.
        """
        if self.signal_sd is None:
            return stray
        _, shares = _releases(self, scale)
        farthest = _FARTHEST * self.signal_sd
        return (1.0 - shares[age]) * stray - shares[age] * np.clip(deviation, -farthest, farthest)


@lru_cache(maxsize=64)
def _releases(vintages: Vintages, scale: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """What each release takes away: standard deviation of the stray in the data, and the share put down by trend.

    With news, a signal of noise variance N about a figure of variance V leaves an error of variance VN / (V + N) once
    it is weighed as it deserves.
    """
    left = [(scale * sd) ** 2 for sd in vintages.sd]
    shares = [0.0 for _ in left]
    if vintages.signal_sd is not None:
        variance = vintages.signal_sd**2
        left = [variance * each / max(variance - each, 1e-6 * variance) for each in left]
        shares = [each / (variance + each) for each in left]
    return tuple(sqrt(max(now - after, 0.0)) for now, after in pairwise(left)), tuple(shares)


VINTAGES: Final[dict[str, Vintages]] = {
    "gdp_growth": Vintages(
        unit="pp, annual rate",
        sd=(1.6, 1.42, 1.42, 1.42, 0.98, 0.98, 0.98, 0.98, 0.0),
        signal_sd=2.5,
        revision_soon=(0.5, 0.65),
        revision_final=(1.15, 1.35),
        source="BEA, Survey of Current Business: mean absolute revision of quarterly GDP growth, advance to third 0.5 "
        "to 0.6, advance to latest 1.2 to 1.3; news: Mankiw and Shapiro (1986)",
    ),
    "core_inflation": Vintages(
        unit="pp, annual rate",
        sd=(0.31, 0.26, 0.26, 0.26, 0.15, 0.15, 0.15, 0.15, 0.0),
        signal_sd=None,
        revision_soon=(0.1, 0.18),
        revision_final=(0.2, 0.3),
        source="BEA, core PCE prices: first to latest 0.2 to 0.3; noise, revisions can be foreseen: Croushore (2019)",
    ),
    "unemployment": Vintages(
        unit="pp",
        sd=(0.09, 0.075, 0.065, 0.05, 0.0),
        signal_sd=None,
        revision_soon=(0.03, 0.06),
        revision_final=(0.05, 0.1),
        source="BLS: seasonal factors alone are revised, 0.05 to 0.1 in a quarter's mean over the following years",
    ),
}
"""Every revised figure once. ``gdp_nominal_bn`` and the four-quarter inflation rates follow from these."""

LONGEST: Final = max(vintages.final_age for vintages in VINTAGES.values())


@dataclass(frozen=True, slots=True)
class Estimate:
    """What nobody publishes and the staff can only estimate.

    The estimate follows the truth at ``gain`` a quarter (1: at once) and carries an error with that persistence;
    looking back, ``hindsight`` of the error is left with every quarter, down to ``always``.
    """

    unit: str
    sd: float
    persistence: float
    gain: float
    hindsight: float
    always: float
    source: str

    def left(self, age: int) -> float:
        """The share of the first error that an estimate of ``age`` quarters ago still carries."""
        return max(self.hindsight**age, self.always)


ESTIMATES: Final[dict[str, Estimate]] = {
    "output_gap": Estimate(
        "pp", 1.2, 0.90, 1.0, 0.9, 0.4,
        "Orphanides and van Norden (2002): errors as large as the gap itself; Orphanides (2001): persistence 0.9; "
        "staff since the 1990s do better (Edge and Rudd 2016), hence 1.2 against a gap of 1.8",
    ),
    "natural_rate": Estimate(
        "pp", 0.6, 0.97, 0.1, 0.98, 0.7,
        "Holston, Laubach and Williams (2017): standard errors of one point and more; here 90 percent within one point",
    ),
    "natural_unemployment": Estimate(
        "pp", 0.4, 0.97, 0.1, 0.98, 0.7,
        "Staiger, Stock and Watson (1997): 95 percent bands of more than a point either way; SEP 2012-19: 5.6 to 4.1",
    ),
    "reserve_kink": Estimate(
        "pp of bank assets", 0.9, 0.95, 0.1, 1.0, 1.0,
        "Afonso, Giannone, La Spada and Williams (2022): bands of 1.5 points either way, 90 percent",
    ),
}  # fmt: skip
"""Every estimated figure once."""
