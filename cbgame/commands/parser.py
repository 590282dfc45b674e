"""The command line's grammar in the player's language: every mistake is one line that says what and where."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import partial
from typing import Any, NoReturn, cast

from cbgame.commands.refusal import Refusal
from cbgame.text.catalogue import Catalogue

_LARGEST_SEED = 2**63 - 1
_MOST_QUARTERS = 400
_COMPLAINTS = (
    (re.compile(r"the following arguments are required: (?P<names>.+)"), "command-required"),
    (re.compile(r"unrecognized arguments: (?P<names>.+)"), "command-unrecognized"),
    (re.compile(r"argument (?P<name>\S+): expected .*one argument"), "command-one-argument"),
)
"""What argparse complains of, and the message that says it."""


class Parser(argparse.ArgumentParser):
    """One verb's arguments. Raises :class:`Refusal` instead of printing usage and leaving."""

    def __init__(self, prog: str, about: str, catalogue: Catalogue) -> None:
        self._say = catalogue.say
        formatter = cast(Any, partial(_Formatter, usage_prefix=self._say("command-usage")))
        super().__init__(prog=prog, description=about, add_help=False, allow_abbrev=False, formatter_class=formatter)
        self.arguments = self.add_argument_group(self._say("command-arguments"))
        self.options = self.add_argument_group(self._say("command-options"))
        self.options.add_argument("-h", "--help", action="help", help=self._say("command-help"))

    def json_option(self) -> None:
        """``--json``: the answer for programs."""
        self.options.add_argument("--json", action="store_true", help=self._say("command-json"))

    def error(self, message: str) -> NoReturn:
        """Say what argparse says, in the player's language."""
        for pattern, id in _COMPLAINTS:
            if match := pattern.fullmatch(message):
                raise Refusal(self._say(id, **match.groupdict()))
        raise Refusal(self._say("command-other", problem=message))


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help that begins with "usage:" in the player's language."""

    def __init__(self, prog: str, usage_prefix: str, **how: Any) -> None:
        super().__init__(prog, max_help_position=28, **how)
        self._usage_prefix = usage_prefix + " "

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._usage_prefix if prefix is None else prefix)


def whole(name: str, least: int, catalogue: Catalogue, most: int = _MOST_QUARTERS) -> Callable[[str], int]:
    """A reader of whole numbers from ``least`` to ``most``."""
    expected = catalogue.say("expected-whole", least=str(least), most=str(most))
    return _number(name, int, lambda value: least <= value <= most, expected, catalogue)


def seed(name: str, catalogue: Catalogue) -> Callable[[str], int]:
    """A reader of seeds: whole numbers from 0 to 2**63 - 1."""
    return _number(name, int, lambda value: 0 <= value <= _LARGEST_SEED, catalogue.say("expected-seed"), catalogue)


def number(name: str, catalogue: Catalogue, least: float = -math.inf) -> Callable[[str], float]:
    """A reader of finite numbers, from ``least`` (0 or nothing)."""
    expected = catalogue.say("expected-number" if math.isinf(least) else "expected-number-from-zero")
    return _number(name, float, lambda value: math.isfinite(value) and value >= least, expected, catalogue)


def choice(name: str, choices: Sequence[str], catalogue: Catalogue) -> Callable[[str], str]:
    """A reader of one of a few words, which knows the near miss."""

    def read(text: str) -> str:
        if text in choices:
            return text
        if near := get_close_matches(text, choices, n=1):
            raise Refusal(catalogue.say("command-choice-near", name=name, found=quoted(text), near=near[0]))
        listed = ", ".join(choices)
        raise Refusal(catalogue.say("command-choice", name=name, found=quoted(text), choices=listed))

    return read


def _number(
    name: str,
    kind: Callable[[str], Any],
    allowed: Callable[[Any], bool],
    expected: str,
    catalogue: Catalogue,
) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        refusal = Refusal(catalogue.say("command-value", name=name, found=quoted(text), expected=expected))
        if not text.isascii() or "_" in text or text != text.strip():
            raise refusal
        try:
            value = kind(text)
        except ValueError:
            raise refusal from None
        if not allowed(value):
            raise refusal
        return value

    return read


def quoted(text: str) -> str:
    """What was typed, on one line and not without end."""
    clean = "".join(sign if sign.isprintable() else "�" for sign in text)
    return f'"{clean}"' if len(clean) <= 60 else f'"{clean[:59]}…"'
