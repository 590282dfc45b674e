"""What docs and benchmarks say of the command line is what it does."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from cbgame.classroom.batch import Trouble
from cbgame.commands.bench import BENCHMARKS
from cbgame.commands.measuring import GOALS
from cbgame.economy.luck import DISTURBANCES
from cbgame.files.episode_file import ActualSeries, EpisodeFile
from cbgame.files.level_file import LevelFile
from cbgame.files.scenario_file import SHARED
from cbgame.game.episode import Bands, Between, Near
from cbgame.game.record import Record
from cbgame.game.scoring import OBJECTIVES
from cbgame.game.verification import Outcome
from cbgame.policy.decision import Decision, Instruments, Programme

ROOT = Path(__file__).parents[2]


def test_every_key_and_verdict_of_result_files_is_documented() -> None:
    told = (ROOT / "docs" / "result-files.md").read_text(encoding="utf-8")
    for name in ["format", "version", *(item.name for item in fields(Record)), *Outcome, *Trouble]:
        assert f"| `{name}` |" in told


def test_every_benchmark_is_documented_with_its_goal() -> None:
    told = (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8")
    goals = {line.split("`")[1]: line.rsplit("|", 2)[1].strip() for line in told.split("\n") if line.startswith("| `")}
    assert set(goals) == {*BENCHMARKS, "memory_growth"}  # it comes with memory
    for name, goal in GOALS.items():
        assert goals[name] == f"{goal:g}"


def test_every_name_a_level_file_may_use_is_documented() -> None:
    told = (ROOT / "docs" / "levels.md").read_text(encoding="utf-8")
    sections = [item.name for item in fields(LevelFile)]
    decided = [item.name for item in fields(Decision)] + [item.name for item in fields(Programme)]
    for name in [*sections, *decided, *(item.name for item in fields(Instruments)), *OBJECTIVES, *DISTURBANCES]:
        assert re.search(rf"[`\[]{name}[`\].]", told), name


def test_every_name_an_episode_may_use_is_documented() -> None:
    told = (ROOT / "docs" / "episodes.md").read_text(encoding="utf-8")
    parts = (EpisodeFile, ActualSeries, Bands, Near, Between)
    for name in {item.name for part in parts for item in fields(part)} | set(SHARED):
        assert re.search(rf"[`\[.]{name}[`\]. ]", told), name
