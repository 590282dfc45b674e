"""Names of people and teams: text and nothing else, told apart at a glance."""

from __future__ import annotations

import unicodedata
from typing import Final

from cbgame.classroom.refusals import Refused
from cbgame.game.message import message

LONGEST: Final = 24
_JOINERS: Final = {"\u200c", "\u200d"}  # some scripts and emoji need them
_MOST_MARKS: Final = 2  # combining marks in a row


def nickname(text: str, where: str = "nickname") -> str:
    """The name as it is shown: normalised, without spaces around. Raises :class:`Refused` for what is no name."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not _is_name(name):
        raise Refused(422, message("classroom-nickname-unfit", most=LONGEST), where)
    return name


def folded(name: str) -> str:
    """The name as it must be unique: without regard to case or to forms that look alike."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _is_name(name: str) -> bool:
    visible = [sign for sign in name if sign not in _JOINERS and not unicodedata.combining(sign)]
    return (
        1 <= len(visible) <= LONGEST
        and len(name) <= 2 * LONGEST
        and any(unicodedata.category(sign)[0] in "LNSP" for sign in visible)
        and not any(_is_control(sign) for sign in name)
        and not _is_piled_up(name)
    )


def _is_control(sign: str) -> bool:
    """Controls, text-direction marks, surrogates, private and unassigned signs: nothing that is seen."""
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") and sign not in _JOINERS


def _is_piled_up(name: str) -> bool:
    """Marks heaped upon a letter spill over the lines of others."""
    run = 0
    for sign in name:
        run = run + 1 if unicodedata.combining(sign) else 0
        if run > _MOST_MARKS:
            return True
    return False
