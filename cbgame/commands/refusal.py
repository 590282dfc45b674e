"""What the command line says when it can't do what was asked: a line for stderr and an exit code."""

from __future__ import annotations


class Refusal(Exception):
    """Bad usage or bad input, in one line for stderr."""

    def __init__(self, line: str, code: int = 2) -> None:
        super().__init__(line)
        self.line, self.code = line, code
