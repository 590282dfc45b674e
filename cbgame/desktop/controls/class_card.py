"""How a class is joined: code, addresses, QR code, and the PIN that only its teacher sees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.qr_code import QrCode
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource

_QR_PX = 185


class ClassCard(QFrame):
    """Shows one class; its button asks for the projector's window."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.setProperty("role", "card")
        self._code_head, self._address_head, self._pin_head = (label("section", self) for _ in range(3))
        self.code, self.pin = label("display", self), label("title", self)
        self.addresses = label("body", self, wrapped=True)
        self._pin_why = label("tiny", self, wrapped=True)
        for shown in (self.code, self.addresses):
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.qr, self.projector = QrCode(_QR_PX, self), QPushButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        for widget in (self._code_head, self.code, self._address_head, self.addresses):
            column.addWidget(widget)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._pin_head, self.pin, self._pin_why):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self.projector)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_class(self, code: str, addresses: Sequence[str], pin: str, link: str) -> None:
        """Show how it is joined; the likeliest address first."""
        self.code.setText(code)
        self.pin.setText(pin)
        self.addresses.setText("\n".join(addresses))
        self.qr.show_text(link)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._code_head.setText(say("console-code"))
        self._address_head.setText(say("console-addresses"))
        self._pin_head.setText(say("console-pin"))
        self._pin_why.setText(say("console-pin-why"))
        self.projector.setText(say("console-projector"))
        self.qr.setAccessibleName(say("console-qr", link=self.qr.text))
