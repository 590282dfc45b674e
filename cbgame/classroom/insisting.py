"""Asking a host that may be away for a moment: it comes back with everything that it acknowledged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from cbgame.classroom.host_line import HostLost, patiently

Answer = TypeVar("Answer")

ATTEMPTS: Final = 20
"""More than a minute, which is what a teacher takes to start a host that fell."""


def insisted(ask: Callable[[], Answer], stay: Callable[[], object]) -> Answer:
    """What ``ask`` answers, asked again for a while where the host is lost; ``stay`` raises once nobody waits any more.

    Raises :class:`HostLost` in the end, and at once whatever else ``ask`` raises.
    """
    for attempt in range(ATTEMPTS):
        stay()
        try:
            return ask()
        except HostLost:
            if attempt + 1 == ATTEMPTS:
                raise
            patiently(attempt)
    raise AssertionError("unreachable")
