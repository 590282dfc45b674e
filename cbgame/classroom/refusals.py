"""What a class's host says when it can't do what was asked: a status, a message, and where."""

from __future__ import annotations

from cbgame.files.faults import Fault
from cbgame.game.message import Message, message


class Refused(Exception):
    """A request that is refused. ``status`` as in HTTP; ``where`` is the key that is wrong, if one is."""

    def __init__(self, status: int, what: Message, where: str | None = None, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(what.id)
        self.status, self.what, self.where, self.faults = status, what, where, faults


class StoreFailed(Exception):
    """The database didn't take what was to be stored: nothing of it counts. ``why`` is the database's own word."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def malformed(faults: tuple[Fault, ...], status: int = 400) -> Refused:
    """The refusal of data that hasn't the shape it should have: all that is wrong, the first in front."""
    return Refused(status, faults[0].what, faults[0].where or None, faults)


def out_of_turn() -> Refused:
    """The refusal of what can't be done at this moment."""
    return Refused(409, message("classroom-out-of-turn"))
