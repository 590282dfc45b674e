"""A sandbox's setup: what is chosen of economy, framework, instruments, length, risks, information and start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Self

LEAST_QUARTERS, MOST_QUARTERS = 8, 40
WORLDS: Final = 2**14
"""How many different pasts a sandbox can have."""

LUCKS: Final = 2**20
"""How many different lucks a share code can name."""

RISKS: Final = ("markets", "banks", "world", "trust")
"""Groups of crises whose odds are chosen together."""

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "economy": ("baseline", "steep-prices", "low-rates", "high-debt"),
    "goal": ("dual", "inflation", "average", "jobs"),
    "reserves": ("ample", "scarce"),
    "losses": ("own", "treasury"),
    "instruments": ("rate", "balance-sheet", "everything"),
    **dict.fromkeys(RISKS, ("never", "measured", "often")),
    "information": ("clear", "measured", "murky"),
    "start": ("random", "calm", "overheated", "slump"),
}
"""What may be chosen by name. A share code counts in this order: add at the end, never rename or reorder."""


class BadChoice(ValueError):
    """A setup that there can't be: which part, what was found, what was expected."""

    def __init__(self, where: str, found: object, expected: tuple[str, ...]) -> None:
        super().__init__(f"{where}: found {found!r}, expected {', '.join(expected)}")
        self.where, self.found, self.expected = where, found, expected


@dataclass(frozen=True, slots=True)
class Sandbox:
    """One setup, of the names in ``CHOICES``. A Sandbox in memory is sound. Raises :class:`BadChoice`."""

    economy: str = "baseline"
    goal: str = "dual"
    reserves: str = "ample"
    losses: str = "own"  # who bears the central bank's: itself out of later profits, or the Treasury at once
    instruments: str = "balance-sheet"
    quarters: int = 16
    markets: str = "measured"  # how often: crashes, rushes for cash, spirals of leverage
    banks: str = "measured"  # credit crunches, housing busts, bank runs
    world: str = "measured"  # supply shocks, wars, pandemics, crises abroad
    trust: str = "measured"  # breaks of the anchor, attacks on independence
    information: str = "measured"
    start: str = "random"
    past: int = 0  # the seed of the years before the start, under WORLDS

    def __post_init__(self) -> None:
        for name, choices in CHOICES.items():
            if getattr(self, name) not in choices:
                raise BadChoice(name, getattr(self, name), choices)
        _check_whole("quarters", self.quarters, LEAST_QUARTERS, MOST_QUARTERS)
        _check_whole("past", self.past, 0, WORLDS - 1)

    def with_(self, **changes: Any) -> Self:
        """The setup with some parts chosen otherwise. Raises :class:`BadChoice`."""
        return replace(self, **changes)


PARTS: Final = tuple(item.name for item in fields(Sandbox))
"""Every part of a setup, in its order."""


def _check_whole(where: str, found: object, least: int, most: int) -> None:
    if isinstance(found, bool) or not isinstance(found, int) or not least <= found <= most:
        raise BadChoice(where, found, (f"{least}–{most}",))
