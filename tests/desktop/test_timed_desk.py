"""A desk that is timed is played as a player plays it, and leaves nothing behind."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cbgame.desktop import timed_desk


def test_a_turn_is_timed_to_the_painted_answer(qapp: QApplication, own_home: Path) -> None:
    home = os.environ["CBGAME_HOME"]
    turn, paint = timed_desk.time_turn(quarters=2)
    assert turn > paint > 0
    assert os.environ["CBGAME_HOME"] == home
    assert not own_home.exists()


def test_a_drag_is_followed_by_previews_and_every_frame_is_counted(qapp: QApplication) -> None:
    with timed_desk._desk(4) as desk:
        desk.play_quarter()
        desk.wait_for(desk.pages.desk)
        seen: list[object] = []
        desk.window.parts.bridge.preview_ready.connect(seen.append)
        assert len(desk.drag()) == timed_desk._DRAG_FRAMES
        assert len(seen) > 1
        seen.clear()
        desk.drag(considered=False)
        assert not seen


def test_memory_is_weighed_twice(qapp: QApplication) -> None:
    soon, late = timed_desk.weigh(1, 2)
    # The whole process is weighed, with whatever tests before it have left in it: megabytes, and hardly more later.
    assert soon > 50.0
    assert 0.9 * soon < late < 1.5 * soon
