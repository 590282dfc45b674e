"""What can be played and what was: levels, the unfinished term, the best results. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cbgame.files.glimpses import Glimpse, glimpse
from cbgame.files.own_levels import OwnShelf
from cbgame.files.saves import Autosave
from cbgame.files.shelf import Shelf
from cbgame.game.listing import Listing, Shown
from cbgame.game.message import Message

if TYPE_CHECKING:
    from cbgame.desktop.bridge import KeptSeat, Made
    from cbgame.game.level import Level
    from cbgame.game.record import Record

    NewSeat = Callable[[Level, int], KeptSeat]
    ResumedSeat = Callable[[Record, Level], KeptSeat]

_OPEN_AT_FIRST = 2


class Unfinished(NamedTuple):
    """A term that waits: its level and the quarter it has come to."""

    level: Shown
    quarter: str


class Best(NamedTuple):
    """The best result of a level."""

    total: float
    medal: str | None


class Terms:
    """Knows the levels, makes seats, and finds the term that waits.

    Home is told what a glimpse of the files tells; a term is read whole when it goes on, or when :meth:`look_closer`
    is called.
    """

    def __init__(self, shelf: Shelf, autosave: Autosave, results: Path, new: NewSeat, resumed: ResumedSeat) -> None:
        self.shelf = shelf
        self._own: OwnShelf | None = None
        self.listings = {listing.id: listing for listing in shelf.listings}
        self._autosave, self._results = autosave, results
        self._new, self._resumed = new, resumed
        self._waits = False
        self.problem: Message | None = None

    @property
    def waits(self) -> bool:
        """Whether a term was found that can go on."""
        return self._waits

    def take_own(self, own: OwnShelf) -> None:
        """The player's own levels as they are now; one stands in place of a shipped level of its id."""
        self._own = own
        self.listings = {listing.id: listing for listing in (*self.shelf.listings, *own.found.levels)}

    def level(self, id: str) -> Level:
        """A whole level. Raises :class:`BadFile` where its file has been spoilt, KeyError for one that isn't there."""
        is_own = self._own is not None and any(listing.id == id for listing in self._own.found.levels)
        return self._own.level(id) if self._own is not None and is_own else self.shelf.level(id)

    def find_unfinished(self) -> Unfinished | None:
        """The term on the disk, if it can go on; what can't is set aside and ``problem`` says so."""
        self.problem = None
        seen = glimpse(self._autosave.path)
        if seen is None or not self._fits(seen):
            return self.look_closer()
        self._waits = True
        return self._unfinished(seen.level, seen.closed)

    def look_closer(self) -> Unfinished | None:
        """The same, the record read whole."""
        record = self._record()
        return None if record is None else self._unfinished(record.level, len(record.marks))

    def running_text(self) -> str:
        """The term under way as its file holds it; nothing where there is none."""
        return self._autosave.text()

    def new_seat(self, level: Level, seed: int) -> Made:
        """A way to make a seat for a new term."""
        return lambda: self._new(level, seed)

    def waiting_seat(self) -> Made | None:
        """A way to make the seat of the term that waits; ``problem`` says why there is none after all."""
        record = self._record() if self._waits else None
        if record is None:
            return None
        return lambda: self._resumed(record, self._level_of(record))

    def give_up_waiting(self) -> Message | None:
        """Set aside the term that waits, because it can't go on; what to tell the player."""
        self._autosave.discard()
        self._waits = False
        return self._autosave.problem

    def best(self, files: Mapping[str, str]) -> dict[str, Best]:
        """The best result by level, from the names of the result files; one that can't be read is passed over."""
        found: dict[str, Best] = {}
        for id, name in files.items():
            score = self.score_of(self._results / name)
            if id in self.listings and score is not None:
                found[id] = Best(score, self.listings[id].medal(score))
        return found

    def score_of(self, path: Path) -> float | None:
        """The score a result file claims; None if it can't be read."""
        seen = glimpse(path)
        return None if seen is None else seen.claimed_score

    def _record(self) -> Record | None:
        """The record on the disk, if it can go on."""
        record = self._autosave.resume()
        self.problem = self._autosave.problem
        if record is not None and not self._fits(_glimpse_of(record)):
            self._autosave.discard()
            self.problem, record = self._autosave.problem, None
        self._waits = record is not None
        return record

    def _listing(self, id: str) -> Listing | None:
        if id in self.listings:
            return self.listings[id]
        from cbgame.game.sandbox_code import names_sandbox

        if not names_sandbox(id):
            return None
        from cbgame.files.sandbox_listing import sandbox_listing  # here, because it loads the economy

        return sandbox_listing(id)

    def _level_of(self, record: Record) -> Level:
        """The level of a record. Raises ValueError or LookupError where its code stands for another by now."""
        if record.level in self.listings:
            return self.level(record.level)
        from cbgame.files.levels import load_level
        from cbgame.game.record import level_hash

        level = load_level(record.level)
        if level_hash(level) != record.level_hash:
            raise ValueError(f"{record.level} is another level by now")
        return level

    def _fits(self, seen: Glimpse) -> bool:
        """Whether a record can go on here. Of a sandbox only working it out can tell: whoever resumes it is told."""
        listing = self._listing(seen.level)
        return listing is not None and seen.engine == listing.engine and listing.digest in ("", seen.level_hash)

    def _unfinished(self, level_id: str, closed: int) -> Unfinished | None:
        listing = self._listing(level_id)
        if listing is None:
            return None
        names = listing.quarter_names
        return Unfinished(listing, names[min(closed, len(names) - 1)])  # ended without a score it waits at its last


def _glimpse_of(record: Record) -> Glimpse:
    return Glimpse(record.level, record.engine, record.level_hash, len(record.marks), record.claimed_score)


def opens_after(levels: Sequence[Shown], id: str, finished: Collection[str]) -> Shown | None:
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


def recommended(levels: Sequence[Shown], best: Mapping[str, Best]) -> Shown | None:
    """What to play next: the first level not finished yet, and when all are, the one with the least score."""
    unplayed = [level for level in levels if level.id not in best]
    if unplayed:
        return unplayed[0]
    return min(levels, key=lambda level: best[level.id].total, default=None)
