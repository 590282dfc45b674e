"""What cards tell of levels is read once, kept, and read again where a file has changed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cbgame.files import cards, packed_levels, places
from cbgame.files.cards import packed_cards
from cbgame.files.faults import BadFile
from cbgame.files.found import shipped_level_files
from cbgame.files.levels import read_level, read_levels
from cbgame.files.listings import listing_of
from cbgame.files.own_levels import OwnShelf
from cbgame.files.shelf import open_shelf, shelf_of
from cbgame.game.level import Level
from tests.files.little import FILE


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The levels that are read whole to list them."""
    read: list[str] = []

    def reading(path: Path) -> Level:
        read.append(path.stem)
        return read_level(path)

    monkeypatch.setattr(cards, "read_whole", reading)
    return read


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped levels that may be changed."""
    folder = shutil.copytree(places.shipped_levels(), tmp_path / "levels")
    monkeypatch.setattr(places, "shipped_levels", lambda: folder)
    return folder


@pytest.fixture
def own_level() -> Path:
    places.own_levels().mkdir(parents=True)
    return Path(shutil.copy(FILE, places.own_levels()))


def test_cards_tell_what_the_levels_say_in_the_order_of_the_gallery() -> None:
    levels, _ = read_levels(shipped_level_files())
    for _ in ("read from the levels", "kept"):
        assert open_shelf().listings == tuple(listing_of(level) for level in levels)


def test_no_level_is_read_twice(reads: list[str]) -> None:
    first = open_shelf()
    ids = sorted(listing.id for listing in first.listings)
    assert sorted(reads) == ids
    assert first.level(ids[0]) is first.level(ids[0])
    reads.clear()
    second = open_shelf()
    assert second.level(ids[0]) is second.level(ids[0])
    assert not reads


def test_a_level_that_changed_is_read_again(shipped: Path, reads: list[str]) -> None:
    open_shelf()
    file = shipped / "repo-spike.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("minutes = ", "minutes = 1", 1), encoding="utf-8")
    reads.clear()
    minutes = {listing.id: listing.minutes for listing in open_shelf().listings}
    assert "repo-spike" in reads
    assert minutes["repo-spike"] > 100


def test_own_levels_are_kept_too_and_broken_ones_are_not(own_level: Path, reads: list[str]) -> None:
    (own_level.parent / "broken.toml").write_text("id = 3", encoding="utf-8")
    OwnShelf().look()
    reads.clear()
    again = OwnShelf()
    again.look()
    assert reads == ["broken"]
    assert [listing.id for listing in again.found.levels] == ["little"]
    assert again.level("little").ladder is None


def test_a_level_spoilt_since_says_so_when_it_is_opened(own_level: Path) -> None:
    OwnShelf().look()
    again = OwnShelf()
    again.look()
    own_level.write_text("id = 3", encoding="utf-8")
    with pytest.raises(BadFile, match=r"little\.toml"):
        again.level("little")


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"program": 1, "cards": 2}', "\0"])
def test_a_spoilt_cache_is_no_matter(text: str) -> None:
    known = open_shelf().listings
    places.kept_cards("shipped").write_text(text, encoding="utf-8")
    assert open_shelf().listings == known


def test_another_program_reads_for_itself(reads: list[str]) -> None:
    open_shelf()
    kept = places.kept_cards("shipped")
    kept.write_text(json.dumps(json.loads(kept.read_text(encoding="utf-8")) | {"program": "older"}), encoding="utf-8")
    reads.clear()
    open_shelf()
    assert reads


def test_where_nothing_can_be_kept_levels_are_there_all_the_same(own_home: Path) -> None:
    own_home.parent.mkdir(exist_ok=True)
    own_home.write_text("no folder", encoding="utf-8")
    assert "repo-spike" in [listing.id for listing in open_shelf().listings]


def test_packed_cards_are_believed_while_the_files_are_the_same(shipped: Path, reads: list[str]) -> None:
    (shipped / "cards.json").write_text(packed_cards(), encoding="utf-8")
    reads.clear()
    assert open_shelf().listings
    assert not reads
    assert not places.kept_cards("shipped").exists()
    with (shipped / "repo-spike.toml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    open_shelf()
    assert "repo-spike" in reads


def test_a_packed_level_is_the_level_and_is_believed_while_the_files_are_the_same(
    shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, read = shipped / "repo-spike.toml", list[str]()

    def reading(path: Path) -> Level:
        read.append(path.stem)
        return read_level(path)

    (shipped / "cards.json").write_text(packed_cards(), encoding="utf-8")
    (shipped / "levels.pickle").write_bytes(packed_levels.packed_levels())
    expected = read_level(file)
    monkeypatch.setattr(packed_levels, "read_whole", reading)
    assert open_shelf().level("repo-spike") == expected
    assert not read
    file.write_text(file.read_text(encoding="utf-8").replace("minutes = ", "minutes = 1", 1), encoding="utf-8")
    assert packed_levels.open_level(file).minutes > 100
    assert read == ["repo-spike"]


def test_levels_packed_by_another_program_are_read_again(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    little = read_level(FILE)
    (shipped / "levels.pickle").write_bytes(packed_levels.packed_levels())
    monkeypatch.setattr(packed_levels, "__version__", "0.0.0")
    monkeypatch.setattr(packed_levels, "read_whole", lambda path: little)
    assert packed_levels.open_level(shipped / "repo-spike.toml") is little


def test_a_level_opened_from_the_package_needs_no_reader_of_files(shipped: Path) -> None:
    (shipped / "levels.pickle").write_bytes(packed_levels.packed_levels())
    asked = "import sys; from pathlib import Path; from cbgame.files import places, packed_levels;"
    asked += f"places.shipped_levels = lambda: Path({str(shipped)!r});"
    asked += f"assert packed_levels.open_level(Path({str(shipped / 'repo-spike.toml')!r})).id == 'repo-spike';"
    asked += "print([name for name in sys.modules if name in ('cattrs', 'cbgame.files.levels')])"
    told = subprocess.run([sys.executable, "-c", asked], env=os.environ, capture_output=True, text=True, timeout=60)
    assert told.stdout.strip() == "[]", told.stderr


def test_levels_in_memory_stand_on_a_shelf_too() -> None:
    levels, _ = read_levels(shipped_level_files())
    held = shelf_of(levels[:2])
    assert held.level(levels[1].id) is levels[1]


def test_a_shelf_that_is_known_needs_no_economy(own_level: Path) -> None:
    open_shelf()
    OwnShelf().look()
    asked = "import sys; from cbgame.files.shelf import open_shelf; assert open_shelf().listings;"
    asked += "from cbgame.files.own_levels import OwnShelf; assert OwnShelf().look();"
    asked += "print([name for name in sys.modules if name in ('numpy', 'cattrs', 'babel', 'fluent.runtime')"
    asked += " or name.startswith(('cbgame.economy', 'cbgame.policy'))])"
    told = subprocess.run([sys.executable, "-c", asked], env=os.environ, capture_output=True, text=True, timeout=60)
    assert told.stdout.strip() == "[]", told.stderr
