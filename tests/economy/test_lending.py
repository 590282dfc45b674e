"""Discount window, emergency lending and swap lines: who borrows, how much, and what it does."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.lending import a_week, wanted_loans, window_loans
from cbgame.economy.luck import FastLuck
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.quarter import advance
from cbgame.economy.stance import Stance
from cbgame.economy.state import State
from tests.economy.worlds import plain, spike_parameters, spike_start

ONE = np.ones(1)
PATHS = 50


def stressed(stress: float, paths: int = PATHS) -> State:
    return spike_start(paths).with_changes(financial_stress=np.full(paths, stress))


def after(stress: float, stance: Stance, quarters: int = 1) -> State:
    state = stressed(stress)
    for _ in range(quarters):
        state = advance(
            state.with_changes(financial_stress=np.full(PATHS, stress)), stance,
            FastLuck(2, PATHS).draws(state.quarter + 1), spike_parameters(),
        )  # fmt: skip
    return state


def test_nobody_borrows_in_calm_times() -> None:
    calm = after(0.0, plain(1.125, PATHS, emergency_lending=500.0, swap_lines=1.0))
    assert calm.books.loans.max() < 0.6 * 0.2  # what the level starts with runs off
    assert calm.books.swaps.max() == 0.0


def test_take_up_rises_with_stress_and_losses_up_to_the_size_offered() -> None:
    offered = plain(1.125, 1, emergency_lending=400.0)

    def loans(stress: float, losses: float = 0.0) -> float:
        state = stressed(stress, 1)
        window = wanted_loans(state, plain(1.125), P).loans
        return float((wanted_loans(state, offered, P, losses).loans - window)[0])

    assert 0 < loans(1.0) < loans(2.0) < loans(4.0) == 400.0
    assert loans(1.5, losses=8.0) > loans(1.5)
    assert loans(0.4, losses=8.0) == 0.0


def test_swap_lines_lend_about_what_they_did_in_2008_and_2020() -> None:
    lines = plain(1.125, 1, swap_lines=1.0)
    crisis = stressed(5.0, 1).with_changes(gdp_nominal=14_600.0 * ONE)
    assert 400 < wanted_loans(crisis, lines, P).swaps[0] < 650  # 580 in December 2008
    assert wanted_loans(crisis, plain(1.125), P).swaps[0] == 0.0


@pytest.mark.parametrize("change", [{"swap_lines": 1.0}, {"emergency_lending": 600.0}], ids=["swaps", "emergency"])
def test_lending_makes_reserves_and_stands_on_the_books(change: dict[str, float]) -> None:
    without, lent = after(3.0, plain(1.125, PATHS)), after(3.0, plain(1.125, PATHS, **change))
    more = (lent.books.loans + lent.books.swaps) - (without.books.loans + without.books.swaps)
    assert more.min() > 200
    made = (lent.books.reserves + lent.books.on_rrp) - (without.books.reserves + without.books.on_rrp)
    np.testing.assert_allclose(made, more, atol=5.0)
    np.testing.assert_allclose(lent.books.total_assets(), lent.books.total_liabilities(), atol=1e-6)


def test_lending_calms_a_scarce_market() -> None:
    def worst(**change: float) -> float:
        state = stressed(3.0).with_changes(reserve_kink=np.full(PATHS, 18.0))
        stance = plain(1.125, PATHS, **change)
        tape = advance(state, stance, FastLuck(2, PATHS).draws(state.quarter + 1), spike_parameters()).tape
        return float(np.median(((tape.sofr_max - tape.anchor) * 100.0)[6:].max(axis=0)))

    assert worst(emergency_lending=600.0) < 0.6 * worst()


def test_loans_run_to_their_term_when_stress_is_gone_and_swaps_are_over_at_once() -> None:
    """Term auctions and commercial paper of 2009 fell by four to six tenths a quarter."""
    lent = after(4.0, plain(1.125, PATHS, emergency_lending=500.0, swap_lines=1.0))
    states = [lent]
    for seed in (3, 4, 5, 6):
        calm = states[-1].with_changes(financial_stress=np.zeros(PATHS))
        draws = FastLuck(seed, PATHS).draws(calm.quarter + 1)
        states.append(advance(calm, plain(1.125, PATHS), draws, spike_parameters()))
    left = [float(np.median(state.books.loans / lent.books.loans)) for state in states]
    assert 0.4 < left[1] < 0.6
    assert left[4] < 0.1
    assert states[1].books.swaps.max() < 0.05 * lent.books.swaps.max()


def test_new_loans_are_made_at_once() -> None:
    short = np.array([[100.0, -100.0], [100.0, -100.0]])
    np.testing.assert_allclose(
        a_week(short, P),
        [[100.0 * P.lending_speed, -100.0 * P.loans_run_off], [100.0 * P.lending_speed, -100.0 * P.lending_speed]],
    )
    hurried = P.with_values({"loans_run_off": P.lending_speed})
    np.testing.assert_allclose(a_week(short, hurried), P.lending_speed * short)


def test_stigma_keeps_banks_from_the_window_until_the_market_is_far_above_it() -> None:
    gdp = np.full(4, 20_000.0)
    used = window_loans(np.array([0.0, P.window_stigma, P.window_stigma + 100.0, 1e5]), gdp, P)
    assert used[:2].tolist() == [0.0, 0.0]
    assert 0 < used[2] < 20
    assert used[3] == pytest.approx(P.window_most * 200.0)


def test_banks_short_of_reserves_borrow_at_the_window() -> None:
    state = spike_start()
    state.books.reserves = 40.0 * ONE
    state.books.capital = state.books.capital + 2_161.0
    after_week = advance(state, plain(1.125), FastLuck(2, 1).draws(state.quarter + 1), spike_parameters())
    assert after_week.books.loans[0] > 20.0


@pytest.mark.parametrize(
    ("coefficients", "stance"),
    [
        (("swap_use",), {"swap_lines": 1.0}),
        (("emergency_use", "emergency_on_losses"), {"emergency_lending": 600.0}),
        (("window_on_stress",), {}),
    ],
    ids=["swaps", "emergency", "window"],
)
def test_each_kind_of_lending_can_be_switched_off(coefficients: tuple[str, ...], stance: dict[str, float]) -> None:
    state, offered = stressed(4.0, 1), plain(1.125, 1, **stance)
    without = wanted_loans(state, offered, P.with_values(dict.fromkeys(coefficients, 0.0)), 3.0)
    usual, window = wanted_loans(state, offered, P, 3.0), wanted_loans(state, plain(1.125), P, 3.0)
    assert usual.loans[0] + usual.swaps[0] > without.loans[0] + without.swaps[0]
    gone = 0.0 if coefficients == ("window_on_stress",) else window.loans[0]
    assert without.loans[0] + without.swaps[0] == pytest.approx(gone)
