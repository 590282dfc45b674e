"""``python -m cbgame``: the command line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the game, or run a command line; the exit code."""
    from cbgame.desktop.screen import has_screen  # what is imported here, and when, is how quickly the window is there

    given = sys.argv[1:] if arguments is None else arguments
    if not given and has_screen():
        gc.disable()  # nothing that a start makes is thrown away again; the window turns it on once Home has painted
        from cbgame.desktop.app import main as open_desktop

        return open_desktop()
    from cbgame.commands import main as run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
