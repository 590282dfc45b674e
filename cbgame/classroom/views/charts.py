"""The charts of the desk: rate, inflation, jobs, yields, the money market by weeks, reserves, the books."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

from cbgame.classroom.views.series import Line, chart, quarter_places, unit_of, week_place
from cbgame.game import histories
from cbgame.game.bulletin import Bulletin
from cbgame.game.level import Level
from cbgame.text import phrases
from cbgame.text.book_classes import owed, owned
from cbgame.text.catalogue import Catalogue

_LINES: Final[dict[str, tuple[str, ...]]] = {
    "rate": ("policy_rate",),
    "inflation": ("core_inflation_4q", "headline_inflation_4q", "expected_inflation_long"),
    "jobs": ("unemployment", "natural_unemployment"),
    "yields": ("yield_10y", "yield_2y", "mortgage_rate"),
    "reserves": ("reserves_bn", "on_rrp_bn"),
}
_TITLES: Final = {
    "rate": "variable-policy-rate", "inflation": "desk-tab-inflation", "jobs": "desk-tab-jobs",
    "yields": "desk-tab-yields", "reserves": "variable-reserves-bn",
}  # fmt: skip
_PAST_QUARTERS: Final = 20  # before the term
_AHEAD_QUARTERS: Final = 8
_WEEKS: Final = 52
_VISIBLE_BN: Final = 0.5


def charts_shown(level: Level, bulletins: Sequence[Bulletin], catalogue: Catalogue) -> dict[str, Any]:
    """All charts, with the lists of quarters and weeks that they stand over.

    ``first`` is the place of the last quarter before the term: what lies left of it is history.
    """
    known = histories.quarters(level, bulletins)
    first = known.index(bulletins[0].quarter)
    cut = max(0, first - _PAST_QUARTERS)
    ahead = histories.ahead(bulletins[-1], _AHEAD_QUARTERS)
    weeks = histories.weeks(bulletins)[-_WEEKS:]
    drawn = [_lines(id, level, bulletins, cut, catalogue) for id in _LINES]
    return {
        "places": {
            "quarters": quarter_places((*known[cut:], *ahead), catalogue),
            "weeks": [week_place(week.monday, catalogue) for week in weeks],
            "books": quarter_places(tuple(bulletin.quarter for bulletin in bulletins), catalogue),
        },
        "first": first - cut,
        "charts": [*drawn, *_money_market(bulletins, catalogue), *_books(bulletins, catalogue)],
    }


def _lines(id: str, level: Level, bulletins: Sequence[Bulletin], cut: int, catalogue: Catalogue) -> dict[str, Any]:
    """Variables over the quarters; to the rate belongs what markets expect, to inflation its target."""
    lines = [
        Line(name, phrases.name_of(catalogue, name), histories.past(level, bulletins, name)[cut:])
        for name in _LINES[id]
    ]
    more: dict[str, object] = {}
    if id == "rate":
        lines.append(_expected(bulletins[-1], len(lines[0].values), catalogue))
    if id == "inflation":
        more["target"] = {"label": catalogue.say("charts-line-target"), "value": level.start.inflation_target}
    return chart(id, catalogue.say(_TITLES[id]), "quarters", unit_of(_LINES[id][0], catalogue), lines, **more)


def _expected(newest: Bulletin, known: int, catalogue: Catalogue) -> Line:
    """The path that markets expect, hung on the last published rate."""
    values: list[float] = [math.nan] * (known - 1)
    now = newest.readings["policy_rate"].value
    ahead = newest.market_path[:_AHEAD_QUARTERS] if newest.deciding is not None else ()
    return Line("market", catalogue.say("charts-line-market"), [*values, now, *ahead])


def _money_market(bulletins: Sequence[Bulletin], catalogue: Catalogue) -> list[dict[str, Any]]:
    """SOFR over what reserves earn, by weeks; nothing before the first quarter has run."""
    weeks = histories.weeks(bulletins)[-_WEEKS:]
    if not weeks:
        return []
    lines = [
        Line("mean", catalogue.say("charts-spread-mean"), [week.sofr_iorb_bp for week in weeks]),
        Line("worst", catalogue.say("charts-spread-worst"), [week.sofr_iorb_max_bp for week in weeks]),
    ]
    return [chart("spread", catalogue.say("charts-spread-mean"), "weeks", unit_of("sofr_iorb_bp", catalogue), lines)]


def _books(bulletins: Sequence[Bulletin], catalogue: Catalogue) -> list[dict[str, Any]]:
    """Assets, and liabilities with capital: layers of one sum each."""
    sheets = [bulletin.balance_sheet for bulletin in bulletins]
    sides = {"assets": [owned(sheet.assets) for sheet in sheets],
             "liabilities": [owed(sheet.liabilities) for sheet in sheets]}  # fmt: skip
    unit = unit_of("total_assets_bn", catalogue)
    return [
        chart(
            side,
            catalogue.say(f"charts-{side}"),
            "books",
            unit,
            [
                Line(name, catalogue.say(f"charts-class-{phrases.kebab(name)}"), [each[name] for each in gathered])
                for name in gathered[0]
                if any(abs(each[name]) >= _VISIBLE_BN for each in gathered)
            ],
            stacked=True,
        )
        for side, gathered in sides.items()
    ]
