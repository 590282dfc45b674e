"""A seat at one's own table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cbgame.game import hindsight
from cbgame.game.bulletin import Bulletin, Situation
from cbgame.game.local_seat import LocalSeat
from cbgame.game.previewing import PREVIEW_QUARTERS
from cbgame.policy.decision import Decision, DecisionRefused
from cbgame.policy.forecast import FAN_VARIABLES, QUANTILES
from tests.economy.worlds import spike_level
from tests.game.little_term import short_level
from tests.validation.plays import played

LEVEL, SEED = spike_level(), 6


def play(seat: LocalSeat, answer: str = "wait") -> LocalSeat:
    while not seat.ended:
        seat.decide(seat.bulletins[-1].standing)
        while not isinstance(seat.proceed(), Bulletin):
            seat.answer(answer)
    return seat


def test_a_preview_shows_a_fan_and_changes_nothing() -> None:
    seat = LocalSeat(LEVEL, SEED)
    before = seat.record()
    hold, hike = seat.preview(LEVEL.standing), seat.preview(replace(LEVEL.standing, target_low_pct=2.0))
    assert seat.record() == before
    assert seat.announced is None
    assert set(hold.bands) == set(FAN_VARIABLES)
    assert hold.quarters[0] == "2017Q4"
    assert len(hold.quarters) == PREVIEW_QUARTERS
    assert all(len(rows) == len(QUANTILES) for rows in hold.bands.values())
    assert hike.bands["yield_2y"][2][0] > hold.bands["yield_2y"][2][0] + 0.4
    assert hike.reactions["yield_2y"][1] > 0
    assert seat.preview(LEVEL.standing) == hold


def test_a_preview_of_what_cannot_be_taken_says_why() -> None:
    refused = LocalSeat(LEVEL, SEED).preview(Decision(6.0))
    assert refused.bands == {}
    assert [message.id for message in refused.refused] == ["problem-move-too-large"]


def test_a_preview_does_not_know_the_luck() -> None:
    """Seeds differ in truth and noise; the fan differs only by what was published."""
    one, two = LocalSeat(LEVEL, 1).preview(LEVEL.standing), LocalSeat(LEVEL, 2).preview(LEVEL.standing)
    assert one.bands["yield_10y"][2][0] == pytest.approx(two.bands["yield_10y"][2][0], abs=0.3)
    assert one.bands["output_gap"][2][0] != two.bands["output_gap"][2][0]


def test_a_seat_goes_through_a_quarter() -> None:
    seat = LocalSeat(LEVEL, SEED)
    with pytest.raises(DecisionRefused):
        seat.decide(Decision(6.0))
    assert seat.announced is None
    said = seat.decide(LEVEL.standing)
    assert seat.announced == said
    assert isinstance(seat.proceed(), Bulletin)
    assert seat.announced is None
    assert len(seat.bulletins) == 2
    with pytest.raises(RuntimeError, match="has not ended"):
        seat.debrief()


def test_a_resumed_seat_goes_on_alike() -> None:
    seat = LocalSeat(LEVEL, SEED)
    for _ in range(7):
        seat.decide(seat.bulletins[-1].standing)
        seat.proceed()
    said = seat.decide(seat.bulletins[-1].standing)
    resumed = LocalSeat.resumed(seat.record(), LEVEL)
    assert (resumed.level, resumed.seed, resumed.announced) == (LEVEL, SEED, said)
    waiting = seat.proceed()
    assert isinstance(waiting, Situation)
    assert resumed.proceed() == waiting == resumed.situation
    for each in (seat, resumed):
        each.answer("overnight_repo")
        while not isinstance(each.proceed(), Bulletin):
            each.answer("wait")
        play(each)
    assert seat.record() == resumed.record()
    assert seat.debrief() == resumed.debrief()


def test_the_debrief_sets_the_player_beside_ghosts_on_the_same_luck() -> None:
    debrief = play(LocalSeat(LEVEL, SEED)).debrief()
    assert [ghost.policy for ghost in debrief.ghosts] == [
        "hold",
        "taylor",
        "balanced",
        "inertial",
        "history",
        "hindsight",
    ]
    hold = debrief.ghosts[0]
    assert debrief.player.score == hold.score == played("hold", SEED).score()  # the player held, and waited
    assert debrief.player.series == hold.series
    assert len(debrief.quarters) == LEVEL.quarters
    assert debrief.story
    for ghost in debrief.ghosts:
        assert ghost.series["natural_unemployment"] == debrief.player.series["natural_unemployment"]


def test_the_truth_needs_no_hindsight_and_the_search_for_it_can_be_followed_and_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class LeftError(Exception):
        pass

    def leave(share: float) -> None:
        seen.append(share)
        if len(seen) == 3:
            raise LeftError

    monkeypatch.setattr(hindsight, "_found", {})
    seat, seen = play(LocalSeat(LEVEL, SEED)), list[float]()
    truth = seat.truth()
    assert seat.record(claimed=False).claimed_score is None
    assert hindsight._found == {}
    with pytest.raises(LeftError):
        seat.debrief(leave)
    assert hindsight._found == {}
    assert seen == sorted(seen)
    monkeypatch.undo()
    debrief = seat.debrief()
    assert seat.record() == replace(seat.record(claimed=False), claimed_score=debrief.player.score.total)
    told, scored = [truth.player, *truth.ghosts], [debrief.player, *debrief.ghosts[:-1]]
    assert [(each.policy, each.series, each.decisions) for each in told] == [
        (each.policy, each.series, each.decisions) for each in scored
    ]
    assert [(part.id, part.weight, part.loss) for part in truth.losses] == [
        (part.id, part.weight, part.loss) for part in debrief.player.score.objectives
    ]
    assert truth.story == debrief.story[: len(truth.story)]
    with pytest.raises(RuntimeError, match="has not ended"):
        LocalSeat(LEVEL, SEED).truth()


def test_a_level_without_history_has_no_such_ghost() -> None:
    debrief = play(LocalSeat(replace(short_level(), historical_policy=()), 1)).debrief()
    assert [ghost.policy for ghost in debrief.ghosts] == ["hold", "taylor", "balanced", "inertial", "hindsight"]
