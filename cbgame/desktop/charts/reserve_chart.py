"""The reserve-demand curve: what the last dollar costs, where the banks stand on it, and where scarcity begins."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop import figures
from cbgame.desktop.charts.annotations import Readout, ReadoutRow, freest_beside, leader
from cbgame.desktop.charts.axis import Margins, Tick
from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.charts.lettering import (
    CENTRE,
    LEFT,
    chart_font,
    line_height,
    text_width,
    write,
    write_with_halo,
)
from cbgame.desktop.charts.line_plot import LinePlot
from cbgame.desktop.charts.scales import compressed_bp, compressed_ticks, round_ticks, tick_decimals
from cbgame.desktop.charts.table import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import ReserveDemand, Week

_PLACES = 10.0  # the axis counts in tenths of a percent of bank assets
_LOWEST_BP, _CALM_TOP_BP = -25.0, 40.0


class ReserveDemandChart(Chart):
    """Reserves (percent of bank assets, and in dollars above) against SOFR over IORB.

    The staff's curve is a line; the weeks behind are a trail that fades with age; the shade is the probability that
    reserves are scarce, given how well the kink is known. The vertical scale is that of the corridor chart:
    compressed above 50 bp.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self.plot = LinePlot(themes)
        self._demand: ReserveDemand | None = None
        self._trail: tuple[Week, ...] = ()
        self._top_bp = _CALM_TOP_BP
        self._curve = self.plot.line("curve", "text", 2.0, z=8)
        self._kink = self.plot.line("kink", "muted", 1.0, Qt.PenStyle.DashLine, z=6)
        self.plot.readout_at = self._readout
        self.plot.under += [self._paint_zone, self._paint_dollars]
        self.plot.over[0:0] = [self._paint_trail, self._paint_here]
        self.plot.arrange(self._room)
        self.plot.make_x_ticks = self._share_ticks
        self.plot.make_y_ticks = self._spread_ticks
        self.put_face(self.plot)
        self.read_with_keys(self.plot)

    def show_demand(self, demand: ReserveDemand, past_weeks: Sequence[Week]) -> None:
        """Show the estimate and the weeks behind, oldest first."""
        self._demand, self._trail = demand, tuple(past_weeks)
        self._refresh()

    def _refresh(self) -> None:
        demand = self._demand
        if demand is None:
            return
        low, high = self._shares(demand)
        within = [(s, y) for s, y in zip(demand.reserves_share, demand.sofr_iorb_bp, strict=True) if low <= s <= high]
        self._curve.show([s * _PLACES for s, _ in within], [compressed_bp(y) for _, y in within])
        spreads = [demand.here_bp, *(week.sofr_iorb_bp for week in self._trail)]
        self._top_bp = top = max(_CALM_TOP_BP, *(spread * 1.1 + 12 for spread in spreads))
        self._kink.show([demand.scarce_share * _PLACES] * 2, [_LOWEST_BP, compressed_bp(top)])
        self.plot.set_ranges((low * _PLACES, high * _PLACES), (min(_LOWEST_BP, min(spreads) - 5), compressed_bp(top)))
        self.plot.title, self.plot.unit = self.heading(), self.say.say("charts-reserves-unit")
        self.plot.fit()
        self.tell()

    def _spread_ticks(self) -> tuple[Tick, ...]:
        spreads = compressed_ticks(_LOWEST_BP, self._top_bp)
        return tuple(Tick(compressed_bp(bp), self.say.number(bp, 0, signed=True)) for bp in spreads)

    def _share_ticks(self) -> tuple[Tick, ...]:
        shares = round_ticks(self.plot.x_range[0] / _PLACES, self.plot.x_range[1] / _PLACES, 6)
        return tuple(Tick(share * _PLACES, self._percent(share, tick_decimals(shares))) for share in shares)

    def _shares(self, demand: ReserveDemand) -> tuple[float, float]:
        """The stretch of the curve to show: the kink and its doubt, the trail, and some room on both sides."""
        shares = [demand.here_share, *(share_of(week) for week in self._trail)]
        low = min(*shares, demand.scarce_share - 2.2 * demand.scarce_uncertainty) - 0.5
        high = max(*shares, demand.scarce_share + 2.2 * demand.scarce_uncertainty) + 1.0
        return max(low, min(demand.reserves_share)), min(high, max(max(demand.reserves_share), max(shares) + 0.5))

    @property
    def _bank_assets_bn(self) -> float | None:
        return self._trail[-1].bank_assets_bn if self._trail else None

    # drawing

    def _room(self) -> Margins:
        plain = LinePlot._room(self.plot)
        high = line_height(chart_font(self.themes))
        return Margins(plain.left, plain.top + (high if self._trail else 0), 10.0, plain.bottom + high)

    def _paint_zone(self, painter: QPainter) -> None:
        """The probability that reserves are scarce, as a shade that thins out over the doubt about the kink."""
        demand, plot = self._demand, self.plot
        if demand is None:
            return
        area, gradient = plot.area, QLinearGradient(plot.area.topLeft(), plot.area.topRight())
        low, high = (edge / _PLACES for edge in plot.x_range)
        for step in range(33):
            share = low + (high - low) * step / 32
            doubt = (share - demand.scarce_share) / max(demand.scarce_uncertainty, 1e-6)
            gradient.setColorAt(step / 32, plot.color("caution", 0.30 * 0.5 * math.erfc(doubt / math.sqrt(2))))
        painter.fillRect(area, gradient)
        font, high_px = chart_font(self.themes), line_height(chart_font(self.themes))
        kink = plot.at(demand.scarce_share * _PLACES, 0).x()
        text = self.say.say("charts-reserves-scarce")
        box = QRectF(area.left() + 6, area.bottom() - high_px - 4, 10, high_px)
        write(painter, font, plot.color("muted"), box, text, LEFT)
        estimate = self.say.say(
            "charts-reserves-kink",
            share=self._percent(demand.scarce_share),
            doubt=self.say.number(demand.scarce_uncertainty, 1),
        )
        wide = text_width(font, estimate)
        right_side = kink + wide + 8 < area.right()
        left = kink + 5 if right_side else max(area.left() + 4, kink - wide - 5)
        box = QRectF(left, area.top() + 2, wide, high_px)
        write_with_halo(painter, font, plot.color("muted"), plot.color("window"), box, estimate, LEFT)
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
        words = self._here_words(demand)
        wide = max(text_width(bold, words[0]), text_width(plain, words[1]))
        card = freest_beside(
            point, QSizeF(wide, 2 * high), plot.area.adjusted(4, high + 4, -4, -high - 6), self._inked()
        )
        painter.setPen(QPen(plot.color("accent"), 1))
        painter.drawLine(*leader(point, card, 10.5))
        for number, (font, role) in enumerate(((bold, "accent"), (plain, "text"))):
            box = QRectF(card.left(), card.top() + number * high, wide, high)
            write_with_halo(painter, font, plot.color(role), plot.color("window"), box, words[number], LEFT)

    def _inked(self) -> list[QPointF]:
        """Where curve and trail are, in pixels: a label had better stay away."""
        trail = [self.plot.at(share_of(week) * _PLACES, compressed_bp(week.sofr_iorb_bp)) for week in self._trail]
        curve = [self.plot.at(x, y) for x, y in zip(self._curve.x, self._curve.y, strict=True)]
        between = [(one + two) / 2 for one, two in pairwise(curve)]
        return trail + curve + between

    def _here_words(self, demand: ReserveDemand) -> tuple[str, str]:
        share = self._percent(demand.here_share)
        assets = self._bank_assets_bn
        amount = share if assets is None else f"{figures.money(self.say, demand.here_share / 100 * assets)} · {share}"
        return self.say.say("charts-reserves-here"), f"{amount} · {figures.basis_points(self.say, demand.here_bp)}"

    # words

    def _percent(self, share: float, decimals: int = 1) -> str:
        return figures.rate(self.say, share, decimals)

    def retranslate(self) -> None:
        self._refresh()

    def restyle(self) -> None:
        self.plot.restyle()
        self._refresh()

    def heading(self) -> str:
        return self.say.say("charts-reserves")

    def describe(self) -> str:
        demand = self._demand
        if demand is None:
            return self.say.say("charts-empty")
        return self.say.say(
            "charts-reserves-now",
            share=self._percent(demand.here_share), spread=figures.basis_points(self.say, demand.here_bp),
            kink=self._percent(demand.scarce_share), doubt=self.say.number(demand.scarce_uncertainty, 1),
        )  # fmt: skip

    def table(self) -> TableData:
        """The weeks behind, newest first, then the curve."""
        columns = (
            "charts-week-of",
            "variable-reserves-bn",
            "charts-reserves-axis",
            "charts-spread-mean",
            "charts-reserves-curve",
        )
        rows = [
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
        near = min(range(len(demand.reserves_share)), key=lambda place: abs(demand.reserves_share[place] - share))
        return figures.basis_points(self.say, demand.sofr_iorb_bp[near])

    def _readout(self, place: int) -> Readout | None:
        if self._demand is None:
            return None
        share = place / _PLACES
        rows = [ReadoutRow(self.say.say("charts-reserves-curve"), self._on_curve(share), "text", Qt.PenStyle.SolidLine)]
        weeks = [week for week in self._trail if abs(share_of(week) - share) < 0.05]
        for week in weeks[-3:]:
            rows.append(
                ReadoutRow(self.say.date(week.monday), figures.basis_points(self.say, week.sofr_iorb_bp), "accent")
            )
        dollars = self._dollars(share)
        return Readout(place, f"{dollars} · {self._percent(share)}" if dollars else self._percent(share), tuple(rows))


def share_of(week: Week) -> float:
    """Reserves over bank assets, in percent."""
    return 100 * week.reserves_bn / week.bank_assets_bn
