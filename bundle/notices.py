"""Whose work is in the package: names, versions, licences and their texts, collected from what was really packed."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Final

TEXTS: Final = Path(__file__).parent / "licences"
_OURS: Final = {"cbgame", "bundle"}
_FONTS: Final = {"Inter": "OFL-Inter.txt", "Noto Sans CJK": "OFL-Noto-Sans-CJK.txt"}
_SAID_OTHERWISE: Final = {"APL 2": "Apache-2.0", "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""Short names for what a package says of its licence in words of its own, by those words or by the package."""
_OF_LIBRARIES: Final = {
    "libxcb": "MIT", "libxkbcommon": "MIT", "libffi": "MIT", "zlib": "Zlib", "liblzma": "0BSD", "libbz2": "bzip2-1.0.6",
    "libsqlite3": "blessing",
}  # fmt: skip
"""Licences of the system's libraries, by the beginning of their package's name."""
_OWN_TEXTS: Final = {"LGPL-3.0": ("LGPL-3.txt", "GPL-3.txt"), "Apache-2.0": ("Apache-2.0.txt",)}
"""Texts for packages that bring none: by the beginning of the licence's name."""
_INSIDE_QT: Final = {
    "ICU": ("Unicode-3.0", "icu.txt"),
    "FreeType": ("FTL", "freetype.txt"),
    "HarfBuzz": ("MIT-Modern-Variant", "harfbuzz.txt"),
    "libpng": ("libpng-2.0", "libpng.txt"),
    "zlib": ("Zlib", "zlib.txt"),
}
"""Other people's work inside Qt's libraries whose texts stand in the environment, with those of pypdfium2."""
OF_PAGE: Final = {
    "lit-html": ("3.3.3", "BSD-3-Clause", "lit-html.txt"),
    "@fluent/bundle": ("0.19.1", "Apache-2.0", "Apache-2.0.txt"),
}
"""What the classroom's page in a browser is built with: assets/classroom/vendor."""
_LONGEST_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class Notice:
    """One work: ``texts`` are the names of files beside the list."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def collect(folder: Path, into: Path, modules: set[str]) -> list[Notice]:
    """Write the texts and ``notices.json`` for the packed ``folder`` with these modules at the top into ``into``.

    Raises LookupError for a gap.
    """
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    found = [
        *_python(into),
        *(_of_distribution(each, into) for each in distributions(modules)),
        _of_distribution(distribution("pyinstaller"), into),
        *_inside_qt(into),
        *_fonts(folder, into),
        *_page(into),
        *_system_libraries(folder, into),
    ]
    for notice in found:
        if not notice.texts:
            raise LookupError(f"there is no licence text for {notice.name} ({notice.licence})")
    found.sort(key=lambda notice: notice.name.lower())
    listed = json.dumps([asdict(notice) for notice in found], indent=1, ensure_ascii=False)
    (into / "notices.json").write_text(listed + "\n", encoding="utf-8")
    return found


def packed_modules(listing: Path, folder: Path) -> set[str]:
    """The names at the top of all that was packed: in PyInstaller's ``listing`` of pure modules, and as files."""
    _, modules = ast.literal_eval(listing.read_text(encoding="utf-8"))[:2]
    files = {file.name.split(".")[0] for file in (folder / "_internal").iterdir()}
    return {entry[0].split(".")[0] for entry in modules} | (files & packages_distributions().keys())


def distributions(modules: set[str]) -> Iterator[Distribution]:
    """Whose these modules are, by name, without Python's and our own; raises LookupError for one that is nobody's."""
    owners, names = packages_distributions(), set[str]()
    for module in sorted(modules - _OURS - sys.stdlib_module_names):
        if module.startswith(("_sysconfigdata", "_pyi_", "pyi_rth_")):  # of this Python, and of PyInstaller
            continue
        if module not in owners:
            raise LookupError(f"whose is the module {module}?")
        names.update(owners[module])
    return iter(distribution(name) for name in sorted(names, key=str.lower))


def _of_distribution(found: Distribution, into: Path) -> Notice:
    licence, name = _licence(found), found.metadata["Name"]
    texts = []
    for file in found.files or ():
        if re.search(r"dist-info/(licenses/.+|LICEN[CS]E[^/]*|COPYING[^/]*)$", str(file)):
            inside = str(file).split("dist-info/")[1].removeprefix("licenses/").replace("/", "-")
            texts.append(_keep(Path(str(found.locate_file(file))), f"{name}-{inside}", into))
    return Notice(name, found.version, licence, tuple(sorted(texts)) or _own_texts(licence, into))


def _licence(found: Distribution) -> str:
    """What the package says of its licence, in one line."""
    about = found.metadata
    said = "".join((about.get_all("License-Expression") or about.get_all("License") or [])[:1])
    for classifier in about.get_all("Classifier") or ():
        if not said and classifier.startswith("License ::"):
            said = classifier.rpartition(" :: ")[2]
    said = _SAID_OTHERWISE.get(about["Name"], _SAID_OTHERWISE.get(said, said)).strip()
    if not said or len(said) > _LONGEST_NAME:
        raise LookupError(f"{about['Name']} doesn't name its licence shortly: {said!r}")
    return said


def _own_texts(licence: str, into: Path) -> tuple[str, ...]:
    for start, files in _OWN_TEXTS.items():
        if licence.startswith(start):
            return tuple(_keep(TEXTS / file, file, into) for file in files)
    return ()


def _python(into: Path) -> Iterator[Notice]:
    stdlib = Path(json.__file__).parents[1]
    for text in (stdlib / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if text.is_file():
            yield Notice("Python", sys.version.split()[0], "PSF-2.0", (_keep(text, "Python-LICENSE.txt", into),))
            return
    raise LookupError("Python's own licence text isn't where it is expected")


def _inside_qt(into: Path) -> Iterator[Notice]:
    texts = {Path(str(file)).name: file for file in distribution("pypdfium2").files or () if "BUILD_LIC" in str(file)}
    for name, (licence, file) in _INSIDE_QT.items():
        text = Path(str(distribution("pypdfium2").locate_file(texts[file])))
        yield Notice(f"{name} (in Qt)", "", licence, (_keep(text, f"Qt-{file}", into),))
    yield Notice(
        "Others inside Qt", "", "BSD, MIT, IJG, CC0-1.0", (_keep(TEXTS / "inside-qt.txt", "inside-qt.txt", into),)
    )


def _fonts(folder: Path, into: Path) -> Iterator[Notice]:
    (fonts,) = folder.rglob("cbgame/_data/assets/fonts")
    for name, file in _FONTS.items():
        yield Notice(name, "", "OFL-1.1", (_keep(fonts / file, file, into),))


def _page(into: Path) -> Iterator[Notice]:
    for name, (version, licence, file) in OF_PAGE.items():
        yield Notice(name, version, licence, (_keep(TEXTS / file, file, into),))


def _system_libraries(folder: Path, into: Path) -> Iterator[Notice]:
    """Libraries of the system on which it was built, with the notice that the system's package brings."""
    if shutil.which("dpkg-query") is None:
        return
    packages: dict[str, str] = {}
    for file in sorted(folder.glob("_internal/lib*.so*")):
        if not file.is_symlink() and not file.name.startswith("libpython"):
            packages[_debian_package(file.name)] = file.name
    for package in sorted(packages):
        version = _told("dpkg-query", "--show", "--showformat", "${Version}", package)
        text = Path("/usr/share/doc") / package.split(":")[0] / "copyright"
        yield Notice(text.parent.name, version, _of_library(package), (_keep(text, f"{text.parent.name}.txt", into),))


def _of_library(package: str) -> str:
    for start, licence in _OF_LIBRARIES.items():
        if package.startswith(start):
            return licence
    raise LookupError(f"whose licence is that of {package}? Say it in bundle/notices.py, or leave the library out")


def _debian_package(library: str) -> str:
    lines = _told("dpkg-query", "--search", f"*/{library}").splitlines()
    if not lines:
        raise LookupError(f"no package of the system has {library}")
    return lines[0].rpartition(": ")[0]


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def _keep(text: Path, name: str, into: Path) -> str:
    shutil.copyfile(text, into / name)
    return name
