"""Labour: Okun with a lag, and a natural rate that nobody moves."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.bounds import UNEMPLOYMENT
from cbgame.economy.labor import natural_unemployment, unemployment_terms
from cbgame.economy.luck import FastLuck
from cbgame.economy.parameters import BASELINE as P
from tests.economy.worlds import calm_run, drawn, nothing


def test_unemployment_follows_the_gap_with_a_lag() -> None:
    shocked, calm = calm_run(12, outside={0: {"demand": -1.0}}), calm_run(12)
    rise = [float((a.unemployment - b.unemployment)[0]) for a, b in zip(shocked, calm, strict=True)]
    fall = [float((a.output_gap - b.output_gap)[0]) for a, b in zip(shocked, calm, strict=True)]
    assert rise[1] == pytest.approx(-P.okun_gap * 1.0)
    assert int(np.argmax(rise)) > int(np.argmin(fall))
    assert max(rise) == pytest.approx(0.5 * -min(fall), abs=0.15)


def test_okun_can_be_switched_off() -> None:
    off = P.with_values({"okun_gap": 0.0})
    states = calm_run(8, outside={0: {"demand": -2.0}}, p=off)
    assert {round(float(state.unemployment[0]), 6) for state in states} == {P.natural_unemployment_mean}


def test_a_year_of_okun_is_half_a_point_per_point() -> None:
    """A gap held for long lowers unemployment by the long-run coefficient."""
    assert P.okun_gap / (1 - P.okun_lag) == pytest.approx(-0.7, abs=0.1)


def test_the_natural_rate_wanders_slowly_and_does_not_see_policy() -> None:
    (start,) = calm_run(0)
    assert natural_unemployment(start, P, nothing())[0] == P.natural_unemployment_mean
    moved = natural_unemployment(start, P, drawn("natural_unemployment", 1.0))[0]
    assert moved == pytest.approx(P.natural_unemployment_mean + P.natural_unemployment_sd)
    wandered = start.with_changes(natural_unemployment=np.array([5.4]))
    assert 5.3 < natural_unemployment(wandered, P, nothing())[0] < 5.4


def test_somebody_is_always_between_jobs() -> None:
    (start,) = calm_run(0)
    for gap in (-19.0, 0.0, 8.0):
        terms = unemployment_terms(start, start.natural_unemployment, np.array([gap]), np.zeros(1), P, nothing())
        total = float(sum(np.broadcast_to(term, 1)[0] for term in terms.values()))
        assert UNEMPLOYMENT.least <= total <= UNEMPLOYMENT.most
    overheated = start.with_changes(unemployment=np.array([1.5]))
    terms = unemployment_terms(overheated, start.natural_unemployment, np.array([8.0]), np.zeros(1), P, nothing())
    assert sum(float(np.broadcast_to(term, 1)[0]) for term in terms.values()) > UNEMPLOYMENT.least


def test_survey_noise_has_the_stated_size() -> None:
    (start,) = calm_run(0)
    draws = FastLuck(1, 4000).draws(1)
    term = unemployment_terms(start, start.natural_unemployment, np.zeros(4000), np.zeros(1), P, draws)["labour_shock"]
    assert np.std(term) == pytest.approx(P.unemployment_sd, rel=0.05)
