"""One play-through: levels, terms, bulletins, emergencies, scores and records. Message ids and numbers, never prose."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cbgame.game.level import Level
    from cbgame.game.term import Term
    from cbgame.policy.decision import Decision

__all__ = ["Decision", "Level", "Term"]

_FROM = {"Decision": "cbgame.policy.decision", "Level": "cbgame.game.level", "Term": "cbgame.game.term"}


def __getattr__(name: str) -> object:
    """Load one of ``__all__`` when it is first asked for: a window that shows a list of levels needs no economy."""
    if name not in _FROM:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_FROM[name]), name)
