"""``cbgame join``: a seat in a class without a screen, played by a rule or by the decisions in a file."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cbgame.commands.answer import print_json
from cbgame.commands.parser import Parser, quoted
from cbgame.commands.refusal import Refusal
from cbgame.files.records import load_record, save_record
from cbgame.game.bulletin import Bulletin, Situation
from cbgame.game.ghosts import rule_decision
from cbgame.game.seat import Overtaken, SeatTrouble
from cbgame.policy.decision import Decision, DecisionRefused
from cbgame.text.catalogue import Catalogue

if TYPE_CHECKING:
    from cbgame.classroom.remote_seat import RemoteSeat

ABOUT = "command-join-about"
RULES: Final = ("hold", "taylor", "balanced", "inertial", "nominal_growth")

Choose = Callable[["RemoteSeat"], Decision]


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``ADDRESS CODE NICKNAME [--policy RULE|FILE] [--team T] [--out FILE] [--json]``."""
    say = catalogue.say
    for name in ("address", "code", "nickname"):
        parser.arguments.add_argument(name, metavar=name.upper(), help=say(f"command-join-{name}"))
    policies = say("command-join-policy", policies=", ".join(RULES))
    parser.options.add_argument("--policy", default="hold", metavar="P", help=policies)
    parser.options.add_argument("--team", metavar="T", help=say("class-join-team"))
    parser.options.add_argument("--out", type=Path, metavar="FILE", help=say("command-play-out"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Play the class to its end: 0, or 2 where the seat can't be had or the host is lost."""
    from cbgame.classroom.host_line import HostLine, address_of  # what talks to a host is loaded only to join
    from cbgame.classroom.remote_seat import RemoteSeat

    choose = _chooser(asked.policy, catalogue)
    with closing(HostLine(address_of(asked.address), language=catalogue.language)) as line:
        try:
            line.joined(asked.code.strip().upper(), asked.nickname.strip(), asked.team)
            seat = RemoteSeat(line)
            _play(seat, choose, lambda bulletin: None if asked.json else _tell(bulletin, catalogue))
            record = _end(seat)
        except SeatTrouble as trouble:
            said = "" if trouble.what is None else catalogue.tell(trouble.what)
            raise Refusal(said or str(trouble)) from None
    if asked.out is not None:
        save_record(record, asked.out)
    if asked.json:
        print_json({"level": record.level, "seed": record.seed, "score": record.claimed_score})
    else:
        print(catalogue.say("command-join-score", score=catalogue.number(record.claimed_score or 0.0, 1)))
    return 0


def _chooser(policy: str, catalogue: Catalogue) -> Choose:
    """What a rule, or the decisions of a result file, announce in a quarter."""
    if policy in RULES:
        return lambda seat: _by_rule(policy, seat)
    if not Path(policy).exists():
        raise Refusal(catalogue.say("command-choice", name="--policy", found=quoted(policy), choices=", ".join(RULES)))
    decisions = load_record(Path(policy)).decisions
    return lambda seat: _listed(decisions, seat)


def _by_rule(rule: str, seat: RemoteSeat) -> Decision:
    latest = seat.bulletins[-1]
    if rule == "hold":
        return latest.standing
    return rule_decision(rule, latest, seat.level.instruments_at(latest.index))


def _listed(decisions: Sequence[Decision], seat: RemoteSeat) -> Decision:
    place = seat.bulletins[-1].index
    return decisions[place] if place < len(decisions) else seat.bulletins[-1].standing


def _play(seat: RemoteSeat, choose: Choose, tell: Callable[[Bulletin], None]) -> None:
    """Every quarter that is left; what can't be taken here is *hold*, and whoever was late goes on."""
    while not seat.ended:
        if seat.announced is None:
            try:
                seat.decide(choose(seat))
            except DecisionRefused:
                seat.decide(seat.bulletins[-1].standing)
            except Overtaken:
                pass
        while isinstance(outcome := seat.proceed(), Situation):
            seat.answer(outcome.default)
        tell(outcome)


def _end(seat: RemoteSeat) -> Any:
    """The record of the ended class, with its score."""
    seat.truth()
    record = seat.record()
    assert record is not None
    return record


def _tell(bulletin: Bulletin, catalogue: Catalogue) -> None:
    shown = ("core_inflation_4q", "unemployment", "policy_rate")
    figures = {name: catalogue.number(bulletin.readings[name].value, 1) for name in shown}
    print(catalogue.say("command-join-quarter", quarter=catalogue.quarter(bulletin.quarter),
                        inflation=figures["core_inflation_4q"], unemployment=figures["unemployment"],
                        rate=figures["policy_rate"]), flush=True)  # fmt: skip
