"""Contributions add up: to the score over hold, to the whole of any difference, and to what is printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.game.contributions import (
    Contribution,
    by_kind,
    by_objective,
    by_quarter,
    in_two_orders,
    points,
    rounded_to_add_up,
)
from cbgame.game.rerun import KINDS, Replay
from cbgame.policy.decision import Decision
from tests.validation.plays import played

SEED = 18
POLICIES = ("history", "inertial", "taylor", "hold")


@cache
def replay(policy: str) -> Replay:
    return Replay.of(played(policy, SEED))


def over_hold(policy: str) -> float:
    return played(policy, SEED).score().total - played("hold", SEED).score().total


def test_every_part_of_a_decision_is_of_one_kind() -> None:
    parts = [part for named in KINDS.values() for part in named]
    assert sorted(parts) == sorted(item.name for item in fields(Decision))


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("split", [by_kind, by_quarter, by_objective])
def test_contributions_add_up_to_the_score_over_hold(policy: str, split: object) -> None:
    assert callable(split)
    parts: tuple[Contribution, ...] = split(replay(policy))
    assert sum(part.total for part in parts) == pytest.approx(over_hold(policy), abs=1e-9)
    mine, held = points(played(policy, SEED).score()), points(played("hold", SEED).score())
    for name in mine:
        assert sum(part.by_name.get(name, 0.0) for part in parts) == pytest.approx(mine[name] - held[name], abs=1e-9)
    assert all(part.total == pytest.approx(sum(part.by_name.values())) for part in parts)


def test_a_kind_that_was_never_used_earned_nothing() -> None:
    made = {part.id: part.total for part in by_kind(replay("taylor"))}  # it moves the rate alone
    assert made["balance_sheet"] == made["facilities"] == made["words"] == 0.0
    assert made["rate"] != 0.0
    assert all(part.total == 0.0 for part in (*by_kind(replay("hold")), *by_quarter(replay("hold"))))


def test_ending_runoff_is_what_the_autopilot_earned() -> None:
    made = {part.id: part.total for part in by_kind(replay("inertial"))}
    assert made["balance_sheet"] > 100.0


values = st.dictionaries(st.frozensets(st.sampled_from("abcd")), st.floats(-1e6, 1e6), max_size=16)


@given(values)
def test_two_orders_share_the_whole_difference(known: Mapping[frozenset[str], float]) -> None:
    parts = ("a", "b", "c", "d")
    steps = in_two_orders(parts, lambda switched: {"x": known.get(switched, 0.0)})
    whole = known.get(frozenset(parts), 0.0) - known.get(frozenset(), 0.0)
    assert sum(each["x"] for each in steps.values()) == pytest.approx(whole, abs=1e-6)
    backwards = in_two_orders(parts[::-1], lambda switched: {"x": known.get(switched, 0.0)})
    assert {part: each["x"] for part, each in steps.items()} == pytest.approx(
        {part: each["x"] for part, each in backwards.items()}
    )


def test_two_orders_of_a_sum_give_each_its_own() -> None:
    own = {"a": 3.0, "b": -1.5, "c": 0.25}
    assert in_two_orders(tuple(own), lambda on: {"x": sum(own[part] for part in on)}) == {
        part: {"x": amount} for part, amount in own.items()
    }


@given(st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=12), st.integers(0, 2))
def test_rounded_amounts_add_up(amounts: list[float], decimals: int) -> None:
    rounded = rounded_to_add_up(amounts, decimals)
    unit = 10.0**-decimals
    assert sum(rounded) == pytest.approx(round(sum(amounts) / unit) * unit, abs=1e-6)
    assert all(abs(one - other) < unit + 1e-9 for one, other in zip(rounded, amounts, strict=True))
    if len(amounts) == 1:
        assert rounded[0] == pytest.approx(round(amounts[0] / unit) * unit)
