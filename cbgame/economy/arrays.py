"""What an equation's result is taken for: an array, whether its numbers are there or only written down."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

Number = float | Array


def as_array(value: object) -> NDArray[Any]:
    """The value, which is an array already; a number becomes one.

    Not ``np.asarray``: an equation that is being recorded (:mod:`cbgame.recording`) works on arrays without numbers,
    which can't become numpy's.
    """
    return np.asarray(value) if isinstance(value, float) else cast("NDArray[Any]", value)


def one_of(place: Array | NDArray[np.integer], first: Number, second: Number, third: Number) -> Array:
    """The number at each path's place, 0 to 2."""
    return as_array(np.where(place == 0, first, np.where(place == 1, second, third)))
