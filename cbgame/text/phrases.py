"""Sentences for the desk: why a figure moved, what is wrong with a decision. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Bulletin, Cause
from cbgame.game.control import beyond_control
from cbgame.game.refusals import refusal
from cbgame.game.statement import guidance_sentence
from cbgame.policy.decision import Guidance, GuidanceForm, GuidanceKind, Problem
from cbgame.policy.promises import uncrossed
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue


def name_of(catalogue: Catalogue, variable: str, earning: bool = True) -> str:
    """A variable's name, short enough for a table; where reserves aren't ``earning`` interest, no spread is over it."""
    if variable == "sofr_iorb_bp" and not earning:
        return catalogue.say("charts-repo-over-target")
    return catalogue.say(f"variable-{kebab(variable)}")


def meaning_of(catalogue: Catalogue, variable: str) -> str:
    """What a variable is."""
    return catalogue.say(f"variable-{kebab(variable)}-long")


def kebab(name: str) -> str:
    """``core_inflation_4q`` as it is written in message ids."""
    return name.replace("_", "-")


def why_it_moved(catalogue: Catalogue, variable: str, causes: Sequence[Cause], earning: bool = True) -> str:
    """One sentence: how far a variable moved and its causes, the largest first."""
    total = sum(cause.amount for cause in causes)
    name, parts = name_of(catalogue, variable, earning), _parts(catalogue, variable, causes)
    if not parts:
        return catalogue.say("desk-why-still", variable=name)
    said = {"▲": "desk-why-rose", "▼": "desk-why-fell", "=": "desk-why-same"}[figures.symbol(variable, total)]
    amount = figures.move(catalogue, variable, abs(total)).lstrip("+")
    return catalogue.say(said, variable=name, amount=amount, causes=catalogue.say("desk-list-comma").join(parts))


def _parts(catalogue: Catalogue, variable: str, causes: Sequence[Cause]) -> list[str]:
    """Each cause that can be seen after rounding, the largest first."""
    decimals = max(VARIABLES[variable].decimals, 1)
    return [
        catalogue.say(
            "desk-cause-part",
            cause=catalogue.say(f"cause-{kebab(cause.id)}"),
            amount=catalogue.number(cause.amount, decimals, signed=True),
        )
        for cause in sorted(causes, key=lambda cause: -abs(cause.amount))
        if round(cause.amount, decimals)
    ]


def problem(catalogue: Catalogue, found: Problem) -> str:
    """What is wrong with one control, in a sentence and in the units that the control shows."""
    if found.where.endswith("_usd_bn"):
        scale = units_a_billion(catalogue)
        expected = tuple(_scaled(item, scale) for item in found.expected)
        found = replace(found, found=_scaled(found.found, scale), expected=expected)
    return catalogue.tell(refusal(found))


def problems(catalogue: Catalogue, found: Sequence[Problem]) -> dict[str, str]:
    """What is wrong, by place; several things at one place are several lines."""
    told: dict[str, list[str]] = {}
    for each in found:
        told.setdefault(each.where, []).append(problem(catalogue, each))
    return {where: "\n".join(dict.fromkeys(lines)) for where, lines in told.items()}


def _scaled(item: object, scale: float) -> object:
    return item * scale if isinstance(item, (int, float)) and not isinstance(item, bool) else item


def guidance(catalogue: Catalogue, promise: Guidance) -> str:
    """The guidance line as the public will read it in the statement."""
    return catalogue.tell(guidance_sentence(promise))


def guidance_meaning(catalogue: Catalogue, promise: Guidance, figures_now: tuple[float, float] | None = None) -> str:
    """What markets will make of the line, and what ends it.

    ``figures_now``: unemployment and inflation expected over the coming year, percent, for what hangs on thresholds.
    """
    if promise.kind is GuidanceKind.NONE:
        return catalogue.say("desk-guidance-meaning-none")
    meaning = catalogue.say(f"desk-guidance-meaning-{promise.form.value}")
    if promise.form is not GuidanceForm.THRESHOLD or figures_now is None:
        return meaning
    unemployment, inflation = figures_now
    said = "desk-guidance-uncrossed" if uncrossed(promise, unemployment, inflation) else "desk-guidance-crossed"
    return catalogue.say(said, unemployment=unemployment, inflation=inflation) + "\n" + meaning


def units_a_billion(catalogue: Catalogue) -> float:
    """How many of the units in which the language counts dollars make a billion: 1, or 10 hundred millions."""
    return float(catalogue.say("desk-money-units-a-billion"))


def rate_move(catalogue: Catalogue, move_bp: float) -> str:
    """How far the range is moved: unchanged, up or down by so many basis points."""
    if not round(move_bp):
        return catalogue.say("desk-rate-unchanged")
    said = "desk-rate-up" if move_bp > 0 else "desk-rate-down"
    return catalogue.say(said, amount=figures.basis_points(catalogue, abs(move_bp), signed=False))


def surprise(catalogue: Catalogue, midpoint_pct: float, priced_pct: float) -> str:
    """What markets had priced, and how far the choice is from it."""
    gap_bp = (midpoint_pct - priced_pct) * 100
    priced = figures.rate(catalogue, priced_pct)
    if abs(gap_bp) < 2.5:
        return catalogue.say("desk-priced-met", priced=priced)
    said = "desk-priced-tighter" if gap_bp > 0 else "desk-priced-easier"
    return catalogue.say(said, priced=priced, gap=figures.basis_points(catalogue, abs(gap_bp), signed=False))


def gauge(catalogue: Catalogue, name: str, bulletin: Bulletin) -> str:
    """The figure that a gauge stands for."""
    shown = {
        "inflation": "core_inflation_4q",
        "jobs": "unemployment",
        "market_control": _worst(beyond_control(bulletin.readings)),
        "stability": "financial_stress",
        "credibility": "credibility",
    }
    variable = shown[name]
    reading = bulletin.readings.get(variable)
    return "" if reading is None else figures.value(catalogue, variable, reading.value)


def _worst(beyond: Mapping[str, float]) -> str:
    return max(beyond, key=lambda name: beyond[name])  # the first where nothing is beyond control


def gauge_change(now: Bulletin, before: Bulletin | None, name: str) -> float:
    """How far a gauge moved since the bulletin before, on its scale of 0 to 1."""
    return 0.0 if before is None else now.gauges[name] - before.gauges[name]


def as_now_published(newest: Bulletin, before: Bulletin | None, name: str) -> float | None:
    """A figure of the quarter before, as it is published now; None where there is none."""
    if before is None:
        return None
    earlier = newest.revisions.get(name, {}).get(before.quarter) or before.readings.get(name)
    return None if earlier is None else earlier.value


def revisions(catalogue: Catalogue, newest: Bulletin) -> dict[str, str]:
    """The last revision of an earlier quarter in a line, by variable."""
    return {
        name: catalogue.say(
            "desk-revision",
            variable=name_of(catalogue, name),
            quarter=catalogue.quarter(quarter),
            value=figures.value(catalogue, name, reading.value),
        )
        for name, revised in newest.revisions.items()
        for quarter, reading in list(revised.items())[-1:]
    }
