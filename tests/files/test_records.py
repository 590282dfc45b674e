"""A record file is read back as it was written; what is cut off, edited, foreign or newer is refused in one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.files.catalogues import load_catalogue
from cbgame.files.faults import BadFile
from cbgame.files.migrations import FORMAT, VERSION
from cbgame.files.records import load_record, save_record
from cbgame.game.record import Record
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Programme

ENGLISH = load_catalogue("en")
RECORD = Record(
    engine="1",
    level="repo-spike",
    level_hash="0123456789abcdef",
    seed=42,
    decisions=(
        Decision(1.0, treasuries=Programme(runoff_cap_usd_bn=6.0), guidance=Guidance(GuidanceKind.RAISE, 2)),
        Decision(1.25, standing_repo=True),
    ),
    answers=((), ("overnight_repo", "wait")),
    marks=("aaaa", "bbbb"),
    claimed_score=612.34,
)


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The record as a file has it."""
    path = tmp_path_factory.mktemp("saved") / "r.json"
    save_record(RECORD, path)
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def refusal(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], list[str]]:
    """What is said of a file with some content; nothing if it is read."""
    path = tmp_path_factory.mktemp("told") / "r.json"

    def told(content: bytes) -> list[str]:
        path.write_bytes(content)
        try:
            load_record(path)
        except BadFile as refused:
            return [line.removeprefix(f"{path}: ") for line in refused.lines(ENGLISH)]
        return []

    return told


def test_there_and_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "r.json"
    save_record(RECORD, path)
    assert load_record(path) == RECORD


def test_cut_off_at_any_byte(text: str, refusal: Callable[[bytes], list[str]]) -> None:
    content = text.encode()
    for length in range(len(content) - 1):  # without its last line break it is whole
        told = refusal(content[:length])
        assert len(told) == 1, (length, told)
    assert refusal(content[: len(content) // 2]) == ["breaks off before its end"]


def edited(**changes: Any) -> bytes:
    return json.dumps({"format": FORMAT, "version": VERSION, **json.loads(PLAIN), **changes}).encode()


PLAIN = json.dumps(
    {
        "engine": "1",
        "level": "x",
        "level_hash": "y",
        "seed": 1,
        "decisions": [{"target_low_pct": 1.0}],
        "answers": [[]],
        "marks": ["a"],
        "claimed_score": 1.0,
    }
)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (edited(seed="1"), 'seed: found "1", expected a whole number'),
        (edited(seed=True), "seed: found true, expected a whole number"),
        (edited(seed=1.5), "seed: found 1.5, expected a whole number"),
        (edited(seed=-1), "seed: found -1, expected a whole number from 0"),
        (edited(seed=2**63), "seed: found 9223372036854775808, expected a finite number"),
        (edited(level=3), "level: found 3, expected a text"),
        (edited(claimed_score="many"), 'claimed_score: found "many", expected a number'),
        (edited(marks=["a", "b"]), "marks: found 2 entries, expected 1"),
        (edited(decisions=[{"target_low_pct": 1, "mb": 2}]), "decisions[0].mb: unknown key, did you mean mbs?"),
        (edited(seeds=3), "seeds: unknown key, did you mean seed?"),
        (edited(format="other"), "is not a result file of this game"),
        (edited(version=2), "has format 2, this version reads up to 1: update the game"),
        (edited(version="1"), 'version: found "1", expected a whole number'),
        (b"{}", "is not a result file of this game"),
        (b"[]", "is not a result file of this game"),
        (b"3", "is not a result file of this game"),
        (b"", "breaks off before its end"),
        (b"hello", "is not valid JSON (line 1, column 1)"),
        (b"\x89PNG\r\n\x1a\n", "is not UTF-8 text (byte 0)"),
        ("{}".encode("utf-16"), "is not UTF-8 text (byte 0)"),
        (b'{"a": NaN}', "found NaN, expected a finite number"),
        (b'{"a": -Infinity}', "found -Infinity, expected a finite number"),
        (b'{"a": 1e999}', "is not a result file of this game"),
        (b'{"a": 1, "a": 2}', 'holds the key "a" twice'),
        (b"[" * 200_000, "is nested too deeply"),
        (b'{"a": ' + b"9" * 5000 + b"}", "holds a number too long to be read"),
        (b" " * 5_000_001, "has 5,000,001 bytes, at most 5,000,000 are read"),
    ],
)  # fmt: skip
def test_each_fault_in_words(refusal: Callable[[bytes], list[str]], content: bytes, line: str) -> None:
    assert refusal(content) == [line]


def test_a_byte_order_mark_does_no_harm(text: str, refusal: Callable[[bytes], list[str]]) -> None:
    assert refusal(b"\xef\xbb\xbf" + text.encode()) == []


@given(st.data())
def test_one_byte_changed_anywhere_never_breaks(
    text: str, refusal: Callable[[bytes], list[str]], data: st.DataObject
) -> None:
    content = bytearray(text.encode())
    content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    assert all("\n" not in line for line in refusal(bytes(content)))


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(refusal: Callable[[bytes], list[str]], content: bytes) -> None:
    assert refusal(content)
