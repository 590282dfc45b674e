"""What must hold between the parts of a level file beyond those it shares with episodes: words, objectives, charts."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Final

from cbgame.economy.calendar import quarter_name
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.variables import VARIABLES
from cbgame.files.faults import Fault, fault, shown, unknown_key
from cbgame.files.hand_checks import gains_faults, gains_sources, hand_by_quarter, missions_faults
from cbgame.files.level_file import GainQuarter, History
from cbgame.files.level_limits import ERROR_RANGE, coefficient_range, limited, within
from cbgame.files.level_words import mission_words_faults, objective_words_faults, words_faults
from cbgame.files.scenario_checks import (
    SHARED_CHECKS,
    TERM,
    Checks,
    among,
    numbered,
    policy_faults,
    sources,
    standing_faults,
    unique,
)
from cbgame.files.scenario_file import PolicyQuarter
from cbgame.game.emergencies import FAMILIES
from cbgame.game.level import HistoryBand, Information, Medals, Objective, Reference
from cbgame.game.scoring import OBJECTIVES
from cbgame.policy.decision import Decision, Instruments

INSTITUTIONS = ("fed",)
ID_PATTERN: Final = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
_APART, _APART_BY = ("path_decay", "outlook_decay"), 1e-3
"""Two coefficients whose difference the economy divides by."""
_PARAMETERS = tuple(item.name for item in fields(Parameters))


def id_faults(id: str) -> Iterator[Fault]:
    """An id that isn't lower-case words with hyphens."""
    if not re.fullmatch(ID_PATTERN, id):
        yield fault("id", "id", found=shown(id))


def _head(institution: str, difficulty: int, minutes: int) -> Iterator[Fault]:
    yield from among("institution", institution, INSTITUTIONS)
    yield from limited("difficulty", difficulty)
    yield from limited("minutes", minutes)


def _ladder(ladder: int | None) -> Iterator[Fault]:
    if ladder is not None:
        yield from limited("ladder", ladder)


def _objectives(objectives: tuple[Objective, ...]) -> Iterator[Fault]:
    for index, objective in enumerate(objectives):
        where = f"objectives[{index}]"
        yield from among(f"{where}.id", objective.id, OBJECTIVES)
        yield from limited("objectives.weight", objective.weight, f"{where}.weight")
        yield from limited("objectives.tolerance", objective.tolerance, f"{where}.tolerance")
    yield from unique("objectives", "id", [objective.id for objective in objectives])
    total = sum(objective.weight for objective in objectives)
    if not math.isclose(total, 1, abs_tol=1e-6):
        yield fault("objectives", "weights", found=f"{total:.6g}")


def _medals(medals: Medals) -> Iterator[Fault]:
    for name in ("bronze", "silver", "gold"):
        yield from limited(f"medals.{name}", getattr(medals, name))
    if not medals.bronze < medals.silver < medals.gold:
        yield fault("medals", "medals", found=f"{medals.bronze:g}, {medals.silver:g}, {medals.gold:g}")


def _information(information: Information) -> Iterator[Fault]:
    for item in fields(information):
        yield from within(f"information.{item.name}", getattr(information, item.name), *ERROR_RANGE)


def _history(history: History, start_quarter: str) -> Iterator[Fault]:
    lengths = {name: len(series.values) for name, series in history.series.items()}
    for name, series in history.series.items():
        where = f"history.series.{name}"
        if name not in VARIABLES:
            yield unknown_key("history.series", name, VARIABLES)
            continue
        for index, value in enumerate(series.values):
            yield from within(f"{where}.values[{index}]", value, VARIABLES[name].low, VARIABLES[name].high)
    first, begins = numbered("history.start", history.start), numbered("start_quarter", start_quarter)
    if isinstance(first, Fault):
        yield first
    elif not isinstance(begins, Fault):
        for name, length in lengths.items():
            if first + length != begins:
                ends, needed = quarter_name(first + length - 1), quarter_name(begins - 1)
                yield fault(f"history.series.{name}.values", "history-end", found=ends, expected=needed)


def _history_sources(references: tuple[Reference, ...], history: History) -> Iterator[Fault]:
    named = [(f"history.series.{name}.source", series.source) for name, series in history.series.items()]
    return sources(references, named)


def _parameters(parameters: Mapping[str, float]) -> Iterator[Fault]:
    for name, value in parameters.items():
        if name in _PARAMETERS:
            yield from within(f"parameters.{name}", value, *coefficient_range(name))
        else:
            yield unknown_key("parameters", name, _PARAMETERS)
    own, other = (parameters.get(name, getattr(BASELINE, name)) for name in _APART)
    if math.isclose(own, other, abs_tol=_APART_BY):
        yield fault(f"parameters.{_APART[0]}", "too-near", found=shown(own), other=f"{_APART[1]} {shown(other)}")


def _legacy(legacy_quarters: int) -> Iterator[Fault]:
    return limited("legacy_quarters", legacy_quarters)


def _families(failure_families: tuple[str, ...]) -> Iterator[Fault]:
    for index, family in enumerate(failure_families):
        yield from among(f"failure_families[{index}]", family, FAMILIES)


def _history_bands(history_bands: Mapping[str, HistoryBand], references: tuple[Reference, ...]) -> Iterator[Fault]:
    for name, band in history_bands.items():
        if name not in VARIABLES:
            yield unknown_key("history_bands", name, VARIABLES)
            continue
        yield from within(f"history_bands.{name}.actual", band.actual, VARIABLES[name].low, VARIABLES[name].high)
        yield from limited("history_bands.within", band.within, f"history_bands.{name}.within")
    named = [(f"history_bands.{name}.source", band.source) for name, band in history_bands.items()]
    yield from sources(references, named)


def _policy(
    policy: tuple[PolicyQuarter, ...],
    standing: Decision,
    instruments: Instruments,
    start_quarter: str,
    gains: tuple[GainQuarter, ...],
) -> Iterator[Fault]:
    hand = hand_by_quarter(gains, instruments, start_quarter)
    if hand is not None:  # gains that can't be read are faults of their own
        yield from policy_faults(policy, standing, hand)


CHECKS: Final[Checks] = (
    *SHARED_CHECKS,
    (("id",), id_faults),
    (("institution", "difficulty", "minutes"), _head),
    (("ladder",), _ladder),
    (("words",), words_faults),
    (("words", "objectives"), objective_words_faults),
    (("objectives",), _objectives),
    (("medals",), _medals),
    (("information",), _information),
    (("history", "start_quarter"), _history),
    (("references", "history"), _history_sources),
    (("parameters",), _parameters),
    (("legacy_quarters",), _legacy),
    (("failure_families",), _families),
    (("history_bands", "references"), _history_bands),
    (("standing", "instruments"), standing_faults),
    (("gains", "instruments", *TERM), gains_faults),
    (("gains", "references"), gains_sources),
    (("missions", *TERM), missions_faults),
    (("words", "missions"), mission_words_faults),
    (("historical_policy", "standing", "instruments", "start_quarter", "gains"), _policy),
)
