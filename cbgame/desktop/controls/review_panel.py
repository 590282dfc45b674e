"""What re-running the term found: which kinds of decision earned the score, and which decisions most and least."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.report import words
from cbgame.game.debrief import Review
from cbgame.game.what_if import best, costliest
from cbgame.text.catalogue import Catalogue

Rows = Sequence[Sequence[str]]


class ReviewPanel(QWidget):
    """Three short lists: points over hold by kind, the best decisions, the costliest."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._review: Review | None = None
        self._lists = {name: _Rows(self) for name in ("contributions", "best", "costliest")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        for rows in self._lists.values():
            column.addWidget(rows)
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self.hide()

    def show_review(self, review: Review | None) -> None:
        """Show a review; nothing while there is none."""
        self._review = review
        self.setVisible(review is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything anew."""
        if self._review is None:
            return
        say = self._languages.catalogue
        self._lists["contributions"].show_rows(say.say("report-contributions"), _kinds(say, self._review))
        for name, found in (("best", best(self._review.worths)), ("costliest", costliest(self._review.worths))):
            rows = [words.worth_line(say, worth) for worth in found]
            self._lists[name].show_rows(say.say(f"report-{name}"), rows, say.say(f"report-{name}-none"))

    def texts(self) -> list[str]:
        """Everything that is shown, for who reads it aloud."""
        return [text for rows in self._lists.values() for text in rows.texts()]


def _kinds(say: Catalogue, review: Review) -> list[list[str]]:
    total = sum(part.total for part in review.by_kind)
    rounded = words.adding_up([part.total for part in review.by_kind], total)
    rows = [
        [words.capitalised(say.say(f"kind-{words.kebab(part.id)}")), words.signed_points(say, amount)]
        for part, amount in zip(review.by_kind, rounded, strict=True)
    ]
    return [*rows, [say.say("report-over-hold"), words.signed_points(say, total)]]


class _Rows(QWidget):
    """A heading, and rows whose last cell is a figure."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = label("section", self)
        self._cells: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(self._heading, 0, 0, 1, 3)

    def show_rows(self, heading: str, rows: Rows, instead: str = "") -> None:
        """Show the rows, or a sentence where there is none."""
        self._heading.setText(heading)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        for place, row in enumerate(rows or [[instead]], start=1):
            for column, text in enumerate(row):
                self._add(place, column, len(row), text)

    def texts(self) -> list[str]:
        """Heading and cells."""
        return [self._heading.text(), *(cell.text() for cell in self._cells)]

    def _add(self, row: int, column: int, columns: int, text: str) -> None:
        wide = column == max(columns - 2, 0)
        cell = label("body", self, wrapped=wide)
        cell.setText(text)
        last = columns > 1 and column == columns - 1
        side = Qt.AlignmentFlag.AlignRight if last else Qt.AlignmentFlag.AlignLeft
        cell.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(cell, row, 2 if last else column, 1, 1 if columns > 1 else 3)
        self._grid.setColumnStretch(column, 1 if wide else 0)
        self._cells.append(cell)
