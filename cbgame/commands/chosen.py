"""The level that was named on the command line, by id or by a sandbox's share code, or the one that was meant."""

from __future__ import annotations

from contextlib import suppress

from cbgame.commands.parser import quoted
from cbgame.commands.refusal import Refusal
from cbgame.files.levels import UnknownLevel, load_level, sandbox_level
from cbgame.game.level import Level
from cbgame.game.sandbox_code import BadCode, Shared, code_in, looks_like_code, names_sandbox, read_code
from cbgame.text.catalogue import Catalogue


def chosen_level(id: str, catalogue: Catalogue) -> Level:
    """The level of that id; of ``sandbox:CODE`` or ``CODE`` the one it stands for. Raises :class:`Refusal`."""
    try:
        return load_level(id)
    except UnknownLevel as unknown:
        if names_sandbox(id) or (unknown.near is None and looks_like_code(id)):
            return sandbox_level(chosen_sandbox(id, catalogue).sandbox)
        raise _no_level(unknown, catalogue) from None


def chosen_sandbox(text: str, catalogue: Catalogue) -> Shared:
    """What a share code holds, with or without ``sandbox:`` before it. Raises :class:`Refusal`."""
    try:
        return read_code(code_in(text))
    except BadCode as bad:
        raise Refusal(catalogue.tell(bad.why)) from None


def luck_in(id: str) -> int | None:
    """The luck that a share code names; None where it names none, or the id is no code."""
    with suppress(BadCode):
        return read_code(code_in(id)).luck
    return None


def _no_level(unknown: UnknownLevel, catalogue: Catalogue) -> Refusal:
    found = quoted(unknown.id)
    if unknown.near:
        return Refusal(catalogue.say("command-no-level-near", found=found, near=unknown.near))
    if unknown.known:
        return Refusal(catalogue.say("command-no-level", found=found, choices=", ".join(unknown.known)))
    return Refusal(catalogue.say("command-no-levels", found=found))
