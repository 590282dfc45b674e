"""The command line: the same verbs without a screen."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final, Protocol, cast

from cbgame import __version__
from cbgame.commands.parser import Parser, quoted
from cbgame.commands.refusal import Refusal
from cbgame.commands.speech import spoken_catalogue
from cbgame.desktop.screen import has_screen
from cbgame.files.atomic import SaveFailed
from cbgame.files.faults import BadFile
from cbgame.text.catalogue import Catalogue


class Verb(Protocol):
    """What the module of a verb offers."""

    ABOUT: str

    def add_arguments(self, parser: Parser, catalogue: Catalogue) -> None:
        """Declare the arguments."""

    def run(self, asked: argparse.Namespace, catalogue: Catalogue) -> int:
        """Do it and return the exit code."""


VERBS: Final = (
    "levels", "sandbox", "play", "respond", "moments", "backtest", "past", "sweep", "lab", "verify", "pack", "report",
    "bench", "host", "join",
)  # fmt: skip
"""Each is the module of that name in this room, loaded when it is wanted: the window must not wait for them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; the exit code is 0 good, 1 the answer is no, 2 bad usage or bad input."""
    _make_printable()
    catalogue = spoken_catalogue()
    given = list(sys.argv[1:] if arguments is None else arguments)
    command = f"cbgame {given[0]}" if given and given[0] in VERBS else "cbgame"
    try:
        return _run(given, catalogue)
    except Refusal as refusal:
        return _refuse([catalogue.say("command-line", command=command, what=refusal.line)], refusal.code)
    except BadFile as error:
        return _refuse(error.lines(catalogue), 2)
    except SaveFailed as error:
        return _refuse([catalogue.say("save-failed", folder=str(error.folder), why=error.why)], 2)
    except KeyboardInterrupt:
        return _refuse([catalogue.say("command-line", command=command, what=catalogue.say("command-interrupted"))], 130)
    except BrokenPipeError:  # the reader had enough: cbgame levels | head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(given: list[str], catalogue: Catalogue) -> int:
    if given and given[0] in VERBS:
        verb = _verb(given[0])
        parser = Parser(f"cbgame {given[0]}", catalogue.say(verb.ABOUT), catalogue)
        verb.add_arguments(parser, catalogue)
        return verb.run(parser.parse_args(given[1:]), catalogue)
    if given and not given[0].startswith("-"):
        raise _no_verb(given[0], catalogue)
    if not given:
        return _open_desktop(catalogue)
    if _about_itself(catalogue).parse_args(given).self_test:
        return _test_itself(catalogue)
    return _open_desktop(catalogue)


def _verb(name: str) -> Verb:
    return cast("Verb", importlib.import_module(f"cbgame.commands.{name}"))


def _no_verb(found: str, catalogue: Catalogue) -> Refusal:
    name, near = catalogue.say("command-verb"), get_close_matches(found, VERBS, n=1)
    if near:
        return Refusal(catalogue.say("command-choice-near", name=name, found=quoted(found), near=near[0]))
    return Refusal(catalogue.say("command-choice", name=name, found=quoted(found), choices=", ".join(VERBS)))


def _about_itself(catalogue: Catalogue) -> Parser:
    """The top of the command line: what the verbs are."""
    parser = Parser("cbgame", catalogue.say("command-about"), catalogue)
    parser.options.add_argument(
        "--version", action="version", version=f"cbgame {__version__}", help=catalogue.say("command-version")
    )
    parser.options.add_argument("--self-test", action="store_true", help=catalogue.say("command-self-test"))
    parser.usage = "cbgame [-h] [--version] [--self-test] [VERB ...]"
    about = [f"  {verb:<9} {catalogue.say(_verb(verb).ABOUT)}" for verb in VERBS]
    parser.epilog = "\n".join([f"{catalogue.say('command-verbs')}:", *about])
    return parser


def _open_desktop(catalogue: Catalogue) -> int:
    if not has_screen():
        raise Refusal(catalogue.say("command-no-screen"))
    from cbgame.desktop.app import main as open_desktop  # Qt is loaded only for the desktop

    return int(open_desktop())


def _test_itself(catalogue: Catalogue) -> int:
    """Try the whole program, in memory where there is no screen: a line for each step; 1 if one fails."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from cbgame.desktop.self_test import run

    def tell(step: str, why: str, seconds: float) -> None:
        what, took = catalogue.say(f"self-test-{step}"), catalogue.number(seconds, 1)
        id = "self-test-failed" if why else "self-test-holds"
        print(catalogue.say(id, what=what, why=why, seconds=took), flush=True)

    return 0 if run(tell) else 1


def _refuse(lines: Sequence[str], code: int) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return code


def _make_printable() -> None:
    """UTF-8 into files and pipes; a terminal that can't show a sign shows its escape, so that printing never fails."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
