"""What a worker process does: it holds seats' terms, brings them to where their record stands, and plays them on.

A job carries the whole record, so that any worker of any server can take it; a term that is held already is only
played on from where it stands.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np

from cbgame.classroom.competition import level_in
from cbgame.classroom.wire import packed
from cbgame.economy.observe import observe
from cbgame.files.shapes import plain, structure
from cbgame.game import emergencies
from cbgame.game.bulletin import Announcement, Bulletin, Situation
from cbgame.game.choosers import answerer, chooser
from cbgame.game.level_luck import TermLuck, luck_of
from cbgame.game.scoring import Tally, total_loss
from cbgame.game.term import Term
from cbgame.policy.decision import Decision

MOST_HELD: Final = 400
"""Terms that a worker keeps; one that was let go is replayed when it is wanted again."""

ABSENT: Final = "absent"
"""Who plays a seat whose player is away: where nothing was decided it is *hold*, which waits in emergencies; one in a
quarter that was decided is answered by its documented default."""


CHARTED: Final = (
    "policy_rate", "core_inflation_4q", "unemployment", "yield_10y", "reserves_bn", "sofr_iorb_max_bp",
)  # fmt: skip
"""What the class's paths are drawn of after the end."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A seat's record: what is known to reproduce its term."""

    seat: int
    level_id: str
    level_text: str
    seed: int
    decisions: tuple[dict[str, Any], ...] = ()  # with the replies given, plain
    answers: tuple[tuple[str, ...], ...] = ()  # per decision

    @property
    def replies(self) -> tuple[str, ...]:
        """The answers to the press that stand in the last decision."""
        return tuple(self.decisions[-1]["replies"]) if self.decisions else ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a move, as it is stored."""

    round: int  # from 1; 0 for the starting bulletin
    kind: str
    number: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Spoken:
    """An announcement, and the replies that stand in it."""

    outcome: Outcome
    replies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """A round played out for a seat: what was decided or answered for it, and all that came of it."""

    round: int
    decision: dict[str, Any] | None  # None where the seat had decided itself
    answers: tuple[tuple[int, str], ...]  # number and option, of those given for it
    outcomes: tuple[Outcome, ...]


class NotOffered(ValueError):
    """An answer that isn't offered; ``offered`` are those that are."""

    def __init__(self, offered: tuple[str, ...]) -> None:
        super().__init__(", ".join(offered))
        self.offered = offered

    def __reduce__(self) -> Any:
        return NotOffered, (self.offered,)


class OutOfTurn(ValueError):
    """What was asked can't be done where the record stands."""


_held: OrderedDict[tuple[int, int, str], Term] = OrderedDict()


def opened(sitting: Sitting) -> tuple[Outcome, ...]:
    """The starting bulletin."""
    return _closed(term_of(sitting), 0)


def announced(sitting: Sitting) -> Spoken:
    """The announcement of the last decision."""
    return _spoken(term_of(sitting).announced)


def replied(sitting: Sitting, answer: str) -> Spoken:
    """The announcement with one more answer to the press. Raises :class:`NotOffered` or :class:`OutOfTurn`."""
    term = term_of(sitting)
    asked = term.announced.questions if term.announced else ()
    offered = tuple(each.id for question in asked for each in question.answers)
    if answer not in offered:
        raise NotOffered(offered)
    try:
        return _spoken(term.reply(answer))
    except RuntimeError as error:
        raise OutOfTurn(str(error)) from None


def proceeded(sitting: Sitting) -> tuple[Outcome, ...]:
    """What the weeks bring from where the record stands: a situation, or the bulletin with its summary."""
    term = term_of(sitting)
    outcome = _next(term, len(sitting.decisions))
    return _closed(term, outcome.index) if isinstance(outcome, Bulletin) else (_situation(term, outcome),)


def answerable(sitting: Sitting, option: str) -> None:
    """Whether the waiting emergency may be answered so. Raises :class:`NotOffered` or :class:`OutOfTurn`."""
    outcome = _next(term_of(sitting), len(sitting.decisions))
    if not isinstance(outcome, Situation):
        raise OutOfTurn("no emergency waits")
    if option not in [each.id for each in outcome.options]:
        raise NotOffered(tuple(each.id for each in outcome.options))


def finished(sitting: Sitting, through: int, policy: str = ABSENT) -> tuple[Finished, ...]:
    """Every round up to ``through`` (from 1) played out: what isn't decided by the policy, what isn't answered by its
    answers; for who is away see :data:`ABSENT`."""
    term = term_of(sitting)
    rounds: list[Finished] = []
    while len(term.bulletins) - 1 < through:
        rounds.append(finish_round(term, policy))
    return tuple(rounds)


def term_of(sitting: Sitting) -> Term:
    """The seat's term as its record stands, or further where it was played on without a new move."""
    key = _key(sitting)
    decisions = tuple(_decision(each) for each in sitting.decisions)
    term = _held.pop(key, None)
    if term is None or not _leads_to(term, decisions, sitting.answers):
        term = Term(level_in(sitting.level_id, sitting.level_text), sitting.seed)
        term.luck = _luck(sitting.level_id, sitting.level_text, sitting.seed)
    _play_to(term, decisions, sitting.answers)
    term.let_go()
    _held[key] = term
    while len(_held) > MOST_HELD:
        _held.popitem(last=False)
    return term


def leave(sitting: Sitting) -> None:
    """Hold a seat's term no longer."""
    _held.pop(_key(sitting), None)


def _key(sitting: Sitting) -> tuple[int, int, str]:
    return sitting.seat, sitting.seed, sitting.level_id


@lru_cache(maxsize=8)
def _luck(level_id: str, level_text: str, seed: int) -> TermLuck:
    """A class has one luck: it is drawn once, not once for every seat."""
    return luck_of(level_in(level_id, level_text), seed)


def closed_term(sitting: Sitting, rounds: int) -> Term:
    """The seat's term with at least so many quarters closed; a record tells decisions and answers, and a term built
    anew from it stops where the last of them was given. Raises :class:`OutOfTurn` where an answer is missing."""
    term = term_of(sitting)
    while len(term.bulletins) <= rounds:
        if not term.running or isinstance(term.proceed(), Situation):
            raise OutOfTurn("the record doesn't reach so far")
    return term


def _decision(data: dict[str, Any]) -> Decision:
    return structure(data, Decision)


def _leads_to(term: Term, decisions: tuple[Decision, ...], answers: tuple[tuple[str, ...], ...]) -> bool:
    """Whether what the term has gone through is the beginning of a record."""
    gone = len(term.decisions)
    if term.decisions != decisions[:gone]:
        return False
    if gone and term.answers[: gone - 1] != answers[: gone - 1]:
        return False
    last = term.answers[gone - 1] if gone else ()
    return not gone or last == answers[gone - 1][: len(last)]


def _play_to(term: Term, decisions: tuple[Decision, ...], answers: tuple[tuple[str, ...], ...]) -> None:
    for index, decision in enumerate(decisions):
        if index + 1 < len(term.decisions):
            continue
        if index == len(term.decisions):
            term.decide(decision)
        closing = index + 1 < len(decisions)
        while term.running and (closing or len(term.answers[index]) < len(answers[index])):
            if term.situation is None:
                term.proceed()
            else:
                term.answer(answers[index][len(term.answers[index])])


def stop(term: Term) -> None:
    """Let the weeks run to the emergency that is known to come."""
    term.proceed()


def _next(term: Term, round: int) -> Situation | Bulletin:
    """What the weeks of a round bring next."""
    if len(term.decisions) != round:
        raise OutOfTurn("nothing is announced")
    if not term.running:
        return term.bulletins[round]
    return term.situation or term.proceed()


def finish_round(term: Term, policy: str) -> Finished:
    """Play the running or the next round out by a policy."""
    decided = not term.running
    outcomes: list[Outcome] = []
    if decided:
        policy = "hold" if policy == ABSENT else policy
        outcomes.append(_spoken(term.decide(chooser(term.level, policy)(term.course).at(0))).outcome)
    decision = term.decisions[-1]
    index, given = len(term.decisions) - 1, []
    while isinstance(outcome := term.situation or term.proceed(), Situation):
        outcomes.append(_situation(term, outcome))
        option = _answer(term, outcome, policy)
        given.append((len(term.answers[index]), option))
        term.answer(option)
    outcomes += _closed(term, index + 1)
    return Finished(index + 1, dict(plain(decision)) if decided else None, tuple(given), tuple(outcomes))


def _answer(term: Term, situation: Situation, policy: str) -> str:
    if policy == ABSENT:
        return situation.default
    every = {situation.id: np.ones(1, dtype=bool)}
    chosen = emergencies.answers(answerer(term.level, policy)(term.course, every), term.course.offered(), every)
    return str(emergencies.OPTIONS[chosen[0]])


def _spoken(announcement: Announcement | None) -> Spoken:
    if announcement is None:
        raise OutOfTurn("nothing is announced")
    return Spoken(
        Outcome(announcement.index + 1, "announcement", 0, packed(announcement)), announcement.decision.replies
    )


def _situation(term: Term, situation: Situation) -> Outcome:
    return Outcome(situation.index + 1, "situation", len(term.answers[situation.index]), packed(situation))


def _closed(term: Term, round: int) -> tuple[Outcome, ...]:
    """The bulletin after a round, and what the server alone keeps of it."""
    bulletin = term.bulletins[round]
    term.let_go()
    return (
        Outcome(round, "bulletin", 0, packed(bulletin)),
        Outcome(round, "summary", 0, packed(summary(term, bulletin))),
    )


def summary(term: Term, bulletin: Bulletin) -> dict[str, Any]:
    """``loss``: after that round, weighted, in tolerances, without the legacy; made from the truth, as a score is."""
    closed = bulletin.index
    found: dict[str, Any] = {
        "standing": plain(bulletin.standing),
        "figures": {name: reading.value for name, reading in bulletin.readings.items()},
    }
    if closed:
        tally = term.course.tally
        losses = Tally(tally.standing, tally.rows[:closed], tally.lows[:closed]).losses(np.zeros(1))
        actual = observe(term.state_after(closed))
        found["mark"] = term.marks[closed - 1]
        found["loss"] = float(total_loss(term.level, losses)[0])
        found["losses"] = {each.id: float(losses[each.id][0]) for each in term.level.objectives}
        found["actual"] = {name: float(actual[name][0]) for name in CHARTED}
    return found
