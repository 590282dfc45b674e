"""The policy lab's exports: tables that say what was found, and a rule file that plays as the rule did."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from cbgame.files.atomic import SaveFailed
from cbgame.files.lab_tables import experiment_plain, save_experiment
from cbgame.files.rule_files import load_rule, read_rule, save_rule
from cbgame.game.ghosts import play_policy
from cbgame.game.policy_lab import Experiment, Futures
from cbgame.game.rule import Rule
from tests.game.little_term import short_level

LEVEL = short_level()
RULE = Rule("0.5*i + 0.5*max(pi, u - ustar)", "autopilot")


@cache
def found() -> Experiment:
    return Futures(LEVEL, 10).try_out(RULE)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_tables_are_read_back(tmp_path: Path) -> None:
    policies, futures, family = save_experiment(found(), tmp_path / "mine.csv")
    assert [path.name for path in (policies, futures, family)] == ["mine.csv", "mine-futures.csv", "mine-family.csv"]
    named = {row["policy"]: row for row in rows(policies)}
    assert list(named) == ["rule", *found().chairs]
    assert (named["rule"]["rate"], named["rule"]["balance_sheet"]) == (RULE.rate, "autopilot")
    assert float(named["hold"]["loss_median"]) == pytest.approx(found().chairs["hold"].figures().median)
    assert float(named["hold"]["rule_beats_it"]) == found().yours.beats(found().chairs["hold"]).share
    assert named["rule"]["rule_beats_it"] == ""
    assert float(named["taylor"]["repo_squeeze"]) == found().chairs["taylor"].odds()["repo_squeeze"].share
    lost = rows(futures)
    assert [int(row["seed"]) for row in lost] == list(range(10))
    assert float(lost[3]["loss_rule"]) == pytest.approx(float(found().yours.loss[3]))
    told = rows(family)
    assert len(told) == 60
    assert 0 < sum(row["on_frontier"] == "1" for row in told) < 60


def test_the_plain_shape_says_the_same() -> None:
    plain = experiment_plain(found())
    assert (plain["level"], plain["futures"], plain["rule"]["rate"]) == (LEVEL.id, 10, RULE.rate)
    assert set(plain["policies"]) == set(plain["crises"]) == {"rule", *found().chairs}
    assert set(plain["beats"]) == set(found().chairs)


def test_a_rule_is_written_so_that_it_plays_the_same(tmp_path: Path) -> None:
    save_rule(tmp_path / "mine.toml", RULE)
    assert read_rule(tmp_path / "mine.toml") == RULE
    written = play_policy(LEVEL, load_rule(tmp_path / "mine.toml"), 3)
    assert written.decisions == play_policy(LEVEL, RULE.plan(), 3).decisions


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SaveFailed):
        save_experiment(found(), tmp_path / "file" / "mine.csv")
    with pytest.raises(SaveFailed):
        save_rule(tmp_path / "file" / "mine.toml", RULE)
