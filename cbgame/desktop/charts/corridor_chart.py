"""The corridor: overnight rates week by week between the floor and the ceiling that the central bank sets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts import corridor_words
from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow, underline
from cbgame.desktop.charts.axis import Margins, Tick
from cbgame.desktop.charts.band import stepped
from cbgame.desktop.charts.corridor_words import over_iorb, rate_name
from cbgame.desktop.charts.growth import Growth
from cbgame.desktop.charts.lettering import (
    CENTRE,
    LEFT,
    NARROW_PX,
    RIGHT,
    chart_font,
    line_height,
    text_width,
    write,
    write_with_halo,
)
from cbgame.desktop.charts.marks import MARKS, paint_key, paint_mark
from cbgame.desktop.charts.plot import Question
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.scales import SPIKE_FROM_BP, compressed_bp, compressed_ticks
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.charts.weeks import week_ticks
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import WEEKS
from cbgame.game.bulletin import Week
from cbgame.text import figures

LOWEST_BP: Final = -32.0
CALM_TOP_BP: Final = 32.0
SPANS: Final = (13, 26, 52, 104, 208, 520)
"""Weeks in a row that can be looked at."""
LEAST_WEEK_PX: Final = 3.0
PEAK_BP: Final = 15.0  # over the top of the range: a worst day worth its number
_RATES: Final = {
    "discount_rate": ("series_5", Qt.PenStyle.DotLine, 1.4),
    "standing_repo_rate": ("series_3", Qt.PenStyle.DashDotLine, 1.4),
    "iorb": ("text", Qt.PenStyle.SolidLine, 1.2),
    "on_rrp_rate": ("series_4", Qt.PenStyle.DashLine, 1.4),
}

_TERMS: Final = {
    "discount_rate": "discount-window", "standing_repo_rate": "standing-repo", "iorb": "iorb", "on_rrp_rate": "on-rrp",
}  # fmt: skip
"""The glossary card behind the name of each rate that the central bank sets."""


def _term(rate: str, week: Week) -> str:
    return "target-range" if rate == "iorb" and not week.pays_interest else _TERMS[rate]


class CorridorChart(PlotChart):
    """Weekly SOFR (solid, dots) and EFFR (dashed) inside the corridor of IORB, ON RRP and standing repo.

    Where reserves earn nothing there is no corridor: the same picture is then of the funds rate and overnight repo
    about the middle of the target range.

    The axis is basis points over IORB, not percent: what matters is where money trades inside the corridor, and a
    hike or cut, which moves the whole corridor, is then no movement at all (every rate in percent is in the readout
    and in the table). The scale is linear up to 50 bp. Above that it grows with the square root, behind a marked
    and labelled line, so that a day 300 bp out, as in September 2019, and a corridor 25 bp wide stay readable in one
    picture. The axis only reaches as high as the weeks that are shown, so that it doesn't give a squeeze away.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, "corridor", parent)
        self._all: tuple[Week, ...] = ()
        self._weeks: tuple[Week, ...] = ()
        self._span: int | None = None  # as many as have room
        self._count = 0
        self._top_bp = self._top_before_bp = CALM_TOP_BP
        self._low_bp = LOWEST_BP
        self._growth = Growth(self._draw_rates, self)
        self._range = self.plot.band("band_outer", 1)
        for name, (role, style, width) in _RATES.items():
            self.plot.line(name, role, width, style, z=5)
        self._effr = self.plot.line("effr", "series_2", 1.6, Qt.PenStyle.DashLine, z=11)
        self._sofr = self.plot.line("sofr", "series_1", 2.4, z=12)
        self.plot.under += [self._paint_compressed]
        self.plot.over[0:0] = [self._paint_range, self._paint_days, self._paint_marks, self._paint_peaks]
        self.plot.arrange(self._room)
        self.retranslate()

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show these weeks, oldest first, all of them."""
        self._all = tuple(weeks)
        self._cut()

    def zoom(self, step: int) -> None:
        """Look at fewer weeks (1), at more (-1), or at as many as have room (0)."""
        near = [place for place, span in enumerate(SPANS) if span <= len(self._weeks)]
        now = near[-1] if near else 0
        self._span = None if step == 0 else SPANS[max(0, min(len(SPANS) - 1, now - step))]
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._count == len(self._weeks) and self._room_for() != len(self._weeks):
            self._cut()

    def _room_for(self) -> int:
        """How many of the weeks are drawn: whole quarters, the newest."""
        span = self._span or max((each for each in SPANS if each * LEAST_WEEK_PX <= 0.62 * self.width()), default=0)
        return min(len(self._all), max(span, SPANS[0]))

    def _cut(self) -> None:
        self._weeks = self._all[-self._room_for() :] if self._all else ()
        self.show_until(len(self._weeks))

    def show_until(self, count: int) -> None:
        """Show the first weeks only; the rest of the axis waits for theirs."""
        before, self._top_before_bp = self._count, self._top_bp
        self._count = max(0, min(count, len(self._weeks)))
        self._growth.finish()
        self._draw_corridor()
        self.refresh()
        if self._count == before + 1 > 1 and self.isVisible() and not self.themes.motion_reduced:
            self._growth.begin()

    def _draw_corridor(self) -> None:
        """The rates that the central bank sets, week by week."""
        shown = self.shown
        x = [float(place) for place in range(len(shown))]
        for name in _RATES:
            levels = [getattr(week, name) for week in shown]
            there = [(place, compressed_bp(over_iorb(week, level)))
                     for place, week, level in zip(x, shown, levels, strict=True) if level is not None]  # fmt: skip
            self.plot.lines[name].show(*(stepped([p for p, _ in there], [y for _, y in there]) if there else ((), ())))
        across, low = stepped(x, [over_iorb(week, week.target_low) for week in shown])
        _, high = stepped(x, [over_iorb(week, week.target_high) for week in shown])
        self._range.show_band(across.tolist(), low.tolist(), high.tolist())

    def _draw_rates(self, share: float) -> None:
        """The rates that the market makes, and the height of the axis, as far as the newest week has grown."""
        x = [float(place) for place in range(self._count)]
        sofr = [compressed_bp(week.sofr_iorb_bp) for week in self.shown]
        effr = [compressed_bp(over_iorb(week, week.effr)) for week in self.shown]
        for rates in (x, sofr, effr):
            if len(rates) > 1:
                rates[-1] = rates[-2] + (rates[-1] - rates[-2]) * share
        self._sofr.show(x, sofr)
        self._effr.show(x, effr)
        before, now = compressed_bp(self._top_before_bp), compressed_bp(self._top_bp)
        places = max(len(self._weeks), WEEKS)
        self.plot.set_ranges((-0.5, places - 0.5), (compressed_bp(self._low_bp), before + (now - before) * share))

    @property
    def shown(self) -> tuple[Week, ...]:
        """The weeks that are revealed."""
        return self._weeks[: self._count]

    def refresh(self) -> None:
        worst = max([CALM_TOP_BP, *(week.sofr_iorb_max_bp * 1.06 + 2 for week in self.shown)])
        calm = max([CALM_TOP_BP, *(over_iorb(w, w.standing_repo_rate or w.target_high) + 8 for w in self.shown)])
        self._top_bp = max(worst, calm)
        made = [over_iorb(week, rate) for week in self.shown for rate in (week.sofr, week.effr)]
        self._low_bp = min([LOWEST_BP, *(spread * 1.06 - 2 for spread in made)])
        self._draw_rates(1.0)
        self.plot.end_labels = self._labels()
        self.show_titled(corridor_words.unit(self.say, self._weeks))

    def x_ticks(self) -> tuple[Tick, ...]:
        return week_ticks(self.plot, self.say, self._weeks)

    def y_ticks(self) -> tuple[Tick, ...]:
        spreads = compressed_ticks(self._low_bp, self._top_bp)
        return tuple(Tick(compressed_bp(bp), self.say.number(bp, 0, signed=True)) for bp in spreads)

    def _labels(self) -> tuple[EndLabel, ...]:
        if not self.shown:
            return ()
        last, place = self.shown[-1], float(self._count - 1)
        named = [("sofr", last.sofr, "series_1"), ("effr", last.effr, "series_2")]
        named += [(name, rate, _RATES[name][0]) for name in _RATES if (rate := getattr(last, name)) is not None]
        labels = []
        for name, rate, role in named:
            made, level = name in ("sofr", "effr"), compressed_bp(over_iorb(last, rate))
            if name == "discount_rate" and level > compressed_bp(self._top_bp):
                continue
            said = rate_name(self.say, name, last)
            text = said if self._narrow and not made else f"{said} {figures.rate(self.say, rate)}"
            figure, term = (name, "") if made else ("", _term(name, last))
            x = place if made else place + 0.5
            labels.append(EndLabel(x, level, text, role, bold=made, figure=figure, term=term))
        return tuple(labels)

    # drawing

    def _room(self) -> Margins:
        plain = self.plot.plain_room()
        lanes = 1 if self._narrow else 2
        high = line_height(chart_font(self.themes))
        return Margins(plain.left, plain.top, plain.right, plain.bottom + lanes * high + 2)

    def _paint_compressed(self, painter: QPainter) -> None:
        """Say where the scale is compressed: a dotted line, a word, and a tint beyond it."""
        plot, area = self.plot, self.plot.area
        edges = {SPIKE_FROM_BP: area.top()} if plot.y_range[1] > SPIKE_FROM_BP + 1 else {}
        edges |= {-SPIKE_FROM_BP: area.bottom()} if plot.y_range[0] < -SPIKE_FROM_BP - 1 else {}
        for from_bp, end in edges.items():
            edge = plot.at(0, from_bp).y()
            painter.fillRect(
                QRectF(area.left(), edge, area.width(), end - edge).normalized(), plot.color("raised", 0.7)
            )
            painter.setPen(plot.thin("muted", Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.left(), edge), QPointF(area.right(), edge))
        if SPIKE_FROM_BP not in edges or self._narrow:
            return
        font = chart_font(self.themes)
        text = self.say.say("charts-corridor-compressed")
        if text_width(font, text) > 0.6 * area.width():
            text = self.say.say("charts-corridor-compressed-short")
        box = QRectF(area.left() + 6, area.top() + 2, area.width() - 12, line_height(font))
        write(painter, font, plot.color("muted"), box, text, self._clearest(box, text_width(font, text)))

    def _clearest(self, box: QRectF, wide: float) -> Qt.AlignmentFlag:
        """The side of a box on which a text of that width is touched by the fewest whiskers and their numbers."""
        spikes = [
            self.plot.at(place, compressed_bp(week.sofr_iorb_max_bp))
            for place, week in enumerate(self.shown) if week.sofr_iorb_max_bp > SPIKE_FROM_BP
        ]  # fmt: skip
        peaks = [point.x() for point in spikes if point.y() < box.bottom() + 12]
        starts = {LEFT: box.left(), CENTRE: box.center().x() - wide / 2, RIGHT: box.right() - wide}
        return min(starts, key=lambda side: sum(starts[side] - 64 < x < starts[side] + wide + 64 for x in peaks))

    def _paint_range(self, painter: QPainter) -> None:
        """Name the shaded band, where there is room in it."""
        if not self.shown:
            return
        plot, font, first = self.plot, chart_font(self.themes), self.shown[0]
        high = line_height(font)
        edges = [
            plot.at(0, level).y()
            for level in (over_iorb(first, first.target_high), over_iorb(first, first.target_low), 0)
        ]
        bottom, room = edges[1], edges[1] - max(edges[0], edges[2])
        if room > 1.2 * high and (first.pays_interest or not self._dense):  # else it is in the title
            box = QRectF(plot.area.left() + 6, bottom - high - 1, 10, high)
            text = self.say.say("charts-target-range")
            write_with_halo(painter, font, plot.color("muted"), plot.color("window"), box, text, LEFT)
            word = QRectF(box.left(), box.top(), text_width(font, text), high)
            plot.questions.append(Question(word, term="target-range"))
            underline(painter, plot, word, "target-range")

    def _paint_days(self, painter: QPainter) -> None:
        """A dot for each week's mean and a whisker to its worst day."""
        plot = self.plot
        color, dense = plot.color("series_1"), self._dense
        for place, week in enumerate(self.shown):
            mean = plot.at(self._sofr.x[place], self._sofr.y[place])
            worst = QPointF(mean.x(), plot.at(place, compressed_bp(week.sofr_iorb_max_bp)).y())
            if place == self._count - 1:
                worst = mean + (worst - mean) * self._growth.share
            if mean.y() - worst.y() > 3:
                painter.setPen(QPen(color, 1.3))
                painter.drawLine(mean, worst)
                if not dense:
                    painter.drawLine(worst - QPointF(3.5, 0), worst + QPointF(3.5, 0))
            if not dense:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                painter.drawEllipse(mean, 2.6, 2.6)

    def _paint_peaks(self, painter: QPainter) -> None:
        """Name the worst days that stand well out of the range, the worst first, as long as there is room."""
        plot, font, places = self.plot, chart_font(self.themes, bold=True), max(len(self._weeks), WEEKS)
        taken: list[int] = []
        grown = range(self._count - (self._growth.share < 1))
        for place in sorted(grown, key=lambda place: -self.shown[place].sofr_iorb_max_bp):
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
        """Symbols of what falls into each week in a lane under the axis, the most telling where there is no room for
        all; their key below."""
        plot, high = self.plot, line_height(chart_font(self.themes))
        lane = plot.area.bottom() + high + 8 + high / 2
        taken: list[float] = []
        used = []
        for mark in MARKS:
            for place, week in enumerate(self.shown):
                x = self._free_beside(plot.at(place, 0).x(), taken) if mark in week.marks else None
                if x is not None:
                    paint_mark(painter, plot, mark, QPointF(x, lane))
                    taken.append(x)
                    used += [mark] if mark not in used else []
        if not self._narrow:  # there the readout names them
            paint_key(painter, plot, self.say, used, QPointF(plot.area.left(), lane + high + 1))

    @property
    def _narrow(self) -> bool:
        """Whether only the most telling words have room."""
        return self.width() < NARROW_PX * 1.3 * self.themes.text_scale

    @property
    def _per_week(self) -> float:
        """Pixels between one week and the next."""
        return self.plot.area.width() / max(self.plot.x_range[1] - self.plot.x_range[0], 1.0)

    @property
    def _dense(self) -> bool:
        """Whether the weeks stand too close for a dot each."""
        return self._per_week < 7

    def _free_beside(self, x: float, taken: Sequence[float]) -> float | None:
        """A place for a symbol within its week that touches no other; None where there is none."""
        offsets = [0.0] + [side * 11.0 for side in (1, -1) if self._per_week > 24]
        return next((x + off for off in offsets if all(abs(x + off - other) >= 11 for other in taken)), None)

    # words

    def heading(self) -> str:
        return corridor_words.heading(self.say, self._weeks)

    def describe(self) -> str:
        return corridor_words.said(self.say, self.shown)

    def table(self) -> TableData:
        """One row per revealed week."""
        revealed = self._all[: len(self._all) - len(self._weeks) + self._count]
        rows = tuple(corridor_words.row(self.say, week, MARKS) for week in revealed)
        return TableData(self.heading(), corridor_words.columns(self.say), rows, max(0, len(rows) - 13))

    def readout(self, place: int) -> Readout | None:
        if not 0 <= place < self._count:
            return None
        week, say = self.shown[place], self.say
        rows = []
        for name in ("discount_rate", "standing_repo_rate", "sofr", "effr", "iorb", "on_rrp_rate"):
            rate, line = getattr(week, name), self.plot.lines[name]
            if rate is not None:
                value = f"{figures.rate(say, rate)}  {figures.basis_points(say, over_iorb(week, rate))}"
                rows.append(ReadoutRow(rate_name(say, name, week), value, line.role, line.style))
        worst = figures.basis_points(say, week.sofr_iorb_max_bp)
        target = figures.target_range(say, week.target_low, week.target_high)
        rows += [ReadoutRow(say.say("charts-spread-worst"), worst), ReadoutRow(say.say("charts-target-range"), target)]
        marks = corridor_words.marks_in_words(say, week, MARKS)
        if marks:
            rows.append(ReadoutRow(marks, ""))
        return Readout(place, say.say("charts-week-from", date=say.date(week.monday)), tuple(rows))
