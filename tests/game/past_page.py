"""The table of docs/past.md: ``python -m tests.game.past_page`` writes it anew from the lucks that are stored.

``cbgame past --write`` finds these anew; it comes first.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from cbgame.files.levels import list_levels
from cbgame.files.what_happened import figures_of
from cbgame.game.landing import Landing, landing
from cbgame.game.level import Level

PAGE = Path(__file__).parents[2] / "docs" / "past.md"
BEGIN, END = "<!-- landings -->\n", "<!-- end landings -->"
COLUMNS: Final = {
    "unemployment": ("unemployment", 2),
    "output_gap": ("output gap", 2),
    "core_inflation_4q": ("core inflation", 2),
    "headline_inflation_4q": ("headline inflation", 2),
    "expected_inflation_long": ("expected inflation", 2),
    "yield_10y": ("10-year yield", 2),
    "mortgage_rate": ("mortgage rate", 2),
    "yield_2y": ("2-year yield", 2),
    "gdp_nominal_bn": ("nominal GDP", 0),
    "reserves_bn": ("reserves", 0),
    "on_rrp_bn": ("ON RRP", 0),
    "term_premium_10y": ("*term premium*", 2),
    "effr": ("*funds rate*", 2),
    "total_assets_bn": ("*total assets*", 0),
}
"""Variable -> its column and decimals; those in italics are not aimed at."""

HEAD = f"| level | draws | their rms | largest | {' | '.join(name for name, _ in COLUMNS.values())} |"


def levels() -> list[Level]:
    """The levels with a historical luck, in the order of the ladder."""
    return [level for level in list_levels()[0] if level.past is not None]


def landed(level: Level) -> Landing:
    """Where history lands on a level."""
    assert level.past is not None
    return landing(level, level.past, figures_of(level))


def row_of(id: str, found: Landing) -> str:
    """One level's row: root mean square misses."""
    cells = [
        "" if (miss := found.misses.get(name)) is None else f"{miss.rms:.{decimals}f}"
        for name, (_, decimals) in COLUMNS.items()
    ]
    return f"| `{id}` | {found.draws} | {found.rms:.2f} | {found.largest:.2f} | {' | '.join(cells)} |"


def page_with(text: str, rows: list[str]) -> str:
    """The page with these rows."""
    head, rest = text.split(BEGIN, 1)
    return head + BEGIN + "\n".join([HEAD, "|---" * (len(COLUMNS) + 4) + "|", *rows, END]) + rest.split(END, 1)[1]


def main() -> None:
    """Write the table."""
    rows = [row_of(level.id, landed(level)) for level in levels()]
    PAGE.write_text(page_with(PAGE.read_text(encoding="utf-8"), rows), encoding="utf-8")


if __name__ == "__main__":
    main()
