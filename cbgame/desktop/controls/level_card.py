"""A level in the gallery: its drawing, period, institution, difficulty, length, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from cbgame.desktop import level_facts
from cbgame.desktop.controls.picture import Drawing, drawing_of
from cbgame.desktop.controls.set_text import SetText
from cbgame.desktop.icons import icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.terms import Best
from cbgame.desktop.theme import ThemeSource
from cbgame.game.listing import Shown

_SHARE = 0.5  # of the drawing's height, in its width
_FRAME = 4  # around the drawing, but below it
_SIDE, _ABOVE, _BELOW = 14, 10, 12  # around the words
_APART, _MARK_APART = 4, 7
_MARK_PX = 18


class LevelCard(QPushButton):
    """One button as large as its card, which paints all that stands on it; emits that the level was chosen.

    It is blank until its standing is shown. Whoever places it says when words, sizes and colours are to be renewed.
    """

    chosen = Signal(str)
    stepped = Signal(int, int)  # where the arrows would go: columns, rows
    reached = Signal()  # by the keyboard or a click

    def __init__(
        self,
        level: Shown,
        themes: ThemeSource,
        languages: LanguageSource,
        parent: QWidget | None = None,
        *,
        own: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "level")
        self._level, self._themes, self._languages, self.own = level, themes, languages, own
        self._best: Best | None = None
        self._after: Shown | None = None
        self.drawing = Drawing(themes, drawing_of(level.id))
        self._pictured = True
        self.period, self.title = SetText("section", themes), SetText("heading", themes)
        self.facts, self.result = SetText("muted", themes), SetText("body", themes)
        self.clicked.connect(self._choose)

    @property
    def open(self) -> bool:
        """Whether the level can be played."""
        return self._after is None

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written on it, from the top."""
        return tuple(each.text for each in (self.period, self.title, self.facts, self.result))

    def show_standing(self, best: Best | None, after: Shown | None) -> None:
        """Show the best result, and the level that is to be played first if this one is still shut."""
        self._best, self._after = best, after
        self.renew()

    def wait(self) -> None:
        """Leave the drawing out until :meth:`draw` is called: words come first."""
        self._pictured = False

    def draw(self) -> None:
        """Show the drawing from now on."""
        self._pictured = True
        self.update()

    def renew(self) -> None:
        """Write everything in the language, size and colours of today."""
        font = self.font()
        for text, said in zip((self.period, self.title, self.facts, self.result), self._said(), strict=True):
            text.set(said, font)
        self.setAccessibleName(self.title.text)
        drawing = self._languages.catalogue.say(f"home-picture-{self.drawing.name}")
        told = level_facts.spoken(self._level, self.period.text, self.facts.text, self.result.text)
        self.setAccessibleDescription(f"{drawing} {told}")
        self.update()

    def _said(self) -> tuple[str, str, str, str]:
        catalogue, level = self._languages.catalogue, self._level
        return (
            level_facts.where(catalogue, level, own=self.own),
            level.words[self._languages.language].title,
            level_facts.length(catalogue, level),
            level_facts.standing(catalogue, self._best, self._after),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows ask for the neighbour; Enter opens, as Space does."""
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if key in step:
            self.stepped.emit(*step[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def heightForWidth(self, width: int) -> int:
        """What all the words need below the drawing."""
        wide = _wide(width)
        words = sum(text.height(wide) + _APART for text in (self.period, self.title, self.facts))
        return _FRAME + _picture_height(width) + _ABOVE + words + self._foot_height(wide) + _BELOW

    def picture_area(self) -> QRect:
        """Where the drawing is."""
        return QRect(_FRAME, _FRAME, self.width() - 2 * _FRAME, _picture_height(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the style has it, and on it drawing and words."""
        super().paintEvent(event)
        painter, area = QPainter(self), self.picture_area()
        if self._pictured:
            painter.drawPixmap(area.topLeft(), self.drawing.covering(area.size(), self.devicePixelRatioF()))
        top, wide = area.bottom() + 1 + _ABOVE, _wide(self.width())
        for text in (self.period, self.title, self.facts):
            text.paint(painter, _FRAME + _SIDE, top, wide)
            top += text.height(wide) + _APART
        self._paint_foot(painter, wide)
        painter.end()

    def _paint_foot(self, painter: QPainter, wide: int) -> None:
        """What became of the level, beside a mark that says the same."""
        height, mark = self._foot_height(wide), self._mark()
        left, top = _FRAME + _SIDE, self.height() - _BELOW - height
        if mark:
            side = self._mark_side()
            drawn = icon(self._themes, mark).pixmap(QSize(side, side), self.devicePixelRatioF())
            painter.drawPixmap(QPoint(left, top + (height - side) // 2), drawn)
        beside = self._beside(wide)
        self.result.paint(painter, left + wide - beside, top + (height - self.result.height(beside)) // 2, beside)

    def _foot_height(self, wide: int) -> int:
        least = self._mark_side() if self._mark() else 0
        return max(least, self.result.height(self._beside(wide)))

    def _beside(self, wide: int) -> int:
        """The width that a mark leaves to the result."""
        return wide - self._mark_side() - _MARK_APART if self._mark() else wide

    def _mark(self) -> str:
        """A lock, a medal, a tick, or nothing."""
        if not self.open:
            return "lock"
        if self._best is None:
            return ""
        return "medal" if self._best.medal is not None else "check"

    def _mark_side(self) -> int:
        return round(_MARK_PX * self._themes.text_scale)

    def _choose(self) -> None:
        if self.open:
            self.chosen.emit(self._level.id)


def _wide(width: int) -> int:
    """The width of the words on a card of that width."""
    return width - 2 * (_FRAME + _SIDE)


def _picture_height(width: int) -> int:
    return round((width - 2 * _FRAME) * _SHARE)
