"""pyqtgraph, imported without its copy of Qt and without the parts that no chart of ours uses.

It keeps mirrors of QtCore, QtGui and QtWidgets into which it copies all that PySide6 has. PySide6 makes a class when it
is first named, so that copying makes thousands that nobody uses: three quarters of the time that the import takes. Here
the mirrors look a name up when it is wanted. What is left is mostly its other items and widgets, all of which it
imports at once: while it does, an empty module stands in for each that we don't draw with. Afterwards they are gone, so
that whoever imports one by its own name gets the true one.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Final

_MIRRORED: Final = ("QtCore", "QtGui", "QtWidgets")
_PLACE: Final = "pyqtgraph."
_USED: Final = {
    "graphicsItems": ("GraphicsItem", "GraphicsObject", "GraphicsWidget", "ItemGroup", "PlotCurveItem", "ViewBox"),
    "widgets": ("GraphicsView",),
}
"""Of the items and the widgets: what :class:`~cbgame.desktop.charts.plot.Plot` draws with, and what that stands on."""
_UNUSED: Final = (
    *("SRTTransform", "SRTTransform3D", "Transform3D", "Vector", "WidgetGroup", "colormap", "colors.palette"),
    *("imageview", "util.cprint"),
)
_NAMED: Final = {
    "pyqtgraph.Qt.OpenGLHelpers": ("GraphicsViewGLWidget",),  # of which nothing is an instance
    "subprocess": (),  # for asking Qt's compiler of forms
    "cProfile": (),  # for its console
    "importlib.resources": (),  # for its colour maps
    "xml.etree.ElementTree": ("Element",),  # for annotations of what it writes as SVG
}
"""Modules that it imports for what we don't use, most of them Python's, with the names that it takes from them."""


class _Mirror(ModuleType):
    """One module of Qt, to which names can be added without touching the original."""

    def __init__(self, name: str, original: ModuleType) -> None:
        super().__init__(name)
        self._original = original

    def __getattr__(self, name: str) -> object:
        found: object = getattr(self._original, name)
        setattr(self, name, found)
        return found


class _StandIns:
    """Finds an empty module for each part of pyqtgraph that isn't used; one that is asked for by name is () in it."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:
        """A module that this can make; nothing for all others."""
        return ModuleSpec(name, self) if _is_unused(name) else None  # type: ignore[arg-type]  # Loader in all but name

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty module that exports nothing, and has the name of its class for who asks for that."""
        made = ModuleType(spec.name)
        names = _NAMED.get(spec.name) or (spec.name.rpartition(".")[2],)
        vars(made).update({"__all__": []} | dict.fromkeys(names, ()))
        self.made.append(spec.name)
        return made

    def exec_module(self, module: ModuleType) -> None:
        """It is what it is."""


def _is_unused(name: str) -> bool:
    if name in _NAMED:
        return True
    if not name.startswith(_PLACE):
        return False
    room, _, part = name.removeprefix(_PLACE).partition(".")
    return part.split(".")[0] not in _USED[room] if part and room in _USED else name.removeprefix(_PLACE) in _UNUSED


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


@contextmanager
def _stand_ins() -> Iterator[None]:
    """While pyqtgraph is imported, nothing is behind what isn't used."""
    finder = _StandIns()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in finder.made:
            made, (home, _, last) = sys.modules.pop(name, None), name.rpartition(".")
            if name in _NAMED and home in sys.modules and vars(sys.modules[home]).get(last) is made:
                delattr(sys.modules[home], last)


with _mirrors(), _stand_ins():
    import pyqtgraph as pg

__all__ = ["pg"]
