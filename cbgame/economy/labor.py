"""Labour: unemployment follows the gap with a lag (Okun), around a natural rate that moves slowly."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import UNEMPLOYMENT
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


def natural_unemployment(state: State, p: Parameters, draws: Draws) -> Array:
    """This quarter's natural rate of unemployment, percent; nobody observes it."""
    mean = state.constants.get("natural_unemployment", p.natural_unemployment_mean)
    return (
        mean
        + p.natural_unemployment_lag * (state.natural_unemployment - mean)
        + p.natural_unemployment_sd * draws.quarter["natural_unemployment"]
        + draws.outside("natural_unemployment")
    )


def unemployment_terms(
    state: State, natural: Array, gap: Array, shut: Array, p: Parameters, draws: Draws
) -> dict[str, Array]:
    """What makes this quarter's unemployment rate, by cause, in pp: u = u* + a (u-1 - u*-1) + b gap + shock.

    Okun's law flattens where hardly anybody is left to be hired. ``shut``: percent of output shut by decree, whose
    temporary layoffs come back as it opens.
    """
    terms: dict[str, Array] = {
        "natural_rate": natural,
        "inertia": p.okun_lag * (state.unemployment - state.natural_unemployment),
        "okun": p.okun_gap * gap,
        "pandemic": p.layoffs_on_lockdown * (shut - p.okun_lag * state.lockdown[0]),
        "labour_shock": p.unemployment_sd * draws.quarter["unemployment"] + draws.outside("unemployment"),
    }
    return UNEMPLOYMENT.bend_terms(terms, "okun")


def matching(state: State, p: Parameters, draws: Draws) -> Array:
    """Shift of the Beveridge curve, log points of vacancies over unemployed."""
    return as_array(
        p.matching_lag * state.matching + p.matching_sd * draws.quarter["matching"] + draws.outside("matching")
    )


def tightness(state: State, p: Parameters) -> Array:
    """Vacancies per unemployed: the Beveridge curve (vacancies times unemployed steady), shifted by matching."""
    ratio = np.maximum(state.natural_unemployment, 0.5) / np.maximum(state.unemployment, 0.5)
    return as_array(p.tightness_at_rest * np.exp(p.beveridge_slope * np.log(ratio) + state.matching))
