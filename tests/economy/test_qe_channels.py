"""Purchases work through channels that have names and can be switched off one by one, and are no rate cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from cbgame.economy.baseline import baseline_state
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import announce, news_in
from cbgame.economy.stance import Programme, Stance, plain_stance
from cbgame.economy.state import Array, State
from tests.economy.test_rates import bought
from tests.economy.worlds import NEUTRAL, calm_run, plain, programme, with_sector

QE = bought(programme(purchases=60.0, end=60.0))

# channel -> the coefficients that are it
SWITCHES: dict[str, dict[str, float]] = {
    "signalling": {"signal_gain": 0.0},
    "duration": {"term_premium_on_stock": 0.0},
    "functioning": {"dysfunction_on_purchases": 0.0},
    "liquidity": {"term_premium_on_purchases": 0.0, "credit_on_reserves": 0.0},
}


def yield_terms(state: State) -> dict[str, float]:
    return {name: 100.0 * float(term[0]) for name, term in state.terms["yield_10y"].items()}


def channels(p: Parameters = P) -> dict[str, float]:
    """Each channel's part of the ten-year yield after a quarter of purchases into a market that works badly, bp, and of
    lending after a year, percent."""
    broken = with_sector(calm_run(0, p=p)[0], "nonbanks", dysfunction=2.0)
    with_it, without = (calm_run(4, stance, p, start=broken) for stance in (QE, plain()))
    a, b = yield_terms(with_it[1]), yield_terms(without[1])
    return {
        "signalling": a["signalling"] - b["signalling"],
        "duration": a["balance_sheet"] - b["balance_sheet"],
        "functioning": a["functioning"] - b["functioning"],
        "liquidity": a["liquidity"] - b["liquidity"],
        "lending": -float((with_it[4].banks.credit_supply - without[4].banks.credit_supply)[0]),
    }


def test_every_channel_eases() -> None:
    for name, effect in channels().items():
        assert effect < -0.1, name


@pytest.mark.parametrize("switched", SWITCHES)
def test_each_channel_can_be_switched_off_and_the_others_stay(switched: str) -> None:
    everything, left = channels(), channels(P.with_values(SWITCHES[switched]))
    gone = {"liquidity": {"liquidity", "lending"}}.get(switched, {switched})
    for name in everything:
        if name in gone:
            assert abs(left[name]) < 0.005 * abs(everything[name]), name  # but for what a better economy lends
        else:
            assert left[name] == pytest.approx(everything[name], rel=0.2), name


def test_with_all_of_them_off_purchases_move_nothing_but_the_books() -> None:
    # MBS apart, which press mortgages; a tantrum, which is fear of less; reserves, which must not be what lends.
    off = P.with_values({name: value for switch in SWITCHES.values() for name, value in switch.items()})
    off = off.with_values({"uninsured_on_reserves": 0.0})
    with_it, without = calm_run(4, QE, off)[-1], calm_run(4, p=off)[-1]
    for name in ("output_gap", "yield_2y", "yield_10y", "mortgage_rate", "equity_deviation", "dollar", "unemployment"):
        assert getattr(with_it, name)[0] == pytest.approx(getattr(without, name)[0], abs=0.02), name
    assert with_it.books.reserves[0] > without.books.reserves[0] + 400.0


# --- not a rate cut ----------------------------------------------------------------------------------------------


@cache
def compared() -> tuple[list[State], list[State], list[State]]:
    """Three years of purchases, of the rate cut that moves the ten-year yield as much at once, and of neither."""
    (start,) = calm_run(0)
    per_point = float(announce(start, plain(NEUTRAL - 0.25)).yield_10y_bp[0]) / 0.25
    cut = float(announce(start, QE).yield_10y_bp[0]) / per_point
    return calm_run(12, QE), calm_run(12, plain(NEUTRAL - cut)), calm_run(12)


def effects(read: Callable[[State], Array]) -> tuple[np.ndarray, np.ndarray]:
    purchases, cut, neither = compared()
    rest = np.array([float(read(state)[0]) for state in neither])
    return tuple(np.array([float(read(state)[0]) for state in path]) - rest for path in (purchases, cut))


def test_both_ease_the_long_end_alike_and_the_short_end_not() -> None:
    ten = effects(lambda state: state.yield_10y)
    assert ten[0][1] == pytest.approx(ten[1][1], abs=0.1)
    two = effects(lambda state: state.yield_2y)
    assert two[1][1] < 4.0 * two[0][1] < 0.0
    slope = effects(lambda state: state.yield_10y - state.policy_rate)
    assert slope[0][1] < 0.0 < slope[1][1]  # flatter with purchases, steeper with a cut


def test_a_cut_feeds_appetite_for_risk_and_lowers_deposit_rates() -> None:
    leverage, deposits = effects(lambda state: state.banks.leverage), effects(lambda state: state.banks.deposit_rate)
    assert leverage[1][12] > 5.0 * leverage[0][12]
    assert deposits[1][12] < -0.1
    assert deposits[0][12] == pytest.approx(0.0, abs=1e-6)


def test_purchases_leave_reserves_uninsured_deposits_and_capital_abroad() -> None:
    for read, least in (
        (lambda state: state.books.reserves, 500.0),
        (lambda state: state.banks.uninsured_share, 1.0),
        (lambda state: state.abroad.flows, 0.1),
    ):
        purchases, cut = effects(read)
        assert purchases[4:].max() > least
        assert cut[4:].max() < 0.4 * purchases[4:].max()


def test_purchases_turn_remittances_to_losses_when_rates_rise_and_a_cut_does_not() -> None:
    """Bought in 2020-21 at one percent and paid for in 2022-24 at five."""

    def lost(first: Stance) -> float:
        path = calm_run(16, lambda index, state: first if index < 8 else plain(NEUTRAL + 2.5))
        return float(path[-1].books.deferred_asset[0])

    heavy = bought(programme(purchases=120.0, end=120.0))
    assert lost(heavy) > lost(plain(NEUTRAL - 1.0)) + 50.0


def test_their_lags_differ() -> None:
    """A cut's stimulus comes sooner against what it is in the end: rates fade, a stock that grows does not."""
    gap = effects(lambda state: state.output_gap)
    assert gap[0][4] / gap[0][12] < gap[1][4] / gap[1][12] - 0.02
    assert gap[0][1] == gap[1][1] == 0.0


# --- told, believed, expected ------------------------------------------------------------------------------------


def told(stance: Stance, credibility: float = 1.0, state: State | None = None) -> float:
    """How the ten-year yield answers an announcement, bp."""
    start = calm_run(0)[0] if state is None else state
    believed = start.with_changes(credibility=np.array([credibility]))
    return float(announce(believed, stance).yield_10y_bp[0])


def test_announced_purchases_ease_more_than_the_same_unannounced_and_believed_ones_more_than_doubted() -> None:
    unannounced = bought(programme(purchases=60.0, step=-60.0))  # this quarter's, and nothing told of the next
    assert told(QE) < told(QE, 0.3) <= told(unannounced) < 0.0
    assert told(QE) < 3.0 * told(unannounced)
    assert told(QE, 0.3) > 0.8 * told(QE)
    trusting = P.with_values({"promise_discount": 0.0, "signal_gain": 0.0})
    doubted = calm_run(0)[0].with_changes(credibility=np.array([0.3]))
    believed = calm_run(0)[0]
    assert announce(doubted, QE, trusting).yield_10y_bp[0] == announce(believed, QE, trusting).yield_10y_bp[0]


def test_unannounced_purchases_work_as_they_come() -> None:
    surprise = bought(programme(purchases=60.0, step=-60.0))
    drip, at_once, rest = calm_run(8, lambda index, state: surprise), calm_run(8, QE), calm_run(8)
    fell = {name: [float((a.yield_10y - b.yield_10y)[0]) for a, b in zip(path, rest, strict=True)]
            for name, path in (("drip", drip), ("at once", at_once))}  # fmt: skip
    assert fell["drip"][1] > fell["drip"][4] > fell["drip"][8]
    assert abs(fell["at once"][1]) > 0.6 * abs(fell["at once"][8])
    assert abs(fell["drip"][1]) < 0.4 * abs(fell["drip"][8])


RUNOFF = bought(programme(cap=30.0, cap_end=30.0), programme(cap=20.0, cap_end=20.0))
PAINT_DRYING = bought(programme(cap=6.0, cap_step=6.0, cap_end=30.0), programme(cap=4.0, cap_step=4.0, cap_end=20.0))


def per_percent(stance: Stance, state: State) -> float:
    """Basis points on the ten-year yield per percent of GDP of duration taken or given back, all of it counted."""
    scarce = state.with_changes(reserve_kink=state.reserve_kink + 10.0)
    full = announce(scarce, stance, P.with_values({"tantrum_gain": 0.0})).news.stock_surprise[0]
    return abs(told(stance, state=state) / float(full))


def test_runoff_is_felt_less_than_purchases_while_reserves_are_ample_and_told_in_time() -> None:
    (start,) = calm_run(0)
    assert per_percent(PAINT_DRYING, start) < 0.75 * per_percent(QE, start)
    off = P.with_values({"quiet_runoff": 0.0, "tantrum_gain": 0.0, "signal_gain": 0.0})
    assert abs(float(announce(start, PAINT_DRYING, off).yield_10y_bp[0])) > 1.5 * abs(told(PAINT_DRYING))


def test_runoff_is_felt_more_than_purchases_when_reserves_are_scarce_or_it_surprises() -> None:
    (start,) = calm_run(0)
    scarce = start.with_changes(reserve_kink=start.reserve_kink + 5.0)
    assert per_percent(RUNOFF, scarce) > 1.3 * per_percent(QE, start)
    buying = calm_run(4, QE)[-1]
    stopped = announce(buying, RUNOFF)
    lost = -float(stopped.news.stock_surprise[0])
    assert float(stopped.yield_10y_bp[0]) / lost > 1.3 * per_percent(QE, start)


def test_what_was_announced_moves_nothing_when_it_comes() -> None:
    states = calm_run(3, lambda index, state: RUNOFF)
    for state in states[1:]:
        assert abs(told(RUNOFF, state=state)) < 2.0


def test_scarce_reserves_turn_runoff_into_stress() -> None:
    (start,) = calm_run(0)
    for kink, least, most in ((start.reserve_kink - 6.0, -0.01, 0.05), (start.reserve_kink + 3.0, 0.2, 9.0)):
        path = calm_run(8, RUNOFF, start=start.with_changes(reserve_kink=kink))
        assert least <= max(float(state.financial_stress[0]) for state in path) <= most


def test_a_surprise_is_feared_more_the_larger_the_stock_and_the_more_fragile_the_market() -> None:
    state = baseline_state()
    stance = replace(plain_stance(state.policy_rate), treasuries=_selling(200.0))

    def tantrum(**changes: object) -> float:
        return float(news_in(state.with_changes(**changes), stance).tantrum[0])

    usual, stock = tantrum(), state.expected_stock
    assert usual > 0.1
    held = replace(state.nonbanks, basis_leverage=1.6 * np.ones(1))
    assert tantrum(nonbanks=held) > 1.3 * usual
    cramped = replace(state.nonbanks, dealer_room=0.6 * np.ones(1))
    assert tantrum(nonbanks=cramped) > 1.3 * usual
    books = replace(state.books, notes=1.5 * state.books.notes, note_coupons=1.5 * state.books.note_coupons)
    larger = state.with_changes(books=books)
    expected = news_in(larger, plain_stance(state.policy_rate)).stock
    surprised = news_in(larger.with_changes(expected_stock=expected), stance)
    smaller = news_in(state.with_changes(expected_stock=stock), stance)
    assert surprised.tantrum[0] / -surprised.stock_surprise[0] > smaller.tantrum[0] / -smaller.stock_surprise[0]


def _selling(billions_a_month: float) -> Programme:
    zero = np.zeros(1)
    return Programme(zero - billions_a_month, zero, zero - billions_a_month, zero, zero, zero)
