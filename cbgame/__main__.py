"""``python -m cbgame``: the command line."""

from __future__ import annotations

import atexit
import builtins
import gc
import importlib
import os
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the game, or run a command line; the exit code."""
    from cbgame.desktop.screen import has_screen  # what is imported here, and when, is how quickly the window is there

    given = sys.argv[1:] if arguments is None else arguments
    if not given and has_screen():
        gc.disable()  # nothing that a start makes is thrown away again; the window turns it on once all is imported
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the economy asks it for nothing; its threads wait aloud
        _import_plainly()
        from cbgame.desktop.app import main as open_desktop

        return open_desktop()
    from cbgame.commands import main as run

    return run(given)


def leave(code: int) -> None:
    """End the process, at once where it had a window: what is to be kept was written, and to take a window apart piece
    by piece takes longer than to paint it. As for a process of a pool, threads are waited for, and what asked to be
    called at the end is called."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = None if widgets is None else widgets.QApplication.instance()
    if app is not None and not app.clipboard().ownsClipboard():  # what was copied would go with the process
        vars(threading)["_shutdown"]()
        vars(atexit)["_run_exitfuncs"]()
        for stream in filter(None, (sys.stdout, sys.stderr)):
            with suppress(OSError, ValueError):  # nobody reads there any more
                stream.flush()
        os._exit(code)
    sys.exit(code)


def _import_plainly() -> None:
    """Let what is imported from now on be imported as Python does.

    PySide6 puts itself in between and reads the source of every module, to learn whether it might ask for
    ``__feature__``, which nobody here does.
    """
    importlib.import_module("PySide6")
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)


if __name__ == "__main__":
    leave(main())
