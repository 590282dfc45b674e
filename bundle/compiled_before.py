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
    methods, makers, patterns = kept["methods"], kept["makers"], kept["patterns"]
    compiler: Any = vars(re)["_compiler"]
    compiled_anew, matcher = compiler.compile, compiler._sre.compile

    def run(text: str, *spaces: Any) -> None:
        builtins.exec(marshal.loads(methods[text]) if text in methods else text, *spaces)

    def value(text: str, *spaces: Any) -> Any:
        return builtins.eval(marshal.loads(makers[text]) if text in makers else text, *spaces)

    def compiled(pattern: Any, flags: int = 0) -> Any:
        known = patterns.get((pattern, flags)) if isinstance(pattern, str | bytes) else None
        return compiled_anew(pattern, flags) if known is None else matcher(pattern, *marshal.loads(known))

    vars(dataclasses)["exec"], vars(collections)["eval"], compiler.compile = run, value, compiled


# Without it, and where a Python is made otherwise, all is as ever.
with suppress(OSError, LookupError, AttributeError, ValueError, TypeError, EOFError):
    _take(Path(vars(sys)["_MEIPASS"]) / "compiled.marshal")
