"""What must hold between the parts of a level file beyond their shape: units, ranges, sums, calendars, words."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from cbgame.economy.calendar import WEEKS, quarter_name, quarter_number
from cbgame.economy.luck import DISTURBANCES
from cbgame.economy.parameters import Parameters
from cbgame.economy.variables import VARIABLES
from cbgame.files.faults import Fault, fault, not_one_of, refusal_fault, shown, unknown_key
from cbgame.files.level_file import AccountQuarter, History, PolicyQuarter, policy_of, start_of
from cbgame.files.level_words import objective_words_faults, words_faults
from cbgame.files.shapes import Misshapen
from cbgame.files.start_figures import OPTIONAL_FIGURES, START_FIGURES, Figure
from cbgame.game.emergencies import RESPONSES
from cbgame.game.level import (
    CashEvent,
    Information,
    Medals,
    Objective,
    OutsideShock,
    Reference,
)
from cbgame.game.scoring import LOSSES
from cbgame.policy.decision import Decision, Instruments, problems_of

INSTITUTIONS = ("fed",)
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_PARAMETERS = tuple(item.name for item in fields(Parameters))

Check = Callable[..., Iterable[Fault]]


def faults_between(sections: Mapping[str, Any]) -> list[Fault]:
    """Every fault between the given sections; a check whose sections aren't all there is left out."""
    found: list[Fault] = []
    for names, check in CHECKS:
        if all(name in sections for name in names):
            found += check(*(sections[name] for name in names))
    return found


def _within(where: str, value: float, low: float, high: float) -> Iterator[Fault]:
    if not low <= value <= high:
        yield fault(where, "range", found=shown(value), low=shown(low), high=shown(high))


def _among(where: str, value: str, choices: Iterable[str]) -> Iterator[Fault]:
    allowed = list(choices)
    if value not in allowed:
        yield not_one_of(where, value, allowed)


def _numbered(where: str, quarter: str) -> int | Fault:
    """The running number of a quarter, or the fault that it is none."""
    try:
        return quarter_number(quarter)
    except ValueError:
        return fault(where, "quarter", found=shown(quarter))


def _head(id: str, institution: str, difficulty: int, minutes: int, quarters: int) -> Iterator[Fault]:
    if not _ID.fullmatch(id):
        yield fault("id", "id", found=shown(id))
    yield from _among("institution", institution, INSTITUTIONS)
    yield from _within("difficulty", difficulty, 1, 5)
    yield from _within("minutes", minutes, 1, 600)
    yield from _within("quarters", quarters, 1, 80)


def _start_quarter(start_quarter: str) -> Iterator[Fault]:
    number = _numbered("start_quarter", start_quarter)
    if isinstance(number, Fault):
        yield number


def _objectives(objectives: tuple[Objective, ...]) -> Iterator[Fault]:
    for index, objective in enumerate(objectives):
        where = f"objectives[{index}]"
        yield from _among(f"{where}.id", objective.id, LOSSES)
        yield from _within(f"{where}.weight", objective.weight, 0.01, 1)
        yield from _within(f"{where}.tolerance", objective.tolerance, 1e-6, 1e6)
    yield from _unique("objectives", "id", [objective.id for objective in objectives])
    total = sum(objective.weight for objective in objectives)
    if not math.isclose(total, 1, abs_tol=1e-6):
        yield fault("objectives", "weights", found=f"{total:.6g}")


def _unique(where: str, name: str, keys: list[str]) -> Iterator[Fault]:
    for index, key in enumerate(keys):
        if key in keys[:index]:
            yield fault(f"{where}[{index}].{name}", "twice", found=shown(key))


def _medals(medals: Medals) -> Iterator[Fault]:
    for name in ("bronze", "silver", "gold"):
        yield from _within(f"medals.{name}", getattr(medals, name), 1, 1000)
    if not medals.bronze < medals.silver < medals.gold:
        yield fault("medals", "medals", found=f"{medals.bronze:g}, {medals.silver:g}, {medals.gold:g}")


def _information(information: Information) -> Iterator[Fault]:
    for item in fields(information):
        yield from _within(f"information.{item.name}", getattr(information, item.name), 0, 5)


def _references(references: tuple[Reference, ...]) -> Iterator[Fault]:
    yield from _unique("references", "key", [reference.key for reference in references])
    for index, reference in enumerate(references):
        if not reference.text.strip():
            yield fault(f"references[{index}].text", "empty")
        if not reference.url.startswith("https://"):
            yield fault(f"references[{index}].url", "url", found=shown(reference.url))


def _figures(start: Any) -> Iterator[Fault]:
    for name, quantity in (START_FIGURES | OPTIONAL_FIGURES).items():
        stated = getattr(start, name)
        if stated is None:  # may be left out
            continue
        if stated.unit != quantity.unit:
            yield fault(f"start.{name}.unit", "unit", found=shown(stated.unit), expected=quantity.unit)
        if len(stated.values) != quantity.quarters:
            yield fault(f"start.{name}.value", "length", found=len(stated.values), expected=quantity.quarters)
        for index, value in enumerate(stated.values):
            step = "" if isinstance(stated, Figure) else f"[{index}]"
            yield from _within(f"start.{name}.value{step}", value, quantity.low, quantity.high)


def _capital(start: Any) -> Iterator[Fault]:
    at = start_of(start)
    treasuries = sum(
        getattr(at, name) for name in START_FIGURES if name.startswith("treasuries_") and name.endswith("_bn")
    )
    assets = treasuries + at.mbs_bn + at.repo_bn + at.loans_bn + at.other_assets_bn + at.deferred_asset_bn
    owed = at.currency_bn + at.reserves_bn + at.on_rrp_bn + at.treasury_account_bn + at.other_liabilities_bn
    if assets - owed <= 0:
        yield fault("start", "capital", assets=f"{assets:.6g}", liabilities=f"{owed:.6g}")


def _sources(references: tuple[Reference, ...], section: str, stated: Any) -> Iterator[Fault]:
    """Figures of a section whose source isn't among the references."""
    keys = [reference.key for reference in references]
    if section == "start":
        figures = {name: getattr(stated, name) for name in (*START_FIGURES, *OPTIONAL_FIGURES)}
        named = [(f"start.{name}.source", figure.source) for name, figure in figures.items() if figure is not None]
    elif section == "history":
        named = [(f"history.series.{name}.source", series.source) for name, series in stated.series.items()]
    else:
        named = [(f"{section}[{index}].source", item.source) for index, item in enumerate(stated)]
    for where, source in named:
        yield from _among(where, source, keys)


def _history(history: History, start_quarter: str) -> Iterator[Fault]:
    lengths = {name: len(series.values) for name, series in history.series.items()}
    for name, series in history.series.items():
        where = f"history.series.{name}"
        if name not in VARIABLES:
            yield unknown_key("history.series", name, VARIABLES)
            continue
        for index, value in enumerate(series.values):
            yield from _within(f"{where}.values[{index}]", value, VARIABLES[name].low, VARIABLES[name].high)
    first, begins = _numbered("history.start", history.start), _numbered("start_quarter", start_quarter)
    if isinstance(first, Fault):
        yield first
    elif not isinstance(begins, Fault):
        for name, length in lengths.items():
            if first + length != begins:
                ends, needed = quarter_name(first + length - 1), quarter_name(begins - 1)
                yield fault(f"history.series.{name}.values", "history-end", found=ends, expected=needed)


def _parameters(parameters: Mapping[str, float]) -> Iterator[Fault]:
    yield from (unknown_key("parameters", name, _PARAMETERS) for name in parameters if name not in _PARAMETERS)


def _in_term(where: str, quarter: str, start_quarter: str, quarters: int) -> Iterator[Fault]:
    number, begins = _numbered(where, quarter), _numbered("start_quarter", start_quarter)
    if isinstance(number, Fault):
        yield number
    elif not isinstance(begins, Fault) and not begins <= number < begins + quarters:
        yield fault(where, "range", found=quarter, low=start_quarter, high=quarter_name(begins + quarters - 1))


def _accounts(accounts: tuple[AccountQuarter, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    for index, item in enumerate(accounts):
        where = f"treasury_account[{index}]"
        yield from _in_term(f"{where}.quarter", item.quarter, start_quarter, quarters)
        yield from _within(f"{where}.mean_usd_bn", item.mean_usd_bn, 0, 5000)
        yield from _within(f"{where}.spread_usd_bn", item.spread_usd_bn, 0, 1000)
    yield from _unique("treasury_account", "quarter", [item.quarter for item in accounts])


def _shocks(shocks: tuple[OutsideShock, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    for index, item in enumerate(shocks):
        where = f"outside_shocks[{index}]"
        yield from _among(f"{where}.shock", item.shock, DISTURBANCES)
        yield from _in_term(f"{where}.quarter", item.quarter, start_quarter, quarters)
        yield from _within(f"{where}.mean", item.mean, -100, 100)
        yield from _within(f"{where}.spread", item.spread, 0, 100)


def _cash(events: tuple[CashEvent, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    for index, item in enumerate(events):
        where = f"cash_events[{index}]"
        yield from _in_term(f"{where}.quarter", item.quarter, start_quarter, quarters)
        yield from _within(f"{where}.week", item.week, 1, WEEKS)
        for name in ("taxes_usd_bn", "settlement_usd_bn", "spread_usd_bn"):
            yield from _within(f"{where}.{name}", getattr(item, name), 0, 1000)
    yield from _unique("cash_events", "quarter", [item.quarter for item in events])


def _policy_calendar(policy: tuple[PolicyQuarter, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    begins = _numbered("start_quarter", start_quarter)
    if not policy or isinstance(begins, Fault):
        return
    for index, item in enumerate(policy):
        for number, answer in enumerate(item.answers):
            yield from _among(f"historical_policy[{index}].answers[{number}]", answer, RESPONSES)
    if len(policy) != quarters:
        yield fault("historical_policy", "length", found=len(policy), expected=quarters)
    for index, item in enumerate(policy):
        if item.quarter != (expected := quarter_name(begins + index)):
            yield fault(f"historical_policy[{index}].quarter", "quarter-order", found=item.quarter, expected=expected)


def _standing(standing: Decision, instruments: Instruments) -> Iterator[Fault]:
    yield from (refusal_fault("standing", problem) for problem in problems_of(standing, standing, instruments))


def _policy(policy: tuple[PolicyQuarter, ...], standing: Decision, instruments: Instruments) -> Iterator[Fault]:
    try:
        decided = policy_of(policy, standing)
    except Misshapen as error:
        yield from error.faults
        return
    hold = standing
    for index, item in enumerate(decided):
        for problem in problems_of(item.decision, hold, instruments):
            yield refusal_fault(f"historical_policy[{index}].changes", problem)
        hold = item.decision.held()


def _sourced(section: str) -> tuple[tuple[str, ...], Check]:
    return ("references", section), lambda references, stated: _sources(references, section, stated)


_TERM = ("start_quarter", "quarters")
CHECKS: tuple[tuple[tuple[str, ...], Check], ...] = (
    (("id", "institution", "difficulty", "minutes", "quarters"), _head),
    (("start_quarter",), _start_quarter),
    (("words",), words_faults),
    (("words", "objectives"), objective_words_faults),
    (("objectives",), _objectives),
    (("medals",), _medals),
    (("information",), _information),
    (("references",), _references),
    (("start",), _figures),
    (("start",), _capital),
    (("history", "start_quarter"), _history),
    (("parameters",), _parameters),
    (("treasury_account", *_TERM), _accounts),
    (("outside_shocks", *_TERM), _shocks),
    (("cash_events", *_TERM), _cash),
    (("historical_policy", *_TERM), _policy_calendar),
    (("standing", "instruments"), _standing),
    (("historical_policy", "standing", "instruments"), _policy),
    *map(_sourced, ("start", "history", "historical_policy", "treasury_account", "outside_shocks", "cash_events")),
)
"""Each check with the sections it looks at."""
