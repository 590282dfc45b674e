"""The staff's fan: the same shocks for every stance, wider with the horizon, announced things go on."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.quarter import announce
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Programme
from cbgame.policy.forecast import (
    FAN_VARIABLES,
    QUANTILES,
    REACTIONS,
    answer_by_name,
    fan,
    forecast,
    next_stance,
    reactions,
)
from cbgame.policy.stances import stance_of
from tests.economy.worlds import spike_level, spike_parameters, spike_start

START, P = spike_start(), spike_parameters()
HOLD = spike_level().standing


def paths(decision: Decision, quarters: int = 6, seed: int = 0) -> dict[str, np.ndarray]:
    return {
        name: np.stack(rows)
        for name, rows in forecast(START, stance_of(decision), P, quarters, 200, seed, None).items()
    }


def test_the_same_seed_gives_the_same_fan() -> None:
    one, two = (fan(START, stance_of(HOLD), P, 6, 100, seed=3) for _ in range(2))
    other = fan(START, stance_of(HOLD), P, 6, 100, seed=4)
    assert set(one.bands) == set(FAN_VARIABLES)
    for name in FAN_VARIABLES:
        assert np.array_equal(one.bands[name], two.bands[name])
        assert one.bands[name].shape == (len(QUANTILES), 6)
        assert (np.diff(one.bands[name], axis=0) >= 0).all()
    assert not np.array_equal(one.bands["output_gap"], other.bands["output_gap"])
    assert one.quarters == tuple(range(START.quarter + 1, START.quarter + 7))


def test_a_forecast_changes_nothing() -> None:
    before = float(START.output_gap[0]), float(START.books.reserves[0]), START.quarter
    paths(HOLD)
    assert (float(START.output_gap[0]), float(START.books.reserves[0]), START.quarter) == before


def test_two_stances_differ_by_the_decision_alone() -> None:
    hold, hike = paths(HOLD), paths(Decision(1.25, HOLD.treasuries, HOLD.mbs))
    # The same shocks: path by path a hike never raises demand, and moves nothing in its own quarter.
    assert np.array_equal(hold["output_gap"][0], hike["output_gap"][0])
    assert (hike["output_gap"][3] <= hold["output_gap"][3]).all()
    spread = np.std(hike["output_gap"][5] - hold["output_gap"][5])
    assert spread < 0.1 * np.std(hold["output_gap"][5])


def test_the_fan_widens_with_the_horizon() -> None:
    bands = fan(START, stance_of(HOLD), P, 12, 500).bands
    for name in ("output_gap", "unemployment", "core_inflation_4q", "yield_10y", "reserves_bn"):
        width = bands[name][-1] - bands[name][0]
        # Reserves are known but for the Treasury's account, which has strayed as far as it does within a quarter.
        settled = 0.95 if name == "reserves_bn" else 1.0
        assert settled * width[0] < width[3] < width[11] / settled, name


def test_a_rise_lifts_the_two_year_yield_at_once() -> None:
    hold, hike = paths(HOLD), paths(Decision(1.5, HOLD.treasuries, HOLD.mbs))
    assert 0.2 < np.median(hike["yield_2y"][0] - hold["yield_2y"][0]) < 0.5
    assert np.median(hike["policy_rate"][0] - hold["policy_rate"][0]) == pytest.approx(0.5)


def test_the_announced_runoff_goes_on_and_reserves_fall() -> None:
    bands = fan(START, stance_of(HOLD), P, 8, 200).bands
    stopped = fan(START, stance_of(Decision(1.0)), P, 8, 200).bands
    median = QUANTILES.index(0.5)
    assert bands["total_assets_bn"][median][7] < bands["total_assets_bn"][median][0] - 300
    assert stopped["total_assets_bn"][median][7] == pytest.approx(stopped["total_assets_bn"][median][0], abs=40)
    assert stopped["reserves_bn"][median][7] > bands["reserves_bn"][median][7] + 250


def test_guidance_leads_the_rate_and_the_rule_takes_over() -> None:
    guided = paths(Decision(1.0, guidance=Guidance(GuidanceKind.RAISE, 3)))["policy_rate"]
    assert guided[:3] == pytest.approx(np.repeat([[1.125], [1.375], [1.625]], 200, axis=1))
    assert np.unique(guided[5]).size > 100  # the rule answers each path's own luck


def test_what_hangs_on_the_range_moves_with_it() -> None:
    stance = stance_of(Decision(1.0, iorb_offset_bp=20, standing_repo=True, guidance=Guidance(GuidanceKind.RAISE, 4)))
    later = next_stance(START, stance, P)
    moved = float((later.policy_rate - stance.policy_rate)[0])
    assert moved == pytest.approx(0.25)
    for name in ("target_low", "target_high", "iorb", "on_rrp_rate", "standing_repo_rate"):
        assert float((getattr(later, name) - getattr(stance, name))[0]) == pytest.approx(moved), name


def test_what_is_publicly_known_enters() -> None:
    def outside(quarter: int, draws: object) -> object:
        return draws.__class__(draws.quarter, draws.weeks, {"demand": -3.0})  # type: ignore[attr-defined, call-arg]

    known = fan(START, stance_of(HOLD), P, 2, 100, outside=outside).bands["output_gap"]  # type: ignore[arg-type]
    unknown = fan(START, stance_of(HOLD), P, 2, 100).bands["output_gap"]
    assert known[2][0] == pytest.approx(unknown[2][0] - 3.0)


def test_reactions_are_a_range_around_the_model_s_own() -> None:
    decision = Decision(1.5, treasuries=Programme(purchases_usd_bn=5), guidance=Guidance(GuidanceKind.RAISE, 4))
    ranges = reactions(START, stance_of(decision), P)
    own = answer_by_name(announce(START, stance_of(decision), P))
    assert set(ranges) == set(REACTIONS) == set(own)
    for name, (low, middle, high) in ranges.items():
        assert low <= middle <= high
        assert middle == own[name]
    assert ranges["yield_2y"][0] < ranges["yield_2y"][2]
    assert ranges["yield_2y"][1] > 20
    assert ranges["equity_price"][1] < 0


def test_no_news_no_reaction() -> None:
    priced = stance_of(HOLD)
    priced.policy_rate = START.expected_path[0]
    for low, middle, high in reactions(START, priced, P).values():
        assert max(abs(low), abs(middle), abs(high)) < 1.5


def test_a_bigger_batch_is_only_a_better_estimate() -> None:
    small = np.stack(forecast(START, stance_of(HOLD), P, 4, 400, 1, None)["unemployment"]).mean(axis=1)
    big = np.stack(forecast(START, stance_of(HOLD), P, 4, 2000, 2, None)["unemployment"]).mean(axis=1)
    assert small == pytest.approx(big, abs=0.15)
