"""``cbgame respond``: the difference a shock makes, all else equal."""

from __future__ import annotations

import argparse

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.parser import Parser, choice, number, whole
from cbgame.policy.responses import SHOCKS, Response, respond
from cbgame.policy.rules import RULES
from cbgame.text.catalogue import Catalogue

ABOUT = "command-respond-about"

_SHOWN = ("policy_rate", "output_gap", "unemployment", "core_inflation_4q", "yield_10y", "equity_price")


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``SHOCK [--size X] [--quarters N] [--rule R] [--half-life Q] [--for Q] [--json]``."""
    say, option = catalogue.say, parser.options.add_argument
    shocks, rules = tuple(SHOCKS), tuple(RULES)
    units = ", ".join(f"{name} {kind.unit}" for name, kind in SHOCKS.items())
    parser.arguments.add_argument(
        "shock",
        metavar="SHOCK",
        type=choice("SHOCK", shocks, catalogue),
        help=say("command-respond-shock", shocks=", ".join(shocks)),
    )
    option("--size", metavar="X", type=number("--size", catalogue), help=say("command-respond-size", units=units))
    option(
        "--quarters",
        metavar="N",
        type=whole("--quarters", 1, catalogue),
        default=20,
        help=say("command-respond-quarters"),
    )
    option(
        "--rule",
        metavar="R",
        type=choice("--rule", rules, catalogue),
        default="inertial",
        help=say("command-respond-rule", rules=", ".join(rules)),
    )
    option("--half-life", metavar="Q", type=number("--half-life", catalogue, 0), help=say("command-respond-half-life"))
    option("--for", metavar="Q", dest="held_for", type=whole("--for", 1, catalogue), help=say("command-respond-for"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print the response of every variable, or of the chief ones as a table."""
    found = respond(asked.shock, asked.size, asked.quarters, asked.rule, asked.half_life, asked.held_for)
    if asked.json:
        print_json(found)
        return 0
    head = [catalogue.say("table-quarter"), *(catalogue.say(f"variable-{name.replace('_', '-')}") for name in _SHOWN)]
    print_table(head, [_row(found, index, catalogue) for index in range(len(found.quarters))])
    return 0


def _row(found: Response, index: int, catalogue: Catalogue) -> list[str]:
    figures = [catalogue.number(found.response[name][index], 2, signed=True) for name in _SHOWN]
    return [str(found.quarters[index]), *figures]
