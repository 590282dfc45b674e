"""The level that was named on the command line, or the one that was perhaps meant."""

from __future__ import annotations

from cbgame.commands.parser import quoted
from cbgame.commands.refusal import Refusal
from cbgame.files.levels import UnknownLevel, load_level
from cbgame.game.level import Level
from cbgame.text.catalogue import Catalogue


def chosen_level(id: str, catalogue: Catalogue) -> Level:
    """The level of that id. Raises :class:`Refusal`."""
    try:
        return load_level(id)
    except UnknownLevel as unknown:
        found = quoted(id)
        if unknown.near:
            raise Refusal(catalogue.say("command-no-level-near", found=found, near=unknown.near)) from None
        if unknown.known:
            choices = ", ".join(unknown.known)
            raise Refusal(catalogue.say("command-no-level", found=found, choices=choices)) from None
        raise Refusal(catalogue.say("command-no-levels", found=found)) from None
