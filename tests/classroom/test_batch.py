"""A folder of hand-ins: confirmed, refuted, copied, foreign and broken ones are each named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cbgame.classroom.batch import Finding, Trouble, entry_of, examine, files_in
from cbgame.classroom.gradebook import ranked
from cbgame.classroom.pack import Luck
from cbgame.classroom.rule_contest import rules_scored
from cbgame.files.records import save_record
from cbgame.game.verification import Outcome
from tests.classroom.contest import LUCK, better_than_it_was, hand_in, little_pack, played


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One file of every kind that a teacher may get."""
    hand_in(tmp_path, "ada", played("taylor"))
    hand_in(tmp_path, "ben", played("hold"))
    hand_in(tmp_path, "cyd", played("taylor"))
    hand_in(tmp_path, "dan", better_than_it_was(played("hold")))
    hand_in(tmp_path, "eve", replace(played("hold"), engine="0"))
    hand_in(tmp_path, "fay", played("hold", seed=4))
    hand_in(tmp_path, "gus", played("hold"), replace(little_pack(), title="Autumn term"))
    hand_in(tmp_path, "hal", replace(played("hold"), level_hash="0" * 16))
    whole = hand_in(tmp_path, "ida", played("hold")).read_text(encoding="utf-8")
    (tmp_path / "ida.json").write_text(whole[: len(whole) // 2], encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not a hand-in", encoding="utf-8")
    (tmp_path / "late").mkdir()
    save_record(played("inertial"), tmp_path / "late" / "joe.json")
    return tmp_path


def by_name(findings: tuple[Finding, ...]) -> dict[str, Finding]:
    return {finding.name: finding for finding in findings}


def test_every_kind_of_file_is_named(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    found = by_name(examine(files_in([folder]), little_pack(), lambda done, of: told.append((done, of))))
    assert {name: finding.verdict for name, finding in found.items()} == {
        "ada": Outcome.CONFIRMED,
        "ben": Outcome.CONFIRMED,
        "cyd": Trouble.DUPLICATE,
        "dan": Outcome.REFUTED,
        "eve": Outcome.OTHER_ENGINE,
        "fay": Trouble.OTHER_LUCK,
        "gus": Trouble.OTHER_PACK,
        "hal": Outcome.OTHER_LEVEL,
        "ida": Trouble.UNREADABLE,
        "joe": Outcome.CONFIRMED,
    }
    assert found["cyd"].twin == folder / "ada.json"
    assert found["eve"].engine == "0"
    assert found["ida"].faults
    assert told[0] == (0, 10)
    assert told[-1] == (10, 10)


def test_a_copys_score_counts_and_a_refuted_one_does_not(folder: Path) -> None:
    entries = [entry_of(each) for each in examine(files_in([folder]), little_pack())]
    lines = {line.entry.name: line for line in ranked(entries)}
    assert lines["cyd"].rank == lines["ada"].rank
    assert lines["cyd"].entry.score == lines["ada"].entry.score
    assert lines["dan"].rank is None
    assert {line.entry.participation for line in lines.values() if line.rank is not None} == {1.0}


def test_without_a_pack_a_level_that_is_not_here_is_said(tmp_path: Path) -> None:
    (finding,) = examine([hand_in(tmp_path, "ada", played("hold"))])
    assert finding.verdict == Outcome.OTHER_LEVEL


def test_a_file_named_twice_is_examined_once(folder: Path) -> None:
    assert len(files_in([folder, folder / "ada.json", folder / "late"])) == 10


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    (finding,) = examine(files_in([tmp_path / "nobody.json"]))
    assert finding.verdict == Trouble.UNREADABLE


def test_the_work_can_be_ended(folder: Path) -> None:
    def stop(done: int, of: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        examine(files_in([folder]), little_pack(), stop)


def test_rules_are_scored_on_every_draw_of_the_luck(tmp_path: Path) -> None:
    (tmp_path / "calm.toml").write_text('rate = "i"\n', encoding="utf-8")
    (tmp_path / "bold.toml").write_text('rate = "i + 3"\n', encoding="utf-8")
    (tmp_path / "odd.toml").write_text('rate = "i +"\n', encoding="utf-8")
    files = sorted(tmp_path.glob("*.toml"))
    scored = rules_scored(little_pack().read_level(), Luck("salt", (3, 5, 8)), files)
    assert scored[-1].name == "odd"
    assert scored[-1].mean is None
    assert scored[-1].faults
    means = {each.name: each.mean for each in scored}
    assert means["calm"] == pytest.approx(0.0, abs=0.1)  # it holds, on every draw
    alone = rules_scored(little_pack().read_level(), LUCK, files)
    assert {each.name: each.mean for each in alone}["bold"] != means["bold"]
