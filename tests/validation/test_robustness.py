"""Nothing breaks the economy: fifty years of decisions without sense, on thousands of paths."""

from __future__ import annotations

import os
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cbgame.economy import causes
from cbgame.economy.luck import FastLuck, KeyedLuck
from cbgame.economy.observe import observe
from cbgame.economy.quarter import advance
from cbgame.economy.sectors import CRISES
from cbgame.economy.state import Array, State
from cbgame.economy.variables import VARIABLES
from tests.economy.worlds import WildPolicy, spike_parameters, spike_start

QUARTERS = 200
BLOCK = 1_000
PATHS = 1_000 if "CI" in os.environ else 5_000  # of either kind of policy
LEAST_SUM = 1e-12  # of total assets

P = spike_parameters()


def _nominal(name: str, values: Array, state: State, start: State, quarter: int) -> Array:
    """Money in the start's GDP, prices of assets from their trend: fifty years of inflation are no fault."""
    if VARIABLES[name].unit == "usd_bn":
        return np.asarray(values * start.gdp_nominal / state.gdp_nominal)
    trend = {"equity_price": P.equity_trend, "house_price": P.house_trend / 4.0}.get(name, 0.0)
    return np.asarray(values * np.exp(-trend * quarter / 100.0))


def _outside(state: State, start: State, quarter: int) -> dict[str, str]:
    """Published variables that are not finite, or not in their plausible range on some path."""
    found = {}
    for name, values in observe(state).items():
        variable, real = VARIABLES[name], _nominal(name, values, state, start, quarter)
        if not np.isfinite(real).all():
            found[name] = "not finite"
        elif (((values if variable.low >= 0.0 else real) < variable.low) | (real > variable.high)).any():
            found[name] = f"{real.min():.4g} to {real.max():.4g}, allowed {variable.low:g} to {variable.high:g}"
    return found


def _unbalanced(before: State, after: State) -> list[str]:
    books = after.books
    scale = LEAST_SUM * np.maximum(books.total_assets(), 1.0)
    faults = []
    if (np.abs(books.total_assets() - books.total_liabilities()) > scale).any():
        faults.append("assets are not liabilities and capital")
    moved = causes.total(after.terms["reserves_bn"]) - (books.reserves - before.books.reserves)
    if (np.abs(moved) > scale).any():
        faults.append("reserves moved without a cause")
    if (np.abs(after.households.wealth.sum(axis=0) - 100.0) > 1e-9).any():
        faults.append("shares of wealth don't add up")
    for name in ("output_gap", "core_inflation", "unemployment", "term_premium_10y", "yield_10y"):
        level = getattr(after, name)
        said = causes.total(after.terms[name])
        if (np.abs(said - (level[-1] if level.ndim > 1 else level)) > 1e-9).any():
            faults.append(f"{name}: causes don't add up")
    sizes, odds = after.crises.size, after.crises.odds
    if (odds < 0.0).any() or (odds > 1.0).any() or (sizes < 0.0).any() or sizes.shape[0] != len(CRISES):
        faults.append("odds are not odds")
    return faults


def _faults(policy: WildPolicy, seed: int, paths: int, quarters: int) -> set[str]:
    start = state = spike_start(paths)
    luck, faults = FastLuck(seed, paths), set()
    for quarter in range(quarters):
        before, state = state, advance(state, policy.stance(quarter), luck.draws(state.quarter + 1), P)
        faults |= {f"{name}: {what}" for name, what in _outside(state, start, quarter + 1).items()}
        faults |= set(_unbalanced(before, state))
    return faults


@pytest.mark.parametrize(("largest_move", "renewed_every"), [(4, 1), (1, 6)], ids=["jumping", "drifting"])
@pytest.mark.parametrize("block", range(PATHS // BLOCK))
def test_fifty_years_without_sense_stay_finite_plausible_and_balanced(
    largest_move: int, renewed_every: int, block: int
) -> None:
    policy = WildPolicy(100 + block, BLOCK, largest_move, renewed_every)
    assert _faults(policy, 200 + block, BLOCK, QUARTERS) == set()


@settings(max_examples=5)
@given(st.integers(0, 2**31), st.integers(1, 8), st.integers(1, 12))
def test_so_does_any_other_senselessness(seed: int, largest_move: int, renewed_every: int) -> None:
    assert _faults(WildPolicy(seed, 50, largest_move, renewed_every), seed, 50, QUARTERS) == set()


# --- one path and many -------------------------------------------------------------------------------------------


def _path(value: Any, index: int) -> Any:
    """One path of a state, a stance or any part of them."""
    if isinstance(value, np.ndarray):
        return value[..., index : index + 1]
    if isinstance(value, dict):
        return {name: _path(item, index) for name, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{item.name: _path(getattr(value, item.name), index) for item in fields(value)})
    return value


def _same(one: Any, other: Any, where: str) -> None:
    if isinstance(one, np.ndarray):
        wide = np.broadcast_to(other, one.shape)
        np.testing.assert_allclose(wide, one, rtol=1e-9, atol=1e-9, err_msg=where)
    elif isinstance(one, dict):
        assert one.keys() == other.keys()
        for name in one:
            _same(one[name], other[name], f"{where}.{name}")
    elif is_dataclass(one):
        for item in fields(one):
            _same(getattr(one, item.name), getattr(other, item.name), f"{where}.{item.name}")
    else:
        assert one == other, where


@settings(max_examples=5)
@given(st.integers(0, 2**31), st.sampled_from([(4, 1), (1, 6)]))
def test_a_batch_of_one_is_a_path_of_many(seed: int, kind: tuple[int, int]) -> None:
    """Every figure of the state, its sectors, books, tape and causes, whatever is done on the other paths."""
    paths, chosen = 4, seed % 4
    seeds = tuple(seed + index for index in range(paths))
    many, policy = spike_start(paths), WildPolicy(seed, paths, *kind)
    alone = spike_start()
    for quarter in range(24):
        stance = policy.stance(quarter)
        many = advance(many, stance, KeyedLuck(seeds).draws(many.quarter + 1), P)
        alone = advance(alone, _path(stance, chosen), KeyedLuck(seeds[chosen : chosen + 1]).draws(alone.quarter + 1), P)
    _same(alone, _path(many, chosen), "state")
