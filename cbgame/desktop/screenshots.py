"""Pictures of every screen, in every theme, language, size and size of text: plays a term in the real window."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from cbgame.desktop.app import application, build
from cbgame.desktop.screen_walk import ScreenWalk, Wish
from cbgame.desktop.theme import NAMES
from cbgame.desktop.window import Window
from cbgame.files import places
from cbgame.files.levels import load_level
from cbgame.game.level import LANGUAGES, Level

_SCALE = "QT_SCALE_FACTOR"
SIZES = ("1280x720", "1920x1080", "3840x2160@2")
TEXT_SIZES_PCT = (100, 115, 130, 150)
Size = tuple[int, int, int]  # width and height in pixels, pixels to the point


def size_of(said: str) -> Size:
    """``"3840x2160@2"`` as its parts. Raises ValueError."""
    pixels, _, scale = said.partition("@")
    width, _, height = pixels.partition("x")
    size = int(width), int(height), int(scale or 1)
    if min(size) < 1:
        raise ValueError(f"{said!r} is not like 1280x720 or 3840x2160@2")
    return size


def _given(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="cbgame.desktop.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("screenshots"), help="folder to write to")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="default: English, all for the desk")
    parser.add_argument("--theme", choices=NAMES, action="append", help="default: day and night")
    parser.add_argument(
        "--size", type=size_of, action="append", help="WIDTHxHEIGHT, with @2 for two pixels to the point"
    )
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES_PCT, action="append", help="percent")
    parser.add_argument(
        "--all", action="store_true", help="every screen in every language, theme, size and size of text"
    )
    parser.add_argument("--level", default="repo-spike")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(argv)
    given.language = tuple(given.language or LANGUAGES)
    given.theme = tuple(given.theme or (NAMES if given.all else ("day", "night")))
    given.size = tuple(given.size or map(size_of, SIZES if given.all else SIZES[:1]))
    given.text_size = tuple(given.text_size or ((100, 150) if given.all else (100,)))
    return given


def shoot(window: Window, level: Level, wish: Wish, seed: int) -> list[Path]:
    """Walk once through the game; the files written."""
    wish.out.mkdir(parents=True, exist_ok=True)
    window.parts.themes.reduce_motion(True)
    walk = ScreenWalk(window, level, wish)
    walk.walk(seed)
    return walk.written


def _shoot_here(given: argparse.Namespace, sizes: Sequence[Size]) -> None:
    """Walk in this process, whose scale is the sizes'."""
    points = tuple((width // scale, height // scale) for width, height, scale in sizes)
    wish = Wish(given.out, given.language, given.theme, points, given.text_size, given.all)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[places.HOME_VARIABLE] = folder
        app, level = application(sys.argv[:1]), load_level(given.level)
        window = build(app, (level,))
        try:
            for path in shoot(window, level, wish, given.seed):
                print(path)
        finally:
            window.close()


def _shoot_apart(given: argparse.Namespace, sizes: Sequence[Size], scale: int) -> int:
    """Walk in a process of its own: how many pixels a point has is settled before the toolkit starts."""
    command = [sys.executable, "-m", "cbgame.desktop.screenshots", "--out", str(given.out), "--level", given.level]
    command += ["--seed", str(given.seed)] + ["--all"] * given.all
    for name, values in (("--language", given.language), ("--theme", given.theme), ("--text-size", given.text_size)):
        command += [word for value in values for word in (name, str(value))]
    for width, height, _ in sizes:
        command += ["--size", f"{width}x{height}@{scale}"]
    return subprocess.run(command, env=os.environ | {_SCALE: str(scale)}, check=False).returncode


def main(argv: Sequence[str] | None = None) -> int:
    """Write the pictures; the exit code. The player's own folder is not touched."""
    given = _given(sys.argv[1:] if argv is None else argv)
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    code = 0
    for scale in sorted({scale for _, _, scale in given.size}):
        sizes = [size for size in given.size if size[2] == scale]
        if os.environ.get(_SCALE, "1") == str(scale):
            _shoot_here(given, sizes)
        else:
            code = max(code, _shoot_apart(given, sizes, scale))
    return code


if __name__ == "__main__":
    sys.exit(main())
