"""``cbgame lab``: a rule of one's own on many futures of a level, beside the reference policies."""

from __future__ import annotations

import argparse
from pathlib import Path

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.chosen import chosen_level
from cbgame.commands.parser import Parser, choice, whole
from cbgame.commands.sweep import told_share
from cbgame.files.lab_tables import experiment_plain, outcomes, save_experiment
from cbgame.files.rule_files import read_rule
from cbgame.game.frontier import frontier
from cbgame.game.policy_lab import FEWEST_FUTURES, MOST_FUTURES, Experiment, Futures
from cbgame.policy.taylor_family import ACTIVITIES
from cbgame.text.catalogue import Catalogue
from cbgame.text.lab_words import YOURS, family_said, policy_said

ABOUT = "command-lab-about"
_FUTURES = 200


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``LEVEL --rule FILE [--futures N] [--measure M] [--out FILE] [--json]``."""
    say = catalogue.say
    parser.arguments.add_argument("level", metavar="LEVEL", help=say("command-play-level"))
    parser.options.add_argument("--rule", metavar="FILE", type=Path, required=True, help=say("command-lab-rule"))
    futures = whole("--futures", FEWEST_FUTURES, catalogue, MOST_FUTURES)
    parser.options.add_argument(
        "--futures", metavar="N", type=futures, default=_FUTURES, help=say("command-lab-futures")
    )
    measure = choice("--measure", ACTIVITIES, catalogue)
    said = say("command-lab-measure", choices=", ".join(ACTIVITIES))
    parser.options.add_argument("--measure", metavar="M", type=measure, default=ACTIVITIES[0], help=said)
    parser.options.add_argument("--out", metavar="FILE", type=Path, help=say("command-lab-out"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Play, write the tables if asked, and print what was found."""
    level, rule = chosen_level(asked.level, catalogue), read_rule(asked.rule)
    found = Futures(level, asked.futures).try_out(rule, asked.measure, told_share(catalogue, "command-lab-playing"))
    written = save_experiment(found, asked.out) if asked.out else ()
    if asked.json:
        print_json(experiment_plain(found))
        return 0
    _print(found, catalogue)
    for path in written:
        print(catalogue.say("export-written", file=str(path)))
    return 0


def _print(found: Experiment, catalogue: Catalogue) -> None:
    say, number = catalogue.say, catalogue.number
    head = ("table-policy", "table-low", "table-median", "table-high", "lab-inflation-sd", "lab-unemployment-sd",
            "lab-rate-change", "lab-beaten")  # fmt: skip
    rows = []
    for name, each in outcomes(found).items():
        told = each.figures()
        beaten = "" if name == YOURS else f"{number(100.0 * found.yours.beats(each).share, 0)} %"
        rows.append([
            policy_said(catalogue, name),
            *(number(value, 2) for value in (told.low, told.median, told.high)),
            *(number(value, 2) for value in (told.inflation_sd, told.unemployment_sd)),
            number(told.rate_change_bp, 0), beaten,
        ])  # fmt: skip
    print_table([say(id) for id in head], rows)
    print()
    odds = [
        [family_said(catalogue, family), *(f"{number(100.0 * share, 1)} %" for share in
         (each.low, each.share, each.high))]
        for family, each in found.yours.odds().items()
        if each.share
    ]  # fmt: skip
    print_table([say(id) for id in ("lab-crises", "lab-interval-low", "lab-share", "lab-interval-high")], odds)
    print()
    edge = [
        [point.weights.formula(), number(point.inflation_sd, 2), number(point.unemployment_sd, 2)]
        for point in frontier(found.family)
    ]
    print_table([say(id) for id in ("lab-frontier", "lab-inflation-sd", "lab-unemployment-sd")], edge)
