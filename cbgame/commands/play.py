"""``cbgame play``: a whole term without a screen, by a policy or by the decisions in a file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.chosen import chosen_level, luck_in
from cbgame.commands.parser import Parser, choice, quoted, seed, whole
from cbgame.commands.refusal import Refusal
from cbgame.commands.sweep import told_share
from cbgame.files.faults import BadFile, fault, refusal_fault
from cbgame.files.records import record_of, save_record
from cbgame.files.report_json import term_plain
from cbgame.files.rule_files import load_rule
from cbgame.files.shapes import Misshapen, structure
from cbgame.files.strict_json import read_json
from cbgame.game.bulletin import Score
from cbgame.game.ghosts import POLICIES, play_policy
from cbgame.game.hindsight import foresight, foresights, yardstick
from cbgame.game.level import Level
from cbgame.game.record import ENGINE, level_hash
from cbgame.game.scoring import FULL, gain
from cbgame.game.term import QuarterLog, Term
from cbgame.policy.decision import Decision, DecisionRefused
from cbgame.text.catalogue import Catalogue

ABOUT = "command-play-about"

HISTORICAL = "historical"


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``LEVEL --policy P [--seed N | --luck historical] [--out FILE] [--json]``."""
    say = catalogue.say
    parser.arguments.add_argument("level", metavar="LEVEL", help=say("command-play-level"))
    policies = say("command-play-policy", policies=", ".join(POLICIES))
    parser.options.add_argument("--policy", default="hold", metavar="P", help=policies)
    parser.options.add_argument("--seed", metavar="N", type=seed("--seed", catalogue), help=say("command-play-seed"))
    lucks = choice("--luck", (HISTORICAL,), catalogue)
    parser.options.add_argument("--luck", metavar="L", type=lucks, help=say("command-play-luck", luck=HISTORICAL))
    parser.options.add_argument("--out", type=Path, metavar="FILE", help=say("command-play-out"))
    restarts = whole("--restarts", 0, catalogue, 20)
    parser.options.add_argument("--restarts", type=restarts, default=0, metavar="K", help=say("command-play-restarts"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """Play the term, write its record if asked, and print what happened."""
    level = chosen_level(asked.level, catalogue)
    if asked.restarts and asked.policy != "hindsight":
        raise Refusal(catalogue.say("command-restarts-alone"))
    luck = _luck_of(asked, level, catalogue)
    term = _played(level, asked.policy, luck, catalogue)
    if asked.out:
        save_record(term.record(), asked.out)
    if asked.json:
        searched = {"hindsight": _search(level, luck, asked.restarts)} if asked.policy == "hindsight" else {}
        print_json(answer(level, luck, term) | searched)
        return 0
    _print_quarters(term.log(), catalogue)
    print()
    _print_score(term.score(), catalogue)
    if asked.policy == "hindsight":
        _print_search(_search(level, luck, asked.restarts), catalogue)
    if asked.out:
        print(catalogue.say("command-written", file=str(asked.out)))
    return 0


def _luck_of(asked: argparse.Namespace, level: Level, catalogue: Catalogue) -> int:
    """The seed that was asked for, or the historical luck's number, else the luck of a share code, else 0."""
    if asked.luck is not None:
        if asked.seed is not None:
            raise Refusal(catalogue.say("command-play-luck-or-seed"))
        if level.past is None:
            raise Refusal(catalogue.say("command-no-past", level=level.id))
        return level.past.number
    if asked.seed is not None:
        return int(asked.seed)
    return luck_in(asked.level) or 0


def answer(level: Level, seed: int, term: Term) -> dict[str, Any]:
    """A played term in the shape that programs are promised."""
    return term_plain(level.id, seed, ENGINE, term.log(), term.score())


def _search(level: Level, seed: int, restarts: int) -> dict[str, Any]:
    """What the search for hindsight took and found; ``gap_points``: how far the best of several restarts went beyond
    it, in points of the score."""
    found = foresight(level, seed)
    again = [foresights(level, [seed], restart=number)[0].loss for number in range(1, restarts + 1)]
    worth = FULL / gain(level, yardstick(level, seed))
    return {
        "evaluations": found.evaluations,
        "loss": found.loss,
        "simple": dict(found.simple),
        "restarts": again,
        "gap_points": max(found.loss - min(again), 0.0) * worth if again else None,
    }


def _print_search(searched: dict[str, Any], catalogue: Catalogue) -> None:
    number = catalogue.number
    print(catalogue.say("command-evaluations", number=number(searched["evaluations"], 0)))
    if searched["restarts"]:
        count, gap = number(len(searched["restarts"]), 0), number(searched["gap_points"], 1)
        print(catalogue.say("command-restarts-gap", count=count, points=gap))


def _played(level: Level, policy: str, seed: int, catalogue: Catalogue) -> Term:
    if policy in POLICIES:
        if policy == "history" and not level.historical_policy:
            raise Refusal(catalogue.say("command-no-history", level=level.id))
        return play_policy(level, policy, seed, told_share(catalogue))
    path = Path(policy)
    if not path.exists():
        raise _no_policy(policy, catalogue)
    return _played_from(path, level, seed)


def _played_from(path: Path, level: Level, seed: int) -> Term:
    """A file's rule or decisions on this luck; a finished result on its own luck with its answers to emergencies."""
    if path.suffix == ".toml":
        return play_policy(level, load_rule(path), seed)
    data = read_json(path)
    if isinstance(data, list):
        return _with_decisions(path, level, _listed(path, data), seed)
    record = record_of(data, path)
    if record.claimed_score is not None and (record.seed, record.level_hash) == (seed, level_hash(level)):
        with suppress(ValueError):  # edited since: then its decisions are played as far as they go
            return Term.replayed(record, level)
    return _with_decisions(path, level, record.decisions, seed)


def _listed(path: Path, data: list[Any]) -> tuple[Decision, ...]:
    try:
        return structure(data, tuple[Decision, ...], where="decisions")
    except Misshapen as error:
        raise BadFile(path, error.faults) from None


def _with_decisions(path: Path, level: Level, decisions: tuple[Decision, ...], seed: int) -> Term:
    if len(decisions) > level.quarters:
        raise BadFile(path, [fault("decisions", "too-many", found=len(decisions), most=level.quarters)])
    try:
        return play_policy(level, decisions, seed)
    except DecisionRefused as refused:
        where = f"decisions[{_first_refused(level, decisions, seed)}]"
        raise BadFile(path, [refusal_fault(where, problem) for problem in refused.problems]) from None


def _first_refused(level: Level, decisions: tuple[Decision, ...], seed: int) -> int:
    for index in range(len(decisions)):
        try:
            play_policy(level, decisions[: index + 1], seed)
        except DecisionRefused:
            return index
    return len(decisions)


def _no_policy(found: str, catalogue: Catalogue) -> Refusal:
    if near := get_close_matches(found, POLICIES, n=1):
        return Refusal(catalogue.say("command-no-policy-near", found=quoted(found), near=near[0]))
    return Refusal(catalogue.say("command-no-policy", found=quoted(found), choices=", ".join(POLICIES)))


def _print_quarters(log: Sequence[QuarterLog], catalogue: Catalogue) -> None:
    head = (
        "table-quarter",
        "table-rate",
        "table-unemployment",
        "table-core-inflation",
        "table-yield-10y",
        "table-reserves",
        "table-spread",
    )
    print_table([catalogue.say(id) for id in head], [_row(quarter, catalogue) for quarter in log])


def _row(quarter: QuarterLog, catalogue: Catalogue) -> list[str]:
    number, actual = catalogue.number, quarter.actual
    decision = quarter.decision
    return [
        catalogue.quarter(quarter.date),
        f"{number(decision.target_low_pct)}–{number(decision.target_high_pct)} %",
        f"{number(actual['unemployment'], 1)} %",
        f"{number(actual['core_inflation_4q'], 1)} %",
        f"{number(actual['yield_10y'])} %",
        f"{number(actual['reserves_bn'], 0)}",
        f"{number(actual['sofr_iorb_max_bp'], 0)}",
    ]


def _print_score(score: Score, catalogue: Catalogue) -> None:
    number = catalogue.number
    rows = [
        _score_row(part.id, f"{number(part.weight * 100, 0)} %", part.points, catalogue) for part in score.objectives
    ]
    rows.append([catalogue.say("table-total"), "", number(score.total, 0)])
    print_table([catalogue.say(id) for id in ("table-objective", "table-weight", "table-points")], rows)
    print(catalogue.say("command-medal", medal=catalogue.say(f"medal-{score.medal or 'none'}")))


def _score_row(id: str, weight: str, points: float, catalogue: Catalogue) -> list[str]:
    return [catalogue.say(f"objective-{id.replace('_', '-')}"), weight, catalogue.number(points, 0)]
