"""A backtest replays history on many paths at once as a term plays it on one, and judges it without favour."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.calendar import WEEKS
from cbgame.economy.luck import NoLuck
from cbgame.economy.observe import OBSERVATIONS
from cbgame.economy.quarter import open_quarter, run_weeks
from cbgame.economy.start import repeated, state_from
from cbgame.economy.variables import VARIABLES
from cbgame.files.episodes import load_episode
from cbgame.game import emergencies
from cbgame.game.backtest import Backtest, Band, backtest
from cbgame.game.backtest_verdict import CheckKind, findings
from cbgame.game.episode import WITHOUT_LIMITS, Bands, Between, Episode, Near
from cbgame.game.ghosts import play_policy
from cbgame.policy.decisions import Decisions
from cbgame.policy.desk_practice import OVERNIGHT_REPO_BN
from cbgame.policy.stances import stance_of
from tests.economy.worlds import spike_level


@pytest.fixture(scope="module")
def episode() -> Episode:
    return load_episode("qt1")


@pytest.fixture(scope="module")
def done(episode: Episode) -> Backtest:
    return backtest(episode, draws=120, seed=5)


def test_every_published_variable_has_its_band(done: Backtest) -> None:
    assert done.dates == ("2017Q4", "2018Q1", "2018Q2", "2018Q3", "2018Q4", "2019Q1", "2019Q2", "2019Q3", "2019Q4")
    assert set(done.variables) == set(VARIABLES) == set(OBSERVATIONS)
    for name, band in done.variables.items():
        assert len(band.actual) == len(band.p50) == 9, name
        assert all(low <= middle <= high for low, middle, high in zip(band.p10, band.p50, band.p90, strict=True)), name
    assert done.variables["policy_rate"].p10 == done.variables["policy_rate"].p90, "history decided it"


def test_the_same_seed_gives_the_same_paths(episode: Episode, done: Backtest) -> None:
    again = backtest(episode, draws=120, seed=5)
    other = backtest(episode, draws=120, seed=6)
    assert np.array_equal(again.paths["unemployment"], done.paths["unemployment"])
    assert not np.array_equal(other.paths["unemployment"], done.paths["unemployment"])


def test_it_is_what_terms_under_history_do(done: Backtest) -> None:
    """The batch and single games differ in luck alone: their middles agree within a third of the band."""
    terms = [play_policy(spike_level(), "history", seed) for seed in range(24)]
    for name in ("unemployment", "core_inflation_4q", "reserves_bn", "treasuries_bn", "sofr_iorb_bp"):
        played = np.median([[quarter.actual[name] for quarter in term.log()] for term in terms], axis=0)
        width = np.array(done.variables[name].p90) - np.array(done.variables[name].p10)
        off = np.abs(played - np.array(done.variables[name].p50))
        assert (off <= np.maximum(0.4 * width, 0.002 * np.abs(played))).all(), name


def test_outside_shocks_are_drawn_around_their_mean(episode: Episode) -> None:
    without = backtest(replace(episode, outside_shocks=()), draws=120, seed=5).paths["unemployment"]
    (shock,) = [each for each in episode.outside_shocks if each.shock == "demand" and each.quarter == "2018Q2"]
    hard = replace(episode, outside_shocks=(replace(shock, mean=-3.0, spread=0.0),))
    wide = replace(episode, outside_shocks=(replace(shock, mean=0.0, spread=2.0),))
    assert np.median(backtest(hard, 120, 5).paths["unemployment"][3] - without[3]) > 0.5
    assert backtest(wide, 120, 5).paths["unemployment"][3].std() > 1.2 * without[3].std()


def test_an_emergency_is_answered_on_its_own_paths_alone(episode: Episode) -> None:
    state = repeated(state_from(episode.start, 8070, stance_of(episode.standing)), 3)
    scarce = replace(state.books, reserves=np.array([2200.0, 1100.0, 1000.0]))
    quarter = open_quarter(state.with_changes(books=scarce), stance_of(episode.standing, 3), NoLuck(3).draws(8071))
    stopped, answered = np.zeros(3, dtype=int), 0
    while quarter.weeks.done < WEEKS and not answered:
        run_weeks(quarter, quarter.weeks.done + 1)
        for arisen in emergencies.arises(quarter, stopped).values():
            chosen = np.where(arisen, emergencies.OPTIONS.index("overnight_repo"), emergencies.NO_ANSWER)
            hand = emergencies.Hand(WITHOUT_LIMITS, state.gdp_nominal)
            emergencies.act(chosen, hand, quarter.weeks.operations, Decisions.alike(episode.standing, 3))
            answered += int(arisen.sum())
    assert answered
    assert quarter.weeks.operations.repo[0] == 0.0
    assert quarter.weeks.operations.repo[2] == OVERNIGHT_REPO_BN


def test_no_path_stops_more_often_than_a_quarter_may() -> None:
    episode = load_episode("qt1")
    quarter = open_quarter(
        repeated(state_from(episode.start, 8070, stance_of(episode.standing)), 2),
        stance_of(episode.standing, 2),
        NoLuck(2).draws(8071),
    )
    run_weeks(quarter, 3)
    quarter.weeks.tape.sofr_max[2] = quarter.weeks.tape.iorb[2] + 5.0
    (arisen,) = emergencies.arises(quarter, np.array([0, emergencies.MOST_A_QUARTER])).values()
    assert arisen.tolist() == [True, False]


def test_history_answers_as_it_answered_and_then_by_its_practice() -> None:
    """The first and the second emergency of a quarter, on two paths that stand at one and the other."""
    offered = {name: np.full(2, name in ("overnight_repo", "term_repo", "wait")) for name in emergencies.OPTIONS}

    def told(*stated: str) -> list[str]:
        arisen = {"repo_squeeze": np.ones(2, dtype=bool)}
        chosen = emergencies.answers(emergencies.as_stated(stated, np.array([0, 1]), arisen), offered, arisen)
        return [emergencies.OPTIONS[place] for place in chosen]

    assert told("term_repo") == ["term_repo", "overnight_repo"]
    assert told("resume_bill_purchases", "wait") == ["overnight_repo", "wait"]
    assert told() == ["overnight_repo", "overnight_repo"]


def judged(bands: Bands, actual: tuple[float | None, ...], middle: tuple[float, ...]) -> list[tuple[float, bool]]:
    """The findings on one variable whose band is a point either side of ``middle``."""
    episode = replace(load_episode("qt1"), bands=bands, quarters=len(middle))
    rows = np.array([[value - 1.25, value, value + 1.25] for value in middle])
    band = Band(actual, tuple(value - 1.0 for value in middle), middle, tuple(value + 1.0 for value in middle))
    dates = ("2017Q4", "2018Q1", "2018Q2", "2018Q3", "2018Q4")[: len(middle)]
    done = Backtest(episode, dates, {"unemployment": band}, {"unemployment": rows})
    return [(each.found, each.holds) for each in findings(done)]


MIDDLE = (4.0, 4.0, 4.0, 4.0, 4.0)


def test_four_quarters_in_five_must_lie_inside() -> None:
    bands = Bands(inside=("unemployment",))
    assert judged(bands, (4.0, 3.0, 5.0, 4.5, 9.0), MIDDLE) == [(0.8, True)]
    assert judged(bands, (4.0, 3.0, 5.0, 5.1, 9.0), MIDDLE) == [(0.6, False)]
    assert judged(bands, (4.0, None, None, None, 9.0), MIDDLE) == [(0.5, False)], "what isn't known isn't judged"
    assert judged(bands, (None,) * 5, MIDDLE) == [(0.0, False)], "nothing to judge is nothing shown"


def test_the_median_must_come_near() -> None:
    by_percent = Bands(near=(Near("unemployment", percent=10.0),))
    assert judged(by_percent, (4.0, 4.4, 3.7, 4.0, 4.0), MIDDLE) == [(1.0, True)]
    assert judged(by_percent, (4.0, 4.5, 3.7, 4.0, 4.0), MIDDLE) == [(0.8, False)]
    by_points = Bands(near=(Near("unemployment", within=0.25, share=0.8),))
    assert judged(by_points, (4.0, 4.5, 3.8, 4.0, 4.0), MIDDLE) == [(0.8, True)]
    while_large = Bands(near=(Near("unemployment", percent=10.0, least=3.0),))
    assert judged(while_large, (4.0, 0.1, 0.2, 4.0, 4.0), MIDDLE) == [(1.0, True)]


def test_medians_and_sums_must_lie_between() -> None:
    rising = (1.0, 2.0, 3.0, 4.0, 5.0)
    level = Bands(between=(Between("unemployment", "2018Q1", "2018Q3", 1.5, 4.0),))
    assert judged(level, (None,) * 5, rising) == [(4.0, True)]
    total = Bands(between=(Between("unemployment", "2018Q1", "2018Q3", 1.5, 8.5, total=True),))
    assert judged(total, (None,) * 5, rising) == [(9.0, False)]


def test_findings_come_in_the_order_of_the_file(episode: Episode, done: Backtest) -> None:
    kinds = [each.kind for each in findings(done)]
    bands = episode.bands
    assert kinds == [CheckKind.INSIDE] * len(bands.inside) + [CheckKind.NEAR] * len(bands.near)


def test_too_few_draws_make_no_band(episode: Episode) -> None:
    with pytest.raises(ValueError, match="draws"):
        backtest(episode, draws=1)


def test_figures_below_zero_are_judged_too() -> None:
    spread = Bands(near=(Near("unemployment", within=1.5),))
    ((found, holds),) = judged(spread, (-10.0, -4.0, -5.0), (-5.0, -5.0, -5.0))
    assert found == pytest.approx(2 / 3)
    assert not holds
