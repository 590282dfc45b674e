"""Income: interest by hand, losses into the deferred asset, no remittances until it is earned back."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from cbgame.economy.balance_sheet import unrealised_loss
from cbgame.economy.income import quarter_income
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.state import State
from tests.economy.worlds import calm_run, plain

HIGH, LOW, TURN = 8.0, 2.0, 6


def losses_then_profits(quarters: int = 40) -> list[State]:
    return calm_run(quarters, lambda index, state: plain(HIGH if index < TURN else LOW))


def test_interest_by_hand() -> None:
    (start,) = calm_run(0)
    tape, books = start.tape, start.books
    tape.iorb[:], tape.reserves[:], tape.on_rrp[:], tape.repo[:] = 2.4, 2000.0, 100.0, 0.0
    books.treasuries[:], books.treasuries_yield[:] = 500.0, 2.0
    books.mbs[:], books.mbs_yield[:] = 1500.0, 3.0
    books.other_liabilities[:], books.loans[:] = 250.0, 0.0
    result = quarter_income(books, tape, np.array([2.0]), np.array([20_000.0]), P)
    assert result.interest_earned[0] == pytest.approx((5 * 500 * 2.0 + 1500 * 3.0) / 400)
    assert result.interest_paid[0] == pytest.approx((2000 * 2.4 + (100 + 0.8 * 250) * 2.0) / 400)
    assert result.expenses[0] == pytest.approx(20_000 * P.expenses / 400)
    assert result.net[0] == pytest.approx(result.interest_earned[0] - result.interest_paid[0] - result.expenses[0])
    assert result.remittances[0] == pytest.approx(result.net[0])
    assert result.deferred_asset[0] == 0.0


def test_losses_are_deferred_and_remittances_wait_until_they_are_earned_back() -> None:
    states = losses_then_profits()
    deferred = [float(state.books.deferred_asset[0]) for state in states]
    remitted = [float(state.books.remittances[0]) for state in states]
    net = [float(state.books.net_income[0]) for state in states]
    assert min(net[1 : TURN + 1]) < 0
    assert max(deferred) > 10.0
    for index in range(1, len(states)):
        owed = deferred[index - 1] - net[index]
        assert deferred[index] == pytest.approx(max(owed, 0.0))
        assert remitted[index] == pytest.approx(max(-owed, 0.0))
    back = next(index for index in range(TURN + 1, len(states)) if deferred[index] == 0.0)
    assert back > TURN + 2
    assert max(remitted[TURN + 1 : back]) == 0.0
    assert min(remitted[back + 1 :]) > 0.0


def test_a_loss_is_paid_for_with_reserves_and_not_with_capital() -> None:
    states = losses_then_profits(TURN)
    for before, after in itertools.pairwise(states):
        grown = after.books.deferred_asset - before.books.deferred_asset
        assert after.terms["reserves_bn"]["income"][0] == pytest.approx(grown[0])
        assert after.books.capital[0] == before.books.capital[0]


def test_remittances_of_the_level_are_near_what_was_paid() -> None:
    """80.2 billion dollars in 2017 and 65.3 in 2018 (Federal Reserve, annual reports)."""
    from cbgame.game.ghosts import play_policy
    from tests.economy.worlds import spike_level

    term = play_policy(spike_level(), "history", 1)
    year = sum(float(state.books.remittances[0]) for state in term.states[2:6])  # 2018
    assert 50 < year < 80


def test_higher_yields_make_paper_losses() -> None:
    (start,) = calm_run(0)
    worth = unrealised_loss(start.books, start)[0]
    higher = start.with_changes(
        yield_2y=start.yield_2y + 1, yield_5y=start.yield_5y + 1, yield_10y=start.yield_10y + 1,
        mortgage_rate=start.mortgage_rate + 1, policy_rate=start.policy_rate + 1,
    )  # fmt: skip
    lost = unrealised_loss(higher.books, higher)[0] - worth
    assert 0.03 * 4500 < lost < 0.07 * 4500  # duration of some five years
