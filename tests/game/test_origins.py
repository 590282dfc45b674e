"""Where a move came from: the six families add up to it exactly, in any span, for any variable, whatever was done."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cbgame.economy.luck import DISTURBANCES, QUARTERLY, WEEKLY
from cbgame.economy.observe import observe
from cbgame.game.origins import EXPECTATIONS, FAMILIES, NOISE, PLUMBING, origins
from cbgame.game.rerun import Replay
from tests.validation.plays import played

QUARTERS = 9
spans = st.tuples(st.integers(0, QUARTERS - 1), st.integers(0, QUARTERS - 1)).map(lambda pair: tuple(sorted(pair)))


@cache
def replay(policy: str, seed: int) -> Replay:
    return Replay.of(played(policy, seed))


def amounts(policy: str, seed: int, first: int, last: int, name: str) -> dict[str, float]:
    return {part.family: part.amount for part in origins(replay(policy, seed), first, last)[name]}


@settings(max_examples=12)
@given(st.sampled_from(("history", "inertial", "balanced")), st.integers(1, 4), spans)
def test_families_add_up_to_every_move(policy: str, seed: int, span: tuple[int, int]) -> None:
    states = played(policy, seed).states
    before, after = observe(states[span[0]]), observe(states[span[1] + 1])
    found = origins(replay(policy, seed), *span)
    assert set(found) == set(after)
    for name, parts in found.items():
        assert tuple(part.family for part in parts) == FAMILIES
        move = float(after[name][0] - before[name][0])
        size = max(abs(part.amount) for part in parts)
        assert sum(part.amount for part in parts) == pytest.approx(move, abs=1e-9 * (1.0 + size)), name


def test_the_rate_moves_by_decision_alone() -> None:
    made = amounts("history", 1, 0, QUARTERS - 1, "policy_rate")
    assert made["decision"] == pytest.approx(0.5)
    assert sum(abs(amount) for family, amount in made.items() if family != "decision") < 1e-9


def test_who_holds_decides_nothing() -> None:
    for name in ("unemployment", "reserves_bn", "yield_10y", "core_inflation_4q"):
        assert amounts("hold", 1, 2, 6, name)["decision"] == pytest.approx(0.0, abs=1e-9)


def test_announced_runoff_was_under_way_and_ending_it_is_a_decision() -> None:
    made = amounts("inertial", 1, 0, QUARTERS - 1, "reserves_bn")
    assert made["lagged_policy"] < -500.0  # billions
    assert made["decision"] > 500.0


def test_policy_has_no_effect_on_jobs_within_its_quarter() -> None:
    made = amounts("history", 1, 4, 4, "unemployment")
    assert made["decision"] == pytest.approx(0.0, abs=1e-9)
    assert made["plumbing"] == pytest.approx(0.0, abs=1e-9)


def test_the_named_draws_are_drawn() -> None:
    drawn = {*QUARTERLY, *WEEKLY, *DISTURBANCES}
    assert {*EXPECTATIONS, *PLUMBING, *NOISE} <= drawn


@pytest.mark.parametrize("span", [(-1, 2), (3, 2), (0, QUARTERS)])
def test_a_span_outside_the_term_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(IndexError):
        origins(replay("hold", 1), *span)
