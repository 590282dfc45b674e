"""A table for paper: columns as wide as they need, rows as high as their text, going on over the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from cbgame.desktop.report.paper import TOP, TOP_RIGHT, Paper

_GAP, _PAD = 8.0, 2.5


def draw_table(
    paper: Paper, head: Sequence[str], rows: Sequence[Sequence[str]], wide: Sequence[int], figures: Sequence[int] = ()
) -> None:
    """A table at the cursor. The columns ``wide`` share what room is left and wrap; ``figures`` stand to the right."""
    widths = _widths(paper, head, rows, wide)
    _head(paper, head, widths, figures)
    for row in rows:
        heights = [
            paper.text_height(text, width, "small") if text else 0.0 for text, width in zip(row, widths, strict=True)
        ]
        height = max(heights) + 2 * _PAD
        if paper.need(height):
            _head(paper, head, widths, figures)
        _cells(paper, row, widths, figures, height, bold=False)
        paper.y += height
        paper.rule(paper.left, paper.right, paper.y, "line", 0.4)
    paper.y += 6.0


def _head(paper: Paper, head: Sequence[str], widths: Sequence[float], figures: Sequence[int]) -> None:
    lines = [
        paper.text_height(text, width, "small", bold=True) if text else 0.0
        for text, width in zip(head, widths, strict=True)
    ]
    height = max(lines) + 2 * _PAD
    _cells(paper, head, widths, figures, height, bold=True)
    paper.y += height
    paper.rule(paper.left, paper.right, paper.y, "outline", 0.7)


def _widths(paper: Paper, head: Sequence[str], rows: Sequence[Sequence[str]], wide: Sequence[int]) -> list[float]:
    widths = []
    for column, name in enumerate(head):
        most = max([paper.text_width(row[column], "small") for row in rows], default=0.0)
        words = [paper.text_width(word, "small", bold=True) for word in name.split()]
        half = paper.text_width(name, "small", bold=True) * 0.62  # a heading takes two lines at most
        widths.append(max(most, *words, half if len(words) > 1 else 0.0) + 1.0)
    rest = paper.measure - _GAP * (len(head) - 1)
    rest -= sum(width for column, width in enumerate(widths) if column not in wide)
    for column in wide:
        widths[column] = max(rest / len(wide), 60.0)
    return widths


def _cells(
    paper: Paper, row: Sequence[str], widths: Sequence[float], figures: Sequence[int], height: float, bold: bool
) -> None:
    x = paper.left
    for column, (text, width) in enumerate(zip(row, widths, strict=True)):
        box = QRectF(x, paper.y + _PAD, width, height - 2 * _PAD)
        align = TOP_RIGHT if column in figures else TOP
        paper.write(box, text, "small", bold=bold, role="text", align=align, wrapped=True)
        x += width + _GAP
