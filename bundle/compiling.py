"""What a start of the desk compiles each time, compiled beforehand: ``python -m bundle.compiling FILE NAMES``.

A dataclass writes the text of its methods and a named tuple that of its constructor, and Python compiles both whenever
their module is imported; regular expressions are compiled likewise, and so is what PySide6 carries along as text. Here
the game is started as far as the desk while somebody listens, and what was compiled goes into a file that
``bundle/compiled_before.py`` takes it from. The names of the modules that were imported go into another, one to a line.
"""

from __future__ import annotations

import builtins
import collections
import dataclasses
import importlib
import marshal
import os
import re
import sys
import tempfile
from pathlib import Path
from types import CodeType, SimpleNamespace
from typing import Any, Final

Pattern = tuple[str | bytes, int]
_EMBEDDED: Final = ("shibokensupport/", "signature_bootstrap.py")
"""Modules of PySide6 that are in its machine code as text."""
_FORM: Final = 2
"""Of marshal: without references, which follow from what else happens to be in memory."""


class Listener:
    """Stands where Python compiles what this is about, and keeps what came out."""

    def __init__(self) -> None:
        self.methods: dict[str, CodeType] = {}
        self.makers: dict[str, CodeType] = {}
        self.patterns: dict[Pattern, tuple[Any, ...]] = {}
        self.sources: dict[bytes, CodeType] = {}

    def listen(self) -> None:
        """From now on, to the end of the process."""
        vars(dataclasses)["exec"] = self._run
        vars(collections)["eval"] = self._value
        compiled_by_itself, sources = builtins.compile, self.sources

        def of_source(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
            made = compiled_by_itself(source, filename, *rest, **named)
            if isinstance(source, bytes) and str(filename).startswith(_EMBEDDED):
                sources[source] = made
            return made

        builtins.compile = of_source
        compiler: Any = vars(re)["_compiler"]
        within, anew = vars(compiler._sre), compiler.compile
        came: list[tuple[Any, ...]] = []

        def matcher(*parts: Any) -> Any:
            came.append(parts)
            return within["compile"](*parts)

        def compiled(pattern: Any, flags: int = 0) -> Any:
            made = anew(pattern, flags)
            if isinstance(pattern, str | bytes):
                _, told, code, *rest = came[-1]
                self.patterns[pattern, int(flags)] = int(told), [int(step) for step in code], *rest
            return made

        compiler._sre = SimpleNamespace(**within | {"compile": matcher})
        compiler.compile = compiled
        re.purge()

    def _run(self, text: str, *spaces: Any) -> None:
        self.methods[text] = compile(text, "<string>", "exec", dont_inherit=True)
        builtins.exec(self.methods[text], *spaces)

    def _value(self, text: str, *spaces: Any) -> Any:
        self.makers[text] = compile(text, "<string>", "eval", dont_inherit=True)
        return builtins.eval(self.makers[text], *spaces)

    def kept(self) -> bytes:
        """The content of the file: the same for the same game."""
        told = {name: _sorted(vars(self)[name]) for name in ("methods", "makers", "patterns", "sources")}
        return marshal.dumps({"python": sys.version} | told, _FORM)


def _sorted(came: dict[Any, Any]) -> dict[Any, bytes]:
    """By what was compiled what came of it, each packed by itself: a start unpacks only what it asks for."""
    return {what: marshal.dumps(came[what], _FORM) for what in sorted(came, key=repr)}


def main(file: Path, names: Path) -> int:
    """Start the game as far as the desk and write both files; the game's exit code."""
    listener = Listener()
    listener.listen()
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"CBGAME_HOME": home, "CBGAME_EXIT_AFTER_PAINT": "desk", "QT_QPA_PLATFORM": "offscreen"}
        code: int = importlib.import_module("cbgame.desktop.app").main([])
    file.write_bytes(listener.kept())
    names.write_text("\n".join(sorted(sys.modules)), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
