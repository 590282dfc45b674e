"""What a packaged program has more: its test of itself says what fails, and everybody's licences can be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cbgame.commands import main
from cbgame.desktop import self_test
from cbgame.desktop.controls.licences_dialog import LicencesDialog
from cbgame.desktop.language import LanguageSource
from cbgame.files import notices, places


def test_a_step_that_fails_is_named_and_ends_the_test(
    qtbot: QtBot, own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_test, "LEVEL", "no-such-level")
    assert main(["--self-test"]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert "no-such-level" in line
    assert not own_home.exists()


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that holds two works."""
    folder = tmp_path / "notices"
    folder.mkdir()
    works = [{"name": name, "version": "1", "licence": "MIT", "texts": [f"{name}.txt"]} for name in ("first", "second")]
    (folder / "notices.json").write_text(json.dumps(works), encoding="utf-8")
    for name in ("first", "second"):
        (folder / f"{name}.txt").write_text(f"the text of {name}", encoding="utf-8")
    monkeypatch.setattr(places, "notices", lambda: folder)


@pytest.mark.usefixtures("packed")
def test_the_text_of_the_chosen_work_is_shown(qtbot: QtBot) -> None:
    dialog = LicencesDialog(notices.packed_notices(), notices.text_of, LanguageSource().catalogue)
    qtbot.addWidget(dialog)
    assert "the text of first" in dialog.text.toPlainText()
    dialog.works.setCurrentRow(1)
    assert "the text of second" in dialog.text.toPlainText()
    assert dialog.works.accessibleName()


def test_a_checkout_packs_nothing() -> None:
    assert notices.packed_notices() == ()
