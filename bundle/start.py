"""Where the frozen program begins."""

from __future__ import annotations

import sys

if len(sys.argv) > 1:  # a worker process of a class is this program with arguments: it begins here and goes no further
    import multiprocessing

    multiprocessing.freeze_support()

from cbgame.__main__ import main

sys.exit(main())
