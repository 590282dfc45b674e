"""``cbgame host``: a class on the network without a screen, with a small console for its teacher."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from ipaddress import ip_network
from typing import TYPE_CHECKING, Any

from cbgame.commands.chosen import chosen_level, luck_in
from cbgame.commands.parser import Parser, choice, quoted, seed, whole
from cbgame.commands.refusal import Refusal
from cbgame.text.catalogue import Catalogue

if TYPE_CHECKING:
    from cbgame.classroom.competition import Competition

ABOUT = "command-host-about"

PACINGS = ("teacher", "timed", "free")
SHOWN = ("names", "nicknames", "ranks")
LATE = ("hold", "spectator")


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``[LEVEL] [--port N] [--address A] [--seed N] [--pacing P] … [--json]``."""
    say, option = catalogue.say, parser.options.add_argument
    parser.arguments.add_argument("level", metavar="LEVEL", nargs="?", help=say("command-host-level"))
    option("--title", default="", metavar="TEXT", help=say("command-host-title"))
    option(
        "--port", type=whole("--port", 0, catalogue, 65535), default=8470, metavar="N", help=say("command-host-port")
    )
    option("--address", default="", metavar="A", help=say("command-host-address"))
    option("--behind-proxy", action="append", default=[], metavar="A", dest="proxies",
           type=_proxy(catalogue), help=say("command-host-behind-proxy"))  # fmt: skip
    option("--seed", type=seed("--seed", catalogue), metavar="N", help=say("command-host-seed"))
    pacing = choice("--pacing", PACINGS, catalogue)
    option("--pacing", type=pacing, default="teacher", metavar="P", help=say("command-host-pacing"))
    seconds = whole("--seconds", 15, catalogue, 7 * 24 * 3600)
    option("--seconds", type=seconds, default=240, metavar="S", help=say("command-host-seconds"))
    shown = choice("--shown", SHOWN, catalogue)
    option("--shown", type=shown, default="nicknames", metavar="W", help=say("command-host-shown"))
    late = choice("--late", LATE, catalogue)
    option("--late", type=late, default="hold", metavar="L", help=say("command-host-late"))
    option("--teams", action="store_true", help=say("command-host-teams"))
    option("--committee", action="store_true", help=say("command-host-committee"))
    option("--forecasts", action="store_true", help=say("command-host-forecasts"))
    option("--justifications", action="store_true", help=say("command-host-justifications"))
    option("--bot", action="append", default=[], metavar="RULE", dest="bots", help=say("command-host-bot"))
    option("--class", default="", metavar="CODE", dest="code", help=say("command-host-class"))
    option("--database", default="", metavar="URL", help=say("command-host-database"))
    option("--processes", type=whole("--processes", 1, catalogue, 256), metavar="N", help=say("command-host-processes"))
    option("--attached", action="store_true", help=say("command-host-attached"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Host until the teacher ends it; 2 where the class can't be made or the port is taken."""
    if asked.level is not None and asked.code:
        raise Refusal(catalogue.say("command-host-level-or-class"))
    from cbgame.classroom.hosting import HostFailed, Wish, host_class  # the web is loaded only to host

    wish = Wish(
        competition=_competition(asked, catalogue), title=asked.title, port=asked.port, address=asked.address,
        code=asked.code, proxies=tuple(asked.proxies), database=asked.database, processes=asked.processes,
        json=asked.json, attached=asked.attached,
    )  # fmt: skip
    try:
        return host_class(wish, catalogue)
    except HostFailed as failed:
        raise Refusal(catalogue.tell(failed.what)) from None


def _proxy(catalogue: Catalogue) -> Callable[[str], str]:
    """A reader of a proxy's address, or of the network of several."""

    def read(text: str) -> str:
        try:
            ip_network(text)
        except ValueError:
            raise Refusal(catalogue.say("command-host-proxy-wrong", found=quoted(text))) from None
        return text

    return read


def _competition(asked: argparse.Namespace, catalogue: Catalogue) -> Competition | None:
    from cbgame.classroom.competition import Late, Pacing, Shown, competition_on

    if asked.level is None:
        return None
    level = chosen_level(asked.level, catalogue)
    luck = luck_in(asked.level) if asked.seed is None else asked.seed
    rules: dict[str, Any] = {
        "pacing": Pacing(asked.pacing), "seconds_a_round": asked.seconds, "shown": Shown(asked.shown),
        "late": Late(asked.late), "teams": asked.teams or asked.committee, "committee": asked.committee,
        "forecasts": asked.forecasts, "justifications": asked.justifications, "bots": tuple(asked.bots),
        "language_default": catalogue.language,
    }  # fmt: skip
    try:
        return competition_on(level.id, luck, **rules)
    except ValueError as error:
        raise Refusal(catalogue.say("classroom-setting", why=str(error))) from None
