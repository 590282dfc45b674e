"""What must hold of what comes by quarters: instruments gained in time, and the missions of a term."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from itertools import pairwise

from cbgame.economy.calendar import quarter_number
from cbgame.files.faults import Fault, fault, shown
from cbgame.files.level_file import GainQuarter, gains_of
from cbgame.files.scenario_checks import in_term, numbered, sources
from cbgame.files.shapes import Misshapen
from cbgame.game.level import Mission, Reference
from cbgame.policy.decision import Instruments


def gains_faults(
    gains: tuple[GainQuarter, ...], instruments: Instruments, start_quarter: str, quarters: int
) -> Iterator[Fault]:
    """Gains outside the term or out of order, of what is no instrument, or that give nothing."""
    named = [item.quarter for item in gains]
    for index, quarter in enumerate(named):
        yield from in_term(f"gains[{index}].quarter", quarter, start_quarter, quarters)
    yield from _in_order([("start_quarter", start_quarter), *_placed("gains", named)])
    try:
        made = gains_of(gains, instruments)
    except Misshapen as error:
        yield from error.faults
        return
    before = instruments
    for index, gain in enumerate(made):
        where = f"gains[{index}].instruments"
        if not gains[index].instruments:
            yield fault(where, "empty")
        yield from _taken_away(where, gains[index], before, gain.instruments)
        before = gain.instruments


def _taken_away(where: str, stated: GainQuarter, before: Instruments, after: Instruments) -> Iterator[Fault]:
    """What a gain states and doesn't widen: what stands must stay allowed, so a hand only grows."""
    for item in fields(Instruments):
        was, now = getattr(before, item.name), getattr(after, item.name)
        wider = now < was if item.name == "target_low_min_pct" else now > was
        if item.name in stated.instruments and not wider:
            yield fault(f"{where}.{item.name}", "no-gain", found=shown(now), before=shown(was))


def gains_sources(gains: tuple[GainQuarter, ...], references: tuple[Reference, ...]) -> Iterator[Fault]:
    """Sources that aren't among the references; a gain need not state one."""
    stated = [(f"gains[{index}].source", item.source) for index, item in enumerate(gains) if item.source]
    return sources(references, stated)


def hand_by_quarter(
    gains: tuple[GainQuarter, ...], instruments: Instruments, start_quarter: str
) -> Callable[[int], Instruments] | None:
    """What is in hand in each quarter, counted from 0; None where that can't be told."""
    try:
        made = [(quarter_number(gain.quarter), gain.instruments) for gain in gains_of(gains, instruments)]
        begins = quarter_number(start_quarter)
    except (Misshapen, ValueError):
        return None

    def hand(index: int) -> Instruments:
        return next((given for number, given in reversed(made) if number <= begins + index), instruments)

    return hand


def missions_faults(missions: tuple[Mission, ...], start_quarter: str, quarters: int) -> Iterator[Fault]:
    """Missions outside the term or out of order; the first begins with the term."""
    named = [mission.quarter for mission in missions]
    for index, quarter in enumerate(named):
        yield from in_term(f"missions[{index}].quarter", quarter, start_quarter, quarters)
    yield from _in_order(_placed("missions", named))
    if named and named[0] != start_quarter and isinstance(numbered("start_quarter", start_quarter), int):
        yield fault("missions[0].quarter", "quarter-order", found=shown(named[0]), expected=start_quarter)


def _placed(where: str, quarters: Sequence[str]) -> list[tuple[str, str]]:
    return [(f"{where}[{index}].quarter", quarter) for index, quarter in enumerate(quarters)]


def _in_order(placed: Sequence[tuple[str, str]]) -> Iterator[Fault]:
    """Quarters, each with its place, that don't come after the one before."""
    for (_, before), (where, quarter) in pairwise(placed):
        if quarter <= before:
            yield fault(where, "not-after", found=shown(quarter), before=shown(before))
