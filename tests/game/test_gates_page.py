"""The table of gates in docs/levels.md: every level that ships, as the command writes it."""

from __future__ import annotations

import re
from dataclasses import replace

from cbgame.game.gates import Gate, Sweep
from tests.game.gates_page import BEGIN, COLUMNS, END, HEAD, PAGE, RULE, page_with, row_of, rows_in, shipped

TEXT = PAGE.read_text(encoding="utf-8")
FOUND = Sweep(
    "repo-spike",
    4,
    (
        Gate("hold_earns_a_medal", 0.0, "<=", 0.0, True),
        Gate("hold_loses_to_best_rule", 0.75, ">=", 0.8, False),
        Gate("decision_loops", 9.0, ">=", 3.0, True),
        Gate("failures_reached", None, None, None, None),
        Gate("history_lands:unemployment", 1.02, "<=", 1.0, False),
        Gate("history_lands:yield_10y", 0.4, "<=", 1.0, True),
    ),
    {},
)


def test_every_level_that_ships_is_in_the_table_in_the_order_of_the_ladder() -> None:
    assert list(rows_in(TEXT)) == list(shipped()), "python -m tests.game.gates_page LEVEL"


def test_every_row_has_its_draws_and_a_mark_behind_every_figure() -> None:
    figure = r"(?:not stated|\d+(?:\.\d\d)?(?: %)?(?: `\w+`)? [✓✗](?: said why not)?)"
    for row in rows_in(TEXT).values():
        assert re.fullmatch(rf"\| `[a-z0-9-]+` \| \d+ \| \w+ \|(?: {figure} \|){{{len(COLUMNS)}}}", row), row
    table = TEXT.split(BEGIN)[1].split(END)[0].splitlines()
    assert table[:2] == [HEAD, RULE]
    assert len(table) == 2 + len(shipped())


def test_a_row_shows_the_figures_and_what_lands_farthest_out() -> None:
    row = row_of(FOUND)
    assert row.startswith("| `repo-spike` | 4 | ")
    assert "| 0 % ✓ | 75 % ✗ |" in row
    assert "| 9.00 ✓ | not stated |" in row
    assert row.endswith("| 1.02 `unemployment` ✗ |")


def test_a_gate_held_by_saying_why_not_is_shown_as_such() -> None:
    excused = replace(FOUND, gates=(Gate("decision_loops", 0.67, ">=", 3.0, True, excused=True),))
    assert "| 0.67 ✓ said why not |" in row_of(excused)


def test_a_level_measured_anew_replaces_its_own_row_only() -> None:
    page = f"before\n{BEGIN}{HEAD}\n{RULE}\n| `a` | 4 |\n| `gone` | 4 |\n| `repo-spike` | 2 |\n{END}\nafter\n"
    written = page_with(page, rows_in(page) | {"repo-spike": row_of(FOUND)}, ["repo-spike", "a", "new"])
    assert list(rows_in(written)) == ["repo-spike", "a"]
    assert rows_in(written)["a"] == "| `a` | 4 |"
    assert written.startswith("before\n")
    assert written.endswith(f"{END}\nafter\n")
