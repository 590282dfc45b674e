"""The pages that ship with the game, to be read: titles on the left, a page on the right; links lead on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextBrowser, QWidget

from cbgame.desktop.controls.reading_dialog import ReadingDialog
from cbgame.files.documents import Document
from cbgame.text.catalogue import Catalogue

_MARGIN_PX = 14
_ABOVE_HEADING, _BELOW = 0.6, 0.4  # in lines


class DocumentsDialog(ReadingDialog):
    """Shows a page when its title is chosen, or a link to it; other links open in the system's browser."""

    page: QTextBrowser

    def __init__(self, documents: tuple[Document, ...], catalogue: Catalogue, parent: QWidget | None = None) -> None:
        self._documents, self._shown = documents, Path()
        page = QTextBrowser()
        page.document().setDocumentMargin(_MARGIN_PX)
        page.setAccessibleName(catalogue.say("documents-page"))
        page.setOpenExternalLinks(True)
        page.setTabChangesFocus(True)
        page.sourceChanged.connect(self._follow)
        super().__init__(catalogue.say("documents-title"), [each.title for each in documents], page, catalogue, parent)
        self.open_at_first()

    def read(self, row: int) -> None:
        if self._shown != self._documents[row].file:
            self.page.setSource(QUrl.fromLocalFile(str(self._documents[row].file)))

    def _follow(self, source: QUrl) -> None:
        """Mark the title of the page that a link led to; one that isn't in the list leaves the mark where it was."""
        self._shown = Path(source.toLocalFile())
        self._space()
        for row, document in enumerate(self._documents):
            if document.file == self._shown:
                self.titles.setCurrentRow(row)

    def _space(self) -> None:
        """Air between paragraphs and above headings, which a page without a style has none of."""
        line = self.page.fontMetrics().height()
        writing = QTextCursor(self.page.document())
        writing.beginEditBlock()
        block = self.page.document().begin()
        while block.isValid():
            writing.setPosition(block.position())
            form = block.blockFormat()
            if not form.hasProperty(QTextFormat.Property.BlockCodeFence) and writing.currentTable() is None:
                form.setTopMargin(line * _ABOVE_HEADING if form.headingLevel() > 1 else 0)
                form.setBottomMargin(line * _BELOW)
                writing.setBlockFormat(form)
            block = block.next()
        writing.endEditBlock()
