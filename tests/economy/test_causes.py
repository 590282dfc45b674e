"""Why it moved: causes add up to the move, for every explained variable, in every quarter, under anything."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy import causes
from cbgame.economy.luck import FastLuck
from cbgame.economy.observe import observe
from cbgame.economy.quarter import advance
from cbgame.policy.rules import RULES, rule_stance
from tests.economy.worlds import WildPolicy, calm_run, nothing, plain, programme, spike_parameters, spike_start

EXPLAINED = {
    "output_gap", "unemployment", "core_inflation_4q", "yield_10y", "term_premium_10y", "reserves_bn", "sofr_iorb_bp",
}  # fmt: skip


@pytest.mark.parametrize("largest_move", [1, 4])
def test_causes_add_up_exactly_in_every_quarter(largest_move: int) -> None:
    paths, p = 100, spike_parameters()
    state, policy, luck = spike_start(paths), WildPolicy(7, paths, largest_move, 3), FastLuck(8, paths)
    for quarter in range(24):
        before, state = state, advance(state, policy.stance(quarter), luck.draws(state.quarter + 1), p)
        moved = causes.moves(before, state)
        assert set(moved) == (EXPLAINED if quarter else EXPLAINED - {"sofr_iorb_bp"})
        then, now = observe(before), observe(state)
        for name, terms in moved.items():
            np.testing.assert_allclose(causes.total(terms), now[name] - then[name], atol=1e-8, err_msg=name)


def test_a_cause_names_what_was_done() -> None:
    runoff = plain()
    runoff.treasuries, runoff.mbs = programme(cap=30.0), programme(cap=10.0)
    before, after = calm_run(1, runoff)
    moved = causes.moves(before, after)
    assert moved["reserves_bn"]["runoff"][0] == pytest.approx(-(20.625 + 30.0 + 20.625 + 3 * 10.0))
    assert moved["reserves_bn"]["purchases"][0] == 0.0
    tight = calm_run(2, plain(4.0))
    terms = causes.moves(tight[1], tight[2])["output_gap"]
    assert terms["real_long_rate"][0] < -0.01
    assert terms["real_short_rate"][0] < -0.01
    assert terms["demand_shock"][0] == 0.0
    shocked = calm_run(1, outside={0: {"demand": -1.0}})
    assert causes.moves(*shocked)["output_gap"]["demand_shock"][0] == pytest.approx(-1.0)
    assert causes.moves(*calm_run(1, plain(4.0)))["yield_10y"]["policy_expected"][0] > 0.2


def test_at_rest_nothing_moves() -> None:
    """No luck, the baseline's rule at neutral: five years on everything stands where it stood."""
    (state,) = calm_run(0)
    start = observe(state)
    for _ in range(20):
        state = advance(state, rule_stance(state, RULES["inertial"](state)), nothing())
    end = observe(state)
    for name in ("policy_rate", "output_gap", "unemployment", "natural_unemployment", "core_inflation",
                 "headline_inflation_4q", "expected_inflation_long", "yield_2y", "yield_10y", "term_premium_10y",
                 "mortgage_rate", "credit_spread", "equity_valuation", "dollar", "credibility", "anchoring",
                 "financial_stress", "top10_wealth_share"):  # fmt: skip
        assert end[name][0] == pytest.approx(start[name][0], abs=0.05), name
    assert abs(end["sofr_iorb_bp"][0] - start["sofr_iorb_bp"][0]) < 2.0
    grown = (end["gdp_nominal_bn"] / start["gdp_nominal_bn"])[0] ** (1 / 5) - 1
    assert grown == pytest.approx(0.039, abs=0.002)  # trend growth and two percent inflation
