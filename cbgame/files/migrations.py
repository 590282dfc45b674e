"""Result files of earlier forms, brought to today's step by step: version n to n + 1."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

Body = dict[str, Any]
"""What a file holds beside its format and version, as it was written: nothing about it is checked yet."""

Migration = Callable[[Body], Body]

FORMAT: Final = "cbgame-record"
"""What a result file calls itself."""

VERSION: Final = 1
"""Version of a result file's form. The version of the rules is ``engine``."""

MIGRATIONS: Final[Mapping[int, Migration]] = {}
"""The version a step begins from -> the step. Version 1 was the first; whoever raises VERSION adds the step here."""


class NotMigrated(ValueError):
    """A file that says it is of an earlier form, and isn't, or is of a form too early to be read."""


def migrated(
    body: Body, version: int, to: int = VERSION, migrations: Mapping[int, Migration] = MIGRATIONS
) -> Body:  # fmt: skip
    """The body as version ``to`` has it. Raises :class:`NotMigrated`; the body given is not changed."""
    for step in range(version, to):
        if step not in migrations:
            raise NotMigrated(f"version {step} can't be read")
        try:
            body = migrations[step](dict(body))
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise NotMigrated(f"this is not version {step}: {error}") from error
    return body


def oldest(to: int = VERSION, migrations: Mapping[int, Migration] = MIGRATIONS) -> int:
    """The earliest version that can still be read."""
    while to - 1 in migrations:
        to -= 1
    return to
