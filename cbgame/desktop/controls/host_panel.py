"""Hosting a class: three choices, and what else can be set, folded away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.game.listing import Shown

CHOICES: Final = {
    "pacing": ("teacher", "timed", "free"),
    "shown": ("nicknames", "names", "ranks"),
    "late": ("hold", "spectator"),
}
"""What can be chosen, the default first, as ``cbgame host`` names it."""

SWITCHES: Final = ("teams", "committee", "forecasts", "justifications")
BOTS: Final = ("taylor", "inertial", "hold")
"""Rules that may fill seats."""

_FIRST: Final = ("level", "pacing", "shown")
_OPEN, _CLOSED = "▾", "▸"
_SECONDS = (15, 7 * 24 * 3600, 240)
_PORT = 8470
ALONE: Final = "127.0.0.1"
"""Where nobody else finds this computer."""
_MOST_BOTS = 20


class HostPanel(QWidget):
    """Emits the arguments of ``cbgame host`` once a class is wanted, or that the last one is gone on with."""

    wanted = Signal(object)  # a tuple of texts
    resumed = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._levels: tuple[Shown, ...] = ()
        self._waiting = ""
        self.level = QComboBox(self)
        self.choices = {name: QComboBox(self) for name in CHOICES}
        self.switches = {name: QCheckBox(self) for name in SWITCHES}
        self.bots = {name: QSpinBox(self) for name in BOTS}
        self.title, self.luck = QLineEdit(self), QLineEdit(self)
        self.seconds, self.port, self.network = QSpinBox(self), QSpinBox(self), QComboBox(self)
        self.fold, self.host, self.resume = QPushButton(self), QPushButton(self), QPushButton(self)
        self.more = QWidget(self)
        self.fault = label("bad", self, wrapped=True)
        self._waits = label("body", self, wrapped=True)
        self._labels: dict[str, QLabel] = {}
        self._prepare()
        self._place()
        self._connect()
        self.show_networks(())
        self.show_unfinished("")
        self.show_fault("")
        self._fold(False)
        self.retranslate()

    def show_levels(self, levels: Sequence[Shown]) -> None:
        """Offer these levels, in the order of the ladder."""
        self._levels = tuple(sorted(levels, key=lambda each: each.place))
        self._name_levels()

    def show_networks(self, addresses: Sequence[str]) -> None:
        """Offer to be found in one of these networks alone, by this computer's address there."""
        chosen = self.network.currentData()
        self.network.clear()
        for address in ("", *addresses, ALONE):
            self.network.addItem(address, address)
        self.network.setCurrentIndex(max(0, self.network.findData(chosen)))
        self.retranslate()

    def show_unfinished(self, title: str) -> None:
        """Offer to go on with a class that was interrupted; nothing where there is none."""
        self._waiting = title
        for widget in (self._waits, self.resume):
            widget.setVisible(bool(title))
        self.retranslate()

    def show_fault(self, said: str) -> None:
        """Say why it can't be; nothing when empty."""
        self.fault.setText(said)
        self.fault.setVisible(bool(said))
        for button in (self.host, self.resume):
            button.setEnabled(True)

    def wait(self) -> None:
        """The host is being started."""
        self.show_fault("")
        for button in (self.host, self.resume):
            button.setEnabled(False)

    def arguments(self) -> tuple[str, ...]:
        """What was chosen, as arguments of ``cbgame host``."""
        given = [str(self.level.currentData())]
        for name, box in self.choices.items():
            given += [f"--{name}", str(box.currentData())]
        given += ["--seconds", str(self.seconds.value()), *self.place()]
        given += [f"--{name}" for name, box in self.switches.items() if box.isChecked()]
        for name, count in self.bots.items():
            given += ["--bot", name] * count.value()
        for option, typed in (("--title", self.title.text()), ("--seed", self.luck.text())):
            given += [option, typed.strip()] if typed.strip() else []
        return tuple(given)

    def place(self) -> tuple[str, ...]:
        """Where the class is to be found, as arguments of ``cbgame host``."""
        network = str(self.network.currentData() or "")
        return ("--port", str(self.port.value()), *(("--address", network) if network else ()))

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for name, head in self._labels.items():
            text = say(f"policy-{name}") if name in BOTS else say(f"hosting-{name}")
            head.setText(text)
            buddy = head.buddy()
            if buddy is not None:
                buddy.setAccessibleName(text)
        for name, box in self.choices.items():
            for place, option in enumerate(CHOICES[name]):
                box.setItemText(place, say(f"hosting-{name}-{option}"))
        for name, switch in self.switches.items():
            switch.setText(say(f"hosting-{name}"))
        self.title.setPlaceholderText(say("hosting-title-example"))
        self.luck.setPlaceholderText(say("hosting-luck-example"))
        for place, text in ((0, say("hosting-network-all")), (self.network.count() - 1, say("hosting-network-alone"))):
            self.network.setItemText(place, text)
        self.port.setSpecialValueText(say("hosting-port-any"))
        self.fold.setText(f"{_OPEN if self.fold.isChecked() else _CLOSED} {say('hosting-more')}")
        self.fold.setAccessibleName(say("hosting-more"))
        self.host.setText(say("hosting-go"))
        self._waits.setText(say("hosting-waits", title=self._waiting))
        self.resume.setText(say("hosting-resume"))
        self._name_levels()

    def _name_levels(self) -> None:
        chosen = self.level.currentData()
        self.level.clear()
        for level in self._levels:
            self.level.addItem(level.words[self._languages.language].title, level.id)
        self.level.setCurrentIndex(max(0, self.level.findData(chosen)))

    def _fold(self, opened: bool) -> None:
        self.more.setVisible(opened)
        self.retranslate()

    def _suit(self) -> None:
        """A committee needs teams; only a class by the clock, or a free one, has a time."""
        self.switches["committee"].setEnabled(self.switches["teams"].isChecked())
        if not self.switches["teams"].isChecked():
            self.switches["committee"].setChecked(False)
        self.seconds.setEnabled(self.choices["pacing"].currentData() != "teacher")

    def _ask(self) -> None:
        typed = self.luck.text().strip()
        if typed and not typed.isdigit():
            self.show_fault(self._languages.catalogue.say("hosting-luck-wrong"))
            self.luck.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.wait()
        self.wanted.emit(self.arguments())

    def _resume(self) -> None:
        self.wait()
        self.resumed.emit()

    def _prepare(self) -> None:
        for name, box in self.choices.items():
            for option in CHOICES[name]:
                box.addItem("", option)
        least, most, usual = _SECONDS
        self.seconds.setRange(least, most)
        self.seconds.setValue(usual)
        self.seconds.setSingleStep(15)
        self.port.setRange(0, 65535)
        self.port.setValue(_PORT)
        for count in self.bots.values():
            count.setRange(0, _MOST_BOTS)
        self.luck.setMaxLength(20)
        self.title.setMaxLength(60)
        for combo in (self.level, self.network, *self.choices.values()):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fold.setCheckable(True)
        self.fold.setProperty("role", "fold")
        self.host.setProperty("role", "primary")

    def _connect(self) -> None:
        self.fold.toggled.connect(self._fold)
        self.switches["teams"].toggled.connect(self._suit)
        self.choices["pacing"].currentIndexChanged.connect(self._suit)
        self.host.clicked.connect(self._ask)
        self.resume.clicked.connect(self._resume)
        self._languages.changed.connect(self.retranslate)
        self._suit()

    def _place(self) -> None:
        first: dict[str, QWidget] = {"level": self.level, **{name: self.choices[name] for name in _FIRST[1:]}}
        rest: dict[str, QWidget] = {
            "title": self.title, "seconds": self.seconds, "late": self.choices["late"], "luck": self.luck, **self.bots,
            "network": self.network, "port": self.port,
        }  # fmt: skip
        more = QVBoxLayout(self.more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(8)
        for switch in self.switches.values():
            more.addWidget(switch)
        more.addLayout(self._grid(rest))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._waits)
        column.addWidget(self.resume, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._grid(first))
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.more)
        column.addWidget(self.fault)
        column.addWidget(self.host, 0, Qt.AlignmentFlag.AlignLeft)

    def _grid(self, fields: dict[str, QWidget]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(fields.items()):
            self._labels[name] = head = QLabel(self)
            head.setBuddy(field)
            grid.addWidget(head, row, 0)
            grid.addWidget(field, row, 1)
        return grid
