"""Revisions over many games against the published figures of the table they are made from."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from cbgame.economy import KeyedLuck, State, advance, baseline_state, plain_stance
from cbgame.game.knowledge import Knowledge
from cbgame.game.level import Information
from cbgame.game.vintages import ESTIMATES, VINTAGES
from cbgame.policy.rules import inertial

GAMES, QUARTERS = 100, 14
READ = range(4, QUARTERS + 1)


@cache
def games() -> tuple[tuple[State, ...], ...]:
    """The baseline economy under the inertial rule, many lucks."""
    return tuple(_played(seed) for seed in range(GAMES))


def _played(seed: int) -> tuple[State, ...]:
    luck, states = KeyedLuck((seed,)), [baseline_state()]
    for _ in range(QUARTERS):
        rate = np.maximum(inertial(states[-1]), 0.125)
        states.append(advance(states[-1], plain_stance(rate), luck.draws(states[-1].quarter + 1)))
    return tuple(states)


@cache
def published(name: str, age: int) -> np.ndarray:
    """What each game published about each quarter, (games, quarters)."""
    return np.array(
        [
            [Knowledge(seed, Information()).readings(states[: last + 1], age)[name].value for last in READ]
            for seed, states in enumerate(games())
        ]
    )


@pytest.mark.parametrize("name", VINTAGES)
def test_mean_absolute_revisions_are_the_published_ones(name: str) -> None:
    kind = VINTAGES[name]
    flash, soon, final = (published(name, age) for age in (0, 1, kind.final_age))
    least, most = kind.revision_soon
    assert least <= np.abs(soon - flash).mean() <= most
    least, most = kind.revision_final
    assert least <= np.abs(final - flash).mean() <= most
    assert abs((final - flash).mean()) < 0.2 * np.abs(final - flash).mean()  # no side is favoured


def test_revisions_of_growth_are_news() -> None:
    """They can't be foreseen from the first reading, and they bring the figure nearer to a truth more variable than
    what was first read."""
    flash, soon, final = (published("gdp_growth", age).ravel() for age in (0, 1, 8))
    assert abs(np.corrcoef(flash, final - flash)[0, 1]) < 0.12
    assert np.corrcoef(final, final - flash)[0, 1] > 0.4
    assert flash.std() < soon.std() < final.std()
    assert abs(np.corrcoef(soon - flash, final - soon)[0, 1]) < 0.12


@pytest.mark.parametrize("name", ["core_inflation", "unemployment"])
def test_revisions_of_prices_and_jobs_are_noise(name: str) -> None:
    flash, final = (published(name, age).ravel() for age in (0, VINTAGES[name].final_age))
    assert abs(np.corrcoef(final, final - flash)[0, 1]) < 0.1
    assert flash.std() > final.std()


def test_the_gap_is_seen_with_an_error_nearly_as_large_as_itself() -> None:
    truth = np.array([[float(states[last].output_gap[0]) for last in READ] for states in games()])
    missed = published("output_gap", 0) - truth
    assert missed.std() == pytest.approx(ESTIMATES["output_gap"].sd, rel=0.15)
    assert 0.6 < missed.std() / truth.std() < 1.3
    persistence = np.corrcoef(missed[:, :-1].ravel(), missed[:, 1:].ravel())[0, 1]
    assert persistence == pytest.approx(0.9, abs=0.06)


@pytest.mark.parametrize("name", ["natural_rate", "natural_unemployment", "reserve_kink"])
def test_natural_rates_are_followed_slowly(name: str) -> None:
    """A jump of the truth hardly shows in the quarter in which it happens."""
    states = games()[0]
    knowledge = Knowledge(0, Information())
    jumped = states[-1].with_changes(**{name: getattr(states[-1], name) + 1.0})
    seen = knowledge.estimate((*states[:-1], jumped), name) - knowledge.estimate(states, name)
    assert seen == pytest.approx(0.1)


@pytest.mark.parametrize("name", ["natural_rate", "reserve_kink"])
def test_nine_in_ten_estimates_lie_within_the_stated_band(name: str) -> None:
    band = {"natural_rate": 1.0, "reserve_kink": 1.5}[name]
    errors = np.array([Knowledge(seed, Information()).estimation_error(8_100, name) for seed in range(400)])
    assert np.mean(np.abs(errors) < band) == pytest.approx(0.9, abs=0.045)
