"""The licences of everything in the package, to be read: works on the left, the text of one on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cbgame.desktop.controls.reading_dialog import ReadingDialog
from cbgame.files.notices import Notice
from cbgame.text.catalogue import Catalogue


class LicencesDialog(ReadingDialog):
    """Reads a text when its work is chosen."""

    def __init__(
        self,
        notices: tuple[Notice, ...],
        read: Callable[[Notice], str],
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        self._notices, self._text_of = notices, read
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(catalogue.say("licences-read"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        names = [f"{notice.name} {notice.version}".strip() for notice in notices]
        super().__init__(catalogue.say("about-licences-head"), names, self.text, catalogue, parent)
        self.titles.setAccessibleName(catalogue.say("licences-works"))
        self.open_at_first()

    def read(self, row: int) -> None:
        notice = self._notices[row]
        self.text.setPlainText(f"{notice.licence}\n\n{self._text_of(notice)}")
