"""``cbgame bench``: how fast the game is, each time as a ratio to a floor measured in the same run."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from typing import Final

from cbgame.commands import measuring_desk, measuring_others
from cbgame.commands.answer import print_json, print_table
from cbgame.commands.bench_model import SearchMeasurement, measure_hindsight, measure_sweep
from cbgame.commands.measuring import (
    Measurement,
    WindowFailed,
    measure_batch,
    measure_first_window,
    measure_preview,
)
from cbgame.commands.measuring_others import NotHere
from cbgame.commands.parser import Parser, choice
from cbgame.text.catalogue import Catalogue

ABOUT = "command-bench-about"

BENCHMARKS: Final[dict[str, Callable[[], Measurement | list[Measurement]]]] = {
    "preview": lambda: measure_preview(),
    "batch": lambda: measure_batch(),
    "hindsight": lambda: measure_hindsight(),
    "sweep": lambda: measure_sweep(),
    "first_window": lambda: measure_first_window(),
    **{name: partial(measuring_desk.measure_apart, name) for name in measuring_desk.DESK},
    "frbus": lambda: measuring_others.measure_frbus(),
    "var": lambda: measuring_others.measure_var(),
}
"""In the order in which they are measured."""


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``[--only NAME] [--json]``."""
    only = choice("--only", tuple(BENCHMARKS), catalogue)
    parser.options.add_argument("--only", metavar="NAME", type=only, help=catalogue.say("command-bench-only"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print each benchmark; 1 if one misses its goal or the window could not be measured."""
    done: list[Measurement] = []
    troubles: list[str] = []
    left_out: list[str] = []
    for measure in _measures(asked.only):
        try:
            measured = measure()
            done += measured if isinstance(measured, list) else [measured]
        except WindowFailed as failure:
            troubles.append(catalogue.say("bench-no-window", why=str(failure)))
        except NotHere as failure:
            left_out.append(catalogue.say(failure.id))
    if asked.json:
        print_json(done)
    else:
        _print(done, catalogue)
    for line in (*troubles, *left_out):
        print(line, file=sys.stderr if asked.json else sys.stdout)
    return 1 if troubles or any(each.ratio > each.goal_ratio for each in done) else 0


def _measures(only: str | None) -> list[Callable[[], Measurement | list[Measurement]]]:
    """What to measure: everything, or one; a desk that is asked for alone is measured in this process."""
    if only is not None:
        return [measuring_desk.MEASURES.get(only, BENCHMARKS[only])]
    if getattr(sys, "frozen", False):  # there is no Python to make an empty window with
        return [measure for name, measure in BENCHMARKS.items() if name != "first_window"]
    return list(BENCHMARKS.values())


def _print(done: list[Measurement], catalogue: Catalogue) -> None:
    head = ("table-benchmark", "table-time", "table-floor", "table-ratio", "table-goal")
    print_table([catalogue.say(id) for id in head], [_row(each, catalogue) for each in done])
    for each in done:
        if isinstance(each, SearchMeasurement):
            name, played = catalogue.say(_id(each)), catalogue.number(each.evaluations, 0)
            print(catalogue.say("bench-evaluations", name=name, played=played))
            if each.gap is not None:
                print(catalogue.say("bench-gap", name=name, percent=catalogue.number(100.0 * each.gap, 1)))


def _id(each: Measurement) -> str:
    return f"bench-{each.name.replace('_', '-')}"


def _row(each: Measurement, catalogue: Catalogue) -> list[str]:
    number, decimals = catalogue.number, 3 if each.unit == "s" else 0
    fine = 1 if each.goal_ratio >= 1 else 3
    return [
        catalogue.say(_id(each)),
        f"{number(each.value_s, decimals)} {each.unit}",
        f"{number(each.floor_s, decimals)} {each.unit}",
        number(each.ratio, fine),
        number(each.goal_ratio, fine),
    ]
