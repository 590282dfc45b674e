"""The charts of the desk: what they show adds up, is told in tables, answers hands, and is fed when looked at."""

from __future__ import annotations

import csv
import gc
import io
import math
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop import published
from cbgame.desktop.charts.balance_chart import BalanceChart
from cbgame.desktop.charts.balance_classes import INKS
from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.charts.corridor_chart import CorridorChart
from cbgame.desktop.charts.flow_chart import FLOWS, FlowChart, gathered_flows
from cbgame.desktop.charts.income_chart import RESULTS, IncomeChart
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.reserve_chart import ReserveDemandChart
from cbgame.desktop.charts.stacks import stacked
from cbgame.desktop.controls.chart_tabs import FANS, TABS, ChartTabs
from cbgame.desktop.controls.data_panel import DataPanel
from cbgame.desktop.controls.words import Asked
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.desk import DeskPage
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import quarter_number
from cbgame.economy.variables import VARIABLES
from cbgame.files import places
from cbgame.files.levels import load_level
from cbgame.game import histories
from cbgame.game.bulletin import Bulletin, Preview, Situation
from cbgame.game.level import Level
from cbgame.game.local_seat import LocalSeat
from cbgame.text.book_classes import owed, owned

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Sources = tuple[ThemeSource, LanguageSource]


@pytest.fixture
def sources(qtbot: QtBot) -> Sources:
    """Day, English, nothing moving."""
    themes = ThemeSource()
    themes.choose("day")
    themes.reduce_motion(True)
    return themes, LanguageSource("en")


@pytest.fixture(scope="module")
def seat() -> LocalSeat:
    """Four real quarters, everything held."""
    made = LocalSeat(load_level("repo-spike"), 7)
    while len(made.bulletins) < 5:
        made.decide(made.bulletins[-1].standing)
        if isinstance(outcome := made.proceed(), Situation):
            made.answer(outcome.default)
            made.proceed()
    return made


@pytest.fixture(scope="module")
def level(seat: LocalSeat) -> Level:
    return seat.level


@pytest.fixture(scope="module")
def bulletins(seat: LocalSeat) -> tuple[Bulletin, ...]:
    return seat.bulletins


@pytest.fixture(scope="module")
def preview(seat: LocalSeat) -> Preview:
    return seat.preview(seat.bulletins[-1].standing)


@pytest.fixture
def tabs(sources: Sources, qtbot: QtBot, level: Level, bulletins: tuple[Bulletin, ...]) -> ChartTabs:
    made = ChartTabs(*sources)
    qtbot.addWidget(made)
    made.resize(576, 350)
    made.show()
    made.show_bulletins(level, bulletins)
    made.furnish()
    return made


def shown(qtbot: QtBot, chart: Chart) -> None:
    qtbot.addWidget(chart)
    chart.resize(600, 400)
    chart.show()
    chart.repaint()


# the books


def test_every_line_of_the_books_has_a_class_of_its_own(bulletins: tuple[Bulletin, ...]) -> None:
    sheet = bulletins[-1].balance_sheet
    assets = owned(dict.fromkeys(sheet.assets, 1.0))
    liabilities = owed(dict.fromkeys(sheet.liabilities, 1.0))
    assert assets["other_assets"] == liabilities["other_liabilities"] == 1.0, "only what is called other is there"
    assert set(assets | liabilities) == set(INKS)
    told = [(ink.role, ink.hatched) for ink in INKS.values()]
    assert len(set(told)) == len(told), "two classes look alike"


def test_the_columns_balance(sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]) -> None:
    chart = BalanceChart(*sources)
    shown(qtbot, chart)
    chart.show_history(histories.books(bulletins))
    for bulletin in bulletins:
        parts = stacked(chart.column(bulletin.balance_sheet))
        height = max(part.high for part in parts)
        assert height == pytest.approx(-min(part.low for part in parts), rel=1e-9)
        assert height == pytest.approx(bulletin.readings["total_assets_bn"].value + _deferred(bulletin), rel=1e-6)


def _deferred(bulletin: Bulletin) -> float:
    return bulletin.balance_sheet.assets["deferred_asset"]


def test_the_books_say_amount_share_and_change(sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]) -> None:
    chart = BalanceChart(*sources)
    shown(qtbot, chart)
    chart.show_history(histories.books(bulletins))
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.plot.cursor is not None
    readout = chart.readout(chart.plot.cursor)
    assert readout is not None
    now, before = (each.balance_sheet.liabilities["reserves"] for each in (bulletins[-1], bulletins[-2]))
    said = next(row.value for row in readout.rows if row.label == "Reserves")
    share = 100 * now / sum(bulletins[-1].balance_sheet.liabilities.values())
    assert said == f"{now:,.0f} · {share:.0f}% · {now - before:+,.0f}".replace("-", "−")


def test_a_low_chart_of_the_books_reads_one_side_at_a_time(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = BalanceChart(*sources)
    shown(qtbot, chart)
    chart.resize(500, 170)
    chart.show_history(histories.books(bulletins))
    QTest.keyClick(chart, Qt.Key.Key_Left)
    for key, here, there in ((Qt.Key.Key_Down, "Reserves", "MBS"), (Qt.Key.Key_Up, "MBS", "Reserves")):
        QTest.keyClick(chart, key)
        readout = chart.readout(chart.plot.cursor or 0)
        assert readout is not None
        labels = [row.label for row in readout.rows]
        assert here in labels
        assert there not in labels


# where reserves went


def test_the_flows_add_up_to_the_change_of_reserves(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    flows = histories.flows(bulletins)
    assert len(flows) == len(bulletins) - 1
    for before, now in pairwise(bulletins):
        parts = gathered_flows(flows[now.quarter])
        change = now.readings["reserves_bn"].value - before.readings["reserves_bn"].value
        assert math.fsum(parts.values()) == pytest.approx(change, abs=1e-6)
        assert tuple(parts) == tuple(FLOWS)


def test_the_flows_are_told_in_a_table(sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]) -> None:
    chart = FlowChart(*sources)
    shown(qtbot, chart)
    assert chart.describe() == "Nothing to show yet."
    chart.show_flows(histories.flows(bulletins))
    assert len(chart.table().rows) == len(bulletins) - 1
    change = bulletins[-1].readings["reserves_bn"].value - bulletins[-2].readings["reserves_bn"].value
    assert chart.table().rows[-1][-1] == f"{change:+,.0f}".replace("-", "−")
    assert chart.accessibleDescription().startswith("2018 Q3: reserves changed by")


# income


def test_income_shows_results_and_what_is_expected(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...], preview: Preview
) -> None:
    chart = IncomeChart(*sources)
    shown(qtbot, chart)
    chart.show_past(histories.results(bulletins, RESULTS))
    chart.show_ahead(preview.quarters, preview.bands)
    table = chart.table()
    assert len(table.rows) == len(bulletins) + len(preview.quarters)
    remitted = bulletins[-1].readings["remittances_bn"].value
    assert table.rows[len(bulletins) - 1][1] == f"{remitted:.1f}"
    assert table.rows[-1][-6:-3] == tuple(f"{preview.bands['remittances_bn'][row][-1]:.1f}" for row in (0, 2, 4))


def test_before_the_first_quarter_nothing_was_earned(bulletins: tuple[Bulletin, ...]) -> None:
    results = histories.results(bulletins, RESULTS)
    assert set(results[bulletins[0].quarter]) == {"deferred_asset_bn"}
    assert set(results[bulletins[1].quarter]) == set(RESULTS)


def test_losses_are_drawn_below_zero(sources: Sources, qtbot: QtBot) -> None:
    chart = IncomeChart(*sources)
    shown(qtbot, chart)
    chart.show_past({
        "2022Q3": {"remittances_bn": 10.0, "net_income_bn": 10.0, "deferred_asset_bn": 0.0},
        "2022Q4": {"remittances_bn": 0.0, "net_income_bn": -20.0, "deferred_asset_bn": 20.0},
    })  # fmt: skip
    assert chart.plot.y_range[0] < -20
    assert chart._edge.y[-1] == -20.0
    picture, ink = chart.plot.grab().toImage(), chart.plot.color("series_2").rgb()
    across, ratio = chart.plot.at(quarter_number("2022Q4"), 0).x(), picture.devicePixelRatio()
    down = [chart.plot.at(0, -amount).y() for amount in (1, 19)]
    column = {picture.pixel(int(across * ratio), y) for y in range(int(down[0] * ratio), int(down[1] * ratio))}
    assert ink in column, "the area of the deferred asset hides the loss"
    assert [label.figure for label in chart.plot.end_labels] == ["remittances_bn", "deferred_asset_bn", "net_income_bn"]


# reserves and the corridor


def test_the_considered_decision_leads_along_the_curve(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...], preview: Preview
) -> None:
    chart = ReserveDemandChart(*sources)
    shown(qtbot, chart)
    chart.show_demand(bulletins[-1].reserve_demand, histories.trail(bulletins))
    chart.show_expected(preview.bands)
    reserves, assets = preview.bands["reserves_bn"], preview.bands["bank_assets_bn"]
    assert chart._expected[1][1] == pytest.approx(100 * reserves[2][3] / assets[2][3])
    assert chart.table().rows[0][0] == "Expected in a year"
    assert "in a year" in chart.describe()
    chart.show_expected({})
    assert "in a year" not in chart.describe()


def test_the_corridor_holds_every_week_of_the_term(
    sources: Sources, qtbot: QtBot, bulletins: tuple[Bulletin, ...]
) -> None:
    chart = CorridorChart(*sources)
    shown(qtbot, chart)
    weeks = histories.weeks(bulletins)
    chart.show_weeks(weeks)
    assert len(weeks) == 13 * (len(bulletins) - 1)
    assert chart.shown == weeks
    assert len(chart.table().rows) == len(weeks)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.shown == weeks[-26:]
    assert len(chart.table().rows) == len(weeks), "the table keeps what the drawing leaves out"
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert chart.shown == weeks
    chart.resize(150, 200)
    assert chart.shown == weeks[-26:], "as many as have room"


# looking back


def test_a_long_history_begins_six_years_back_and_can_be_looked_into(
    sources: Sources, qtbot: QtBot, tabs: ChartTabs, bulletins: tuple[Bulletin, ...]
) -> None:
    fan = tabs.fans["rates"][0]
    first = fan.plot.x_range[0]
    assert first == quarter_number(bulletins[-1].quarter) - 24
    QTest.keyClick(fan, Qt.Key.Key_Minus)
    assert fan.plot.x_range[0] < first
    assert len(fan.table().rows) > fan.plot.x_range[1] - first, "the table holds all of it"
    turn = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(fan.plot.viewport(), turn)
    assert fan.plot.x_range[0] == first
    tabs.turn_to("jobs")
    QTest.keyClick(fan, Qt.Key.Key_Minus)
    assert tabs.fans["jobs"][0]._span == fan._span, "all charts look back as far"


# asking


def test_titles_and_labels_can_be_asked(sources: Sources, qtbot: QtBot, tabs: ChartTabs) -> None:
    asked: list[Asked] = []

    class Listener(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, Asked):
                asked.append(event)
            return False

    listener = Listener()
    tabs.installEventFilter(listener)
    tabs.turn_to("inflation")
    plot = tabs.fans["inflation"][0].plot
    plot.grab()
    for question in list(plot.questions):
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=question.box.center().toPoint())
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.area.center().toPoint())
    qtbot.waitUntil(lambda: len(asked) == 5)
    assert {event.term for event in asked} == {"core-inflation", "inflation-target", ""}
    assert {event.figure for event in asked} == {"", *FANS["inflation"][0]}


def test_every_term_that_a_chart_names_has_a_card(tabs: ChartTabs, preview: Preview) -> None:
    tabs.show_preview(preview)
    tabs.resize(1200, 640)
    named = set()
    for tab in TABS:
        tabs.turn_to(tab)
        for chart in tabs.tabs.currentWidget().findChildren(PlotChart):
            chart.plot.grab()
            named |= {question.term for question in chart.plot.questions if question.term}
            assert all(question.figure in VARIABLES for question in chart.plot.questions if question.figure)
    assert {"corridor", "iorb", "on-rrp", "target-range", "reserve-demand", "scarce-reserves"} <= named
    assert [term for term in named if not (places.assets() / "glossary" / f"{term}.toml").is_file()] == []


# feeding


def test_charts_that_were_not_made_ahead_come_once_the_desk_has_painted(
    sources: Sources, qtbot: QtBot, level: Level, bulletins: tuple[Bulletin, ...]
) -> None:
    desk = DeskPage(*sources)
    qtbot.addWidget(desk)
    desk.show_bulletins(level, bulletins[:1])
    assert desk.decision.announce.isEnabled(), "it can be played before they are there"
    assert not desk.charts.fans
    desk.show()
    qtbot.waitUntil(lambda: bool(desk.charts.fans) and desk.charts.fans["rates"][0].isVisible())
    assert desk.charts.fans["rates"][0].table().rows


def test_only_the_chart_on_screen_is_fed(sources: Sources, tabs: ChartTabs, preview: Preview) -> None:
    tabs.show_preview(preview)
    assert tabs.fans["rates"][0]._to
    assert not tabs.fans["jobs"][0]._to
    assert not tabs.reserves._expected
    tabs.turn_to("jobs")
    assert tabs.fans["jobs"][0]._to
    tabs.turn_to("plumbing")
    assert tabs.reserves._expected
    assert tabs.corridor.shown


def test_a_tab_turned_to_shows_what_is_newest(
    tabs: ChartTabs, level: Level, bulletins: tuple[Bulletin, ...], preview: Preview
) -> None:
    tabs.turn_to("books")
    tabs.turn_to("rates")
    tabs.show_bulletins(level, bulletins[:3])
    tabs.turn_to("books")
    assert len(tabs.books.table().rows) == 3


def test_where_reserves_earn_nothing_the_funds_rate_takes_the_room_of_their_demand(
    tabs: ChartTabs, level: Level, bulletins: tuple[Bulletin, ...]
) -> None:
    tabs.turn_to("plumbing")
    scarce = tuple(
        replace(
            each,
            standing=replace(each.standing, interest_on_reserves=False),
            weeks=tuple(replace(week, pays_interest=False) for week in each.weeks),
        )
        for each in bulletins
    )
    for given, hidden in ((scarce, tabs.reserves), (bulletins, tabs.operations)):
        tabs.show_bulletins(level, given)
        charts = (tabs.reserves, tabs.corridor, tabs.flows, tabs.operations)
        assert [chart for chart in charts if chart.isHidden()] == [hidden]
    tabs.show_bulletins(level, scarce)
    assert tabs.corridor.heading() == "Funds rate and target"


def test_the_table_of_all_figures_fills_its_page(
    qtbot: QtBot, sources: Sources, level: Level, bulletins: tuple[Bulletin, ...]
) -> None:
    panel = DataPanel(*sources)
    qtbot.addWidget(panel)
    panel.resize(620, 520)
    panel.show()
    panel.show_bulletins(level, bulletins)
    qtbot.waitUntil(lambda: panel.table.horizontalHeader().length() == panel.table.viewport().width())


def test_feeding_makes_nothing_new(
    tabs: ChartTabs, level: Level, bulletins: tuple[Bulletin, ...], preview: Preview
) -> None:
    def feed(count: int) -> None:
        for number in range(count):
            tabs.show_bulletins(level, bulletins[: 3 + number % 3])
            tabs.show_preview(preview)
            tabs.turn_to(TABS[number % len(TABS)])

    def pieces() -> tuple[int, int]:
        gc.collect()
        charts = tabs.findChildren(Chart)
        items = sum(len(chart.plot.scene().items()) for chart in charts if hasattr(chart, "plot"))
        return len(tabs.findChildren(QWidget)), items

    feed(len(TABS) * 3)
    before = pieces()
    feed(200)
    assert pieces() == before


def test_every_chart_has_a_name_and_says_its_latest_figures(tabs: ChartTabs, preview: Preview) -> None:
    tabs.show_preview(preview)
    for tab in TABS:
        tabs.turn_to(tab)
        for chart in tabs.tabs.currentWidget().findChildren(Chart):
            assert chart.accessibleName(), tab
            assert any(letter.isdigit() for letter in chart.describe()), (tab, chart.heading())
            assert chart.table().rows, (tab, chart.heading())


def test_tables_of_fans_hold_what_is_drawn(tabs: ChartTabs, preview: Preview) -> None:
    tabs.show_preview(preview)
    for tab in FANS:
        tabs.turn_to(tab)
        for chart in tabs.fans[tab]:
            for name in chart.variables:
                if name in preview.bands:
                    cell = f"{preview.bands[name][4][-1]:,.{VARIABLES[name].decimals}f}".replace("-", "−")
                    assert cell in chart.table().rows[-1], (tab, name)


def test_a_first_reading_is_told_as_one(tabs: ChartTabs, preview: Preview, bulletins: tuple[Bulletin, ...]) -> None:
    tabs.show_preview(preview)
    tabs.turn_to("jobs")
    fan, newest = tabs.fans["jobs"][0], quarter_number(bulletins[-1].quarter)
    readout = fan.readout(newest)
    assert readout is not None
    assert readout.rows[0].value.startswith("flash ")
    before = fan.readout(newest - 1)
    assert before is not None
    assert not before.rows[0].value.startswith("flash ")
    tabs.turn_to("yields")
    final = tabs.fans["yields"][0].readout(newest)
    assert final is not None
    assert not final.rows[0].value.startswith("flash ")
    label = tabs.fans["yields"][0].plot.end_labels[0].text
    now, ahead = bulletins[-1].readings["yield_10y"].value, preview.bands["yield_10y"][2][-1]
    assert label == f"Ten-year yield {now:.2f} → {ahead:.2f}"


# all data


def test_all_data_holds_every_published_variable(
    sources: Sources, qtbot: QtBot, level: Level, bulletins: tuple[Bulletin, ...]
) -> None:
    panel = DataPanel(*sources)
    qtbot.addWidget(panel)
    panel.show_bulletins(level, bulletins)
    model = panel.table.model()
    assert model.rowCount() == len(set(VARIABLES) & set(bulletins[-1].readings))
    qtbot.keyClicks(panel.search, "reserves")
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Reserves" in names
    assert "Unemployment" not in names
    panel.search.clear()
    qtbot.keyClicks(panel.search, "no such figure")
    assert model.rowCount() == 0
    assert panel.variable


def test_status_marks_tell_first_readings(sources: Sources, level: Level, bulletins: tuple[Bulletin, ...]) -> None:
    known = published.published(level, bulletins)
    say = sources[1].catalogue
    assert published.row(say, known, "unemployment")[2].startswith("f ")
    assert published.row(say, known, "unemployment")[4].startswith("r ")
    assert not published.row(say, known, "yield_10y")[2].startswith("f ")


def test_the_chosen_figure_is_drawn_and_asked_about(
    sources: Sources, qtbot: QtBot, level: Level, bulletins: tuple[Bulletin, ...]
) -> None:
    panel = DataPanel(*sources)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.chosen):
        panel.show_bulletins(level, bulletins)
    row = list(VARIABLES).index("yield_10y")
    panel.table.selectRow(row)
    assert panel.variable == "yield_10y"
    assert panel.chart.accessibleName() == "Ten-year yield"
    panel.show()
    panel.activateWindow()
    panel.search.setFocus()
    qtbot.waitUntil(panel.search.hasFocus)
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.table.hasFocus()
    assert panel.chart.table().rows[-1][1] == f"{bulletins[-1].readings['yield_10y'].value:.2f}"


def test_as_many_quarters_are_shown_as_have_room(
    sources: Sources, qtbot: QtBot, level: Level, bulletins: tuple[Bulletin, ...]
) -> None:
    panel = DataPanel(*sources)
    qtbot.addWidget(panel)
    panel.show_bulletins(level, bulletins)
    panel.show()
    shown_at = {}
    for wide in (500, 800):
        panel.resize(wide, 500)
        QApplication.processEvents()
        shown_at[wide] = [n for n in range(panel.table.model().columnCount()) if not panel.table.isColumnHidden(n)]
        assert sum(map(panel.table.columnWidth, shown_at[wide])) <= panel.table.viewport().width()
    assert 4 <= len(shown_at[500]) < len(shown_at[800])


def test_all_data_is_copied_as_csv(
    sources: Sources, qtbot: QtBot, level: Level, bulletins: tuple[Bulletin, ...]
) -> None:
    panel = DataPanel(*sources)
    qtbot.addWidget(panel)
    panel.show_bulletins(level, bulletins)
    panel.copy.click()
    lines = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    last = bulletins[-1]
    found = {line["variable"]: line for line in lines if line["quarter"] == last.quarter}
    assert found.keys() == set(VARIABLES) & set(last.readings)
    assert float(found["reserves_bn"]["value"]) == pytest.approx(last.readings["reserves_bn"].value, rel=1e-5)
    assert found["unemployment"]["status"] == "flash"


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize(("scale", "wide"), [(1.0, 560), (1.5, 720)])
def test_the_tabs_names_stand_side_by_side(
    sources: Sources, tabs: ChartTabs, language: str, scale: float, wide: int
) -> None:
    sources[1].choose(language)
    sources[0].scale_text(scale)
    tabs.resize(wide, 400)
    QApplication.processEvents()
    bar = tabs.tabs.tabBar()
    assert bar.tabRect(bar.count() - 1).right() <= wide


def test_a_decision_that_is_refused_changes_nothing(tabs: ChartTabs, preview: Preview) -> None:
    tabs.show_preview(preview)
    before = tabs.fans["rates"][0].table()
    tabs.show_preview(replace(preview, bands={}))
    assert tabs.fans["rates"][0].table() == before
