"""Labour: unemployment follows the gap with a lag (Okun), around a natural rate that moves slowly."""

from __future__ import annotations

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


def unemployment_terms(state: State, natural: Array, gap: Array, p: Parameters, draws: Draws) -> dict[str, Array]:
    """What makes this quarter's unemployment rate, by cause, in pp: u = u* + a (u-1 - u*-1) + b gap + shock.

    Okun's law flattens where hardly anybody is left to be hired.
    """
    terms: dict[str, Array] = {
        "natural_rate": natural,
        "inertia": p.okun_lag * (state.unemployment - state.natural_unemployment),
        "okun": p.okun_gap * gap,
        "labour_shock": p.unemployment_sd * draws.quarter["unemployment"] + draws.outside("unemployment"),
    }
    return UNEMPLOYMENT.bend_terms(terms, "okun")
