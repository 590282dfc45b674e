"""The corridor that the chosen rates make, in small: the range as a band, the administered rates as rungs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.charts.lettering import LEFT, chart_font, line_height, text_width, write
from cbgame.desktop.charts.scales import spread_out
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Decision
from cbgame.text import desk_words, figures, phrases
from cbgame.text.desk_words import Rung

_LEAST_SPAN_PCT = 0.4
_RUNG_PX = 18.0


class CorridorLadder(QWidget):
    """Rates that lie the wrong way round are marked and named."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._rungs: tuple[Rung, ...] = ()
        self._low, self._high = 0.0, 0.25
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        themes.changed.connect(lambda _theme: self.updateGeometry())
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def sizeHint(self) -> QSize:
        wide = _RUNG_PX * self._themes.text_scale + 12 + text_width(chart_font(self._themes), self._widest())
        return QSize(round(wide), round(5.4 * line_height(chart_font(self._themes))))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def inverted(self) -> bool:
        """Whether any rates lie the wrong way round."""
        return bool(desk_words.inversions(self._rungs))

    def show_decision(self, decision: Decision) -> None:
        """Draw the rates of a decision."""
        self._rungs = desk_words.rungs(decision)
        self._low, self._high = decision.target_low_pct, decision.target_high_pct
        self.retranslate()

    def retranslate(self) -> None:
        """Say the drawing in words for those who can't see it."""
        say = self._languages.catalogue.say
        wrong = "".join(
            say("desk-ladder-inverted", above=self._name(above), below=self._name(below))
            for above, below in desk_words.inversions(self._rungs)
        )
        self.setAccessibleName(say("desk-ladder"))
        self.setAccessibleDescription(f"{wrong} {'; '.join(text for _, text, _ in self._lines())}".strip())
        self.setToolTip(self.accessibleDescription())
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, font, scale = self._themes.theme.color, chart_font(self._themes), self._themes.text_scale
        lines, rung = self._lines(), _RUNG_PX * scale
        band = QRectF(2, self._y(self._high), rung, self._y(self._low) - self._y(self._high))
        painter.fillRect(band, color("band_inner"))
        height = line_height(font)
        centres = spread_out([self._y(percent) for percent, _, _ in lines], [height] * len(lines), 0, self.height())
        for (percent, text, wrong), centre in zip(lines, centres, strict=True):
            ink = color("bad" if wrong else "text")
            y = self._y(percent)
            painter.setPen(QPen(ink, 2))
            painter.drawLine(QPointF(0, y), QPointF(rung + 4, y))
            painter.setPen(QPen(color("outline"), 1))
            painter.drawLine(QPointF(rung + 4, y), QPointF(rung + 9, centre))
            room = QRectF(rung + 12, centre - height / 2, self.width() - rung - 12, height)
            write(painter, font, ink, room, text, LEFT)

    def _lines(self) -> list[tuple[float, str, bool]]:
        """Each rung's rate, its words, and whether it lies the wrong way round; highest first."""
        wrong = {name for pair in desk_words.inversions(self._rungs) for name in pair}
        catalogue = self._languages.catalogue
        return [
            (
                rung.percent,
                f"{'✕ ' if rung.name in wrong else ''}{self._name(rung.name)} {figures.rate(catalogue, rung.percent)}",
                rung.name in wrong,
            )
            for rung in sorted(self._rungs, key=lambda rung: -rung.percent)
        ]

    def _name(self, rung: str) -> str:
        return self._languages.catalogue.say(f"desk-short-{phrases.kebab(rung)}")

    def _widest(self) -> str:
        return max((text for _, text, _ in self._lines()), key=len, default="")

    def _y(self, percent: float) -> float:
        rates = [rung.percent for rung in self._rungs] + [self._low, self._high]
        middle, span = (max(rates) + min(rates)) / 2, max(_LEAST_SPAN_PCT, max(rates) - min(rates))
        edge = line_height(chart_font(self._themes)) / 2
        room = self.height() - 2 * edge
        return edge + (middle + span / 2 - percent) / span * room
