"""Competitions by file: a pack is made or opened, and a folder of hand-ins is graded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.listing import Shown

Row = tuple[str, str, str, str]
"""A hand-in as it is shown: whose it is, what became of it, the claimed score, the score."""

_HEAD = ("name", "verdict", "claimed", "score")
_BUTTONS = ("make", "open", "choose", "folder", "files", "save")


class GradingPage(QWidget):
    """Emits what is wanted of packs and folders; shows what was found."""

    pack_wanted = Signal(str, str)  # a level's id, the title: to be made
    play_wanted = Signal()  # a pack is to be chosen and played
    pack_chosen = Signal()  # a pack is to be chosen to grade by
    folder_wanted = Signal()
    files_wanted = Signal()
    dropped = Signal(list)  # paths as texts
    gradebook_wanted = Signal()
    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._pack, self._said, self._rows = "", "", tuple[Row, ...]()
        self._levels: tuple[Shown, ...] = ()
        self._title, self._lead = label("display", self), label("lead", self, wrapped=True)
        self._heads = {name: label("title", self) for name in ("student", "teacher", "grade")}
        self._words = {name: label("body", self, wrapped=True) for name in ("student", "teacher", "grade")}
        self.level, self.name = QComboBox(self), QLineEdit(self)
        self.buttons = {name: QPushButton(self) for name in _BUTTONS}
        self.back = QPushButton(self)
        self.by, self.told = label("small", self, wrapped=True), label("body", self, wrapped=True)
        self.progress, self.table = QProgressBar(self), QTableWidget(0, len(_HEAD), self)
        self.setAcceptDrops(True)
        for button, icon in ((self.buttons["open"], "play"), (self.buttons["folder"], "folder"),
                             (self.buttons["save"], "export"), (self.back, "back")):  # fmt: skip
            put_icon(button, themes, icon)
        self._make_table()
        self._place()
        self._connect()
        self.progress.hide()
        self.retranslate()

    def show_levels(self, levels: Sequence[Shown]) -> None:
        """Offer these levels for a pack, in the order of the ladder."""
        self._levels = tuple(sorted(levels, key=lambda each: each.place))
        self._name_levels()

    def _name_levels(self) -> None:
        chosen = self.level.currentData()
        self.level.clear()
        for each in self._levels:
            self.level.addItem(each.words[self._languages.language].title, each.id)
        self.level.setCurrentIndex(max(self.level.findData(chosen), 0))

    def show_pack(self, title: str) -> None:
        """By which pack hand-ins are graded; nothing: any level and luck will do."""
        self._pack = title
        self.retranslate()

    def show_progress(self, done: int, of: int) -> None:
        """How far the grading is."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.progress.setVisible(done < of)
        self.progress.setAccessibleName(self._languages.catalogue.say("grading-progress"))

    def show_rows(self, rows: Sequence[Row], said: str) -> None:
        """What became of every file, and the sum of it in words."""
        self._rows, self._said = tuple(rows), said
        self.progress.hide()
        self.retranslate()

    def show_told(self, said: str) -> None:
        """Say what was done, or why it can't be."""
        self._said = said
        self.told.setText(said)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("grading-title"))
        self._lead.setText(say("grading-lead"))
        for name in self._heads:
            self._heads[name].setText(say(f"grading-{name}"))
            self._words[name].setText(say(f"grading-{name}-how"))
        for name, button in self.buttons.items():
            button.setText(say(f"grading-{name}"))
        self.buttons["save"].setEnabled(bool(self._rows))
        self._name_levels()
        self.level.setAccessibleName(say("grading-level"))
        self.name.setAccessibleName(say("grading-name"))
        self.name.setPlaceholderText(say("grading-name"))
        self.back.setText(say("brief-back"))
        self.by.setText(say("grading-by", title=self._pack) if self._pack else say("grading-by-none"))
        self.told.setText(self._said)
        self.table.setAccessibleName(say("sheet-gradebook"))
        self.table.setHorizontalHeaderLabels([say(f"grading-column-{name}") for name in _HEAD])
        self._fill()

    def _fill(self) -> None:
        self.table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                if column >= 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(place, column, item)
        self.table.setVisible(bool(self._rows))

    def _make(self) -> None:
        if self.level.currentData():
            self.pack_wanted.emit(self.level.currentData(), self.name.text().strip())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Hand-ins and folders of them may be dropped anywhere on the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _connect(self) -> None:
        wishes = {
            "open": self.play_wanted, "choose": self.pack_chosen, "folder": self.folder_wanted,
            "files": self.files_wanted, "save": self.gradebook_wanted,
        }  # fmt: skip
        for name, wish in wishes.items():
            self.buttons[name].clicked.connect(wish)
        self.buttons["make"].clicked.connect(self._make)
        self.back.clicked.connect(self.left)
        self._languages.changed.connect(self.retranslate)

    def _make_table(self) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _place(self) -> None:
        self.name.setMaxLength(80)
        self.level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.level.setMinimumContentsLength(18)
        left = QVBoxLayout()
        left.setSpacing(10)
        for widget in (self._heads["student"], self._words["student"]):
            left.addWidget(widget)
        left.addLayout(_row(self.buttons["open"]))
        left.addSpacing(18)
        for below in (self._heads["teacher"], self._words["teacher"], self.level, self.name):
            left.addWidget(below)
        left.addLayout(_row(self.buttons["make"]))
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (self._heads["grade"], self._words["grade"], self.by):
            right.addWidget(widget)
        right.addLayout(_row(*(self.buttons[name] for name in ("choose", "folder", "files"))))
        right.addWidget(self.progress)
        right.addWidget(self.told)
        right.addWidget(self.table, 1)
        right.addLayout(_row(self.buttons["save"]))
        right.addStretch(0)
        across = QHBoxLayout()
        across.setSpacing(40)
        across.addLayout(left, 2)
        across.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 32, 44, 24)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addWidget(rule(self))
        column.addLayout(across, 1)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
