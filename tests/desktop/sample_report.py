"""The report of a real short-cut: history's term on the shipped level, with few draws for the mean."""

from __future__ import annotations

from functools import cache

import pytest

from cbgame.game import luck_split
from cbgame.game.debrief import Report, report
from tests.validation.plays import played

DRAWS = 3


@cache
def sample_report() -> Report:
    """Made once for all tests of the face."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(luck_split, "DRAWS", DRAWS)
        return report(played("history", 1))
