"""A copy of a level to begin one's own from: the same words under another id, off the ladder."""

from __future__ import annotations

import re
from pathlib import Path

from cbgame.files.atomic import save_text
from cbgame.files.faults import BadFile, fault
from cbgame.files.level_checks import id_faults
from cbgame.files.levels import level_text

_OF_THE_SHIPPED = re.compile(r"^(?:ladder|always_open)[ \t]*=.*\n", re.MULTILINE)
_ID = re.compile(r"^id[ \t]*=.*$", re.MULTILINE)


def copy_level(id: str, path: Path) -> None:
    """Write the text of the level of that id (a sandbox's too) to ``path``, with the id that the new name asks for.

    Raises :class:`BadFile` where something stands at ``path`` or its name can't be an id, :class:`SaveFailed` where
    nothing can be written.
    """
    if path.exists():
        raise BadFile(path, [fault("", "file-there")])
    if wrong := tuple(id_faults(path.stem)):
        raise BadFile(path, wrong)
    text = _OF_THE_SHIPPED.sub("", level_text(id))
    save_text(path, _ID.sub(f'id = "{path.stem}"', text, count=1))
