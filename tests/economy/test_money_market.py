"""The reserve-demand curve, spikes and the facilities that bound them."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.calendar import quarter_number
from cbgame.economy.dates import dates_of
from cbgame.economy.luck import FastLuck, NoLuck
from cbgame.economy.money_market import (
    calm_spreads,
    capped,
    floor_spreads,
    on_rrp_take_up,
    repo_use,
    spike,
)
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.quarter import advance
from cbgame.economy.stance import Stance
from cbgame.economy.state import State, Tape
from tests.economy.worlds import plain, spike_parameters, spike_start

KINK = 13.0
SHARES = np.linspace(5.0, 25.0, 201)


def slope(share: float) -> float:
    """By how many bp SOFR rises when reserves fall by 1 percent of bank assets."""
    sofr, _ = calm_spreads(np.array([share - 0.5, share + 0.5]), np.full(2, KINK), P)
    return float(sofr[0] - sofr[1])


@pytest.mark.parametrize("rate", [0, 1], ids=["sofr", "effr"])
def test_fewer_reserves_never_lower_a_rate(rate: int) -> None:
    assert (np.diff(calm_spreads(SHARES, np.full_like(SHARES, KINK), P)[rate]) <= 0).all()


def test_flat_when_ample_sloping_under_the_kink_steep_when_scarce() -> None:
    assert slope(18.0) < 0.1
    assert 2.0 < slope(11.0) < 6.0
    assert slope(6.5) > 2.0 * slope(11.0)


def test_regulation_moves_the_whole_curve() -> None:
    here, _ = calm_spreads(SHARES, np.full_like(SHARES, KINK), P)
    there, _ = calm_spreads(SHARES + 1.0, np.full_like(SHARES, KINK + 1.0), P)
    assert there == pytest.approx(here)


def test_what_lenders_without_iorb_give_up_sets_the_floor() -> None:
    """Raising the ON RRP rate against IORB lifts market rates even where it doesn't bind (June 2018, May 2019)."""
    near, far, none = (floor_spreads(bp, P) for bp in (10.0, 25.0, 1e6))
    for rate in (0, 1):
        assert near[rate] - far[rate] == pytest.approx(15.0 * P.outside_share)
        assert none[rate] == far[rate]
    ample = np.array([22.0])
    sofr, effr = calm_spreads(ample, np.array([KINK]), P, floor_spreads(25.0, P))
    assert effr[0] == pytest.approx(far[1], abs=0.1)
    assert sofr[0] == pytest.approx(far[0], abs=0.1)


def test_a_spike_grows_with_drain_and_scarcity_and_is_bounded() -> None:
    def jump(share: float, drain: float, shock: float = 0.0) -> float:
        return float(spike(np.array([share]), np.array([KINK]), np.array([drain]), 0.0, np.array([shock]), P)[0])

    by_drain = [jump(8.5, drain) for drain in (0.0, 0.2, 0.5, 0.8)]
    assert by_drain[0] == 0.0
    assert np.diff(by_drain, 2).min() > 0  # twice the drain is more than twice the spike
    by_share = [jump(share, 0.6) for share in (14.0, 10.0, 8.5, 7.0)]
    assert by_share == sorted(by_share)
    assert by_share[0] < 2.0
    assert by_share[2] > 10 * by_share[0]
    assert jump(1.0, 5.0, 3.0) <= P.spike_most


def test_reporting_dates_weigh_by_their_rank() -> None:
    year_end = dates_of(quarter_number("2018Q4"), P).pressure[-1]
    ordinary = dates_of(quarter_number("2019Q1"), P).pressure[1]
    quarter_end = dates_of(quarter_number("2019Q2"), P).pressure[-1]
    assert year_end > quarter_end > 0
    assert ordinary < quarter_end


def test_money_funds_stay_while_the_market_is_at_the_floor() -> None:
    cash = np.array([400.0])

    def placed(over_bp: float, quarter_end: bool = False) -> float:
        return float(on_rrp_take_up(np.array([over_bp]), cash, quarter_end, P)[0])

    amounts = [placed(over) for over in (-5.0, 0.0, 5.0, 10.0, 40.0)]
    assert amounts == sorted(amounts, reverse=True)
    assert amounts[0] > 0.8 * 400 * 0.8
    assert amounts[-1] < 1.0
    assert placed(5.0) < placed(5.0, quarter_end=True) <= 400.0


def test_nobody_borrows_under_the_facility_and_more_the_further_above() -> None:
    used = repo_use(np.array([-20.0, 0.0, 10.0, 20.0]), np.full(4, 20_000.0), P)
    assert used[:2].tolist() == [0.0, 0.0]
    assert used[3] == pytest.approx(2 * used[2])


def test_dealers_run_out_of_collateral() -> None:
    pressure = np.array([100.0, 140.0, 500.0, 5000.0])
    used = repo_use(pressure, np.full(4, 20_000.0), P)
    assert used[0] == pytest.approx(P.facility_use * 100.0)
    assert (np.diff(used) > 0).all()
    assert used.max() <= P.facility_most / 100.0 * 20_000.0


def test_the_lid_is_soft() -> None:
    lidded = capped(np.array([5.0, 200.0]), np.full(2, 15.0 + P.facility_stigma), P)
    assert lidded[0] == 5.0
    assert lidded[1] == pytest.approx(15 + P.facility_stigma + P.facility_leak * (200 - 15 - P.facility_stigma))


# --- whole quarters ----------------------------------------------------------------------------------------------

PATHS = 200


def scarce_tape(stance: Stance | None = None, kink: float = 19.0) -> Tape:
    """The tape of a tax quarter when reserves are some five percent of bank assets under the kink, on many paths."""
    state = spike_start(PATHS).with_changes(quarter=quarter_number("2019Q2"), reserve_kink=np.full(PATHS, kink))
    chosen = plain(1.125, PATHS) if stance is None else stance
    return advance(state, chosen, FastLuck(4, PATHS).draws(state.quarter + 1), spike_parameters()).tape


def worst_bp(tape: Tape) -> np.ndarray:
    return np.asarray(((tape.sofr_max - tape.iorb) * 100.0).max(axis=0))


def test_scarcity_breaks_the_market_and_ample_reserves_do_not() -> None:
    assert np.median(worst_bp(scarce_tape())) > 100
    assert np.quantile(worst_bp(scarce_tape(kink=11.0)), 0.99) < 30


def test_a_standing_facility_caps_the_worst_day_and_lends() -> None:
    lid = plain(1.125, PATHS, standing_repo_rate=1.25 + 0.05)
    bare, lidded = scarce_tape(), scarce_tape(lid)
    ceiling = (1.30 - 1.15) * 100 + P.facility_stigma
    assert np.median(worst_bp(lidded)) < 60
    assert (worst_bp(lidded) <= ceiling + P.facility_leak * P.spike_most).all()
    assert (worst_bp(lidded) <= worst_bp(bare) + 1e-9).all()
    assert bare.repo.max() == 0.0
    assert np.median(lidded.repo.max(axis=0)) > 20.0


def test_temporary_repo_relieves_in_proportion_to_its_size() -> None:
    medians = [
        float(np.median(worst_bp(scarce_tape(plain(1.125, PATHS, temporary_repo=size))))) for size in (0, 75, 200)
    ]
    assert medians[1] < 0.8 * medians[0]
    assert medians[2] < medians[1]
    assert scarce_tape(plain(1.125, PATHS, temporary_repo=75.0)).repo.max() <= 75.0


def test_market_rates_keep_near_the_floor_of_the_reverse_repo_rate() -> None:
    high_floor = plain(1.125, PATHS, on_rrp_rate=1.10)
    tape = scarce_tape(high_floor, kink=11.0)
    assert (tape.sofr >= 1.10 - 0.03 - 1e-9).all()
    assert (tape.effr >= 1.10 - 0.03 - 1e-9).all()


def test_the_reverse_repo_empties_before_reserves_are_scarce() -> None:
    ample, scarce = scarce_tape(kink=11.0), scarce_tape(kink=19.0)
    assert np.median(ample.on_rrp[-2]) > 10 * np.median(scarce.on_rrp[-2])


def test_a_spike_fades_over_the_weeks_that_follow() -> None:
    p = spike_parameters()
    state = spike_start().with_changes(quarter=quarter_number("2019Q2"), reserve_kink=np.array([18.5]))
    quiet = advance(state, plain(1.125), NoLuck(1).draws(0), p.with_values({"spike_carry": 0.0})).tape
    carried = advance(state, plain(1.125), NoLuck(1).draws(0), p).tape
    week = int(np.argmax(quiet.sofr_max[:-1, 0] - quiet.iorb[:-1, 0]))
    assert carried.sofr_max[week + 1, 0] > quiet.sofr_max[week + 1, 0] + 0.05


def test_policy_rates_move_the_market_with_them() -> None:
    def mean_spread(state: State, rate: float) -> float:
        tape = advance(state, plain(rate), NoLuck(1).draws(0), spike_parameters()).tape
        return float((tape.effr - tape.iorb).mean())

    assert mean_spread(spike_start(), 2.125) == pytest.approx(mean_spread(spike_start(), 1.125), abs=0.01)


# --- loss of control ----------------------------------------------------------------------------------------------


def test_loss_of_control_counts_days_and_basis_points_outside_the_range() -> None:
    scarce, ample = scarce_tape(), scarce_tape(kink=11.0)
    assert ample.outside_days.max() == 0.0
    assert ample.outside_bp.max() == 0.0
    lost = scarce.outside_bp.sum(axis=0)
    assert np.median(lost) > 3
    assert np.quantile(lost, 0.9) > 10
    assert (scarce.outside_days.sum(axis=0) <= 65).all()
    # A tape's worst day and four like the rest, by hand.
    stance = plain(1.125, PATHS)
    over = np.maximum(scarce.effr - stance.target_high, 0.0)
    assert (scarce.outside_bp >= 100.0 * over - 1e-9).all()
    assert (scarce.outside_bp[over == 0] == 0).all()
    wide = scarce_tape(plain(1.125, PATHS, target_high=3.0, target_low=0.0))
    assert wide.outside_days.max() == 0.0


def test_rates_are_restless_where_reserves_are_scarce() -> None:
    def swing(kink: float, **coefficients: float) -> float:
        p = spike_parameters().with_values({"spike_level": 0.0, **coefficients})
        state = spike_start(PATHS).with_changes(reserve_kink=np.full(PATHS, kink))
        tape = advance(state, plain(1.125, PATHS), FastLuck(4, PATHS).draws(state.quarter + 1), p).tape
        return float(np.median(np.diff((tape.sofr - tape.iorb) * 100.0, axis=0).std(axis=0)))

    assert swing(18.0) > 1.7 * swing(11.0)
    assert swing(18.0, noise_on_scarcity=0.0) < 1.3 * swing(11.0, noise_on_scarcity=0.0)


def test_stress_makes_banks_hoard() -> None:
    def median_bp(stress: float, **coefficients: float) -> float:
        state = spike_start(PATHS).with_changes(financial_stress=np.full(PATHS, stress))
        p = spike_parameters().with_values({"swap_use": 0.0, "window_on_stress": 0.0, **coefficients})
        tape = advance(state, plain(1.125, PATHS), FastLuck(4, PATHS).draws(state.quarter + 1), p).tape
        return float(np.median(tape.sofr - tape.iorb) * 100.0)

    assert median_bp(5.0) > median_bp(1.0) + 1.0
    assert median_bp(5.0, kink_on_stress=0.0) == pytest.approx(median_bp(1.0, kink_on_stress=0.0), abs=1e-6)


def test_who_has_no_account_gives_up_part_of_what_one_earns_and_it_can_be_switched_off() -> None:
    narrow, wide = floor_spreads(5.0, P), floor_spreads(25.0, P)
    assert wide[0] < narrow[0]
    assert wide[1] < narrow[1]
    off = P.with_values({"outside_share": 0.0})
    assert floor_spreads(5.0, off) == floor_spreads(25.0, off)
