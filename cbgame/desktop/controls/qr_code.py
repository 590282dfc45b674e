"""A QR code: dark on white whatever the theme, so that every phone reads it."""

from __future__ import annotations

import io

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.reading import read_as

_BORDER = 4  # modules of white around it, as the standard asks


class QrCode(QWidget):
    """Shows one text as a square."""

    def __init__(self, side_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side_px
        self._drawing = QSvgRenderer(self)
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        read_as(self, "drawing")

    def show_text(self, text: str) -> None:
        """Show this text, usually an address."""
        if text == self.text:
            return
        import segno  # only a class needs it

        self.text = text
        drawn = io.BytesIO()
        segno.make_qr(text).save(drawn, kind="svg", border=_BORDER, dark="#000000", light="#ffffff", xmldecl=False)
        self._drawing.load(QByteArray(drawn.getvalue()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        modules = self._drawing.viewBoxF().width() or 1.0
        room = min(self.width(), self.height())
        side = max(int(room / modules), 1) * modules  # whole pixels, or fine lines run through it
        place = QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        if self.text:
            self._drawing.render(painter, place)
