"""``cbgame verify``: result files are played again, and confirmed or refuted."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from cbgame.commands.answer import print_json, print_table
from cbgame.commands.parser import Parser, quoted
from cbgame.commands.refusal import Refusal
from cbgame.files.faults import BadFile
from cbgame.files.levels import UnknownLevel, load_level
from cbgame.files.records import load_record
from cbgame.game.record import ENGINE, Record
from cbgame.game.verification import Outcome, Verdict, verify
from cbgame.text.catalogue import Catalogue

ABOUT = "command-verify-about"
UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one file. ``verdict`` is an outcome, or ``unreadable``."""

    file: str
    verdict: str
    quarter: str | None
    claimed_score: float | None
    score: float | None


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``PATH... [--json]``."""
    parser.arguments.add_argument(
        "paths", metavar="PATH", nargs="+", type=Path, help=catalogue.say("command-verify-path")
    )
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """0 if every file is confirmed, 1 if one isn't, 2 if one can't be read and no other is refuted."""
    findings = [_finding(file, catalogue) for path in asked.paths for file in _files(path, catalogue)]
    if asked.json:
        print_json([finding for finding, _ in findings])
    else:
        head = ("table-file", "table-verdict", "table-claimed", "table-score")
        rows = [_row(finding, engine, catalogue) for finding, engine in findings]
        print_table([catalogue.say(id) for id in head], rows, text_columns=2)
    verdicts = {finding.verdict for finding, _ in findings}
    if verdicts - {Outcome.CONFIRMED, UNREADABLE}:
        return 1
    return 2 if UNREADABLE in verdicts else 0


def _files(path: Path, catalogue: Catalogue) -> list[Path]:
    """A file itself; a folder's JSON files, however deep."""
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.rglob("*.json") if file.is_file())
    if not found:
        raise Refusal(catalogue.say("command-nothing-to-verify", path=str(path)))
    return found


def _finding(file: Path, catalogue: Catalogue) -> tuple[Finding, str | None]:
    """What became of a file, and the engine it was played under."""
    try:
        record = load_record(file)
    except BadFile as error:
        for line in error.lines(catalogue):
            print(line, file=sys.stderr)
        return Finding(str(file), UNREADABLE, None, None, None), None
    verdict = _verdict(record)
    found = (verdict.outcome.value, verdict.quarter, verdict.claimed_score, verdict.score)
    return Finding(str(file), *found), record.engine


def _verdict(record: Record) -> Verdict:
    try:
        level = load_level(record.level)
    except UnknownLevel:
        return Verdict(Outcome.OTHER_LEVEL, None, record.claimed_score, None)
    return verify(record, level)


def _row(finding: Finding, engine: str | None, catalogue: Catalogue) -> list[str]:
    verdict = verdict_said(finding.verdict, finding.quarter, engine, catalogue)
    scores = ("" if score is None else catalogue.number(score, 1) for score in (finding.claimed_score, finding.score))
    return [finding.file, verdict, *scores]


def verdict_said(verdict: str, quarter: str | None, engine: str | None, catalogue: Catalogue) -> str:
    """A verdict in words; the quarter where a term was edited and the other engine are named."""
    if verdict == Outcome.REFUTED and quarter:
        return catalogue.say("verdict-refuted-in", quarter=catalogue.quarter(quarter))
    if verdict == Outcome.OTHER_ENGINE and engine is not None:
        return catalogue.say("verdict-other-engine-named", found=quoted(engine), here=quoted(ENGINE))
    return catalogue.say(f"verdict-{verdict.replace('_', '-')}")
