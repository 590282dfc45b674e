"""The reserve-demand curve lies on the weekly record, its kink shifts as the law says, and R13 holds."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.luck import NoLuck
from cbgame.economy.money_market import next_kink
from cbgame.economy.parameters import BASELINE
from tests.economy.worlds import spike_start
from tests.validation.reserve_demand import WEEKLY, fitted_kink, kinks_by_law, scatter

needs_record = pytest.mark.skipif(
    not WEEKLY.is_file(), reason="the data tables (../shared/data) are not beside the checkout"
)


@needs_record
@pytest.mark.parametrize(
    ("period", "tolerance"),
    [("2010-14", 2.7), ("2016-Feb 2020", 2.2), ("Jun 2022-24", 1.0), ("2025-26", 2.7)],
    ids=lambda value: str(value),
)
def test_bins_of_one_percent_of_bank_assets_lie_on_the_curve(period: str, tolerance: float) -> None:
    """Mean of EFFR (to 2020) or SOFR (from 2022) over IORB, bp, in each bin of at least five weeks."""
    kink = min(fitted_kink(period), 14.5)
    for edge, _, data, model in scatter(period).bins(kink):
        assert model == pytest.approx(data, abs=tolerance), edge


@needs_record
def test_the_kink_moved_up_after_2008_and_after_2020() -> None:
    early, middle, late = (fitted_kink(period) for period in ("2010-14", "2016-Feb 2020", "2025-26"))
    assert 2.0 < middle - early < 5.0
    assert 1.0 < late - middle < 3.0


@needs_record
def test_the_law_goes_with_it() -> None:
    law = kinks_by_law()
    assert law["2011Q4"] == pytest.approx(fitted_kink("2010-14"), abs=0.6)
    assert law["2018Q4"] == pytest.approx(fitted_kink("2016-Feb 2020"), abs=0.5)
    assert law["2025Q4"] == pytest.approx(fitted_kink("2025-26"), abs=1.1)
    assert law["2008Q4"] < 4.0  # it never outruns what banks hold


def kink_after(share: float, kink: float, pays: float = 1.0, **coefficients: float) -> float:
    start = spike_start()
    state = start.with_changes(
        reserve_kink=np.array([kink]), bank_assets=start.books.reserves / share * 100.0, constants={}
    )
    return float(next_kink(state, np.array([pays]), BASELINE.with_values(coefficients), NoLuck(1).draws(0))[0])


def test_claims_grow_while_reserves_are_ample_and_do_not_shrink_with_them() -> None:
    assert kink_after(18.0, 13.0) > 13.15
    assert kink_after(18.0, 13.0, kink_ratchet=0.0) == 13.0
    assert kink_after(9.0, 13.0) == 13.0
    assert kink_after(15.5, 13.0) == 13.0  # within the margin


def test_banks_that_begin_to_earn_interest_come_to_hold_reserves_gladly_but_never_more_than_they_have() -> None:
    assert 0.15 < kink_after(2.0, 0.15) < 2.0
    assert kink_after(12.0, 0.15) > kink_after(5.0, 0.15)
    assert kink_after(5.0, 0.15, kink_adaptation=0.0, kink_ratchet=0.0) == 0.15
    assert kink_after(5.0, 0.15, pays=0.0) == 0.15
