"""The program's icon in the sizes and formats of each system, drawn from assets/icons/cbgame.svg."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
_IN_ICO: Final = (16, 24, 32, 48, 64, 256)
_IN_ICNS: Final = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
"""The kinds of Apple's container that hold a PNG of that size."""


def png(renderer: QSvgRenderer, side: int) -> bytes:
    """The drawing as a square PNG."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stub knows no device
        raise OSError("the icon can't be drawn")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' container: a table of pictures, then the pictures."""
    head, body = struct.pack("<HHH", 0, 1, len(_IN_ICO)), b""
    for side in _IN_ICO:
        shown, place = side % 256, 6 + 16 * len(_IN_ICO) + len(body)  # 256 is written as 0
        head += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(pictures[side]), place)
        body += pictures[side]
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Apple's container: each picture with its kind and length."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[side]) + 8) + pictures[side] for side, kind in _IN_ICNS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def make(drawing: Path, into: Path) -> None:
    """Write ``cbgame-SIZE.png``, ``cbgame.ico`` and ``cbgame.icns``."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise OSError(f"{drawing} is no drawing")
    pictures = {side: png(renderer, side) for side in SIZES}
    into.mkdir(parents=True, exist_ok=True)
    for side, picture in pictures.items():
        (into / f"cbgame-{side}.png").write_bytes(picture)
    (into / "cbgame.ico").write_bytes(ico(pictures))
    (into / "cbgame.icns").write_bytes(icns(pictures))
    del application
