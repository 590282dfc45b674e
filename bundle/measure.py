"""How large the package is and how quickly it starts, against an empty frozen window: ``python -m bundle.measure``.

Each round starts both programs in turn, so that both meet the same weather; the fastest of each counts.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bundle import build

GOALS: Final = {"home": 1.8, "desk": 3.0}
_ROUNDS: Final = 7
_EMPTY: Final = """
import sys
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, leave)
def leave():
    print(f"painted {time.monotonic()} {time.process_time()}", flush=True)
    application.quit()
application = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 720)
window.show()
application.exec()
"""
_EMPTY_SPEC: Final = """
import sys
sys.path.insert(0, {root!r})
from bundle.contents import is_wanted, without_orphans
analysis = Analysis([{script!r}])
binaries = [entry for entry in analysis.binaries if is_wanted(entry[0])]
binaries = without_orphans(binaries) if sys.platform.startswith("linux") else binaries
program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name="empty", upx=False)
COLLECT(program, binaries, [entry for entry in analysis.datas if is_wanted(entry[0])], name="empty", upx=False)
"""


def empty_program() -> Path:
    """A frozen window with nothing in it, made as the game is."""
    place = build.BUILD / "empty"
    place.mkdir(parents=True, exist_ok=True)
    script, spec = place / "empty.py", place / "empty.spec"
    script.write_text(_EMPTY, encoding="utf-8")
    spec.write_text(_EMPTY_SPEC.format(root=str(build.ROOT), script=str(script)), encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--workpath", str(place / "work"), "--distpath", str(place), str(spec)]
    subprocess.run(command, check=True, env=os.environ | {"PYTHONPATH": str(build.TOOLS)})
    return place / "empty" / "empty"


def seconds(program: Path, environment: dict[str, str]) -> tuple[float, float, float, float]:
    """From the start of a process until it has painted, on the wall and of processor; and to its end, likewise."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run([program], env=environment, check=True, capture_output=True, text=True, timeout=300)
    wall, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    painted, processor = map(float, done.stdout.split()[1:3])
    ended = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return painted - begun, processor, wall, ended


def main() -> int:
    """0 if every goal is met, 1 if not."""
    print(f"folder {build.size_mb(build.FOLDER):.0f} MB, archive {build.size_mb(build.archive_path()):.0f} MB")
    empty, missed = empty_program(), False
    with tempfile.TemporaryDirectory() as home:
        basic = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "CBGAME_HOME": home, "HOME": home}
        asked = {"empty": "", "home": "1", "desk": "desk"}
        times: dict[str, list[tuple[float, ...]]] = {name: [] for name in asked}
        for _ in range(_ROUNDS):
            for name, value in asked.items():
                program = empty if name == "empty" else build.PROGRAM
                times[name].append(seconds(program, basic | {"CBGAME_EXIT_AFTER_PAINT": value}))
    best = {name: tuple(min(column) for column in zip(*rows, strict=True)) for name, rows in times.items()}
    for name, values in best.items():
        wall, *_ = ratios = [each / empty for each, empty in zip(values, best["empty"], strict=True)]
        told = [f"{each:.2f} s ({ratio:.2f})" for each, ratio in zip(values, ratios, strict=True)]
        goal = f", goal {GOALS[name]}" if name in GOALS else ""
        print(f"{name}: painted after {told[0]}, of processor {told[1]}; ended after {told[2]}, {told[3]}{goal}")
        missed |= wall > GOALS.get(name, wall)  # on a busy machine look at the processor's: the wall says little there
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
