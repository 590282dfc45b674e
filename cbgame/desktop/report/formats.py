"""Every format of a debrief by name: pages drawn here, tables written below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from cbgame.desktop.report.render import pdf_of, png_of
from cbgame.files.atomic import save_bytes
from cbgame.files.report_files import TABLES, Save
from cbgame.game.debrief import Report
from cbgame.text.catalogue import Catalogue


def _page(draw: Callable[[Report, Catalogue], bytes]) -> Save:
    def save(report: Report, path: Path, catalogue: Catalogue) -> tuple[Path, ...]:
        save_bytes(path, draw(report, catalogue))
        return (path,)

    return save


FORMATS: Final[Mapping[str, Save]] = {"pdf": _page(pdf_of), "png": _page(png_of), **TABLES}
"""Needs an application object (``render.headless_application``) for the first two."""
