"""What a widget really writes: every run of text it paints, with its place and colour, read back from an SVG of it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QWidget

_SVG = "{http://www.w3.org/2000/svg}"
_DOTS_PER_INCH = 96
_HALO_PX = 3.0


@dataclass(frozen=True, slots=True)
class DrawnText:
    """One run of text as painted: where its letters lie, in the widget's own coordinates, and in which colour."""

    text: str
    rect: QRectF
    color: QColor
    size_px: float
    bold: bool


def drawn_texts(widget: QWidget) -> tuple[DrawnText, ...]:
    """Every run of text that the widget itself paints; its children's, and halos under letters, are not among them."""
    runs = list(_runs(ElementTree.fromstring(_as_svg(widget))))
    return tuple(
        run for place, run in enumerate(runs) if not any(_same_place(run, later) for later in runs[place + 1 :])
    )


def _same_place(run: DrawnText, later: DrawnText) -> bool:
    """Whether the same words are painted again on the spot: the first were a halo."""
    apart = run.rect.center() - later.rect.center()
    return run.text == later.text and max(abs(apart.x()), abs(apart.y())) <= _HALO_PX


def _as_svg(widget: QWidget) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    drawing.setResolution(_DOTS_PER_INCH)
    painter = QPainter(drawing)
    if not isinstance(widget, QGraphicsView):  # its scene is painted by its viewport
        QWidget.render(widget, painter, QPoint(0, 0), renderFlags=QWidget.RenderFlag(0))
    painter.end()
    return bytes(buffer.data().data())


def _runs(root: ElementTree.Element) -> Iterator[DrawnText]:
    """Groups don't nest in what Qt writes: each carries the transform, its texts their place."""
    for group in root.iter(f"{_SVG}g"):
        transform = _transform(group.get("transform", ""))
        for text in group.findall(f"{_SVG}text"):
            said = "".join(text.itertext()).strip().strip("\u200b")
            if said:
                yield _run(text, said, transform)


def _run(text: ElementTree.Element, said: str, transform: QTransform) -> DrawnText:
    font = QFont()
    families = [name.strip("'\" ") for name in text.get("font-family", "").split(",")]
    font.setFamilies([*families, *QFont().families()])
    size = float(text.get("font-size", "12"))
    font.setPixelSize(max(1, round(size)))
    weight = int(text.get("font-weight", "400"))
    font.setWeight(
        QFont.Weight(min((100, 200, 300, 400, 500, 600, 700, 800, 900), key=lambda known: abs(known - weight)))
    )
    metrics = QFontMetricsF(font)
    x, baseline = float(text.get("x", "0")), float(text.get("y", "0"))
    # the height of capitals and digits, not of the line: lines may lie close, letters may not touch
    letters = QRectF(x, baseline - metrics.capHeight(), metrics.horizontalAdvance(said), metrics.capHeight())
    color = QColor(text.get("fill", "#000000"))
    color.setAlphaF(float(text.get("fill-opacity", "1")))
    return DrawnText(said, transform.mapRect(letters), color, size * transform.m22() or size, weight >= 600)


def _transform(written: str) -> QTransform:
    if not written.startswith("matrix("):
        return QTransform()
    a, b, c, d, e, f = (float(part) for part in written[len("matrix(") : -1].split(","))
    return QTransform(a, b, c, d, e, f)
