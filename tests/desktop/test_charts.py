"""Charts show what they are fed, in place, and say it to those who can't see it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.charts.annotations import freest_beside
from cbgame.desktop.charts.balance_chart import BalanceChart
from cbgame.desktop.charts.cause_chart import CauseChart, staircase
from cbgame.desktop.charts.corridor_chart import CorridorChart
from cbgame.desktop.charts.fan_chart import FanChart
from cbgame.desktop.charts.gauge import Gauge
from cbgame.desktop.charts.path_chart import PathChart
from cbgame.desktop.charts.reaction_bars import ReactionBars
from cbgame.desktop.charts.reserve_chart import ReserveDemandChart
from cbgame.desktop.charts.stacks import stacked
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import BalanceSheet, Bulletin, Cause, Situation
from cbgame.text.book_classes import ASSETS, LIABILITIES, gathered, total
from tests.desktop.sample_seat import SQUEEZE_QUARTER, SampleSeat

Sources = tuple[ThemeSource, LanguageSource]


@pytest.fixture
def sources(qtbot: QtBot) -> Sources:
    """Day, English, nothing moving."""
    themes = ThemeSource()
    themes.choose("day")
    themes.reduce_motion(True)
    return themes, LanguageSource("en")


@pytest.fixture(scope="module")
def bulletins() -> tuple[Bulletin, ...]:
    """Eight quarters of the sample term, the squeeze among them."""
    seat = SampleSeat()
    while len(seat.bulletins) <= SQUEEZE_QUARTER + 1:
        seat.decide(seat.standing)
        if isinstance(seat.proceed(), Situation):
            seat.answer("wait")
            seat.proceed()
    return seat.bulletins


def fan_chart(sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]) -> FanChart:
    chart = FanChart(*sources, ("core_inflation_4q", "headline_inflation_4q"))
    qtbot.addWidget(chart)
    quarters = [bulletin.quarter for bulletin in bulletins]
    chart.show_past(
        quarters,
        {name: [bulletin.readings[name].value for bulletin in bulletins] for name in chart.variables},
        "2017Q4",
    )
    return chart


def test_a_fan_moves_without_making_anything_new(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = fan_chart(sources, qtbot, bulletins)
    preview = SampleSeat().preview(SampleSeat().standing)
    chart.show_fan(preview.quarters, preview.bands)
    items = [id(item) for item in chart.plot.scene().items()]
    path = chart._inner.path()
    higher = {name: [[value + 0.3 for value in row] for row in rows] for name, rows in preview.bands.items()}
    chart.show_fan(preview.quarters, higher)
    assert [id(item) for item in chart.plot.scene().items()] == items
    assert chart._inner.path() != path
    assert chart._medians["core_inflation_4q"].y[-1] == pytest.approx(preview.bands["core_inflation_4q"][2][-1] + 0.3)


def test_a_fan_opens_from_the_last_published_figure(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = fan_chart(sources, qtbot, bulletins[:1])
    preview = SampleSeat().preview(SampleSeat().standing)
    chart.show_fan(preview.quarters, preview.bands)
    assert chart._medians["core_inflation_4q"].y[0] == bulletins[0].readings["core_inflation_4q"].value


def test_the_fans_table_holds_every_figure_that_is_drawn(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = fan_chart(sources, qtbot, bulletins[:1])
    preview = SampleSeat().preview(SampleSeat().standing)
    chart.show_fan(preview.quarters, preview.bands)
    chart.show_line("target", preview.quarters, [2.0] * len(preview.quarters))
    table = chart.table()
    assert len(table.rows) == 1 + len(preview.quarters)
    assert table.rows[0][1] == f"{bulletins[0].readings['core_inflation_4q'].value:.2f}"
    last = table.rows[-1]
    drawn = [row[-1] for name in chart.variables for row in preview.bands[name]]
    assert list(last[3:13]) == [f"{value:.2f}" for value in drawn]
    assert last[-1] == "2.00"


def test_the_key_t_changes_between_drawing_and_table(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = fan_chart(sources, qtbot, bulletins)
    QTest.keyClick(chart, Qt.Key.Key_T)
    assert chart.shows_table
    assert chart._table_view.model().rowCount() == len(bulletins)
    QTest.keyClick(chart, Qt.Key.Key_T)
    assert not chart.shows_table


def test_arrow_keys_read_the_values_out(sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]) -> None:
    chart = fan_chart(sources, qtbot, bulletins)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    place = chart.plot.cursor
    assert place is not None
    readout = chart.plot.readout_at(place)
    assert readout is not None
    assert readout.title == "2019 Q3"
    assert readout.rows[0].value == f"{bulletins[-1].readings['core_inflation_4q'].value:.2f}%"


def test_charts_say_their_values_in_the_language_on_screen(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = CorridorChart(*sources)
    qtbot.addWidget(chart)
    chart.show_weeks(bulletins[-1].weeks)
    assert "+321 bp" in chart.accessibleDescription()
    sources[1].choose("zh-Hant")
    assert chart.accessibleName() == "利率走廊"
    assert "準備金利率" in chart.accessibleDescription()


def test_the_corridor_hides_what_has_not_happened_yet(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = CorridorChart(*sources)
    qtbot.addWidget(chart)
    chart.show_weeks(bulletins[-1].weeks)
    spiked = chart.plot.y_range
    chart.show_until(5)
    assert len(chart.table().rows) == 5
    assert chart.plot.y_range[1] < spiked[1], "the axis must not give the spike away"
    assert "+321" not in chart.accessibleDescription()


def test_where_reserves_earn_nothing_the_corridor_names_no_interest_on_them(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = CorridorChart(*sources)
    qtbot.addWidget(chart)
    chart.resize(900, 320)
    weeks = bulletins[-1].weeks
    chart.show_weeks(weeks)
    named = " ".join(label.text for label in chart.plot.end_labels)
    assert all(word in named for word in ("IORB", "ON RRP"))
    chart.show_weeks([replace(week, pays_interest=False, on_rrp_rate=None) for week in weeks])
    named = " ".join(label.text for label in chart.plot.end_labels)
    assert "Middle of the range" in named
    assert not any(word in named for word in ("IORB", "ON RRP"))
    assert "interest on reserves" not in chart.accessibleDescription()
    readout = chart.readout(0)
    assert readout is not None
    assert not {"IORB", "ON RRP"} & {row.label for row in readout.rows}


def test_a_spike_leaves_the_corridor_readable(sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]) -> None:
    chart = CorridorChart(*sources)
    qtbot.addWidget(chart)
    chart.resize(700, 320)
    chart.show_weeks(bulletins[-1].weeks)
    week = bulletins[-1].weeks[0]
    width_bp = (week.target_high - week.target_low) * 100
    share = width_bp / (chart.plot.y_range[1] - chart.plot.y_range[0])
    assert share > 0.12, "a range of 25 bp must fill more than an eighth of the height beside a day of 321 bp"


def test_reserves_are_read_in_dollars_too(sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]) -> None:
    chart = ReserveDemandChart(*sources)
    qtbot.addWidget(chart)
    weeks = bulletins[-1].weeks
    chart.show_demand(bulletins[-1].reserve_demand, weeks)
    readout = chart.plot.readout_at(90)  # 9 percent of bank assets
    assert readout is not None
    assert readout.title.startswith(f"${0.09 * weeks[-1].bank_assets_bn:,.0f} bn")
    assert "8.5%" in chart.accessibleDescription()


def test_a_label_beside_a_point_stays_on_the_chart_and_off_the_curve() -> None:
    within, size = QRectF(0, 0, 300, 200), QSizeF(280, 30)
    curve = [QPointF(x, 150) for x in range(0, 300, 10)]
    box = freest_beside(QPointF(40, 150), size, within, curve)
    assert within.contains(box)
    assert not any(box.contains(point) for point in curve)


def test_the_wheel_neither_zooms_nor_pans(sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]) -> None:
    chart = fan_chart(sources, qtbot, bulletins)
    before = chart.plot.x_range, chart.plot.y_range
    turn = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart.plot.viewport(), turn)
    assert not turn.isAccepted(), "a page must be able to scroll over its charts"
    assert (chart.plot.x_range, chart.plot.y_range) == before


def test_the_balance_sheet_is_drawn_as_high_as_it_is_deep(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = BalanceChart(*sources)
    qtbot.addWidget(chart)
    chart.show_history([(bulletin.quarter, bulletin.balance_sheet) for bulletin in bulletins])
    for bulletin in bulletins:
        parts = stacked(chart.column(bulletin.balance_sheet))
        assert max(part.high for part in parts) == pytest.approx(-min(part.low for part in parts), abs=0.01)
    table = chart.table()
    owned, owed = (table.columns.index(name) for name in ("Assets", "Liabilities and capital"))
    assert table.rows[-1][owned] == table.rows[-1][owed], "both totals in the table"


def test_no_line_of_the_books_is_lost() -> None:
    sheet = BalanceSheet({"mbs": 10.0, "gold": 3.0, "deferred": 1.0}, {"currency": 9.0, "swap_lines": 5.0})
    assert sum(gathered(sheet.assets, ASSETS, "other_assets").values()) == total(sheet.assets)
    assert gathered(sheet.liabilities, LIABILITIES, "other_liabilities")["other_liabilities"] == 5.0


def test_the_waterfall_adds_up() -> None:
    causes = [Cause(f"cause{number}", amount) for number, amount in enumerate((0.5, -0.8, 0.001, 0.2, -0.002, 0.1))]
    steps = staircase(causes, previous=2.0)
    assert steps[0].start == 2.0
    assert [step.start for step in steps[1:]] == [step.end for step in steps[:-1]]
    assert steps[-1].end == pytest.approx(2.0 + sum(cause.amount for cause in causes))
    assert [step.id for step in steps] == ["cause1", "cause0", "cause3", "cause5", "other"]


def test_a_cause_says_its_direction_without_colour(sources: Sources, qtbot: QtBot) -> None:
    chart = CauseChart(*sources)
    qtbot.addWidget(chart)
    chart.show_causes("yield_10y", [Cause("guidance", -0.2), Cause("stress", 0.05)], previous=2.5)
    assert "▼ −0.20 pp" in chart.accessibleDescription()
    assert chart.table().rows[-1][2] == "2.35%"


def test_reactions_carry_numbers_and_ranges(sources: Sources, qtbot: QtBot) -> None:
    chart = ReactionBars(*sources)
    qtbot.addWidget(chart)
    chart.show_reactions({"equity_price": -1.25, "yield_2y": (4.0, 8.0, 12.0)})
    assert [row.name for row in chart.rows] == ["yield_2y", "equity_price"]
    assert chart.table().rows[0][1:] == ("+4 bp", "+8 bp", "+12 bp")
    assert chart.table().rows[1][1:] == ("", "−1.2%", "")


def test_a_gauge_says_name_value_mood_and_change(sources: Sources, qtbot: QtBot) -> None:
    gauge = Gauge(*sources)
    qtbot.addWidget(gauge)
    gauge.show_gauge("market_control", 0.3, "+96 bp", -0.4)
    assert gauge.symbol == "▼"
    assert gauge.accessibleName() == "Market control"
    assert gauge.accessibleDescription() == "Market control: +96 bp, far off (30 of 100), worse than last quarter."


def test_a_path_chart_reads_true_values_from_a_compressed_scale(sources: Sources, qtbot: QtBot) -> None:
    chart = PathChart(*sources)
    qtbot.addWidget(chart)
    chart.show_paths("sofr_iorb_max_bp", ("2019Q2", "2019Q3"), {"player": (10.0, 40.0), "hold": (12.0, 900.0)})
    assert chart.plot.lines["hold"].y[1] < 250
    readout = chart.plot.readout_at(2019 * 4 + 2)
    assert readout is not None
    assert [row.value for row in readout.rows] == ["40 bp", "900 bp"]


@pytest.mark.parametrize("theme", ["day", "night"])
def test_charts_take_the_themes_colours(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...], theme: str
) -> None:
    chart = fan_chart(sources, qtbot, bulletins)
    sources[0].choose(theme)
    pen = chart._past["core_inflation_4q"].curve.opts["pen"]
    assert pen.color() == sources[0].theme.color("series_1")
