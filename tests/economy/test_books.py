"""The central bank's books balance to the dollar, and nothing leaves the plausible, whatever is decided."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy import balance_sheet, causes
from cbgame.economy.baseline import BASELINE_QUARTER, baseline_start
from cbgame.economy.luck import FastLuck
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE, TABLES
from cbgame.economy.quarter import advance
from cbgame.economy.stance import NO_FLOOR, Programme, Stance, plain_stance
from cbgame.economy.start import repeated, state_from
from cbgame.economy.state import Array, State
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Bulletin
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Instruments, may
from cbgame.policy.decision import Programme as Announced
from tests.economy.worlds import WildPolicy, calm_run, lidded_level, plain, programme, spike_parameters, spike_start

DOLLAR = 1e-9  # in billions

money = st.floats(0, 1)


@st.composite
def programmes(draw: st.DrawFn, instruments: Instruments) -> Announced:
    buys, shrinks = instruments.purchases_max_usd_bn, instruments.runoff_cap_max_usd_bn
    return Announced(
        draw(money) * buys,
        draw(st.floats(-1, 1)) * buys,
        draw(money) * buys,
        draw(money) * shrinks,
        draw(st.floats(-1, 1)) * shrinks,
        draw(money) * shrinks,
    )


@st.composite
def allowed(draw: st.DrawFn, standing: Decision, instruments: Instruments) -> Decision:
    """Any decision that may be taken where ``standing`` is what hold would be."""
    steps = instruments.largest_move_bp // 25
    low = standing.target_low_pct + 0.25 * draw(st.integers(-steps, steps))
    iorb = draw(st.integers(0, 25))
    kind = draw(st.sampled_from(GuidanceKind))
    return Decision(
        target_low_pct=min(max(low, instruments.target_low_min_pct), instruments.target_low_max_pct),
        treasuries=draw(st.just(standing.treasuries) | programmes(instruments)),
        mbs=draw(st.just(standing.mbs) | programmes(instruments)),
        bill_purchases_usd_bn=draw(st.just(0.0) | money) * instruments.bill_purchases_max_usd_bn,
        iorb_offset_bp=iorb,
        on_rrp_offset_bp=draw(st.integers(-10, min(10, iorb))),
        standing_repo=draw(st.booleans()),
        standing_repo_offset_bp=draw(st.integers(0, 50)),
        temporary_repo_usd_bn=draw(st.just(0.0) | money) * instruments.temporary_repo_max_usd_bn,
        guidance=Guidance()
        if kind is GuidanceKind.NONE
        else Guidance(kind, draw(st.integers(1, instruments.guidance_max_quarters))),
    )


@given(data=st.data(), seed=st.integers(0, 2**63 - 1))
def test_books_balance_under_any_allowed_decisions_and_answers(data: st.DataObject, seed: int) -> None:
    level = lidded_level()
    term = Term(level, seed)
    while not term.ended:
        decision = data.draw(allowed(term.standing, level.instruments), label="decision")
        assert may(decision, term.standing, level.instruments)
        term.decide(decision)
        while not isinstance(outcome := term.proceed(), Bulletin):
            term.answer(data.draw(st.sampled_from([option.id for option in outcome.options]), label="answer"))
        before, after = term.states[-2:]
        _books_hold(before, after)
        sheet = term.bulletins[-1].balance_sheet
        assert sum(sheet.assets.values()) == pytest.approx(sum(sheet.liabilities.values()), abs=DOLLAR)


def _books_hold(before: State, after: State) -> None:
    books, tape = after.books, after.tape
    assert np.abs(books.total_assets() - books.total_liabilities()).max() <= DOLLAR
    moved = causes.total(after.terms["reserves_bn"])
    assert np.abs(moved - (books.reserves - before.books.reserves)).max() <= DOLLAR
    for name in ("bills", "notes", "pools", "corporate", "municipal", "equities",
                 "swaps", "repo", "loans", "currency", "reserves", "on_rrp", "treasury_account", "other_liabilities",
                 "deferred_asset", "remittances", "indemnity"):  # fmt: skip
        assert np.min(getattr(books, name)) >= -DOLLAR, name
    for name in ("reserves", "on_rrp", "treasury_account", "repo"):
        assert np.min(getattr(tape, name)) >= 0.0, name
    assert (tape.sofr_max >= tape.sofr).all()
    # A quarter either remits or is paid for its loss or owes itself a deferred asset; capital moves by none of them.
    assert (np.minimum(books.remittances, books.deferred_asset) == 0.0).all()
    assert (np.minimum(books.remittances, books.indemnity) == 0.0).all()
    assert (books.capital == before.books.capital).all()


@st.composite
def anything(draw: st.DrawFn) -> Stance:
    """A stance with sales and with every class, on three paths."""

    def three(low: float, high: float) -> Array:
        return np.array([draw(st.just(0.0) | st.floats(low, high)) for _ in range(3)])

    def any_programme() -> Programme:
        buying, ending, caps = three(-150, 150), three(-150, 150), three(0, 100)
        return Programme(buying, three(-50, 50), ending, caps, three(-30, 30), three(0, 100))

    rate = three(0.125, 12)
    return replace(
        plain_stance(rate), treasuries=any_programme(), mbs=any_programme(), bill_purchases=three(-100, 100),
        corporate_purchases=three(0, 100), municipal_purchases=three(0, 50), equity_purchases=three(0, 50),
        purchase_maturity=np.array([draw(st.integers(0, 2)) for _ in range(3)]), maturity_extension=three(0, 150),
        pays_interest=np.array([draw(st.sampled_from((0.0, 1.0))) for _ in range(3)]),
        on_rrp_rate=np.array([NO_FLOOR, rate[1] - 0.125, rate[2] - 0.125]), temporary_repo=three(0, 300),
    )  # fmt: skip


@given(st.lists(anything(), min_size=1, max_size=12), st.booleans(), st.integers(0, 2**32))
def test_books_balance_with_sales_other_classes_and_either_loss_rule(
    stances: list[Stance], indemnified: bool, seed: int
) -> None:
    start = replace(baseline_start(), indemnity=indemnified)
    state = repeated(state_from(start, BASELINE_QUARTER, plain()), 3)
    luck = FastLuck(seed, 3)
    for stance in stances:
        before, state = state, advance(state, stance, luck.draws(state.quarter + 1))
        _books_hold(before, state)
        if indemnified:
            assert (state.books.deferred_asset == 0.0).all()
            np.testing.assert_allclose(state.books.indemnity, np.maximum(-state.books.net_income, 0.0))
        else:
            assert (state.books.indemnity == 0.0).all()


@pytest.mark.parametrize(("largest_move", "renewed_every"), [(4, 1), (1, 6)], ids=["jumping", "drifting"])
def test_ten_years_of_senseless_policy_stay_plausible(largest_move: int, renewed_every: int) -> None:
    paths, p = 400, spike_parameters()
    state, policy, luck = spike_start(paths), WildPolicy(2, paths, largest_move, renewed_every), FastLuck(3, paths)
    outside: set[str] = set()
    for quarter in range(40):
        before, state = state, advance(state, policy.stance(quarter), luck.draws(state.quarter + 1), p)
        _books_hold(before, state)
        for name, values in observe(state).items():
            assert np.isfinite(values).all(), name
            variable = VARIABLES[name]
            if ((values < variable.low) | (values > variable.high)).any():
                outside.add(f"{name} {values.min():.2f} to {values.max():.2f}")
    assert not outside


def test_every_observation_is_in_the_catalogue_of_variables() -> None:
    assert set(observe(spike_start())) == set(VARIABLES)


def test_runoff_takes_what_matures_up_to_the_cap_and_reserves_pay_for_it() -> None:
    stance = plain()
    stance.treasuries, stance.mbs = programme(cap=30.0), programme(cap=10.0)
    before, after = calm_run(1, stance)
    flows = balance_sheet.quarter_flows(before, stance, spike_parameters())
    # Of 330 billion under a year a quarter matures in each quarter, a half of it in the refunding month.
    assert flows.maturing[:, 0] == pytest.approx([20.625, 41.25, 20.625])
    assert flows.treasuries_runoff[:, 0] == pytest.approx([20.625, 30.0, 20.625])
    assert flows.mbs_runoff[:, 0] == pytest.approx([10.0, 10.0, 10.0])
    shrunk = before.books.total_assets() - after.books.total_assets()
    assert shrunk[0] == pytest.approx(71.25 + 30.0, abs=1e-6)
    assert after.terms["reserves_bn"]["runoff"][0] == pytest.approx(-101.25, abs=1e-6)


def test_purchases_make_reserves_one_for_one() -> None:
    buying = plain(bill_purchases=5.0)
    buying.treasuries, buying.mbs = programme(purchases=20.0), programme(purchases=10.0)
    calm, bought = calm_run(1)[-1].books, calm_run(1, buying)[-1].books
    assert (bought.treasuries - calm.treasuries)[0] == pytest.approx(75.0)
    assert (bought.mbs - calm.mbs)[0] == pytest.approx(30.0)
    reserves_and_rrp = (bought.reserves + bought.on_rrp - bought.deferred_asset) - (
        calm.reserves + calm.on_rrp - calm.deferred_asset
    )
    assert reserves_and_rrp[0] == pytest.approx(105.0, abs=0.5)  # less what a lower rate leaves of repo


def test_holdings_reinvested_keep_their_face_value() -> None:
    before, after = calm_run(1)
    assert after.books.total_assets()[0] == pytest.approx(before.books.total_assets()[0], abs=1.0)  # loans and repo
    assert after.books.treasuries[0] == pytest.approx(before.books.treasuries[0], abs=DOLLAR)
    assert after.books.mbs[0] == pytest.approx(before.books.mbs[0], abs=DOLLAR)


def test_sales_give_back_no_more_reserves_than_the_market_pays() -> None:
    """Sold under book value: the loss is what reserves fall by less than the face value that is gone."""
    selling = plain(rate=6.0)
    selling.treasuries, selling.mbs = programme(purchases=-30.0, end=-30.0), programme(purchases=-20.0, end=-20.0)
    start = calm_run(4, plain(rate=6.0))[-1]
    calm, sold = (calm_run(1, stance, start=start)[-1].books for stance in (plain(rate=6.0), selling))
    assert (sold.treasuries - calm.treasuries)[0] == pytest.approx(-90.0)
    assert (sold.mbs - calm.mbs)[0] == pytest.approx(-60.0)
    loss = (calm.net_income - sold.net_income)[0]
    assert 8.0 < loss < 25.0
    taken = (sold.reserves + sold.on_rrp - calm.reserves - calm.on_rrp)[0]
    assert taken == pytest.approx(-150.0 + (sold.deferred_asset - calm.deferred_asset)[0], abs=1.0)


def test_nothing_is_sold_that_is_not_held() -> None:
    selling = plain(bill_purchases=-1_000.0)
    selling.treasuries, selling.mbs = programme(purchases=-5_000.0, end=-5_000.0), programme(purchases=-5_000.0)
    before, after = calm_run(1, selling)
    assert after.books.notes.sum() == pytest.approx(ladder_left(before), abs=1e-6)
    assert after.books.pools.sum() == pytest.approx(repaid_this_quarter(before), abs=1e-6)
    _books_hold(before, after)


def ladder_left(before: State) -> float:
    """What is rolled over into notes: bought new in the quarter, so not there to be sold."""
    return float(before.books.notes[0, 0] * (1.0 - TABLES["reinvestment_mix"].values[0]))


def repaid_this_quarter(before: State) -> float:
    return float(balance_sheet.quarter_flows(before, plain(), BASELINE).mbs_paydown.sum())


def test_other_classes_are_bought_with_reserves_and_issuers_repay() -> None:
    buying = plain(corporate_purchases=10.0, municipal_purchases=4.0, equity_purchases=2.0)
    calm, first = calm_run(1)[-1].books, calm_run(1, buying)[-1]
    held = first.books
    assert (held.corporate[0], held.municipal[0], held.equities[0]) == pytest.approx((30.0, 12.0, 6.0))
    assert (held.reserves + held.on_rrp - calm.reserves - calm.on_rrp)[0] == pytest.approx(48.0, abs=0.5)
    assert held.total_assets()[0] - calm.total_assets()[0] == pytest.approx(48.0, abs=0.5)
    assert 100 * held.corporate_coupons[0] / held.corporate[0] == pytest.approx(
        baseline_yield() + BASELINE.corporate_yield_on_spread * BASELINE.spread_mean, abs=0.05
    )
    later = calm_run(4, start=first)[-1].books
    assert later.corporate[0] == pytest.approx(30.0 * (1.0 - BASELINE.corporate_maturing) ** 4)
    assert later.municipal[0] == pytest.approx(12.0 * (1.0 - BASELINE.municipal_maturing) ** 4)
    assert later.equities[0] == pytest.approx(6.0)
    kept = BASELINE.with_values({"corporate_maturing": 0.0, "municipal_maturing": 0.0})
    assert calm_run(4, start=first, p=kept)[-1].books.corporate[0] == pytest.approx(30.0)


def baseline_yield() -> float:
    return float(calm_run(0)[0].yield_5y[0])


def test_equities_gain_with_the_market_and_only_on_paper() -> None:
    (state,) = calm_run(0)
    books = replace(state.books, equities=np.array([50.0]), equity_units=np.array([0.5]))
    dearer = state.with_changes(books=books, equity_price=np.array([120.0]))
    level = state.with_changes(books=books)
    gain = balance_sheet.unrealised_loss(books, level) - balance_sheet.unrealised_loss(books, dearer)
    assert gain[0] == pytest.approx(0.5 * 20.0)
    assert books.total_assets()[0] == pytest.approx(state.books.total_assets()[0] + 50.0)
