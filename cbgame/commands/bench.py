"""``cbgame bench``: how fast the game is, each time as a ratio to a floor measured in the same run."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Final

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.bench_model import SearchMeasurement, measure_hindsight, measure_sweep
from cbgame.commands.measuring import (
    Measurement,
    WindowFailed,
    measure_batch,
    measure_first_window,
    measure_preview,
)
from cbgame.commands.parser import Parser, choice
from cbgame.text.catalogue import Catalogue

ABOUT = "command-bench-about"

BENCHMARKS: Final[dict[str, Callable[[], Measurement]]] = {
    "preview": lambda: measure_preview(),
    "batch": lambda: measure_batch(),
    "hindsight": lambda: measure_hindsight(),
    "sweep": lambda: measure_sweep(),
    "first_window": lambda: measure_first_window(),
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
    trouble = ""
    for name in BENCHMARKS if asked.only is None else (asked.only,):
        try:
            done.append(BENCHMARKS[name]())
        except WindowFailed as failure:
            trouble = str(failure)
    if asked.json:
        print_json(done)
    else:
        _print(done, catalogue)
        if trouble:
            print(catalogue.say("bench-no-window", why=trouble))
    return 1 if trouble or any(each.ratio > each.goal_ratio for each in done) else 0


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
    number = catalogue.number
    return [
        catalogue.say(_id(each)),
        f"{number(each.value_s, 3)} s",
        f"{number(each.floor_s, 3)} s",
        number(each.ratio, 1),
        number(each.goal_ratio, 1),
    ]
