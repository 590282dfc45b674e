"""The luck called historical: draws that a level states, in place of a seed's, and the number that names them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from cbgame.economy.luck import NAMED

OUTSIDE: Final = "outside_"
"""Before the name of an outside shock: the stream of its surprises."""

_DIGITS: Final = 15  # of a digest, four bits each: a number fits where a seed does


@dataclass(frozen=True)
class Past:
    """Draws by quarter and stream, standard normals (``outside_oil`` is the surprise of the oil price); all that aren't
    named are 0, the weekly ones too.

    They were found by inversion (:mod:`cbgame.game.inversion`). The rest says from what, so that it can be told when
    they have to be found anew.
    """

    quarters: Mapping[str, Mapping[str, float]]
    level_hash: str  # of the level on which they were found
    figures: str  # a digest of what happened, and of how near to it counts as there
    outcome: str  # a digest of what history's policy leads to under them

    @cached_property
    def number(self) -> int:
        """The number that stands in a seed's place: no seed is negative, and other draws have another number."""
        told = json.dumps(
            [self.level_hash, {name: dict(drawn) for name, drawn in self.quarters.items()}], sort_keys=True
        )
        return NAMED - int(hashlib.sha256(told.encode()).hexdigest()[:_DIGITS], 16)


class Freshness(StrEnum):
    """How a level's historical luck stands."""

    NONE = "none"  # too little of history is stated
    MISSING = "missing"  # it could be found, and hasn't been
    OTHER_LEVEL = "other_level"  # found on a level that played otherwise
    OTHER_FIGURES = "other_figures"  # found from other figures, or with other tolerances
    OTHER_MODEL = "other_model"  # history's policy comes to other figures under it than when it was found
    FRESH = "fresh"


def is_historical(seed: int) -> bool:
    """Whether a number in a seed's place names draws that are stated."""
    return seed <= NAMED


def luck_name(seed: int) -> str:
    """A luck in the name of a file: ``historical``, or the seed."""
    return "historical" if is_historical(seed) else str(seed)
