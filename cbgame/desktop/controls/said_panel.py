"""What was said with a class's decisions, after the end: forecasts with what came and how far off, and the reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cbgame.classroom.seating import Scored, mean_score
from cbgame.desktop.charts.table import TableView
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.text import figures, phrases, seat_words

_AROUND_ROW_PX: Final = 6
_COLUMNS: Final = ("quarter", "figure", "forecast", "came", "miss")


class SaidPanel(QWidget):
    """A table of forecasts with their mean score, and the reasons under it, as far as there are any."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._scored: tuple[Scored, ...] = ()
        self._reasons: tuple[tuple[str, str], ...] = ()
        self.mean, self._about = label("lead", self, wrapped=True), label("tiny", self, wrapped=True)
        self.table = TableView(self)
        self._reasons_title, self.reasons = label("section", self), label("body", self, wrapped=True)
        self._place()
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_said(self, scored: Sequence[Scored], reasons: Sequence[tuple[str, str]]) -> None:
        """Show forecasts with what came of them, and reasons by quarter."""
        self._scored, self._reasons = tuple(scored), tuple(reasons)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything anew."""
        catalogue = self._languages.catalogue
        say, mean = catalogue.say, mean_score(self._scored)
        told = say("seat-part-none") if mean is None else say("seat-part-mean", score=catalogue.number(mean, 2))
        self.mean.setText(told)
        self._about.setText(say("seat-part-about"))
        columns = tuple(say(f"seat-column-{name}") for name in _COLUMNS)
        self.table.show_table(
            TableData(say("seat-part-table"), columns, tuple(self._row(each) for each in self._scored))
        )
        row = self.table.fontMetrics().height() + _AROUND_ROW_PX
        self.table.setMaximumHeight(row * (len(self._scored) + 2))
        for part in (self._about, self.table):
            part.setVisible(bool(self._scored))
        self._reasons_title.setText(say("seat-part-reasons"))
        lines = [say("seat-part-why", quarter=catalogue.quarter(quarter), text=why) for quarter, why in self._reasons]
        self.reasons.setText("\n\n".join(lines))
        self._words.setVisible(bool(lines))
        self._words.setAccessibleName(say("seat-part-reasons"))

    def _row(self, each: Scored) -> tuple[str, ...]:
        catalogue, forecast = self._languages.catalogue, each.forecast
        parts = {name: seat_words.percent(catalogue, getattr(forecast, name)) for name in ("low", "middle", "high")}
        return (
            catalogue.quarter(each.quarter),
            phrases.name_of(catalogue, each.variable),
            catalogue.say("seat-part-range", **parts),
            figures.value(catalogue, each.variable, each.came),
            catalogue.number(each.crps, 2),
        )

    def _place(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 4, 8, 0)
        inside.setSpacing(6)
        inside.addWidget(self._reasons_title)
        inside.addWidget(self.reasons)
        inside.addStretch(1)
        self.reasons.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words = Scrolled(inside, self)
        self._words.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # longer than the screen: keys scroll it
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.mean)
        column.addWidget(self._about)
        beside = QHBoxLayout()
        beside.setSpacing(32)
        above = QVBoxLayout()
        above.addWidget(self.table, 100)
        above.addStretch(1)
        beside.addLayout(above, 1)
        beside.addWidget(self._words, 1)
        column.addSpacing(6)
        column.addLayout(beside, 1)
