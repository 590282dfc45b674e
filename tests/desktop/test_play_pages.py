"""What is made when: the pages behind the desk, the charts behind its tabs, and pyqtgraph without its copy of Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.controls.chart_tabs import FANS, ChartTabs
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.play_pages import NAMES, PlayPages
from cbgame.desktop.theme import ThemeSource


@pytest.fixture
def pages(qtbot: QtBot, qapp: QApplication) -> PlayPages:
    made = PlayPages(ThemeSource(qapp), LanguageSource("en"))
    made.made.connect(lambda _name, page: qtbot.addWidget(page))
    return made


def test_asking_for_a_page_makes_it_once_and_tells_who_waits(pages: PlayPages) -> None:
    told: list[str] = []
    for name in ("tape", "why"):
        pages.when_made(name, lambda name=name: told.append(name))  # type: ignore[misc]
    assert not pages.has("tape")
    assert pages.name_of(None) == ""
    tape = pages.tape
    assert pages.tape is tape
    assert pages.name_of(tape) == "tape"
    pages.when_made("tape", lambda: told.append("at once"))
    assert told == ["tape", "at once"]
    assert [name for name in NAMES if pages.has(name)] == ["tape"]


def test_what_is_missing_is_made_in_time(pages: PlayPages, qtbot: QtBot) -> None:
    pages.make_all()
    assert not any(pages.has(name) for name in NAMES), "what the player does comes first"
    qtbot.waitUntil(lambda: all(pages.has(name) for name in NAMES), timeout=60_000)


def test_a_page_that_is_made_ahead_takes_nobody_s_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    window, place, field = QWidget(), QStackedWidget(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    column.addWidget(field)
    column.addWidget(place)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=30_000)
    pages = PlayPages(ThemeSource(qapp), LanguageSource("en"), place=place)
    pages.made.connect(lambda _name, page: place.addWidget(page))
    for name in NAMES:
        getattr(pages, name)
        assert qapp.focusWidget() is field, name


def test_the_charts_of_a_tab_are_made_when_it_is_turned_to(qtbot: QtBot, qapp: QApplication) -> None:
    tabs = ChartTabs(ThemeSource(qapp), LanguageSource("en"))
    qtbot.addWidget(tabs)
    assert not tabs.fans
    tabs.furnish()
    assert list(tabs.fans) == ["rates"]
    assert "reserves" not in vars(tabs)
    tabs.turn_to("plumbing")
    assert "reserves" in vars(tabs)
    tabs.turn_to("jobs")
    assert len(tabs.fans["jobs"]) == len(FANS["jobs"])
    assert "assets" not in tabs.fans


def test_the_plotting_library_copies_nothing_of_qt_that_nobody_uses() -> None:
    script = (
        "import PySide6.QtWidgets as qt; from cbgame.desktop.charts.plotting import pg; import pyqtgraph.Qt as mirrors;"
        "print('QCalendarWidget' in vars(mirrors.QtWidgets), 'QCalendarWidget' in dir(qt),"
        "mirrors.QtWidgets.QCalendarWidget is qt.QCalendarWidget, issubclass(pg.GraphicsView, qt.QGraphicsView))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == ["False", "True", "True", "True"], done.stderr


def test_what_no_chart_draws_with_isnt_loaded_and_can_be_had_by_its_name() -> None:
    script = (
        "import sys; import PySide6.QtWidgets; from cbgame.desktop.charts.plotting import pg;"
        "print([n for n in sys.modules if n.startswith(('pyqtgraph.param', 'pyqtgraph.multi', 'pyqtgraph.imageview'))],"
        "pg.PlotCurveItem.__name__, pg.ViewBox.__name__);"
        "from pyqtgraph.widgets.PlotWidget import PlotWidget; print(issubclass(PlotWidget, pg.GraphicsView))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == ["[]", "PlotCurveItem", "ViewBox", "True"], done.stderr


def test_parts_of_python_that_plotting_would_load_are_there_for_others() -> None:
    script = (
        "import sys; import PySide6.QtWidgets; from cbgame.desktop.charts.plotting import pg;"
        "names = ('subprocess', 'cProfile', 'importlib.resources', 'xml.etree.ElementTree');"
        "print([name for name in names if name in sys.modules]);"
        "from importlib import resources; import subprocess, cProfile; from xml.etree.ElementTree import Element;"
        "print(callable(resources.files), callable(subprocess.run), callable(cProfile.run), Element('a').tag)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == ["[]", "True", "True", "True", "a"], done.stderr
