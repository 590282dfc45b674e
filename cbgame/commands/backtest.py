"""``cbgame backtest``: history's policy through the model from a historical start, beside what happened."""

from __future__ import annotations

import argparse
from typing import Any

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.parser import Parser, quoted, seed, whole
from cbgame.commands.refusal import Refusal
from cbgame.economy.variables import VARIABLES
from cbgame.files.episodes import UnknownEpisode, episode_files, load_episode
from cbgame.game.backtest import DRAWS, Backtest, Band, backtest
from cbgame.game.backtest_verdict import CheckKind, Finding, findings
from cbgame.game.episode import Episode
from cbgame.text.catalogue import Catalogue

ABOUT = "command-backtest-about"

_LEAST_DRAWS, _MOST_DRAWS = 20, 10_000


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``EPISODE [--draws N] [--seed N] [--json]``."""
    say, option = catalogue.say, parser.options.add_argument
    episodes = ", ".join(episode_files())
    parser.arguments.add_argument("episode", metavar="EPISODE", help=say("command-backtest-episode", episodes=episodes))
    option(
        "--draws",
        metavar="N",
        type=whole("--draws", _LEAST_DRAWS, catalogue, _MOST_DRAWS),
        default=DRAWS,
        help=say("command-backtest-draws"),
    )
    option("--seed", metavar="N", type=seed("--seed", catalogue), default=1, help=say("command-play-seed"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print the bands and the verdict of each check; 1 if one doesn't hold."""
    done = backtest(_chosen(asked.episode, catalogue), asked.draws, asked.seed)
    found = findings(done)
    if asked.json:
        print_json(_shape(done))
    else:
        for name, band in done.variables.items():
            if any(value is not None for value in band.actual):
                _print_variable(name, band, done.dates, catalogue)
        _print_findings(found, catalogue)
    return 0 if all(each.holds for each in found) else 1


def _chosen(id: str, catalogue: Catalogue) -> Episode:
    """The episode of that id. Raises :class:`Refusal`."""
    try:
        return load_episode(id)
    except UnknownEpisode as unknown:
        name, found = "EPISODE", quoted(id)
        if unknown.near:
            line = catalogue.say("command-choice-near", name=name, found=found, near=unknown.near)
        else:
            line = catalogue.say("command-choice", name=name, found=found, choices=", ".join(unknown.known))
        raise Refusal(line) from None


def _shape(done: Backtest) -> dict[str, Any]:
    """A backtest in the shape that programs are promised."""
    return {"episode": done.episode.id, "dates": done.dates, "variables": done.variables}


def _variable(name: str, catalogue: Catalogue) -> str:
    return catalogue.say(f"variable-{name.replace('_', '-')}")


def _print_variable(name: str, band: Band, dates: tuple[str, ...], catalogue: Catalogue) -> None:
    head = [catalogue.say(id) for id in ("table-quarter", "table-actual", "table-low", "table-median", "table-high")]
    print(f"{_variable(name, catalogue)} ({name})")
    rows = []
    for index, date in enumerate(dates):
        figures = (band.actual[index], band.p10[index], band.p50[index], band.p90[index])
        rows.append([catalogue.quarter(date), *(_figure(name, figure, catalogue) for figure in figures)])
    print_table(head, rows)
    print()


def _figure(name: str, value: float | None, catalogue: Catalogue) -> str:
    return "" if value is None else catalogue.number(value, VARIABLES[name].decimals)


def _print_findings(found: tuple[Finding, ...], catalogue: Catalogue) -> None:
    head = [catalogue.say(id) for id in ("table-check", "table-verdict", "table-found", "table-needed")]
    rows = [
        [
            _check(each, catalogue),
            catalogue.say("backtest-holds" if each.holds else "backtest-fails"),
            *_against(each, catalogue),
        ]
        for each in found
    ]
    print_table(head, rows, text_columns=2)


def _check(each: Finding, catalogue: Catalogue) -> str:
    """What was checked, in words."""
    variable, number, quarter = _variable(each.variable, catalogue), catalogue.number, catalogue.quarter
    if each.kind is CheckKind.INSIDE:
        return catalogue.say("backtest-inside", variable=variable)
    if each.kind is CheckKind.NEAR and each.percent:
        return catalogue.say("backtest-near-percent", variable=variable, percent=number(each.percent, 0))
    if each.kind is CheckKind.NEAR:
        return catalogue.say("backtest-near", variable=variable, within=number(each.within, 1))
    id = "backtest-total" if each.kind is CheckKind.TOTAL else "backtest-between"
    return catalogue.say(id, variable=variable, first=quarter(each.first), last=quarter(each.last))


def _against(each: Finding, catalogue: Catalogue) -> tuple[str, str]:
    """What was found, and what is needed."""
    number = catalogue.number
    if each.kind in (CheckKind.INSIDE, CheckKind.NEAR):
        return f"{number(each.found * 100, 0)} %", f"{number(each.low * 100, 0)} %"
    decimals = VARIABLES[each.variable].decimals
    return number(each.found, decimals), f"{number(each.low, decimals)} – {number(each.high, decimals)}"
