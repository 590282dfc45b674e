"""``cbgame sweep``: the gates of a level over many draws, with their figures."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.chosen import chosen_level
from cbgame.commands.parser import Parser, whole
from cbgame.commands.side_by_side import search
from cbgame.game.gates import Gate, Sweep, sweep
from cbgame.text.catalogue import Catalogue

ABOUT = "command-sweep-about"
DRAWS = 200
_MOST_DRAWS = 5_000


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``LEVEL [--draws N] [--json]``."""
    say = catalogue.say
    parser.arguments.add_argument("level", metavar="LEVEL", help=say("command-play-level"))
    draws = whole("--draws", 2, catalogue, _MOST_DRAWS)
    parser.options.add_argument("--draws", metavar="N", type=draws, default=DRAWS, help=say("command-sweep-draws"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """0 if every gate that can be measured holds, 1 if one doesn't."""
    level = chosen_level(asked.level, catalogue)
    watcher = told_share(catalogue)
    search(level, range(asked.draws), watcher)
    found = sweep(level, asked.draws, watcher=watcher)
    why = level.words[catalogue.language].few_loops
    if asked.json:
        print_json(_shape(found, why))
    else:
        _print(found, why, catalogue)
    return 1 if any(gate.holds is False for gate in found.gates) else 0


def told_share(catalogue: Catalogue, id: str = "command-searching") -> Any:
    """Progress on a terminal: one line on stderr that is written over. Nothing where nobody watches."""
    if not sys.stderr.isatty():
        return None

    def tell(share: float) -> None:
        said = catalogue.say(id, percent=catalogue.number(100.0 * share, 0))
        print(f"\r{said}", end="\n" if share >= 1.0 else "", file=sys.stderr, flush=True)

    return tell


def _needs(gate: Gate) -> str | None:
    return None if gate.sign is None else f"{gate.sign} {gate.bound:g}"


def _shape(found: Sweep, why: str) -> dict[str, Any]:
    gates = [
        {
            "gate": gate.gate,
            "value": None if gate.value is None else round(gate.value, 4),
            "needs": _needs(gate) or "not stated by the level",
            "holds": gate.holds,
        }
        | ({"why_not": why} if gate.excused else {})
        for gate in found.gates
    ]
    scores = {
        name: {"p10": each.p10, "p50": each.p50, "p90": each.p90, "bronze": each.bronze, "silver": each.silver,
               "gold": each.gold}
        for name, each in found.scores.items()
    }  # fmt: skip
    return {"level": found.level, "draws": found.draws, "gates": gates, "scores": scores}


def _verdict(gate: Gate) -> str:
    if gate.holds is None:
        return "gate-unstated"
    if gate.excused:
        return "gate-excused"
    return "gate-holds" if gate.holds else "gate-fails"


def _print(found: Sweep, why: str, catalogue: Catalogue) -> None:
    say, number = catalogue.say, catalogue.number
    rows = []
    for gate in found.gates:
        name, _, about = gate.gate.partition(":")
        said = say(f"gate-{name.replace('_', '-')}")
        variable = f" ({say('variable-' + about.replace('_', '-'))})" if about else ""
        value = "" if gate.value is None else number(gate.value, 2)
        rows.append([said + variable, say(_verdict(gate)), value, _needs(gate) or ""])
    print_table([say(id) for id in ("table-gate", "table-verdict", "table-found", "table-needed")], rows, 2)
    if any(gate.excused for gate in found.gates):
        print(why)
    print()
    head = ("table-policy", "table-low", "table-median", "table-high", "medal-bronze", "medal-silver", "medal-gold")
    scores = [
        [
            say(f"policy-{name.replace('_', '-')}"),
            *(number(value, 0) for value in (each.p10, each.p50, each.p90)),
            *(f"{number(100.0 * share, 0)} %" for share in (each.bronze, each.silver, each.gold)),
        ]
        for name, each in found.scores.items()
    ]
    print_table([say(id) for id in head], scores)
