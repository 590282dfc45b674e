"""The player's own levels on Home: shown as they lie in their folder, and added to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cbgame.files import places
from cbgame.files.atomic import SaveFailed
from cbgame.files.faults import BadFile
from cbgame.files.own_levels import Added, OwnShelf, add_level
from cbgame.game.message import message

if TYPE_CHECKING:
    from cbgame.desktop.window import Window


class HomeLevels(QObject):
    """Looks at the folder whenever somebody may have come back from an editor."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._own = OwnShelf()
        window.home.files_dropped.connect(self.add)
        window.home.own_levels.file_wanted.connect(self._choose)
        window.home.own_levels.folder_wanted.connect(self._open_folder)

    def look(self) -> bool:
        """Show the own levels as they lie in their folder; whether they are other than before."""
        if not self._own.look():
            return False
        self._window.parts.terms.take_own(self._own)
        self._window.home.show_own(self._own.found.levels, self._own.found.bad)
        return True

    def add(self, files: Sequence[str]) -> None:
        """Put copies of level files into the player's folder; what is no level is shown with all that is wrong."""
        refused: list[BadFile] = []
        for file in files:
            try:
                self._tell_added(add_level(Path(file)))
            except BadFile as error:
                refused.append(error)
            except SaveFailed as error:
                self._window.show_notice(message("notice-level-unwritten", folder=str(error.folder), why=error.why))
        self._window.go_home()
        self._window.home.show_refused(refused)

    def _tell_added(self, added: Added) -> None:
        title = added.level.words[self._window.parts.languages.language].title
        earlier = "" if added.earlier is None else added.earlier.name
        self._window.show_notice(
            message("notice-level-kept" if earlier else "notice-level-added", title=title, earlier=earlier)
        )

    def _choose(self) -> None:
        say = self._window.parts.languages.catalogue.say
        from PySide6.QtWidgets import QFileDialog

        files, _ = QFileDialog.getOpenFileNames(self._window, say("home-own-add"), "", say("home-own-filter"))
        if files:
            self.add(files)

    def _open_folder(self) -> None:
        from cbgame.desktop.in_system import open_folder

        open_folder(places.own_levels())
