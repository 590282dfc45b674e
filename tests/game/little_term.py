"""The shipped level cut short, for tests that search; everything is in hand from its first quarter."""

from __future__ import annotations

from dataclasses import replace

from cbgame.game.level import Level
from tests.economy.worlds import lidded_level


def short_level() -> Level:
    """Three quarters, the first of the term; runoff five times as fast, so that there is something to be won."""
    level = lidded_level()
    fast = replace(level.standing.treasuries, runoff_cap_usd_bn=60.0, runoff_cap_step_usd_bn=20.0,
                   runoff_cap_end_usd_bn=80.0)  # fmt: skip
    start = replace(level.start, reserves_bn=1_900.0, other_liabilities_bn=level.start.other_liabilities_bn + 312.7)
    return replace(
        level,
        quarters=3,
        legacy_quarters=1,
        start=start,
        standing=replace(level.standing, treasuries=fast, mbs=fast),
        historical_policy=(),
        history_bands={},
        treasury_account=tuple(each for each in level.treasury_account if each.quarter <= "2018Q2"),
        outside_shocks=tuple(each for each in level.outside_shocks if each.quarter <= "2018Q2"),
        cash_events=(),
    )
