"""What a browser is sent: in every language, nothing that may not be known, and only settings that may be taken."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest

from cbgame.classroom.committee import Proposal
from cbgame.classroom.view import announcement_shown, preview_shown, situation_shown, view
from cbgame.classroom.views.hand import hand_shown, meeting_of
from cbgame.classroom.views.scene import Course, Me, Scene, Standing
from cbgame.files.catalogues import load_catalogue
from cbgame.files.levels import list_levels, load_level
from cbgame.game.bulletin import Bulletin, Situation
from cbgame.game.level import Level
from cbgame.game.local_seat import LocalSeat
from cbgame.game.message import message
from cbgame.policy.decision import Decision, problems_of
from cbgame.text.catalogue import LOCALES, Catalogue
from tests.desktop.full_hand import FULL_HAND

SEED = 83_124_577_301
COURSE = Course("Money and banking", "KRT4", "deciding", 3, 9, "teacher")
ME = Me("Ann", "3")


@lru_cache(maxsize=3)
def catalogue_of(language: str) -> Catalogue:
    return load_catalogue(language)


@lru_cache(maxsize=1)
def played() -> tuple[LocalSeat, Scene]:
    """A seat that has closed two quarters and announced the third, and its scene."""
    level = load_level("repo-spike")
    seat = LocalSeat(level, SEED)
    for _ in range(2):
        close_quarter(seat)
    announced = seat.decide(seat.bulletins[-1].standing)
    scene = Scene(7, COURSE, ME, level, seat.bulletins, announcement=announced, waiting=(3, 28))
    return seat, scene


def close_quarter(seat: LocalSeat) -> Bulletin:
    seat.decide(seat.bulletins[-1].standing)
    while isinstance(closed := seat.proceed(), Situation):
        seat.answer(closed.default)
    return closed


def sent(shown: object) -> str:
    return json.dumps(shown, ensure_ascii=False, allow_nan=False)


@pytest.mark.parametrize("language", LOCALES)
def test_a_view_is_plain_json_in_every_language(language: str) -> None:
    seat, scene = played()
    catalogue = catalogue_of(language)
    shown = view(scene, catalogue)
    assert json.loads(sent(shown)) == shown
    assert shown["language"] == language
    assert shown["bulletin"]["briefing"] == [catalogue.tell(line) for line in scene.bulletins[-1].developments]
    assert shown["announcement"]["statement"]
    json.loads(sent(preview_shown(seat.preview(scene.bulletins[-1].standing), catalogue)))


def test_a_view_holds_neither_seed_nor_nowcast_nor_a_key_that_it_should_not() -> None:
    _, scene = played()
    shown = view(scene, catalogue_of("en"))
    assert str(SEED) not in sent(shown)
    assert set(shown) == {
        "version", "language", "class", "level", "me", "waiting", "board", "bulletin", "charts", "hand", "standing",
        "proposals", "announcement", "situation", "debrief",
    }  # fmt: skip
    assert shown["debrief"] is None
    kept = {"nowcast", "causes", "reserve_demand", "market_path", "wanted_rate_pct", "seed", "truth"}
    assert not kept & set(keys_in(shown))


def keys_in(shown: Any) -> list[str]:
    if isinstance(shown, dict):
        return [*shown, *(key for value in shown.values() for key in keys_in(value))]
    return [key for value in shown for key in keys_in(value)] if isinstance(shown, list) else []


def test_published_figures_are_first_readings_not_the_truth() -> None:
    seat, scene = played()
    lines = {line["id"]: line["values"] for chart in view(scene, catalogue_of("en"))["charts"]["charts"]
             for line in chart["lines"]}  # fmt: skip
    newest = scene.bulletins[-1]
    known = [value for value in lines["unemployment"] if value is not None]
    assert known[-1] == round(newest.readings["unemployment"].value, 4)
    assert known[-1] != round(float(seat._term.states[-1].unemployment[0]), 4)


def test_the_lobby_tells_the_level_and_no_figures() -> None:
    _, scene = played()
    shown = view(replace(scene, course=replace(COURSE, stage="lobby"), announcement=None), catalogue_of("en"))
    assert shown["level"]["story"]
    assert shown["level"]["objectives"]
    assert shown["bulletin"] is shown["charts"] is shown["hand"] is None


def settings_of(level: Level, standing: Decision, section: dict[str, Any]) -> list[Decision]:
    """Every decision that one press of a control makes."""
    made = []
    for control in section["controls"]:
        if control["kind"] == "rate":
            made += [replace(standing, target_low_pct=each["value"]) for each in control["options"]]
        if control["kind"] == "calendar":
            for each in control["presets"]:
                parts = {
                    f"{control['prefix']}{part}_usd_bn": each[name]
                    for part, name in (("", "now"), ("_step", "step"), ("_end", "end"))
                }
                programme = replace(getattr(standing, control["asset"]), **parts)
                made.append(replace(standing, **{control["asset"]: programme}))
        if control["kind"] in ("amount", "offset") and control["path"]:
            made += [replace(standing, **{control["path"]: control[edge]}) for edge in ("low", "high")]
    return made


@pytest.mark.parametrize("level", list_levels()[0], ids=lambda level: level.id)
@pytest.mark.parametrize("full", [False, True])
def test_whatever_the_hand_offers_may_be_taken(level: Level, full: bool) -> None:
    first = LocalSeat(level, 5).bulletins[-1]
    instruments = replace(FULL_HAND, target_low_max_pct=25.0) if full else level.instruments_at(0)
    meeting = meeting_of(first, instruments)
    for section in hand_shown(meeting, catalogue_of("en")):
        for decision in settings_of(level, first.standing, section):
            found = [each for each in problems_of(decision, first.standing, instruments) if each.code != "above_iorb"]
            assert not found, section["id"]


def test_a_level_with_the_rate_alone_offers_the_rate_alone() -> None:
    level = load_level("first-day")
    hand = hand_shown(meeting_of(LocalSeat(level, 5).bulletins[-1], level.instruments_at(0)), catalogue_of("en"))
    assert [section["id"] for section in hand] == ["rate"]
    options = hand[0]["controls"][0]["options"]
    assert options[0]["move"] != options[-1]["move"]
    assert any(each["move"] == "unchanged" for each in options)


def test_a_market_answer_tells_votes_press_and_what_was_said() -> None:
    _, scene = played()
    assert scene.announcement is not None
    shown = announcement_shown(scene.announcement, catalogue_of("en"))
    ballots = scene.announcement.vote.ballots
    assert [each["for"] for each in shown["vote"]["ballots"]] == [ballot.in_favour for ballot in ballots]
    assert len(shown["questions"]) == len(scene.announcement.questions)
    assert {each["name"] for each in shown["reactions"]} == set(scene.announcement.reactions)


def test_a_refused_preview_says_why() -> None:
    _seat, scene = played()
    standing = scene.bulletins[-1].standing
    fresh = LocalSeat(scene.level, SEED)
    refused = preview_shown(fresh.preview(replace(standing, target_low_pct=9.0)), catalogue_of("en"))
    assert refused["refused"]
    assert not refused["fans"]
    assert refused["vote"] is None


def test_an_emergency_tells_its_options_with_channel_and_default() -> None:
    from tests.desktop.sample_seat import SampleSeat

    seat = SampleSeat()
    while not isinstance(stopped := (seat.decide(seat.bulletins[-1].standing), seat.proceed())[1], Situation):
        pass
    shown = situation_shown(stopped, catalogue_of("en"))
    assert [each["id"] for each in shown["options"]] == [option.id for option in stopped.options]
    assert [each["id"] for each in shown["options"] if each["default"]] == [stopped.default]
    assert all(each["channel"] for each in shown["options"])


def test_a_committee_is_shown_its_proposals_in_words() -> None:
    _, scene = played()
    standing = scene.bulletins[-1].standing
    proposal = Proposal(4, "Bo", replace(standing, target_low_pct=standing.target_low_pct + 0.25), 1, 1, 3,
                        (("Cy", "too early"),), mine=None)  # fmt: skip
    shown = view(replace(scene, proposals=(proposal,), board=(Standing(1, "Ann", 12.4, True),)), catalogue_of("en"))
    assert shown["proposals"][0]["says"][0].endswith("%")
    assert shown["proposals"][0]["dissents"] == [{"by": "Cy", "reason": "too early"}]
    assert shown["board"] == [{"rank": 1, "name": "Ann", "points": "12", "mine": True}]


def test_the_end_is_told_first_without_a_score_and_then_with_it() -> None:
    seat = LocalSeat(load_level("first-day"), 5)
    while not seat.ended:
        close_quarter(seat)
    truth = seat.truth()
    scene = Scene(1, replace(COURSE, stage="ended"), ME, seat.level, seat.bulletins, truth=truth)
    shown = view(scene, catalogue_of("zh-Hant"))["debrief"]
    assert shown["score"] is None
    assert shown["story"]
    assert shown["objectives"][0]["points"] is None
    band = {"policy_rate": ((1.0,) * seat.level.quarters,) * 3}
    told = view(replace(scene, class_paths=band, review_story=(message("story-turn-up", quarter="2027Q2"),)),
                catalogue_of("en"))["debrief"]  # fmt: skip
    rate = next(chart for chart in told["charts"] if chart["id"] == "policy_rate")
    assert [line["id"] for line in rate["lines"]][:2] == ["player", "class"]
    assert rate["bands"]
    assert len(told["story"]) == 2
