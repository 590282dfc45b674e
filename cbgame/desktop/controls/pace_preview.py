"""The announced calendar as a drawing: purchases up, runoff caps down, quarter by quarter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop import phrases
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Programme

QUARTERS = 8
_GAP = 3.0


class PacePreview(QWidget):
    """Net change of the holdings a month, for both classes, over the coming quarters."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._paces: tuple[tuple[str, tuple[float, ...]], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(lambda _: self.update())
        languages.changed.connect(self.retranslate)

    def sizeHint(self) -> QSize:
        return QSize(200, round(2.5 * self.fontMetrics().height()))

    def show_programmes(self, treasuries: Programme, mbs: Programme) -> None:
        """Draw what the calendars announce."""
        self._paces = (
            ("asset_2", phrases.pace(treasuries, QUARTERS)),
            ("asset_6", phrases.pace(mbs, QUARTERS)),
        )
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Say the drawing in words for those who can't see it."""
        self.setAccessibleName(self._languages.catalogue.say("desk-pace"))
        self.setAccessibleDescription(self._sentence())
        self.setToolTip(self._sentence())

    def totals(self) -> tuple[float, ...]:
        """Both classes together, a month, for each quarter."""
        return tuple(sum(amounts) for amounts in zip(*(pace for _, pace in self._paces), strict=True))

    def _sentence(self) -> str:
        totals = self.totals()
        if not totals:
            return ""
        catalogue = self._languages.catalogue
        scale = phrases.units_a_billion(catalogue)
        first, last = (catalogue.number(amount * scale, 0, signed=True) for amount in (totals[0], totals[-1]))
        return catalogue.say("desk-pace-said", first=first, last=last, quarters=QUARTERS)

    def paintEvent(self, event: QPaintEvent) -> None:
        totals = self.totals()
        if not totals:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text_width = self.fontMetrics().horizontalAdvance("−0,000") + 6
        plot = QRectF(text_width, 3, self.width() - 2 * text_width, self.height() - 6)
        top, bottom = _extent([pace for _, pace in self._paces])
        zero = plot.top() + plot.height() * top / (top - bottom)
        painter.setPen(QPen(self._themes.theme.color("line"), 1))
        painter.drawLine(round(plot.left()), round(zero), round(plot.right()), round(zero))
        self._paint_bars(painter, plot, zero, plot.height() / (top - bottom))
        self._paint_ends(painter, plot, totals)

    def _paint_bars(self, painter: QPainter, plot: QRectF, zero: float, scale: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        width = plot.width() / QUARTERS
        for quarter in range(QUARTERS):
            above, below = 0.0, 0.0
            for role, pace in self._paces:
                amount = pace[quarter]
                start = above if amount > 0 else below
                painter.setBrush(self._themes.theme.color(role))
                y = zero - (start + max(amount, 0.0)) * scale
                painter.drawRect(QRectF(plot.left() + quarter * width + _GAP / 2, y, width - _GAP, abs(amount) * scale))
                above, below = above + max(amount, 0.0), below + min(amount, 0.0)

    def _paint_ends(self, painter: QPainter, plot: QRectF, totals: Sequence[float]) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(9, round(self.font().pixelSize() * 0.85)))
        painter.setFont(font)
        painter.setPen(self._themes.theme.color("muted"))
        scale, number = phrases.units_a_billion(self._languages.catalogue), self._languages.catalogue.number
        middle = Qt.AlignmentFlag.AlignVCenter
        left = QRectF(0, 0, plot.left() - 4, self.height())
        right = QRectF(plot.right() + 4, 0, self.width() - plot.right() - 4, self.height())
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, number(totals[0] * scale, 0, signed=True))
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignLeft, number(totals[-1] * scale, 0, signed=True))


def _extent(paces: Sequence[Sequence[float]]) -> tuple[float, float]:
    """Top and bottom of the drawing in billions a month; never empty."""
    top = max(sum(max(pace[quarter], 0.0) for pace in paces) for quarter in range(QUARTERS))
    bottom = min(sum(min(pace[quarter], 0.0) for pace in paces) for quarter in range(QUARTERS))
    return (top, bottom) if top - bottom > 1 else (1.0, -1.0)
