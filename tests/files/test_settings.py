"""Settings are kept; nothing in a settings file can stop the game."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.files.atomic import SaveFailed
from cbgame.files.settings import CHOICES, Settings, load_settings, save_settings

chosen = st.builds(
    Settings,
    **{choice.name: st.sampled_from(choice.values) for choice in CHOICES},
    results=st.dictionaries(st.text(max_size=6), st.text(max_size=6), max_size=3),
)


@given(chosen)
def test_there_and_back(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("home") / "settings.json"
    save_settings(settings, path)
    assert load_settings(path) == (settings, None)


def test_without_a_file_all_are_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == (Settings(), None)


def test_what_is_unknown_is_left_at_its_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": "tlh", "theme": "dark", "text_size_pct": true, "motion": 0, "more": 1, "results": 3}')
    assert load_settings(path) == (Settings(theme="dark"), None)
    assert path.exists()


@pytest.mark.parametrize("content", [b"", b'{"theme"', b"\xff\xfe", b"[]", b"3", b"[" * 100_000])
def test_what_cannot_be_read_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, problem = load_settings(path)
    assert settings == Settings()
    assert problem is not None
    assert problem.id == "settings-set-aside"
    assert (tmp_path / "settings.json.corrupt-1").read_bytes() == content


def test_only_choices_can_be_chosen() -> None:
    assert Settings().with_(theme="dark").theme == "dark"
    with pytest.raises(ValueError, match="theme"):
        Settings().with_(theme="pink")


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(SaveFailed):
        save_settings(Settings(), tmp_path / "home" / "settings.json")
