"""``cbgame past``: the luck called historical, how near it comes to what happened, and the search that finds it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.chosen import chosen_level
from cbgame.commands.parser import Parser, quoted
from cbgame.commands.refusal import Refusal
from cbgame.economy.variables import VARIABLES
from cbgame.files.found import past_files
from cbgame.files.levels import list_levels
from cbgame.files.pasts import read_past, write_past
from cbgame.files.what_happened import figures_of, freshness
from cbgame.game.happened import Figures, can_be_found
from cbgame.game.inversion import find_past
from cbgame.game.landing import Landing, landing
from cbgame.game.level import Level
from cbgame.game.past import Freshness
from cbgame.text.catalogue import Catalogue

ABOUT = "command-past-about"


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``[LEVEL...] [--write] [--json]``."""
    say = catalogue.say
    parser.arguments.add_argument("levels", metavar="LEVEL", nargs="*", help=say("command-past-level"))
    parser.options.add_argument("--write", action="store_true", help=say("command-past-write"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print where history lands on each level; 1 if a luck is missing or has to be found anew."""
    found: list[dict[str, Any]] = []
    code = 0
    for level, figures in _wanted(asked.levels, catalogue):
        if asked.write:
            path = write_past(level, find_past(level, figures))
            _say(catalogue.say("command-written", file=str(path)), asked)
        stands = freshness(level)
        code = max(code, 0 if stands is Freshness.FRESH else 1)
        landed = None if stands in (Freshness.MISSING, Freshness.OTHER_LEVEL) else _landing(level, figures)
        found.append({"level": level.id, "luck": stands} | ({} if landed is None else asdict(landed)))
        _say(catalogue.say(f"past-luck-{stands.replace('_', '-')}", level=level.id), asked)
        if landed is not None and not asked.json:
            _print_landing(landed, catalogue)
    if asked.json:
        print_json(found)
    return code


def _wanted(ids: Sequence[str], catalogue: Catalogue) -> list[tuple[Level, Figures]]:
    """The levels that were named, or all that state enough of history. Raises :class:`Refusal`."""
    levels = [chosen_level(id, catalogue) for id in ids] if ids else list_levels()[0]
    told = [(level, figures_of(level)) for level in levels]
    able = [each for each in told if can_be_found(*each)]
    if ids and len(able) < len(told):
        named = next(level.id for level, figures in told if not can_be_found(level, figures))
        raise Refusal(catalogue.say("command-past-none", level=quoted(named)))
    return able


def _landing(level: Level, figures: Figures) -> Landing:
    past = read_past(past_files()[level.id])
    return landing(replace(level, past=past), past, figures)


def _say(line: str, asked: argparse.Namespace) -> None:
    if not asked.json:
        print(line)


def _print_landing(landed: Landing, catalogue: Catalogue) -> None:
    number = catalogue.number
    head = ("table-variable", "table-quarters", "table-rms", "table-worst", "table-aimed-at")
    rows = []
    for name, miss in landed.misses.items():
        decimals = VARIABLES[name].decimals + 1
        aimed = catalogue.say("past-aimed-at") if miss.aimed_at else ""
        variable = catalogue.say(f"variable-{name.replace('_', '-')}")
        rows.append(
            [
                f"{variable} ({name})",
                str(miss.quarters),
                number(miss.rms, decimals),
                number(miss.worst, decimals),
                aimed,
            ]
        )
    print_table([catalogue.say(id) for id in head], rows)
    said = catalogue.say("past-draws", draws=landed.draws, rms=number(landed.rms, 2), largest=number(landed.largest, 2))
    print(f"{said}\n")
