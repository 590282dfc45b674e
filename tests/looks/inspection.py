"""What is wrong with a screen: text that is cut or shortened, things that lie on each other, colours too close."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractScrollArea, QFocusFrame, QGraphicsView, QWidget

from cbgame.desktop.controls.words import LIES_OVER
from tests.looks.drawn import DrawnText, drawn_texts

_SLACK_PX = 1.5
_NORMAL, _LARGE = 4.5, 3.0
"""Least contrast of text, and of large text (WCAG 2.2, success criterion 1.4.3)."""
_LARGE_PX, _LARGE_BOLD_PX = 24.0, 18.66
_SAME_COLOR = 24  # of 255, in any of red, green and blue
_NOTHING_ELSE = 0.1  # share of pixels that differ from the letters' colour, below which there are no letters to see
_FULL_STOPS = ("…", "...")


_Pixels = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a screen: its kind (cut, shortened, overlap, contrast), what it is about, and by how much."""

    kind: str
    about: str
    where: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.about} [{self.where}]"


@dataclass(frozen=True, slots=True)
class _Placed:
    """A run of text with the widget that painted it, in the window's coordinates."""

    run: DrawnText
    widget: QWidget
    rect: QRectF


def findings(window: QWidget) -> tuple[Finding, ...]:
    """Everything wrong with what the window shows now."""
    picture = window.grab().toImage()
    placed = tuple(_placed(window))
    found = [*_cut(placed), *_shortened(placed), *_overlapping(placed), *_overlapping_widgets(window)]
    return tuple(dict.fromkeys([*found, *_pale(placed, picture, window)]))


def texts_of(window: QWidget) -> tuple[DrawnText, ...]:
    """Every run of text on the screen, each where its widget has it."""
    return tuple(item.run for item in _placed(window))


def scrolling(window: QWidget) -> tuple[str, ...]:
    """The areas that show only part of what they hold, and how much more there is."""
    said: list[str] = []
    for area in window.findChildren(QAbstractScrollArea):
        bar = area.verticalScrollBar()
        if area.isVisibleTo(window) and bar.maximum() > 0 and not isinstance(area, QGraphicsView):
            said.append(f"{_path(area)}: {bar.maximum()} px more than {bar.pageStep()}")
    return tuple(said)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not widget.isWindow() and not widget.visibleRegion().isEmpty():
            yield widget


def _placed(window: QWidget) -> Iterator[_Placed]:
    for widget in _shown(window):
        origin = widget.mapTo(window, QPoint(0, 0))
        for run in drawn_texts(widget):
            yield _Placed(run, widget, run.rect.translated(origin.x(), origin.y()))


def _cut(placed: Sequence[_Placed]) -> Iterator[Finding]:
    """Text that reaches beyond the widget that paints it, or that a widget around it cuts, unless that one scrolls."""
    for item in placed:
        if isinstance(item.widget.parentWidget(), QGraphicsView) and not QRectF(item.widget.rect()).intersects(
            item.run.rect
        ):
            continue  # a scene is larger than its view
        room = QRectF(item.widget.rect()).adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX)
        if not room.contains(item.run.rect) and not _scrolls(item.widget):
            yield Finding("cut", item.run.text, _path(item.widget))
        elif not _is_viewport(item.widget) and _cut_above(item):
            yield Finding("cut", item.run.text, _path(item.widget) + ", by what is around it")


def _cut_above(item: _Placed) -> bool:
    """Whether a parent is too small for the text, up to the first one that scrolls."""
    rect, widget = QRectF(item.run.rect), item.widget
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        rect.translate(widget.x(), widget.y())
        if _is_viewport(parent):
            return _cut_sideways(rect, parent)
        room = QRectF(parent.rect()).adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX)
        if not room.contains(rect):
            return True
        widget = parent
    return False


def _cut_sideways(rect: QRectF, viewport: QWidget) -> bool:
    """Whether a text is beyond the side of an area that can only be scrolled up and down."""
    area = viewport.parentWidget()
    fixed = (
        isinstance(area, QAbstractScrollArea)
        and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    )
    return fixed and not (rect.left() >= -_SLACK_PX and rect.right() <= viewport.width() + _SLACK_PX)


def _scrolls(widget: QWidget) -> bool:
    """Whether what the widget paints can be moved into view: the viewport of tables, texts and lists."""
    return _is_viewport(widget) and not isinstance(widget.parentWidget(), QGraphicsView)


def _is_viewport(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def _shortened(placed: Sequence[_Placed]) -> Iterator[Finding]:
    for item in placed:
        source = item.widget.property("text") or item.widget.property("currentText") or ""
        if item.run.text.endswith(_FULL_STOPS) and not str(source).rstrip().endswith(_FULL_STOPS):
            yield Finding("shortened", item.run.text, _path(item.widget))


def _overlapping(placed: Sequence[_Placed]) -> Iterator[Finding]:
    """Letters on letters. What a card that lies over the page covers is not written there any more."""
    seen = [item for item in placed if _in_view(item) and not _covered(item)]
    for one, other in combinations(seen, 2):
        common = one.rect.intersected(other.rect)
        touch = common.width() > 2 * _SLACK_PX and common.height() > _SLACK_PX
        if touch and not _hidden_at(common, one, other):
            yield Finding(
                "overlap", f"{one.run.text} / {other.run.text}", f"{_path(one.widget)} / {_path(other.widget)}"
            )


def _in_view(item: _Placed) -> bool:
    """Whether most of the text can be seen now; the rest may be scrolled to."""
    seen = item.widget.visibleRegion().boundingRect().intersected(item.run.rect.toAlignedRect())
    whole = item.run.rect.toAlignedRect()
    return seen.width() * seen.height() > 0.6 * whole.width() * whole.height()


def _covered(item: _Placed) -> bool:
    """Whether a sibling raised over the widget, or over a parent of it, hides the text."""
    window = item.widget.window()
    point = item.rect.center().toPoint()
    top = window.childAt(point)
    return (
        top is not None
        and top is not item.widget
        and not item.widget.isAncestorOf(top)
        and not top.isAncestorOf(item.widget)
        and _is_over(top)
    )


def _hidden_at(place: QRectF, one: _Placed, other: _Placed) -> bool:
    """Whether a card lies over one of two texts where they would touch."""
    top = one.widget.window().childAt(place.center().toPoint())
    return (
        top is not None
        and _is_over(top)
        and not all(top is item.widget or top.isAncestorOf(item.widget) for item in (one, other))
    )


def _is_over(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.property(LIES_OVER):
            return True
        widget = widget.parentWidget()
    return False


def _overlapping_widgets(window: QWidget) -> Iterator[Finding]:
    """Siblings that share pixels, but for those that are meant to lie over others."""
    for parent in _shown(window):
        shown = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and not isinstance(child, QFocusFrame)
            and child.isVisibleTo(window)
            and not child.isWindow()
            and not child.property(LIES_OVER)
            and child.property("role") != "rule"
        ]
        if isinstance(parent, QAbstractScrollArea):
            continue
        for one, other in combinations(shown, 2):
            common: QRect = one.geometry().intersected(other.geometry())
            if common.width() > 2 * _SLACK_PX and common.height() > 2 * _SLACK_PX:
                yield Finding("overlap", f"{_name(one)} / {_name(other)}", _path(parent))


def _pale(placed: Sequence[_Placed], picture: QImage, window: QWidget) -> Iterator[Finding]:
    pixels, ratio = _as_pixels(picture), picture.width() / max(1, window.width())
    for item in placed:
        if not item.widget.isEnabled() or not _in_view(item) or _covered(item):
            continue
        ground = _ground(pixels, ratio, item)
        if ground is None:
            continue
        seen = contrast(_over(item.run.color, ground), ground)
        large = item.run.size_px >= (_LARGE_BOLD_PX if item.run.bold else _LARGE_PX)
        if seen < (_LARGE if large else _NORMAL) - 0.05:
            about = f"{item.run.text} {item.run.color.name()} on {ground.name()} is {seen:.1f}"
            yield Finding("contrast", about, _path(item.widget))


def _ground(pixels: _Pixels, ratio: float, item: _Placed) -> QColor | None:
    """The colour that most pixels around the letters have; the letters' own where nothing else is there."""
    above = 2 + 0.35 * item.rect.height()  # Chinese letters are taller than capitals
    area = item.rect.adjusted(-3, -above, 3, above)
    left, top = max(0, round(area.left() * ratio)), max(0, round(area.top() * ratio))
    part = pixels[top : round(area.bottom() * ratio), left : round(area.right() * ratio)].ravel()
    if not part.size:
        return None
    ink = item.run.color
    apart = np.zeros(part.size, bool)
    for shift, channel in ((16, ink.red()), (8, ink.green()), (0, ink.blue())):
        apart |= np.abs(((part >> shift) & 255).astype(int) - channel) > _SAME_COLOR
    if apart.mean() < _NOTHING_ELSE:
        return ink
    colors, counts = np.unique(part[apart], return_counts=True)
    return QColor(int(colors[counts.argmax()]))


def _as_pixels(picture: QImage) -> _Pixels:
    """The picture as an array of rows and columns of 0xAARRGGBB."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(bytes(plain.constBits()), np.uint32)
    return rows.reshape(plain.height(), plain.bytesPerLine() // 4)[:, : plain.width()]


def _over(color: QColor, ground: QColor) -> QColor:
    """A colour that may let the ground through, as it is seen."""
    alpha = color.alphaF()
    mixed = [alpha * up + (1 - alpha) * down for up, down in zip(color.getRgb()[:3], ground.getRgb()[:3], strict=True)]  # type: ignore[index]
    return QColor(*(round(part) for part in mixed))


def _path(widget: QWidget) -> str:
    names: list[str] = []
    here: QWidget | None = widget
    while here is not None and len(names) < 4:
        names.append(_name(here))
        here = here.parentWidget()
    return " < ".join(names)


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
