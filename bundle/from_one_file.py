"""Run by the frozen program before its own first line: modules that every start imports are read from one file.

They stand uncompressed in it (``bundle/unpacked.py``); all others come from the program as ever.
"""

import marshal
import mmap
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any


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


# Without it, and where a Python is made otherwise, all is as ever.
with suppress(OSError, LookupError, AttributeError, ValueError, TypeError, EOFError):
    _read(Path(vars(sys)["_MEIPASS"]) / "modules.start")
