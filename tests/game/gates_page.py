"""The table of gates in docs/levels.md: ``python -m tests.game.gates_page [--draws N] [LEVEL...]`` measures it anew.

One level after the other, each written as it is done: what is broken off goes on with the levels that are named.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from cbgame.commands.side_by_side import search
from cbgame.files.found import shipped_level_files
from cbgame.files.levels import list_levels
from cbgame.game.gates import Gate, Sweep, sweep
from cbgame.game.level import Level
from cbgame.game.record import ENGINE

PAGE = Path(__file__).parents[2] / "docs" / "levels.md"
BEGIN, END = "<!-- gates -->\n", "<!-- end gates -->"
COLUMNS: Final = {
    "hold_earns_a_medal": "*hold* earns a medal",
    "hold_loses_to_best_rule": "*hold* loses to the best rule",
    "random_loses": "random loses",
    "no_rule_earns_gold_by_itself": "luckiest rule earns gold",
    "hindsight_earns_gold": "hindsight earns gold",
    "decision_loops": "loops",
    "failures_reached": "failures reached",
    "failures_signposted": "failures signposted",
    "history_lands": "history lands",
}
"""Gate -> its column. History's is the variable that lands farthest out, as a share of the way to its band's edge."""

HEAD = f"| level | draws | rules | {' | '.join(COLUMNS.values())} |"
RULE = "|---" * (len(COLUMNS) + 3) + "|"
PLAIN: Final = ("decision_loops", "history_lands")
"""Gates whose figures are no shares."""

Rows = Mapping[str, str]


def rows_in(text: str) -> dict[str, str]:
    """The rows that stand in the page, by level."""
    table = text.split(BEGIN, 1)[1].split(END, 1)[0]
    found = (re.match(r"\| `([a-z0-9-]+)` \|", line) for line in table.splitlines())
    return {match[1]: match.string for match in found if match}


def page_with(text: str, rows: Rows, levels: Sequence[str]) -> str:
    """The page with these rows, in the order of the levels; rows of other levels are left away."""
    table = [HEAD, RULE, *(rows[id] for id in levels if id in rows)]
    head, rest = text.split(BEGIN, 1)
    return head + BEGIN + "\n".join(table) + "\n" + END + rest.split(END, 1)[1]


def row_of(found: Sweep) -> str:
    """One level's figures with their marks."""
    cells = " | ".join(
        _cell(name, [gate for gate in found.gates if gate.gate.split(":")[0] == name]) for name in COLUMNS
    )
    return f"| `{found.level}` | {found.draws} | {ENGINE} | {cells} |"


def _cell(name: str, gates: Sequence[Gate]) -> str:
    stated = [gate for gate in gates if gate.value is not None]
    if not stated:
        return "not stated"
    worst = max(stated, key=lambda gate: gate.value or 0.0)
    value = worst.value or 0.0
    figure = f"{value:.2f}" if name in PLAIN else f"{100.0 * value:.0f} %"
    variable = worst.gate.partition(":")[2]
    mark = "✓" if all(gate.holds for gate in stated) else "✗"
    mark += " said why not" if worst.excused else ""
    return f"{figure} `{variable}` {mark}" if variable else f"{figure} {mark}"


def shipped() -> dict[str, Level]:
    """The levels that ship, in the order of the ladder."""
    ids = {path.stem for path in shipped_level_files()}
    return {level.id: level for level in list_levels()[0] if level.id in ids}


def main() -> None:
    """Measure the levels that are named, or all, and write each into the page as it is done."""
    asked = argparse.ArgumentParser(prog="python -m tests.game.gates_page", description=__doc__)
    levels = shipped()
    asked.add_argument("levels", nargs="*", metavar="LEVEL", help=", ".join(levels))
    asked.add_argument("--draws", type=int, default=200)
    given = asked.parse_args()
    for id in given.levels or levels:
        level = levels[id]
        search(level, range(given.draws))
        row = row_of(sweep(level, given.draws))
        text = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(page_with(text, rows_in(text) | {id: row}, list(levels)), encoding="utf-8")


if __name__ == "__main__":
    main()
