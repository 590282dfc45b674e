"""What re-running the term found: which kinds of decision earned the score, and which decisions most and least."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.point_rows import PointRows, Row
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.report import words
from cbgame.desktop.theme import ThemeSource
from cbgame.game.debrief import Review
from cbgame.game.what_if import Worth, best, costliest
from cbgame.text.catalogue import Catalogue


class ReviewPanel(QWidget):
    """Points over hold by kind, the best decisions, the costliest; ``what_if_wanted`` carries a decision's quarter."""

    what_if_wanted = Signal(str)

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._review: Review | None = None
        self._lists = {name: PointRows(themes, self) for name in ("contributions", "best", "costliest")}
        self._about: dict[str, QLabel] = {
            name: label("tiny", self, wrapped=True) for name in ("contributions", "worth")
        }
        self._waiting = label("muted", self, wrapped=True)
        for rows in self._lists.values():
            rows.what_if_wanted.connect(self.what_if_wanted)
        self._place()
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self.show_review(None)

    def show_review(self, review: Review | None) -> None:
        """Show a review; while there is none, that it is being worked out."""
        self._review = review
        self._waiting.setVisible(review is None)
        self._found.setVisible(review is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything anew."""
        say = self._languages.catalogue
        self._waiting.setText(say.say("debrief-review-waits"))
        self._found.setAccessibleName(say.say("debrief-part-decisions"))
        if self._review is None:
            return
        for name, about in self._about.items():
            about.setText(say.say(f"report-{name}-about"))
        self._lists["contributions"].show_rows(say.say("report-contributions"), _kinds(say, self._review))
        for name, found in (("best", best(self._review.worths)), ("costliest", costliest(self._review.worths))):
            rows = [_row(say, worth) for worth in found]
            self._lists[name].show_rows(say.say(f"report-{name}"), rows, say.say(f"report-{name}-none"))

    def texts(self) -> list[str]:
        """Everything that is shown, for who reads it aloud."""
        return [text for rows in self._lists.values() for text in rows.texts()]

    def _place(self) -> None:
        kinds, decisions = QVBoxLayout(), QVBoxLayout()
        for column in (kinds, decisions):
            column.setSpacing(10)
        kinds.addWidget(self._lists["contributions"])
        kinds.addWidget(self._about["contributions"])
        kinds.addStretch(1)
        decisions.addWidget(self._lists["best"])
        decisions.addSpacing(6)
        decisions.addWidget(self._lists["costliest"])
        decisions.addWidget(self._about["worth"])
        decisions.addStretch(1)
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 10, 8, 0)
        columns.setSpacing(40)
        columns.addLayout(kinds, 4)
        columns.addLayout(decisions, 7)
        self._found = Scrolled(columns, self)
        self._found.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # longer than the screen at large text: keys scroll it
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._waiting)
        around.addWidget(self._found, 1)
        around.addStretch(0)


def _row(say: Catalogue, worth: Worth) -> Row:
    quarter, told, points = words.worth_line(say, worth)
    what_if = say.say("debrief-what-if-at", quarter=quarter)
    return Row((quarter, told, points), worth.quarter, what_if, say.say("policy-what-if"))


def _kinds(say: Catalogue, review: Review) -> Sequence[Row]:
    total = sum(part.total for part in review.by_kind)
    rounded = words.adding_up([part.total for part in review.by_kind], total)
    rows = [
        Row((words.capitalised(say.say(f"kind-{words.kebab(part.id)}")), words.signed_points(say, amount)))
        for part, amount in zip(review.by_kind, rounded, strict=True)
    ]
    return [*rows, Row((say.say("report-over-hold"), words.signed_points(say, total)))]
