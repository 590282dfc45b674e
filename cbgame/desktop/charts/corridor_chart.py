"""The corridor: overnight rates week by week between the floor and the ceiling that the central bank sets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from cbgame.desktop import figures
from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.charts.lettering import LEFT, chart_font, line_height, text_width, write
from cbgame.desktop.charts.line_plot import LinePlot
from cbgame.desktop.charts.marks import MARKS, paint_mark
from cbgame.desktop.charts.plot import Margins, Tick, stepped
from cbgame.desktop.charts.scales import SPIKE_FROM_BP, compressed_bp, compressed_ticks
from cbgame.desktop.charts.table import TableData
from cbgame.desktop.charts.weeks import week_ticks
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Week

LOWEST_BP: Final = -35.0
CALM_TOP_BP: Final = 40.0
_RATES: Final = {
    "standing_repo_rate": ("series_3", Qt.PenStyle.DashDotLine, 1.4),
    "iorb": ("text", Qt.PenStyle.SolidLine, 1.2),
    "on_rrp_rate": ("series_4", Qt.PenStyle.DashLine, 1.4),
}


class CorridorChart(Chart):
    """Weekly SOFR (solid, dots) and EFFR (dashed) inside the corridor of IORB, ON RRP and standing repo.

    The axis is basis points over IORB, not percent: what matters is where money trades inside the corridor, and a
    hike or cut, which moves the whole corridor, is then no movement at all (every rate in percent is in the readout
    and in the table). The scale is linear up to 50 bp. Above that it grows with the square root, behind a marked
    and labelled line, so that a day 300 bp out, as in September 2019, and a corridor 25 bp wide stay readable in one
    picture. The axis only reaches as high as the weeks that are shown, so that it doesn't give a squeeze away.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self.plot = LinePlot(themes)
        self._weeks: tuple[Week, ...] = ()
        self._count = 0
        self._range = self.plot.band("band_outer", 1)
        for name, (role, style, width) in _RATES.items():
            self.plot.line(name, role, width, style, z=5)
        self._effr = self.plot.line("effr", "series_2", 1.6, Qt.PenStyle.DashLine, z=11)
        self._sofr = self.plot.line("sofr", "series_1", 2.4, z=12)
        self.plot.readout_at = self._readout
        self.plot.under.append(self._paint_compressed)
        self.plot.over[0:0] = [self._paint_days, self._paint_marks]
        self.plot.arrange(self._room)
        self.put_face(self.plot)
        self.read_with_keys(self.plot)
        self.retranslate()

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show these weeks, oldest first, all of them."""
        self._weeks = tuple(weeks)
        self.show_until(len(self._weeks))

    def show_until(self, count: int) -> None:
        """Show the first weeks only; the rest of the axis waits for theirs."""
        self._count = max(0, min(count, len(self._weeks)))
        shown = self._weeks[: self._count]
        x = [float(place) for place in range(len(shown))]
        self._sofr.show(x, [compressed_bp(week.sofr_iorb_bp) for week in shown])
        self._effr.show(x, [compressed_bp(over_iorb(week, week.effr)) for week in shown])
        for name in _RATES:
            levels = [getattr(week, name) for week in shown]
            there = [(place, compressed_bp(over_iorb(week, level)))
                     for place, week, level in zip(x, shown, levels, strict=True) if level is not None]  # fmt: skip
            self.plot.lines[name].show(*(stepped([p for p, _ in there], [y for _, y in there]) if there else ((), ())))
        across, low = stepped(x, [over_iorb(week, week.target_low) for week in shown])
        _, high = stepped(x, [over_iorb(week, week.target_high) for week in shown])
        self._range.show_band(across.tolist(), low.tolist(), high.tolist())
        self._refresh()

    @property
    def shown(self) -> tuple[Week, ...]:
        """The weeks that are revealed."""
        return self._weeks[: self._count]

    def _refresh(self) -> None:
        worst = max([CALM_TOP_BP, *(week.sofr_iorb_max_bp * 1.06 + 2 for week in self.shown)])
        calm = max([CALM_TOP_BP, *(over_iorb(w, w.standing_repo_rate or w.target_high) + 8 for w in self.shown)])
        top = max(worst, calm)
        self.plot.set_ranges((-0.5, max(len(self._weeks), 1) - 0.5), (LOWEST_BP, compressed_bp(top)))
        self.plot.y_ticks = tuple(
            Tick(compressed_bp(tick), self.say.number(tick, 0, signed=True))
            for tick in compressed_ticks(LOWEST_BP, top)
        )
        self.plot.x_ticks = week_ticks(self.plot, self.say, self._weeks)
        self.plot.title, self.plot.unit = self.say.say("charts-corridor"), self.say.say("charts-corridor-unit")
        self.plot.end_labels = self._labels()
        self.plot.fit()
        self.tell()

    def _labels(self) -> tuple[EndLabel, ...]:
        if not self.shown:
            return ()
        last, place = self.shown[-1], float(self._count - 1)
        named = [("sofr", last.sofr, "series_1"), ("effr", last.effr, "series_2")]
        named += [(name, rate, _RATES[name][0]) for name in _RATES if (rate := getattr(last, name)) is not None]
        return tuple(
            EndLabel(
                place if name in ("sofr", "effr") else place + 0.5,
                compressed_bp(over_iorb(last, rate)),
                f"{self._name(name)} {figures.rate(self.say, rate)}", role, bold=name in ("sofr", "effr"),
            )
            for name, rate, role in named
        )  # fmt: skip

    def _name(self, rate: str) -> str:
        return self.say.say(f"charts-rate-{rate.replace('_', '-')}")

    # drawing

    def _room(self) -> Margins:
        plain = LinePlot._room(self.plot)
        return Margins(plain.left, plain.top, plain.right, plain.bottom + 2 * line_height(chart_font(self.themes)) + 2)

    def _paint_compressed(self, painter: QPainter) -> None:
        """Say where the scale is compressed: a dotted line, a word, and a tint above it."""
        plot = self.plot
        if plot.y_range[1] <= SPIKE_FROM_BP + 1:
            return
        edge, area = plot.at(0, SPIKE_FROM_BP).y(), plot.area
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), edge - area.top()), plot.color("raised", 0.7))
        painter.setPen(plot.thin("muted", Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(area.left(), edge), QPointF(area.right(), edge))
        font = chart_font(self.themes)
        box = QRectF(area.left() + 6, edge - line_height(font) - 1, 10, line_height(font))
        write(painter, font, plot.color("muted"), box, self.say.say("charts-corridor-compressed"), LEFT)

    def _paint_days(self, painter: QPainter) -> None:
        """A dot for each week's mean and a whisker to its worst day, named in bp where it is out of the corridor."""
        plot, font = self.plot, chart_font(self.themes, bold=True)
        color = plot.color("series_1")
        for place, week in enumerate(self.shown):
            mean = plot.at(place, compressed_bp(week.sofr_iorb_bp))
            worst = plot.at(place, compressed_bp(week.sofr_iorb_max_bp))
            if mean.y() - worst.y() > 3:
                painter.setPen(QPen(color, 1.3))
                painter.drawLine(mean, worst)
                painter.drawLine(worst - QPointF(3.5, 0), worst + QPointF(3.5, 0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(mean, 2.6, 2.6)
            if week.sofr_iorb_max_bp > over_iorb(week, week.target_high) + 15 and self._is_local_peak(place):
                text = figures.basis_points(self.say, week.sofr_iorb_max_bp)
                wide = text_width(font, text)
                left = min(worst.x() + 6, plot.width() - wide - 2)
                write(painter, font, plot.color("text"), QRectF(left, worst.y() - 8, wide, 16), text, LEFT)

    def _is_local_peak(self, place: int) -> bool:
        near = self.shown[max(0, place - 2) : place + 3]
        return self.shown[place].sofr_iorb_max_bp >= max(week.sofr_iorb_max_bp for week in near)

    def _paint_marks(self, painter: QPainter) -> None:
        """Symbols of what falls into each week in a lane under the axis, and their key below."""
        plot, font = self.plot, chart_font(self.themes)
        high = line_height(font)
        lane = plot.area.bottom() + high + 8 + high / 2
        for place, week in enumerate(self._weeks[: self._count] if self._count < len(self._weeks) else self._weeks):
            known = [mark for mark in MARKS if mark in week.marks]
            for number, mark in enumerate(known):
                paint_mark(
                    painter, plot, mark, QPointF(plot.at(place, 0).x() + (number - (len(known) - 1) / 2) * 10, lane)
                )
        x, y = plot.area.left(), lane + high + 1
        for mark in MARKS:
            text = self.say.say(f"charts-mark-{mark.replace('_', '-')}")
            if x + 14 + text_width(font, text) > plot.width():
                break
            paint_mark(painter, plot, mark, QPointF(x + 4, y))
            write(painter, font, plot.color("muted"), QRectF(x + 13, y - high / 2, 10, high), text, LEFT)
            x += 13 + text_width(font, text) + 16

    # words

    def retranslate(self) -> None:
        self._refresh()

    def restyle(self) -> None:
        self.plot.restyle()
        self._refresh()

    def describe(self) -> str:
        if not self.shown:
            return self.say.say("charts-empty")
        last = self.shown[-1]
        worst = max(self.shown, key=lambda week: week.sofr_iorb_max_bp)
        return self.say.say(
            "charts-corridor-now",
            date=self.say.date(last.monday), sofr=figures.rate(self.say, last.sofr), effr=figures.rate(self.say, last.effr),
            range=figures.target_range(self.say, last.target_low, last.target_high), iorb=figures.rate(self.say, last.iorb),
            worst=figures.basis_points(self.say, worst.sofr_iorb_max_bp), when=self.say.date(worst.monday),
        )  # fmt: skip

    def table(self) -> TableData:
        """One row per revealed week."""
        names = ("sofr", "effr", "iorb", "on_rrp_rate", "standing_repo_rate")
        columns = [self.say.say("charts-week-of"), *(self._name(name) for name in names)]
        columns += [self.say.say(f"charts-{name}") for name in ("target-range", "spread-mean", "spread-worst", "marks")]
        return TableData(
            self.say.say("charts-corridor"), tuple(columns), tuple(self._row(w, names) for w in self.shown)
        )

    def _row(self, week: Week, names: Sequence[str]) -> tuple[str, ...]:
        rates = [getattr(week, name) for name in names]
        return (
            self.say.date(week.monday),
            *("" if rate is None else figures.rate(self.say, rate) for rate in rates),
            figures.target_range(self.say, week.target_low, week.target_high),
            figures.basis_points(self.say, week.sofr_iorb_bp),
            figures.basis_points(self.say, week.sofr_iorb_max_bp),
            self._marks(week),
        )

    def _marks(self, week: Week) -> str:
        named = [self.say.say(f"charts-mark-{mark.replace('_', '-')}") for mark in MARKS if mark in week.marks]
        return self.say.say("charts-comma").join(named)

    def _readout(self, place: int) -> Readout | None:
        if not 0 <= place < self._count:
            return None
        week = self.shown[place]
        rows = []
        for name in ("standing_repo_rate", "sofr", "effr", "iorb", "on_rrp_rate"):
            rate, line = getattr(week, name), self.plot.lines[name]
            if rate is not None:
                spread = figures.basis_points(self.say, over_iorb(week, rate))
                rows.append(
                    ReadoutRow(self._name(name), f"{figures.rate(self.say, rate)}  {spread}", line.role, line.style)
                )
        rows.append(
            ReadoutRow(self.say.say("charts-spread-worst"), figures.basis_points(self.say, week.sofr_iorb_max_bp))
        )
        target = figures.target_range(self.say, week.target_low, week.target_high)
        rows.append(ReadoutRow(self.say.say("charts-target-range"), target))
        if self._marks(week):
            rows.append(ReadoutRow(self._marks(week), ""))
        return Readout(place, self.say.say("charts-week-from", date=self.say.date(week.monday)), tuple(rows))


def over_iorb(week: Week, rate_pct: float) -> float:
    """A rate of the week in basis points over IORB."""
    return (rate_pct - week.iorb) * 100


__all__ = ["CorridorChart", "QPolygonF", "over_iorb"]
