"""The one door into a checkout: sets up what is missing, then plays, tests or checks.

Needs Python 3.11 or newer and nothing else; runs on Linux, macOS and Windows. See docs/decisions/0004-set-up.md.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "cbgame-stamp"
REPLAY = ROOT / "cbgame" / "recording" / "replay.c"

USAGE = """usage: python3 dev.py VERB [arguments]

Every verb first sets up what is missing (the environment in .venv, on Debian-like systems the system libraries;
test and package also what the tests drive: a virtual screen, a browser, a database server).

  setup                    nothing more
  play [arguments]         opens the game (arguments go to the cbgame command)
  test [arguments]         runs the test suite (arguments go to pytest)
  check                    format, lint, types, import contract and translations
  screenshots [arguments]  takes a picture of every screen
  bench [arguments]        runs the benchmarks (arguments go to cbgame bench)
  package [arguments]      builds the folder and the archive that run without Python, and proves them
"""

DEBIAN_PACKAGES = (
    # Qt itself
    *("libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0", "libgssapi-krb5-2"),
    # a window under X11
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0"),
    *("libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
    # PyInstaller looks into libraries and finishes its program with these
    "binutils",
    # Chinese letters
    "fonts-noto-cjk",
)
TEST_PACKAGES = (
    # a virtual screen, a window manager, and hands that type and click on it
    *("xvfb", "xauth", "openbox", "xdotool"),
    # a classroom's students with a browser, and a school's database
    *("chromium", "postgresql"),
    # builds what plays recordings of the economy back
    *("gcc", "libc6-dev"),
)
"""Beside the above, for the verbs that test: without them some tests are skipped and say so."""


class SetUpFailed(Exception):
    """What could not be set up, in one line that says what to do."""


def say(text: str) -> None:
    """One line to the person at the keyboard, apart from the output of what is run."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


def installed_debian_packages(listing: str) -> set[str]:
    """The names that dpkg counts as installed, with those they provide, from lines ``status|package|provides``."""
    names: set[str] = set()
    for line in listing.splitlines():
        status, package, provides = line.split("|", 2)
        if status == "installed":
            names.add(package)
            names.update(part.split()[0] for part in provides.split(",") if part.strip())
    return names


def missing_debian_packages(wanted: tuple[str, ...] = DEBIAN_PACKAGES) -> list[str]:
    """What of these a Debian-like system lacks, in the order of the list; nothing on any other system."""
    if not sys.platform.startswith("linux") or shutil.which("dpkg-query") is None:
        return []
    query = ["dpkg-query", "--show", "--showformat", "${db:Status-Status}|${Package}|${Provides}\\n"]
    answer = subprocess.run(query, capture_output=True, text=True, check=False)
    present = installed_debian_packages(answer.stdout)
    missing = [package for package in wanted if package not in present]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(venv_package())
    return missing


def venv_package() -> str:
    """The Debian package with which this Python can make an environment."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def install_line(packages: list[str]) -> str:
    """The one line that a person without the right to install can pass on."""
    names = " ".join(packages)
    return f"sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends {names}'"


def set_up_system(wanted: tuple[str, ...] = DEBIAN_PACKAGES) -> None:
    """Installs what a Debian-like system lacks if it may; says in one line what to run if it may not."""
    missing = missing_debian_packages(wanted)
    if not missing:
        return
    may_install = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None
    if not may_install:
        say(f"this system lacks some packages; run: {install_line(missing)}")
        return
    say(f"installing system packages: {' '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    for command in ([*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *missing]):
        if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode:
            say(f"apt-get failed; mend it and run: {install_line(missing)}")
            break
    importlib.invalidate_caches()


def wanted_stamp() -> str:
    """What an up-to-date environment was made from: the locked packages, the Python and this place."""
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"{digest} {sys.version_info.major}.{sys.version_info.minor} {ROOT}\n"


def is_set_up() -> bool:
    """Whether the environment was finished and is of today's lock."""
    try:
        return PYTHON.exists() and STAMP.read_text(encoding="utf-8") == wanted_stamp()
    except OSError:
        return False


def run_or_fail(command: list[str], what: str) -> None:
    """Runs one step of the set-up; its own words stay on the screen."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise SetUpFailed(f"{what} failed (the reason is above); mend it and run the same command again")


def set_up_environment() -> None:
    """Makes .venv from nothing. The stamp comes last, so that an interrupted set-up is done again."""
    if is_set_up():
        return
    if importlib.util.find_spec("ensurepip") is None:
        raise SetUpFailed(f"this Python cannot make environments: it has no ensurepip (Debian: {venv_package()})")
    STAMP.unlink(missing_ok=True)
    base_python = str(getattr(sys, "_base_executable", sys.executable)) if Path(sys.prefix) == VENV else sys.executable
    say(f"making the environment in {VENV.name} (this downloads about 140 MB the first time)")
    run_or_fail([base_python, "-m", "venv", "--clear", str(VENV)], "making the environment")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", *([] if sys.stdout.isatty() else ["-q"])]
    locked = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    run_or_fail([*pip, *locked], "installing the locked packages")
    itself = ["--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    run_or_fail([*pip, *itself], "installing cbgame itself")
    warn_if_qt_cannot_load()
    unfinished = STAMP.with_suffix(".new")
    unfinished.write_text(wanted_stamp(), encoding="utf-8")
    unfinished.replace(STAMP)


def warn_if_qt_cannot_load() -> None:
    """Says which system library Qt misses, where no package list is known."""
    probe = subprocess.run([str(PYTHON), "-c", "import PySide6.QtWidgets"], capture_output=True, text=True, check=False)
    if probe.returncode:
        reason = (probe.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        say(f"Qt cannot be loaded yet ({reason}); install that library with the system's package manager")


def set_up_replay() -> None:
    """Builds the library that plays the economy's recordings back, if it isn't of today's source; where there is no
    compiler the game does without."""
    if REPLAY.exists() and not is_replay_built():
        subprocess.run([str(PYTHON), "-m", "bundle.replay"], cwd=ROOT, check=False)


def is_replay_built() -> bool:
    """Whether the library was built from today's source."""
    try:
        built_from = REPLAY.with_suffix(".mark").read_text(encoding="utf-8").strip()
    except OSError:
        return False
    return built_from == hashlib.sha256(REPLAY.read_bytes()).hexdigest()


def set_up(verb: str) -> None:
    """Everything that the verb needs: the system first, it may bring what the environment is made with."""
    set_up_system(DEBIAN_PACKAGES + TEST_PACKAGES if verb in ("test", "package") else DEBIAN_PACKAGES)
    set_up_environment()
    set_up_replay()


def has_screen() -> bool:
    """Whether a window can be opened here, or a platform was asked for on purpose."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def hand_over(arguments: list[str]) -> NoReturn:
    """Becomes the environment's Python with these arguments (on Windows: waits for it)."""
    command = [str(PYTHON), *arguments]
    if os.name == "nt":
        sys.exit(subprocess.run(command, check=False).returncode)
    sys.stdout.flush()
    os.execv(command[0], command)


def play(arguments: list[str]) -> int:
    """Opens the game; where there is no screen, says how to play without one."""
    if not has_screen():
        headless = f"{BIN.relative_to(ROOT) / 'cbgame'} play repo-spike --policy hold --seed 1"
        say(f"there is no screen here; a whole term without one: {headless}")
        return 2
    hand_over(["-m", "cbgame", *arguments])


def without_screen(arguments: list[str]) -> NoReturn:
    """Hands over with Qt drawing into memory, unless another platform was asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    hand_over(arguments)


def check() -> int:
    """Runs every check, also after one has failed: 0 if all hold, 1 if not."""
    steps = {
        "format": ["-m", "ruff", "format", "--check", "."],
        "lint": ["-m", "ruff", "check", "."],
        "types": ["-m", "mypy"],
        "import contract": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        "translations": ["-m", "cbgame.text.check"],
    }
    failed = []
    for name, arguments in steps.items():
        done = subprocess.run([str(PYTHON), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
        print(f"{name}: {'does not hold' if done.returncode else 'holds'}", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Does the verb; 2 for a verb or a Python that won't do, 1 for a set-up that failed."""
    verb, *rest = arguments or [""]
    if verb in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0
    if verb not in ("setup", "play", "test", "check", "screenshots", "bench", "package"):
        say(f"no verb {verb!r}" if verb else "a verb is needed")
        print(USAGE, end="", file=sys.stderr)
        return 2
    if not (3, 11) <= sys.version_info[:2] < (3, 15):
        say(f"Python 3.11 to 3.14 is needed, this is {sys.version_info.major}.{sys.version_info.minor}")
        return 2
    set_up(verb)
    if verb == "play":
        return play(rest)
    if verb == "check":
        return check()
    if verb == "setup":
        say(f"ready; the game is {BIN.relative_to(ROOT) / 'cbgame'}")
        return 0
    targets = {
        "test": ["pytest"],
        "screenshots": ["cbgame.desktop.screenshots"],
        "bench": ["cbgame", "bench"],
        "package": ["bundle.build"],
    }
    without_screen(["-m", *targets[verb], *rest])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpFailed as failure:
        say(str(failure))
        sys.exit(1)
    except KeyboardInterrupt:
        say("interrupted; the same command sets it right")
        sys.exit(130)
