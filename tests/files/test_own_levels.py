"""The player's own levels: read when they change, copied after a check, nothing lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cbgame.files import places
from cbgame.files.atomic import SaveFailed
from cbgame.files.faults import BadFile
from cbgame.files.own_levels import OwnShelf, add_level
from tests.files.little import FILE

TEXT = FILE.read_text(encoding="utf-8")


def put(name: str, text: str = TEXT) -> Path:
    places.own_levels().mkdir(parents=True, exist_ok=True)
    path = places.own_levels() / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_folder_is_read_again_when_something_in_it_changes() -> None:
    shelf = OwnShelf()
    assert shelf.look(), "the first time"
    assert (shelf.found.levels, shelf.look()) == ((), False)
    path = put("little.toml")
    assert shelf.look()
    assert [level.id for level in shelf.found.levels] == ["little"]
    assert not shelf.look()
    path.write_text(TEXT.replace("minutes = 5", "minutes = 50"), encoding="utf-8")
    assert shelf.look()
    assert shelf.found.levels[0].minutes == 50
    path.unlink()
    assert shelf.look()
    assert shelf.found.levels == ()


def test_an_own_level_stands_off_the_ladder_whatever_it_says() -> None:
    put("little.toml", f"ladder = 0\n{TEXT}")
    shelf = OwnShelf()
    shelf.look()
    assert (shelf.found.levels[0].ladder, shelf.found.levels[0].always_open) == (None, True)


def test_what_is_no_level_is_named_with_its_problems() -> None:
    put("little.toml")
    put("broken.toml", TEXT.replace("minutes", "minuts"))
    (places.own_levels() / "nowhere.toml").symlink_to("nothing-there.toml")
    shelf = OwnShelf()
    shelf.look()
    assert [level.id for level in shelf.found.levels] == ["little"]
    assert [Path(each.path).name for each in shelf.found.bad] == ["broken.toml", "nowhere.toml"]


def test_a_level_is_copied_under_its_id_whatever_its_file_is_called(tmp_path: Path) -> None:
    file = tmp_path / "little (1).toml"
    file.write_text(TEXT, encoding="utf-8")
    added = add_level(file)
    assert (added.path, added.earlier) == (places.own_levels() / "little.toml", None)
    assert added.path.read_text(encoding="utf-8") == TEXT


def test_the_file_that_was_there_is_kept(tmp_path: Path) -> None:
    first, file = put("little.toml"), tmp_path / "little.toml"
    for number in (1, 2):
        file.write_text(TEXT.replace("minutes = 5", f"minutes = {number}"), encoding="utf-8")
        before = first.read_bytes()
        added = add_level(file)
        assert added.earlier is not None
        assert added.earlier.read_bytes() == before
    assert add_level(file).earlier is None, "the same once more is nothing new"
    assert add_level(first).earlier is None, "nor is the file itself"
    assert sorted(path.name for path in places.own_levels().iterdir()) == [
        "little.toml", "little.toml.earlier-1", "little.toml.earlier-2",
    ]  # fmt: skip


@pytest.mark.parametrize("id", ["../little", "/little", "C:little", "little\\u0000", "con.aux/..", "", "é"])
def test_an_id_that_leads_elsewhere_is_copied_nowhere(tmp_path: Path, own_home: Path, id: str) -> None:
    file = tmp_path / "little.toml"
    file.write_text(TEXT.replace('id = "little"', f'id = "{id}"'), encoding="utf-8")
    with pytest.raises(BadFile) as refused:
        add_level(file)
    assert [fault.where for fault in refused.value.faults] == ["id"]
    assert not own_home.exists()


@pytest.mark.skipif(os.name == "nt", reason="a file in place of a folder is refused otherwise there")
def test_a_folder_that_can_not_be_made_is_said(tmp_path: Path, own_home: Path) -> None:
    own_home.write_text("in the way")
    with pytest.raises(SaveFailed):
        add_level(FILE)
