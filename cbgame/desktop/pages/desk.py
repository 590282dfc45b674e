"""The desk: header, briefing, charts and the decision, all on one screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cbgame.classroom.seating import Seating
from cbgame.desktop.charts.reaction_bars import ReactionBars
from cbgame.desktop.controls.briefing_panel import BriefingPanel
from cbgame.desktop.controls.chart_tabs import MAIN_VARIABLE, TABS, WHOLE_HEIGHT, ChartTabs
from cbgame.desktop.controls.decision_side import DecisionSide
from cbgame.desktop.controls.desk_header import DeskHeader
from cbgame.desktop.controls.why_panel import WhyPanel
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game import histories
from cbgame.game.bulletin import Bulletin, Preview
from cbgame.game.level import Level
from cbgame.policy.decision import Decision, Problem

_PREVIEW_AFTER_MS = 30
_LEFT_PX, _RIGHT_PX = 300, 352
_FOLDED_UNDER_PX = 1150
"""Under this width, as measured in text of normal size, the briefing moves into a tab beside the charts."""
_ANY_WIDTH_PX = 16_777_215  # Qt's own largest size


class DeskPage(QWidget):
    """Shows bulletins and previews; emits what is being considered and what is decided."""

    considered = Signal(object)  # Decision, at most every 30 ms
    decided = Signal(object)  # Decision
    remarked = Signal(object)  # Remarks, right before ``decided``: what a class is told with it
    proposed = Signal(object, str)  # Decision and why: to the committee of a team
    voted = Signal(int, bool, str)  # a proposal's id, in favour, the reason
    left = Signal()
    keys_wanted = Signal()
    web_wanted = Signal(str)  # a variable whose chain of causes is asked for

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._bulletins: tuple[Bulletin, ...] = ()
        self._folded = False
        self.header = DeskHeader(themes, languages, self)
        self.briefing = BriefingPanel(languages, self)
        self.charts = ChartTabs(themes, languages, self)
        self.reactions = ReactionBars(themes, languages, self)
        self.why = WhyPanel(themes, languages, self)
        self.side = DecisionSide(themes, languages, self)
        self.decision = self.side.desk
        self._reactions_title = label("section", self)
        self._preview_due = QTimer(self)
        self._preview_due.setSingleShot(True)
        self._preview_due.setInterval(_PREVIEW_AFTER_MS)
        self._place()
        self._connect()
        self._resize_columns()
        self.retranslate()

    def show_bulletins(self, level: Level, bulletins: tuple[Bulletin, ...]) -> None:
        """Begin the meeting after the newest bulletin."""
        self._bulletins = bulletins
        newest = bulletins[-1]
        self.header.show_bulletin(level, newest, bulletins[-2] if len(bulletins) > 1 else None)
        self.briefing.mission.show_mission(level, newest)
        self.briefing.show_bulletins(bulletins)
        self._resize_columns()
        self.charts.show_bulletins(level, bulletins)
        self.charts.greet()
        self.why.show_bulletin(newest)
        self.decision.show_meeting(newest.standing, newest.market_path[0], level.instruments_at(newest.index))
        instruments, quarter = level.instruments_at(newest.index), newest.deciding or ""
        self.side.show_meeting(newest.standing, instruments, quarter, newest.index + 1)
        self.decision.show_figures(*histories.measures_of_thresholds(newest))
        self._consider(newest.standing)
        self.side.take_focus()

    def show_preview(self, preview: Preview) -> None:
        """Show the fan and the answer of markets to what is being considered."""
        self.charts.show_preview(preview)
        if preview.reactions:
            self.reactions.show_reactions(preview.reactions)
        self.decision.show_vote(preview.vote)
        self.side.show_preview(preview)

    def ask_why(self, variable: str) -> bool:
        """Show why a figure moved; whether its causes are known and the panel that tells them is on the screen."""
        return self.why.isVisible() and self.why.ask_aloud(variable)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show why the decision was refused, at the controls."""
        self.decision.show_problems(problems)
        self.side.unlock(to_desk=bool(problems))

    def show_seating(self, seating: Seating | None) -> None:
        """Show what a class asks of this seat beside the decision; None: nobody's class."""
        self.side.show_seating(seating)

    def retranslate(self) -> None:
        """Set all texts."""
        self._resize_columns()
        self._reactions_title.setText(self._languages.catalogue.say("desk-reactions"))

    def _consider(self, decision: Decision) -> None:
        self.charts.show_considered(self._bulletins[-1], decision)
        if not self._preview_due.isActive():  # a timer that began anew with every step would wait for the drag's end
            self._preview_due.start()

    def _ask_preview(self) -> None:
        self.considered.emit(self.decision.decision())

    def _turned(self, tab: str) -> None:
        """All data takes the whole height; a figure asked there is explained on the page of causes."""
        self._strip.setVisible(tab != WHOLE_HEIGHT)
        self.why.ask(MAIN_VARIABLE[tab])

    def _ask_why(self) -> None:
        self.why.ask_aloud(MAIN_VARIABLE[self.charts.tab])

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.header.keys_wanted.connect(self.keys_wanted)
        self.decision.considered.connect(self._consider)
        self.side.remarked.connect(self.remarked)
        self.side.decided.connect(self.decided)
        self.side.proposed.connect(self.proposed)
        self.side.voted.connect(self.voted)
        self.why.web_wanted.connect(self.web_wanted)
        self.charts.turned.connect(self._turned)
        self.charts.figure_chosen.connect(self.why.ask)
        self._preview_due.timeout.connect(self._ask_preview)
        self._themes.changed.connect(lambda _: self._resize_columns())
        self._languages.changed.connect(self.retranslate)
        for index, tab in enumerate(TABS, start=1):
            self._shortcut(f"Alt+{index}").activated.connect(lambda tab=tab: self.charts.turn_to(tab))
        self._shortcut("D").activated.connect(lambda: self.charts.turn_to("data"))
        self._shortcut("W").activated.connect(self._ask_why)
        self._shortcut("Shift+W").activated.connect(self.why.web.click)
        self._shortcut("Ctrl+Return").activated.connect(self.side.go)
        self._shortcut("Ctrl+Backspace").activated.connect(self.decision.undo.click)
        self._shortcut("Ctrl+R").activated.connect(
            lambda: self.decision.rate.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        )  # fmt: skip

    def _shortcut(self, keys: str) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_columns()

    def _resize_columns(self) -> None:
        """Side columns grow with the text; where there isn't room for three, the briefing folds into a tab."""
        scale = self._themes.text_scale
        self.side.setFixedWidth(round(_RIGHT_PX * scale))
        has_place = self.testAttribute(Qt.WidgetAttribute.WA_Resized)  # before, a width says nothing
        folded = has_place and self.width() / scale < _FOLDED_UNDER_PX
        if folded != self._folded:
            self._folded = folded
            self._fold(folded)
        wide = max(round(_LEFT_PX * scale), self.briefing.needed_width())
        self.briefing.setMinimumWidth(0 if folded else wide)
        self.briefing.setMaximumWidth(_ANY_WIDTH_PX if folded else wide)

    def _fold(self, folded: bool) -> None:
        if folded:
            self._body.removeWidget(self.briefing)
            self.charts.take_in(self.briefing)
        else:
            self.charts.let_out()
            self._body.insertWidget(0, self.briefing)
            self.briefing.show()

    def _place(self) -> None:
        answers = QVBoxLayout()
        answers.setSpacing(4)
        answers.addWidget(self._reactions_title)
        answers.addWidget(self.reactions, 1)
        self._strip = QWidget(self)
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.setSpacing(16)
        strip.addLayout(answers, 1)
        strip.addWidget(self.why, 1)
        centre = QVBoxLayout()
        centre.setSpacing(8)
        centre.addWidget(self.charts, 5)
        centre.addWidget(rule(self))
        centre.addWidget(self._strip, 3)
        self._body = body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self.briefing)
        body.addLayout(centre, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.header)
        column.addWidget(rule(self))
        column.addLayout(body, 1)
