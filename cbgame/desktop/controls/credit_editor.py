"""Purchases of corporate, municipal and equity assets: a pace a month, without a calendar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cbgame.desktop.controls.size_rows import Size, SizeRows
from cbgame.desktop.language import LanguageSource

SIZES = (
    Size("corporate_purchases", "corporate-purchases", 5.0),
    Size("municipal_purchases", "municipal-purchases", 5.0),
    Size("equity_purchases", "equity-purchases", 5.0),
)


class CreditEditor(SizeRows):
    """What else than Treasuries and agency MBS is bought."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(SIZES, languages, parent)
