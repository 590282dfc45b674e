"""The level brief: story, mandate, objectives, instruments, the state at the start, medals and luck."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from cbgame.desktop import brief_facts
from cbgame.desktop.controls.folding_row import FoldingRow
from cbgame.desktop.controls.picture import Picture, drawing_of
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.weight_bar import WeightBar
from cbgame.desktop.controls.words import explain, label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.level import Level
from cbgame.text import mission_facts

_MOST_DIGITS = 9
_BAND_PX = (220, 520)
"""The narrowest and widest that the drawing beside the title may be."""

_AROUND_TEXT_PX = 20  # of a line to type in


class BriefPage(QWidget):
    """Shows one level and emits that its term begins with a luck."""

    started = Signal(object, object)  # Level, seed or the number of its historical luck
    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._level: Level | None = None
        self._random_seed = 0
        self._replaces = False
        self.picture = Picture(themes, "", self, faded=True)
        self._period, self._title = label("section", self), label("display", self)
        self._story, self._mandate = ProseLabel(languages, "lead", self), ProseLabel(languages, "body", self)
        self._length, self._advice = label("muted", self, wrapped=True), ProseLabel(languages, "small", self)
        self._missions = ProseLabel(languages, "small", self)
        self._titles = {
            name: label("section", self)
            for name in ("mandate", "missions", "advice", "objectives", "instruments", "start", "medals", "luck")
        }
        self._objectives, self._start = QGridLayout(), QGridLayout()
        self._weights: list[_Weight] = []
        self._instruments, self._medals = ProseLabel(languages, "body", self), label("body", self, wrapped=True)
        self.historical, self.random, self.chosen = QRadioButton(self), QRadioButton(self), QRadioButton(self)
        self.seed = QLineEdit(self)
        self.seed_fault, self.warning = label("bad", self), label("caution", self)
        self.luck_about = label("muted", self, wrapped=True)
        self.start, self.back = QPushButton(self), QPushButton(self)
        put_icon(self.back, themes, "back")
        for name, term in (("objectives", "objective"), ("medals", "medal"), ("luck", "luck")):
            explain(self._titles[name], term=term)
        self._place()
        self._connect()
        self.retranslate()

    def show_level(self, level: Level, random_seed: int, replaces: bool, shared_seed: int | None = None) -> None:
        """Show a level; ``replaces`` says that an unfinished term would be given up, ``shared_seed`` is chosen for a
        start, if there is one."""
        self._level, self._random_seed, self._replaces = level, random_seed, replaces
        self.historical.setVisible(level.past is not None)
        (self.random if shared_seed is None else self.chosen).setChecked(True)
        self.seed.setText("" if shared_seed is None else str(shared_seed))
        self.seed_fault.hide()
        self.retranslate()
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for name, title in self._titles.items():
            title.setText(say(f"brief-{name}"))
        self.historical.setText(say("brief-luck-historical"))
        self.historical.setAccessibleDescription(say("brief-luck-historical-about"))
        self.luck_about.setText(say("brief-luck-historical-about"))
        self.random.setText(say("brief-luck-random", seed=str(self._random_seed)))
        self.chosen.setText(say("brief-luck-chosen"))
        self.seed.setAccessibleName(say("brief-seed"))
        self.seed.setPlaceholderText(say("brief-seed"))
        self.seed.setMinimumWidth(self.seed.fontMetrics().horizontalAdvance(say("brief-seed")) + _AROUND_TEXT_PX)
        self.start.setText(say("brief-begin"))
        self.back.setText(say("brief-back"))
        self.warning.setText("! " + say("brief-replaces"))
        self.warning.setVisible(self._replaces)
        self._check_seed()
        if self._level is not None:
            self._tell(self._level)

    def _tell(self, level: Level) -> None:
        catalogue = self._languages.catalogue
        words = level.words[self._languages.language]
        institution = catalogue.say(f"institution-{level.institution}")
        self._period.setText(catalogue.say("home-card-period", period=words.period, institution=institution))
        self._title.setText(words.title)
        self.picture.show_drawing(drawing_of(level.id))
        self.picture.setAccessibleName(catalogue.say(f"home-picture-{drawing_of(level.id)}"))
        self._story.setText(words.story)
        self._mandate.setText(words.mandate)
        self._length.setText(brief_facts.length(catalogue, level))
        self._missions.setText(mission_facts.missions(catalogue, level, self._languages.language))
        told = {"missions": (self._missions, level.missions), "advice": (self._advice, words.hints)}
        for name, (text, parts) in told.items():
            for widget in (self._titles[name], text):
                widget.setVisible(bool(parts))
        self._advice.setText("\n".join(f"–  {hint}" for hint in words.hints))
        self._instruments.setText(brief_facts.instruments(catalogue, level))
        self._medals.setText(brief_facts.medals(catalogue, level.medals))
        self._show_objectives(level)
        _fill(self._start, brief_facts.start(catalogue, level), self._languages, self, across=2)
        self._lay_band()

    def _show_objectives(self, level: Level) -> None:
        """Each objective with its weight as a bar and a figure; bars and labels are made only once."""
        rows = brief_facts.objectives(self._languages.catalogue, level, self._languages.language)
        most = max(objective.weight for objective in level.objectives)
        while len(self._weights) < len(rows):
            row = _Weight(self._themes, self._languages, self)
            row.place(self._objectives, len(self._weights))
            self._weights.append(row)
        for place, weight in enumerate(self._weights):
            weight.setVisible(place < len(rows))
        for shown, (name, figure), objective in zip(self._weights, rows, level.objectives, strict=False):
            shown.show(name, figure, objective.weight / most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_band()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The rule has moved (other words, another size of text): the drawing ends there."""
        if event.type() == QEvent.Type.Move:
            self._lay_band()
        return super().eventFilter(watched, event)

    def _lay_band(self) -> None:
        """The level's drawing fills the corner beside the title, down to the rule, if there is room for it."""
        least, most = _BAND_PX
        words = max(head.sizeHint().width() for head in (self._period, self._title))
        room = self.width() - self._title.x() - words
        width = min(room, most)
        self.picture.setVisible(width >= least)
        self.picture.setGeometry(self.width() - width, 0, width, self._rule.y())

    def _check_seed(self) -> int | None:
        """The luck as it stands; None, said at the box, if a seed is no integer."""
        past = None if self._level is None else self._level.past
        self.luck_about.setVisible(self.historical.isChecked())
        if not self.chosen.isChecked():
            self.seed_fault.hide()
            return past.number if past is not None and self.historical.isChecked() else self._random_seed
        text = self.seed.text().strip()
        sound = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
        self.seed_fault.setText("✕ " + self._languages.catalogue.say("brief-seed-refused", digits=_MOST_DIGITS))
        self.seed_fault.setVisible(not sound and bool(text))
        return int(text) if sound else None

    def _begin(self) -> None:
        seed = self._check_seed()
        if seed is None:
            self.seed_fault.show()
            self.seed.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._level is not None:
            self.started.emit(self._level, seed)

    def _typed(self) -> None:
        self.chosen.setChecked(True)
        self._check_seed()

    def _connect(self) -> None:
        self.start.clicked.connect(self._begin)
        self.back.clicked.connect(self.left)
        self.seed.textEdited.connect(self._typed)
        self.seed.returnPressed.connect(self._begin)
        for button in (self.historical, self.chosen):
            button.toggled.connect(lambda _: self._check_seed())
        self._languages.changed.connect(self.retranslate)

    def _place(self) -> None:
        self.start.setProperty("role", "primary")
        self._luck = QButtonGroup(self)
        for button in (self.historical, self.random, self.chosen):
            self._luck.addButton(button)
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(44)
        columns.addLayout(self._left(), 11)
        columns.addLayout(self._right(), 10)
        luck = FoldingRow(((self._titles["luck"], self.historical, self.random), (self.chosen, self.seed)), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.warning)
        buttons.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 32, 60, 22)
        column.setSpacing(10)
        for head in (self._period, self._title):  # no wider than their words: the drawing stands beside them
            column.addWidget(head, 0, Qt.AlignmentFlag.AlignLeft)
        self._rule = rule(self)
        self._rule.installEventFilter(self)
        column.addWidget(self._rule)
        column.addWidget(Scrolled(columns, self), 1)
        column.addWidget(rule(self))
        column.addWidget(luck)
        for told in (self.luck_about, self.seed_fault):
            column.addWidget(told)
        column.addLayout(buttons)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._story)
        column.addSpacing(6)
        for widget in (self._titles["mandate"], self._mandate, self._length):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self._titles["missions"])
        column.addWidget(self._missions)
        column.addWidget(self._titles["advice"])
        column.addWidget(self._advice)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(7)
        for name, content in (("objectives", self._objectives), ("start", self._start)):
            column.addWidget(self._titles[name])
            column.addLayout(content)
            column.addSpacing(6)
        for name, text in (("instruments", self._instruments), ("medals", self._medals)):
            column.addWidget(self._titles[name])
            column.addWidget(text)
            column.addSpacing(6)
        column.addStretch(1)
        return column


class _Weight:
    """The three parts of an objective's row."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget) -> None:
        self._name, self._bar = ProseLabel(languages, "body", parent), WeightBar(themes, parent)
        self._figure = label("body", parent)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Put them into a grid."""
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._name, row, 0)
        grid.addWidget(self._bar, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._figure, row, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show(self, name: str, figure: str, share: float) -> None:
        """Show an objective, its weight in words, and as a share of the greatest."""
        self._name.setText(name)
        self._figure.setText(figure)
        self._bar.show_share(share)

    def setVisible(self, visible: bool) -> None:
        """Show or hide all three."""
        for part in (self._name, self._bar, self._figure):
            part.setVisible(visible)


def _cell(languages: LanguageSource, parent: QWidget, is_name: bool) -> QLabel:
    """A name, whose term leads to its card, or a figure."""
    if not is_name:
        return label("body", parent)
    name = ProseLabel(languages, "body", parent)
    name.setWordWrap(False)
    return name


def _fill(
    grid: QGridLayout,
    rows: tuple[tuple[str, str], ...],
    languages: LanguageSource,
    parent: QWidget,
    across: int = 1,
) -> None:
    """Put pairs of name and figure into a grid, ``across`` pairs side by side; labels are made only once."""
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    for index, pair in enumerate(rows):
        row, first = index // across, index % across * 3
        grid.setColumnStretch(first, 1)
        for column, text in enumerate(pair, start=first):
            item = grid.itemAtPosition(row, column)
            shown = item.widget() if item is not None else None
            if not isinstance(shown, QLabel):
                shown = _cell(languages, parent, is_name=column == first)
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                grid.addWidget(shown, row, column, right if column > first else Qt.AlignmentFlag.AlignVCenter)
            shown.setText(text)
    for pair_number in range(1, across):
        grid.setColumnMinimumWidth(pair_number * 3 - 1, 18)
