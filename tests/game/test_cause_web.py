"""The web of causes: every cause has its place, and what lies upstream of a move is found."""

from __future__ import annotations

import re

import pytest

from cbgame.economy.variables import VARIABLES
from cbgame.files import places
from cbgame.game.bulletin import Cause
from cbgame.game.cause_web import ALONE, COLUMNS, FORCES, links, source_of, upstream

NODES = {node for column in COLUMNS for node in column}

CAUSES = {
    "unemployment": (Cause("okun", 0.3), Cause("inertia", 0.1), Cause("labour_shock", -0.02)),
    "output_gap": (Cause("real_long_rate", -0.2), Cause("demand_shock", -0.5), Cause("pandemic", -0.3)),
    "yield_10y": (Cause("balance_sheet", 0.1), Cause("guidance", 0.002)),
    "reserves_bn": (Cause("runoff", -90.0),),
}


def spoken_causes() -> list[str]:
    """Every cause that the catalogue has a name for."""
    text = "".join(file.read_text(encoding="utf-8") for file in places.catalogues("en").glob("*.ftl"))
    found = re.findall(r"^cause-([a-z0-9-]+) =", text, re.MULTILINE)
    return [id.replace("-", "_") for id in found if not id.startswith("origin-")]


@pytest.mark.parametrize("cause", spoken_causes())
def test_every_cause_has_a_node_behind_it_or_stands_alone(cause: str) -> None:
    assert (source_of(cause) in NODES) != (cause in ALONE)


def test_nodes_are_figures_or_forces() -> None:
    assert set(VARIABLES) >= NODES - FORCES
    assert len(NODES) == sum(len(column) for column in COLUMNS)


def test_causes_of_one_source_are_one_line_with_their_share() -> None:
    (line,) = (link for link in links(CAUSES) if link.target == "output_gap" and link.source == "news")
    assert line.amount == pytest.approx(-0.8)
    assert line.share == pytest.approx(0.8)


def test_upstream_follows_what_weighs_and_nothing_else() -> None:
    found = [(link.source, link.target) for link in upstream(links(CAUSES), "unemployment")]
    assert found == [
        ("output_gap", "unemployment"),
        ("yield_10y", "output_gap"),
        ("news", "output_gap"),
        ("holdings", "yield_10y"),
    ]


def test_a_circle_ends() -> None:
    circle = {"output_gap": (Cause("real_long_rate", 1.0),), "yield_10y": (Cause("outlook", 1.0),)}
    assert len(upstream(links(circle), "output_gap")) == 2


def test_what_nothing_moved_has_no_lines() -> None:
    assert links({"output_gap": (Cause("equity", 0.0),)}) == ()
    assert upstream((), "output_gap") == ()
