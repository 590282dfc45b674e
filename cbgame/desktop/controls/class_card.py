"""How a class is joined: code, addresses, QR code, and the PIN that only its teacher sees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.qr_code import QrCode
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource

_QR_PX = 185


class ClassCard(QFrame):
    """Shows one class; where the computer is in several networks, the address of the room is chosen here."""

    address_chosen = Signal(str)

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.setProperty("role", "card")
        self._code_head, self._address_head, self._pin_head = (label("section", self) for _ in range(3))
        self.code, self.pin = label("display", self), label("title", self)
        self._code, self.address, self.addresses = "", label("body", self, wrapped=True), QComboBox(self)
        self.addresses.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addresses.setMinimumContentsLength(12)
        self._room = label("tiny", self, wrapped=True)
        self._pin_why = label("tiny", self, wrapped=True)
        for shown in (self.code, self.address):
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._here, self._closed = label("body", self, wrapped=True), False
        self.qr, self.projector = QrCode(_QR_PX, self), QPushButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        for widget in (self._code_head, self.code, self._address_head, self.address, self.addresses, self._room,
                       self._here):  # fmt: skip
            column.addWidget(widget)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._pin_head, self.pin, self._pin_why):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self.projector)
        self.show_closed(False)
        self.addresses.currentTextChanged.connect(self._choose)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_class(self, code: str, addresses: Sequence[str], pin: str) -> None:
        """Show how it is joined; the likeliest address first."""
        self._code = code
        self.code.setText(code)
        self.pin.setText(pin)
        self.addresses.blockSignals(True)
        self.addresses.clear()
        self.addresses.addItems(list(addresses))
        self.addresses.blockSignals(False)
        self.address.setText(addresses[0])
        self.show_closed(self._closed)
        self._choose(addresses[0])

    def show_closed(self, closed: bool) -> None:
        """Show only that the class is open on this computer, or how it is joined."""
        self._closed = closed
        for widget in (self._address_head, self.qr, self._pin_head, self.pin, self._pin_why):
            widget.setVisible(not closed)
        several = self.addresses.count() > 1
        self.address.setVisible(not closed and not several)
        self.addresses.setVisible(not closed and several)
        self._room.setVisible(not closed and several)
        self._here.setVisible(closed)

    @property
    def link(self) -> str:
        """What a phone's camera is shown."""
        return f"{self.addresses.currentText()}/#{self._code}"

    def _choose(self, address: str) -> None:
        self.qr.show_text(self.link)
        self.retranslate()
        self.address_chosen.emit(address)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._code_head.setText(say("console-code"))
        self._address_head.setText(say("console-addresses"))
        self.addresses.setAccessibleName(say("console-addresses"))
        self._room.setText(say("console-addresses-several"))
        self._pin_head.setText(say("console-pin"))
        self._pin_why.setText(say("console-pin-why"))
        self._here.setText(say("console-here-only"))
        self.projector.setText(say("console-projector"))
        self.qr.setAccessibleName(say("console-qr", link=self.qr.text))
