"""The reserve-demand curve: what the last dollar costs, where the banks stand on it, and where scarcity begins."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import Readout, ReadoutRow, freest_beside, leader, underline
from cbgame.desktop.charts.axis import Margins, Tick
from cbgame.desktop.charts.lettering import (
    CENTRE,
    LEFT,
    NARROW_PX,
    chart_font,
    line_height,
    text_width,
    write,
    write_with_halo,
)
from cbgame.desktop.charts.plot import Question
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.scales import compressed_bp, compressed_ticks, round_ticks, tick_decimals
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import ReserveDemand, Week
from cbgame.text import figures

_PLACES = 10.0  # the axis counts in tenths of a percent of bank assets
_LOWEST_BP, _CALM_TOP_BP = -25.0, 40.0
_LOW, _MIDDLE, _HIGH = 0, 2, 4  # rows of a fan
_AROUND = tuple((across, down) for across in (-1, 0, 1) for down in (-1, 0, 1))  # what of a ring mustn't be covered
YEARS_AHEAD = {1: 3, 2: 7, 3: 11}
"""Where a year, two and three from now stand in a row of quarters ahead."""


class ReserveDemandChart(PlotChart):
    """Reserves (percent of bank assets, and in dollars above) against SOFR over IORB.

    The staff's curve is a line; the weeks behind are a trail that fades with age; the shade is the probability that
    reserves are scarce, given how well the kink is known. Where what is considered would take reserves in one, two and
    three years stands on the curve as numbered rings, with the range of nine in ten outcomes a year ahead below. The
    vertical scale is that of the corridor chart: compressed above 50 bp.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, "reserve-demand", parent)
        self._expected: dict[int, tuple[float, float, float]] = {}
        self._demand: ReserveDemand | None = None
        self._assets_bn: float | None = None
        self._scarce_words = QRectF()
        self._trail: tuple[Week, ...] = ()
        self._top_bp = _CALM_TOP_BP
        self._curve = self.plot.line("curve", "text", 2.0, z=8)
        self._kink = self.plot.line("kink", "muted", 1.0, Qt.PenStyle.DashLine, z=6)
        self.plot.under += [self._paint_zone, self._paint_dollars]
        self.plot.over[0:0] = [self._paint_trail, self._paint_expected, self._paint_here]
        self.plot.arrange(self._room)

    def show_demand(
        self, demand: ReserveDemand, past_weeks: Sequence[Week], bank_assets_bn: float | None = None
    ) -> None:
        """Show the estimate and the weeks behind, oldest first; bank assets give the axis in dollars."""
        self._demand, self._trail = demand, tuple(past_weeks)
        self._assets_bn = bank_assets_bn
        self.refresh()

    def show_expected(self, bands: Mapping[str, Sequence[Sequence[float]]]) -> None:
        """Where what is considered would take reserves: rows per quantile (5, 20, 50, 80, 95 %) of ``reserves_bn``,
        and of ``bank_assets_bn`` where that is known; none takes it away."""
        rows, assets = bands.get("reserves_bn", ()), bands.get("bank_assets_bn")
        count, now = len(rows[_MIDDLE]) if rows else 0, self._bank_assets_bn
        self._expected = {}
        for years, place in YEARS_AHEAD.items():
            over = assets[_MIDDLE][place] if assets and place < count else now
            if over and place < count:
                low, middle, high = (100 * rows[row][place] / over for row in (_LOW, _MIDDLE, _HIGH))
                self._expected[years] = (low, middle, high)
        self.refresh()

    def refresh(self) -> None:
        demand = self._demand
        if demand is None:
            return
        low, high = self._shares(demand)
        within = [(s, y) for s, y in zip(demand.reserves_share, demand.sofr_iorb_bp, strict=True) if low <= s <= high]
        self._curve.show([s * _PLACES for s, _ in within], [compressed_bp(y) for _, y in within])
        spreads = [demand.here_bp, *(week.sofr_iorb_bp for week in self._trail)]
        self._top_bp = top = max(_CALM_TOP_BP, *(spread * 1.1 + 12 for spread in spreads))
        self._kink.show([demand.scarce_share * _PLACES] * 2, [_LOWEST_BP, compressed_bp(top)])
        self.plot.set_ranges(
            (low * _PLACES, high * _PLACES), (min(_LOWEST_BP, compressed_bp(min(spreads) - 5)), compressed_bp(top))
        )
        self.show_titled(self.say.say("charts-reserves-unit"))

    def y_ticks(self) -> tuple[Tick, ...]:
        spreads = compressed_ticks(_LOWEST_BP, self._top_bp)
        return tuple(Tick(compressed_bp(bp), self.say.number(bp, 0, signed=True)) for bp in spreads)

    def x_ticks(self) -> tuple[Tick, ...]:
        shares = round_ticks(self.plot.x_range[0] / _PLACES, self.plot.x_range[1] / _PLACES, 6)
        return tuple(Tick(share * _PLACES, self._percent(share, tick_decimals(shares))) for share in shares)

    def _shares(self, demand: ReserveDemand) -> tuple[float, float]:
        """The stretch of the curve to show: the kink and its doubt, the trail, and some room on both sides."""
        shares = [demand.here_share, *(share_of(week) for week in self._trail)]
        shares += [middle for _, middle, _ in self._expected.values()]
        low = min(*shares, demand.scarce_share - 2.2 * demand.scarce_uncertainty) - 0.5
        high = max(*shares, demand.scarce_share + 2.2 * demand.scarce_uncertainty) + 1.0
        low, high = max(low, min(demand.reserves_share)), min(high, max(max(demand.reserves_share), max(shares) + 0.5))
        return math.floor(2 * low) / 2, math.ceil(2 * high) / 2  # so that the axis doesn't tremble with a preview

    @property
    def _bank_assets_bn(self) -> float | None:
        return self._assets_bn or (self._trail[-1].bank_assets_bn if self._trail else None)

    @property
    def _narrow(self) -> bool:
        """Whether only the most telling words have room."""
        return self.width() < 1.2 * NARROW_PX * self.themes.text_scale

    # drawing

    def _room(self) -> Margins:
        plain = self.plot.plain_room()
        high = line_height(chart_font(self.themes))
        return Margins(plain.left, plain.top + (high if self._bank_assets_bn else 0), 10.0, plain.bottom + high)

    def _paint_zone(self, painter: QPainter) -> None:
        """The probability that reserves are scarce, as a shade that thins out over the doubt about the kink."""
        demand, plot = self._demand, self.plot
        if demand is None:
            return
        area, gradient = plot.area, QLinearGradient(plot.area.topLeft(), plot.area.topRight())
        low, high = (edge / _PLACES for edge in plot.x_range)
        scarce = demand.scarce_share
        for step in range(33):
            share = low + (high - low) * step / 32
            doubt = (share - scarce) / max(demand.scarce_uncertainty, 1e-6)
            gradient.setColorAt(step / 32, plot.color("caution", 0.30 * 0.5 * math.erfc(doubt / math.sqrt(2))))
        painter.fillRect(area, gradient)
        font, high_px = chart_font(self.themes), line_height(chart_font(self.themes))
        kink = plot.at(demand.scarce_share * _PLACES, 0).x()
        if not self._narrow:
            text = self.say.say("charts-reserves-scarce")
            box = QRectF(area.left() + 6, area.bottom() - high_px - 6, 10, high_px)
            write(painter, font, plot.color("text"), box, text, LEFT)
        estimate = self.say.say(
            "charts-reserves-kink",
            share=self._percent(demand.scarce_share),
            doubt=self.say.number(demand.scarce_uncertainty, 1),
        )
        wide = text_width(font, estimate)
        left = max(area.left() + 4, min(kink + 5, area.right() - wide - 3))
        box = QRectF(left, area.top() + 2, wide, high_px)
        write_with_halo(painter, font, plot.color("muted"), plot.color("window"), box, estimate, LEFT)
        underline(painter, plot, box, "scarce-reserves")
        self._scarce_words = box
        unit = QRectF(area.left(), area.bottom() + high_px + 5, area.width(), high_px)
        write(painter, font, plot.color("muted"), unit, self.say.say("charts-reserves-axis"), CENTRE)

    def _paint_dollars(self, painter: QPainter) -> None:
        """A second reading of the horizontal axis, in dollars, above the plot."""
        assets, plot, font = self._bank_assets_bn, self.plot, chart_font(self.themes)
        if assets is None:
            return
        high, last_right = line_height(font), -1e9
        low_bn, high_bn = (edge / _PLACES / 100 * assets for edge in plot.x_range)
        for dollars in round_ticks(low_bn, high_bn, 5):
            x = plot.at(dollars / assets * 100 * _PLACES, 0).x()
            text = figures.money(self.say, dollars)
            wide = text_width(font, text)
            left = max(plot.area.left(), min(x - wide / 2, plot.width() - wide - 1))
            painter.setPen(plot.thin("faint"))
            painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.top() - 3))
            if left > last_right + 10:
                box = QRectF(left, plot.area.top() - high - 3, wide, high)
                write(painter, font, plot.color("muted"), box, text, CENTRE)
                last_right = left + wide

    def _paint_trail(self, painter: QPainter) -> None:
        """The weeks behind: small discs, the older the fainter, joined by a hair line."""
        points = [self.plot.at(share_of(week) * _PLACES, compressed_bp(week.sofr_iorb_bp)) for week in self._trail]
        for number, (older, newer) in enumerate(pairwise(points)):
            painter.setPen(QPen(self.plot.color("accent", 0.06 + 0.3 * (number + 1) / len(points)), 1.0))
            painter.drawLine(older, newer)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, point in enumerate(points):
            painter.setBrush(self.plot.color("accent", 0.12 + 0.6 * (number + 1) / len(points)))
            painter.drawEllipse(point, 2.6, 2.6)

    def _paint_expected(self, painter: QPainter) -> None:
        """Numbered rings on the curve, and below it the range of outcomes a year ahead, with its words."""
        if not self._expected:
            return
        radius = line_height(chart_font(self.themes, bold=True)) / 2
        here = self._demand
        taken = [] if here is None else [self._point_on_curve(here.here_share)]  # what hardly moves needs no ring
        for years, (_, middle, _) in sorted(self._expected.items()):
            point = self._ring(middle, radius)
            if all((point - other).manhattanLength() > 2 * radius for other in taken):
                self._paint_ring(painter, point, radius, self.say.number(years, 0))
                taken.append(point)
        if 1 in self._expected:
            self._paint_year_ahead(painter, *self._expected[1])

    def _paint_ring(self, painter: QPainter, point: QPointF, radius: float, text: str) -> None:
        painter.setPen(QPen(self.plot.color("series_2"), 1.4))
        painter.setBrush(self.plot.color("window"))
        painter.drawEllipse(point, radius, radius)
        box = QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
        write(painter, chart_font(self.themes, bold=True), self.plot.color("series_2"), box, text, CENTRE)

    def _paint_year_ahead(self, painter: QPainter, low: float, middle: float, high: float) -> None:
        plot, font = self.plot, chart_font(self.themes)
        y, high_px = plot.area.bottom() - 3, line_height(font)
        edges = [
            max(plot.area.left(), min(plot.at(share * _PLACES, 0).x(), plot.area.right())) for share in (low, high)
        ]
        painter.setPen(QPen(plot.color("series_2"), 3.0))
        painter.drawLine(QPointF(edges[0], y), QPointF(edges[1], y))
        lines = self._year_ahead_words(low, middle, high)[: 1 if self._narrow else 2]  # the readout tells the range
        for number, text in enumerate(lines):
            wide = text_width(font, text)
            box = QRectF(plot.area.right() - wide - 3, y - 3 - (len(lines) - number) * high_px, wide, high_px)
            write_with_halo(painter, font, plot.color("series_2"), plot.color("window"), box, text, LEFT)

    def _year_ahead_words(self, low: float, middle: float, high: float) -> tuple[str, str]:
        said = [self._dollars(share) or self._percent(share) for share in (low, middle, high)]
        return (
            self.say.say("charts-reserves-year", middle=said[1]),
            self.say.say("charts-reserves-between", low=said[0], high=said[2]),
        )

    def _point_on_curve(self, share: float) -> QPointF:
        demand = self._demand
        spread = 0.0 if demand is None else float(np.interp(share, demand.reserves_share, demand.sofr_iorb_bp))
        return self.plot.at(share * _PLACES, compressed_bp(spread))

    def _ring(self, share: float, radius: float) -> QPointF:
        """Where a numbered ring goes: on the curve, or at the edge beyond which it would be."""
        point, area = self._point_on_curve(share), self.plot.area
        across = max(area.left() + radius, min(point.x(), area.right() - radius))
        under_words = across + radius > self._scarce_words.left() and across - radius < self._scarce_words.right()
        top = self._scarce_words.bottom() + 1 if under_words else area.top()
        return QPointF(across, max(top + radius, min(point.y(), area.bottom() - radius)))

    def _paint_here(self, painter: QPainter) -> None:
        """Where the banks stand: a ringed disc with its words."""
        demand, plot = self._demand, self.plot
        if demand is None:
            return
        point = plot.at(demand.here_share * _PLACES, compressed_bp(demand.here_bp))
        painter.setPen(QPen(plot.color("surface"), 2))
        painter.setBrush(plot.color("accent"))
        painter.drawEllipse(point, 6, 6)
        painter.setPen(QPen(plot.color("accent"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(point, 9.5, 9.5)
        bold, plain = chart_font(self.themes, bold=True), chart_font(self.themes)
        high = line_height(bold)
        words = self._here_words(demand, plot.area.width() - 8)
        wide = max(text_width(bold, words[0]), text_width(plain, words[1]))
        card = freest_beside(
            point, QSizeF(wide, 2 * high), plot.area.adjusted(4, high + 4, -4, -high - 6), self._inked()
        )
        painter.setPen(QPen(plot.color("accent"), 1))
        painter.drawLine(*leader(point, card, 10.5))
        for number, (font, role) in enumerate(((bold, "text"), (plain, "text"))):
            box = QRectF(card.left(), card.top() + number * high, wide, high)
            write_with_halo(painter, font, plot.color(role), plot.color("window"), box, words[number], LEFT)
        plot.questions.append(Question(card, figure="reserves_bn"))
        plot.questions.append(Question(self._scarce_words, term="scarce-reserves"))

    def _inked(self) -> list[QPointF]:
        """Where curve and trail are, in pixels: a label had better stay away."""
        trail = [self.plot.at(share_of(week) * _PLACES, compressed_bp(week.sofr_iorb_bp)) for week in self._trail]
        curve = [self.plot.at(x, y) for x, y in zip(self._curve.x, self._curve.y, strict=True)]
        between = [(one + two) / 2 for one, two in pairwise(curve)]
        area, high = self.plot.area, line_height(chart_font(self.themes))
        middles = [middle for _, middle, _ in self._expected.values()]
        rings = [self._ring(middle, high / 2) + QPointF(*way) * high / 3 for middle in middles for way in _AROUND]
        words = [  # of the year ahead
            QPointF(area.right() - 12.0 * step, area.bottom() - high * row) for step in range(14) for row in (0.5, 1.5)
        ]
        return trail + curve + between + rings + (words if self._expected else [])

    def _here_words(self, demand: ReserveDemand, room: float) -> tuple[str, str]:
        """Where the banks stand; in dollars too where that fits, the axis above tells them otherwise."""
        share = f"{self._percent(demand.here_share)} · {figures.basis_points(self.say, demand.here_bp)}"
        dollars = self._dollars(demand.here_share)
        whole = f"{dollars} · {share}" if dollars else share
        fits = text_width(chart_font(self.themes), whole) <= room
        return self.say.say("charts-reserves-here"), whole if fits else share

    # words

    def _percent(self, share: float, decimals: int = 1) -> str:
        return figures.rate(self.say, share, decimals)

    def heading(self) -> str:
        return self.say.say("charts-reserves")

    def describe(self) -> str:
        demand = self._demand
        if demand is None:
            return self.say.say("charts-empty")
        said = self.say.say(
            "charts-reserves-now",
            share=self._percent(demand.here_share), spread=figures.basis_points(self.say, demand.here_bp),
            kink=self._percent(demand.scarce_share), doubt=self.say.number(demand.scarce_uncertainty, 1),
        )  # fmt: skip
        if 1 not in self._expected:
            return said
        return self.say.say("debrief-join").join([said, *self._year_ahead_words(*self._expected[1])])

    def table(self) -> TableData:
        """Where reserves would go, the weeks behind, newest first, then the curve."""
        columns = (
            "charts-week-of",
            "variable-reserves-bn",
            "charts-reserves-axis",
            "charts-spread-mean",
            "charts-reserves-curve",
        )
        rows = [
            (self.say.say("charts-reserves-in-years", years=years), self._dollars(middle), self._percent(middle, 2), "",
             self._on_curve(middle))
            for years, (_, middle, _) in self._expected.items()
        ]  # fmt: skip
        rows += [
            (self.say.date(week.monday), figures.money(self.say, week.reserves_bn), self._percent(share_of(week), 2),
             figures.basis_points(self.say, week.sofr_iorb_bp), self._on_curve(share_of(week)))
            for week in reversed(self._trail)
        ]  # fmt: skip
        demand = self._demand
        if demand is not None:
            pairs = zip(demand.reserves_share, demand.sofr_iorb_bp, strict=True)
            rows += [
                ("", self._dollars(s), self._percent(s, 2), "", figures.basis_points(self.say, y)) for s, y in pairs
            ]
        return TableData(self.heading(), tuple(self.say.say(id) for id in columns), tuple(rows))

    def _dollars(self, share: float) -> str:
        assets = self._bank_assets_bn
        return "" if assets is None else figures.money(self.say, share / 100 * assets)

    def _on_curve(self, share: float) -> str:
        demand = self._demand
        if demand is None or not demand.reserves_share:
            return ""
        return figures.basis_points(self.say, float(np.interp(share, demand.reserves_share, demand.sofr_iorb_bp)))

    def readout(self, place: int) -> Readout | None:
        if self._demand is None:
            return None
        share = place / _PLACES
        rows = [ReadoutRow(self.say.say("charts-reserves-curve"), self._on_curve(share), "text", Qt.PenStyle.SolidLine)]
        weeks = [week for week in self._trail if abs(share_of(week) - share) < 0.05]
        for week in weeks[-3:]:
            rows.append(
                ReadoutRow(self.say.date(week.monday), figures.basis_points(self.say, week.sofr_iorb_bp), "accent")
            )
        for years, (_, middle, _) in self._expected.items():
            if abs(middle - share) < 0.05:
                said = self.say.say("charts-reserves-in-years", years=years)
                rows.append(ReadoutRow(said, self._on_curve(middle), "series_2", Qt.PenStyle.SolidLine))
        dollars = self._dollars(share)
        return Readout(place, f"{dollars} · {self._percent(share)}" if dollars else self._percent(share), tuple(rows))


def share_of(week: Week) -> float:
    """Reserves over bank assets, in percent."""
    return 100 * week.reserves_bn / week.bank_assets_bn
