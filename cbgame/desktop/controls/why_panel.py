"""Why did it move? A figure to choose, and the contributions that add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import phrases
from cbgame.desktop.charts.cause_chart import CauseChart
from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Bulletin, Cause


class WhyPanel(QWidget):
    """Shows the causes of one variable's last move; emits that the web behind them is wanted."""

    web_wanted = Signal(str)  # the variable shown

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._causes: Mapping[str, Sequence[Cause]] = {}
        self._title, self._nothing = label("section", self), label("muted", self, wrapped=True)
        self.choice, self.web = QComboBox(self), QPushButton(self)
        self.web.setProperty("role", "quiet")
        put_icon(self.web, themes, "web")
        self.chart = CauseChart(themes, languages, self)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self.choice, 1)
        head.addWidget(self.web)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.chart, 1)
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        self.web.clicked.connect(lambda: self.web_wanted.emit(str(self.choice.currentData())))
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_bulletin(self, bulletin: Bulletin) -> None:
        """Show the causes of a bulletin; the variable stays if it has causes again."""
        kept = self.choice.currentData()
        self._causes = bulletin.causes
        self.choice.blockSignals(True)
        self.choice.clear()
        for name in self._causes:
            self.choice.addItem("", name)
        self.choice.blockSignals(False)
        self.retranslate()
        self.ask(str(kept))

    def ask(self, variable: str) -> bool:
        """Ask for a variable; whether its causes are known."""
        index = self.choice.findData(variable)
        if index >= 0:
            self.choice.setCurrentIndex(index)
        self._show()
        return index >= 0

    def ask_aloud(self, variable: str) -> bool:
        """Ask for a variable and take the focus; whether its causes are known."""
        known = self.ask(variable)
        self.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return known

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        self._title.setText(catalogue.say("desk-why"))
        self.choice.setAccessibleName(catalogue.say("desk-why-variable"))
        self.web.setAccessibleName(catalogue.say("web-open"))
        self.web.setToolTip(f"{catalogue.say('web-open')} (Shift+W)")
        for index in range(self.choice.count()):
            self.choice.setItemText(index, phrases.name_of(catalogue, self.choice.itemData(index)))
        self._show()

    def _show(self) -> None:
        variable = self.choice.currentData()
        for widget in (self.chart, self.choice, self.web):
            widget.setVisible(variable is not None)
        self._nothing.setVisible(variable is None)
        if variable is None:
            self._nothing.setText(self._languages.catalogue.say("desk-why-nothing"))
            return
        causes = self._causes[variable]
        self.choice.setAccessibleDescription(phrases.why_it_moved(self._languages.catalogue, variable, causes))
        self.chart.show_causes(variable, causes, VARIABLES[variable].unit)
