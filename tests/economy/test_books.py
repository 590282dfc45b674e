"""The central bank's books balance to the dollar, and nothing leaves the plausible, whatever is decided."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy import balance_sheet, causes
from cbgame.economy.luck import FastLuck
from cbgame.economy.observe import observe
from cbgame.economy.quarter import advance
from cbgame.economy.state import State
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Bulletin
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Instruments, Programme, may
from tests.economy.worlds import WildPolicy, calm_run, plain, programme, spike_level, spike_parameters, spike_start

DOLLAR = 1e-9  # in billions

money = st.floats(0, 1)


@st.composite
def programmes(draw: st.DrawFn, instruments: Instruments) -> Programme:
    buys, shrinks = instruments.purchases_max_usd_bn, instruments.runoff_cap_max_usd_bn
    return Programme(
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
    level = spike_level()
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
    for name in ("treasuries", "mbs", "repo", "loans", "currency", "reserves", "on_rrp", "treasury_account",
                 "other_liabilities", "deferred_asset", "remittances"):  # fmt: skip
        assert np.min(getattr(books, name)) >= 0.0, name
    for name in ("reserves", "on_rrp", "treasury_account", "repo"):
        assert np.min(getattr(tape, name)) >= 0.0, name
    assert (tape.sofr_max >= tape.sofr).all()
    # A quarter either remits or owes itself a deferred asset, never both; capital moves by neither.
    assert (np.minimum(books.remittances, books.deferred_asset) == 0.0).all()
    assert (books.capital == before.books.capital).all()


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
    # Of 330 billion under a year 28 percent matures a quarter, a half of it in the refunding month.
    assert flows.maturing[:, 0] == pytest.approx([23.1, 46.2, 23.1])
    assert flows.treasuries_runoff[:, 0] == pytest.approx([23.1, 30.0, 23.1])
    assert flows.mbs_runoff[:, 0] == pytest.approx([10.0, 10.0, 10.0])
    shrunk = before.books.total_assets() - after.books.total_assets()
    assert shrunk[0] == pytest.approx(76.2 + 30.0, abs=1e-6)
    assert after.terms["reserves_bn"]["runoff"][0] == pytest.approx(-106.2, abs=1e-6)


def test_purchases_make_reserves_one_for_one() -> None:
    buying = plain(bill_purchases=5.0)
    buying.treasuries, buying.mbs = programme(purchases=20.0), programme(purchases=10.0)
    calm, bought = calm_run(1)[-1].books, calm_run(1, buying)[-1].books
    assert (bought.treasuries.sum(axis=0) - calm.treasuries.sum(axis=0))[0] == pytest.approx(75.0)
    assert (bought.mbs - calm.mbs)[0] == pytest.approx(30.0)
    reserves_and_rrp = (bought.reserves + bought.on_rrp - bought.deferred_asset) - (
        calm.reserves + calm.on_rrp - calm.deferred_asset
    )
    assert reserves_and_rrp[0] == pytest.approx(105.0, abs=0.5)  # less what a lower rate leaves of repo


def test_holdings_reinvested_keep_their_face_value() -> None:
    before, after = calm_run(1)
    assert after.books.total_assets()[0] == pytest.approx(before.books.total_assets()[0], abs=1.0)  # loans and repo
    assert after.books.treasuries.sum() == pytest.approx(before.books.treasuries.sum(), abs=DOLLAR)
    assert after.books.mbs[0] == pytest.approx(before.books.mbs[0], abs=DOLLAR)
