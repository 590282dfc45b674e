"""The figures a level starts from, as rows of name and figure."""

from __future__ import annotations

from collections.abc import Sequence

from cbgame.game.level import Level
from cbgame.text import figures, phrases
from cbgame.text.catalogue import Catalogue

_TREASURIES = (
    "treasuries_bills_bn", "treasuries_to_1y_bn", "treasuries_1_to_5y_bn", "treasuries_5_to_10y_bn",
    "treasuries_over_10y_bn",
)  # fmt: skip
_BESIDE_TREASURIES = ("mbs_bn", "repo_bn", "loans_bn", "other_assets_bn")


def start_rows(catalogue: Catalogue, level: Level, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The target range that stands, then these figures, by the names of published variables."""
    standing = level.standing
    first = (
        catalogue.say("instrument-target-range"),
        figures.target_range(catalogue, standing.target_low_pct, standing.target_high_pct),
    )
    then = _figures(level)
    rest = ((phrases.name_of(catalogue, name), figures.value(catalogue, name, then[name])) for name in names)
    return (first, *rest)


def _figures(level: Level) -> dict[str, float]:
    """The start's figures by the names of published variables."""
    then = level.start
    treasuries = sum(getattr(then, name) for name in _TREASURIES)
    return {
        "unemployment": then.unemployment,
        "natural_unemployment": then.natural_unemployment,
        "output_gap": then.output_gap,
        "core_inflation_4q": sum(then.core_inflation) / 4,
        "headline_inflation_4q": sum(then.headline_inflation) / 4,
        "yield_2y": then.yield_2y,
        "yield_10y": then.yield_10y,
        "mortgage_rate": then.mortgage_rate,
        "total_assets_bn": treasuries + sum(getattr(then, name) for name in _BESIDE_TREASURIES),
        "treasuries_bn": treasuries,
        "mbs_bn": then.mbs_bn,
        "reserves_bn": then.reserves_bn,
        "federal_debt": then.federal_debt,
    }
