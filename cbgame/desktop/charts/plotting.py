"""pyqtgraph, imported without its copy of Qt.

It keeps mirrors of QtCore, QtGui and QtWidgets into which it copies all that PySide6 has. PySide6 makes a class when it
is first named, so that copying makes thousands that nobody uses: three quarters of the time that the import takes. Here
the mirrors look a name up when it is wanted.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Final

_MIRRORED: Final = ("QtCore", "QtGui", "QtWidgets")


class _Mirror(ModuleType):
    """One module of Qt, to which names can be added without touching the original."""

    def __init__(self, name: str, original: ModuleType) -> None:
        super().__init__(name)
        self._original = original

    def __getattr__(self, name: str) -> object:
        found: object = getattr(self._original, name)
        setattr(self, name, found)
        return found


@contextmanager
def _mirrors() -> Iterator[None]:
    """While pyqtgraph is imported its mirrors are ours, and there seems to be nothing to copy."""
    originals = {f"pyqtgraph.Qt.{name}": importlib.import_module(f"PySide6.{name}") for name in _MIRRORED}
    listings = {place: vars(original).get("__dir__") for place, original in originals.items()}
    if "pyqtgraph.Qt" not in sys.modules:
        for place, original in originals.items():
            sys.modules[place] = _Mirror(place, original)
            vars(original)["__dir__"] = list[str]
    try:
        yield
    finally:
        for place, listing in listings.items():
            if listing is not None:
                vars(originals[place])["__dir__"] = listing
            else:
                vars(originals[place]).pop("__dir__", None)


with _mirrors():
    import pyqtgraph as pg

__all__ = ["pg"]
