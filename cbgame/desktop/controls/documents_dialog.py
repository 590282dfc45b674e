"""The pages that ship with the game, to be read: titles on the left, a page on the right; links lead on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.files.documents import Document
from cbgame.text.catalogue import Catalogue

_SIZE_PX = (1080, 640)
_FROM_EDGE_PX = 40
_MARGIN_PX = 14
_ABOVE_HEADING, _BELOW = 0.6, 0.4  # in lines
_LIST_SHARE, _PAGE_SHARE = 2, 5


class DocumentsDialog(QDialog):
    """Shows a page when its title is chosen, or a link to it; other links open in the system's browser."""

    def __init__(self, documents: tuple[Document, ...], catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents, self._shown = documents, Path()
        self.setWindowTitle(catalogue.say("documents-title"))
        self.titles, self.page = QListWidget(self), QTextBrowser(self)
        self.titles.setAccessibleName(catalogue.say("documents-title"))
        self.titles.setWordWrap(True)
        self.titles.addItems([each.title for each in documents])
        self.page.document().setDocumentMargin(_MARGIN_PX)
        self.page.setAccessibleName(catalogue.say("documents-page"))
        self.page.setOpenExternalLinks(True)
        self.page.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(catalogue.say("notice-close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        self.titles.currentRowChanged.connect(self._show)
        self.page.sourceChanged.connect(self._follow)
        self._place(catalogue)
        self.titles.setCurrentRow(0)
        self.titles.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, row: int) -> None:
        if row >= 0 and self._shown != self._documents[row].file:
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

    def _place(self, catalogue: Catalogue) -> None:
        title = label("title", self)
        title.setText(catalogue.say("documents-title"))
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.titles, _LIST_SHARE)
        both.addWidget(self.page, _PAGE_SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(14)
        column.addWidget(title)
        column.addLayout(both, 1)
        column.addWidget(self.buttons)
        room = self.parentWidget()
        width, height = _SIZE_PX
        if room is not None:
            width, height = min(width, room.width() - _FROM_EDGE_PX), min(height, room.height() - _FROM_EDGE_PX)
        self.resize(width, height)
