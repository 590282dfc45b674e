"""The pages beside the way: settings, help and glossary, the dialogs behind them, and changing settings."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from cbgame.desktop.in_system import open_folder
from cbgame.files import places
from cbgame.text.catalogue import LANGUAGE_NAMES

if TYPE_CHECKING:  # what makes one loads it
    from cbgame.desktop.pages.glossary import GlossaryPage
    from cbgame.desktop.pages.help import HelpPage
    from cbgame.desktop.pages.settings import SettingsPage
    from cbgame.desktop.window import Window


class BesidePages(QObject):
    """Each is made when it is first wanted."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._parts = window, window.parts

    # settings

    @cached_property
    def settings(self) -> SettingsPage:
        """The page of the settings."""
        from cbgame.desktop.pages.settings import SettingsPage

        page = self._window.hold(SettingsPage(self._parts.themes, self._parts.languages, self._window))
        page.changed.connect(self.change_settings)
        page.folder_wanted.connect(lambda: open_folder(places.home()))
        page.left.connect(self._window.go_back)
        return page

    def open_settings(self) -> None:
        """Show the settings as they stand."""
        self.settings.show_settings(self._parts.preferences.settings, str(places.home()))
        self._window.go_to(self.settings)

    def change_settings(self, changes: dict[str, Any]) -> None:
        """Keep changed settings and put them into effect."""
        preferences = self._parts.preferences
        preferences.change(preferences.settings.with_(**changes))
        preferences.apply(self._parts.themes, self._parts.languages)
        self._window.term.take_settings()
        if preferences.problem is not None:
            self._window.show_notice(preferences.problem)

    def next_language(self) -> None:
        """Speak the next of the game's languages."""
        codes = list(LANGUAGE_NAMES)
        following = codes[(codes.index(self._parts.languages.language) + 1) % len(codes)]
        self.change_settings({"language": following})

    # glossary

    @cached_property
    def glossary(self) -> GlossaryPage:
        """The page of the whole glossary."""
        from cbgame.desktop.pages.glossary import GlossaryPage

        page = self._window.hold(GlossaryPage(self._parts.themes, self._parts.languages, self._window))
        page.left.connect(self._window.go_back)
        return page

    def show_glossary(self, id: str = "") -> None:
        """The whole glossary, at a card."""
        self._window.go_to(self.glossary)
        self.glossary.show_card(id)

    # help

    @cached_property
    def help(self) -> HelpPage:
        """The page of help."""
        from cbgame.desktop.pages.help import HelpPage

        page = self._window.hold(HelpPage(self._parts.themes, self._parts.languages, self._window))
        page.left.connect(self._window.go_back)
        page.keys_wanted.connect(self.show_keys)
        page.documents_wanted.connect(self._show_documents)
        page.licences_wanted.connect(self._show_licences)
        page.glossary_wanted.connect(self.show_glossary)
        return page

    def open_help(self) -> None:
        """Show the help."""
        self._window.go_to(self.help)

    def show_keys(self) -> None:
        """Every key with what it does."""
        from cbgame.desktop.controls.keys_dialog import KeysDialog

        KeysDialog(self._parts.languages.catalogue, self._window).exec()

    def _show_documents(self) -> None:
        from cbgame.desktop.controls.documents_dialog import DocumentsDialog
        from cbgame.files.documents import documents

        languages = self._parts.languages
        DocumentsDialog(documents(languages.language), languages.catalogue, self._window).exec()

    def _show_licences(self) -> None:
        from cbgame.desktop.controls.licences_dialog import LicencesDialog
        from cbgame.files.notices import packed_notices, text_of

        LicencesDialog(packed_notices(), text_of, self._parts.languages.catalogue, self._window).exec()
