"""The debrief's review: its parts fit together, it can be followed and ended, and it can be told in every language."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cbgame.files.catalogues import load_catalogue
from cbgame.game import luck_split
from cbgame.game.chairs import chair_scores
from cbgame.game.changes import Change, changes, kinds_changed, settings_of
from cbgame.game.contributions import Contribution
from cbgame.game.debrief import Report, report
from cbgame.game.debrief_story import retold
from cbgame.game.ghosts import play_policy
from cbgame.game.hindsight import yardstick
from cbgame.game.level import LANGUAGES
from cbgame.game.luck_split import LuckSplit
from cbgame.game.scoring import gain, total_loss
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Programme
from tests.desktop.sample_report import DRAWS, sample_report
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL, SEED = spike_level(), 1


@pytest.fixture(scope="module")
def made() -> Report:
    return sample_report()


def lost_by_hold(seed: int) -> float:
    """Hold's weighted loss on a draw, in tolerances."""
    return float(total_loss(LEVEL, play_policy(LEVEL, "hold", seed).losses())[0])


def test_the_score_is_the_usual_with_luck_and_skill(made: Report) -> None:
    split, held = made.review.luck, played("hold", SEED).score().total
    assert split.total == pytest.approx(made.debrief.player.score.total)
    assert split.skill == pytest.approx(made.debrief.player.score.total - held)
    measure = yardstick(LEVEL, SEED)
    usual = [
        1000.0 / gain(LEVEL, measure) * (lost_by_hold(SEED) - lost_by_hold(luck_split.FIRST_SEED + place))
        for place in range(DRAWS)
    ]
    assert held == 0.0
    assert split.usual == pytest.approx(sum(usual) / DRAWS)
    assert split.luck == pytest.approx(-sum(usual) / DRAWS)
    assert split.usual_sd > 0.0


def test_the_percentile_is_of_the_simulated_chairs(made: Report) -> None:
    scores = chair_scores(LEVEL, SEED)
    share = 100.0 * sum(score < made.debrief.player.score.total for score in scores) / len(scores)
    assert made.debrief.percentile == pytest.approx(share, abs=1.0)


def test_each_split_is_of_the_same_difference(made: Report) -> None:
    over = made.debrief.player.score.total - made.review.hold
    for split in (made.review.by_kind, made.review.by_quarter, made.review.by_objective):
        assert sum(part.total for part in split) == pytest.approx(over)
    assert [part.id for part in made.review.by_quarter] == list(made.debrief.quarters)


def test_quarters_add_up_to_the_term_in_every_variable(made: Report) -> None:
    for name, parts in made.review.origins.items():
        quarters = [sum(part.amount for part in each[name]) for each in made.review.origins_by_quarter]
        assert sum(quarters) == pytest.approx(sum(part.amount for part in parts), abs=1e-6), name


def test_its_progress_only_grows_and_can_end_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(luck_split, "DRAWS", 3)
    told: list[float] = []
    report(played("hold", SEED), told.append)
    assert told[-1] == pytest.approx(1.0)
    assert all(before <= after for before, after in pairwise(told))
    assert len(told) > 10

    def enough(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        report(played("hold", SEED), enough)


def test_an_unfinished_term_has_no_debrief() -> None:
    with pytest.raises(RuntimeError):
        report(Term(LEVEL, SEED))


def test_what_was_changed_is_named() -> None:
    held = Decision(1.0, treasuries=Programme(runoff_cap_usd_bn=30.0))
    taken = Decision(1.25, guidance=Guidance(GuidanceKind.RAISE, 2))
    assert changes(taken, held) == (
        Change("target_low_pct", 1.0, 1.25),
        Change("treasuries.runoff_cap_usd_bn", 30.0, 0.0),
        Change("guidance.kind", GuidanceKind.NONE, GuidanceKind.RAISE),
        Change("guidance.quarters", 0, 2),
    )
    assert kinds_changed(taken, held) == ("rate", "balance_sheet", "words")
    assert changes(held, held) == ()
    assert settings_of(held)["treasuries.runoff_cap_usd_bn"] == 30.0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("policy", ["history", "hold", "inertial", "taylor"])
def test_every_term_can_be_retold(made: Report, policy: str, language: str) -> None:
    catalogue, term, review = load_catalogue(language), played(policy, SEED), made.review
    for luck in (0.0, 90.0, -90.0):
        split = LuckSplit(500.0, 70.0, luck, 12.4)
        lines = [
            catalogue.tell(line) for line in retold(term, review.by_kind, review.worths, review.origins, split)
        ]  # fmt: skip
        assert len(lines) >= 4
        assert not any("{" in line or "story-" in line for line in lines)


def test_only_what_happened_is_told() -> None:
    term = played("hold", SEED)
    nothing = tuple(Contribution(kind, 0.0, {}) for kind in ("rate", "words"))
    told = {line.id for line in retold(term, nothing, (), {"core_inflation_4q": (), "unemployment": ()}, _even())}
    assert not told & {"story-turn-up", "story-turn-down", "story-kind-earned", "story-kind-cost", "story-best"}
    assert "story-luck-usual" in told
    turned = {line.id for line in retold(played("history", SEED), nothing, (), _still(), _even())}
    assert "story-turn-down" in turned  # July 2019


def _even() -> LuckSplit:
    return LuckSplit(500.0, 70.0, 0.0, 0.0)


def _still() -> dict[str, tuple[()]]:
    return {"core_inflation_4q": (), "unemployment": ()}
