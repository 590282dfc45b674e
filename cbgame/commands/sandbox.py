"""``cbgame sandbox``: a setup put together from options, or read from its code; its code, and where it begins."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.chosen import chosen_sandbox
from cbgame.commands.parser import Parser, choice, whole
from cbgame.commands.refusal import Refusal
from cbgame.files.level_copies import copy_level
from cbgame.files.levels import sandbox_level
from cbgame.files.shapes import plain
from cbgame.game.level import Level
from cbgame.game.sandbox import CHOICES, LEAST_QUARTERS, LUCKS, MOST_QUARTERS, PARTS, WORLDS, Sandbox
from cbgame.game.sandbox_code import Shared, code_of
from cbgame.text.catalogue import Catalogue
from cbgame.text.sandbox_words import choice_said, start_figures

ABOUT = "command-sandbox-about"


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``[CODE] [--economy E] ... [--quarters N] [--past N] [--luck N] [--out FILE] [--json]``."""
    say = catalogue.say
    parser.arguments.add_argument("code", metavar="CODE", nargs="?", help=say("command-sandbox-code"))
    for part, choices in CHOICES.items():
        said = say("command-sandbox-choice", part=say(f"sandbox-part-{part}"), choices=", ".join(choices))
        parser.options.add_argument(f"--{part}", metavar="X", type=choice(f"--{part}", choices, catalogue), help=said)
    length = say("command-sandbox-quarters", least=str(LEAST_QUARTERS), most=str(MOST_QUARTERS))
    quarters = whole("--quarters", LEAST_QUARTERS, catalogue, MOST_QUARTERS)
    parser.options.add_argument("--quarters", metavar="N", type=quarters, help=length)
    for name, most in (("past", WORLDS - 1), ("luck", LUCKS - 1)):
        read, said = whole(f"--{name}", 0, catalogue, most), say(f"command-sandbox-{name}", most=str(most))
        parser.options.add_argument(f"--{name}", metavar="N", type=read, help=said)
    parser.options.add_argument("--out", metavar="FILE", type=Path, help=say("command-sandbox-out"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Print the code, what was chosen and where it begins; write its level file if asked."""
    shared = _asked(asked, catalogue)
    level = sandbox_level(shared.sandbox)
    if asked.out:
        copy_level(level.id, asked.out)
    if asked.json:
        print_json(_shape(shared, level))
        return 0
    say, sandbox = catalogue.say, shared.sandbox
    print(code_of(sandbox, shared.luck))
    print()
    print_table(
        [say("table-choice"), say("table-chosen")],
        [[say(f"sandbox-part-{part}"), choice_said(sandbox, part, catalogue)] for part in PARTS],
        text_columns=2,
    )
    print()
    print_table([say("sandbox-preview"), ""], [list(row) for row in start_figures(catalogue, level)])
    if asked.out:
        print(catalogue.say("levels-copied", level=level.id, file=str(asked.out)))
    return 0


def _asked(asked: argparse.Namespace, catalogue: Catalogue) -> Shared:
    """What the code holds, or the options put together. Raises :class:`Refusal`."""
    chosen = {part: value for part in PARTS if (value := getattr(asked, part)) is not None}
    if asked.code is None:
        return Shared(Sandbox(**chosen), asked.luck)
    if chosen or asked.luck is not None:
        raise Refusal(catalogue.say("command-sandbox-both"))
    return chosen_sandbox(asked.code, catalogue)


def _shape(shared: Shared, level: Level) -> dict[str, Any]:
    return {
        "code": code_of(shared.sandbox, shared.luck),
        "level": level.id,
        "luck": shared.luck,
        "choices": {part: getattr(shared.sandbox, part) for part in PARTS},
        "start": plain(level.start),
        "standing": plain(level.standing),
    }
