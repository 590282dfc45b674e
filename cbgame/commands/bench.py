"""``cbgame bench``: how fast the game is, each time as a ratio to a floor measured in the same run."""

from __future__ import annotations

import argparse

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.measuring import (
    Measurement,
    WindowFailed,
    measure_batch,
    measure_first_window,
    measure_hindsight,
    measure_preview,
)
from cbgame.commands.parser import Parser
from cbgame.text.catalogue import Catalogue

ABOUT = "command-bench-about"


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """Only ``--json``."""
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print each benchmark; 1 if one misses its goal or the window could not be measured."""
    done = [measure_preview(), measure_batch(), measure_hindsight()]
    trouble = ""
    try:
        done.append(measure_first_window())
    except WindowFailed as failure:
        trouble = str(failure)
    if asked.json:
        print_json(done)
    else:
        head = ("table-benchmark", "table-time", "table-floor", "table-ratio", "table-goal")
        print_table([catalogue.say(id) for id in head], [_row(each, catalogue) for each in done])
        if trouble:
            print(catalogue.say("bench-no-window", why=trouble))
    return 1 if trouble or any(each.ratio > each.goal_ratio for each in done) else 0


def _row(each: Measurement, catalogue: Catalogue) -> list[str]:
    number = catalogue.number
    return [
        catalogue.say(f"bench-{each.name.replace('_', '-')}"),
        f"{number(each.value_s, 3)} s",
        f"{number(each.floor_s, 3)} s",
        number(each.ratio, 1),
        number(each.goal_ratio, 1),
    ]
