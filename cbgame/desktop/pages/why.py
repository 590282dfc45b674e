"""Why did it move? One figure's causes that add up, and the web of what stands behind them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.charts.cause_chart import CauseChart
from cbgame.desktop.charts.cause_web import CauseWeb
from cbgame.desktop.controls.figure_choice import FigureChoice
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Bulletin
from cbgame.text import phrases

FIRST = "core_inflation_4q"


class WhyPage(QWidget):
    """Shows the newest bulletin's causes; ``left`` to go back to where the question was asked."""

    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._bulletins: tuple[Bulletin, ...] = ()
        self._title, self.said = label("title", self, term="why-it-moved"), label("lead", self, wrapped=True)
        self.variable, self.back = FigureChoice(themes, languages, self), QPushButton(self)
        put_icon(self.back, themes, "back")
        self.variable.setSizeAdjustPolicy(FigureChoice.SizeAdjustPolicy.AdjustToContents)
        self.bars, self.web = CauseChart(themes, languages, self), CauseWeb(themes, languages, self)
        self._legend = label("tiny", self, wrapped=True)
        self._place()
        self.variable.activated.connect(lambda _index: self._show())
        self.web.figure_asked.connect(self.ask)
        self.back.clicked.connect(self.left)
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self.retranslate()

    def show_bulletins(self, bulletins: Sequence[Bulletin]) -> None:
        """Show the last quarter's causes."""
        self._bulletins = tuple(bulletins)
        kept = self.variable.currentData() or FIRST
        self.variable.offer(self._bulletins[-1].causes, self._bulletins[-1].standing.interest_on_reserves)
        self.retranslate()
        self.ask(str(kept))

    def ask(self, variable: str) -> bool:
        """Show one figure; whether its causes are known."""
        known = self.variable.choose(variable)
        self._show()
        return known

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue
        self._title.setText(say.say("desk-why"))
        self._legend.setText(say.say("web-legend"))
        self.back.setText(say.say("brief-back"))
        self.variable.setAccessibleName(say.say("desk-why-variable"))
        self._show()

    def _show(self) -> None:
        known = self.variable.currentData() is not None
        for widget in (self.bars, self.web, self.variable, self._legend):
            widget.setVisible(known)
        if not known:
            self.said.setText(self._languages.catalogue.say("desk-why-nothing"))
            return
        name, newest = str(self.variable.currentData()), self._bulletins[-1]
        causes, before, earning = newest.causes[name], self._before(name), newest.standing.interest_on_reserves
        self.bars.setVisible(bool(causes))
        self.said.setText(phrases.why_it_moved(self._languages.catalogue, name, causes, earning))
        self.bars.show_causes(name, causes, VARIABLES[name].unit, before, earning)
        self.web.show_web(name, newest.causes, self._moves(), earning)

    def _before(self, name: str) -> float | None:
        """The figure before the move, where one was published and the causes lead from it to the new one."""
        newest = self._bulletins[-1]
        now = newest.readings.get(name)
        return None if now is None else now.value - sum(cause.amount for cause in newest.causes[name])

    def _moves(self) -> dict[str, float]:
        """By how much every published figure moved since the bulletin before."""
        if len(self._bulletins) < 2:
            return {}
        newest, earlier = self._bulletins[-1].readings, self._bulletins[-2].readings
        moves = {name: newest[name].value - earlier[name].value for name in newest if name in earlier}
        for name, causes in self._bulletins[-1].causes.items():
            moves[name] = sum(cause.amount for cause in causes)
        return moves

    def _place(self) -> None:
        self.back.setProperty("role", "quiet")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addSpacing(12)
        head.addWidget(self.variable)
        head.addStretch(1)
        head.addWidget(self.back)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(self.bars, 4)
        body.addWidget(self.web, 8)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 16, 32, 14)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.said)
        page.addWidget(rule(self))
        page.addLayout(body, 1)
        page.addWidget(self._legend)
