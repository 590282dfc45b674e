"""The library that plays recordings back, and the inner loops it calls.

Numpy keeps a table of inner loops with every ufunc, one for each combination of types (``PyUFuncObject`` in its C
interface); the loops chosen for this processor stand in it. They are called with the same arguments as numpy calls them
with, and give the same numbers to the last bit.
"""

from __future__ import annotations

import ctypes
import hashlib
import sys
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

SOURCE: Final = Path(__file__).with_name("replay.c")
LIBRARY: Final = Path(__file__).with_name(
    {"win32": "replay.dll", "darwin": "replay.dylib"}.get(sys.platform, "replay.so")
)
MARK: Final = LIBRARY.with_suffix(".mark")
"""Beside the library: what it was built from."""

_OWN: Final = {("maximum", "dd->d"): "larger", ("minimum", "dd->d"): "smaller"}
"""Loops of numpy that the library has a quicker form of."""


class Loop(NamedTuple):
    """An inner loop and what it is called with."""

    address: int
    data: int


class _Ufunc(ctypes.Structure):
    # The beginning of PyUFuncObject (numpy/ufuncobject.h), part of numpy's stable C interface.
    _fields_ = (
        ("references", ctypes.c_ssize_t),
        ("type", ctypes.c_void_p),
        ("nin", ctypes.c_int),
        ("nout", ctypes.c_int),
        ("nargs", ctypes.c_int),
        ("identity", ctypes.c_int),
        ("functions", ctypes.POINTER(ctypes.c_void_p)),
        ("data", ctypes.POINTER(ctypes.c_void_p)),
        ("ntypes", ctypes.c_int),
        ("reserved", ctypes.c_int),
        ("name", ctypes.c_char_p),
    )


def built_from() -> str:
    """What a library must have been built from to be of use here."""
    return hashlib.sha256(SOURCE.read_bytes()).hexdigest()


@lru_cache(maxsize=1)
def library() -> ctypes.CDLL | None:
    """The library, if there is one, it is of today's source, and numpy's tables are where they are looked for."""
    try:
        # A package ships the library alone.
        if (SOURCE.exists() and MARK.read_text().strip() != built_from()) or not _tables_stand():
            return None
        found = ctypes.CDLL(str(LIBRARY))
    except OSError:
        return None
    found.replay.restype = ctypes.c_int32
    found.replay.argtypes = (
        ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32,
        ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.c_void_p, *[ctypes.c_ssize_t] * 4,
    )  # fmt: skip
    found.find.restype = None
    found.find.argtypes = (ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32)
    return found


def _tables_stand() -> bool:
    """Whether ufuncs and arrays are laid out as expected: their own names, counts and places are found in them."""
    if sys.implementation.name != "cpython" or sys.flags.debug or hasattr(sys, "getobjects"):
        return False
    array = np.zeros(1)
    if ctypes.c_void_p.from_address(id(array) + 2 * ctypes.sizeof(ctypes.c_void_p)).value != array.ctypes.data:
        return False
    return all(
        (table := _Ufunc.from_address(id(ufunc))).name == ufunc.__name__.encode()
        and (table.nin, table.nout, table.ntypes) == (ufunc.nin, ufunc.nout, ufunc.ntypes)
        for ufunc in (np.add, np.exp, np.less)
    )


@lru_cache(maxsize=512)
def loop(name: str, types: str) -> Loop:
    """The inner loop of a ufunc for these types (``"dd->d"``), or one of the library's own by that name."""
    ufunc = None if (name, types) in _OWN else getattr(np, name, None)
    if isinstance(ufunc, np.ufunc):
        table, place = _Ufunc.from_address(id(ufunc)), ufunc.types.index(types)
        return Loop(table.functions[place] or 0, table.data[place] or 0)
    own = library()
    if own is None:
        raise LookupError(name)
    return Loop(ctypes.cast(own[_OWN.get((name, types), name)], ctypes.c_void_p).value or 0, 0)
