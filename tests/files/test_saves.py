"""The autosave gives back what was stored, sets aside what it can't read, and writes each result once."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from cbgame.files.atomic import SaveFailed
from cbgame.files.catalogues import load_catalogue
from cbgame.files.records import load_record, save_record
from cbgame.files.saves import Autosave
from tests.files.test_records import RECORD

RUNNING = replace(RECORD, claimed_score=None, marks=("aaaa",))


@pytest.fixture
def autosave(tmp_path: Path) -> Autosave:
    return Autosave(tmp_path / "saves", tmp_path / "results")


def test_nothing_to_resume(autosave: Autosave) -> None:
    assert autosave.resume() is None
    assert autosave.problem is None


def test_what_was_stored_is_resumed_by_another_process(autosave: Autosave, tmp_path: Path) -> None:
    autosave.store(replace(RUNNING, decisions=RUNNING.decisions[:1], answers=((),), marks=()))
    autosave.store(RUNNING)
    assert Autosave(tmp_path / "saves").resume() == RUNNING


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b'{"format": "cbgame-record", "version": 99}'])
def test_what_cannot_be_read_is_set_aside_and_said(autosave: Autosave, tmp_path: Path, content: bytes) -> None:
    autosave.store(RUNNING)
    autosave.path.write_bytes(content)
    assert autosave.resume() is None
    aside = tmp_path / "saves" / "running.json.corrupt-1"
    assert aside.read_bytes() == content
    assert autosave.problem is not None
    assert str(aside) in load_catalogue("zh-Hant").tell(autosave.problem)
    assert autosave.resume() is None
    assert autosave.problem is None
    autosave.store(RUNNING)
    assert autosave.resume() == RUNNING


def test_a_term_that_cannot_go_on_is_kept_aside(autosave: Autosave, tmp_path: Path) -> None:
    autosave.store(RUNNING)
    autosave.discard()
    assert load_record(tmp_path / "saves" / "running.json.corrupt-1") == RUNNING
    assert autosave.problem is not None
    assert autosave.problem.id == "save-outdated"


def test_what_a_killed_process_left_half_written_is_swept(autosave: Autosave, tmp_path: Path) -> None:
    autosave.store(RUNNING)
    left = tmp_path / "saves" / ".running.json.abc.new"
    left.write_text("{")
    assert autosave.resume() == RUNNING
    assert not left.exists()


def test_a_result_is_written_and_the_running_term_forgotten(autosave: Autosave, tmp_path: Path) -> None:
    autosave.store(RECORD)
    path = autosave.finish(RECORD)
    assert path == tmp_path / "results" / "repo-spike-42.json"
    assert load_record(path) == RECORD
    assert autosave.resume() is None


def test_no_result_overwrites_another(autosave: Autosave) -> None:
    first, again = autosave.finish(RECORD), autosave.finish(RECORD)
    other = autosave.finish(replace(RECORD, claimed_score=1.0))
    assert first == again
    assert other.name == "repo-spike-42-2.json"
    assert load_record(first) == RECORD


def test_a_disk_that_fails_is_said_and_the_save_before_stays(
    autosave: Autosave, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = replace(RUNNING, decisions=RUNNING.decisions[:1], answers=((),), marks=())
    autosave.store(before)
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", _no_space)
        with pytest.raises(SaveFailed):
            autosave.store(RUNNING)
        with pytest.raises(SaveFailed):
            autosave.finish(RECORD)
    assert autosave.problem is not None
    assert str(tmp_path / "results") in load_catalogue("en").tell(autosave.problem)
    assert autosave.resume() == before
    autosave.store(RUNNING)
    assert autosave.problem is None


def _no_space(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_results_of_the_player_lie_in_the_players_folder(own_home: Path) -> None:
    autosave = Autosave()
    autosave.store(RECORD)
    assert autosave.path == own_home / "saves" / "running.json"
    assert autosave.finish(RECORD).parent == own_home / "results"


def test_saving_records_by_hand(tmp_path: Path) -> None:
    save_record(RECORD, tmp_path / "mine.json")
    assert load_record(tmp_path / "mine.json") == RECORD
