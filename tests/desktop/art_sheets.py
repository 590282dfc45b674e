"""Contact sheets of all drawings and icons: ``python -m tests.desktop.art_sheets FOLDER`` (not shipped)."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from cbgame.desktop.theme import Theme, load_theme
from cbgame.files import places

_LABEL = 18


def names(folder: str) -> list[str]:
    """Every drawing of a folder of the assets."""
    return sorted(path.stem for path in (places.assets() / folder).glob("*.svg"))


def eye_of(name: str) -> float:
    """Where the eye of a drawing is, as a share of its height from the top."""
    text = (places.assets() / "illustrations" / f"{name}.svg").read_text(encoding="utf-8")
    found = re.search(r'data-eye="([0-9.]+)"', text)
    return float(found[1]) if found else 0.5


def renderer(folder: str, name: str, theme: Theme) -> QSvgRenderer:
    """A drawing in a theme's colours."""
    text = (places.assets() / folder / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(Template(text).substitute(theme.colors).encode()))


def sheet(
    folder: str, shown: list[str], theme: Theme, cell: tuple[int, int], columns: int, sizes: tuple[int, ...] = ()
) -> QImage:
    """All named drawings, each covering its cell, or at several sizes in a row."""
    width, height = cell
    rows = -(-len(shown) // columns)
    image = QImage(columns * (width + 12) + 12, rows * (height + 12 + _LABEL) + 12, QImage.Format.Format_RGB32)
    image.fill(theme.color("window"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("Noto Sans", 8))
    for place, name in enumerate(shown):
        left, top = 12 + place % columns * (width + 12), 12 + place // columns * (height + 12 + _LABEL)
        drawn = renderer(folder, name, theme)
        if sizes:
            _row(painter, drawn, left, top, sizes)
        else:
            _cover(painter, drawn, QRectF(left, top, width, height), eye_of(name))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(left, top + height, width, _LABEL), Qt.AlignmentFlag.AlignLeft, name)
    painter.end()
    return image


def _row(painter: QPainter, drawn: QSvgRenderer, left: float, top: float, sizes: tuple[int, ...]) -> None:
    for side in sizes:
        drawn.render(painter, QRectF(left, top, side, side))
        left += side + 8


def _cover(painter: QPainter, drawn: QSvgRenderer, cell: QRectF, eye: float) -> None:
    size = drawn.defaultSize().scaled(cell.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    painter.save()
    painter.setClipRect(cell)
    left = cell.center().x() - size.width() / 2
    eye = eye if cell.height() < 0.5 * size.height() else 0.5
    top = cell.center().y() - eye * size.height()
    top = min(cell.top(), max(cell.bottom() - size.height(), top))
    drawn.render(painter, QRectF(left, top, size.width(), size.height()))
    painter.restore()


def main(folder: Path, only: list[str]) -> None:
    """Write the sheets; ``only`` names drawings to be shown large instead."""
    folder.mkdir(parents=True, exist_ok=True)
    drawings = names("illustrations")
    levels = [name for name in drawings if not name.startswith("crisis-")]
    crises = [name for name in drawings if name.startswith("crisis-")]
    for look in ("day", "night"):
        theme = load_theme(look)
        if only:
            shape = (800, 300) if only[0].startswith("crisis-") else (540, 530)
            sheet("illustrations", only, theme, shape, 2 if shape[0] > 600 else 3).save(
                str(folder / f"large-{look}.png")
            )
            continue
        icons = [name for name in names("icons") if name != "cbgame"]
        sheet("icons", icons, theme, (110, 48), 9, (16, 24, 48)).save(str(folder / f"icons-{look}.png"))
        sheet("illustrations", levels, theme, (400, 176), 4).save(str(folder / f"levels-{look}.png"))
        if crises:
            sheet("illustrations", crises, theme, (520, 195), 3).save(str(folder / f"crises-{look}.png"))
            sheet("illustrations", crises, theme, (520, 105), 3).save(str(folder / f"crises-low-{look}.png"))
        sheet("illustrations", levels, theme, (468, 107), 3).save(str(folder / f"levels-low-{look}.png"))


if __name__ == "__main__":
    _app = QGuiApplication([])
    main(Path(sys.argv[1]), sys.argv[2:])
