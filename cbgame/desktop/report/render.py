"""A debrief as bytes of a PDF or of a PNG. Works without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from cbgame.classroom.debrief_words import title_said
from cbgame.classroom.handout import Handout
from cbgame.desktop.report.class_handout import draw_class_handout
from cbgame.desktop.report.handout import draw_handout
from cbgame.desktop.report.paper import Paper
from cbgame.desktop.report.picture import PICTURE_PT, draw_picture
from cbgame.desktop.theme import load_theme
from cbgame.game.debrief import Report
from cbgame.text.catalogue import Catalogue

DPI = 1200
PICTURE_SCALE = 2.5
"""Pixels a point in the picture."""


def headless_application() -> QGuiApplication:
    """The one application object; where there is none and no screen, one that needs no screen."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["cbgame"])


def pdf_of(report: Report, catalogue: Catalogue) -> bytes:
    """The handout of a term on A4. Needs an application object (:func:`headless_application`)."""
    return _pdf(report.level.words[catalogue.language].title, catalogue, lambda paper: draw_handout(paper, report))


def class_pdf_of(told: Handout, catalogue: Catalogue) -> bytes:
    """The handout of a class on A4; needs the same."""
    return _pdf(title_said(told, catalogue), catalogue, lambda paper: draw_class_handout(paper, told))


def _pdf(title: str, catalogue: Catalogue, draw: Callable[[Paper], None]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0), QPageLayout.Unit.Point)
    writer.setTitle(title)
    writer.setCreator("cbgame")
    size = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Point)
    painter = QPainter(writer)
    painter.scale(DPI / 72.0, DPI / 72.0)
    paper = Paper(painter, (size.width(), size.height()), catalogue, load_theme("day"), writer.newPage)
    draw(paper)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def png_of(report: Report, catalogue: Catalogue) -> bytes:
    """One page of charts with the score. Needs an application object (:func:`headless_application`)."""
    width, height = PICTURE_PT
    image = QImage(round(width * PICTURE_SCALE), round(height * PICTURE_SCALE), QImage.Format.Format_RGB32)
    theme = load_theme("day")
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(PICTURE_SCALE, PICTURE_SCALE)
    draw_picture(Paper(painter, PICTURE_PT, catalogue, theme, lambda: None, margin=30.0), report)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stub wants bytes
        raise OSError("the picture can't be written")
    buffer.close()
    return bytes(buffer.data().data())
