"""The corridor in words and figures: what the drawing shows, for tables and for those who hear it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cbgame.desktop.charts.series import kebab
from cbgame.game.bulletin import Week
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue

RATES: Final = ("sofr", "effr", "iorb", "on_rrp_rate", "standing_repo_rate", "discount_rate")
"""The rates of a week, as its fields are named."""


def over_iorb(week: Week, rate_pct: float) -> float:
    """A rate of the week in basis points over IORB."""
    return (rate_pct - week.iorb) * 100


def rate_name(catalogue: Catalogue, rate: str, week: Week | None = None) -> str:
    """What a rate is called; in a week in which reserves earn nothing, no rate is called interest on them, and
    there is no SOFR yet."""
    if week is not None and not week.pays_interest and rate in ("iorb", "sofr"):
        return catalogue.say("charts-rate-middle" if rate == "iorb" else "charts-rate-repo")
    return catalogue.say(f"charts-rate-{kebab(rate)}")


def heading(catalogue: Catalogue, weeks: Sequence[Week]) -> str:
    """What the picture shows, by the newest week."""
    return catalogue.say("charts-corridor" if _earning(weeks) else "charts-corridor-target")


def unit(catalogue: Catalogue, weeks: Sequence[Week]) -> str:
    """What the axis is measured over, by the newest week."""
    return catalogue.say("charts-corridor-unit" if _earning(weeks) else "charts-corridor-unit-middle")


def _earning(weeks: Sequence[Week]) -> bool:
    return not weeks or weeks[-1].pays_interest


def marks_in_words(catalogue: Catalogue, week: Week, marks: Sequence[str]) -> str:
    """Those of ``marks`` that fall into the week, in their order."""
    named = [catalogue.say(f"charts-mark-{kebab(mark)}") for mark in marks if mark in week.marks]
    return catalogue.say("charts-comma").join(named)


def said(catalogue: Catalogue, weeks: Sequence[Week]) -> str:
    """The newest week, and the worst day of all, in a sentence or two."""
    if not weeks:
        return catalogue.say("charts-empty")
    last, worst = weeks[-1], max(weeks, key=lambda week: week.sofr_iorb_max_bp)
    return catalogue.say(
        "charts-corridor-now" if last.pays_interest else "charts-corridor-now-middle",
        date=catalogue.date(last.monday),
        sofr=figures.rate(catalogue, last.sofr),
        effr=figures.rate(catalogue, last.effr),
        iorb=figures.rate(catalogue, last.iorb),
        range=figures.target_range(catalogue, last.target_low, last.target_high),
        worst=figures.basis_points(catalogue, worst.sofr_iorb_max_bp),
        when=catalogue.date(worst.monday),
    )


def columns(catalogue: Catalogue) -> tuple[str, ...]:
    """The heads of the table."""
    rest = ("target-range", "spread-mean", "spread-worst", "marks")
    return (
        catalogue.say("charts-week-of"),
        *(rate_name(catalogue, rate) for rate in RATES),
        *(catalogue.say(f"charts-{name}") for name in rest),
    )


def row(catalogue: Catalogue, week: Week, marks: Sequence[str]) -> tuple[str, ...]:
    """One week in the table."""
    rates = [getattr(week, rate) for rate in RATES]
    return (
        catalogue.date(week.monday),
        *("" if rate is None else figures.rate(catalogue, rate) for rate in rates),
        figures.target_range(catalogue, week.target_low, week.target_high),
        figures.basis_points(catalogue, week.sofr_iorb_bp),
        figures.basis_points(catalogue, week.sofr_iorb_max_bp),
        marks_in_words(catalogue, week, marks),
    )
