"""Soft bounds: an equation holds as far as history reaches, and bends before what no economy has seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.state import Array
from cbgame.recording import anywhere

_NEARLY_ONE: Final = 1.0 - 1e-15  # the share of a bend beyond which nothing can be told apart


def between(value: Array | float, least: Array | float, most: Array | float) -> Array:
    """The value where it lies between the two, else the nearer of them; any shape. On a few hundred paths
    ``np.clip`` spends longer on looking at its arguments."""
    return as_array(np.minimum(np.maximum(value, least), most))


@dataclass(frozen=True, slots=True)
class SoftRange:
    """Between ``low`` and ``high`` a value is left as it is; beyond, it nears ``least`` and ``most`` smoothly."""

    least: float
    low: float
    high: float
    most: float

    def bend(self, value: Array) -> Array:
        """The value inside the range; any shape."""
        # Most of the time no path is out there, and looking is cheaper than bending.
        if anywhere(value > self.high):
            above = self.most - self.high
            over = np.maximum(value - self.high, 0.0) / above
            value = np.where(over > 0.0, self.high - above * np.expm1(-over), value)
        if anywhere(value < self.low):
            below = self.low - self.least
            under = np.maximum(self.low - value, 0.0) / below
            value = np.where(under > 0.0, self.low + below * np.expm1(-under), value)
        return value

    def unbend(self, bent: Array) -> Array:
        """The value that is bent to ``bent``; of what lies at the very end of the range, one that comes close."""
        above, below = self.most - self.high, self.low - self.least
        over = np.clip((bent - self.high) / above, 0.0, _NEARLY_ONE)
        under = np.clip((self.low - bent) / below, 0.0, _NEARLY_ONE)
        straight = np.where(over > 0.0, self.high - above * np.log1p(-over), bent)
        return np.where(under > 0.0, self.low + below * np.log1p(-under), straight)

    def bend_terms(self, terms: Mapping[str, Array], cause: str) -> dict[str, Array]:
        """The terms of a sum with ``cause`` changed by what the sum is bent, so that they still add up."""
        values = iter(terms.values())
        total = next(values) + next(values)
        for value in values:
            total = total + value
        bent = self.bend(total)
        return dict(terms) if bent is total else {**terms, cause: terms[cause] + (bent - total)}


# What history has seen, and a little beyond: CBO's gap was +6 in 1966 and, by Romer's (1999) estimates, -20 in 1933.
OUTPUT_GAP: Final = SoftRange(-19.0, -11.0, 4.5, 8.0)

# 2.5 in 1953, 0.8 in 1944 with the draft, 25 in 1933 (BLS, Lebergott): somebody is always between jobs.
UNEMPLOYMENT: Final = SoftRange(0.8, 2.4, 16.0, 24.0)

# Moody's Baa over long Treasuries: 6.2 in December 2008, about 8 in 1932.
CREDIT_SPREAD: Final = SoftRange(0.3, 0.6, 7.0, 13.0)

# STLFSI: 9 in October 2008. Stress feeds on itself only while there is something left to sell.
FINANCIAL_STRESS: Final = SoftRange(-1.0, 0.0, 6.0, 11.5)

# Shiller's ratio in logs against its mean: -95 in 1920 and 1932, +100 in 2000; buyers come before a firm is free.
EQUITY_VALUATION: Final = SoftRange(-72.0, -45.0, 70.0, 115.0)

# Hoey's survey of ten-year expectations: 10.5 in 1980. Japan's never fell under zero.
EXPECTED_INFLATION: Final = SoftRange(-1.8, 0.0, 8.0, 11.5)

# May 2013, the largest surprise on record, added 0.7 to 1.3 to the premium.
TANTRUM: Final = SoftRange(-1.0, 0.0, 1.2, 2.0)

# Kim and Wright (2005), Adrian, Crump and Moench (2013): 4 to 5 in the early 1980s, -1.6 in 2020.
TERM_PREMIUM_SHOCK: Final = SoftRange(-3.0, -2.0, 3.5, 5.0)

# All of the premium together: what fifty years of tantrums and a debt of 400 percent of GDP would make of it, nobody
# has paid.
TERM_PREMIUM: Final = SoftRange(-3.9, -2.5, 5.0, 6.9)

# A quarter of PCE prices without food and energy: 12 in 1974 and 1980, 24 after the price controls of 1946; Japan's
# least was -2.
CORE_INFLATION: Final = SoftRange(-6.0, -3.5, 13.0, 19.5)

# Output shut by decree: 9 percent in 2020Q2; what feeds and heats people goes on.
LOCKDOWN: Final = SoftRange(-1.0, 0.0, 9.0, 12.0)

# October 1987 took 30 percent, a quarter of 1929 some 45.
CRASH: Final = SoftRange(-1.0, 0.0, 30.0, 50.0)

# The VIX's logarithm against its median: 9 in 2017 is -0.7, quarters of 59 in 2008 are +1.2.
VOLATILITY: Final = SoftRange(-1.1, -0.7, 1.2, 1.9)

# March 2020 is 2 to 3 by construction; nobody has seen Treasuries not trade at all.
DYSFUNCTION: Final = SoftRange(-1.0, 0.0, 3.0, 6.0)
