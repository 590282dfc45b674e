"""History's policy through the model: what happened lies where the model says it could.

September 2019 (reserves, the week of the 16th, the peak of SOFR) is held by tests/acceptance/test_repo_spike.py on the
same figures: the episode qt1 takes over that level.
"""

from __future__ import annotations

from functools import cache

import pytest

from cbgame.files.episodes import episode_files, load_episode
from cbgame.game.backtest import Backtest, backtest
from cbgame.game.backtest_verdict import Finding, findings

DRAWS, SEED = 300, 1

PERIODS = {
    "volcker": ("1979Q3", "1983Q4"),
    "bond-massacre": ("1993Q4", "1995Q4"),
    "dotcom": ("2000Q4", "2004Q2"),
    "great-recession": ("2007Q3", "2010Q2"),
    "qe-and-taper": ("2010Q3", "2014Q4"),
    "qt1": ("2017Q4", "2019Q4"),
    "pandemic": ("2019Q4", "2021Q2"),
    "inflation-surge": ("2021Q1", "2023Q4"),
    "qt2": ("2022Q2", "2025Q3"),
}
JUDGED = ("core_inflation_4q", "unemployment", "yield_10y")


@cache
def done(id: str) -> Backtest:
    return backtest(load_episode(id), DRAWS, SEED)


@cache
def verdicts(id: str) -> tuple[Finding, ...]:
    return findings(done(id))


def test_the_nine_episodes_are_there_with_their_dates() -> None:
    assert {id: (done(id).dates[0], done(id).dates[-1]) for id in episode_files()} == PERIODS


@pytest.mark.parametrize("variable", JUDGED)
@pytest.mark.parametrize("id", PERIODS)
def test_what_happened_lies_inside_the_band(id: str, variable: str) -> None:
    (found,) = [each for each in verdicts(id) if each.variable == variable]
    assert found.low == 0.8
    assert found.holds, f"{found.found:.0%} of the quarters"


@pytest.mark.parametrize("id", PERIODS)
def test_the_band_says_something(id: str) -> None:
    """A band wide enough for anything would hold everything: these are no wider than forecasts were wrong."""
    variables = done(id).variables
    for name, most in (("core_inflation_4q", 4.0), ("unemployment", 5.5), ("yield_10y", 3.6)):
        width = max(high - low for low, high in zip(variables[name].p10, variables[name].p90, strict=True))
        assert width < most, name


HELD = {
    "great-recession": ("total_assets_bn", "treasuries_bn", "mbs_bn", "reserves_bn"),
    "qe-and-taper": ("total_assets_bn", "treasuries_bn", "mbs_bn", "reserves_bn", "remittances_bn"),
    "qt1": ("total_assets_bn", "treasuries_bn", "mbs_bn", "reserves_bn"),
    "pandemic": ("total_assets_bn", "treasuries_bn", "mbs_bn", "reserves_bn"),
    "inflation-surge": ("total_assets_bn", "treasuries_bn", "mbs_bn", "reserves_bn", "on_rrp_bn", "sofr_iorb_bp"),
    "qt2": (
        "total_assets_bn", "treasuries_bn", "mbs_bn", "reserves_bn", "on_rrp_bn", "sofr_iorb_bp", "remittances_bn",
        "deferred_asset_bn",
    ),
}  # fmt: skip


@pytest.mark.parametrize("id", HELD)
def test_the_books_come_near_those_of_the_time(id: str) -> None:
    found = [each for each in verdicts(id) if each.variable in HELD[id]]
    assert {each.variable for each in found} == set(HELD[id])
    assert [each for each in found if not each.holds] == []
