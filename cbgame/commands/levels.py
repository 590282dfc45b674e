"""``cbgame levels``: the levels with institution, length and instruments."""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.parser import Parser
from cbgame.files.levels import list_levels
from cbgame.game.level import Level
from cbgame.policy.decision import Instruments
from cbgame.text.catalogue import Catalogue

ABOUT = "command-levels-about"


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """Only ``--json``."""
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print the levels; 2 if a file is no level, which is said with everything that is wrong with it."""
    levels, bad = list_levels()
    for line in (line for error in bad for line in error.lines(catalogue)):
        print(line, file=sys.stderr)
    if asked.json:
        print_json([_plain(level, catalogue.language) for level in levels])
        return 2 if bad else 0
    head = ("table-level", "table-title", "table-institution", "table-quarters", "table-instruments")
    print_table([catalogue.say(id) for id in head], [_row(level, catalogue) for level in levels], text_columns=5)
    return 2 if bad else 0


def instruments_of(level: Level) -> tuple[str, ...]:
    """The names of what a level puts in the player's hand by its end; the target range is always among it."""
    given = level.instruments_at(level.quarters - 1)
    named = [item.name for item in fields(Instruments) if getattr(given, item.name) is True]
    return ("target_range", *named)


def _plain(level: Level, language: str) -> dict[str, object]:
    return {
        "id": level.id,
        "title": level.words[language].title,
        "institution": level.institution,
        "difficulty": level.difficulty,
        "minutes": level.minutes,
        "start_quarter": level.start_quarter,
        "quarters": level.quarters,
        "instruments": instruments_of(level),
    }


def _row(level: Level, catalogue: Catalogue) -> list[str]:
    instruments = [catalogue.say(f"instrument-{name.replace('_', '-')}") for name in instruments_of(level)]
    return [
        level.id,
        level.words[catalogue.language].title,
        catalogue.say(f"institution-{level.institution}"),
        str(level.quarters),
        ", ".join(instruments),
    ]
