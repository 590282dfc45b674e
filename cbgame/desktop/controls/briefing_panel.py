"""The briefing: what has happened in prose, and the figures with how firm they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.mission_panel import MissionPanel
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import explain, label, rule
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import Bulletin, Status
from cbgame.text import figures, phrases

FIGURES = (
    "core_inflation_4q", "headline_inflation_4q", "unemployment", "gdp_growth", "output_gap", "yield_10y",
    "mortgage_rate", "equity_price", "sofr_iorb_bp", "sofr_iorb_max_bp", "reserves_bn", "on_rrp_bn",
)  # fmt: skip
MARKS = {Status.FLASH: "○", Status.REVISED: "◐", Status.FINAL: ""}
_MOST_DEVELOPMENTS = 5
_RIGHT_MARGIN_PX = 8


class BriefingPanel(QWidget):
    """At most five developments, most important first, above the figures of the closed quarter."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._bulletins: tuple[Bulletin, ...] = ()
        self.mission = MissionPanel(languages, self)
        self._title, self._figures_title = label("section", self), label("section", self)
        self._developments = [ProseLabel(languages, "small", self) for _ in range(_MOST_DEVELOPMENTS)]
        self._mood = label("tiny", self, wrapped=True)
        self._rows: dict[str, tuple[QLabel, QLabel, QLabel, QLabel]] = {}
        self._legend, self._revised = label("tiny", self, wrapped=True), label("tiny", self, wrapped=True)
        self._place()
        languages.changed.connect(self.retranslate)

    def show_bulletins(self, bulletins: Sequence[Bulletin]) -> None:
        """Show the newest bulletin, with changes since the one before."""
        self._bulletins = tuple(bulletins)
        self.retranslate()

    def needed_width(self) -> int:
        """How wide the figures need the panel to be, with a scroll bar beside them."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._figures_grid.invalidate()  # it answers from memory otherwise
        return self._figures_grid.minimumSize().width() + _RIGHT_MARGIN_PX + bar

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        self._title.setText(catalogue.say("desk-briefing"))
        self._scroll.setAccessibleName(catalogue.say("desk-briefing"))
        self._legend.setText(
            catalogue.say("desk-status-legend", flash=MARKS[Status.FLASH], revised=MARKS[Status.REVISED])
        )
        if not self._bulletins:
            return
        newest = self._bulletins[-1]
        self._figures_title.setText(catalogue.say("desk-figures", quarter=catalogue.quarter(newest.quarter)))
        for index, text in enumerate(self._developments):
            told = index < len(newest.developments)
            text.setVisible(told)
            text.setText(catalogue.tell(newest.developments[index]) if told else "")
        self._mood.setText("\n".join(catalogue.tell(said) for said in newest.mood))
        self._mood.setVisible(bool(newest.mood))
        for name in self._rows:
            self._tell_figure(name, newest)
        self._tell_revisions(newest)

    def _tell_figure(self, name: str, newest: Bulletin) -> None:
        catalogue = self._languages.catalogue
        title, value, change, mark = self._rows[name]
        reading = newest.readings.get(name)
        earning = newest.standing.interest_on_reserves
        shown = reading is not None and not (name == "on_rrp_bn" and not earning and not reading.value)
        for text in (title, value, change, mark):
            text.setVisible(shown)
        if reading is None:
            return
        named = phrases.name_of(catalogue, name, earning)
        title.setText(named)
        value.setText(figures.value(catalogue, name, reading.value))
        mark.setText(MARKS[reading.status])
        status = catalogue.say(f"status-{reading.status.value}")
        mark.setToolTip(status)
        moved = self._moved(name, reading.value)
        change.setText("" if moved is None else figures.move(catalogue, name, moved))
        value.setAccessibleName(f"{named}: {value.text()}, {status}")
        title.setToolTip(phrases.meaning_of(catalogue, name))

    def _moved(self, name: str, value: float) -> float | None:
        """Change since the quarter before, as that is now published."""
        before = self._bulletins[-2] if len(self._bulletins) > 1 else None
        earlier = phrases.as_now_published(self._bulletins[-1], before, name)
        return None if earlier is None else value - earlier

    def _tell_revisions(self, newest: Bulletin) -> None:
        lines = list(phrases.revisions(self._languages.catalogue, newest).values())
        self._revised.setText("\n".join(lines[:2]))
        self._revised.setVisible(bool(lines))

    def _place(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, _RIGHT_MARGIN_PX, 0)
        column.setSpacing(6)
        column.addWidget(self.mission)
        column.addWidget(self._title)
        for text in self._developments:
            column.addWidget(text)
        column.addWidget(self._mood)
        column.addSpacing(2)
        column.addWidget(rule(self))
        column.addWidget(self._figures_title)
        self._figures_grid = self._figure_grid()
        column.addLayout(self._figures_grid)
        column.addWidget(self._legend)
        column.addWidget(self._revised)
        column.addStretch(1)
        self._scroll = scroll = Scrolled(column, self)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _figure_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, name in enumerate(FIGURES):
            title, value, change, mark = (
                label("small", self),
                label("small", self),
                label("tiny", self),
                label("tiny", self),
            )
            explain(title, term=self._languages.glossary.of_variable(name) or "")
            explain(value, figure=name)
            explain(change, figure=name)
            self._rows[name] = (title, value, change, mark)
            grid.addWidget(title, row, 0)
            grid.addWidget(value, row, 1, right)
            grid.addWidget(mark, row, 2)
            grid.addWidget(change, row, 3, right)
        return grid
