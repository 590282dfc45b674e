"""Why did it move? A figure to choose, and the contributions that add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.charts.cause_chart import CauseChart
from cbgame.desktop.controls.figure_choice import FigureChoice
from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Bulletin, Cause
from cbgame.text import phrases

_LARGE_TEXT = 1.25
_LETTERS, _LETTERS_ALONE = 16, 19  # of a figure's name, beside the title and without it


class WhyPanel(QWidget):
    """Shows the causes of one variable's last move; emits that the web behind them is wanted."""

    web_wanted = Signal(str)  # the variable shown

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._causes: Mapping[str, Sequence[Cause]] = {}
        self._earning = True
        self._title, self._nothing = label("section", self), label("muted", self, wrapped=True)
        self.choice, self.web = FigureChoice(themes, languages, self), QPushButton(self)
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
        themes.changed.connect(lambda _theme: self._fit_head())
        self._fit_head()
        self.retranslate()

    def show_bulletin(self, bulletin: Bulletin) -> None:
        """Show the causes of a bulletin; the variable stays if it has causes again."""
        self._causes = bulletin.causes
        self._earning = bulletin.standing.interest_on_reserves
        self.choice.offer(self._causes, self._earning)
        self.retranslate()

    def ask(self, variable: str) -> bool:
        """Ask for a variable; whether its causes are known."""
        known = self.choice.choose(variable)
        self._show()
        return known

    def ask_aloud(self, variable: str) -> bool:
        """Ask for a variable and take the focus; whether its causes are known."""
        known = self.ask(variable)
        self.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return known

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        self._title.setText(catalogue.say("desk-why"))
        self.choice.setToolTip(catalogue.say("desk-why"))
        self.choice.setAccessibleName(catalogue.say("desk-why-variable"))
        self.web.setAccessibleName(catalogue.say("web-open"))
        self.web.setToolTip(f"{catalogue.say('web-open')} (Shift+W)")
        self._show()

    def _fit_head(self) -> None:
        """Large text leaves room for the figure's name alone; what is asked of it is said by its tip."""
        large = self._themes.text_scale >= _LARGE_TEXT
        self._title.setVisible(not large)
        self.choice.setMinimumContentsLength(_LETTERS_ALONE if large else _LETTERS)

    def _show(self) -> None:
        catalogue, variable = self._languages.catalogue, self.choice.currentData()
        causes = self._causes.get(variable, ())
        for widget in (self.choice, self.web):
            widget.setVisible(variable is not None)
        self.chart.setVisible(bool(causes))
        self._nothing.setVisible(not causes)
        if variable is None:
            self._nothing.setText(catalogue.say("desk-why-nothing"))
            return
        said = phrases.why_it_moved(catalogue, variable, causes, self._earning)
        self._nothing.setText(said)
        self.choice.setAccessibleDescription(said)
        self.chart.show_causes(variable, causes, VARIABLES[variable].unit, earning=self._earning)
