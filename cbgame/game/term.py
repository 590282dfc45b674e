"""One play-through: level + luck + decisions -> quarters."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.economy.observe import observe
from cbgame.economy.quarter import Quarter, announce
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State
from cbgame.economy.words import Words, heard, moves
from cbgame.game import committee, press, publishing, scoring
from cbgame.game.bulletin import Announcement, BalanceSheet, Bulletin, Option, Score, Situation, Week
from cbgame.game.course import Course
from cbgame.game.emergencies import OPTIONS, default_answer, in_order
from cbgame.game.headlines import headlines
from cbgame.game.knowledge import Knowledge
from cbgame.game.laid_by import Shelf, former, thin
from cbgame.game.level import Level
from cbgame.game.level_luck import Lucks
from cbgame.game.level_luck import TermLuck as TermLuck
from cbgame.game.publishing import Answered
from cbgame.game.record import ENGINE, Record, level_hash, mark
from cbgame.game.situation_report import situation_report
from cbgame.game.statement import statement
from cbgame.policy.decision import Decision, Instruments, verify
from cbgame.policy.decisions import Decisions
from cbgame.policy.forecast import answer_by_name
from cbgame.policy.stances import stance_of

LARGEST_SEED = 2**63 - 1
_TAPE_KEPT = 4  # quarters: as many weeks as are charted


def checked_seed(seed: object) -> int:
    """The seed itself. Raises ValueError where it isn't a whole number from 0 to LARGEST_SEED."""
    if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed <= LARGEST_SEED:
        raise ValueError(f"seed: found {seed!r}, expected a whole number from 0 to {LARGEST_SEED}")
    return seed


def playable_seed(level: Level, seed: object) -> int:
    """A seed, or the number of the level's historical luck. Raises ValueError for anything else."""
    past = level.past
    return past.number if past is not None and seed == past.number else checked_seed(seed)


class Unplayable(ValueError):
    """A record that can't have been played on its level; ``quarter`` is where it fails, if it gets that far."""

    def __init__(self, why: str, quarter: str | None = None) -> None:
        super().__init__(why)
        self.quarter = quarter


@dataclass(frozen=True, slots=True)
class QuarterLog:
    """One played quarter for those who may see the truth: after the end, and without a screen."""

    date: str
    decision: Decision
    observed: Mapping[str, float]
    actual: Mapping[str, float]
    balance_sheet: BalanceSheet
    weeks: tuple[Week, ...]


class Term:
    """One play-through. A quarter: :meth:`decide`, then :meth:`proceed` until it returns a bulletin; a situation in
    between waits for :meth:`answer`. It is a :class:`Course` of one path, with what is published about it."""

    def __init__(self, level: Level, seed: int) -> None:
        self.level = level
        self.seed = playable_seed(level, seed)
        self.course = Course(level, (seed,))
        self._knowledge = Knowledge(seed, level.information)
        first = quarter_number(level.start_quarter)
        self.quarters = tuple(quarter_name(first + index) for index in range(level.quarters))
        self._decisions: list[Decision] = []
        self._answers: list[tuple[Answered, ...]] = []
        self._marks: list[str] = []
        self._weeks: list[tuple[Week, ...]] = []
        self._stopped: list[int] = []
        self._shelf: Shelf | None = None
        self.announced: Announcement | None = None
        self.situation: Situation | None = None
        self._bulletins = [self._publish(level.standing, level.standing, ())]

    @property
    def luck(self) -> TermLuck:
        """Where the draws come from."""
        return self.course.lucks.each[0]

    @luck.setter
    def luck(self, luck: TermLuck) -> None:
        self.course.lucks = Lucks([luck])

    # --- what stands -------------------------------------------------------------------------------------------

    @property
    def bulletins(self) -> tuple[Bulletin, ...]:
        """All bulletins so far, the starting one first."""
        return tuple(self._bulletins)

    @property
    def states(self) -> tuple[State, ...]:
        """The truth: the start and every closed quarter. Not for a player before the end."""
        return tuple(self.state_after(closed) for closed in range(len(self.course.states)))

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions announced so far."""
        return tuple(self._decisions)

    @property
    def answers(self) -> tuple[tuple[str, ...], ...]:
        """The options chosen, per announced quarter."""
        return tuple(tuple(answered.option for answered in quarter) for quarter in self._answers)

    @property
    def marks(self) -> tuple[str, ...]:
        """A digest of each closed quarter."""
        return tuple(self._marks)

    @property
    def standing(self) -> Decision:
        """What *hold* is now."""
        return self._bulletins[-1].standing

    @property
    def instruments(self) -> Instruments:
        """What is in hand in the quarter that runs, or is next to be decided."""
        return self.course.instruments

    @property
    def running(self) -> bool:
        """Whether a quarter is announced and not closed yet."""
        return self.course.running is not None

    @property
    def ended(self) -> bool:
        """Whether every quarter is closed."""
        return len(self.course.states) > self.level.quarters

    # --- one quarter -------------------------------------------------------------------------------------------

    def decide(self, decision: Decision) -> Announcement:
        """Announce. Raises DecisionRefused, and changes nothing, if it can't be taken; RuntimeError out of turn."""
        if self.ended or self.running:
            raise RuntimeError("there is nothing to decide now")
        verify(decision, self.standing, self.instruments)
        press.verify_replies(decision)
        last = self._bulletins[-1]
        said_before = () if self.announced is None else self.announced.statement
        goal = float(last.nowcast.inflation_target[0])
        if not said_before:
            said_before = statement(last.decision, last.decision, last.readings, goal, expected=last.decision)
        vote = committee.vote(self.seed, last, decision)
        priced = float(self.course.state.expected_path[0, 0])
        asked = press.questions(press.Conference(last, decision, vote, priced), self.instruments)
        self._decisions.append(decision)
        self._answers.append(())
        self._stopped = []
        self.announced = Announcement(
            index=len(self._decisions) - 1,
            quarter=self.quarters[len(self._decisions) - 1],
            decision=decision,
            reactions={},
            expected_rate_pct=priced,
            statement=statement(decision, last.decision, last.readings, goal, vote, last.standing),
            previous_statement=said_before,
            headlines=(),
            vote=vote,
            questions=asked,
        )
        return self._spoken(self.announced)

    def reply(self, answer: str) -> Announcement:
        """Answer a question of the press conference, until the weeks begin; the last answer to a question counts.

        ValueError for an answer that isn't offered; RuntimeError out of turn. Questions without an answer are referred
        to the statement, which changes nothing.
        """
        running = self.course.running
        if running is None or self.announced is None or running.weeks.done or self._stopped:
            raise RuntimeError("there is no press conference now")
        offered = [each.id for question in self.announced.questions for each in question.answers]
        if answer not in offered:
            raise ValueError(f"reply: found {answer!r}, expected one of {', '.join(offered)}")
        rivals = {each.id for question in self.announced.questions for each in question.answers
                  if answer != press.REFER and answer in {other.id for other in question.answers}}  # fmt: skip
        kept = tuple(each for each in self._decisions[-1].replies if each not in rivals)
        given = kept if answer == press.REFER else (*kept, answer)
        self._decisions[-1] = replace(self._decisions[-1], replies=given)
        return self._spoken(replace(self.announced, decision=self._decisions[-1]))

    def _spoken(self, announced: Announcement) -> Announcement:
        """Open the quarter with what has been decided, voted and said; the announcement with markets' answer to it."""
        decision, standing = announced.decision, self._bulletins[-1].standing
        replies = press.taken(decision.replies, announced.questions)
        words = press.words_of(announced.vote, replies)
        quarter = self.course.announce(Decisions.of([press.promised(decision, replies)]), words)
        reactions = self._reactions(quarter.stance, words)
        silent = self._reactions(stance_of(decision), press.words_of(announced.vote, ()))
        self.announced = replace(
            announced,
            reactions=reactions,
            press_reactions={name: move - silent[name] for name, move in reactions.items()} if replies else {},
            headlines=headlines(
                decision, standing, reactions, announced.expected_rate_pct, len(announced.vote.against)
            ),
            said=tuple(reply.id for reply in replies),
        )
        return self.announced

    def _reactions(self, stance: Stance, words: Words) -> dict[str, float]:
        parameters = self.course.parameters
        answered = answer_by_name(announce(heard(self.course.state, words, parameters), stance, parameters))
        spoken = moves(words, parameters)
        return {name: move + spoken[name] for name, move in answered.items()}

    def proceed(self) -> Situation | Bulletin:
        """Let the weeks run until an emergency stops the tape or the quarter closes. RuntimeError out of turn."""
        quarter = self.course.running
        if quarter is None or self.situation is not None:
            raise RuntimeError("no quarter is running" if quarter is None else "an emergency waits for its answer")
        arisen = self.course.run()
        if not arisen:
            return self._close(quarter)
        self._stopped.append(quarter.weeks.done)
        self.situation = self._situation(quarter, next(iter(arisen)))
        return self.situation

    def answer(self, option: str) -> None:
        """Answer the waiting emergency. ValueError for an option that isn't offered; RuntimeError out of turn."""
        situation = self.situation
        if situation is None:
            raise RuntimeError("no emergency waits for an answer")
        offered = [each.id for each in situation.options]
        if option not in offered:
            raise ValueError(f"answer: found {option!r}, expected one of {', '.join(offered)}")
        self.course.answer(np.array([OPTIONS.index(option)]))
        self._answers[-1] = (*self._answers[-1], Answered(situation.week, option))
        self.situation = None

    def _situation(self, quarter: Quarter, kind: str) -> Situation:
        weeks = self._published_weeks(quarter)
        offered = in_order(kind, self.course.offered())
        return Situation(
            index=len(self._decisions) - 1,
            quarter=self.quarters[len(self._decisions) - 1],
            id=kind,
            week=weeks[-1].number,
            report=situation_report(kind, quarter, weeks, self._bulletins[-1]),
            options=tuple(Option(name) for name in offered),
            default=default_answer("", kind, offered),
            weeks=weeks,
        )

    def _published_weeks(self, quarter: Quarter) -> tuple[Week, ...]:
        return publishing.weeks_published(
            quarter.weeks.tape, quarter.weeks.done, quarter.start, self._decisions[-1], self._answers[-1], self._stopped
        )

    def _close(self, quarter: Quarter) -> Bulletin:
        weeks = self._published_weeks(quarter)
        state = self.course.close()
        self._weeks.append(weeks)
        self._marks.append(mark(state, self._decisions[-1], self.answers[-1]))
        self._bulletins.append(self._publish(self._decisions[-1], self.course.standing.at(0), weeks, quarter))
        return self._bulletins[-1]

    def _publish(
        self, decision: Decision, standing: Decision, weeks: tuple[Week, ...], quarter: Quarter | None = None
    ) -> Bulletin:
        last = self._bulletins[-1] if len(self.course.states) > 1 else None
        published = publishing.bulletin(
            self._knowledge,
            self.course.states,
            last,
            decision,
            standing,
            weeks,
            None if self.ended else self.course.instruments,
            self.level.information.reserve_kink,
            self.course.parameters,
            self.seed,
            quarter,
        )
        return published if self.ended else replace(published, gained=self.level.gained_at(published.index))

    def let_go(self) -> None:
        """Let go of what is only looked at in its own quarter, and lay former quarters by (:mod:`cbgame.game.laid_by`).
        The last two quarters stay whole, the tape of the last four. For who holds hundreds of terms: nothing that is
        played, published or scored afterwards differs."""
        if self._shelf is None:
            self._shelf = Shelf(self.course.states[0])
        shelf, states, first = self._shelf, self.course.states, self._bulletins[0]
        self.course.let_go()
        for closed in range(1, len(states) - 2):
            if not shelf.has(closed):
                shelf.lay_by(closed, states[closed])
                states[closed] = thin(states[closed], states[0])
                self._bulletins[closed] = former(self._bulletins[closed], first, self._bulletins[closed + 1].revisions)
        for closed in range(1, len(states) - _TAPE_KEPT):
            if not shelf.has_tape(closed):
                shelf.lay_tape_by(closed, self._weeks[closed - 1])
                self._weeks[closed - 1] = ()
                self._bulletins[closed] = replace(self._bulletins[closed], weeks=())

    def state_after(self, closed: int) -> State:
        """The truth after so many closed quarters. Not for a player before the end."""
        shelf, state = self._shelf, self.course.states[closed]
        return state if shelf is None or not shelf.has(closed) else shelf.state(closed, state)

    def _tape_of(self, closed: int) -> tuple[Week, ...]:
        shelf = self._shelf
        return self._weeks[closed - 1] if shelf is None or not shelf.has_tape(closed) else shelf.tape(closed)

    # --- after the end -----------------------------------------------------------------------------------------

    def losses(self) -> dict[str, Array]:
        """Each objective's loss over the closed quarters, (1,). RuntimeError before the first has closed."""
        if len(self.course.states) < 2:
            raise RuntimeError("no quarter has closed yet")
        return self.course.losses()

    def score(self) -> Score:
        """The score of the closed quarters. RuntimeError before the first has closed.

        It is measured against hindsight on the same luck, which takes seconds to find the first time.
        """
        from cbgame.game.hindsight import yardstick  # here, because a first desk doesn't wait for the search

        losses = self.losses()
        return scoring.score(self.level, losses, yardstick(self.level, self.seed))

    def log(self) -> tuple[QuarterLog, ...]:
        """Every closed quarter with the truth beside what was published."""
        return tuple(
            QuarterLog(
                date=self.quarters[index],
                decision=self._decisions[index],
                observed={name: reading.value for name, reading in self._bulletins[index + 1].readings.items()},
                actual={name: float(value[0]) for name, value in observe(state).items()},
                balance_sheet=publishing.balance_sheet(state),
                weeks=self._tape_of(index + 1),
            )
            for index, state in enumerate(self.states[1:])
        )

    def branch(self, luck: TermLuck | None = None) -> Self:
        """A twin that stands where this term stands and goes its own way, on the same luck unless another is given.

        RuntimeError while a quarter is running.
        """
        if self.running:
            raise RuntimeError("a running quarter can't be branched")
        twin = copy.copy(self)
        for name, value in vars(self).items():
            if isinstance(value, list | dict | set):  # what the twin adds must not appear here
                setattr(twin, name, copy.copy(value))
        twin.course = self.course.branch()
        twin._shelf = self._shelf and self._shelf.copy()
        if luck is not None:
            twin.luck = luck
        return twin

    def record(self, claimed: bool = True) -> Record:
        """The term as a record; once it has ended its score is measured and claimed, unless ``claimed`` is False."""
        return Record(
            engine=ENGINE,
            level=self.level.id,
            level_hash=level_hash(self.level),
            seed=self.seed,
            decisions=self.decisions,
            answers=self.answers,
            marks=self.marks,
            claimed_score=self.score().total if claimed and self.ended else None,
        )

    @classmethod
    def replayed(cls, record: Record, level: Level) -> Self:
        """The term that a record tells of, as far as it goes: a running quarter stands where it stood.

        Raises :class:`Unplayable` where the record can't have been played on this level.
        """
        if len(record.decisions) > level.quarters:
            raise Unplayable(f"decisions: found {len(record.decisions)}, expected at most {level.quarters}")
        if len(record.answers) != len(record.decisions):
            raise Unplayable(f"answers: found {len(record.answers)} quarters, expected {len(record.decisions)}")
        try:
            term = cls(level, record.seed)
        except ValueError as refusal:
            raise Unplayable(str(refusal)) from refusal
        for index, decision in enumerate(record.decisions):
            closing = index < len(record.marks) or index + 1 < len(record.decisions)
            try:
                term.decide(decision)
                term._replay_weeks(list(record.answers[index]), closing)
            except ValueError as refusal:
                raise Unplayable(str(refusal), term.quarters[index]) from refusal
        return term

    def _replay_weeks(self, waiting: list[str], closing: bool) -> None:
        while waiting or closing:
            outcome = self.proceed()
            if isinstance(outcome, Bulletin):
                if waiting:
                    raise ValueError(f"answers: {waiting[0]!r} answers an emergency that did not arise")
                return
            if not waiting:
                raise ValueError(f"answers: the emergency of {outcome.quarter} has no answer")
            self.answer(waiting.pop(0))
