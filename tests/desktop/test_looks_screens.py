"""The walk through the screens: every look that is wished for, each page as it stands, and the command's sizes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from cbgame.desktop import screen_walk, screenshots
from cbgame.desktop.screen_walk import SCREENS, ScreenWalk, Wish
from tests.desktop.player import Player
from tests.desktop.sample_level import sample_level


def test_every_screen_is_shown_in_every_look(player: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a few screens; the next test goes to all of them, and tests/looks looks at all in each look."""
    few = dict(list(SCREENS.items())[:5])
    monkeypatch.setattr(screen_walk, "SCREENS", few)
    window, seen = player.window, dict[str, tuple[QWidget, int, int, str, float]]()

    def note(stem: str, page: QWidget) -> None:
        themes = window.parts.themes
        seen[stem] = (page, window.width(), window.height(), themes.theme.name, themes.text_scale)

    wish = Wish(tmp_path, ("zh-Hant",), ("contrast-dark",), ((1024, 640), (1280, 720)), (100, 150), complete=True)
    ScreenWalk(window, sample_level(), wish, note).walk_to_brief()
    assert len(seen) == len(few) * 2 * 2
    assert seen["help-contrast-dark-zh-Hant-1024x640-150"] == (window.beside.help, 1024, 640, "contrast-dark", 1.5)
    assert not list(tmp_path.iterdir())


def test_pictures_are_written_under_plain_names_where_one_size_is_wished(player: Player, tmp_path: Path) -> None:
    walk = ScreenWalk(player.window, sample_level(), Wish(tmp_path, ("en",), ("day",), ((1280, 720),)))
    walk.walk_to_brief()
    assert [path.name for path in walk.written] == [f"{name}-day-en.png" for name in SCREENS]
    assert all(path.stat().st_size > 5_000 for path in walk.written)


def test_sizes_are_read_with_their_scale() -> None:
    assert screenshots.size_of("1280x720") == (1280, 720, 1)
    assert screenshots.size_of("3840x2160@2") == (3840, 2160, 2)
    for said in ("1280", "x720", "0x5", "axb", "1x1@0"):
        with pytest.raises(ValueError, match=r"."):
            screenshots.size_of(said)


def test_all_is_the_whole_matrix() -> None:
    given = screenshots._given(["--all"])
    assert (len(given.theme), len(given.language), len(given.size), given.text_size) == (4, 3, 3, (100, 150))
    plain = screenshots._given([])
    assert (plain.theme, len(plain.size), plain.text_size) == (("day", "night"), 1, (100,))
