"""``cbgame pack``: a competition by file, made by a teacher."""

from __future__ import annotations

import argparse
from pathlib import Path

from cbgame.classroom.pack import MOST_DRAWS, Luck, drawn_luck, packed
from cbgame.classroom.pack_files import save_luck, save_pack
from cbgame.commands.answer import print_json
from cbgame.commands.chosen import chosen_level
from cbgame.commands.parser import Parser, seed, whole
from cbgame.commands.refusal import Refusal
from cbgame.files.levels import level_text
from cbgame.text.catalogue import Catalogue

ABOUT = "command-pack-about"


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``LEVEL --out FILE [--title T] [--seed N | --rules DRAWS --luck FILE] [--json]``."""
    say = catalogue.say
    parser.arguments.add_argument("level", metavar="LEVEL", help=say("command-play-level"))
    parser.options.add_argument("--out", type=Path, required=True, metavar="FILE", help=say("command-pack-out"))
    parser.options.add_argument("--title", metavar="T", help=say("command-pack-title"))
    parser.options.add_argument("--seed", metavar="N", type=seed("--seed", catalogue), help=say("command-pack-seed"))
    draws = whole("--rules", 1, catalogue, MOST_DRAWS)
    parser.options.add_argument("--rules", metavar="N", type=draws, help=say("command-pack-rules"))
    parser.options.add_argument("--luck", type=Path, metavar="FILE", help=say("command-pack-luck"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Write the pack, and the draws of a contest of rules."""
    if (asked.rules is None) != (asked.luck is None):
        raise Refusal(catalogue.say("command-pack-rules-and-luck"))
    if asked.rules is not None and asked.seed is not None:
        raise Refusal(catalogue.say("command-pack-rules-or-seed"))
    level = chosen_level(asked.level, catalogue)
    luck = drawn_luck(asked.rules or 1)
    if asked.seed is not None:
        luck = Luck(luck.salt, (asked.seed,))
    title = level.words[catalogue.language].title if asked.title is None else asked.title
    try:
        pack = packed(title, level, level_text(level.id), luck, hidden=asked.rules is not None)
    except ValueError as error:
        raise Refusal(catalogue.say("command-other", problem=str(error))) from None
    if asked.luck is not None:
        save_luck(luck, asked.luck)  # first: a pack whose draws are lost could never be scored
    save_pack(pack, asked.out)
    if asked.json:
        print_json({"pack": pack.digest, "level": pack.level, "commitment": pack.commitment, "file": str(asked.out)})
    else:
        print(catalogue.say("command-pack-made", file=str(asked.out), commitment=pack.commitment))
    return 0
