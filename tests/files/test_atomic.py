"""Whatever goes wrong while saving, the file before it is whole, nothing is left beside it, and the folder is named."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from cbgame.files.atomic import SaveFailed, save_text, set_aside


def test_saves_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "save.json"
    save_text(path, "one")
    save_text(path, "聯準會\n")
    assert path.read_text(encoding="utf-8") == "聯準會\n"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
@pytest.mark.parametrize(("number", "why"), [(errno.ENOSPC, "No space left"), (errno.EIO, "Input/output")])
def test_a_full_or_broken_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, why: str
) -> None:
    path = tmp_path / "save.json"
    save_text(path, "before")

    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(SaveFailed, match=why) as caught:
        save_text(path, "after")
    assert caught.value.folder == tmp_path
    assert str(tmp_path) in str(caught.value)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_content_is_on_the_disk_before_it_takes_the_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "save.json"
    save_text(path, "before")
    happened: list[str] = []
    sync, replace = os.fsync, Path.replace

    def watched_sync(handle: int) -> None:
        happened.append("sync")
        sync(handle)

    def watched_replace(beside: Path, to: Path) -> Path:
        happened.append("replace")
        return replace(beside, to)

    monkeypatch.setattr(os, "fsync", watched_sync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    save_text(path, "after")
    assert happened == ["sync", "replace", "sync"] if os.name != "nt" else ["sync", "replace"]


def test_an_interruption_leaves_nothing_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save_text(tmp_path / "save.json", "x")
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "saves").write_text("I am a file")
    with pytest.raises(SaveFailed) as caught:
        save_text(tmp_path / "saves" / "save.json", "x")
    assert caught.value.folder == tmp_path / "saves"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions on folders")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(SaveFailed, match="Permission"):
            save_text(tmp_path / "save.json", "x")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody, root included, can write")
def test_a_folder_nobody_can_write() -> None:
    with pytest.raises(SaveFailed) as caught:
        save_text(Path("/proc/self/saves/save.json"), "x")
    assert caught.value.folder == Path("/proc/self/saves")


def test_what_is_set_aside_is_never_overwritten(tmp_path: Path) -> None:
    for content in ("first", "second"):
        (tmp_path / "save.json").write_text(content)
        set_aside(tmp_path / "save.json")
    assert (tmp_path / "save.json.corrupt-1").read_text() == "first"
    assert (tmp_path / "save.json.corrupt-2").read_text() == "second"
    assert not (tmp_path / "save.json").exists()
