"""The language the command line speaks: the player's choice, else the system's, else English."""

from __future__ import annotations

import locale
import sys

from babel import default_locale

from cbgame.files.catalogues import load_catalogue
from cbgame.files.settings import load_settings
from cbgame.text.catalogue import Catalogue, nearest_language


def spoken_catalogue() -> Catalogue:
    """The catalogue of that language. What was wrong with the settings is said on stderr."""
    settings, problem = load_settings()
    catalogue = load_catalogue(settings.language or nearest_language(_system_language()))
    if problem:
        print(catalogue.tell(problem), file=sys.stderr)
    return catalogue


def _system_language() -> str:
    """The system's locale by name, empty if it has none."""
    try:
        return default_locale("LC_MESSAGES") or locale.getlocale()[0] or ""
    except ValueError:
        return ""
