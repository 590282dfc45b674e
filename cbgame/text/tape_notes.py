"""What a reader of the tape should notice, week by week, as messages. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cbgame.game.bulletin import Week
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue

_NEAR_TOP_BP: Final = 2.0
_LARGE_MOVE_BN: Final = 25.0


@dataclass(frozen=True, slots=True)
class Note:
    """One line beside the tape; a warning is what a central banker should worry about."""

    monday: str
    text: str
    warning: bool


def notes_on(catalogue: Catalogue, weeks: Sequence[Week]) -> tuple[Note, ...]:
    """Notes on these weeks, newest first. What lasts for weeks is said in the first of them."""
    found: list[Note] = []
    strain_before = ""
    for place, week in enumerate(weeks):
        strain = _strain(week)
        if strain and strain != strain_before:
            found.append(Note(week.monday, _strain_words(catalogue, week, strain), True))
        strain_before = strain
        found += _cash_notes(catalogue, week, weeks[place - 1] if place else None)
    return tuple(reversed(found))


def _strain(week: Week) -> str:
    """What is wrong with rates in this week; empty when nothing is."""
    if week.effr > week.target_high + 0.005:
        return "effr-above"
    if week.effr < week.target_low - 0.005:
        return "effr-below"
    if week.pays_interest and week.iorb + week.sofr_iorb_max_bp / 100 > week.target_high + 0.005:
        return "sofr-above"
    return "effr-near" if (week.target_high - week.effr) * 100 < _NEAR_TOP_BP else ""


def _strain_words(catalogue: Catalogue, week: Week, strain: str) -> str:
    high = figures.rate(catalogue, week.target_high)
    if strain == "sofr-above":
        worst = figures.rate(catalogue, week.iorb + week.sofr_iorb_max_bp / 100)
        spread = figures.basis_points(catalogue, week.sofr_iorb_max_bp)
        return catalogue.say("tape-note-sofr-above", sofr=worst, high=high, spread=spread)
    effr = figures.rate(catalogue, week.effr)
    if strain == "effr-below":
        return catalogue.say("tape-note-effr-below", effr=effr, low=figures.rate(catalogue, week.target_low))
    return catalogue.say(f"tape-note-{strain}", effr=effr, high=high)


def _cash_notes(catalogue: Catalogue, week: Week, before: Week | None) -> list[Note]:
    """Large moves of cash, with the date that explains them where there is one."""
    if before is None:
        return []
    rise = week.treasury_account_bn - before.treasury_account_bn
    reserves = week.reserves_bn - before.reserves_bn
    if abs(rise) < _LARGE_MOVE_BN and abs(reserves) < _LARGE_MOVE_BN:
        return []
    why = "tax" if "tax_date" in week.marks else "settlement" if "settlement" in week.marks else "plain"
    amounts: dict[str, str] = {}
    for unit, size in (("", 1.0), ("_yi", 10.0)):  # a Chinese reader counts in hundreds of millions
        amounts[f"account{unit}"] = catalogue.number(rise * size, 0, signed=True)
        amounts[f"reserves{unit}"] = catalogue.number(reserves * size, 0, signed=True)
        amounts[f"left{unit}"] = catalogue.number(week.reserves_bn * size, 0)
    said = catalogue.say(f"tape-note-cash-{why}", **amounts)
    return [Note(week.monday, said, False)]
