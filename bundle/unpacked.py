"""The modules that a start imports, side by side in one file as Python reads them.

PyInstaller keeps every module compressed in the program, and opens the program anew for each. Half a thousand are
imported before there is a desk, so that opening and decompressing takes longer than what the economy does. The file
is read by ``bundle/from_one_file.py``; a module that isn't in it comes out of the program as ever.
"""

from __future__ import annotations

import importlib
import marshal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def one_file(archive: Path, names: Sequence[str]) -> bytes:
    """What goes into the file: where each module begins and ends, how long that table is, and the modules' code.

    ``archive``: PyInstaller's own of all modules; ``names``: those wanted, of which it need not have every one.
    """
    archives: Any = importlib.import_module("PyInstaller.loader.pyimod01_archive")
    reader = archives.ZlibArchiveReader(str(archive))
    places, packages, code = {}, {}, bytearray()
    for name in names:
        packed = reader.extract(name, raw=True) if name in reader.toc else None
        if packed:  # a package without a file of its own has none
            places[name] = len(code), len(code) + len(packed)
            packages[name] = reader.toc[name][0] == archives.PYZ_ITEM_PKG
            code += packed
    table = marshal.dumps({"python": sys.version, "places": places, "packages": packages}, 2)
    return len(table).to_bytes(4, "little") + table + code
