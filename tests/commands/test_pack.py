"""A competition by file on the command line: packed, handed in, verified, graded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cbgame.classroom.pack import Luck
from cbgame.commands import main
from cbgame.commands import pack as pack_verb
from cbgame.files import places
from tests.classroom.contest import TEXT, hand_in, little_pack, played


@pytest.fixture(autouse=True)
def own_level() -> None:
    places.own_levels().mkdir(parents=True)
    (places.own_levels() / "little.toml").write_text(TEXT, encoding="utf-8")


def test_a_class_is_packed_handed_in_and_graded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "little", "--out", str(tmp_path / "pack.json"), "--title", "Spring", "--seed", "3"]) == 0
    assert "committed" in capsys.readouterr().out
    from cbgame.classroom.pack_files import load_pack

    pack = load_pack(tmp_path / "pack.json")
    folder = tmp_path / "in"
    hand_in(folder, "ada", played("taylor"), pack)
    hand_in(folder, "cyd", played("taylor"), pack)
    books = [tmp_path / "book.csv", tmp_path / "book.xlsx"]
    for book in books:
        code = main(["verify", str(folder), "--pack", str(tmp_path / "pack.json"), "--gradebook", str(book), "--json"])
        assert code == 1  # a copy is named
        found = json.loads(capsys.readouterr().out)
    assert [each["verdict"] for each in found] == ["confirmed", "duplicate"]
    assert found[1]["same_as"].endswith("ada.json")
    assert "ada" in books[0].read_text(encoding="utf-8")
    assert books[1].read_bytes()[:2] == b"PK"


def test_rules_are_handed_in_before_the_luck_is_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Luck without an emergency: a rule answers one by practice where *hold*, which is worth nothing, waits.
    monkeypatch.setattr(pack_verb, "drawn_luck", lambda draws: Luck("0" * 32, tuple(range(3, 3 + draws))))
    pack, luck, rules = tmp_path / "pack.json", tmp_path / "luck.json", tmp_path / "rules"
    assert main(["pack", "little", "--out", str(pack), "--rules", "2", "--luck", str(luck)]) == 0
    rules.mkdir()
    (rules / "ada.toml").write_text('rate = "i"\n', encoding="utf-8")
    capsys.readouterr()
    assert main(["verify", str(rules), "--pack", str(pack), "--luck", str(luck), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert found["score"] == pytest.approx(0.0, abs=0.1)


REFUSED = [
    (["pack", "little", "--out", "p", "--rules", "2"], "--luck"),
    (["pack", "little", "--out", "p", "--rules", "2", "--luck", "l", "--seed", "1"], "--seed"),
    (["pack", "little", "--out", "p", "--title", " "], "title"),
    (["pack", "littel", "--out", "p"], "little"),
    (["verify", "IN", "--luck", "LUCK"], "--pack"),
    (["verify", "IN", "--gradebook", "book.doc"], "book.doc"),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
def test_what_does_not_go_together_is_one_line(
    tmp_path: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from cbgame.classroom.pack import drawn_luck
    from cbgame.classroom.pack_files import save_luck

    save_luck(drawn_luck(), tmp_path / "luck")
    hand_in(tmp_path / "in", "ada", played("hold"), little_pack())
    given = [{"IN": str(tmp_path / "in"), "LUCK": str(tmp_path / "luck")}.get(each, each) for each in arguments]
    assert main(given) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert not (tmp_path / "p").exists()
