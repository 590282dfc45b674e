"""The top of the desk: the quarter to be decided, the institution, five gauges and what changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.charts.gauge import Gauge
from cbgame.desktop.controls.words import explain, label, say_role
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Bulletin
from cbgame.game.level import Level
from cbgame.text import phrases

_LARGE_TEXT = 1.25
GAUGES = ("inflation", "jobs", "stability", "market_control", "credibility")


class DeskHeader(QWidget):
    """Emits that the player wants to go home or see the keys."""

    left = Signal()
    keys_wanted = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._shown: tuple[Level, Bulletin, Bulletin | None] | None = None
        self._quarter, self.where = label("title", self), label("tiny", self)
        self.gauges = {name: Gauge(themes, languages, self) for name in GAUGES}
        explain(self.gauges["inflation"], term="core-inflation", figure="core_inflation_4q")
        explain(self.gauges["jobs"], term="maximum-employment", figure="unemployment")
        explain(self.gauges["stability"], term="financial-stress", figure="financial_stress")
        explain(self.gauges["market_control"], term="market-control", figure="sofr_iorb_max_bp")
        explain(self.gauges["credibility"], term="credibility", figure="credibility")
        self.home, self.keys = QPushButton(self), QPushButton(self)
        self._place()
        self.home.clicked.connect(self.left)
        self.keys.clicked.connect(self.keys_wanted)
        languages.changed.connect(self.retranslate)
        themes.changed.connect(lambda _: self._size_title())
        self._size_title()
        self.retranslate()

    def show_bulletin(self, level: Level, newest: Bulletin, before: Bulletin | None) -> None:
        """Show the quarter that is to be decided and how things stand."""
        self._shown = (level, newest, before)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        self.home.setText(catalogue.say("desk-home"))
        self.keys.setText(catalogue.say("home-keys"))
        if self._shown is None:
            return
        level, newest, before = self._shown
        self._quarter.setText(catalogue.quarter(newest.deciding or newest.quarter))
        institution = catalogue.say(f"institution-{level.institution}-short")
        number = min(newest.index + 1, level.quarters)
        self.where.setText(catalogue.say("desk-where", institution=institution, number=number, quarters=level.quarters))
        for name, gauge in self.gauges.items():
            text = phrases.gauge(catalogue, name, newest)
            gauge.show_gauge(name, newest.gauges[name], text, phrases.gauge_change(newest, before, name))

    def _size_title(self) -> None:
        """Large text leaves no room for a title among five gauges."""
        say_role(self._quarter, "title" if self._themes.text_scale < _LARGE_TEXT else "heading")

    def _place(self) -> None:
        for button, name in ((self.home, "home"), (self.keys, "keys")):
            button.setProperty("role", "quiet")
            put_icon(button, self._themes, name)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._quarter)
        titles.addWidget(self.where)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.home)
        buttons.addWidget(self.keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(titles)
        row.addSpacing(6)
        for gauge in self.gauges.values():
            row.addWidget(gauge, 1)
        row.addLayout(buttons)
