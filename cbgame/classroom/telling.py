"""What a worker process tells of a seat's term: its view in a language, previews, votes, the record and the debrief."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

from cbgame.classroom import view as views
from cbgame.classroom.committee import Proposal
from cbgame.classroom.competition import level_in
from cbgame.classroom.median import median_of
from cbgame.classroom.shared_mistake import lost_by
from cbgame.classroom.sitting import Outcome, OutOfTurn, Sitting, closed_term, finish_round, leave, stop, summary
from cbgame.classroom.views.scene import Course, Me, Scene, Standing
from cbgame.classroom.wire import from_wire, packed, text_of, unpacked
from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.files.catalogues import load_catalogue
from cbgame.files.records import record_data
from cbgame.files.shapes import structure
from cbgame.game import committee, previewing
from cbgame.game.bulletin import Announcement, Debrief, Situation, Truth
from cbgame.game.debrief_story import turning_points
from cbgame.game.hindsight import Foresight, foresight, remember
from cbgame.game.local_seat import LocalSeat
from cbgame.game.message import Message
from cbgame.game.rerun import Replay
from cbgame.game.term import Term
from cbgame.game.what_if import worths
from cbgame.policy.decision import Decision
from cbgame.text.catalogue import Catalogue

_MOST_KEPT: Final = 400


@dataclass(frozen=True, slots=True)
class Frame:
    """What a view needs beside the seat's term. ``known``: the last bulletin that the seat may see, -1 for none."""

    version: int
    course: Course
    me: Me
    known: int
    waiting: tuple[int, int] = (0, 0)
    board: tuple[Standing, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    class_paths: tuple[tuple[str, tuple[tuple[float, ...], ...]], ...] = ()
    foresight: bytes | None = None  # wire.packed; None: not found yet
    debriefed: bool = False  # whether the end is to be told with its score
    review: str | None = None  # what :func:`reviewed` found, as JSON


def viewed(sitting: Sitting, frame: Frame, language: str) -> str:
    """A seat's view as JSON."""
    scene = bare_scene(sitting.level_id, sitting.level_text, frame)
    desk = json_of(views.NO_DESK)
    if frame.known >= 0:
        scene = _played(scene, frame, sitting)
        if frame.course.stage in views.PLAYING:
            desk = desk_told(sitting, frame.known, language)
    return _joined(scene, level_told(sitting.level_id, sitting.level_text, language), desk, language)


def viewed_around(level_id: str, level_text: str, frame: Frame, desk: str, language: str) -> str:
    """The view of a seat that has its desk and nothing else to be told: no worker is needed for it."""
    scene = bare_scene(level_id, level_text, frame)
    first = quarter_number(scene.level.start_quarter)
    scene = replace(scene, desk_of=quarter_name(first + frame.known))
    return _joined(scene, level_told(level_id, level_text, language), desk, language)


def bare_scene(level_id: str, level_text: str, frame: Frame) -> Scene:
    """The scene without what only the seat's term can tell."""
    return Scene(
        version=frame.version, course=frame.course, me=frame.me, waiting=frame.waiting, board=frame.board,
        level=level_in(level_id, level_text), bulletins=(), proposals=frame.proposals,
        class_paths=dict(frame.class_paths),
    )  # fmt: skip


def _joined(scene: Scene, level: str, desk: str, language: str) -> str:
    """One JSON object of all parts."""
    around = json_of(views.around(scene, catalogue(language)))
    return "{" + ",".join(part[1:-1] for part in (around, level, desk)) + "}"


def json_of(told: dict[str, Any]) -> str:
    """As short as JSON can be."""
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=32)
def level_told(level_id: str, level_text: str, language: str) -> str:
    """A level's part of a view as JSON: the same for the whole class, and written once."""
    return json_of({"level": views.level_shown(level_in(level_id, level_text), catalogue(language))})


_desks: OrderedDict[tuple[int, str, int, str], tuple[tuple[str, ...], str]] = OrderedDict()


def desk_told(sitting: Sitting, known: int, language: str) -> str:
    """The desk after the bulletin ``known``, as JSON. The newest of every seat and language is kept: whoever looks
    again, before or after deciding, has it at once."""
    term = closed_term(sitting, known)
    key, marks = (sitting.seat, sitting.level_id, sitting.seed, language), term.marks[:known]
    kept = _desks.pop(key, None)
    if kept is None or kept[0] != marks:
        told = views.desk_shown(term.level, term.bulletins[: known + 1], catalogue(language))
        kept = marks, json_of(told)
    _desks[key] = kept
    while len(_desks) > _MOST_KEPT:
        _desks.popitem(last=False)
    return kept[1]


def _played(scene: Scene, frame: Frame, sitting: Sitting) -> Scene:
    """The scene with what the seat's term has to tell, as far as the seat may know."""
    term, step = closed_term(sitting, frame.known), frame.me.step
    scene = replace(scene, bulletins=term.bulletins[: frame.known + 1])
    if step == "situation" and term.situation is None and term.running:
        stop(term)
    if step != "decide" and term.announced is not None:
        decision = term.announced.decision
        scene = replace(scene, me=replace(frame.me, decision=decision), announcement=term.announced)
    if step == "situation":
        scene = replace(scene, situation=term.situation)
    if frame.course.stage != "ended" or not term.ended:
        return scene
    if frame.review is not None:
        scene = replace(scene, review_story=from_wire(json.loads(frame.review), tuple[Message, ...]))
    if frame.debriefed and frame.foresight is not None:
        return replace(scene, debrief=_debrief(sitting, term, frame.foresight))
    return replace(scene, truth=_truth(term))


@lru_cache(maxsize=8)
def catalogue(language: str) -> Catalogue:
    """A language's catalogue, loaded once in a process."""
    return load_catalogue(language)


def shown(kind: str, body: str, language: str) -> str:
    """An announcement, a situation or a preview as a browser shows it."""
    data, say = json.loads(body), catalogue(language)
    if kind == "announcement":
        told = views.announcement_shown(from_wire(data, Announcement), say)
    else:
        told = views.situation_shown(from_wire(data, Situation), say)
    return json_of(told)


# --- what is considered --------------------------------------------------------------------------------------------


def previewed(sitting: Sitting, decision: dict[str, Any], paths: int, language: str | None) -> str:
    """The staff's fan under a decision, as JSON: in words for a browser, else as it is."""
    term = _deciding(sitting)
    latest, considered = term.bulletins[-1], structure(decision, Decision)
    preview = previewing.previewed(
        term.level, latest, considered, lambda: committee.vote(term.seed, latest, considered), paths
    )
    if language is None:
        return text_of(preview)
    return json_of(views.preview_shown(preview, catalogue(language)))


def voted(sitting: Sitting, decision: dict[str, Any]) -> str:
    """How the committee would vote, as JSON."""
    term = _deciding(sitting)
    return text_of(committee.vote(term.seed, term.bulletins[-1], structure(decision, Decision)))


def _deciding(sitting: Sitting) -> Term:
    term = closed_term(sitting, len(sitting.decisions))
    if term.running or term.ended:
        raise OutOfTurn("nothing is to be decided")
    return term


# --- the end -------------------------------------------------------------------------------------------------------


_debriefs: OrderedDict[tuple[int, tuple[str, ...]], Debrief] = OrderedDict()


def searched(sitting: Sitting) -> bytes:
    """Hindsight on the class's luck, packed. Takes from seconds to a minute."""
    return packed(foresight(level_in(sitting.level_id, sitting.level_text), sitting.seed))


def debriefed(sitting: Sitting, found: bytes) -> tuple[Outcome, ...]:
    """The debrief of an ended term, and its score."""
    term = closed_term(sitting, len(sitting.decisions))
    told = _debrief(sitting, term, found)
    score = told.player.score
    return (
        Outcome(len(term.decisions), "debrief", 0, packed(told)),
        Outcome(len(term.decisions), "score", 0, packed(score)),
    )


def reviewed(sitting: Sitting, found: bytes) -> tuple[Outcome, ...]:
    """The turning points of an ended term with its best and its costliest decision, found by playing it again without
    each. Takes seconds."""
    term = closed_term(sitting, len(sitting.decisions))
    _know(sitting, found)
    made, last = worths(Replay.of(term)), len(term.decisions)
    told = turning_points(term, made)
    leave(sitting)  # who looks at hundreds of terms holds none of them
    return (Outcome(last, "review", 0, packed(told)), Outcome(last, "losses", 0, packed(lost_by(made))))


def medians(bare: Sitting, sittings: Sequence[Sitting], found: bytes) -> bytes:
    """What the class's median decisions would have brought about, packed. Takes seconds."""
    _know(bare, found)
    played = [(tuple(structure(each, Decision) for each in seat.decisions), seat.answers) for seat in sittings]
    return packed(median_of(level_in(bare.level_id, bare.level_text), bare.seed, played))


def recorded(sitting: Sitting, claimed: float | None) -> str:
    """The seat's record as a result file holds it, as JSON."""
    record = closed_term(sitting, len(sitting.decisions)).record(claimed=False)
    return json.dumps(record_data(replace(record, claimed_score=claimed)), ensure_ascii=False, allow_nan=False)


def reference(sitting: Sitting, policy: str, through: int) -> tuple[dict[str, Any], ...]:
    """What the server keeps of a rule's play on the class's luck, round by round, the start first."""
    key = (sitting.level_id, sitting.seed, policy)
    played = _references.pop(key, None)
    if played is None:
        term = Term(level_in(sitting.level_id, sitting.level_text), sitting.seed)
        played = term, [summary(term, term.bulletins[0])]
    _references[key] = played
    while len(_references) > _MOST_REFERENCES:
        _references.popitem(last=False)
    term, told = played
    while len(told) <= through:
        finish_round(term, policy)
        told.append(summary(term, term.bulletins[-1]))
    return tuple(told[: through + 1])


_MOST_REFERENCES: Final = 32
_references: OrderedDict[tuple[str, int, str], tuple[Term, list[dict[str, Any]]]] = OrderedDict()


def _truth(term: Term) -> Truth:
    return LocalSeat.of(term).truth()


def _debrief(sitting: Sitting, term: Term, found: bytes) -> Debrief:
    _know(sitting, found)
    key = (sitting.seat, term.marks)
    if key not in _debriefs:
        while len(_debriefs) >= _MOST_KEPT:
            _debriefs.popitem(last=False)
        _debriefs[key] = LocalSeat.of(term).debrief()
    return _debriefs[key]


def _know(sitting: Sitting, found: bytes) -> None:
    """Take in the search that another process made."""
    level = level_in(sitting.level_id, sitting.level_text)
    remember(level, [sitting.seed], [from_wire(json.loads(unpacked(found)), Foresight)])
