"""The host's clock: wall-clock times for the store, steady time for what runs out."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> float:
        """Seconds of UTC since 1970, by the wall."""

    def steady(self) -> float:
        """Seconds since some moment; no change of the wall clock moves it."""


class SystemClock:
    """The machine's clocks."""

    def now(self) -> float:
        """See :class:`Clock`."""
        return time.time()

    def steady(self) -> float:
        """See :class:`Clock`."""
        return time.monotonic()
