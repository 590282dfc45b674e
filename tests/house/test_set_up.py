"""dev.py: when it sets up, what it asks of the system, and what it says when it can't."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
posix_only = pytest.mark.skipif(os.name == "nt", reason="plants a shell script as the environment's Python")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that holds dev.py and a lock, and nothing else."""
    place = tmp_path / "checkout"
    place.mkdir()
    shutil.copy(ROOT / "dev.py", place)
    (place / "requirements.lock").write_text("numpy==2.4.6\n", encoding="utf-8")
    return place.resolve()


@pytest.fixture
def dev(checkout: Path) -> ModuleType:
    """That checkout's dev.py as a module."""
    spec = importlib.util.spec_from_file_location("dev_under_test", checkout / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def plant_environment(checkout: Path, lock: str = "numpy==2.4.6\n", python: str = '#!/bin/sh\necho "$@"\n') -> None:
    """A finished environment whose Python only repeats what it was asked."""
    binaries = checkout / ".venv" / "bin"
    binaries.mkdir(parents=True)
    (binaries / "python").write_text(python, encoding="utf-8")
    (binaries / "python").chmod(0o755)
    digest = hashlib.sha256(lock.encode()).hexdigest()
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    (checkout / ".venv" / "cbgame-stamp").write_text(f"{digest} {version} {checkout}\n", encoding="utf-8")


def run_dev(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """dev.py as a process, with no screen and no package manager but what is given."""
    tools = checkout.parent / "tools"
    tools.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, str(checkout / "dev.py"), *arguments],
        env={"PATH": str(tools), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@posix_only
class TestReady:
    def test_no_environment_is_not_ready(self, dev: ModuleType) -> None:
        assert not dev.is_set_up()

    def test_a_finished_environment_is_ready(self, dev: ModuleType, checkout: Path) -> None:
        plant_environment(checkout)
        assert dev.is_set_up()

    def test_another_lock_is_not_ready(self, dev: ModuleType, checkout: Path) -> None:
        plant_environment(checkout, lock="numpy==2.4.5\n")
        assert not dev.is_set_up()

    def test_an_interrupted_set_up_is_not_ready(self, dev: ModuleType, checkout: Path) -> None:
        plant_environment(checkout)
        (checkout / ".venv" / "cbgame-stamp").unlink()
        assert not dev.is_set_up()

    def test_an_environment_that_lost_its_python_is_not_ready(self, dev: ModuleType, checkout: Path) -> None:
        plant_environment(checkout)
        (checkout / ".venv" / "bin" / "python").unlink()
        (checkout / ".venv" / "bin" / "python").symlink_to(checkout / "gone")
        assert not dev.is_set_up()

    def test_a_moved_checkout_is_not_ready(self, dev: ModuleType, checkout: Path) -> None:
        plant_environment(checkout)
        stamp = checkout / ".venv" / "cbgame-stamp"
        stamp.write_text(stamp.read_text(encoding="utf-8").replace(str(checkout), "/elsewhere"), encoding="utf-8")
        assert not dev.is_set_up()


class TestMakingTheEnvironment:
    def test_the_stamp_comes_last(self, dev: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        steps: list[str] = []

        def step(command: list[str], what: str) -> None:
            assert not dev.STAMP.exists()
            dev.VENV.mkdir(exist_ok=True)
            steps.append(what)

        monkeypatch.setattr(dev, "run_or_fail", step)
        monkeypatch.setattr(dev, "warn_if_qt_cannot_load", lambda: None)
        dev.VENV.mkdir()
        dev.STAMP.write_text("of yesterday", encoding="utf-8")
        dev.set_up_environment()
        assert steps == ["making the environment", "installing the locked packages", "installing cbgame itself"]
        assert dev.STAMP.read_text(encoding="utf-8") == dev.wanted_stamp()

    def test_a_failed_step_leaves_no_stamp(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        def step(command: list[str], what: str) -> None:
            dev.VENV.mkdir(exist_ok=True)
            if "pip" in command:
                raise dev.SetUpFailed(what)

        monkeypatch.setattr(dev, "run_or_fail", step)
        dev.VENV.mkdir()
        dev.STAMP.write_text("of yesterday", encoding="utf-8")
        with pytest.raises(dev.SetUpFailed, match="locked packages"):
            dev.set_up_environment()
        assert not dev.STAMP.exists()

    def test_packages_are_taken_by_their_hashes_only(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        commands: list[list[str]] = []

        def step(command: list[str], what: str) -> None:
            dev.VENV.mkdir(exist_ok=True)
            commands.append(command)

        monkeypatch.setattr(dev, "run_or_fail", step)
        monkeypatch.setattr(dev, "warn_if_qt_cannot_load", lambda: None)
        dev.set_up_environment()
        _, locked, itself = commands
        assert "--require-hashes" in locked
        assert {"--no-index", "--no-deps", "--no-build-isolation"} <= set(itself)


LISTING = """\
installed|libgl1|
installed|libglib2.0-0t64|libglib2.0-0 (= 2.84.4-3), libglib2.0-0-other
config-files|libegl1|
installed|python3-tk|
"""


class TestDebian:
    def test_a_package_counts_under_the_names_it_provides(self, dev: ModuleType) -> None:
        present = dev.installed_debian_packages(LISTING)
        assert {"libgl1", "libglib2.0-0t64", "libglib2.0-0"} <= present

    def test_a_removed_package_whose_settings_stayed_is_missing(self, dev: ModuleType) -> None:
        assert "libegl1" not in dev.installed_debian_packages(LISTING)

    @posix_only
    def test_what_is_missing_is_what_dpkg_does_not_list(
        self, dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        plant_dpkg(tmp_path, LISTING)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
        monkeypatch.setattr(sys, "platform", "linux")
        missing = dev.missing_debian_packages()
        assert "libegl1" in missing
        assert "fonts-noto-cjk" in missing
        assert "libgl1" not in missing
        assert "libglib2.0-0" not in missing

    def test_no_dpkg_means_nothing_to_ask(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", "")
        assert dev.missing_debian_packages() == []

    @posix_only
    def test_without_the_right_to_install_one_line_says_what_to_run(
        self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(dev, "missing_debian_packages", lambda wanted: ["libegl1", "xvfb"])
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        dev.set_up_system()
        (line,) = capsys.readouterr().err.splitlines()
        assert "sudo" in line
        assert "apt-get install -y --no-install-recommends libegl1 xvfb" in line

    def test_what_only_tests_need_is_installed_for_tests_alone(
        self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[tuple[str, ...]] = []
        monkeypatch.setattr(dev, "set_up_system", asked.append)
        monkeypatch.setattr(dev, "set_up_environment", lambda: None)
        for verb in ("play", "test"):
            dev.set_up(verb)
        to_play, to_test = asked
        assert "chromium" in to_test
        assert "chromium" not in to_play
        assert set(to_play) < set(to_test)

    def test_a_python_that_makes_no_environments_is_told_in_one_line(
        self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
        with pytest.raises(dev.SetUpFailed, match=r"no ensurepip .*python3\.\d+-venv") as failure:
            dev.set_up_environment()
        assert "\n" not in str(failure.value)


def plant_dpkg(folder: Path, listing: str) -> None:
    """A dpkg-query that answers with this listing."""
    (folder / "listing").write_text(listing, encoding="utf-8")
    query = folder / "dpkg-query"
    query.write_text(
        f'#!/bin/sh\nwhile IFS= read -r line; do echo "$line"; done < "{folder / "listing"}"\n', encoding="utf-8"
    )
    query.chmod(0o755)


@posix_only
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS always has a screen")
class TestVerbs:
    def test_play_without_a_screen_is_one_line_that_offers_another_way(self, checkout: Path) -> None:
        plant_environment(checkout)
        done = run_dev(checkout, "play")
        assert done.returncode == 2
        assert done.stdout == ""
        (line,) = done.stderr.splitlines()
        assert "no screen" in line
        assert line.endswith(".venv/bin/cbgame play repo-spike --policy hold --seed 1")

    def test_play_with_a_screen_opens_the_game(self, checkout: Path) -> None:
        plant_environment(checkout)
        done = run_dev(checkout, "play", "--language", "zh-Hans", DISPLAY=":7")
        assert (done.returncode, done.stdout, done.stderr) == (0, "-m cbgame --language zh-Hans\n", "")

    def test_test_hands_its_arguments_to_pytest_without_a_screen(self, checkout: Path) -> None:
        plant_environment(checkout, python='#!/bin/sh\necho "$@" on $QT_QPA_PLATFORM in $PWD\n')
        done = run_dev(checkout, "test", "-k", "books")
        assert done.stdout == f"-m pytest -k books on offscreen in {checkout}\n"

    def test_a_failing_suite_fails(self, checkout: Path) -> None:
        plant_environment(checkout, python="#!/bin/sh\nexit 1\n")
        assert run_dev(checkout, "test").returncode == 1

    def test_check_goes_on_after_a_failure_and_says_which(self, checkout: Path) -> None:
        lint_fails = '#!/bin/sh\ncase "$*" in *"ruff check"*) echo E501; exit 1;; esac\n'
        plant_environment(checkout, python=lint_fails)
        done = run_dev(checkout, "check")
        assert done.returncode == 1
        assert done.stdout.split("\n")[:3] == ["format: holds", "lint: does not hold", "E501"]
        assert done.stdout.rstrip().endswith("translations: holds")

    def test_an_unknown_verb_is_bad_usage(self, checkout: Path) -> None:
        done = run_dev(checkout, "paly")
        assert done.returncode == 2
        assert done.stderr.startswith("dev.py: no verb 'paly'\nusage:")

    def test_help_names_every_verb(self, checkout: Path) -> None:
        done = run_dev(checkout, "--help")
        assert done.returncode == 0
        for verb in ("setup", "play", "test", "check", "screenshots", "bench"):
            assert f"\n  {verb} " in done.stdout


def test_ci_ends_with_the_test_suite() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    calls = [line for line in lines if line.startswith("python3 dev.py")]
    assert [call.split()[2] for call in calls] == ["check", "package", "test"]
    assert os.name == "nt" or os.access(ROOT / ".ci" / "run", os.X_OK)
