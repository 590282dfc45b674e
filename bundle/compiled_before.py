"""Run by the frozen program before its own first line: what Python compiles anew at every start was compiled when the
program was built (``bundle/compiling.py``), and is taken from a file by its whole text.
"""

import builtins
import collections
import dataclasses
import marshal
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any


def _take(file: Path) -> None:
    """Let dataclasses, named tuples and regular expressions ask the file first; another Python's is left alone."""
    kept = marshal.loads(file.read_bytes())
    if kept["python"] != sys.version:
        return
    methods, makers, patterns, sources = (kept[name] for name in ("methods", "makers", "patterns", "sources"))
    compiler: Any = vars(re)["_compiler"]
    compiled_anew, matcher = compiler.compile, compiler._sre.compile

    def run(text: str, *spaces: Any) -> None:
        builtins.exec(marshal.loads(methods[text]) if text in methods else text, *spaces)

    def value(text: str, *spaces: Any) -> Any:
        return builtins.eval(marshal.loads(makers[text]) if text in makers else text, *spaces)

    def compiled(pattern: Any, flags: int = 0) -> Any:
        known = patterns.get((pattern, flags)) if isinstance(pattern, str | bytes) else None
        return compiled_anew(pattern, flags) if known is None else matcher(pattern, *marshal.loads(known))

    compiled_by_itself = builtins.compile

    def of_source(source: Any, *rest: Any, **named: Any) -> Any:
        known = sources.get(source) if isinstance(source, bytes) else None
        return compiled_by_itself(source, *rest, **named) if known is None else marshal.loads(known)

    of_kind = vars(dataclasses)["_is_type"]

    def is_type(annotation: str, *rest: Any) -> Any:  # asked three times for every field, and answered by expressions
        return any(word in annotation for word in ("ClassVar", "InitVar", "KW_ONLY")) and of_kind(annotation, *rest)

    vars(dataclasses).update({"exec": run, "_is_type": is_type})
    vars(collections)["eval"], compiler.compile = value, compiled
    vars(of_source)["before"] = compiled_by_itself  # which bundle/start.py puts back once PySide6 has been imported
    builtins.compile = of_source


# Without it, and where a Python is made otherwise, all is as ever.
with suppress(OSError, LookupError, AttributeError, ValueError, TypeError, EOFError):
    _take(Path(vars(sys)["_MEIPASS"]) / "compiled.marshal")
