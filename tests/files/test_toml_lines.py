"""Every key of a TOML file is found on its line, however it is written."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from cbgame.files.faults import BadFile
from cbgame.files.levels import read_level
from cbgame.files.places import shipped_levels
from cbgame.files.toml_lines import lines_of
from tests.files.little import FILE, at, paths, written

FILES = (FILE, *sorted(shipped_levels().rglob("*.toml")))

ODD = '''# a comment with [brackets] and "quotes"
top = 1
a.b.c = "x = 1 # no comment"
"quoted key" = """
[not.a.table]
also = "not"
""" # behind it
'lit.eral' = \'\'\'it's
[x]\'\'\'
list = [ # comes
  1, 2.5,
  { x = 1, y = { z = [true] } },
  [ 3,
    4 ],
]

[table]
date = 1979-05-27T07:32:00Z
[table."sub.x"]
k = 'v'
[[many]]
n = 1
[[many.inner]]
m = 2
[[many]]
n = 3
  [[many.inner]]
  m = 4
'''


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_key_of_the_shipped_files_stands_where_it_is_said_to(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    data, lines, rows = tomllib.loads(text), lines_of(text), text.splitlines()
    for path in paths(data):
        row = rows[lines[written(path)] - 1]
        if isinstance(path[-1], str):
            assert path[-1] in row, path
        elif not isinstance(found := at(data, path), dict | list):
            assert str(found).removesuffix(".0")[:8] in row, path


def test_every_way_of_writing_a_key_is_followed() -> None:
    lines = lines_of(ODD)
    assert {written(path) for path in paths(tomllib.loads(ODD))} <= lines.keys()
    wanted = {
        "top": 2, "a": 3, "a.b.c": 3, "quoted key": 4, "lit.eral": 8, "list[1]": 11, "list[2].y.z[0]": 12,
        "list[3][1]": 14, "table.date": 18, "table.sub.x.k": 20, "many[0].n": 22, "many[0].inner[0].m": 24,
        "many[1]": 25, "many[1].n": 26, "many[1].inner[0].m": 28,
    }  # fmt: skip
    assert {place: lines[place] for place in wanted} == wanted


def test_a_fault_names_its_line_or_that_of_the_table_around_it(tmp_path: Path) -> None:
    text = FILE.read_text(encoding="utf-8")
    text = text.replace("weight = 0.5", 'weight = "a"', 1).replace("tolerance = 0.5", "", 1).replace("minutes = 5", "")
    file = tmp_path / "little.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadFile) as caught:
        read_level(file)
    rows = text.splitlines()
    found = {each.where: each.line for each in caught.value.faults}
    assert found["minutes"] is None, "what isn't in the file stands on no line of it"
    assert rows[(found["objectives[0].weight"] or 0) - 1] == 'weight = "a"'
    assert rows[(found["objectives[0].tolerance"] or 0) - 1] == "[[objectives]]"
    placed = [each.line or 0 for each in caught.value.faults]
    assert placed == sorted(placed)
