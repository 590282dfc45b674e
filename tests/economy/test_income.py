"""Income: interest by hand, losses into the deferred asset, no remittances until it is earned back."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.balance_sheet import unrealised_loss
from cbgame.economy.baseline import BASELINE_QUARTER, baseline_start
from cbgame.economy.income import Income, Lending, quarter_income, settled
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.stance import NO_FLOOR, Stance
from cbgame.economy.start import state_from
from cbgame.economy.state import State
from tests.economy.worlds import calm_run, plain

HIGH, LOW, TURN = 8.0, 2.0, 6


def losses_then_profits(quarters: int = 40) -> list[State]:
    return calm_run(quarters, lambda index, state: plain(HIGH if index < TURN else LOW))


def test_interest_by_hand() -> None:
    (start,) = calm_run(0)
    tape = start.tape
    tape.iorb[:], tape.reserves[:], tape.on_rrp[:], tape.repo[:], tape.sofr[:] = 2.4, 2000.0, 100.0, 10.0, 2.5
    lending = Lending(loans=np.array([20.0]), swaps=np.array([40.0]))
    stance = plain(2.1, iorb=2.4, on_rrp_rate=2.0, discount_rate=3.0)
    size = np.array([20_000.0])

    def result(stance: Stance) -> Income:
        return quarter_income(np.array([80.0]), np.array([-5.0]), lending, np.array([250.0]), tape, stance, size, P)

    usual = result(stance)
    assert usual.interest_earned[0] == pytest.approx(80 / 4 + (10 * 2.5 + 20 * 3.0 + 40 * (2.1 + P.swap_premium)) / 400)
    assert usual.interest_paid[0] == pytest.approx((2000 * 2.4 + (100 + 0.8 * 250) * 2.0) / 400)
    assert usual.expenses[0] == pytest.approx(20_000 * P.expenses / 400)
    assert usual.net[0] == pytest.approx(usual.interest_earned[0] - usual.interest_paid[0] - usual.expenses[0] - 5.0)
    no_floor = result(replace(stance, on_rrp_rate=np.array([NO_FLOOR])))
    assert no_floor.interest_paid[0] == pytest.approx(
        (2000 * 2.4 + (100 + 0.8 * 250) * (2.1 - P.foreign_pool_discount)) / 400
    )
    tape.anchor[:], tape.iorb[:] = 2.4, 0.0  # reserves earn nothing
    assert result(stance).interest_paid[0] == pytest.approx((100 + 0.8 * 250) * 2.0 / 400)
    tape.anchor[0], tape.anchor[1:], tape.iorb[:] = 2.4, 1.9, 1.9  # cut after a week, the ON RRP rate with it
    assert result(stance).interest_paid[0] == pytest.approx(
        (2000 * 1.9 + (100 + 0.8 * 250) * (2.0 - 0.5 * 12 / 13)) / 400
    )


def test_where_a_result_goes_under_either_rule() -> None:
    net, deferred = np.array([-10.0, 4.0, 9.0, -10.0]), np.array([0.0, 6.0, 6.0, 6.0])
    account = np.array([100.0, 100.0, 100.0, 3.0])
    later = settled(net, deferred, account, 0.0)
    assert later.deferred_asset.tolist() == [10.0, 2.0, 0.0, 16.0]
    assert later.remittances.tolist() == [0.0, 0.0, 3.0, 0.0]
    assert later.indemnity.tolist() == [0.0, 0.0, 0.0, 0.0]
    paid = settled(net, deferred, account, 1.0)
    assert paid.indemnity.tolist() == [10.0, 0.0, 0.0, 10.0]
    assert paid.from_account.tolist() == [10.0, 0.0, 0.0, 3.0]
    assert paid.deferred_asset.tolist() == [0.0, 2.0, 0.0, 6.0]
    assert paid.remittances.tolist() == [0.0, 0.0, 3.0, 0.0]


def test_an_indemnity_comes_out_of_the_treasurys_account() -> None:
    start = replace(baseline_start(), indemnity=True)
    before, after = calm_run(1, plain(HIGH), start=state_from(start, BASELINE_QUARTER, plain()))
    _, deferred = calm_run(1, plain(HIGH))
    loss = -float(after.books.net_income[0])
    assert loss > 5.0
    assert after.books.indemnity[0] == pytest.approx(loss)
    assert after.books.deferred_asset[0] == 0.0
    assert deferred.books.deferred_asset[0] == pytest.approx(loss)
    assert (deferred.books.treasury_account - after.books.treasury_account)[0] == pytest.approx(loss)
    assert after.books.reserves[0] == pytest.approx(deferred.books.reserves[0])
    assert after.books.capital[0] == before.books.capital[0]


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
