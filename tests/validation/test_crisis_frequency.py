"""Crises come as often as they have: 10,000 histories of 20 years against what the record shows (docs/model.md)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from cbgame.economy.baseline import baseline_state
from cbgame.economy.luck import FastLuck
from cbgame.economy.quarter import advance
from cbgame.economy.sectors import CRISES, MARKET_MADE, OUTSIDE, STATE_DRIVEN
from cbgame.policy.moments import Histories, simulate
from cbgame.policy.rules import inertial, rule_stance
from tests.economy.worlds import programme

PATHS, QUARTERS = 10_000, 80

# A year, with what the band rests on; docs/model.md gives the sources.
BANDS = {
    "credit_crunch": (0.015, 0.05),  # a banking crisis in 25 to 30 years; with 1990
    "equity_crash": (0.03, 0.10),  # a quarter of -15 percent: 1962, 1970, 1974, 1987, 2001, 2002, 2008, 2020
    "housing_bust": (0.005, 0.03),  # 1990 and 2006 in 60 years, and one that was regional
    "bank_run": (0.02, 0.07),  # 1980-84, 2008, 2023
    "dash_for_cash": (0.007, 0.04),  # 2008, 2020, and 1998
    "leverage_spiral": (0.0001, 0.01),  # none in the United States; gilts in 2022
    "currency_shock": (0.01, 0.06),  # 1982, 1994-95, 1997-98, 2013, 2018
    "de_anchoring": (0.003, 0.03),  # 1968, 1973, 1979
    "political_attack": (0.01, 0.05),  # 1951, 1965, 1971-72, 1981-82, 2018-19, 2025
    "foreign_crisis": (0.04, 0.09),  # 1982, 1997-98, 2010-12, 2015-16
    "supply_shock": (0.015, 0.05),  # 1973, 1979, 2008, 2021
    "war": (0.008, 0.03),  # 1973, 1990, 2022
    "pandemic": (0.003, 0.015),  # 1918 and 2020 in 140 years
    "repo_squeeze": (0.0, 0.005),  # reserves are ample here
    "taper_tantrum": (0.0, 0.005),  # nothing is bought that could be tapered
}


@cache
def histories() -> Histories:
    return simulate(PATHS, QUARTERS, seed=5)


@pytest.mark.parametrize(("kind", "band"), BANDS.items(), ids=BANDS)
def test_each_kind_comes_as_often_as_it_has(kind: str, band: tuple[float, float]) -> None:
    assert band[0] <= histories().crises_a_year()[kind] <= band[1]


def test_every_kind_has_its_band() -> None:
    assert tuple(BANDS) == CRISES == (*STATE_DRIVEN, *OUTSIDE, *MARKET_MADE)


def test_crises_are_neither_clockwork_nor_one_story() -> None:
    """Twenty years may pass with no crisis of the state's own making, and may see a dozen."""
    own = histories().crises[: len(STATE_DRIVEN)].sum(axis=0)
    assert 0.02 < np.mean(own == 0) < 0.4
    assert np.quantile(own, 0.99) >= 8


def test_scarce_reserves_squeeze_repo_and_ample_ones_do_not() -> None:
    """Runoff to where September 2019 stood brings what ample reserves in ten years do not."""
    paths, quarters = 500, 40
    squeezed = {}
    for name, cap in (("ample", 0.0), ("scarce", 35.0)):
        state, luck = baseline_state(paths), FastLuck(8, paths)
        share = np.zeros((quarters, paths))
        came = np.zeros((quarters, paths))
        for quarter in range(quarters):
            stance = rule_stance(state, inertial(state))
            if cap:
                shrinking = programme(cap=cap, cap_end=cap)
                stance = replace(stance, treasuries=shrinking, mbs=shrinking, bill_purchases=np.zeros(paths))
            state = advance(state, stance, luck.draws(state.quarter + 1))
            share[quarter] = state.books.reserves / state.bank_assets * 100.0
            came[quarter] = state.crises.size_of("repo_squeeze") > 0
        squeezed[name] = 4.0 * came.mean()
        if cap:
            assert came[share < 9.0].mean() > 10.0 * max(came[share > 12.0].mean(), 1e-3)
    assert squeezed["ample"] < 0.005
    assert squeezed["scarce"] > 0.1
