"""The check of the catalogues finds each kind of fault, and nothing in what ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from cbgame.text.check import ROOT, problems_of
from cbgame.text.families import FAMILIES

SOUND = "a-used = { $x } and { b-referred }\nb-referred = b\nc-family-one = c\n"
SOURCE = 'def f(say, name):\n    say("a-used", x=1)\n    return f"c-family-{name}"\n'


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three languages with the same sound file, and a source that uses all of it."""
    monkeypatch.setattr("cbgame.text.check.FAMILIES", {"c-family-{}": ("one",)})
    for language in ("en", "zh-Hans", "zh-Hant"):
        (tmp_path / "catalogues" / language).mkdir(parents=True)
        (tmp_path / "catalogues" / language / "x.ftl").write_text(SOUND)
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "m.py").write_text(SOURCE)
    return tmp_path


def found(house: Path) -> list[str]:
    return problems_of(house / "catalogues", house / "source")


def change(house: Path, old: str, new: str, language: str = "zh-Hant") -> None:
    file = house / "catalogues" / language / "x.ftl"
    file.write_text(file.read_text().replace(old, new))


def test_sound_catalogues_pass(house: Path) -> None:
    assert found(house) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("b-referred = b\n", "", "zh-Hant: b-referred is missing (en/x.ftl:2)"),
        ("{ $x } and", "{ $y } and", "zh-Hant/x.ftl:1: a-used takes $y, in en/x.ftl:1 it takes $x"),
        ("{ $x } and", "and", "zh-Hant/x.ftl:1: a-used takes nothing, in en/x.ftl:1 it takes $x"),
        ("c-family-one = c", "c-family-one = { $x", "zh-Hant/x.ftl:3: not Fluent"),
        ("= c\n", "= c\nb-referred = again\n", "zh-Hant/x.ftl:4: b-referred is already in zh-Hant/x.ftl:2"),
        ("= c\n", "= c\nd-more = { e-not-there }\n", "d-more refers to e-not-there"),
        ("= c\n", "= c\nd-more = d\n", "zh-Hant/x.ftl:4: d-more is used by nothing"),
        ("= c\n", "= c\nd-more = d\n", "en: d-more is missing (zh-Hant/x.ftl:4)"),
        ("= b\n", "=\n    .attribute = b\n", "zh-Hant/x.ftl:2: b-referred says nothing"),
    ],
)
def test_each_fault_is_found(house: Path, old: str, new: str, problem: str) -> None:
    change(house, old, new)
    assert any(problem in line for line in found(house)), found(house)


def test_a_message_that_is_said_must_be_there(house: Path) -> None:
    (house / "source" / "n.py").write_text('def g(c, y):\n    return c.say("d-one" if y else "d-two")\n')
    (house / "source" / "o.py").write_text('def h(fault):\n    return fault("place", "odd")\n')
    lines = found(house)
    assert any("o.py:2: says fault-odd" in line for line in lines)
    assert any("n.py:2: says d-one" in line for line in lines)
    assert any("n.py:2: says d-two" in line for line in lines)


def test_a_family_must_be_complete(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cbgame.text.check.FAMILIES", {"c-family-{}": ("one", "two")})
    assert found(house) == ["family c-family-{}: c-family-two is in no language"]


def test_an_amount_may_be_given_as_chinese_counts(house: Path) -> None:
    change(house, "{ $x }", "{ $x_yi }", "zh-Hans")
    assert found(house) == []


def test_what_ships_is_sound() -> None:
    page = ROOT / "assets" / "classroom"
    assert problems_of(ROOT / "assets" / "catalogues", ROOT / "cbgame", page) == []


def test_families_have_members() -> None:
    assert all(FAMILIES.values())


def test_what_a_page_says_must_be_there_and_counts_as_used(house: Path) -> None:
    page = house / "page"
    page.mkdir()
    (page / "main.js").write_text('html`${say("browser-here")}`;\n')
    said = problems_of(house / "catalogues", house / "source", page)
    assert said == [f"{page / 'main.js'}:1: says browser-here, which no language has"]
    for language in ("en", "zh-Hans", "zh-Hant"):
        file = house / "catalogues" / language / "x.ftl"
        file.write_text(file.read_text() + "browser-here = here\n")
    assert problems_of(house / "catalogues", house / "source", page) == []
    assert any("browser-here is used by nothing" in problem for problem in found(house))
