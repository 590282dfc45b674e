"""``cbgame moments``: what the baseline economy does over many long histories."""

from __future__ import annotations

import argparse
from typing import Any

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.parser import Parser, seed, whole
from cbgame.policy.moments import Moments, moments
from cbgame.text.catalogue import Catalogue

ABOUT = "command-moments-about"

_MOST_PATHS = 20_000
_SHOWN = (
    "output_gap",
    "unemployment",
    "core_inflation_4q",
    "policy_rate",
    "yield_10y",
    "term_premium_10y",
    "credit_spread",
    "mortgage_rate",
)


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``[--paths P] [--quarters Q] [--seed N] [--json]``."""
    say, option = catalogue.say, parser.options.add_argument
    option(
        "--paths",
        metavar="P",
        type=whole("--paths", 1, catalogue, _MOST_PATHS),
        default=2_000,
        help=say("command-moments-paths"),
    )
    option(
        "--quarters",
        metavar="Q",
        type=whole("--quarters", 20, catalogue),
        default=200,
        help=say("command-moments-quarters"),
    )
    option("--seed", metavar="N", type=seed("--seed", catalogue), default=1, help=say("command-play-seed"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print the moments: the promised shape as JSON, or three tables."""
    found = moments(asked.paths, asked.quarters, asked.seed)
    if asked.json:
        print_json(_shape(found))
        return 0
    say, number = catalogue.say, catalogue.number
    head = [say("table-statistic"), say("table-mean"), say("table-sd"), say("table-persistence")]
    rows = [
        [
            say(f"variable-{name.replace('_', '-')}"),
            number(found.mean[name], 2),
            number(found.sd[name], 2),
            number(found.ar1[name], 2),
        ]
        for name in _SHOWN
    ]
    print_table(head, rows)
    print()
    print_table([say("table-statistic"), ""], [[say(id), number(value, 2)] for id, value in _single(found)])
    print()
    told = [[say(f"crisis-{name.replace('_', '-')}"), number(value, 3)] for name, value in found.crises.items()]
    print_table([say("table-crises"), say("table-a-year")], told)
    return 0


def _single(found: Moments) -> list[tuple[str, float]]:
    return [
        ("table-bound-share", 100.0 * found.lower_bound_share),
        ("table-bound-spell", found.lower_bound_spell_quarters),
        ("table-recessions", found.recessions.per_year),
        ("table-recession-length", found.recessions.mean_quarters),
        ("table-rise-median", found.recessions.unemployment_rise_p50),
        ("table-rise-high", found.recessions.unemployment_rise_p95),
        ("table-okun", found.okun_4q),
        ("table-long-on-short", found.yield_10y_on_policy_rate),
    ]


def _shape(found: Moments) -> dict[str, Any]:
    episodes = found.recessions
    return {
        "mean": found.mean,
        "sd": found.sd,
        "ar1": found.ar1,
        "corr": found.corr,
        "lower_bound": {"share": found.lower_bound_share, "mean_spell_quarters": found.lower_bound_spell_quarters},
        "recessions": {
            "per_year": episodes.per_year,
            "mean_quarters": episodes.mean_quarters,
            "unemployment_rise": {"p50": episodes.unemployment_rise_p50, "p95": episodes.unemployment_rise_p95},
        },
        "okun_4q": found.okun_4q,
        "yield_10y_on_policy_rate": found.yield_10y_on_policy_rate,
        "crises": found.crises,
    }
