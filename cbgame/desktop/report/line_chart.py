"""A line chart for paper: few ticks, names at the lines' ends, dashes that tell lines apart in grey."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from cbgame.desktop.charts.scales import (
    SPIKE_FROM_BP,
    compressed_bp,
    compressed_ticks,
    round_ticks,
    settled_range,
    spread_out,
    tick_decimals,
)
from cbgame.desktop.charts.series import series_label, series_unit
from cbgame.desktop.report.paper import CENTRE, LEFT, RIGHT, Paper
from cbgame.economy.variables import VARIABLES
from cbgame.text import figures

STYLES: Final = {
    "player": ("series_1", 1.9, Qt.PenStyle.SolidLine),
    "class_median": ("series_1", 1.9, Qt.PenStyle.SolidLine),
    "hold": ("series_2", 1.0, Qt.PenStyle.DashLine),
    "history": ("history", 1.0, Qt.PenStyle.DotLine),
    "hindsight": ("series_3", 1.0, Qt.PenStyle.DashDotLine),
    "what_if": ("series_4", 1.2, Qt.PenStyle.DashDotDotLine),
}
"""Role, width and dashes of each line that is drawn."""

_LEAST_SPAN: Final = {"percent": 0.6, "percent_per_year": 0.6, "bp": 20.0, "usd_bn": 100.0, "index": 4.0, "share": 0.1}
_HEAD, _FOOT, _LABELS = 19.0, 12.0, 48.0
_BAND_INK: Final = 0.18


@dataclass(frozen=True, slots=True)
class Drawn:
    """What one chart shows: a variable over quarters, by policy; ``target`` is a level to compare with."""

    variable: str
    quarters: Sequence[str]
    paths: Mapping[str, Sequence[float]]
    target: float | None = None
    band: tuple[Sequence[float], Sequence[float]] | None = None  # its lower and its upper edge


_STRONG: Final = ("player", "class_median")


def draw(paper: Paper, box: QRectF, shown: Drawn) -> None:
    """Draw one chart into a box."""
    scale = _scale(shown)
    numbers = [scale(value) for values in shown.paths.values() for value in values]
    numbers += [] if shown.target is None else [scale(shown.target)]
    numbers += [scale(value) for edge in shown.band or () for value in edge]
    low, high = settled_range(None, min(numbers), max(numbers), _LEAST_SPAN[VARIABLES[shown.variable].unit])
    ticks = _ticks(paper, shown, low, high)
    left = box.left() + max(paper.text_width(text, "tiny") for _, text in ticks) + 5.0
    area = QRectF(left, box.top() + _HEAD, box.right() - _LABELS - left, box.height() - _HEAD - _FOOT)

    def at(place: float, value: float) -> QPointF:
        across = place / max(len(shown.quarters) - 1, 1)
        return QPointF(
            area.left() + across * area.width(), area.bottom() - (value - low) / (high - low) * area.height()
        )

    _head(paper, box, shown)
    for value, text in ticks:
        y = at(0, value).y()
        paper.rule(area.left(), area.right(), y, "line", 0.4)
        paper.write(QRectF(box.left(), y - 5.0, left - box.left() - 4.0, 10.0), text, "tiny", role="muted", align=RIGHT)
    _quarters(paper, area, shown, lambda place: at(place, low).x())
    if shown.target is not None:
        paper.rule(area.left(), area.right(), at(0, scale(shown.target)).y(), "muted", 0.8)
    if shown.band is not None:
        _band(paper, shown.band, lambda place, value: at(place, scale(value)))
    _lines(paper, area, shown, lambda place, value: at(place, scale(value)))


def _band(paper: Paper, edges: tuple[Sequence[float], Sequence[float]], at: Callable[[float, float], QPointF]) -> None:
    low, high = ([at(place, value) for place, value in enumerate(edge)] for edge in edges)
    paper.painter.setPen(Qt.PenStyle.NoPen)
    ink = paper.color("series_1")
    ink.setAlphaF(_BAND_INK)
    paper.painter.setBrush(ink)
    paper.painter.drawPolygon(QPolygonF([*low, *reversed(high)]))
    paper.painter.setBrush(Qt.BrushStyle.NoBrush)


def _scale(shown: Drawn) -> Callable[[float], float]:
    """A spread with spikes is drawn on the compressed scale of the desk's own charts."""
    if VARIABLES[shown.variable].unit == "bp" and max(max(values) for values in shown.paths.values()) > SPIKE_FROM_BP:
        return compressed_bp
    return lambda value: value


def _ticks(paper: Paper, shown: Drawn, low: float, high: float) -> list[tuple[float, str]]:
    if _scale(shown) is compressed_bp:
        worst = max(max(values) for values in shown.paths.values())
        return [(compressed_bp(bp), paper.say.number(bp, 0)) for bp in compressed_ticks(min(low, 0.0), worst)]
    at = round_ticks(low, high, 4)
    decimals = tick_decimals(at)
    money = VARIABLES[shown.variable].unit == "usd_bn"
    return [
        (value, figures.money_number(paper.say, value, decimals) if money else paper.say.number(value, decimals))
        for value in at
    ]


def _head(paper: Paper, box: QRectF, shown: Drawn) -> None:
    title, unit = heading(paper, shown.variable), series_unit(paper.say, shown.variable)
    line = QRectF(box.left(), box.top(), box.width(), 10.0)
    paper.write(line, title, "small", bold=True)
    room = paper.text_width(title, "small", bold=True) + 5.0
    paper.write(line.adjusted(room, 0.0, 0.0, 0.0), unit, "tiny", role="muted")


def heading(paper: Paper, variable: str) -> str:
    """A variable's name, in full where the short one says too little away from the desk."""
    if variable == "sofr_iorb_max_bp":
        return paper.say.say("variable-sofr-iorb-max-bp-long")
    return series_label(paper.say, variable)


def _quarters(paper: Paper, area: QRectF, shown: Drawn, at: Callable[[float], float]) -> None:
    """A year under each first quarter; where there is no room for two, the first and the last quarter."""
    firsts = [(place, name[:4]) for place, name in enumerate(shown.quarters) if name.endswith("Q1")]
    if len(firsts) < 2:
        last = len(shown.quarters) - 1
        firsts = [(place, paper.say.quarter(shown.quarters[place])) for place in sorted({0, last})]
    gap = area.width() / max(len(shown.quarters) - 1, 1) * 4.0
    every = max(1, round(26.0 / max(gap, 1.0) + 0.5)) if gap < 26.0 else 1
    for number, (place, text) in enumerate(firsts):
        x = at(place)
        paper.painter.setPen(QPen(paper.color("outline"), 0.5))
        paper.painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 2.5))
        if number % every == 0:
            width = paper.text_width(text, "tiny")
            middle = min(max(x, area.left() + width / 2 - 8.0), area.right() + 8.0 - width / 2)
            paper.write(QRectF(middle - 40.0, area.bottom() + 2.5, 80.0, 9.0), text, "tiny", role="muted", align=CENTRE)


def _lines(paper: Paper, area: QRectF, shown: Drawn, at: Callable[[float, float], QPointF]) -> None:
    ends: list[tuple[str, QPointF]] = []
    for policy, (role, width, style) in reversed(STYLES.items()):
        values = shown.paths.get(policy, ())
        if not values:
            continue
        points = [at(place, value) for place, value in enumerate(values)]
        pen = QPen(paper.color(role), width, style)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        paper.painter.setPen(pen)
        paper.painter.drawPolyline(QPolygonF(points))
        ends.append((policy, points[-1]))
    high = paper.line_height("tiny")
    centres = spread_out([point.y() for _, point in ends], [high] * len(ends), area.top() - 4.0, area.bottom() + 6.0)
    for (policy, point), centre in zip(ends, centres, strict=True):
        role = STYLES[policy][0]
        if abs(point.y() - centre) > 2.0:
            paper.painter.setPen(QPen(paper.color(role), 0.4))
            paper.painter.drawLine(QPointF(point.x() + 1.0, point.y()), QPointF(area.right() + 5.0, centre))
        name = paper.fitted(paper.say.say(f"policy-{policy.replace('_', '-')}"), _LABELS - 7.0, "tiny")
        box = QRectF(area.right() + 6.0, centre - high / 2, _LABELS - 6.0, high)
        paper.write(box, name, "tiny", bold=policy in _STRONG, role=role, align=LEFT)
