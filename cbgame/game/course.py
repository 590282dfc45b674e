"""Many terms of one level side by side, path by path: the quarters that a term plays alone, played as one batch."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from typing import Self

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.calendar import WEEKS, quarter_number
from cbgame.economy.parameters import BASELINE
from cbgame.economy.quarter import Quarter, close_quarter, open_quarter, run_weeks
from cbgame.economy.start import repeated, state_from, taken
from cbgame.economy.state import Array, State
from cbgame.economy.words import Words, heard
from cbgame.game import emergencies
from cbgame.game.ballots import Ballots
from cbgame.game.emergencies import NO_ANSWER, Chosen, Hand
from cbgame.game.knowledge import LOOKED_BACK_ON, Knowledge
from cbgame.game.legacy import legacy
from cbgame.game.level import Level
from cbgame.game.level_luck import Lucks, luck_of
from cbgame.game.scoring import Tally
from cbgame.policy.decision import Instruments
from cbgame.policy.decisions import Decisions, Mask
from cbgame.policy.stances import stance_of, stances_of


class Course:
    """Paths that play a level, each on the luck of its seed.

    A quarter: :meth:`announce`, then :meth:`run` until it finds no emergency, with :meth:`answer` in between, then
    :meth:`close`. ``state`` and ``standing`` are what holds before the next announcement, ``tally`` what has been
    lost so far.
    """

    def __init__(
        self,
        level: Level,
        seeds: Sequence[int],
        paths_each: int = 1,
        lucks: Lucks | None = None,
    ) -> None:
        """``paths_each`` paths to each seed, those of the first seed first; ``lucks`` of the seeds, if drawn before."""
        self.level = level
        self.seeds = tuple(seeds)
        self.seed_of_path: NDArray[np.int_] = np.repeat(np.arange(len(seeds)), paths_each)
        self.paths = len(self.seed_of_path)
        self.parameters = BASELINE.with_values(level.parameters)
        self.lucks = Lucks([luck_of(level, seed) for seed in seeds]) if lucks is None else lucks
        self._knowledge = Knowledge(seeds, level.information, self.seed_of_path)
        self._seen: tuple[int, State] | None = None  # for how many closed quarters, and what
        self._ballots = Ballots(seeds, self.seed_of_path)
        before = quarter_number(level.start_quarter) - 1
        start = state_from(level.start, before, stance_of(level.standing), self.parameters)
        self.states = [repeated(start, self.paths)]  # the start and every closed quarter
        self.standing = Decisions.alike(level.standing, self.paths)
        self.in_force = self.standing  # what is announced, with what this quarter's answers have added
        self._left = self.standing  # the same for the last closed quarter
        self.tally = Tally(self.standing)
        self.closed = 0
        self.running: Quarter | None = None
        self.answered: list[Chosen] = []  # of the running quarter, or the last
        self._announced = self.standing
        self._stops: emergencies.Stops | None = None  # the weeks after which the running quarter asks
        self.met: NDArray[np.int_] = np.zeros(self.paths, dtype=int)  # emergencies of the running quarter, by path
        self.arisen: Mapping[str, Mask] = {}  # what waits for an answer

    @property
    def state(self) -> State:
        """How the last closed quarter ended."""
        return self.states[-1]

    @property
    def instruments(self) -> Instruments:
        """What is in hand in the quarter that runs, or is next to be decided."""
        return self.level.instruments_at(self.closed)

    @property
    def ended(self) -> bool:
        """Whether every quarter is closed."""
        return self.closed >= self.level.quarters

    def announce(self, decisions: Decisions, words: Words | None = None) -> Quarter:
        """Begin the next quarter under these decisions; again, as long as no week has run, with other words.

        The decisions aren't verified: whoever makes them keeps to the level. Without ``words`` the committee votes on
        each path, and nothing is said to the press.
        """
        if words is None:
            against = self._ballots.share_against(self.seen(), self.standing, decisions, self.parameters)
            words = Words(against=against)
        number = self.state.quarter + 1
        draws = self.lucks.laid_out(number, self.seed_of_path)
        start = heard(self.state, words, self.parameters)
        self.running = open_quarter(start, stances_of(decisions), draws, self.parameters)
        self.running.explained = self.paths == 1  # nobody reads the causes of many
        self._stops = emergencies.calendar(self.running)
        self._announced = self.in_force = decisions
        self.answered = []
        self.met = np.zeros(self.paths, dtype=int)
        return self.running

    def run(self) -> Mapping[str, Mask]:
        """Let the weeks run until an emergency stops the tape on some path: its kind and where. Empty once all weeks
        are done."""
        quarter = self._in_progress()
        while quarter.weeks.done < WEEKS:
            run_weeks(quarter, quarter.weeks.done + 1)
            arisen = emergencies.arises(quarter, self.met, self._stops)
            if arisen:
                self.arisen = arisen
                for mask in arisen.values():
                    self.met = self.met + mask
                return arisen
        return {}

    def offered(self) -> Mapping[str, Mask]:
        """The answers in hand now, and on which paths."""
        return emergencies.options(self.arisen, self.hand, self.in_force)

    @property
    def hand(self) -> Hand:
        """What measures depend on this quarter."""
        return Hand(self.instruments, self._in_progress().start.gdp_nominal)

    def answer(self, chosen: Chosen) -> None:
        """Answer the emergency that stopped the tape: an option's place per path, NO_ANSWER where there is none."""
        emergencies.act(chosen, self.hand, self._in_progress().weeks.operations, self.in_force)
        self.in_force = emergencies.stands(chosen, self.hand, self.in_force)
        self.answered.append(chosen)
        self.arisen = {}

    def close(self) -> State:
        """Close the quarter."""
        self.states.append(close_quarter(self._in_progress()))
        self.tally.add(self.state, self._announced)
        self.standing = self.in_force.held()
        self._left = self.in_force
        self.closed += 1
        self.running = None
        return self.state

    def let_go(self) -> None:
        """Let go of what the levels of former states were made up of; that of the last two is looked back on."""
        for index, state in enumerate(self.states[:-2]):
            if state.terms:
                self.states[index] = state.with_changes(terms={})

    def losses_so_far(self) -> dict[str, Array]:
        """Each objective's loss over the closed quarters, (paths,), as if they left nothing behind: no legacy."""
        return self.tally.losses(np.zeros(self.paths))

    def losses(self) -> dict[str, Array]:
        """Each objective's loss over the closed quarters and the legacy of the last, (paths,)."""
        return self.tally.losses(legacy(self.level, self.state, self._left, self.parameters))

    def seen(self) -> State:
        """The staff's estimate of each path's state: what a rule that plays in real time may know."""
        if self._seen is None or self._seen[0] != self.closed:
            self._seen = self.closed, self._knowledge.nowcast(self.states)
        return self._seen[1]

    def branch(self) -> Self:
        """A twin that stands where this course stands and goes its own way, on the same lucks unless given others."""
        twin = copy.copy(self)
        twin.states, twin.answered = list(self.states), list(self.answered)
        twin.tally = Tally(self.tally.standing, list(self.tally.rows), list(self.tally.lows))
        return twin

    def taken(self, paths: NDArray[np.int_]) -> Self:
        """A twin on these of the paths, as often as they are named, that goes its own way from here; no quarter may be
        running. Of former states it keeps on its paths only what the staff look back on: it can be played on and
        measured, not read."""
        if self.running is not None:
            raise RuntimeError("a quarter is running")
        twin = self.branch()
        twin.seed_of_path, twin.paths = self.seed_of_path[paths], len(paths)
        twin._knowledge = Knowledge(self.seeds, self.level.information, twin.seed_of_path)
        twin._ballots = Ballots(self.seeds, twin.seed_of_path)
        twin._seen, twin.answered, twin.arisen = None, [], {}
        twin.states = [
            *(
                state.with_changes(**{name: getattr(state, name).take(paths, axis=-1) for name in LOOKED_BACK_ON})
                for state in self.states[:-1]
            ),
            taken(self.state.with_changes(terms={}), paths),
        ]
        twin.standing, twin.in_force, twin._left, twin._announced = (
            decisions.taken(paths) for decisions in (self.standing, self.in_force, self._left, self._announced)
        )
        twin.tally = self.tally.taken(paths)
        return twin

    def _in_progress(self) -> Quarter:
        if self.running is None:
            raise RuntimeError("no quarter is running")
        return self.running


Chooser = Callable[[Course], Decisions]
"""What every path announces next, from what is known."""

Answerer = Callable[[Course, Mapping[str, Mask]], Chosen]
"""What every path on which an emergency has arisen would answer (it gets the nearest that is in hand)."""


def play_quarter(course: Course, decisions: Decisions, answerer: Answerer) -> State:
    """One whole quarter: announced, run, its emergencies answered, closed."""
    course.announce(decisions)
    while arisen := course.run():
        asked = np.logical_or.reduce(list(arisen.values()))
        chosen = emergencies.answers(answerer(course, arisen), course.offered(), arisen)
        course.answer(np.where(asked, chosen, NO_ANSWER))
    return course.close()


def play(course: Course, chooser: Chooser, answerer: Answerer) -> Course:
    """Every quarter that is left."""
    while not course.ended:
        play_quarter(course, chooser(course), answerer)
    return course
