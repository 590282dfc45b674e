"""What can be played and what was: levels, the unfinished term, the best results. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cbgame.desktop.bridge import KeptSeat, Made
from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.files.faults import BadFile
from cbgame.files.records import load_record
from cbgame.files.saves import Autosave
from cbgame.game.level import Level
from cbgame.game.message import Message
from cbgame.game.record import ENGINE, Record, level_hash

NewSeat = Callable[[Level, int], KeptSeat]
ResumedSeat = Callable[[Record, Level], KeptSeat]

_OPEN_AT_FIRST = 2


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A term that waits: its level and the quarter it has come to."""

    level_id: str
    quarter: str


@dataclass(frozen=True, slots=True)
class Best:
    """The best result of a level."""

    total: float
    medal: str | None


def medal(level: Level, total: float) -> str | None:
    """The medal that a score earns."""
    earned = [name for name in ("bronze", "silver", "gold") if total >= getattr(level.medals, name)]
    return earned[-1] if earned else None


class Terms:
    """Knows the levels, makes seats, and finds the term that waits."""

    def __init__(
        self, levels: Sequence[Level], autosave: Autosave, results: Path, new: NewSeat, resumed: ResumedSeat
    ) -> None:
        self._shipped = {level.id: level for level in levels}
        self.levels = dict(self._shipped)
        self._autosave, self._results = autosave, results
        self._new, self._resumed = new, resumed
        self._waiting: Record | None = None
        self.problem: Message | None = None

    def take_own(self, levels: Sequence[Level]) -> None:
        """The player's own levels as they are now; one stands in place of a shipped level of its id."""
        self.levels = self._shipped | {level.id: level for level in levels}

    def find_unfinished(self) -> Unfinished | None:
        """The term on the disk, if it can go on; what can't is set aside and ``problem`` says so."""
        record = self._autosave.resume()
        self.problem = self._autosave.problem
        if record is not None and not self._fits(record):
            self._autosave.discard()
            self.problem, record = self._autosave.problem, None
        self._waiting = record
        if record is None:
            return None
        level = self.levels[record.level]
        at = min(len(record.marks), level.quarters - 1)  # an ended term whose score isn't measured waits at its last
        return Unfinished(record.level, quarter_name(quarter_number(level.start_quarter) + at))

    def running_text(self) -> str:
        """The term under way as its file holds it; nothing where there is none."""
        return self._autosave.text()

    def new_seat(self, level: Level, seed: int) -> Made:
        """A way to make a seat for a new term."""
        return lambda: self._new(level, seed)

    def waiting_seat(self) -> Made | None:
        """A way to make the seat of the term that waits."""
        record = self._waiting
        if record is None:
            return None
        level = self.levels[record.level]
        return lambda: self._resumed(record, level)

    def give_up_waiting(self) -> Message | None:
        """Set aside the term that waits, because it can't go on; what to tell the player."""
        self._autosave.discard()
        self._waiting = None
        return self._autosave.problem

    def best(self, files: Mapping[str, str]) -> dict[str, Best]:
        """The best result by level, from the names of the result files; one that can't be read is passed over."""
        found: dict[str, Best] = {}
        for id, name in files.items():
            score = self.score_of(self._results / name)
            if id in self.levels and score is not None:
                found[id] = Best(score, medal(self.levels[id], score))
        return found

    def score_of(self, path: Path) -> float | None:
        """The score a result file claims; None if it can't be read."""
        try:
            return load_record(path).claimed_score
        except BadFile:
            return None

    def _fits(self, record: Record) -> bool:
        level = self.levels.get(record.level)
        return level is not None and record.engine == ENGINE and record.level_hash == level_hash(level)


def opens_after(levels: Sequence[Level], id: str, finished: Collection[str]) -> Level | None:
    """The level that has to be finished before this one opens: the rung below it on the ladder; None if it is open.

    The first two are open from the start, so that nobody has to take the lesson, and so is what stands off the ladder
    or says so itself; what was finished stays open.
    """
    rungs = sorted((level for level in levels if level.ladder is not None), key=lambda level: level.place)
    wanted = next(level for level in levels if level.id == id)
    if wanted.ladder is None or wanted.always_open or id in finished:
        return None
    place = rungs.index(wanted)
    if place < _OPEN_AT_FIRST or rungs[place - 1].id in finished:
        return None
    return rungs[place - 1]


def recommended(levels: Sequence[Level], best: Mapping[str, Best]) -> Level | None:
    """What to play next: the first level not finished yet, and when all are, the one with the least score."""
    unplayed = [level for level in levels if level.id not in best]
    if unplayed:
        return unplayed[0]
    return min(levels, key=lambda level: best[level.id].total, default=None)
