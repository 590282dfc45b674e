"""The corridor: overnight rates week by week between the floor and the ceiling that the central bank sets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop import figures
from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.axis import Margins, Tick
from cbgame.desktop.charts.band import stepped
from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.charts.lettering import LEFT, chart_font, line_height, text_width, write, write_with_halo
from cbgame.desktop.charts.line_plot import LinePlot
from cbgame.desktop.charts.marks import MARKS, paint_key, paint_mark
from cbgame.desktop.charts.scales import SPIKE_FROM_BP, compressed_bp, compressed_ticks
from cbgame.desktop.charts.table import TableData
from cbgame.desktop.charts.weeks import week_ticks
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import WEEKS
from cbgame.game.bulletin import Week

LOWEST_BP: Final = -32.0
CALM_TOP_BP: Final = 32.0
PEAK_BP: Final = 15.0  # over the top of the range: a worst day worth its number
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
        self._top_bp = CALM_TOP_BP
        self._range = self.plot.band("band_outer", 1)
        for name, (role, style, width) in _RATES.items():
            self.plot.line(name, role, width, style, z=5)
        self._effr = self.plot.line("effr", "series_2", 1.6, Qt.PenStyle.DashLine, z=11)
        self._sofr = self.plot.line("sofr", "series_1", 2.4, z=12)
        self.plot.readout_at = self._readout
        self.plot.under += [self._paint_compressed]
        self.plot.over[0:0] = [self._paint_range, self._paint_days, self._paint_marks, self._paint_peaks]
        self.plot.arrange(self._room)
        self.plot.make_x_ticks = lambda: week_ticks(self.plot, self.say, self._weeks)
        self.plot.make_y_ticks = self._ticks
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
        self._top_bp = max(worst, calm)
        places = max(len(self._weeks), WEEKS)
        self.plot.set_ranges((-0.5, places - 0.5), (LOWEST_BP, compressed_bp(self._top_bp)))
        self.plot.title, self.plot.unit = self.heading(), self.say.say("charts-corridor-unit")
        self.plot.end_labels = self._labels()
        self.plot.fit()
        self.tell()

    def _ticks(self) -> tuple[Tick, ...]:
        spreads = compressed_ticks(LOWEST_BP, self._top_bp)
        return tuple(Tick(compressed_bp(bp), self.say.number(bp, 0, signed=True)) for bp in spreads)

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
        text = self.say.say("charts-corridor-compressed")
        if text_width(font, text) > 0.6 * area.width():
            text = self.say.say("charts-corridor-compressed-short")
        box = QRectF(area.left() + 6, edge - line_height(font) - 1, 10, line_height(font))
        write(painter, font, plot.color("muted"), box, text, LEFT)

    def _paint_range(self, painter: QPainter) -> None:
        """Name the shaded band, where there is room in it."""
        if not self.shown:
            return
        plot, font, first = self.plot, chart_font(self.themes), self.shown[0]
        top = plot.at(0, over_iorb(first, first.target_high)).y()
        bottom = plot.at(0, over_iorb(first, first.target_low)).y()
        if bottom - top > 1.6 * line_height(font):
            box = QRectF(plot.area.left() + 6, bottom - line_height(font) - 2, 10, line_height(font))
            write(painter, font, plot.color("muted"), box, self.say.say("charts-target-range"), LEFT)

    def _paint_days(self, painter: QPainter) -> None:
        """A dot for each week's mean and a whisker to its worst day."""
        plot = self.plot
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

    def _paint_peaks(self, painter: QPainter) -> None:
        """Name the worst days that stand well out of the range, the worst first, as long as there is room."""
        plot, font, places = self.plot, chart_font(self.themes, bold=True), max(len(self._weeks), WEEKS)
        taken: list[int] = []
        for place in sorted(range(self._count), key=lambda place: -self.shown[place].sofr_iorb_max_bp):
            week = self.shown[place]
            if week.sofr_iorb_max_bp < over_iorb(week, week.target_high) + PEAK_BP:
                break
            worst = plot.at(place, compressed_bp(week.sofr_iorb_max_bp))
            text = figures.basis_points(self.say, week.sofr_iorb_max_bp)
            wide = text_width(font, text)
            fits = worst.x() + 7 + wide < plot.area.right()
            box = QRectF(worst.x() + 7 if fits else worst.x() - 7 - wide, worst.y() - 9, wide, 18)
            if not any(abs(place - other) * plot.area.width() < 80 * places for other in taken):
                write_with_halo(painter, font, plot.color("text"), plot.color("window"), box, text, LEFT)
                taken.append(place)

    def _paint_marks(self, painter: QPainter) -> None:
        """Symbols of what falls into each week in a lane under the axis, as many as have room; their key below."""
        plot, high = self.plot, line_height(chart_font(self.themes))
        lane = plot.area.bottom() + high + 8 + high / 2
        per_week = plot.area.width() / (plot.x_range[1] - plot.x_range[0])
        for place, week in enumerate(self.shown):
            known = [mark for mark in MARKS if mark in week.marks][: max(1, int(per_week / 11))]
            for number, mark in enumerate(known):
                offset = (number - (len(known) - 1) / 2) * 11
                paint_mark(painter, plot, mark, QPointF(plot.at(place, 0).x() + offset, lane))
        used = [mark for mark in MARKS if any(mark in week.marks for week in self.shown)]
        paint_key(painter, plot, self.say, used, QPointF(plot.area.left(), lane + high + 1))

    # words

    def retranslate(self) -> None:
        self._refresh()

    def restyle(self) -> None:
        self.plot.restyle()
        self._refresh()

    def heading(self) -> str:
        return self.say.say("charts-corridor")

    def describe(self) -> str:
        if not self.shown:
            return self.say.say("charts-empty")
        last = self.shown[-1]
        worst = max(self.shown, key=lambda week: week.sofr_iorb_max_bp)
        return self.say.say(
            "charts-corridor-now",
            date=self.say.date(last.monday), sofr=figures.rate(self.say, last.sofr),
            effr=figures.rate(self.say, last.effr), iorb=figures.rate(self.say, last.iorb),
            range=figures.target_range(self.say, last.target_low, last.target_high),
            worst=figures.basis_points(self.say, worst.sofr_iorb_max_bp), when=self.say.date(worst.monday),
        )  # fmt: skip

    def table(self) -> TableData:
        """One row per revealed week."""
        names = ("sofr", "effr", "iorb", "on_rrp_rate", "standing_repo_rate")
        columns = [self.say.say("charts-week-of"), *(self._name(name) for name in names)]
        columns += [self.say.say(f"charts-{name}") for name in ("target-range", "spread-mean", "spread-worst", "marks")]
        return TableData(self.heading(), tuple(columns), tuple(self._row(w, names) for w in self.shown))

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
