"""The budget: debt that adds up, stabilisers, packages in slumps, and what markets ask for holding more of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.debt import coupons, fiscal_stance, next_fisc
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.rates import term_premium_terms
from cbgame.economy.sectors import Fisc
from cbgame.economy.state import State
from cbgame.policy.rules import inertial, rule_stance
from tests.economy.worlds import NEUTRAL, calm_run, drawn, nothing, plain, with_sector


def at(**values: float) -> State:
    (start,) = calm_run(0)
    usual = P.remittances_at_rest / 400.0 * start.gdp_nominal
    state = start.with_changes(books=replace(start.books, remittances=usual))
    return state.with_changes(**{name: np.array([value]) for name, value in values.items()})


def after(state: State, growth: float = 0.0, p: Parameters = P) -> Fisc:
    return next_fisc(state, np.array([growth]), None, p)


@given(st.floats(-20, 12), st.floats(-10, 10), st.floats(20, 300), st.floats(-5, 8), st.floats(0, 20))
def test_debt_grows_by_the_deficit_and_shrinks_with_growth(
    gap: float, stance: float, debt: float, growth: float, rate: float
) -> None:
    state = with_sector(at(output_gap=gap, policy_rate=rate), "fisc", stance=stance, debt=debt)
    new = after(state, growth)
    assert new.debt[0] == pytest.approx(np.clip(debt * (1.0 - growth / 100.0) + new.deficit[0] / 4.0, 0.0, 400.0))
    assert new.interest[0] == pytest.approx(debt * new.average_rate[0] / 100.0)
    assert 0.0 <= new.bills[0] <= new.debt[0]


def test_at_rest_the_debt_stays_where_it_is() -> None:
    states = calm_run(40, lambda index, state: rule_stance(state, inertial(state)))
    held = [float(state.fisc.debt[0]) for state in states]
    assert max(abs(value - held[0]) for value in held) < 1.0
    assert states[0].fisc.deficit[0] == pytest.approx(held[0] * (P.potential_growth_mean + 2.0) / 100.0)


def test_stabilisers_run_a_deficit_in_a_slump() -> None:
    """CBO: a gap of minus five percent adds some two percent of GDP."""
    slump, rest = after(at(output_gap=-5.0)), after(at())
    assert (slump.deficit - rest.deficit)[0] == pytest.approx(5.0 * P.stabilisers)
    off = P.with_values({"stabilisers": 0.0})
    assert after(at(output_gap=-5.0), p=off).deficit[0] == pytest.approx(after(at(), p=off).deficit[0])


def test_remittances_that_are_missing_raise_the_deficit() -> None:
    """2023: nothing remitted, some 100 billion dollars a year less than before."""
    missing = at().with_changes(books=replace(at().books, remittances=np.zeros(1)))
    assert (after(missing).deficit - after(at()).deficit)[0] == pytest.approx(P.remittances_at_rest)


def test_high_rates_cost_the_budget_as_debt_rolls_over() -> None:
    dear, calm = calm_run(12, plain(NEUTRAL + 3.0)), calm_run(12)
    bill = [float((a.fisc.interest - b.fisc.interest)[0]) for a, b in zip(dear, calm, strict=True)]
    assert 0.0 < bill[1] < bill[4] < bill[12]
    assert 0.5 < bill[12] < 2.5
    frozen = P.with_values({"debt_rollover": 0.0})
    still = calm_run(12, plain(NEUTRAL + 3.0), p=frozen)[-1].fisc.average_rate[0]
    assert still == pytest.approx(calm_run(0, p=frozen)[0].fisc.average_rate[0])


def test_governments_save_as_debt_rises() -> None:
    """Bohn (1998): five hundredths of a percent of GDP for each of debt."""
    high = with_sector(at(), "fisc", debt=float(at().fisc.debt[0]) + 40.0)
    off = P.with_values({"debt_reaction": 0.0})
    assert (after(high).deficit - after(high, p=off).deficit)[0] == pytest.approx(-40.0 * P.debt_reaction)


@pytest.mark.parametrize(("gap", "spent"), [(0.0, 0.0), (-2.9, 0.0), (-6.0, 0.45), (-9.0, 0.9)])
def test_only_deep_slumps_bring_packages(gap: float, spent: float) -> None:
    assert fiscal_stance(at(output_gap=gap), P, nothing())[0] == pytest.approx(spent)
    assert fiscal_stance(at(output_gap=gap), P.with_values({"fiscal_on_slump": 0.0}), nothing())[0] == 0.0


def test_a_package_lifts_demand_at_once_and_leaves_debt() -> None:
    """FRB/US: 0.8 on impact for spending of one percent of GDP."""
    spending, calm = calm_run(12, outside={0: {"fiscal": 1.0}}), calm_run(12)
    lift = [float((a.output_gap - b.output_gap)[0]) for a, b in zip(spending, calm, strict=True)]
    assert lift[1] == pytest.approx(P.gap_on_fiscal)
    assert max(lift) < 1.3
    assert spending[-1].fisc.debt[0] > calm[-1].fisc.debt[0] + 0.3
    off = P.with_values({"gap_on_fiscal": 0.0})
    deaf = calm_run(1, outside={0: {"fiscal": 1.0}}, p=off)[-1].output_gap[0]
    assert deaf == pytest.approx(calm_run(1, p=off)[-1].output_gap[0])
    drawn_now = fiscal_stance(at(), P, drawn("fiscal", 1.0))[0]
    assert drawn_now == pytest.approx(P.fiscal_sd)


# --- what markets must hold --------------------------------------------------------------------------------------


def test_the_premium_rises_with_the_debt_that_carries_duration() -> None:
    """Laubach (2009): 3 to 4 bp on forward rates per percent of GDP; a third to a half of it on the premium."""

    def premium(state: State, weight: float = P.term_premium_on_debt) -> float:
        p = P.with_values({"term_premium_on_debt": weight})
        return 100.0 * float(term_premium_terms(state, np.zeros(1), state.expected_stock, p)["debt"][0])

    (start,) = calm_run(0)
    here = float(start.fisc.debt[0])
    more = with_sector(start, "fisc", debt=here + 10.0)
    assert 8.0 < premium(more) < 30.0
    in_bills = with_sector(start, "fisc", debt=here + 10.0, bills=float(start.fisc.bills[0]) + 10.0)
    assert premium(in_bills) == pytest.approx(0.0, abs=1e-9)
    assert coupons(in_bills.fisc)[0] == pytest.approx(coupons(start.fisc)[0])
    assert premium(more, 0.0) == 0.0


def test_bills_take_up_hasty_borrowing_and_coupons_follow() -> None:
    """2008-09 and 2020: the share of bills leapt, and came down over two to three years."""
    hasty = with_sector(at(), "fisc", stance=16.0)
    first = after(hasty)
    shares = [float(first.bills[0] / first.debt[0])]
    state = hasty.with_changes(fisc=replace(first, stance=np.zeros(1)))
    for _ in range(12):
        state = state.with_changes(fisc=after(state, growth=0.975))
        shares.append(float(state.fisc.bills[0] / state.fisc.debt[0]))
    assert shares[0] > P.bills_at_rest + 0.01
    assert shares[12] < P.bills_at_rest + 0.5 * (max(shares) - P.bills_at_rest)
    off = P.with_values({"bills_in_haste": 0.0})
    assert float(after(hasty, p=off).bills[0]) < float(first.bills[0]) - 1.0
