"""The schema for editors takes what the reader takes, and refuses what the reader refuses by shape."""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from jsonschema.exceptions import ValidationError

from cbgame.commands import main
from cbgame.files.faults import BadFile
from cbgame.files.level_schema import level_schema
from cbgame.files.levels import sound_level
from cbgame.files.places import shipped_levels
from cbgame.files.start_figures import START_FIGURES
from tests.files.little import DATA, FILE, at, changed, paths, steps, without, written
from tests.files.test_levels import MISTAKES

VALIDATOR = Draft4Validator(level_schema())
BY_SHAPE = ("type", "missing", "unknown", "choice", "range", "unit", "id", "url", "quarter")
"""Sorts of fault that one key shows by itself."""
STRANGE: tuple[Any, ...] = ("text", "", 3, 2.5, -1e9, True, [], ["text"], {}, {"zzz": 1}, [[1]])


def problems(data: dict[str, Any]) -> list[str]:
    """What the schema says of a level, by place."""
    found: list[ValidationError] = list(VALIDATOR.iter_errors(data))
    return [written(tuple(error.absolute_path)) for error in found]


def between(where: str, kind: str) -> bool:
    """Whether a fault is one only together with another key: a source and its reference, a quarter and the term,
    what one language says and another doesn't."""
    if ".objectives." in where and where.startswith("words"):
        return kind.startswith(("missing", "unknown"))
    if where.endswith((".source", ".quarter")):
        return kind.startswith(("choice", "range", "quarter-order"))
    return kind == "id-file" or where.endswith(".few_loops")


def shapes(data: dict[str, Any]) -> list[str]:
    """The places where the reader finds a fault that one key shows by itself."""
    try:
        sound_level(data, FILE)
    except BadFile as refused:
        kinds = {each.where: each.what.id.removeprefix("fault-") for each in refused.faults}
        return [where for where, kind in kinds.items() if kind.startswith(BY_SHAPE) and not between(where, kind)]
    return []


def test_the_schema_is_one() -> None:
    Draft4Validator.check_schema(level_schema())


@pytest.mark.parametrize("file", [FILE, *sorted(shipped_levels().glob("*.toml"))], ids=lambda file: file.stem)
def test_every_sound_level_fits(file: Path) -> None:
    assert problems(tomllib.loads(file.read_text(encoding="utf-8"))) == []


PLACES = [path for path in paths() if not any(isinstance(step, int) and step > 0 for step in path)]


@pytest.mark.parametrize("path", PLACES, ids=written)
def test_what_the_reader_refuses_by_shape_the_schema_refuses(path: tuple[str | int, ...]) -> None:
    for value in STRANGE:
        data = changed(path, value)
        if refused := shapes(data):
            assert problems(data), f"{written(path)} = {value!r}: {refused}"
    if isinstance(path[-1], str) and (refused := shapes(without(path))):
        assert problems(without(path)), f"without {written(path)}: {refused}"


@pytest.mark.parametrize("path", [path for path in PLACES if isinstance(at(DATA, path), dict)], ids=written)
def test_no_table_takes_a_key_that_nobody_reads(path: tuple[str | int, ...]) -> None:
    assert problems(changed((*path, "zzz"), 1)), written(path)


@pytest.mark.parametrize(
    ("place", "value"),
    [(place, value) for place, value, said in MISTAKES if " expected" in said and place != "id"],
)
def test_the_known_mistakes_are_seen_where_one_key_shows_them(place: str, value: Any) -> None:
    data = changed(steps(place), value)
    if shapes(data) and value == value:  # JSON has no number that isn't one
        assert problems(data)


def test_a_level_on_an_episode_need_not_state_what_it_takes_over() -> None:
    bare = {key: value for key, value in DATA.items() if key not in ("start", "standing", "references")}
    assert problems(bare)
    assert problems(bare | {"episode": ""})
    assert problems(bare | {"episode": "qt-and-repo"}) == []
    some = bare | {"start": {"unemployment": DATA["start"]["unemployment"]}}
    assert problems(some)
    assert problems(some | {"episode": "qt-and-repo"}) == []


def test_an_editor_is_told_what_a_key_means() -> None:
    start = level_schema()["$defs"]["StartFile"]["properties"]
    assert set(START_FIGURES) <= set(start)
    assert start["unemployment"]["description"] == "unemployment rate, percent"
    described = [kind for kind in level_schema()["$defs"].values() if kind.get("description")]
    assert len(described) > 15
    assert not any("``" in kind["description"] or ":class:" in kind["description"] for kind in described)


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["levels", "--schema"]) == 0
    assert json.loads(capsys.readouterr().out) == level_schema()


def test_nothing_else_waits_for_the_library_behind_it() -> None:
    import subprocess

    script = "import sys, cbgame.commands.levels, cbgame.desktop.app; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
