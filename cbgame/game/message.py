"""A sentence to be: a message id and its arguments. The catalogues in ``cbgame.text`` make it prose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Argument = float | int | str
"""Numbers stay numbers (the language formats them); a text argument names another message id or is shown as it is."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the catalogues."""

    id: str
    arguments: Mapping[str, Argument] = field(default_factory=lambda: MappingProxyType({}))


def message(id: str, **arguments: Argument) -> Message:
    """A message with its arguments by name."""
    return Message(id, MappingProxyType(dict(arguments)))
