"""Hindsight is never worse than a rule, can be played, and is the same for everybody."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.game import hindsight
from cbgame.game import plans as plans_module
from cbgame.game.ghosts import play_policy
from cbgame.game.hindsight import Foresight, foreseen, foresight, foresights, yardstick
from cbgame.game.plans import Plans, Setting
from cbgame.game.refinement import refined
from cbgame.game.scoring import gain, total_loss
from cbgame.policy.decision import may
from cbgame.policy.decisions import Decisions
from tests.game.little_term import short_level

LEVEL, SEEDS = short_level(), (1, 2, 3, 4)


@pytest.fixture(scope="module")
def found() -> list[Foresight]:
    return foreseen(LEVEL, SEEDS)


def test_it_beats_every_simple_policy_on_every_luck(found: list[Foresight]) -> None:
    for seed, each in zip(SEEDS, found, strict=True):
        assert set(each.simple) == {"hold", "taylor", "balanced", "inertial", "nominal_growth"}
        assert each.loss < min(each.simple.values())
        for policy, loss in each.simple.items():
            played = play_policy(LEVEL, policy, seed).losses()
            assert float(total_loss(LEVEL, played)[0]) == pytest.approx(loss, abs=1e-8), policy


def test_its_plan_can_be_played_and_loses_what_it_says(found: list[Foresight]) -> None:
    for seed, each in zip(SEEDS, found, strict=True):
        term = play_policy(LEVEL, "hindsight", seed)
        assert term.decisions == each.decisions
        assert term.answers == each.answers
        for bulletin, decision in zip(term.bulletins, term.decisions, strict=False):
            assert may(decision, bulletin.standing, LEVEL.instruments)
        for name, loss in term.losses().items():
            assert loss[0] == pytest.approx(each.losses[name], rel=1e-9, abs=1e-9), name
        score = term.score()
        assert score.total == 1000.0
        assert score.medal == "gold"
        assert sum(part.points for part in score.objectives) == pytest.approx(1000.0)


def test_hold_scores_nothing_and_nobody_beats_hindsight(found: list[Foresight]) -> None:
    for seed in SEEDS:
        assert play_policy(LEVEL, "hold", seed).score().total == 0.0
        assert play_policy(LEVEL, "inertial", seed).score().total < 1000.0


def test_a_luck_searched_alone_gives_the_same(found: list[Foresight]) -> None:
    """Beside others or alone, and found anew: the same decisions to the last basis point."""
    alone = foresights(LEVEL, [SEEDS[2]])[0]
    assert alone.decisions == found[2].decisions
    assert alone.answers == found[2].answers
    assert alone.loss == pytest.approx(found[2].loss, abs=1e-9)


def test_it_is_searched_once_in_a_process(found: list[Foresight], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hindsight, "foresights", None)
    assert foresight(LEVEL, SEEDS[0]) is found[0]
    assert foreseen(LEVEL, [SEEDS[1], SEEDS[0]]) == [found[1], found[0]]
    measure = yardstick(LEVEL, SEEDS[3])
    assert measure.hold == found[3].hold
    assert gain(LEVEL, measure) == pytest.approx(found[3].simple["hold"] - found[3].loss, abs=1e-8)


def test_other_chances_come_near(found: list[Foresight]) -> None:
    """What a restart finds beyond it is little of what was to be won."""
    again = foresights(LEVEL, [SEEDS[0]], restart=1)[0]
    assert again.decisions != found[0].decisions
    assert found[0].loss - again.loss < 0.1 * (found[0].simple["hold"] - found[0].loss)


def test_it_counts_what_it_plays(found: list[Foresight]) -> None:
    least = hindsight.POPULATION * hindsight.GENERATIONS
    assert all(least < each.evaluations < 30 * least for each in found)


def test_its_progress_only_grows_and_can_end_it() -> None:
    told: list[float] = []
    level = replace(LEVEL, minutes=7, quarters=2)
    foresight(level, 5, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    class Enough(Exception):
        pass

    def enough(share: float) -> None:
        if share > 0.3:
            raise Enough

    with pytest.raises(Enough):
        foresight(level, 6, enough)
    assert foresight(level, 6).loss <= min(foresight(level, 6).simple.values())  # and nothing half done was kept


def test_it_answers_emergencies_too() -> None:
    """A luck on which hold meets emergencies: the plan's answers are kept, and another answer changes what is lost."""
    setting = Setting(LEVEL, SEEDS)
    asked = setting.played(Plans(_held(setting), setting.start.answers))[2] >= 0
    assert asked.any()


def _held(setting: Setting) -> np.ndarray:
    standing = [setting.level.standing]
    while len(standing) < setting.level.quarters:
        standing.append(standing[-1].held())
    batch = [Decisions.alike(each, len(setting.seeds)) for each in standing]
    return np.stack([np.stack([lever.get(each) for each in batch]) for lever in setting.levers])


def test_refinement_never_makes_it_worse() -> None:
    setting = Setting(LEVEL, SEEDS[:2])
    best, losses = refined(setting, setting.start, setting.start_loss, lambda share: None)
    assert (losses <= setting.start_loss).all()
    assert setting.loss(best, 1) == pytest.approx(losses, abs=1e-8)


def test_numpys_own_chances_are_left_alone() -> None:
    np.random.seed(3)
    before = np.random.random()
    np.random.seed(3)
    foresights(replace(LEVEL, quarters=1), [9])
    assert np.random.random() == before


@pytest.mark.parametrize("lucks", [1, 4])
def test_a_plan_near_another_loses_what_it_loses_played_whole(lucks: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begun where it parts from the other, on its own or with those that part earlier, or not played at all."""
    setting = Setting(LEVEL, SEEDS[:lucks])
    ground, each = setting.ground(setting.start, setting.start_loss), 3 * LEVEL.quarters
    moves = np.zeros((*setting.start.values.shape[:2], lucks, each))
    for place in range(each):
        moves[place % len(setting.levers), place // 3, :, place] = 2.0 if place % 3 else 0.0
    plans = setting.moved(moves.reshape(*moves.shape[:2], -1), each)
    plans.answers[0, 0, ::2] = 0
    whole = setting.loss(plans, each)
    for worth in (1, 10_000):
        monkeypatch.setattr(plans_module, "_WORTH_A_START", worth)
        before = setting.evaluations
        found, as_good = setting.loss_near(ground, plans, each), np.repeat(setting.start_loss, each)
        wins = whole < as_good
        assert found[wins] == pytest.approx(whole[wins], abs=2e-9)
        assert (found[~wins] >= as_good[~wins] - 2e-9).all()
        assert (found <= whole + 2e-9).all()
        assert 0 < setting.evaluations - before < lucks * each  # what parts from nothing isn't played
    assert len(ground.stood) == LEVEL.quarters
    assert not np.allclose(whole, np.repeat(setting.start_loss, each))
