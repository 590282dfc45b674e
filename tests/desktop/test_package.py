"""What a packaged program has more: its test of itself says what fails, and everybody's licences can be read."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cbgame.classroom.host_line import HostLine
from cbgame.commands import main
from cbgame.desktop import hosting, self_test
from cbgame.desktop.controls.licences_dialog import LicencesDialog
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.help import LICENCES
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
def tries_the_class_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "STEPS", ("window", "class"))


@pytest.mark.usefixtures("tries_the_class_alone")
def test_a_class_is_hosted_joined_played_and_erased(
    qtbot: QtBot, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--self-test"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert not own_home.exists()


@pytest.mark.usefixtures("tries_the_class_alone")
def test_a_host_that_does_not_begin_says_why_in_one_line(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = [sys.executable, "-c", "import sys; sys.exit('nothing can be hosted here')"]
    pipe = subprocess.PIPE
    monkeypatch.setattr(
        hosting, "_started", lambda _: subprocess.Popen(broken, text=True, stdin=pipe, stdout=pipe, stderr=pipe)
    )
    assert main(["--self-test"]) == 1
    assert "nothing can be hosted here" in capsys.readouterr().out.splitlines()[1]


@pytest.mark.usefixtures("tries_the_class_alone")
def test_a_page_that_lacks_a_file_fails_the_test(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = HostLine.raw

    def raw(line: HostLine, path: str) -> bytes:
        return b'import { bar } from "./parts/gone.js";' if path == "/main.js" else whole(line, path)

    monkeypatch.setattr(HostLine, "raw", raw)
    assert main(["--self-test"]) == 1
    assert "/parts/gone.js: 404" in capsys.readouterr().out.splitlines()[1]


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
    dialog.titles.setCurrentRow(1)
    assert "the text of second" in dialog.text.toPlainText()
    assert dialog.titles.accessibleName()


def test_help_names_every_work_that_a_checkout_stands_on() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower() for line in project["dependencies"]}
    named = ", ".join(name for name, _ in LICENCES).lower()
    assert not {name for name in needed if name.removesuffix("-essentials") not in named}


def test_a_checkout_packs_nothing() -> None:
    assert notices.packed_notices() == ()
