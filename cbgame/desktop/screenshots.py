"""Pictures of every screen: plays a term in the real window and writes PNG files."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cbgame.desktop.app import application, build
from cbgame.desktop.controls.chart_tabs import TABS
from cbgame.desktop.pages.desk import DeskPage
from cbgame.desktop.term_flow import TermFlow
from cbgame.desktop.window import Window
from cbgame.files import places
from cbgame.files.levels import load_level
from cbgame.game.level import LANGUAGES, Level
from cbgame.policy.decision import Decision

_LONGEST_S = 60.0
_SETTLE_S = 0.45  # motion lasts under 300 ms


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be pictured."""

    out: Path
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    width: int
    height: int
    text_size_pct: int = 100


class Photographer:
    """Walks through the game as a player would and pictures what is on the screen."""

    def __init__(self, window: Window, level: Level, wish: Wish) -> None:
        self._window, self._level, self._wish = window, level, wish
        self.written: list[Path] = []

    def walk(self, seed: int) -> None:
        """Home to debrief, every screen once."""
        window = self._window
        window.resize(self._wish.width, self._wish.height)
        window.show()
        self._picture("home", window.home)
        for name, page in (("settings", window.settings), ("help", window.help)):
            window.go_to(page)
            self._picture(name, page)
        window.show_glossary("reserve-demand")
        self._picture("glossary", window.glossary)
        window.go_home()
        window.open_level(self._level.id)
        self._picture("brief", window.brief)
        window.begin(self._level, seed)
        flow = window.flow()
        self._play(flow)

    def _play(self, flow: TermFlow) -> None:
        pages = flow.pages
        self._until(lambda: flow.page is pages.desk)
        for quarter in range(self._level.quarters):
            self._desk(flow, quarter)
            pages.desk.decision.announce.click()
            self._until(lambda: flow.page is pages.announcement)
            if quarter == 1:
                self._picture("announcement", pages.announcement)
            if quarter == 7:
                self._picture("announcement-divided", pages.announcement, self._wish.languages[:1])
            pages.announcement.continued.emit()
            self._tape(flow, quarter)
        self._until(lambda: flow.page is pages.debrief)
        self._until(lambda: pages.debrief.export.actions_of["pdf"].isEnabled())  # the term has been played again
        self._picture("debrief", pages.debrief)

    def _desk(self, flow: TermFlow, quarter: int) -> None:
        desk = flow.pages.desk
        self._until(lambda: flow.page is desk)
        if quarter == 3:
            desk.decision.rate.up.click()
            for tab in TABS:
                desk.charts.turn_to(tab)
                every = self._wish.languages if tab == "rates" else self._wish.languages[:1]
                self._picture("desk" if tab == "rates" else f"desk-{tab}", desk, every)
            desk.charts.turn_to("rates")
            self._cards(desk)
            desk.decision.undo.click()
        decision = self._chosen(flow.quarter, desk.decision.decision())
        desk.decision.show_decision(decision)

    def _cards(self, desk: DeskPage) -> None:
        """A glossary card over the desk, and one that it led to."""
        explainer, gauge = self._window.explainer, desk.header.gauges["market_control"]
        explainer.open("market-control", gauge.mapToGlobal(gauge.rect().bottomLeft()))
        explainer.stack.cards[-1].text.related.follow(0)
        self._picture("desk-cards", desk)
        explainer.stack.close_unpinned()

    def _chosen(self, quarter: str, standing: Decision) -> Decision:
        """What history decided, so that the squeeze comes; hold where the level has no history."""
        return next((item.decision for item in self._level.historical_policy if item.quarter == quarter), standing)

    def _tape(self, flow: TermFlow, quarter: int) -> None:
        tape = flow.pages.tape
        self._until(lambda: flow.page is tape)
        while flow.page is tape:
            tape.skip()
            self._settle()
            cards = tape.situation.cards if not tape.go_on.isEnabled() else ()
            if cards:
                self._picture("emergency", tape)
                tape.situation.choose(len(cards))
            else:
                if quarter == 5:
                    self._picture("tape", tape)
                tape.go_on.click()
            self._settle()

    def _picture(self, name: str, page: QWidget, languages: Sequence[str] | None = None) -> None:
        """Write one screen in every theme, and in every language asked for."""
        chosen = languages if languages is not None else self._wish.languages[:1]
        sources = self._window.parts
        for language in chosen:
            for theme in self._wish.themes:
                sources.languages.choose(language)
                sources.themes.choose(theme)
                self._until(lambda: self._window.stack.currentWidget() is page)
                self._settle()
                path = self._wish.out / f"{name}-{theme}-{language}.png"
                if not self._window.grab().save(str(path)):
                    raise OSError(f"{path} can't be written")
                self.written.append(path)
        sources.languages.choose(self._wish.languages[0])

    def _until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + _LONGEST_S
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError("the screen never came")
            QApplication.processEvents()
            time.sleep(0.005)

    def _settle(self) -> None:
        end = time.monotonic() + _SETTLE_S
        while time.monotonic() < end:
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.01)


def _wish(argv: Sequence[str]) -> tuple[Wish, str, int]:
    parser = argparse.ArgumentParser(prog="cbgame.desktop.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"), help="folder to write to")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="default: all for the desk")
    parser.add_argument("--theme", choices=("day", "night"), action="append", help="default: both")
    parser.add_argument("--size", default="1280x720", help="WIDTHxHEIGHT")
    parser.add_argument("--text-size", type=int, choices=(100, 115, 130, 150), default=100, help="percent")
    parser.add_argument("--level", default="repo-spike")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(argv)
    width, _, height = given.size.partition("x")
    if not (width.isdigit() and height.isdigit()):
        parser.error(f"--size: {given.size!r} is not like 1280x720")
    themes, languages = tuple(given.theme or ("day", "night")), tuple(given.language or LANGUAGES)
    return Wish(given.out, languages, themes, int(width), int(height), given.text_size), given.level, given.seed


def shoot(window: Window, level: Level, wish: Wish, seed: int) -> list[Path]:
    """Walk once through the game; the files written."""
    wish.out.mkdir(parents=True, exist_ok=True)
    window.parts.themes.reduce_motion(True)
    window.parts.themes.scale_text(wish.text_size_pct / 100)
    photographer = Photographer(window, level, wish)
    photographer.walk(seed)
    return photographer.written


def main(argv: Sequence[str] | None = None) -> int:
    """Write the pictures; the exit code. The player's own folder is not touched."""
    wish, level_id, seed = _wish(sys.argv[1:] if argv is None else argv)
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ[places.HOME_VARIABLE] = folder
        app, level = application(sys.argv[:1]), load_level(level_id)
        window = build(app, (level,))
        try:
            for path in shoot(window, level, wish, seed):
                print(path)
        finally:
            window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
