"""The decisions of one meeting, one step after the other, until the announcement: what undo and redo walk along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand, QUndoStack

from cbgame.policy.decision import Decision

_STEP_ID = 1


class Step(QUndoCommand):
    """From one decision to the next. Steps of one gesture (a drag, a number being typed) are one step."""

    def __init__(self, before: Decision, after: Decision, gesture: str, show: Callable[[Decision], None]) -> None:
        super().__init__()
        self.before, self.after, self._gesture, self._show = before, after, gesture, show
        self._made = False

    def id(self) -> int:
        return _STEP_ID if self._gesture else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Step) or other._gesture != self._gesture:
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True

    def undo(self) -> None:
        self._show(self.before)

    def redo(self) -> None:
        """The first time the controls show it already."""
        if self._made:
            self._show(self.after)
        self._made = True


class DecisionHistory(QUndoStack):
    """Kept by the desk; empty when a meeting begins."""

    def note(self, before: Decision, after: Decision, gesture: str, show: Callable[[Decision], None]) -> None:
        """Remember a step; ``show`` puts a decision on the controls."""
        if before != after:
            self.push(Step(before, after, gesture, show))
