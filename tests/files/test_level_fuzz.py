"""Whatever stands anywhere in a level file: a short list of what is wrong, or a level that can be played. No crash."""

from __future__ import annotations

import copy
import datetime
import math
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from cbgame.files.catalogues import load_catalogue
from cbgame.files.faults import MOST_FAULTS, BadFile
from cbgame.files.levels import level_in, read_level, sound_level
from cbgame.files.places import shipped_levels
from cbgame.files.toml_file import LARGEST_BYTES, MOST_ENTRIES, read_toml
from cbgame.game.level import Level
from tests.files.little import FILE, at, paths, written

Place = tuple[str | int, ...]
ENGLISH = load_catalogue("en")


def nested(depth: int) -> Any:
    inside: Any = 1
    for _ in range(depth):
        inside = {"a": [inside]}
    return inside


def strange() -> dict[str, Any]:
    """What is put in place of a value, by name."""
    return {
        "a word": "zzz",
        "nothing": "",
        "a number as text": "3",
        "a whole number": 3,
        "a number": 2.5,
        "below": -1e6,
        "not a number": math.nan,
        "infinite": -math.inf,
        "huge": 1e308,
        "more digits than fit": 10**400,
        "true": True,
        "a day": datetime.date(2019, 9, 17),
        "a moment": datetime.datetime(2019, 9, 17, 9, tzinfo=datetime.UTC),
        "an hour": datetime.time(9),
        "an empty list": [],
        "an empty table": {},
        "a strange key": {"zzz": 1, "../..": {"\0": []}},
        "a list of everything": ["", 1, True, [], {}],
        "a long list": [0] * 2_000,
        "many tables": [{}] * 2_000,
        "a long text": "x" * 200_000,
        "many lines": "a\nb\r\n\u2028\0" * 1_000,
        "a way out": "../../../../etc/passwd",
        "a place": "/etc/passwd",
        "a drive": "C:\\Windows\\win.ini",
        "a device": "CON",
        "no sign": "\0",
        "a quarter and more": "2017Q4\n",
        "a format": "{0.__class__} %s ${HOME} { $x }",
        "code": "__import__('os').abort()",
        "deep": nested(150),
    }


NAMES = tuple(strange())


@cache
def raw(file: Path) -> dict[str, Any]:
    return read_toml(file)


def kind(path: Place) -> Place:
    """A place with all entries of a list counted as one."""
    return tuple("*" if isinstance(step, int) else step for step in path)


def kinds(file: Path) -> dict[Place, Place]:
    """One place of every kind in a level."""
    return {kind(path): path for path in reversed(paths(raw(file)))}


def put(file: Path, path: Place, value: Any) -> dict[str, Any]:
    """A level's data with another value at a place; only what lies on the way there is copied."""
    data = here = dict(raw(file))
    for step in path[:-1]:
        here[step] = copy.copy(here[step])  # type: ignore[index]  # dictionaries and lists alike
        here = here[step]  # type: ignore[index]
    if value is LEFT_AWAY:
        del here[path[-1]]  # type: ignore[arg-type]
    else:
        here[path[-1]] = value  # type: ignore[index]
    return data


LEFT_AWAY = object()


def judged(data: dict[str, Any], file: Path) -> Level | None:
    """The level, or None where it was refused in lines that people can read."""
    try:
        return sound_level(data, file)
    except BadFile as error:
        refused = error
    check_lines(refused)
    return None


def check_lines(refused: BadFile) -> None:
    """A few lines, each of them one that can be read."""
    assert 1 <= len(refused.faults) <= MOST_FAULTS + 1
    for line in refused.lines(ENGLISH):
        assert line.isprintable(), ascii(line[:200])
        assert len(line) < 1_500, line[:200]


def everywhere() -> Iterator[tuple[Path, Place]]:
    """A place of every kind that any level has, in the first level that has it; the small one comes first."""
    known: set[Place] = set()
    for file in (FILE, *sorted(shipped_levels().glob("*.toml"))):
        for sort, path in kinds(file).items():
            if sort not in known and sort[:1] != ("parameters",):
                known.add(sort)
                yield file, path


PLACES = tuple(everywhere())


@pytest.fixture(autouse=True)
def episodes_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cbgame.files.scenarios.read_toml", raw)


def some(values: dict[str, Any], sort: Place, file: Path, count: int) -> Iterator[Any]:
    """Values that differ from place to place and are the same in every run."""
    first = zlib.crc32(repr((file.stem, sort)).encode())
    return (values[NAMES[(first + each * 7) % len(NAMES)]] for each in range(count))


@pytest.mark.parametrize("name", NAMES)
def test_a_strange_value_in_any_place_is_refused_or_harmless(name: str) -> None:
    value = strange()[name]
    for path in kinds(FILE).values():
        level = judged(put(FILE, path, value), FILE)
        assert level is None or level.id == "little", written(path)


def test_what_is_left_away_and_what_nobody_reads() -> None:
    for file, path in PLACES:
        judged(put(file, path, LEFT_AWAY), file)
        if isinstance(at(raw(file), path), dict):
            assert judged(put(file, (*path, "zzz"), 1), file) is None, written(path)


def test_what_only_other_levels_state() -> None:
    values = strange()
    for file, path in PLACES:
        for value in some(values, kind(path), file, 0 if file == FILE else 6):
            judged(put(file, path, value), file)


@pytest.mark.parametrize("file", sorted(shipped_levels().glob("*.toml")), ids=lambda file: file.stem)
def test_every_key_of_every_level_that_ships(file: Path) -> None:
    """Every kind of place of every level once, each with another of the strange values."""
    values = strange()
    for sort, path in kinds(file).items():
        for value in some(values, sort, file, 1):
            judged(put(file, path, value), file)


TEXTS = {
    "as many entries as fit": b"a = [" + b"0," * (LARGEST_BYTES // 2 - 10) + b"]",
    "as many tables as fit": b"outside_shocks = [" + b"{}," * (MOST_ENTRIES - 10) + b"]",
    "as many keys as fit": b"[parameters]\n" + b"".join(b"phillips_slop%d = 1\n" % each for each in range(19_000)),
    "as many headers as fit": b"[[references]]\nkey = 'a'\n" * 9_000,
    "as many sources as fit": b"".join(
        b"[[outside_shocks]]\nshock='oli'\nquarter='2018Q1'\nmean=1\nspread=1\nsource='frde%d'\n" % each
        for each in range(2_000)
    ),
    "tables in tables": b"x = " + b"{a=" * 5_000 + b"1" + b"}" * 5_000,
    "a dotted key": b"a" + b".a" * 20_000 + b" = 1",
    "lists in lists": b"x = " + b"[" * 90 + b"]" * 90,
    "one long line": b"# " + b"x" * (LARGEST_BYTES - 2),
    "one long text": b'id = "' + b"x" * (LARGEST_BYTES - 20) + b'"',
    "a text without an end": b'id = """' + b'\\"' * 400_000,
    "quotes": b'"' * LARGEST_BYTES,
    "nothing but signs": b"\0" * 1000,
    "another alphabet": "ｉｄ = １".encode(),
    "half a sign": b'id = "\xe7\xbe"',
    "the other way round": "id = 'little'".encode("utf-16"),
    "lone returns": b"id = 'a'\rminutes = 3\r",
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_file_of_almost_anything_is_refused(tmp_path: Path, name: str) -> None:
    """Bounded by what is read, not by a clock: a file's bytes, its entries, and the faults that are listed."""
    file = tmp_path / "little.toml"
    file.write_bytes(TEXTS[name])
    with pytest.raises(BadFile) as refused:
        read_level(file)
    assert 1 <= len(refused.value.faults) <= MOST_FAULTS + 1
    assert all(line.isprintable() and len(line) < 1_500 for line in refused.value.lines(ENGLISH))


def test_a_file_of_a_hundred_megabytes_is_not_even_opened(tmp_path: Path) -> None:
    file = tmp_path / "little.toml"
    with file.open("wb") as huge:
        huge.truncate(100_000_000)
    with pytest.raises(BadFile) as refused:
        read_level(file)
    assert [fault.what.id for fault in refused.value.faults] == ["fault-too-big"]


@pytest.mark.parametrize("target", ["little.toml", ".", "/dev/zero", "gone"])
def test_a_link_is_followed_to_a_file_and_nowhere_else(tmp_path: Path, target: str) -> None:
    link = tmp_path / "little.toml"
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("no links here")
    with pytest.raises(BadFile) as refused:
        read_level(link)
    assert len(refused.value.faults) == 1
    link.unlink()
    link.symlink_to(FILE)
    assert read_level(link).id == "little"


def test_a_level_comes_from_its_text_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No name in a file leads to another file: opening anything but catalogues and episodes is a fault."""
    text = FILE.read_text(encoding="utf-8")
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("a file was opened"))
    monkeypatch.setattr(Path, "read_bytes", lambda *_: pytest.fail("a file was read"))
    assert level_in(text, FILE).id == "little"
    for episode in ("../little", "/etc/passwd", "episodes/volcker", "volcker.toml", "\\u0000", "..", "C:volcker"):
        with pytest.raises(BadFile) as refused:
            level_in(f'episode = "{episode}"\n{text}', FILE)
        assert [fault.where for fault in refused.value.faults] == ["episode"]
