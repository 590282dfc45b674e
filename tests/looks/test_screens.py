"""Every screen, looked at by the check: three languages, text at 100 and 150 %, and every theme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import build
from cbgame.desktop.screenshots import Photographer, Wish
from cbgame.desktop.window import Window
from cbgame.game.level import LANGUAGES
from tests.desktop.conftest import resumed_sample
from tests.desktop.sample_level import sample_level
from tests.desktop.sample_seat import SampleSeat
from tests.looks.inspection import findings
from tests.looks.reading import silent, undescribed, unnamed

THEMES = ("day", "night", "contrast-light", "contrast-dark")
SCALES = (1.0, 1.5)


class Inspector(Photographer):
    """Walks as the photographer does; looks with the check instead of a camera."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, sample_level(), Wish(Path(), ("en",), ("day",), 1280, 720))
        self.seen: dict[str, list[str]] = {}

    def _picture(self, name: str, page: QWidget, languages: Sequence[str] | None = None) -> None:
        self._until(lambda: self._window.stack.currentWidget() is page)
        wrong = self.seen.setdefault(name, [])
        for language in LANGUAGES:
            for scale in SCALES:
                with self._dressed(language=language, scale=scale):
                    wrong += [f"{language} {scale:.0%} {found}" for found in findings(self._window)]
        for theme in THEMES[1:]:
            with self._dressed(theme=theme):
                wrong += [f"{theme} {found}" for found in findings(self._window) if found.kind == "contrast"]
        wrong += [f"screen reader: {told}" for ask in (unnamed, silent, undescribed) for told in ask(self._window)]

    @contextmanager
    def _dressed(self, theme: str = "day", language: str = "en", scale: float = 1.0) -> Iterator[None]:
        parts = self._window.parts
        parts.themes.choose(theme)
        parts.themes.scale_text(scale)
        parts.languages.choose(language)
        self._settle()
        yield
        parts.themes.choose("day")
        parts.themes.scale_text(1.0)
        parts.languages.choose("en")

    def _settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    made = build(qapp, (sample_level(),), SampleSeat, resumed_sample)
    made.parts.themes.reduce_motion(True)
    made.parts.themes.choose("day")
    made.parts.languages.choose("en")
    qtbot.addWidget(made)
    yield made
    made.close()


def test_nothing_is_cut_shortened_covered_or_pale_on_any_screen(window: Window) -> None:
    inspector = Inspector(window)
    inspector.walk(1)
    lines: dict[str, str] = {}  # what stands on many screens is told of the first
    for name, found in inspector.seen.items():
        for line in found:
            lines.setdefault(line, name)
    assert not lines, "\n" + "\n".join(f"{name}: {line}" for line, name in lines.items())
