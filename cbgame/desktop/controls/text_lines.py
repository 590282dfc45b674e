"""Where the words of a plain label lie on the screen, and the fine dotted line under those that can be asked about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

_LINE_SEPARATOR = "\u2028"
_DOTS_ALPHA = 0.75
_GAP_PX = 2.0  # between the baseline and the dots, at least


class TextLines:
    """A plain label's text, broken into lines as Qt itself breaks it when it paints the label."""

    def __init__(self, label: QLabel) -> None:
        self._area = _area(label)
        self._layout = QTextLayout(label.text().replace("\n", _LINE_SEPARATOR), label.font(), label)
        wrap = QTextOption.WrapMode.WordWrap if label.wordWrap() else QTextOption.WrapMode.ManualWrap
        option = QTextOption(label.alignment())  # all languages of the house run from left to right
        option.setWrapMode(wrap)
        self._layout.setTextOption(option)
        height = self._lay_out(label.fontMetrics().leading())
        self._origin = QPointF(self._area.left(), self._area.top() + _above(label.alignment(), self._area, height))

    def rects(self, start: int, length: int) -> list[QRectF]:
        """Where a stretch of the text stands: a rectangle in each line that has some of it."""
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = max(start, line.textStart()), min(start + length, line.textStart() + line.textLength())
            while first < last and self._layout.text()[last - 1].isspace():
                last -= 1  # no dots under the space at the end of a line
            if first < last:
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                found.append(QRectF(left, line.y(), right - left, line.ascent() + line.descent()))
        return [rect.translated(self._origin) for rect in found]

    def baselines(self, start: int, length: int) -> list[tuple[QPointF, QPointF]]:
        """The lines under a stretch of the text: at the foot of the letters, where Chinese ends lower than Latin."""
        descent = self._layout.lineAt(0).descent() if self._layout.lineCount() else 0.0
        rise = descent - max(_GAP_PX, descent - 1.0)
        return [
            (rect.bottomLeft() - QPointF(0.0, rise), rect.bottomRight() - QPointF(0.0, rise))
            for rect in self.rects(start, length)
        ]

    def _lay_out(self, leading: int) -> float:
        height = -float(leading)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._area.width())
            height += leading
            line.setPosition(QPointF(0.0, height))
            height += line.height()
        self._layout.endLayout()
        return height


def paint_dots(painter: QPainter, lines: TextLines, start: int, length: int, lit: bool = False) -> None:
    """A dotted line under a stretch of text, in the theme's faint role; ``lit`` where the pointer is."""
    for left, right in lines.baselines(start, length):
        draw_dots(painter, left, right, lit)


def draw_dots(painter: QPainter, left: QPointF, right: QPointF, lit: bool = False) -> None:
    """One dotted line, on whole pixels."""
    role = QPalette.ColorRole.Accent if lit else QPalette.ColorRole.PlaceholderText
    color = QGuiApplication.palette().color(role)
    color.setAlphaF(1.0 if lit else _DOTS_ALPHA)
    pen = QPen(color, 1.0)
    pen.setDashPattern([1.0, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    y = round(left.y()) + 0.5
    painter.drawLine(QPointF(round(left.x()), y), QPointF(right.x(), y))


def _area(label: QLabel) -> QRect:
    margin = label.margin()
    return label.contentsRect().adjusted(margin, margin, -margin, -margin)


def _above(alignment: Qt.AlignmentFlag, area: QRect, height: float) -> float:
    if alignment & Qt.AlignmentFlag.AlignTop:
        return 0.0
    free = area.height() - height
    return free if alignment & Qt.AlignmentFlag.AlignBottom else free / 2


def _x(told: object) -> float:
    """``cursorToX`` gives the place together with the cursor."""
    return float(told[0]) if isinstance(told, tuple) else float(told)  # type: ignore[arg-type]
