"""From truth to bulletin: the tape, the books, causes that add up as published, gauges."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from cbgame.economy.calendar import WEEKS
from cbgame.economy.crises import SQUEEZE_BP, Events
from cbgame.economy.luck import FastLuck
from cbgame.economy.state import State
from cbgame.economy.variables import VARIABLES
from cbgame.files.levels import load_level
from cbgame.game import publishing
from cbgame.game.bulletin import Bulletin, Reading
from cbgame.game.ghosts import play_policy
from cbgame.game.knowledge import HIDDEN
from cbgame.game.publishing import gauges, market_path
from cbgame.game.term import Term
from tests.economy.worlds import spike_level, spike_parameters
from tests.validation.plays import played

LEVEL, SEED = spike_level(), 6
UNPLAYED = {"remittances_bn", "net_income_bn", "indemnity_bn", "federal_deficit", "top10_income", "bottom50_income"}
"""What a level's start doesn't state, so that its first quarter has nothing to compare with."""

FIRM = (
    "policy_rate", "term_premium_10y", "mortgage_rate", "credit_spread", "equity_price", "house_price", "dollar",
    "financial_stress", "credibility", "volatility", "total_assets_bn", "treasuries_bn", "mbs_bn", "repo_bn",
    "loans_bn", "reserves_bn", "on_rrp_bn", "treasury_account_bn", "sofr", "effr", "iorb", "sofr_iorb_bp",
    "net_income_bn", "remittances_bn", "deferred_asset_bn", "unrealised_loss_bn", "bank_losses", "top10_wealth_share",
)  # fmt: skip
"""Figures that nothing hidden moves, or whose own shock holds what the staff misjudge: nothing is left to measure."""


@pytest.mark.parametrize("policy", ["hold", "history", "inertial"])
def test_causes_add_up_to_the_published_move(policy: str) -> None:
    term = played(policy, SEED)
    for before, after in zip(term.bulletins, term.bulletins[1:], strict=False):
        assert tuple(after.causes) == tuple(name for name in VARIABLES if before.index or name not in UNPLAYED)
        for name, causes in after.causes.items():
            moved = after.readings[name].value - before.readings[name].value
            assert sum(cause.amount for cause in causes) == pytest.approx(moved, abs=1e-7), name
            sizes = [abs(cause.amount) for cause in causes]
            assert sizes == sorted(sizes, reverse=True)
            assert len({cause.id for cause in causes}) == len(causes)


def test_measurement_is_a_cause_where_figures_are_noisy_and_not_where_they_are_counted() -> None:
    last = played("hold", SEED).bulletins[-1]
    with_noise = {name for name, causes in last.causes.items() if any(cause.id == "measurement" for cause in causes)}
    assert {"output_gap", "unemployment", "core_inflation_4q", "gdp_nominal_bn", "labor_tightness"} <= with_noise
    assert not with_noise & set(FIRM)


@pytest.mark.parametrize("seed", range(3))
def test_causes_hang_on_nothing_that_is_hidden(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every hidden part of the states, and every draw, may be anything: with the same publications the same causes."""
    explaining = publishing.published_causes
    asked: list[tuple[Any, ...]] = []

    def note(*arguments: Any) -> Any:
        asked.append(arguments)
        return explaining(*arguments)

    monkeypatch.setattr(publishing, "published_causes", note)
    play_policy(LEVEL, "inertial", seed)
    luck = np.random.default_rng(seed)
    for quarter, before, after, *known in asked:
        others = replace(
            quarter,
            start=_elsewhere(quarter.start, luck),
            draws=FastLuck(seed, 1).draws(1),
            events=Events({}, {}),
        )
        found = explaining(quarter, before, after, *known)
        again = explaining(others, _elsewhere(before, luck), _elsewhere(after, luck), *known)
        for name in set(found) - TOLD_BY_EQUATION:
            assert found[name] == again[name], name


TOLD_BY_EQUATION = {"output_gap", "unemployment", "core_inflation_4q"}
"""Figures whose causes are the equation's own, with what the staff misjudge put right (see the next test)."""


def _elsewhere(state: State, luck: np.random.Generator) -> State:
    """The same state with anything in place of what is hidden."""
    changes = {name: getattr(state, name) * np.exp(0.3 * luck.normal(size=getattr(state, name).shape))
               for name in HIDDEN if name != "terms"}  # fmt: skip
    premium = {**state.terms["term_premium_10y"], "outlook": luck.normal(size=1), "term_premium_shock": np.zeros(1)}
    return state.with_changes(**changes, terms={**state.terms, "term_premium_10y": premium})


def test_causes_give_no_hidden_truth_away() -> None:
    """Nobody can divide by a published coefficient and read the true gap off the bulletin."""
    p = spike_parameters()
    for seed in range(4):
        term = played("hold", seed)
        for bulletin, before, after in zip(term.bulletins[1:], term.states, term.states[1:], strict=False):
            causes = {name: {cause.id: cause.amount for cause in each} for name, each in bulletin.causes.items()}
            gap, gap_before = float(after.output_gap[0]), float(before.output_gap[0])
            assert abs(causes["unemployment"]["okun"] / p.okun_gap - gap) > 1e-4
            assert abs(causes["core_inflation_4q"]["slack"] * 4 / p.phillips_slope - gap_before) > 1e-4
            seen = bulletin.readings["output_gap"].value
            assert causes["unemployment"]["okun"] == pytest.approx(p.okun_gap * seen, abs=0.05)


def test_the_first_bulletin_explains_nothing_and_has_no_weeks() -> None:
    (first,) = Term(LEVEL, SEED).bulletins
    assert first.causes == {}
    assert first.weeks == ()


@pytest.mark.parametrize("policy", ["hold", "history"])
def test_the_tape_is_what_happened(policy: str) -> None:
    term = played(policy, SEED)
    for bulletin, state in zip(term.bulletins[1:], term.states[1:], strict=True):
        assert [week.number for week in bulletin.weeks] == list(range(1, WEEKS + 1))
        assert [week.sofr for week in bulletin.weeks] == state.tape.sofr[:, 0].tolist()
        for week in bulletin.weeks:
            assert datetime.date.fromisoformat(week.monday).weekday() == 0
            assert week.sofr_iorb_bp == pytest.approx((week.sofr - week.iorb) * 100)
            assert week.sofr_iorb_max_bp >= week.sofr_iorb_bp - 1e-9
            assert (week.target_low, week.target_high) == (
                bulletin.decision.target_low_pct, bulletin.decision.target_high_pct,
            )  # fmt: skip
            assert (week.standing_repo_rate is None) == (bulletin.decision.standing_repo_pct is None)
            assert ("emergency" in week.marks) <= (week.sofr_iorb_max_bp > SQUEEZE_BP)
        mean = np.mean([week.sofr_iorb_bp for week in bulletin.weeks])
        assert bulletin.readings["sofr_iorb_bp"].value == pytest.approx(mean)


def test_a_facility_opened_in_an_emergency_stands_from_the_next_week() -> None:
    term = Term(LEVEL, SEED)
    while True:
        term.decide(term.standing)
        outcome = term.proceed()
        if not isinstance(outcome, Bulletin):
            break
    term.answer("standing_facility")
    while not isinstance(term.proceed(), Bulletin):
        term.answer("wait")
    weeks, decision = term.bulletins[-1].weeks, term.decisions[-1]
    for week in weeks:
        assert week.standing_repo_rate == (decision.target_high_pct if week.number > outcome.week else None)
    assert outcome.weeks == weeks[: outcome.week]
    assert term.standing.standing_repo


def test_a_cut_in_an_emergency_lowers_both_administered_rates_from_the_next_week() -> None:
    term = Term(LEVEL, SEED)
    while isinstance(outcome := (term.decide(term.standing), term.proceed())[1], Bulletin):
        continue
    term.answer("cut_administered_rates")
    while not isinstance(term.proceed(), Bulletin):
        term.answer("wait")
    decision, weeks = term.decisions[-1], term.bulletins[-1].weeks
    assert weeks[outcome.week - 1].iorb == pytest.approx(decision.iorb_pct)
    assert weeks[outcome.week].iorb == pytest.approx(decision.iorb_pct - 0.05)
    assert weeks[outcome.week].on_rrp_rate == pytest.approx(decision.on_rrp_pct - 0.05)


def test_the_books_have_two_equal_sides() -> None:
    for bulletin in played("history", SEED).bulletins:
        sheet = bulletin.balance_sheet
        assert sum(sheet.assets.values()) == pytest.approx(sum(sheet.liabilities.values()), abs=1e-9)
        treasuries = sum(amount for name, amount in sheet.assets.items() if name.startswith("treasuries"))
        assert treasuries == pytest.approx(bulletin.readings["treasuries_bn"].value)
        assert sheet.liabilities["reserves"] == bulletin.readings["reserves_bn"].value


def test_the_reserve_demand_curve_and_where_we_are_on_it() -> None:
    for bulletin in played("hold", SEED).bulletins:
        demand = bulletin.reserve_demand
        assert list(demand.sofr_iorb_bp) == sorted(demand.sofr_iorb_bp, reverse=True)
        share = bulletin.readings["reserves_bn"].value / bulletin.readings["bank_assets_bn"].value * 100
        assert demand.here_share == pytest.approx(share)
        assert demand.scarce_uncertainty == LEVEL.information.reserve_kink


def test_the_market_path_is_the_expected_one() -> None:
    state = played("hold", SEED).states[3]
    path = market_path(state)
    assert len(path) == 12
    assert path[:8] == pytest.approx(state.expected_path[:8, 0])
    assert path[8] == pytest.approx((state.expected_path[7, 0] + state.expected_path[8, 0]) / 2)


BEST = {
    "core_inflation_4q": 2.0, "unemployment": 4.4, "natural_unemployment": 4.4, "financial_stress": 0.0,
    "credit_spread": 2.0, "sofr_iorb_max_bp": 5.0, "control_loss_bp_days": 0.0,
    "credibility": 1.0,
}  # fmt: skip


@pytest.mark.parametrize(
    ("gauge", "changes"),
    [
        ("inflation", {"core_inflation_4q": 3.25}),
        ("inflation", {"core_inflation_4q": 0.75}),
        ("jobs", {"unemployment": 5.9}),
        ("jobs", {"unemployment": 2.9}),
        ("stability", {"financial_stress": 2.5}),
        ("stability", {"credit_spread": 5.0}),
        ("market_control", {"sofr_iorb_max_bp": 125.0}),
        ("market_control", {"control_loss_bp_days": 65.0 * 25.0}),  # EFFR 25 bp outside all quarter long
        ("credibility", {"credibility": 0.5}),
    ],
)
def test_gauges_fall_to_half_at_half_of_the_worst(gauge: str, changes: dict[str, float]) -> None:
    def shown(**values: float) -> dict[str, float]:
        return gauges({name: Reading(value) for name, value in (BEST | values).items()}, 2.0)

    assert set(shown().values()) == {1.0}
    assert shown(**changes)[gauge] == pytest.approx(0.5)
    assert {name for name, value in shown(**changes).items() if value < 1} == {gauge}
    assert min(shown(core_inflation_4q=30.0, unemployment=20.0, sofr_iorb_max_bp=900.0).values()) == 0.0


def test_the_tape_names_no_facility_before_there_was_one() -> None:
    """The overnight reverse repo from September 2013, interest on reserves from October 2008."""
    bust = play_policy(load_level("housing-bust"), "history", 2)
    for quarter, bulletin in zip(bust.quarters, bust.bulletins[1:], strict=True):
        assert {week.on_rrp_rate for week in bulletin.weeks} == {None}, quarter
        assert {week.pays_interest for week in bulletin.weeks} == {quarter >= "2008Q4"}, quarter
    spike = Term(LEVEL, SEED)
    spike.decide(spike.standing)
    while not isinstance(outcome := spike.proceed(), Bulletin):
        spike.answer("wait")
    assert all(week.pays_interest and week.on_rrp_rate is not None for week in outcome.weeks)
