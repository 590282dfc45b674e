"""Bad usage and bad input: one line that says what and where, exit code 2, never a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.commands import VERBS, main
from cbgame.files.catalogues import load_catalogue
from cbgame.files.episodes import episode_files
from cbgame.files.levels import level_files
from cbgame.files.settings import Settings, save_settings
from cbgame.text.catalogue import LOCALES

Refused = Callable[..., str]


@pytest.fixture(autouse=True)
def plain_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that speaks English and has no screen."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG"):
        monkeypatch.setenv(name, "en_US.UTF-8")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Refused:
    """Run a command line that must be refused, and return what stderr says."""

    def run(*arguments: str) -> str:
        code = main(arguments)
        said = capsys.readouterr()
        assert code == 2, said
        assert said.out == ""
        return said.err.rstrip("\n")

    return run


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ("lvels", 'cbgame: command: found "lvels", did you mean levels?'),
        ("zzz", 'cbgame: command: found "zzz", expected one of ' + ", ".join(VERBS)),
        ("--jsn", "cbgame: --jsn is not known here"),
        ("levels --jsn", "cbgame levels: --jsn is not known here"),
        ("levels x", "cbgame levels: x is not known here"),
        ("play", "cbgame play: LEVEL is needed"),
        ("backtest", "cbgame backtest: EPISODE is needed"),
        ("backtest qt11", 'cbgame backtest: EPISODE: found "qt11", did you mean qt1?'),
        ("backtest zzz", 'cbgame backtest: EPISODE: found "zzz", expected one of ' + ", ".join(episode_files())),
        ("backtest qt1 --draws 5", 'cbgame backtest: --draws: found "5", expected a whole number from 20 to 10000'),
        ("play repo-spke", 'cbgame play: there is no level "repo-spke"; did you mean repo-spike?'),
        ("play ../../x", f'cbgame play: there is no level "../../x"; there are {", ".join(level_files())}, sandbox'),
        ("play repo-spike --seed", "cbgame play: --seed needs a value"),
        (
            "play repo-spike --policy tailor",
            'cbgame play: --policy: "tailor" is neither a policy nor a file; did you mean taylor?',
        ),
        ("respond", "cbgame respond: SHOCK is needed"),
        ("respond demnd", 'cbgame respond: SHOCK: found "demnd", did you mean demand?'),
        ("respond oil --rule tailor", 'cbgame respond: --rule: found "tailor", did you mean taylor?'),
        ("respond oil --size big", 'cbgame respond: --size: found "big", expected a number'),
        ("respond oil --size nan", 'cbgame respond: --size: found "nan", expected a number'),
        ("respond oil --size 1e400", 'cbgame respond: --size: found "1e400", expected a number'),
        ("respond oil --quarters 0", 'cbgame respond: --quarters: found "0", expected a whole number from 1 to 400'),
        ("respond oil --quarters 1e", 'cbgame respond: --quarters: found "1e", expected a whole number from 1 to 400'),
        ("respond oil --half-life -1", 'cbgame respond: --half-life: found "-1", expected a number from 0'),
        ("respond oil --for 1.5", 'cbgame respond: --for: found "1.5", expected a whole number from 1 to 400'),
        ("verify", "cbgame verify: PATH is needed"),
    ],
)  # fmt: skip
def test_each_in_words(refused: Refused, command: str, line: str) -> None:
    assert refused(*command.split()) == line


@pytest.mark.parametrize(
    "seed", ["1.5", "one", "-1", "", " 1", "1_000", "1e3", "0x10", "٣", "9223372036854775808", "9" * 5000, "\x1b[31m"]
)
def test_a_seed_is_a_whole_number(refused: Refused, seed: str) -> None:
    line = refused("play", "repo-spike", f"--seed={seed}")
    assert line.startswith("cbgame play: --seed: found ")
    assert line.endswith("expected a whole number from 0 to 9223372036854775807")
    assert line.isprintable()
    assert len(line) < 200


def test_with_a_screen_the_desktop_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []

    def stand_in() -> int:
        opened.append(True)
        return 0

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("cbgame.desktop.app.main", stand_in)
    assert main([]) == 0
    assert opened == [True]


def test_no_screen_is_said_in_one_line(refused: Refused) -> None:
    assert "cbgame play" in refused()


@pytest.mark.parametrize("language", LOCALES)
def test_the_players_language_is_spoken(refused: Refused, language: str) -> None:
    save_settings(Settings(language=language))
    expected = load_catalogue(language).say("command-required", names="LEVEL")
    assert expected in refused("play")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("[", "breaks off before its end"),
        ("{}", "is not a result file of this game"),
        ('[{"target_low_pct": 1, "mb": 1}]', "decisions[0].mb: unknown key, did you mean mbs?"),
        ('[{"target_low_pct": "1.25"}]', 'decisions[0].target_low_pct: found "1.25", expected a number'),
        ('[{"target_low_pct": 1.25}, {"target_low_pct": 9}]', "decisions[1].target_low_pct: found 9.0, a move of more"),
        (json.dumps([{"target_low_pct": 1.25}] * 10), "decisions: 10 entries, at most 9 are allowed"),
    ],
)  # fmt: skip
def test_decisions_that_cannot_be_played(refused: Refused, tmp_path: Path, content: str, line: str) -> None:
    file = tmp_path / "mine.json"
    file.write_text(content, encoding="utf-8")
    assert f"{file}: {line}" in refused("play", "repo-spike", "--policy", str(file))


def test_a_result_that_cannot_be_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert main(["play", "repo-spike", "--seed", "1", "--out", str(tmp_path / "file" / "r.json")]) == 2
    assert str(tmp_path / "file") in capsys.readouterr().err


def test_a_bad_level_is_refused_with_all_its_mistakes(refused: Refused, own_home: Path) -> None:
    (own_home / "levels").mkdir(parents=True)
    (own_home / "levels" / "mine.toml").write_text("id = 3\nquartres = 4\n")
    lines = refused("play", "mine").split("\n")
    assert all(line.startswith(str(own_home / "levels" / "mine.toml")) for line in lines)
    assert any("quartres: unknown key, did you mean quarters?" in line for line in lines)
    assert any("id: found 3, expected a text" in line for line in lines)


def test_a_bad_level_is_said_beside_the_good_ones(capsys: pytest.CaptureFixture[str], own_home: Path) -> None:
    (own_home / "levels").mkdir(parents=True)
    (own_home / "levels" / "mine.toml").write_text("")
    assert main(["levels"]) == 2
    said = capsys.readouterr()
    assert "repo-spike" in said.out
    assert "mine.toml: id: missing" in said.err


def test_broken_settings_are_said_and_set_aside(capsys: pytest.CaptureFixture[str], own_home: Path) -> None:
    own_home.mkdir()
    (own_home / "settings.json").write_text("{")
    assert main(["levels", "--json"]) == 0
    assert "settings.json.corrupt-1" in capsys.readouterr().err
    assert main(["levels", "--json"]) == 0
    assert capsys.readouterr().err == ""


words = st.sampled_from(
    [
        "levels",
        "play",
        "respond",
        "verify",
        "repo-spike",
        "oil",
        "--seed",
        "--size",
        "--json",
        "--policy",
        "1",
        "-1",
        "--help",
    ]
)


@given(st.lists(st.one_of(words, st.text(max_size=6)), min_size=1, max_size=4))
def test_any_words_are_answered_or_refused(given_words: list[str]) -> None:
    if given_words[0] == "bench" or "\0" in "".join(given_words):
        return
    try:
        code = main(given_words)
    except SystemExit as left:  # --help
        code = int(left.code or 0)
    assert code in (0, 1, 2)


def test_as_a_process_there_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "r.json").write_bytes(b"\xff\x00")
    for arguments in (["verify", str(tmp_path / "r.json")], ["play", "repo-spike", "--seed", "x"], []):
        done = subprocess.run(
            [sys.executable, "-m", "cbgame", *arguments], capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 2
        assert len(done.stderr.strip().split("\n")) == 1
        assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs head")
def test_a_reader_who_has_enough_is_no_error() -> None:
    command = f"{sys.executable} -m cbgame respond oil --quarters 400 --json | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.stderr) == ("{\n", "")


@pytest.mark.parametrize("database", ["nonsense", "mysql+nothing://here/classes", "sqlite:///not-async.sqlite3"])
def test_a_database_that_cannot_be_used_is_said_in_one_line(
    database: str, capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    assert main(["host", "first-day", "--port", "0", "--address", "127.0.0.1", "--database", database]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert "--database" in told.err
