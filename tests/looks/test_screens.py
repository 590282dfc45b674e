"""Every screen, looked at by the check: three languages, text at 100 and 150 %, and every theme."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop import app
from cbgame.desktop.app import build
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.screen_walk import ScreenWalk, Wish
from cbgame.desktop.window import Window
from cbgame.game.level import LANGUAGES, Words
from tests.desktop.conftest import resumed_sample
from tests.desktop.sample_level import sample_level
from tests.desktop.sample_seat import SampleSeat
from tests.looks.inspection import findings, texts_of
from tests.looks.pseudo import pseudo_catalogue, unmarked
from tests.looks.reading import silent, undescribed, unnamed


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which the game can look."""

    language: str = "en"
    theme: str = "day"
    percent: int = 100

    def __str__(self) -> str:
        return f"{self.language}-{self.theme}-{self.percent}"


LOOKS = (
    *(Look(language, percent=percent) for language in LANGUAGES for percent in (100, 150)),
    *(Look(theme=theme) for theme in ("night", "contrast-light", "contrast-dark")),
)


class Inspector:
    """Looks at every screen of the walk; keeps what is wrong, each fault once."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.wrong: dict[str, str] = {}  # what is wrong -> the first screen where it is

    def look(self, screen: str, page: QWidget) -> None:
        told = (ask(self._window) for ask in (unnamed, silent, undescribed))
        for fault in (*findings(self._window), *(f"for a screen reader: {line}" for lines in told for line in lines)):
            self.wrong.setdefault(str(fault), screen)


def _texts(words: Words) -> list[str]:
    """Everything that a level says in one language."""
    values = [getattr(words, item.name) for item in fields(words)]
    return [text for value in values for text in ([value] if isinstance(value, str) else map(str, value))]


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class QuickWalk(ScreenWalk):
    """Waits for nothing that moves: motion is reduced, and the sample seat answers at once."""

    def _settle(self) -> None:
        settle()


_OTHER_WORDS = (
    "home", "settings", "help", "documents", "licences", "glossary", "brief", "classroom", "console", "projector",
    "desk-cards", "waiting-said", "desk-committee", "debrief-said", "lab",
)  # fmt: skip
"""Screens that also show words of levels, of the glossary, of students, formulas, names of libraries and folders."""


_LEVELS_WORDS = "\n".join(text for words in sample_level().words.values() for text in _texts(words))
"""What a level says is its file's, and not longer in the test's language."""


class LongWords(Inspector):
    """Looks for what a longer language doesn't fit into, and for words that no catalogue gave."""

    def look(self, screen: str, page: QWidget) -> None:
        for fault in findings(self._window):
            if fault.kind != "contrast":
                self.wrong.setdefault(str(fault), screen)
        if not screen.startswith(_OTHER_WORDS):
            for run in texts_of(self._window):
                if any(unmarked(part) and part.strip() not in _LEVELS_WORDS for part in run.text.split(" · ")):
                    self.wrong.setdefault(f"in no catalogue: {run.text}", screen)


@contextmanager
def opened(qtbot: QtBot, qapp: QApplication, look: Look) -> Iterator[Window]:
    window = build(qapp, (sample_level(),), SampleSeat, resumed_sample)
    window.parts.themes.reduce_motion(True)
    window.parts.themes.choose(look.theme)
    window.parts.themes.scale_text(look.percent / 100)
    window.parts.languages.choose(look.language)
    qtbot.addWidget(window)
    yield window
    window.close()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_nothing_is_cut_shortened_covered_or_pale_on_any_screen(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    wish = Wish(Path(), (look.language,), (look.theme,), ((1280, 720),), (look.percent,))
    with opened(qtbot, qapp, look) as window:
        inspector = Inspector(window)
        QuickWalk(window, sample_level(), wish, inspector.look).walk(1)
    assert not inspector.wrong, "\n" + "\n".join(f"{screen}: {fault}" for fault, screen in inspector.wrong.items())


def test_a_longer_language_fits_and_every_word_is_a_catalogues(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "LanguageSource", partial(LanguageSource, load=pseudo_catalogue))
    look = Look()
    with opened(qtbot, qapp, look) as window:
        inspector = LongWords(window)
        wish = Wish(Path(), (look.language,), (look.theme,), ((1280, 720),), (look.percent,))
        QuickWalk(window, sample_level(), wish, inspector.look).walk(1)
    assert not inspector.wrong, "\n" + "\n".join(f"{screen}: {fault}" for fault, screen in inspector.wrong.items())
