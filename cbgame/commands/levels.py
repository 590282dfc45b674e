"""``cbgame levels``: the levels with institution, length and instruments; a check of level files; their schema."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.chosen import chosen_level
from cbgame.commands.parser import Parser
from cbgame.files.level_copies import copy_level
from cbgame.files.level_report import Checked, checked
from cbgame.files.level_schema import level_schema
from cbgame.files.levels import list_levels
from cbgame.files.own_levels import add_level
from cbgame.files.sandbox_file import INSTITUTION
from cbgame.game.level import Level
from cbgame.game.past import Freshness
from cbgame.game.sandbox import LEAST_QUARTERS, MOST_QUARTERS, Sandbox
from cbgame.game.sandbox_code import PREFIX
from cbgame.game.sandbox_past import FIRST_QUARTER
from cbgame.game.sandbox_rules import difficulty_of, minutes_of
from cbgame.game.sandbox_rules import instruments_of as in_hand_of
from cbgame.policy.decision import Instruments
from cbgame.text.catalogue import Catalogue

ABOUT = "command-levels-about"


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``[--copy LEVEL FILE] [--check FILE...] [--add FILE...] [--schema] [--json]``."""
    say = catalogue.say
    parser.options.add_argument("--copy", metavar=("LEVEL", "FILE"), nargs=2, help=say("command-levels-copy"))
    parser.options.add_argument("--check", metavar="FILE", nargs="+", type=Path, help=say("command-levels-check"))
    parser.options.add_argument("--add", metavar="FILE", nargs="+", type=Path, help=say("command-levels-add"))
    parser.options.add_argument("--schema", action="store_true", help=say("command-levels-schema"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Do the one that was asked for."""
    if asked.copy:
        return _copy(asked.copy[0], asked.copy[1], catalogue)
    if asked.add:
        return _add(asked.add, catalogue)
    if asked.schema:
        print_json(level_schema())
        return 0
    if asked.check:
        return _check(asked.check, catalogue, as_json=asked.json)
    return _list(catalogue, as_json=asked.json)


def _check(paths: Sequence[Path], catalogue: Catalogue, *, as_json: bool) -> int:
    """Print all that is wrong with each file; 0 if all are levels, 1 if one isn't, 2 if one can't be looked at."""
    found = [checked(path, catalogue) for path in paths]
    if as_json:
        print_json([_judged(each) for each in found])
    for each in found:
        for line in () if as_json and each.readable else each.lines():
            print(line, file=sys.stdout if each.readable else sys.stderr)
        if each.sound and not as_json:
            print(catalogue.say("levels-sound", file=each.file))
            if each.past not in (Freshness.NONE, Freshness.FRESH):
                print(catalogue.say(f"past-luck-{each.past.replace('_', '-')}", level=each.id or ""))
    if not all(each.readable for each in found):
        return 2
    return 0 if all(each.sound for each in found) else 1


def _copy(id: str, file: str, catalogue: Catalogue) -> int:
    """Write a level to begin from; 2 if there is no such level, or a file where it is to go."""
    level = chosen_level(id, catalogue)
    copy_level(level.id, Path(file))
    print(catalogue.say("levels-copied", level=level.id, file=file))
    return 0


def _add(paths: Sequence[Path], catalogue: Catalogue) -> int:
    """Put levels among the player's own; 1 if one isn't sound, 2 if one can't be looked at."""
    code = 0
    for path in paths:
        found = checked(path, catalogue, any_name=True)
        for line in found.lines():
            print(line, file=sys.stdout if found.readable else sys.stderr)
        if found.sound:
            print(catalogue.say("levels-added", file=str(add_level(path).path)))
        code = max(code, 0 if found.sound else 1 if found.readable else 2)
    return code


def _judged(found: Checked) -> dict[str, object]:
    return {"file": found.file, "sound": found.sound, "id": found.id, "problems": found.problems, "past": found.past}


def _list(catalogue: Catalogue, *, as_json: bool) -> int:
    """Print the levels; 2 if a file is no level, which is said with everything that is wrong with it."""
    levels, bad = list_levels()
    for line in (line for error in bad for line in error.lines(catalogue)):
        print(line, file=sys.stderr)
    if as_json:
        print_json([*(_plain(level, catalogue.language) for level in levels), _sandbox_plain(catalogue)])
        return 2 if bad else 0
    head = ("table-level", "table-title", "table-institution", "table-quarters", "table-instruments")
    print_table(
        [catalogue.say(id) for id in head],
        [*(_row(level, catalogue) for level in levels), _sandbox_row(catalogue)],
        text_columns=5,
    )
    return 2 if bad else 0


def instruments_of(level: Level) -> tuple[str, ...]:
    """The names of what a level puts in the player's hand by its end; the target range is always among it."""
    return _named(level.instruments_at(level.quarters - 1))


def _named(given: Instruments) -> tuple[str, ...]:
    return ("target_range", *(item.name for item in fields(Instruments) if getattr(given, item.name) is True))


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
    return [
        level.id,
        level.words[catalogue.language].title,
        catalogue.say(f"institution-{level.institution}"),
        str(level.quarters),
        _listed(instruments_of(level), catalogue),
    ]


def _listed(instruments: tuple[str, ...], catalogue: Catalogue) -> str:
    return ", ".join(catalogue.say(f"instrument-{name.replace('_', '-')}") for name in instruments)


def _sandbox_plain(catalogue: Catalogue) -> dict[str, object]:
    """What ``sandbox`` plays where no code says otherwise."""
    usual = Sandbox()
    return {
        "id": PREFIX,
        "title": catalogue.say("sandbox-name"),
        "institution": INSTITUTION,
        "difficulty": difficulty_of(usual),
        "minutes": minutes_of(usual),
        "start_quarter": FIRST_QUARTER,
        "quarters": usual.quarters,
        "instruments": _named(in_hand_of(usual)),
    }


def _sandbox_row(catalogue: Catalogue) -> list[str]:
    """The sandbox, as long as one likes."""
    return [
        PREFIX,
        catalogue.say("sandbox-name"),
        catalogue.say(f"institution-{INSTITUTION}"),
        f"{LEAST_QUARTERS}–{MOST_QUARTERS}",
        _listed(_named(in_hand_of(Sandbox())), catalogue),
    ]
