"""The Taylor family: rules for the rate told by four weights, each written as the formula that it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import Final, Literal

Activity = Literal["gap", "unemployment"]

ACTIVITIES: Final[tuple[Activity, ...]] = ("gap", "unemployment")
"""What stands for how busy the economy is: the output gap, or unemployment under its natural rate."""

OKUN: Final = 2.0
"""Percent of output to a percentage point of unemployment, by which a weight on one is read as one on the other: the
Board's Monetary Policy Report writes Taylor (1993) and the balanced approach with 1 and 2 on unemployment."""

_DECIMALS: Final = 4
_ACTIVITY: Final = {"gap": "gap", "unemployment": "(ustar - u)"}


@dataclass(frozen=True, slots=True)
class Weights:
    """What a rule takes of the last rate (``inertia``), and the rest of: the natural rate, inflation, inflation's
    distance from target, activity."""

    inertia: float = 0.0
    natural: float = 1.0
    inflation: float = 0.5
    activity: float = 0.5
    measure: Activity = "gap"

    def formula(self) -> str:
        """The rule as a formula; what weighs nothing isn't written."""
        parts = ["" if self.natural == 0.0 else _times(self.natural, "rstar"), "pi"]
        parts.append("" if self.inflation == 0.0 else _times(self.inflation, "(pi - target)"))
        parts.append("" if self.activity == 0.0 else _times(self.activity, _ACTIVITY[self.measure]))
        wanted = " + ".join(part for part in parts if part)
        if self.inertia == 0.0:
            return wanted
        return f"{_number(self.inertia)}*i + {_number(1.0 - self.inertia)}*({wanted})"


TAYLOR: Final = Weights()
BALANCED: Final = replace(TAYLOR, activity=1.0)
INERTIAL: Final = replace(BALANCED, inertia=0.85)

_INERTIA: Final = (0.0, 0.5, 0.85)
_INFLATION: Final = (0.0, 0.5, 1.0, 1.5, 2.5)
_ON_GAP: Final = (0.0, 0.5, 1.0, 2.0)


def swept(measure: Activity) -> tuple[Weights, ...]:
    """The family over a grid of its weights: what a frontier is looked for among."""
    scale = OKUN if measure == "unemployment" else 1.0
    return tuple(
        Weights(inertia, 1.0, inflation, scale * gap, measure)
        for inertia, inflation, gap in product(_INERTIA, _INFLATION, _ON_GAP)
    )


def _times(weight: float, name: str) -> str:
    return name if weight == 1.0 else f"{_number(weight)}*{name}"


def _number(weight: float) -> str:
    return f"{round(weight, _DECIMALS):g}"
