"""Classes that lie in the player's folder: listed, opened again after their end, erased."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from cbgame.classroom.kept_classes import erase_class, kept_classes, unfinished_class
from cbgame.commands import main
from cbgame.files import places
from tests.classroom.contest import TEXT
from tests.classroom.hosts import hosting


def test_none_where_nothing_was_hosted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CBGAME_HOME", str(tmp_path))
    assert kept_classes() == ()
    assert unfinished_class() is None


def test_an_ended_class_is_opened_again_and_erased(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CBGAME_HOME", str(tmp_path))
    (tmp_path / "levels").mkdir()
    (tmp_path / "levels" / "little.toml").write_text(TEXT, encoding="utf-8")  # scored soon, on a busy machine too
    with hosting("little", "--title", "Tuesday", "--bot", "hold", home=tmp_path) as host:
        code = host.told["code"]
        with host.client() as ada:
            assert ada.post("/api/join", json={"code": code, "nickname": "Ada"}).status_code == 200
        with host.teacher as teacher:
            assert teacher.post("/api/class/open", json={}).status_code == 200
            assert teacher.post("/api/class/end", json={}).status_code == 200
        host.quit()  # before anything is scored
    (kept,) = kept_classes()
    assert (kept.code, kept.title, kept.level_id, kept.seats, kept.ended) == (code, "Tuesday", "little", 1, True)
    assert unfinished_class() is None

    with hosting("--class", code, home=tmp_path) as host:
        assert host.told["code"] == code
        with host.teacher as teacher:
            assert teacher.get("/api/class").json()["stage"] == "ended"
            handout = patiently(teacher)
            assert handout["people"] == 1
            assert teacher.get("/api/class/export/results.zip").status_code == 200
        with host.client() as late:
            assert late.post("/api/join", json={"code": code, "nickname": "Ben"}).status_code == 409
        host.quit()

    erase_class(kept.id)
    assert kept_classes() == ()
    file = places.classroom() / "classes.sqlite3"
    with closing(sqlite3.connect(file)) as connection:
        for table in ("seats", "members", "decisions", "outcomes", "log"):
            assert connection.execute(f"select count(*) from {table}").fetchone() == (0,), table
    left = b"".join(each.read_bytes() for each in file.parent.iterdir() if each.name.startswith(file.name))
    assert b"Tuesday" not in left
    assert b"Ada" not in left


def patiently(teacher: httpx.Client) -> dict[str, object]:
    """The handout, once everything is scored."""
    for _ in range(1_200):
        answer = teacher.get("/api/class/export/handout.json")
        if answer.status_code == 200:
            return dict(answer.json())
        assert answer.status_code == 409
        time.sleep(0.2)
    raise AssertionError("the handout never came")


def test_a_code_of_no_class_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CBGAME_HOME", str(tmp_path))
    assert main(["host", "--class", "ABC234", "--port", "0", "--address", "127.0.0.1"]) == 2
    assert "ABC234" in capsys.readouterr().err
    assert main(["host", "first-day", "--class", "ABC234"]) == 2


def test_a_spoilt_database_lists_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CBGAME_HOME", str(tmp_path))
    places.classroom().mkdir(parents=True)
    (places.classroom() / "classes.sqlite3").write_text("nothing like a database", encoding="utf-8")
    assert kept_classes() == ()
    with pytest.raises(OSError, match="database"):
        erase_class(1)
