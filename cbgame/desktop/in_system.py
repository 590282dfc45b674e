"""What the system shows in its own windows."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> None:
    """Let the system show a folder; one that isn't there is made first."""
    with suppress(OSError):  # where it can't be made the system shows what there is
        folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
