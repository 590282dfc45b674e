"""What a browser is sent of a class: one seat's view, in words, and nothing else of the game."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from cbgame.classroom.committee import Proposal
from cbgame.classroom.views.announcements import announcement_shown as announcement_shown
from cbgame.classroom.views.bulletins import bulletin_shown
from cbgame.classroom.views.charts import charts_shown
from cbgame.classroom.views.debriefs import debrief_shown
from cbgame.classroom.views.hand import hand_shown, meeting_of
from cbgame.classroom.views.levels import level_shown as level_shown
from cbgame.classroom.views.previews import decision_said
from cbgame.classroom.views.previews import preview_shown as preview_shown
from cbgame.classroom.views.scene import Scene, Standing
from cbgame.classroom.views.situations import situation_shown as situation_shown
from cbgame.files.shapes import plain
from cbgame.game.bulletin import Bulletin
from cbgame.game.level import Level
from cbgame.policy.decision import Instruments
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue
from cbgame.text.class_words import seat_named
from cbgame.text.seat_words import deputy_said

PLAYING: Final = ("deciding", "closing")
"""The stages in which there is a desk."""


NO_DESK: Final[dict[str, Any]] = {"bulletin": None, "charts": None, "hand": None, "standing": None}
"""What stands in a view in place of a desk: before the first round, and after the last."""


def view(scene: Scene, catalogue: Catalogue) -> dict[str, Any]:
    """The whole view; parts that there is nothing to say of are None or empty."""
    playing = scene.course.stage in PLAYING and bool(scene.bulletins)
    desk = desk_shown(scene.level, scene.bulletins, catalogue) if playing else NO_DESK
    return around(scene, catalogue) | {"level": level_shown(scene.level, catalogue)} | desk


def around(scene: Scene, catalogue: Catalogue) -> dict[str, Any]:
    """A view without its level, which is the same for the whole class, and its desk, which stays for a round."""
    return {
        "version": scene.version,
        "language": catalogue.language,
        "class": _course(scene, catalogue),
        "me": _me(scene, catalogue),
        "waiting": {"decided": scene.waiting[0], "of": scene.waiting[1]},
        "board": [_standing(each, catalogue) for each in scene.board],
        "proposals": [_proposal(each, scene, catalogue) for each in scene.proposals if scene.course.stage in PLAYING],
        "announcement": None if scene.announcement is None else announcement_shown(scene.announcement, catalogue),
        "situation": None if scene.situation is None else situation_shown(scene.situation, catalogue),
        "debrief": debrief_shown(scene, catalogue),
    }


def desk_shown(level: Level, bulletins: Sequence[Bulletin], catalogue: Catalogue) -> dict[str, Any]:
    """Briefing, charts and hand of the meeting that the newest bulletin opens."""
    newest = bulletins[-1]
    deciding = newest.deciding is not None
    return {
        "bulletin": bulletin_shown(level, bulletins, catalogue),
        "charts": charts_shown(level, bulletins, catalogue),
        "hand": hand_shown(meeting_of(newest, level.instruments_at(newest.index)), catalogue) if deciding else None,
        "standing": plain(newest.standing) if deciding else None,
    }


def _in_hand(scene: Scene) -> Instruments:
    """What is in hand in the round that runs."""
    return scene.level.instruments_at(max(0, scene.course.round - 1))


def _course(scene: Scene, catalogue: Catalogue) -> dict[str, Any]:
    course = scene.course
    deciding = scene.deciding
    return {
        "title": course.title,
        "code": course.code,
        "stage": course.stage,
        "round": course.round,
        "rounds": course.rounds,
        "quarter": "" if deciding is None else catalogue.quarter(deciding),
        "pacing": course.pacing,
        "deadline_s": course.deadline_s,
        "paused": course.paused,
        "teams": course.teams,
        "committee": course.committee,
        "forecasts": course.forecasts,
        "justifications": course.justifications,
        "shown": course.shown,
    }


def _me(scene: Scene, catalogue: Catalogue) -> dict[str, Any]:
    me = scene.me
    said: list[str] = []
    if me.decision is not None:
        said = decision_said(me.decision, _in_hand(scene), catalogue)
    return {
        "nickname": me.nickname,
        "seat": me.seat,
        "role": me.role,
        "step": me.step,
        "place": None if me.rank is None else {"rank": me.rank, "of": me.of},
        "source": me.source,
        "decision": said,
        "justification": me.justification,
        "forecasts": {name: list(values) for name, values in me.forecasts.items()},
        "deputy": "" if me.deputy is None else deputy_said(catalogue, me.deputy),
    }


def _standing(each: Standing, catalogue: Catalogue) -> dict[str, Any]:
    points = "" if each.points is None else figures.score(catalogue, each.points)
    return {
        "rank": each.rank,
        "name": seat_named(catalogue, each.name, each.rule, each.number),
        "points": points,
        "mine": each.mine,
    }


def _proposal(each: Proposal, scene: Scene, catalogue: Catalogue) -> dict[str, Any]:
    """A proposal in words, with the decision itself so that the chair can announce it."""
    return {
        "id": each.id,
        "by": each.by,
        "decision": plain(each.decision),
        "says": decision_said(each.decision, _in_hand(scene), catalogue),
        "ayes": each.ayes,
        "noes": each.noes,
        "members": each.members,
        "dissents": [{"by": by, "reason": reason} for by, reason in each.dissents],
        "mine": each.mine,
        "carried": each.carried,
        "justification": each.justification,
        "open_in_s": each.open_in_s,
    }
