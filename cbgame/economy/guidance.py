"""Guidance as markets take it: how long it is meant to run, how far it is believed, and what breaking it costs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.arrays import as_array, one_of
from cbgame.economy.bounds import between
from cbgame.economy.expectations import expected_inflation_short
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import CALENDAR, FIRM, QUALITATIVE, THRESHOLD, Stance
from cbgame.economy.state import PATH_QUARTERS, Array, State

Mask = NDArray[np.bool_]
Said = State | Stance
"""What carries guidance: a stance what it says, a state what was said."""

_HORIZONS = np.array(PATH_QUARTERS, dtype=float)[:, None]
_STEPS = np.diff(np.array((0, *PATH_QUARTERS), dtype=float))[:, None]
_PROBIT = 1.702  # the logistic curve steepened by this is the normal one within a percent


# --- how long it runs --------------------------------------------------------------------------------------------


def condition_holds(said: Said, unemployment: Array, inflation: Array, room: Array | float = 0.0) -> Mask:
    """Whether thresholds are still uncrossed, by at least ``room`` pp: to hold or lower, unemployment above the one and
    inflation no more than the other; to raise, the other way round."""
    side = np.where(said.guided_move > 0.0, -1.0, 1.0)
    jobs = side * (unemployment - said.guided_unemployment) > room
    return as_array(jobs & (side * (said.guided_inflation - inflation) >= room))


def binds(state: State, said: Said, p: Parameters, room: Array | float = 0.0) -> Mask:
    """Whether a promise stands, and its condition with it, as the economy stands now."""
    held = condition_holds(said, state.unemployment, expected_inflation_short(state, p), room)
    return as_array((said.guided_quarters > 0.0) & ((said.guided_form != THRESHOLD) | held))


def meant_quarters(state: State, said: Said, p: Parameters) -> Array:
    """Of the quarters up to each horizon, how many the promise is expected to run, (horizons, paths)."""
    inside = np.minimum(
        _HORIZONS, np.where(said.guided_form == QUALITATIVE, p.qualitative_quarters, said.guided_quarters)
    )
    conditional = said.guided_form == THRESHOLD
    if not conditional.any():
        return as_array(inside)
    today, later = binds(state, said, p).astype(float), still_uncrossed(state, said, p)
    expected = np.cumsum(_STEPS * (later + np.vstack([today[None], later[:-1]])) / 2.0, axis=0)
    return np.where(conditional, expected, inside)


def still_uncrossed(state: State, said: Said, p: Parameters, until: int = len(PATH_QUARTERS)) -> Array:
    """The chance markets give that thresholds aren't crossed by each of the first ``until`` horizons, (until, paths).

    Markets' own forecast: unemployment returns to its natural rate and expected inflation to the long run as their
    outlook does (``outlook_decay``), with errors that grow with the root of the horizon.
    """
    fading, spread = p.outlook_decay ** _HORIZONS[:until], np.sqrt(_HORIZONS[:until])
    natural, home = state.natural_unemployment, state.expected_inflation_long
    unemployment = natural + fading * (state.unemployment - natural)
    inflation = home + fading * (expected_inflation_short(state, p) - home)
    side = np.where(said.guided_move > 0.0, -1.0, 1.0)
    jobs = side * (unemployment - said.guided_unemployment) / (p.threshold_unemployment_sd * spread)
    prices = side * (said.guided_inflation - inflation) / (p.threshold_inflation_sd * spread)
    return as_array(np.minimum.accumulate(_chance(jobs) * _chance(prices), axis=0))


def _chance(distance: Array) -> Array:
    """That a figure so many standard deviations away stays on its side."""
    return as_array(1.0 / (1.0 + np.exp(-_PROBIT * between(distance, -30.0, 30.0))))


# --- how far it is believed --------------------------------------------------------------------------------------


def bend(state: State, stance: Stance, path: Array, p: Parameters) -> Array:
    """By how much guidance bends the path that markets would expect without it, pp, (horizons, paths).

    As far as it is believed the path is drawn to the promised one while the promise is meant to run, and fades back
    after.
    """
    inside = meant_quarters(state, stance, p)
    fading = p.guidance_fade ** (_HORIZONS - inside)
    promised = np.maximum(stance.policy_rate + stance.guided_move * inside, p.lower_bound)
    weight = np.minimum(p.guidance_weight * _emphasis(state, stance, p), 1.0)
    pulled = weight * state.credibility * (promised - path) * fading
    return as_array(np.where(stance.guided_quarters > 0, pulled, 0.0))


def _emphasis(state: State, stance: Stance, p: Parameters) -> Array:
    """The weight of a promise against one with a date and in plain words; a threshold counts by the chance that it
    still binds in the quarter to come."""
    emphasis = one_of(stance.guided_form, 1.0, p.qualitative_weight, p.threshold_weight)
    emphasis = emphasis * _by_strength(stance, p.soft_weight, p.firm_weight)
    conditional = stance.guided_form == THRESHOLD
    if not conditional.any():
        return as_array(emphasis)
    binding = np.where(binds(state, stance, p), still_uncrossed(state, stance, p, until=1)[0], 0.0)
    return as_array(np.where(conditional, emphasis * binding, emphasis))


def _by_strength(said: Said, soft: float, firm: float) -> Array:
    return one_of(said.guided_strength, soft, 1.0, firm)


def followed(state: State, said: Said, p: Parameters) -> Array:
    """How far a forecast lets the promise lead the rate, 0 to 1: whole while it runs; without a date by its weight."""
    undated = said.guided_form == QUALITATIVE
    return np.where(binds(state, said, p), np.where(undated, p.qualitative_weight, 1.0), 0.0)


# --- what it costs -----------------------------------------------------------------------------------------------


def broken_promise(state: State, stance: Stance, p: Parameters = BASELINE) -> Array:
    """By how much, in pp, the new rate departs from what guidance had promised; zero without a promise.

    A quarter point either way is within what a promise leaves open; none is where the range was to stay and that was
    said firmly or until a threshold. A threshold is a "not before": only the rate's going the other way breaks it, and
    nothing does once it is crossed.
    """
    departure = stance.policy_rate - (state.policy_rate + state.guided_move)
    conditional, still = state.guided_form == THRESHOLD, state.guided_move == 0.0
    early = np.maximum(np.where(state.guided_move > 0.0, -departure, departure), 0.0)
    beyond = np.where(conditional, early, np.abs(departure))
    strict = still & (conditional | (state.guided_strength == FIRM))
    beyond = np.maximum(beyond - np.where(strict, 0.0, p.promise_tolerance), 0.0)
    return np.where(binds(state, state, p, p.threshold_tolerance * conditional), beyond, 0.0)


def withdrawn(state: State, stance: Stance, p: Parameters = BASELINE) -> Mask:
    """Whether a firm promise that still binds is taken back or cut short before its time."""
    held_to = np.where(state.guided_form == THRESHOLD, ~_thresholds_eased(state, stance), _as_long(state, stance))
    same_way = (stance.guided_quarters > 0.0) & (stance.guided_move == state.guided_move)
    repeated = same_way & ((stance.guided_form != state.guided_form) | held_to)
    return as_array((state.guided_strength == FIRM) & binds(state, state, p) & ~repeated)


def _as_long(state: State, stance: Stance) -> Mask:
    return as_array((state.guided_form != CALENDAR) | (stance.guided_quarters >= state.guided_quarters))


def _thresholds_eased(state: State, stance: Stance) -> Mask:
    """Whether a threshold was moved so that the promise ends sooner."""
    side = np.where(state.guided_move > 0.0, -1.0, 1.0)
    jobs = side * (stance.guided_unemployment - state.guided_unemployment) > 1e-9
    return as_array(jobs | (side * (state.guided_inflation - stance.guided_inflation) > 1e-9))


def credibility(state: State, stance: Stance, p: Parameters) -> Array:
    """What guidance is worth, 0 to 1: spent when a promise is broken, earned back slowly; what was said firmly stakes
    more and earns more."""
    if not state.guided_quarters.any():
        return as_array(between(state.credibility + p.credibility_gain * (1.0 - state.credibility), 0.0, 1.0))
    broken = broken_promise(state, stance, p)
    stake, gain = at_stake(state, broken, p)
    lost = p.credibility_loss * broken / 0.25 * stake + p.credibility_on_withdrawal * withdrawn(state, stance, p)
    return as_array(between(state.credibility + gain * (1.0 - state.credibility) - lost, 0.0, 1.0))


def at_stake(state: State, broken: Array, p: Parameters) -> tuple[Array, Array]:
    """What breaking a promise costs against one in plain words with a date, and how much of what is missing of
    credibility a quarter earns back; ``broken``: pp by which the rate departs from it."""
    kept_firm = binds(state, state, p) & (state.guided_strength == FIRM) & (broken == 0.0)
    gain = p.credibility_gain * np.where(kept_firm, p.kept_firmly_gain, 1.0)
    stake = one_of(state.guided_form, 1.0, p.qualitative_stake, 1.0)
    stake = stake * _by_strength(state, p.soft_stake, p.firm_stake)
    return as_array(stake), as_array(gain)
