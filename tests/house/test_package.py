"""What the package is built with: its lock, what goes in, archives that repeat themselves, icons, the README's list."""

from __future__ import annotations

import _ctypes
import re
import struct
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from bundle import archive, build, icons, notices
from bundle.contents import DEBIAN_LIBRARIES, documents, is_wanted, without_loose_links, without_orphans
from cbgame import __version__
from cbgame.files.documents import NAMES

ROOT = Path(__file__).resolve().parents[2]


def test_the_tools_are_pinned_by_hash_and_name_no_place() -> None:
    lock = build.LOCK.read_text(encoding="utf-8")
    entries = [line for line in lock.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]
    assert any(entry.startswith("pyinstaller==") for entry in entries)
    assert all(re.match(r"[A-Za-z0-9._-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry) for entry in entries)
    assert "://" not in lock


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", True),
        ("PySide6/Qt/plugins/wayland-shell-integration/libivi-shell.so", False),
        ("PySide6/Qt/plugins/wayland-graphics-integration-client/libvulkan-server.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("babel/locale-data/zh_Hant_TW.dat", True),
        ("babel/locale-data/de.dat", False),
        ("pytz/zoneinfo/Europe/Paris", False),
        ("libglib-2.0.so.0", False),
        ("libxcb-cursor.so.0", True),
        ("libX11-xcb.so.1", False),
        ("cbgame/_data/levels/repo-spike.toml", True),
    ],
)
def test_what_is_used_goes_in_and_nothing_else(place: str, wanted: bool) -> None:
    assert is_wanted(place) is wanted
    assert is_wanted(place.replace("/", "\\")) is wanted


def test_the_pages_of_the_game_go_in_with_all_that_they_lead_to() -> None:
    found = {file.relative_to(ROOT / "docs").as_posix() for file in documents(ROOT / "docs")}
    assert {f"{name}.md" for name in NAMES} <= found
    assert {"classroom.zh-Hant.md", "decisions/0006-hindsight.md", "images/responses.png"} <= found
    assert not {"architecture.md", "packaging.md"} & found


def test_a_page_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "levels.md").write_text("# A level file\n\n[more](gone.md)\n")
    with pytest.raises(OSError, match=r"gone\.md"):
        documents(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing asks the loader")
def test_only_libraries_that_something_asks_for_stay() -> None:
    some = _ctypes.__file__
    ours, orphan = ("cbgame/recording/replay.so", some, "BINARY"), ("libodd.so.1", some, "BINARY")
    assert without_orphans([ours, orphan]) == [ours]


def test_links_to_what_is_not_packed_are_left_out() -> None:
    link, file = ("libgone.so", "PySide6/Qt/lib/libgone.so", "SYMLINK"), ("b.so", "/usr/lib/b.so", "BINARY")
    there = ("libb.so", "b.so", "SYMLINK")
    assert without_loose_links([link, file, there], {"b.so"}) == [file, there]


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """A folder that holds a compiled module, and PyInstaller's list of the pure ones."""
    place = tmp_path / "cbgame"
    (place / "_internal").mkdir(parents=True)
    (place / "_internal" / "_cffi_backend.cpython-311.so").touch()
    modules = [("numpy.linalg", "/x.py", "PYMODULE"), ("json", "/y.py", "PYMODULE"), ("cbgame", "/z.py", "PYMODULE")]
    (tmp_path / "PYZ-00.toc").write_text(repr(("/pyz", modules)))
    return place


def test_whose_work_it_is_follows_from_what_was_packed(packed: Path) -> None:
    modules = notices.packed_modules(packed.parent / "PYZ-00.toc", packed)
    assert modules == {"numpy", "json", "cbgame", "_cffi_backend"}
    assert [found.metadata["Name"] for found in notices.distributions(modules)] == ["cffi", "numpy"]


def test_a_module_that_is_nobody_s_fails_the_build() -> None:
    with pytest.raises(LookupError, match="whose_is_this"):
        list(notices.distributions({"whose_is_this"}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "cbgame"
    (place / "inside").mkdir(parents=True)
    (place / "cbgame").write_bytes(b"program")
    (place / "cbgame").chmod(0o700)
    (place / "inside" / "b.txt").write_text("b")
    (place / "inside" / "a.txt").write_text("a")
    return place


@pytest.mark.parametrize("ending", ["tar.gz", "zip"])
def test_the_same_folder_gives_the_same_archive(folder: Path, tmp_path: Path, ending: str) -> None:
    one, two = tmp_path / f"one.{ending}", tmp_path / f"two.{ending}"
    archive.pack(folder, one, 1_700_000_000)
    (folder / "inside" / "a.txt").touch()
    (folder / "inside" / "b.txt").chmod(0o600)
    archive.pack(folder, two, 1_700_000_000)
    assert one.read_bytes() == two.read_bytes()


def test_the_archive_is_sorted_and_the_program_may_be_started(folder: Path, tmp_path: Path) -> None:
    archive.pack(folder, tmp_path / "x.tar.gz", 1_700_000_000)
    with tarfile.open(tmp_path / "x.tar.gz") as tar:
        modes = {entry.name: entry.mode for entry in tar}
    assert list(modes.items()) == [
        ("cbgame/cbgame", 0o755),
        ("cbgame/inside/a.txt", 0o644),
        ("cbgame/inside/b.txt", 0o644),
    ]
    archive.pack(folder, tmp_path / "x.zip", 1_700_000_000)
    with zipfile.ZipFile(tmp_path / "x.zip") as zipped:
        assert [entry.filename for entry in zipped.infolist()] == list(modes)


def test_the_icon_is_made_for_every_system(tmp_path: Path, qapp: object) -> None:
    icons.make(ROOT / "assets" / "icons" / "cbgame.svg", tmp_path)
    for side in icons.SIZES:
        head = (tmp_path / f"cbgame-{side}.png").read_bytes()[:24]
        assert head.startswith(b"\x89PNG")
        assert struct.unpack(">II", head[16:24]) == (side, side)
    ico = (tmp_path / "cbgame.ico").read_bytes()
    reserved, kind, count = struct.unpack("<HHH", ico[:6])
    assert (reserved, kind) == (0, 1)
    for number in range(count):
        length, place = struct.unpack("<II", ico[6 + 16 * number + 8 : 6 + 16 * number + 16])
        assert ico[place : place + 4] == b"\x89PNG"
        assert place + length <= len(ico)
    icns = (tmp_path / "cbgame.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)


def test_the_archive_s_name_tells_version_and_system() -> None:
    assert build.archive_path().name.startswith(f"cbgame-{__version__}-")


def test_the_readme_names_the_libraries_that_are_proved_to_be_enough() -> None:
    assert f"`{' '.join(DEBIAN_LIBRARIES)}`" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_tools_of_the_package_are_not_part_of_the_game() -> None:
    for file in (ROOT / "cbgame").rglob("*.py"):
        assert not re.search(r"^(from|import) bundle\b", file.read_text(encoding="utf-8"), re.MULTILINE), file
