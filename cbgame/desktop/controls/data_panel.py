"""All data: every published figure in a table that can be searched, the chosen one as a line, all of it to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import published
from cbgame.desktop.charts.series import kebab
from cbgame.desktop.charts.series_chart import SeriesChart
from cbgame.desktop.charts.table import TableView
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.controls.words import ask_about, explain, label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Bulletin
from cbgame.game.level import Level

_BESIDE_FROM_PX = 900
_ALWAYS = 4  # columns that are never hidden: name, unit, newest figure, change
_ANY_HEIGHT_PX = 16_777_215  # Qt's own largest size


class DataPanel(QWidget):
    """Shows all that has been published; emits which figure is looked at."""

    chosen = Signal(str)  # a variable

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._known: published.Published | None = None
        self._names: tuple[str, ...] = ()
        self.variable = ""
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.copy = QPushButton(self)
        self.table = TableView(self)
        self.chart = SeriesChart(themes, languages, self)
        self._meaning, self._key = label("small", self, wrapped=True), label("tiny", self, wrapped=True)
        self._place()
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.viewport().installEventFilter(self)
        self.search.textChanged.connect(lambda _: self._fill())
        self.copy.clicked.connect(self.copy_csv)
        self.table.activated.connect(lambda _: ask_about(self._meaning))
        down = QShortcut(Qt.Key.Key_Down, self.search, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(lambda: self.table.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.table.selectionModel().currentRowChanged.connect(self._turn)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_bulletins(self, level: Level, bulletins: Sequence[Bulletin]) -> None:
        """Show everything published so far."""
        self._known = published.published(level, bulletins)
        self._fill()

    def copy_csv(self) -> None:
        """Put the figures of the table, over all quarters, on the clipboard."""
        if self._known is not None:
            QGuiApplication.clipboard().setText(published.csv_text(self._known, self._names))
            self._key.setText(self._languages.catalogue.say("charts-data-copied", count=len(self._names)))

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self.search.setPlaceholderText(say("charts-data-search"))
        self.search.setAccessibleName(say("charts-data-search"))
        self.copy.setText(say("charts-data-copy"))
        self._key.setText(say("charts-data-key"))
        self._fill()

    def _fill(self) -> None:
        known, catalogue = self._known, self._languages.catalogue
        if known is None:
            return
        self._names = published.matching(catalogue, known, self.search.text())
        rows = tuple(published.row(catalogue, known, name) for name in self._names)
        self.table.show_table(TableData(catalogue.say("charts-data"), published.columns(catalogue, known), rows))
        self._fit_columns()
        if self._names:
            kept = self.variable if self.variable in self._names else self._names[0]
            self.table.selectRow(self._names.index(kept))
            self._choose(kept)

    def _fit_columns(self) -> None:
        """Show as many quarters as stand side by side: earlier ones are in the line and in what is copied."""
        right, head = 0, self.table.horizontalHeader()
        for column in range(self.table.model().columnCount()):
            self.table.setColumnHidden(column, False)
            right += max(head.sectionSizeHint(column), self.table.sizeHintForColumn(column)) + 2
            self.table.setColumnHidden(column, column >= _ALWAYS and right > self.table.viewport().width())
        self.table.space_columns()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._known is not None:
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _turn(self, now: QModelIndex) -> None:
        if now.isValid() and now.row() < len(self._names):
            self._choose(self._names[now.row()])

    def _choose(self, name: str) -> None:
        if self._known is None:
            return
        new, self.variable = name != self.variable, name
        self.chart.show_series(name, self._known.quarters, self._known.values(name))
        self._meaning.setText(self._languages.catalogue.say(f"variable-{kebab(name)}-long"))
        explain(self._meaning, figure=name)
        if new:
            self.chosen.emit(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line stands beside the table where both have room, else below it."""
        super().resizeEvent(event)
        beside = self.width() > _BESIDE_FROM_PX
        self._foot.setMaximumHeight(_ANY_HEIGHT_PX if beside else round(0.44 * self.height()))
        self._meaning.setMinimumHeight((3 if beside else 2) * self.fontMetrics().lineSpacing())
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.copy)
        plain = self._meaning.sizePolicy()
        plain.setHeightForWidth(False)  # else the line takes the height that the table needs
        self._meaning.setSizePolicy(plain)
        self._foot = foot = QWidget(self)
        beside = QVBoxLayout(foot)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2)
        beside.addWidget(self.chart, 1)
        beside.addWidget(self._meaning)
        self._body = body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body.setSpacing(12)
        body.addWidget(self.table, 5)
        body.addWidget(foot, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self._key)
