"""What a report says of decisions and contributions, as plain text. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Path
from cbgame.game.changes import Change, Setting, changes
from cbgame.game.contributions import rounded_to_add_up
from cbgame.game.debrief import Report
from cbgame.game.origins import Origin
from cbgame.game.what_if import Worth
from cbgame.policy.decision import Decision
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue


def kebab(name: str) -> str:
    """A name as it is written in message ids."""
    return name.replace("_", "-").replace(".", "-")


def capitalised(text: str) -> str:
    """As a heading or a row begins."""
    return text[:1].upper() + text[1:]


def range_of(catalogue: Catalogue, decision: Decision) -> str:
    """The target range."""
    return figures.target_range(catalogue, decision.target_low_pct, decision.target_high_pct)


def changed(catalogue: Catalogue, taken: Decision, held: Decision) -> str:
    """Everything that a decision changed besides, in one line: ``rate +25 bp; Treasury runoff cap 30 to 0``."""
    told = [_change(catalogue, change) for change in _worth_telling(changes(taken, held))]
    return catalogue.say("report-list").join(told) if told else catalogue.say("report-nothing")


def _worth_telling(made: Sequence[Change]) -> list[Change]:
    """Without steps and ends of a calendar whose size was changed anyway, and lengths of a promise that is told; of a
    promise that is dropped nothing else."""
    parts = {change.part for change in made}
    dropped = Change("guidance.kind", "", "none") in [replace(change, was="") for change in made]
    kept = []
    for change in made:
        size = change.part.replace("_step_usd_bn", "_usd_bn").replace("_end_usd_bn", "_usd_bn")
        if (size != change.part and size in parts) or (change.part == "guidance.quarters" and "guidance.kind" in parts):
            continue
        if dropped and change.part.startswith("guidance.") and change.part != "guidance.kind":
            continue
        kept.append(change)
    return kept


def _change(catalogue: Catalogue, change: Change) -> str:
    was, now = change.was, change.now
    if change.part == "target_low_pct" and isinstance(was, float) and isinstance(now, float):
        return catalogue.say("report-rate-moved", move=figures.basis_points(catalogue, 100.0 * (now - was)))
    if isinstance(now, tuple):
        said = [catalogue.say(f"press-answer-{kebab(reply)}") for reply in now]
        return catalogue.say("report-replied", replies=catalogue.say("report-list").join(said))
    name = catalogue.say("field-guidance" if change.part == "guidance.kind" else f"field-{kebab(change.part)}")
    before, after = (_setting(catalogue, change.part, value) for value in (was, now))
    return catalogue.say("report-changed", part=name, was=before, now=after)


def _setting(catalogue: Catalogue, part: str, value: Setting) -> str:
    if part == "purchase_maturity":
        return catalogue.say(f"purchase-maturity-{value}")
    if part in ("guidance.form", "guidance.strength"):
        return catalogue.say(f"{kebab(part)}-{value}")
    if isinstance(value, str):
        return catalogue.say(f"guidance-{value}")
    if isinstance(value, bool):
        return catalogue.say("report-on" if value else "report-off")
    if isinstance(value, tuple):
        return catalogue.say("report-list").join(value)
    if part.endswith("_usd_bn"):
        return figures.money(catalogue, value)
    if part.endswith("_pct"):
        return figures.rate(catalogue, value, 1) if value else catalogue.say("report-off")
    if part.endswith("_bp"):
        return figures.basis_points(catalogue, value, signed=False)
    return catalogue.number(value, 0)


def signed_points(catalogue: Catalogue, points: float, decimals: int = 1) -> str:
    """Points with their sign."""
    return catalogue.number(points, decimals, signed=True)


def decision_rows(catalogue: Catalogue, report: Report) -> list[list[str]]:
    """One row per quarter: its range, what was changed, what that was worth, and what history did, if there is one."""
    worth = {each.quarter: each.points for each in report.review.worths if each.answer is None}
    history = history_lines(catalogue, report)
    rows = []
    for index, quarter in enumerate(report.debrief.quarters):
        taken, options = report.debrief.player.decisions[index], report.record.answers[index]
        told = changed(catalogue, taken, report.review.held[index])
        if options:
            told = catalogue.say("report-list").join((told, _answers(catalogue, options)))
        points = signed_points(catalogue, worth[quarter]) if quarter in worth else ""
        row = [catalogue.quarter(quarter), range_of(catalogue, taken), told, points]
        rows.append([*row, history[index]] if history else row)
    return rows


def history_of(report: Report) -> Path | None:
    """The ghost that did what was done, if the level has one."""
    return next((ghost for ghost in report.debrief.ghosts if ghost.policy == "history"), None)


def _answers(catalogue: Catalogue, options: Sequence[str]) -> str:
    said = catalogue.say("report-list").join(catalogue.say(f"emergency-option-{kebab(option)}") for option in options)
    return catalogue.say("report-answered", options=said)


def history_lines(catalogue: Catalogue, report: Report) -> list[str]:
    """What history set and changed, quarter by quarter."""
    history, held, lines = history_of(report), report.level.standing, []
    for taken in history.decisions if history else ():
        told = [range_of(catalogue, taken), changed(catalogue, taken, held)]
        lines.append(catalogue.say("report-list").join(told))
        held = taken.held()
    return lines


def worth_line(catalogue: Catalogue, worth: Worth) -> list[str]:
    """One of the best or the costliest: when, what, and its points."""
    if worth.answer is not None:
        told = _answers(catalogue, (worth.answer,))
    else:
        told = changed(catalogue, worth.taken, worth.held)
    return [catalogue.quarter(worth.quarter), told, signed_points(catalogue, worth.points)]


def adding_up(amounts: Sequence[float], total: float, decimals: int = 1) -> tuple[float, ...]:
    """Amounts as they are printed: rounded so that they add up to the rounded total."""
    return rounded_to_add_up(amounts, decimals, total)


def origin_row(catalogue: Catalogue, variable: str, parts: Sequence[Origin]) -> list[str]:
    """A variable's name, its move by family as printed numbers that add up, and the move."""
    money = VARIABLES[variable].unit == "usd_bn"
    factor, decimals = (float(catalogue.say("desk-money-units-a-billion")), 0) if money else (1.0, 2)
    amounts = [part.amount * factor for part in parts]
    rounded = adding_up(amounts, sum(amounts), decimals)
    unit = catalogue.say(f"unit-{kebab(VARIABLES[variable].unit)}-short")
    name = catalogue.say("report-with-unit", name=catalogue.say(f"variable-{kebab(variable)}"), unit=unit)
    shown = [catalogue.number(amount, decimals, signed=True) for amount in rounded]
    return [name, *shown, catalogue.number(sum(rounded), decimals, signed=True)]
