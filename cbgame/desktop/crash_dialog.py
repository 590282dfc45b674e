"""What is shown when the program itself has failed: what happened, and the report to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.text.catalogue import Catalogue


class CrashDialog(QDialog):
    """Says what happened, offers the report, and lets the player go on or quit."""

    def __init__(
        self, catalogue: Catalogue, report: str, quit_game: Callable[[], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(catalogue.say("crash-title"))
        self.resize(680, 420)
        said, below = label("lead", self, wrapped=True), label("muted", self, wrapped=True)
        said.setText(catalogue.say("crash-said"))
        below.setText(catalogue.say("crash-report"))
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(catalogue.say("crash-report"))
        self.copy, self.go_on, self.quit = (
            QPushButton(catalogue.say(f"crash-{name}"), self) for name in ("copy", "go-on", "quit")
        )
        self.go_on.setProperty("role", "primary")
        self.go_on.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.go_on.clicked.connect(self.accept)
        self.quit.clicked.connect(self.reject)
        self.quit.clicked.connect(quit_game)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.quit)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(said)
        column.addWidget(below)
        column.addWidget(self.report, 1)
        column.addLayout(buttons)
