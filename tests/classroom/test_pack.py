"""A pack carries all that a competition by file needs, and no edit of it goes unnoticed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cbgame.classroom.pack import HandIn, Luck, drawn_luck, opened, packed
from cbgame.classroom.pack_files import (
    hand_in_of,
    load_hand_in,
    load_luck,
    load_pack,
    save_hand_in,
    save_luck,
    save_pack,
)
from cbgame.files.faults import BadFile
from cbgame.files.levels import level_in
from cbgame.files.records import save_record
from tests.classroom.contest import LUCK, TEXT, little_pack, played


@pytest.mark.parametrize("hidden", [False, True])
def test_a_pack_comes_back_as_it_was_written(tmp_path: Path, hidden: bool) -> None:
    pack = little_pack(hidden)
    save_pack(pack, tmp_path / "a.json")
    again = load_pack(tmp_path / "a.json")
    assert again == pack
    assert again.digest == pack.digest
    assert again.read_level() == level_in(TEXT, Path("little.toml"))


def test_hidden_luck_is_nowhere_in_the_pack(tmp_path: Path) -> None:
    luck = Luck("pepper", (123_456_789_123, 987_654_321_987))
    save_pack(little_pack(True, luck), tmp_path / "a.json")
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    assert little_pack(True, luck).seed is None
    assert not any(str(secret) in text for secret in (luck.salt, *luck.seeds))


def test_only_the_luck_that_was_committed_to_opens_a_pack() -> None:
    pack = little_pack(hidden=True)
    assert opened(pack, LUCK).seed == 3
    for other in (Luck("salt", (4,)), Luck("sal", (3,)), Luck("salt", (3, 3))):
        with pytest.raises(ValueError, match="committed"):
            opened(pack, other)


def test_drawn_luck_is_another_every_time() -> None:
    drawn = [drawn_luck(20) for _ in range(2)]
    assert drawn[0].salt != drawn[1].salt
    assert len({seed for luck in drawn for seed in luck.seeds}) == 40


def test_luck_comes_back_as_it_was_written(tmp_path: Path) -> None:
    luck = drawn_luck(3)
    save_luck(luck, tmp_path / "luck.json")
    assert load_luck(tmp_path / "luck.json") == luck


def test_a_hand_in_comes_back_as_it_was_written(tmp_path: Path) -> None:
    hand_in = HandIn("Ada 王", little_pack().digest, played("hold"))
    save_hand_in(hand_in, tmp_path / "a.json")
    assert load_hand_in(tmp_path / "a.json") == hand_in


def test_a_bare_result_file_is_handed_in_under_its_files_name(tmp_path: Path) -> None:
    save_record(played("hold"), tmp_path / "Grace.json")
    assert load_hand_in(tmp_path / "Grace.json") == HandIn("Grace", "", played("hold"))


EDITS: list[tuple[str, Any, str]] = [
    ("format", "cbgame-record", ": fault-foreign-kind"),
    ("version", 2, ": fault-newer"),
    ("version", True, "version: fault-type-whole"),
    ("title", "", "title: fault-signs"),
    ("title", "x" * 81, "title: fault-signs"),
    ("level_hash", "0" * 16, "level_hash: fault-pack-level"),
    ("level_text", "id = 'little'", "level_text."),
    ("level_text", "= = =", "level_text"),
    ("commitment", "0" * 64, "commitment: fault-pack-luck"),
    ("luck", {"salt": "salt", "seeds": []}, "luck.seeds: fault-length"),
    ("luck", {"salt": "salt", "seeds": [-1]}, "luck.seeds[0]: fault-seed"),
    ("luck", {"salt": 1, "seeds": "3"}, "luck.salt: fault-type-text"),
    ("answers", [], "answers: fault-unknown"),
]


@pytest.mark.parametrize(("key", "value", "fault"), EDITS)
def test_an_edited_pack_is_refused_with_the_place(tmp_path: Path, key: str, value: Any, fault: str) -> None:
    path = tmp_path / "a.json"
    save_pack(little_pack(), path)
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {key: value}), encoding="utf-8")
    with pytest.raises(BadFile) as refused:
        load_pack(path)
    assert fault in str(refused.value)


def test_a_pack_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    save_pack(little_pack(), path)
    path.write_text(path.read_text(encoding="utf-8")[:700], encoding="utf-8")
    with pytest.raises(BadFile, match="cut-off"):
        load_pack(path)


def test_a_title_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="title"):
        packed("  ", level_in(TEXT, Path("little.toml")), TEXT, LUCK)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(["format", "version", "name", "pack", "record"])


@settings(max_examples=60)
@given(st.dictionaries(KEYS, JSON), st.booleans())
def test_whatever_is_handed_in_is_a_hand_in_or_a_bad_file(data: dict[str, Any], ours: bool) -> None:
    if ours:
        data |= {"format": "cbgame-hand-in", "version": 1}
    with pytest.raises(BadFile):
        hand_in_of(data, Path("student.json"))
