"""What goes into the package and what stays out, each line with its reason."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

from cbgame.files.documents import NAMES

EXCLUDED_MODULES: Final = (
    # the project's own tools for developing
    *("cbgame.desktop.screenshots", "cbgame.desktop.screen_walk", "cbgame.text.check"),
    # optional friends of our packages, found on the machine that builds or not
    *("IPython", "matplotlib", "scipy", "pandas", "h5py", "numba", "cupy", "OpenGL", "jupyter_rfb", "moocore"),
    *("colorcet", "charset_normalizer", "chardet", "threadpoolctl", "yaml"),
    # tools for developing that stand in the same environment
    *("pytest", "_pytest", "hypothesis", "mypy", "setuptools", "pkg_resources", "pip", "wheel", "pygments", "rich"),
    # parts of our packages that nothing asks for
    *(
        "numpy.f2py",
        "numpy.distutils",
        "numpy.testing",
        "numpy.typing.tests",
        "numpy.core",
        "numpy._core._multiarray_tests",
        *("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars"),  # bundle/without_notes.py
    ),
    *(
        "pyqtgraph.examples",
        "pyqtgraph.opengl",
        "pyqtgraph.jupyter",
        "pyqtgraph.console",
        "pyqtgraph.dockarea",
        "pyqtgraph.flowchart",
    ),
    "pyqtgraph.canvas",
    # Qt's: pyqtgraph asks for testing where it is there, and for OpenGL only by name (bundle/without_opengl.py)
    *("PySide6.QtTest", "PySide6.QtDBus", "PySide6.QtOpenGL"),
    # a school's own database server is for who hosts from Python; other databases aren't offered at all
    *("asyncpg", "sqlalchemy.testing", *(f"sqlalchemy.dialects.{name}" for name in ("mysql", "oracle", "mssql"))),
    # parts of the network's packages for other servers, other loops and the command line, and what checks their types
    *(
        "uvicorn.protocols.websockets",
        "uvicorn.workers",
        "uvicorn.supervisors.watchfilesreload",
        "uvicorn.loops.uvloop",
    ),
    *("anyio._backends._trio", "httpcore._backends.trio", "httpx._main"),
    *("pydantic.mypy", "pydantic.v1", "pydantic.deprecated.tools"),
    # parts of Python: no window toolkit but Qt, no terminal
    *("tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "curses"),
    *("_curses", "readline", "xmlrpc", "ftplib", "imaplib", "smtplib", "poplib", "nntplib"),
    *("doctest", "test", "distutils", "pydoc_data"),
)
"""Modules that are never packed."""

_QT_PLUGINS: Final = (
    "platforms/libqxcb", "platforms/libqwayland", "platforms/libqoffscreen",
    "platforms/qwindows", "platforms/qoffscreen", "platforms/libqcocoa",
    "wayland-decoration-client/", "wayland-shell-integration/libxdg",
    "styles/",  # the system's own look is a style on Windows and macOS; a dialog of the system needs it
    "imageformats/libqsvg", "imageformats/qsvg", "iconengines/",
    "platforminputcontexts/",  # typing Chinese
    "platformthemes/libqxdgdesktopportal",  # the desktop's own dialogs for files
)  # fmt: skip
"""What of Qt's plugins is used, by the beginning of the name."""

_LOCALES: Final = re.compile(r"babel/locale-data/(root|en|en_US|zh|zh_Hans|zh_Hans_CN|zh_Hant|zh_Hant_TW)\.dat$")
_SYSTEM: Final = re.compile(
    r"^lib(glib-2|gthread-2|gobject-2|gio-2|gmodule-2|dbus-1|systemd|fontconfig|freetype|expat|png16|brotli\w*|uuid|selinux|mount|blkid"
    r"|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|cap|gcrypt|gpg-error|lz4|zstd|pcre2-8|pcre|bsd|md|Xau|Xdmcp"
    r"|stdc\+\+|X11|X11-xcb|mvec|gcc_s|crypto|ssl|gtk-3|gdk-3|wayland-\w+|drm|gbm|xml2|icu\w+)[.-]"
)
"""Libraries that a desktop's system keeps up to date itself; those that it often lacks (of xcb) are packed."""


DEBIAN_LIBRARIES: Final = (
    *("libgl1", "libegl1", "libx11-xcb1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libgssapi-krb5-2"),
    "libssl3",  # a class's PIN is kept by it, and a school's host behind a proxy reached
)
"""What a bare Debian 12 has to have before the package opens a window on X11 and hosts a class; desktops have it."""


def documents(folder: Path) -> tuple[Path, ...]:
    """The pages that the game shows, with the pages and pictures to which they lead; raises OSError for a gap."""
    found: dict[Path, None] = {}
    waiting = [file for name in NAMES for file in sorted(folder.glob(f"{name}*.md"))]
    while waiting:
        file = waiting.pop(0)
        if file in found:
            continue
        found[file] = None
        if file.suffix == ".md":
            links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", file.read_text(encoding="utf-8"))
            waiting += [(file.parent / link).resolve(strict=True) for link in links]
    return tuple(found)


def is_wanted(destination: str) -> bool:
    """Whether a file goes into the package, by its place there."""
    name = destination.replace("\\", "/")
    if "locale-data/" in name:
        return bool(_LOCALES.search(name))
    if "/translations/" in name:  # the words of our dialogs are ours, those of the system's are the system's
        return False
    if "/plugins/" in name and name.startswith("PySide6/"):
        return name.split("/plugins/")[1].startswith(_QT_PLUGINS)
    if re.search(r"^(pytz/zoneinfo|pyqtgraph/(icons|examples|colors)|numpy/.*/tests)/|\.(pyi|h|pxd)$|dist-info/", name):
        return False
    return not _SYSTEM.match(name.rsplit("/", 1)[-1]) or "/Qt/lib/" in name


def without_orphans(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """PyInstaller's list of binaries without libraries that only something unwanted has asked for (Linux)."""
    files = [entry for entry in entries if entry[2] != "SYMLINK"]
    by_name = {_last(entry[0]): entry for entry in files}
    reached = [entry for entry in files if _is_asked_for_by_name(entry[0])]
    kept = {entry[0] for entry in reached}
    while reached:
        for needed in _needed_by(reached.pop()[1]):
            entry = by_name.get(needed)
            if entry is not None and entry[0] not in kept:
                kept.add(entry[0])
                reached.append(entry)
    return [entry for entry in entries if entry[0] in kept or (entry[2] == "SYMLINK" and entry[1] in kept)]


def without_loose_links(entries: list[tuple[str, str, str]], packed: set[str]) -> list[tuple[str, str, str]]:
    """PyInstaller's list without links at the top that lead to files which aren't packed."""
    return [entry for entry in entries if entry[2] != "SYMLINK" or entry[1] in packed or "/" in entry[0]]


def _is_asked_for_by_name(destination: str) -> bool:
    """Python itself, its modules, Qt's plugins and our own library; all others are there for these."""
    return (
        destination.startswith("cbgame/")
        or "/plugins/" in destination
        or "abi3.so" in destination
        or ".cpython-" in destination
        or "libpython" in destination
    )


def _last(path: str) -> str:
    return path.rsplit("/", 1)[-1]


def _needed_by(library: str) -> list[str]:
    """The names of the libraries that a library asks the loader for."""
    told = subprocess.run(["readelf", "-dW", library], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", told)
