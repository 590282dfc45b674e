"""Leveraged holders of Treasuries: the trade that is unwound, dealers' room, and a market that stops working."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.nonbanks import dysfunction, fragility, next_nonbanks
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.rates import term_premium_terms
from cbgame.economy.state import State
from tests.economy.worlds import calm_run, with_sector

NONE = np.zeros(1)


def at(**values: float) -> State:
    (start,) = calm_run(0)
    return start.with_changes(**{name: np.array([value]) for name, value in values.items()})


def broken(index: float = 2.0) -> State:
    return with_sector(at(), "nonbanks", dysfunction=index)


def indebted(more: float) -> State:
    (start,) = calm_run(0)
    return start.with_changes(fisc=replace(start.fisc, debt=start.fisc.debt + more))


def test_a_market_that_works_goes_on_working() -> None:
    assert dysfunction(at(), NONE, NONE, P)[0] == 0.0
    for state in calm_run(8):
        assert state.nonbanks.dysfunction[0] == 0.0
        assert fragility(state)[0] == pytest.approx(1.0, abs=0.05)


def test_a_dash_breaks_it_and_purchases_mend_it() -> None:
    """March 2020: 7 percent of GDP bought within a quarter."""
    alone = dysfunction(at(), np.array([2.0]), NONE, P)[0]
    assert alone == pytest.approx(2.0)
    mended = [float(dysfunction(at(), np.array([2.0]), np.array([share]), P)[0]) for share in (0.0, 1.0, 3.0, 7.0)]
    assert mended == sorted(mended, reverse=True)
    assert mended[1] == pytest.approx(2.0 * np.exp(-P.dysfunction_on_purchases))
    assert mended[3] < 0.05
    useless = P.with_values({"dysfunction_on_purchases": 0.0})
    assert dysfunction(at(), np.array([2.0]), np.array([7.0]), useless)[0] == alone


def test_sales_mend_nothing() -> None:
    assert dysfunction(broken(), NONE, np.array([-3.0]), P)[0] == dysfunction(broken(), NONE, NONE, P)[0]


def test_it_heals_in_two_quarters() -> None:
    assert dysfunction(broken(), NONE, NONE, P)[0] == pytest.approx(2.0 * P.dysfunction_lag)
    assert dysfunction(broken(), NONE, NONE, P.with_values({"dysfunction_lag": 0.0}))[0] == 0.0


def test_a_broken_market_asks_a_premium() -> None:
    """9 to 18 March 2020: the ten-year yield +64 bp while money fled to safety."""

    def premium(state: State, weight: float = P.term_premium_on_dysfunction) -> float:
        p = P.with_values({"term_premium_on_dysfunction": weight})
        return float(term_premium_terms(state, NONE, state.expected_stock, p)["functioning"][0])

    assert premium(broken(1.8)) == pytest.approx(0.63, abs=0.15)
    assert premium(at()) == 0.0
    assert premium(broken(), 0.0) == 0.0


def test_the_trade_is_unwound_by_a_dash_and_rebuilt_in_calm() -> None:
    before = at()
    dashed = with_sector(before, "nonbanks", dysfunction=2.0)
    left = next_nonbanks(before, dashed, P)
    assert left.basis_leverage[0] < 0.55
    state = before.with_changes(nonbanks=replace(left, dysfunction=NONE))
    rebuilt = []
    for _ in range(12):
        state = state.with_changes(nonbanks=next_nonbanks(state, state, P))
        rebuilt.append(float(state.nonbanks.basis_leverage[0]))
    assert rebuilt == sorted(rebuilt)
    assert left.basis_leverage[0] + 0.1 < rebuilt[-1] < 1.0


@pytest.mark.parametrize(
    ("parameter", "state", "part", "sign"),
    [
        ("basis_on_volatility", at(volatility=0.8), "basis_leverage", -1),
        ("basis_on_debt", indebted(30.0), "basis_leverage", 1),
        ("dealer_on_debt", indebted(30.0), "dealer_room", -1),
        ("dealer_on_stress", at(financial_stress=4.0), "dealer_room", -1),
    ],
)
def test_what_moves_leverage_and_room_can_be_switched_off(parameter: str, state: State, part: str, sign: int) -> None:
    assert sign * (getattr(next_nonbanks(state, state, P), part)[0] - 1.0) > 0.01
    off = P.with_values({parameter: 0.0})
    assert getattr(next_nonbanks(state, state, off), part)[0] == pytest.approx(1.0)


def test_more_debt_makes_the_market_more_fragile() -> None:
    state = indebted(40.0)
    for _ in range(20):
        state = state.with_changes(nonbanks=next_nonbanks(state, state, P))
    assert fragility(state)[0] > 1.3
    assert fragility(with_sector(at(), "nonbanks", basis_leverage=0.0))[0] == 0.0
