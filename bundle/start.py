"""Where the frozen program begins."""

from __future__ import annotations

import builtins
import sys

builtins.compile = getattr(builtins.compile, "before", builtins.compile)  # bundle/compiled_before.py

if len(sys.argv) > 1:  # a worker process of a class is this program with arguments: it begins here and goes no further
    import importlib
    import multiprocessing

    for name in ("pyi_rth_multiprocessing", "pyi_rth_pkgutil"):  # PyInstaller's, packed as modules: not for a window
        importlib.import_module(name)
    multiprocessing.freeze_support()

from cbgame.__main__ import leave, main  # noqa: E402  # PySide6 has been imported, and processes are begun

try:
    code = main()
except Exception:  # told by ourselves, the last line is what went wrong: who started this program passes that line on
    import traceback

    traceback.print_exc()
    code = 1
leave(code)
