"""Why every figure moved: the terms read off a closed quarter are those of its equations, shocks and all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cbgame.economy import causes
from cbgame.economy.bounds import CORE_INFLATION, EQUITY_VALUATION, FINANCIAL_STRESS
from cbgame.economy.calendar import quarter_number
from cbgame.economy.explanations import Closed, explained
from cbgame.economy.explanations.closed import in_levels
from cbgame.economy.luck import FastLuck
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE
from cbgame.economy.quarter import Quarter, close_quarter, open_quarter, run_weeks
from cbgame.economy.start import state_from
from cbgame.economy.state import Array, State
from cbgame.economy.uncertainty import shock_scale
from cbgame.economy.variables import VARIABLES
from cbgame.files.episodes import load_episode
from cbgame.files.levels import load_level
from cbgame.policy.stances import stance_of
from tests.economy.worlds import WildPolicy, calm_run, plain, programme, spike_parameters, spike_start

PATHS, P = 60, spike_parameters()
UNPLAYED = {"remittances_bn", "net_income_bn", "indemnity_bn", "federal_deficit", "top10_income", "bottom50_income"}
"""What a start doesn't state, so that the first quarter has nothing to be compared with."""

SHOCKS: dict[str, Callable[[Quarter], Array]] = {
    "headline_inflation_4q": lambda q: P.headline_noise_sd * q.draws.quarter["headline_inflation"] / 4.0,
    "natural_unemployment": lambda q: P.natural_unemployment_sd * q.draws.quarter["natural_unemployment"],
    "gdp_growth": lambda q: 4.0 * P.productivity_shock_sd * q.draws.quarter["productivity"],
    "expected_inflation_long": lambda q: P.expectations_sd * q.draws.quarter["expected_inflation"],
    "mortgage_rate": lambda q: P.mortgage_sd * q.draws.quarter["mortgage_rate"],
    "equity_valuation": lambda q: (
        P.valuation_sd * shock_scale(q.start, P.uncertainty_in_equity, P) * q.draws.quarter["equity"]
    ),
    "credit_spread": lambda q: P.spread_sd * q.draws.quarter["credit_spread"],
    "municipal_spread": lambda q: P.municipal_sd * q.draws.quarter["municipal_spread"],
    "foreign_demand": lambda q: P.foreign_sd * q.draws.quarter["foreign_demand"],
    "capital_flows": lambda q: P.flows_sd * q.draws.quarter["flows"],
    "political_pressure": lambda q: P.pressure_sd * q.draws.quarter["pressure"],
    "core_inflation": lambda q: P.core_noise_sd * q.draws.quarter["core_inflation"],
    "financial_stress": lambda q: np.zeros(PATHS),
}
"""The shocks of the equations that have one: what is left of a move once every other term is told."""

LOGS: dict[str, tuple[str, Callable[[Quarter], Array]]] = {
    "house_price": ("house_shock", lambda q: P.house_sd * q.draws.quarter["house_price"] / 400.0),
    "dollar": ("dollar_shock", lambda q: P.dollar_sd * q.draws.quarter["exchange_rate"] / 100.0),
    "volatility": ("volatility_shock", lambda q: P.volatility_sd * q.draws.quarter["volatility"]),
    "equity_price": ("equity_shock", lambda q: SHOCKS["equity_valuation"](q) / 100.0),
}
"""The same in levels that grow by what their equations add, in log points."""

CLIPPED = {"political_pressure": (0.0, 4.0), "foreign_demand": (-15.0, 8.0), "capital_flows": (-3.0, 4.0)}
"""Where a shock beyond is cut off, and the rest is what of it was felt."""

JUDGED = {"effr", "sofr_iorb_max_bp", "on_rrp_bn", "term_premium_10y", "federal_bills"}
"""Figures whose rest is a cause of its own and no draw."""


@cache
def wild_quarters() -> tuple[tuple[Quarter, State, State], ...]:
    """Sixty economies under stances without sense, quarter by quarter."""
    state, policy, luck = spike_start(PATHS), WildPolicy(7, PATHS, 2, 3), FastLuck(8, PATHS)
    found = []
    for number in range(16):
        quarter = open_quarter(state, policy.stance(number), luck.draws(state.quarter + 1), P)
        run_weeks(quarter)
        found.append((quarter, state, close_quarter(quarter)))
        state = found[-1][2]
    return tuple(found)


def told(quarter: Quarter, before: State, after: State) -> dict[str, dict[str, Array]]:
    """The causes by variable, knowing the truth."""
    then, now = observe(before), observe(after)
    closed = Closed.of(quarter, before, after, before, after)
    return {name: each.adding_up_to(now[name] - then[name]) for name, each in explained(closed).items()}


def test_every_figure_is_explained() -> None:
    first, *later = wild_quarters()
    by_equation = set(causes.moves(*later[0][1:]))
    assert set(told(*later[0])) | by_equation == set(VARIABLES)
    assert set(VARIABLES) - (set(told(*first)) | by_equation) == UNPLAYED


def test_what_is_left_of_a_move_is_the_equation_s_own_shock() -> None:
    for quarter, before, after in wild_quarters():
        then, now = observe(before), observe(after)
        closed = Closed.of(quarter, before, after, before, after)
        for name, each in explained(closed).items():
            rest = each.adding_up_to(now[name] - then[name])[each.rest]
            if name in SHOCKS:
                free = ~np.isin(now[name], CLIPPED.get(name, ()))
                np.testing.assert_allclose(rest[free], SHOCKS[name](quarter)[free], atol=1e-8, err_msg=name)
            elif name in LOGS:
                cause, shock = LOGS[name]
                expected = in_levels({cause: shock(quarter)}, then[name], now[name])[cause]
                np.testing.assert_allclose(rest, expected, atol=1e-7, err_msg=name)
            elif name not in JUDGED:
                np.testing.assert_allclose(rest, 0.0, atol=1e-7, err_msg=name)


EPISODES = ("volcker", "great-recession", "pandemic", "inflation-surge")


@settings(max_examples=20, deadline=None)
@given(
    name=st.sampled_from((*EPISODES, "repo-spike", "first-day")), seed=st.integers(0, 10**6),
    moves=st.lists(st.integers(-4, 4), min_size=3, max_size=3), bought=st.integers(-40, 200),
    repo=st.integers(0, 300), backstop=st.integers(0, 700), cut=st.sampled_from((0.0, 0.05)),
    eased=st.sampled_from((0.0, -0.5, 0.25)), swaps=st.booleans(), said=st.sampled_from((-1.0, 0.0, 1.0)),
)  # fmt: skip
def test_whatever_is_decided_the_causes_of_every_figure_add_up(
    name: str, seed: int, moves: list[int], bought: int, repo: int, backstop: int, cut: float, eased: float,
    swaps: bool, said: float,
) -> None:  # fmt: skip
    """Levels and episodes from 1980 on, with an emergency answered by everything that may be drawn."""
    held = load_episode(name) if name in EPISODES else load_level(name)
    state = state_from(held.start, quarter_number(held.start_quarter) - 1, stance_of(held.standing), P)
    luck, rate = FastLuck(seed, 1), held.standing.target_low_pct
    for move in moves:
        rate = max(rate + 0.25 * move, 0.0)
        stance = stance_of(replace(held.standing, target_low_pct=rate))
        stance.treasuries, stance.credit_backstop = programme(purchases=float(bought)), np.array([float(backstop)])
        stance.swap_lines = np.array([float(swaps)])
        quarter = open_quarter(state, stance, luck.draws(state.quarter + 1), P)
        run_weeks(quarter, 6)
        _answer(quarter, repo=float(repo), administered_cut=cut, rate_move=eased, calm=abs(said), firmness=said)
        run_weeks(quarter)
        before, state = state, close_quarter(quarter)
        then, now = observe(before), observe(state)
        for variable, terms in told(quarter, before, state).items():
            np.testing.assert_allclose(causes.total(terms), now[variable] - then[variable], atol=1e-6)
            assert abs(terms.get("measurement", np.zeros(1))[0]) < 1e-6, variable


def _answer(quarter: Quarter, **values: float) -> None:
    for name, value in values.items():
        setattr(quarter.weeks.operations, name, np.array([value]))


def test_the_two_ways_to_tell_the_premium_and_the_yield_agree() -> None:
    """Terms kept while markets priced, and terms read off the states: the same, but that guidance also held the lower
    bound."""
    for quarter, before, after in wild_quarters():
        kept, read = causes.moves(before, after), told(quarter, before, after)
        for cause, amount in kept["term_premium_10y"].items():
            np.testing.assert_allclose(read["term_premium_10y"][cause], amount, atol=1e-9, err_msg=cause)
        ten = dict(read["yield_10y"])
        ten["guidance"] = ten["guidance"] + ten.pop("lower_bound")
        for cause, amount in kept["yield_10y"].items():
            np.testing.assert_allclose(ten[cause], amount, atol=1e-9, err_msg=cause)


@given(value=st.floats(-60.0, 180.0))
def test_a_bend_is_taken_back(value: float) -> None:
    for bound in (EQUITY_VALUATION, CORE_INFLATION, FINANCIAL_STRESS):
        bent = bound.bend(np.array([value]))
        if bound.least + 1e-6 < bent[0] < bound.most - 1e-6:
            assert bound.unbend(bent)[0] == pytest.approx(value, abs=1e-6)


def test_causes_name_what_was_done() -> None:
    stance = plain()
    stance.treasuries, stance.mbs = programme(purchases=40.0), programme(cap=10.0)
    parts = told(*_one_quarter(stance))
    assert parts["treasuries_bn"]["purchases"][0] == pytest.approx(120.0)
    assert parts["mbs_bn"]["runoff"][0] == pytest.approx(-30.0)
    assert parts["total_assets_bn"]["purchases"][0] == pytest.approx(120.0)
    assert parts["policy_rate"]["decision"][0] == pytest.approx(0.0)
    dearer = told(*_one_quarter(plain(4.5)))
    assert dearer["policy_rate"]["decision"][0] == pytest.approx(4.5 - plain().policy_rate[0])
    assert dearer["yield_2y"]["policy_expected"][0] > 0.3
    assert dearer["equity_price"]["rate_surprise"][0] < -0.5
    assert dearer["dollar"]["real_long_rate"][0] > 0.1
    assert dearer["unrealised_loss_bn"]["yields"][0] > 10.0


def test_a_broken_promise_is_told() -> None:
    (state,) = calm_run(0)
    promised = state.with_changes(guided_quarters=np.array([4.0]), guided_move=np.array([0.0]))
    parts = told(*_one_quarter(plain(float(state.policy_rate[0]) + 1.0), promised))
    assert parts["credibility"]["promise_broken"][0] < -0.05


def _one_quarter(stance: object, start: State | None = None) -> tuple[Quarter, State, State]:
    state = calm_run(0)[0] if start is None else start
    luck = FastLuck(3, 1).draws(state.quarter + 1)
    calm = replace(luck, quarter={name: np.zeros(1) for name in luck.quarter})
    quarter = open_quarter(state, stance, calm, BASELINE)  # type: ignore[arg-type]
    run_weeks(quarter)
    return quarter, state, close_quarter(quarter)
