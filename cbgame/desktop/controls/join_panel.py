"""Joining a class: where it is, its code, a nickname; and the way back to a seat one had."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource

FIELDS = ("address", "code", "nickname", "team", "proof")
_NEEDED = ("address", "code", "nickname")
_MOST_SHOWN = 4
_AROUND_PX = 6


class JoinPanel(QWidget):
    """Emits what was typed once it is whole."""

    wanted = Signal(str, str, str, str, str)  # address, code, nickname, team, proof

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._nearby_title = label("section", self)
        self.nearby = QListWidget(self)
        self.labels = {name: QLabel(self) for name in FIELDS}
        self.fields = {name: QLineEdit(self) for name in FIELDS}
        self.again, self.join, self.fault = QCheckBox(self), QPushButton(self), label("bad", self, wrapped=True)
        self.join.setProperty("role", "primary")
        self._place()
        self._connect()
        self.show_nearby([])
        self._show_proof(False)
        self.retranslate()

    def show_nearby(self, classes: Sequence[tuple[str, str]]) -> None:
        """Show classes that were found on the network: title and address."""
        row = self.nearby.fontMetrics().height() + 2 * _AROUND_PX
        self.nearby.clear()
        for title, address in classes:
            item = QListWidgetItem(f"{title}  ·  {address.removeprefix('http://')}", self.nearby)
            item.setData(Qt.ItemDataRole.UserRole, address)
            item.setSizeHint(QSize(0, row))
        self.nearby.setFixedHeight(min(max(len(classes), 1), _MOST_SHOWN) * row + 4)
        for widget in (self._nearby_title, self.nearby):
            widget.setVisible(bool(classes))

    def show_fault(self, said: str) -> None:
        """Say why it can't be; nothing when empty."""
        self.fault.setText(said)
        self.fault.setVisible(bool(said))
        self.join.setEnabled(True)

    def wait(self) -> None:
        """The seat is being asked for."""
        self.show_fault("")
        self.join.setEnabled(False)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._nearby_title.setText(say("class-join-nearby"))
        self.nearby.setAccessibleName(say("class-join-nearby"))
        for name in FIELDS:
            self.labels[name].setText(say(f"class-join-{name}"))
            self.fields[name].setAccessibleName(self.labels[name].text())
            self.fields[name].setPlaceholderText(say(f"class-join-{name}-example"))
        self.again.setText(say("class-join-again"))
        self.join.setText(say("class-join-go"))

    def _take_nearby(self, item: QListWidgetItem) -> None:
        self.fields["address"].setText(item.data(Qt.ItemDataRole.UserRole))
        self.fields["code"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        missing = [name for name in _NEEDED if not self.fields[name].text().strip()]
        if missing:
            say = self._languages.catalogue.say
            self.show_fault(say("class-join-missing", name=say(f"class-join-{missing[0]}")))
            self.fields[missing[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        texts = {name: self.fields[name].text().strip() for name in FIELDS}
        if not self.again.isChecked():
            texts["proof"] = ""
        self.wait()
        self.wanted.emit(*(texts[name] for name in FIELDS))

    def _show_proof(self, shown: bool) -> None:
        for widget in (self.labels["proof"], self.fields["proof"]):
            widget.setVisible(shown)
        for widget in (self.labels["team"], self.fields["team"]):
            widget.setVisible(not shown)

    def _connect(self) -> None:
        self.nearby.itemActivated.connect(self._take_nearby)
        self.nearby.itemClicked.connect(self._take_nearby)
        self.again.toggled.connect(self._show_proof)
        self.join.clicked.connect(self._ask)
        for field in self.fields.values():
            field.returnPressed.connect(self._ask)
        self._languages.changed.connect(self.retranslate)

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(FIELDS):
            self.labels[name].setBuddy(self.fields[name])
            self.fields[name].setMaxLength(200 if name == "address" else 40)
            grid.addWidget(self.labels[name], row, 0)
            grid.addWidget(self.fields[name], row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._nearby_title, self.nearby):
            column.addWidget(widget)
        column.addLayout(grid)
        column.addWidget(self.again)
        column.addWidget(self.fault)
        column.addWidget(self.join, 0, Qt.AlignmentFlag.AlignLeft)
