"""The licences of everything in the package, to be read: works on the left, the text of one on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.files.notices import Notice
from cbgame.text.catalogue import Catalogue

_SIZE_PX = (900, 560)
_FROM_EDGE_PX = 40
_LIST_SHARE, _TEXT_SHARE = 2, 5


class LicencesDialog(QDialog):
    """Reads a text when its work is chosen."""

    def __init__(
        self,
        notices: tuple[Notice, ...],
        read: Callable[[Notice], str],
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices, self._read = notices, read
        self.setWindowTitle(catalogue.say("about-licences-head"))
        self.works, self.text = QListWidget(self), QPlainTextEdit(self)
        self.works.setAccessibleName(catalogue.say("licences-works"))
        self.works.addItems([f"{notice.name} {notice.version}".strip() for notice in notices])
        self.text.setAccessibleName(catalogue.say("licences-read"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(catalogue.say("notice-close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        self.works.currentRowChanged.connect(self._show)
        self._place(catalogue)
        self.works.setCurrentRow(0)
        self.works.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, row: int) -> None:
        if row >= 0:
            notice = self._notices[row]
            self.text.setPlainText(f"{notice.licence}\n\n{self._read(notice)}")

    def _place(self, catalogue: Catalogue) -> None:
        title = label("title", self)
        title.setText(catalogue.say("about-licences-head"))
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.works, _LIST_SHARE)
        both.addWidget(self.text, _TEXT_SHARE)
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
