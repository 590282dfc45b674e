"""Run by the frozen program before its own first line: modules that every start imports are found and read in one file.

They stand uncompressed in it (``bundle/unpacked.py``); all others come from the program as ever.
"""

import marshal
import mmap
import sys
from contextlib import suppress
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any


class _Finder:
    """Asked before all others, which would be asked one after the other for each module."""

    def __init__(self, packages: dict[str, bool], importers: Any) -> None:
        self._packages, self._importers = packages, importers

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """The same as PyInstaller's own finder says of a module of the file; nothing of others."""
        package = self._packages.get(name)
        if package is None:
            return None
        archive = self._importers.pyz_archive
        loader = self._importers.PyiFrozenLoader(name, archive, name, package)
        spec = ModuleSpec(name, loader, origin=loader.path, is_package=package)
        spec.has_location = True
        if package:
            spec.submodule_search_locations = [str(Path(loader.path).parent)]
        return spec


def _read(file: Path) -> None:
    with file.open("rb") as opened:
        content = memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))
    begin = 4 + int.from_bytes(content[:4], "little")
    kept = marshal.loads(content[4:begin])
    if kept["python"] != sys.version:
        return
    places: dict[str, tuple[int, int]] = kept["places"]
    reader: Any = vars(sys.modules["pyimod01_archive"])["ZlibArchiveReader"]
    packed = reader.extract

    def extract(self: Any, name: str, raw: bool = False) -> Any:
        if raw or name not in places:
            return packed(self, name, raw)
        first, last = places[name]
        return marshal.loads(content[begin + first : begin + last])

    reader.extract = extract
    sys.meta_path.insert(0, _Finder(kept["packages"], sys.modules["pyimod02_importers"]))


# Without it, and where a Python is made otherwise, all is as ever.
with suppress(OSError, LookupError, AttributeError, ValueError, TypeError, EOFError):
    _read(Path(vars(sys)["_MEIPASS"]) / "modules.start")
