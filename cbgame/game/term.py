"""One play-through: level + luck + decisions -> quarters."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol, Self

from cbgame.economy.calendar import WEEKS, quarter_name, quarter_number
from cbgame.economy.luck import Draws
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE
from cbgame.economy.quarter import Quarter, announce, close_quarter, open_quarter, run_weeks
from cbgame.economy.stance import Stance
from cbgame.economy.start import state_from
from cbgame.economy.state import State
from cbgame.economy.words import Words, heard, moves
from cbgame.game import committee, emergencies, press, publishing, scoring
from cbgame.game.bulletin import Announcement, BalanceSheet, Bulletin, Option, Score, Situation, Week
from cbgame.game.headlines import headlines
from cbgame.game.knowledge import Knowledge
from cbgame.game.level import Level
from cbgame.game.level_luck import LevelLuck
from cbgame.game.publishing import Answered
from cbgame.game.record import ENGINE, Record, level_hash, mark
from cbgame.game.situation_report import situation_report
from cbgame.game.statement import statement
from cbgame.policy.decision import Decision, verify
from cbgame.policy.forecast import answer_by_name
from cbgame.policy.stances import stance_of

LARGEST_SEED = 2**63 - 1


def checked_seed(seed: object) -> int:
    """The seed itself. Raises ValueError where it isn't a whole number from 0 to LARGEST_SEED."""
    if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed <= LARGEST_SEED:
        raise ValueError(f"seed: found {seed!r}, expected a whole number from 0 to {LARGEST_SEED}")
    return seed


class Unplayable(ValueError):
    """A record that can't have been played on its level; ``quarter`` is where it fails, if it gets that far."""

    def __init__(self, why: str, quarter: str | None = None) -> None:
        super().__init__(why)
        self.quarter = quarter


class TermLuck(Protocol):
    """Where a term's draws come from: its level's luck, or that luck with some of it left out."""

    def draws(self, quarter: int) -> Draws:
        """The draws of a quarter (running number)."""

    def publicly_known(self, quarter: int, draws: Draws) -> Draws:
        """Draws with what everybody knows beforehand."""


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
    between waits for :meth:`answer`."""

    def __init__(self, level: Level, seed: int) -> None:
        self.level = level
        self.seed = checked_seed(seed)
        self._parameters = BASELINE.with_values(level.parameters)
        self.luck: TermLuck = LevelLuck(level, seed)
        self._knowledge = Knowledge(seed, level.information)
        first = quarter_number(level.start_quarter)
        self.quarters = tuple(quarter_name(first + index) for index in range(level.quarters))
        self._states = [state_from(level.start, first - 1, stance_of(level.standing), self._parameters)]
        self._decisions: list[Decision] = []
        self._answers: list[tuple[Answered, ...]] = []
        self._marks: list[str] = []
        self._weeks: list[tuple[Week, ...]] = []
        self._running: Quarter | None = None
        self._stopped: list[int] = []
        self.announced: Announcement | None = None
        self.situation: Situation | None = None
        self._bulletins = [self._publish(level.standing, level.standing, ())]

    # --- what stands -------------------------------------------------------------------------------------------

    @property
    def bulletins(self) -> tuple[Bulletin, ...]:
        """All bulletins so far, the starting one first."""
        return tuple(self._bulletins)

    @property
    def states(self) -> tuple[State, ...]:
        """The truth: the start and every closed quarter. Not for a player before the end."""
        return tuple(self._states)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions announced so far."""
        return tuple(self._decisions)

    @property
    def answers(self) -> tuple[tuple[str, ...], ...]:
        """The options chosen, per announced quarter."""
        return tuple(tuple(answered.option for answered in quarter) for quarter in self._answers)

    @property
    def standing(self) -> Decision:
        """What *hold* is now."""
        return self._bulletins[-1].standing

    @property
    def running(self) -> bool:
        """Whether a quarter is announced and not closed yet."""
        return self._running is not None

    @property
    def ended(self) -> bool:
        """Whether every quarter is closed."""
        return len(self._states) > self.level.quarters

    # --- one quarter -------------------------------------------------------------------------------------------

    def decide(self, decision: Decision) -> Announcement:
        """Announce. Raises DecisionRefused, and changes nothing, if it can't be taken; RuntimeError out of turn."""
        if self.ended or self._running is not None:
            raise RuntimeError("there is nothing to decide now")
        verify(decision, self.standing, self.level.instruments)
        last = self._bulletins[-1]
        said_before = () if self.announced is None else self.announced.statement
        if not said_before:
            said_before = statement(last.decision, last.decision, last.readings, expected=last.decision)
        vote = committee.vote(self.seed, last, decision)
        priced = float(self._states[-1].expected_path[0, 0])
        asked = press.questions(press.Conference(last, decision, vote, priced), self.level.instruments)
        self._decisions.append(decision)
        self._answers.append(())
        self._stopped = []
        self.announced = Announcement(
            index=len(self._decisions) - 1,
            quarter=self.quarters[len(self._decisions) - 1],
            decision=decision,
            reactions={},
            expected_rate_pct=priced,
            statement=statement(decision, last.decision, last.readings, vote=vote, expected=last.standing),
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
        if self._running is None or self.announced is None or self._running.weeks.done or self._stopped:
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
        start, stance = self._states[-1], stance_of(press.promised(decision, replies))
        draws = self.luck.draws(start.quarter + 1)
        self._running = open_quarter(heard(start, words, self._parameters), stance, draws, self._parameters)
        reactions = self._reactions(stance, words)
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
        start = self._states[-1]
        answered = answer_by_name(announce(heard(start, words, self._parameters), stance, self._parameters))
        spoken = moves(words, self._parameters)
        return {name: move + spoken[name] for name, move in answered.items()}

    def proceed(self) -> Situation | Bulletin:
        """Let the weeks run until an emergency stops the tape or the quarter closes. RuntimeError out of turn."""
        quarter = self._running
        if quarter is None or self.situation is not None:
            raise RuntimeError("no quarter is running" if quarter is None else "an emergency waits for its answer")
        while quarter.weeks.done < WEEKS:
            run_weeks(quarter, quarter.weeks.done + 1)
            arisen = emergencies.arises(quarter, len(self._stopped))
            if arisen is not None:
                self._stopped.append(quarter.weeks.done)
                self.situation = self._situation(quarter, arisen)
                return self.situation
        return self._close(quarter)

    def answer(self, option: str) -> None:
        """Answer the waiting emergency. ValueError for an option that isn't offered; RuntimeError out of turn."""
        quarter, situation = self._running, self.situation
        if quarter is None or situation is None:
            raise RuntimeError("no emergency waits for an answer")
        offered = [each.id for each in situation.options]
        if option not in offered:
            raise ValueError(f"answer: found {option!r}, expected one of {', '.join(offered)}")
        emergencies.RESPONSES[option].act(quarter.weeks.operations, self._decisions[-1])
        self._answers[-1] = (*self._answers[-1], Answered(situation.week, option))
        self.situation = None

    def _situation(self, quarter: Quarter, kind: str) -> Situation:
        weeks = self._published_weeks(quarter)
        offered = emergencies.options(self.level.instruments, self._after_answers(self._decisions[-1]))
        return Situation(
            index=len(self._decisions) - 1,
            quarter=self.quarters[len(self._decisions) - 1],
            id=kind,
            week=weeks[-1].number,
            report=situation_report(weeks[-1], weeks, self._bulletins[-1].reserve_demand),
            options=tuple(Option(name) for name in offered),
            default=emergencies.default_answer("", offered),
            weeks=weeks,
        )

    def _published_weeks(self, quarter: Quarter) -> tuple[Week, ...]:
        return publishing.weeks_published(
            quarter.weeks.tape, quarter.weeks.done, quarter.start, self._decisions[-1], self._answers[-1], self._stopped
        )

    def _close(self, quarter: Quarter) -> Bulletin:
        weeks = self._published_weeks(quarter)
        state = close_quarter(quarter)
        self._states.append(state)
        self._weeks.append(weeks)
        self._running = None
        self._marks.append(mark(state, self._decisions[-1], self.answers[-1]))
        decision = self._decisions[-1]
        standing = self._after_answers(press.promised(decision, self._replies()).held())
        self._bulletins.append(self._publish(decision, standing, weeks))
        return self._bulletins[-1]

    def _replies(self) -> tuple[press.Reply, ...]:
        """The answers of this quarter's press conference that count."""
        asked = () if self.announced is None else self.announced.questions
        return press.taken(self._decisions[-1].replies, asked)

    def _after_answers(self, decision: Decision) -> Decision:
        """The decision with what this quarter's answers to emergencies have added to it."""
        for answered in self._answers[-1]:
            decision = emergencies.RESPONSES[answered.option].stands(decision)
        return decision

    def _publish(self, decision: Decision, standing: Decision, weeks: tuple[Week, ...]) -> Bulletin:
        last = self._bulletins[-1] if len(self._states) > 1 else None
        return publishing.bulletin(
            self._knowledge,
            self._states,
            last,
            decision,
            standing,
            weeks,
            not self.ended,
            self.level.information.reserve_kink,
            self._parameters,
            self.seed,
        )

    # --- after the end -----------------------------------------------------------------------------------------

    def score(self) -> Score:
        """The score of the closed quarters. RuntimeError before the first has closed."""
        if len(self._states) < 2:
            raise RuntimeError("no quarter has closed yet")
        closed = len(self._states) - 1
        return scoring.score(self.level, self._states[1:], self._decisions[:closed])

    def log(self) -> tuple[QuarterLog, ...]:
        """Every closed quarter with the truth beside what was published."""
        return tuple(
            QuarterLog(
                date=self.quarters[index],
                decision=self._decisions[index],
                observed={name: reading.value for name, reading in self._bulletins[index + 1].readings.items()},
                actual={name: float(value[0]) for name, value in observe(state).items()},
                balance_sheet=publishing.balance_sheet(state),
                weeks=self._weeks[index],
            )
            for index, state in enumerate(self._states[1:])
        )

    def branch(self, luck: TermLuck | None = None) -> Self:
        """A twin that stands where this term stands and goes its own way, on the same luck unless another is given.

        RuntimeError while a quarter is running.
        """
        if self._running is not None:
            raise RuntimeError("a running quarter can't be branched")
        twin = copy.copy(self)
        for name, value in vars(self).items():
            if isinstance(value, list | dict | set):  # what the twin adds must not appear here
                setattr(twin, name, copy.copy(value))
        if luck is not None:
            twin.luck = luck
        return twin

    def record(self) -> Record:
        """The term as a record; the score is claimed once it has ended."""
        return Record(
            engine=ENGINE,
            level=self.level.id,
            level_hash=level_hash(self.level),
            seed=self.seed,
            decisions=self.decisions,
            answers=self.answers,
            marks=tuple(self._marks),
            claimed_score=self.score().total if self.ended else None,
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
