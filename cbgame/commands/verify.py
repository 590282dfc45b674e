"""``cbgame verify``: result files are played again, and confirmed or refuted; a folder of hand-ins is graded."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cbgame.classroom.batch import MOST_FILES, Finding, Trouble, entry_of, examine, files_in
from cbgame.classroom.finding_words import finding_said
from cbgame.classroom.gradebook import csv_text, gradebook_table, workbook_bytes
from cbgame.classroom.pack import Luck, Pack, opened
from cbgame.classroom.pack_files import load_luck, load_pack
from cbgame.classroom.rule_contest import RuleScore, rules_scored
from cbgame.commands.answer import print_json, print_table
from cbgame.commands.parser import Parser, quoted
from cbgame.commands.refusal import Refusal
from cbgame.commands.sweep import told_share
from cbgame.files.atomic import save_bytes, save_text
from cbgame.files.faults import BadFile, Fault
from cbgame.game.verification import Outcome
from cbgame.text.catalogue import Catalogue

ABOUT = "command-verify-about"


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``PATH... [--pack FILE [--luck FILE]] [--gradebook FILE] [--json]``."""
    say = catalogue.say
    parser.arguments.add_argument("paths", metavar="PATH", nargs="+", type=Path, help=say("command-verify-path"))
    parser.options.add_argument("--pack", type=Path, metavar="FILE", help=say("command-verify-pack"))
    parser.options.add_argument("--luck", type=Path, metavar="FILE", help=say("command-verify-luck"))
    parser.options.add_argument("--gradebook", type=Path, metavar="FILE", help=say("command-verify-gradebook"))
    parser.json_option()


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """0 if every file is confirmed, 1 if one isn't, 2 if one can't be read and no other is refuted."""
    pack = None if asked.pack is None else load_pack(asked.pack)
    if asked.luck is not None:
        return _score_rules(asked, _opened(pack, load_luck(asked.luck), asked.luck, catalogue), catalogue)
    if pack is not None and pack.seed is None:
        raise Refusal(catalogue.say("command-verify-needs-luck"))
    files = _files(asked.paths, catalogue)
    findings = examine(files, pack)
    for finding in findings:
        _tell_faults(finding.file, finding.faults, catalogue)
    if asked.gradebook is not None:
        _write_gradebook(asked.gradebook, pack, findings, catalogue)
    if asked.json:
        print_json([_plain(finding) for finding in findings])
    else:
        head = ("table-file", "table-verdict", "table-claimed", "table-score")
        print_table([catalogue.say(id) for id in head], [_row(each, catalogue) for each in findings], text_columns=2)
    verdicts = {finding.verdict for finding in findings}
    if verdicts - {Outcome.CONFIRMED, Trouble.UNREADABLE}:
        return 1
    return 2 if Trouble.UNREADABLE in verdicts else 0


def _files(paths: Sequence[Path], catalogue: Catalogue) -> tuple[Path, ...]:
    for path in paths:
        if path.is_dir() and not files_in([path]):
            raise Refusal(catalogue.say("command-nothing-to-verify", path=str(path)))
    files = files_in(paths)
    if len(files) > MOST_FILES:
        raise Refusal(catalogue.say("command-too-many-files", found=len(files), most=MOST_FILES))
    return files


def _tell_faults(file: Path, faults: Sequence[Fault], catalogue: Catalogue) -> None:
    if faults:
        for line in BadFile(file, faults).lines(catalogue):
            print(line, file=sys.stderr)


def _plain(finding: Finding) -> dict[str, Any]:
    """A finding in the shape that programs are promised."""
    return {
        "file": str(finding.file),
        "verdict": finding.verdict,
        "quarter": finding.quarter,
        "claimed_score": finding.claimed_score,
        "score": finding.score,
        "name": finding.name,
        "same_as": None if finding.twin is None else str(finding.twin),
    }


def _row(finding: Finding, catalogue: Catalogue) -> list[str]:
    scores = ("" if score is None else catalogue.number(score, 1) for score in (finding.claimed_score, finding.score))
    return [str(finding.file), finding_said(finding, catalogue), *scores]


# --- the gradebook ------------------------------------------------------------------------------------------------


def _write_gradebook(path: Path, pack: Pack | None, findings: Sequence[Finding], catalogue: Catalogue) -> None:
    entries = [entry_of(each, finding_said(each, catalogue)) for each in findings]
    title = catalogue.say("sheet-gradebook") if pack is None else pack.title
    if path.suffix.lower() == ".xlsx":
        save_bytes(path, workbook_bytes(title, entries, catalogue))
    elif path.suffix.lower() == ".csv":
        save_text(path, csv_text(gradebook_table(entries)))
    else:
        raise Refusal(catalogue.say("command-gradebook-kind", found=quoted(path.name)))


# --- rules --------------------------------------------------------------------------------------------------------


def _opened(pack: Pack | None, luck: Luck, path: Path, catalogue: Catalogue) -> Pack:
    if pack is None:
        raise Refusal(catalogue.say("command-verify-needs-pack"))
    try:
        return opened(pack, luck)
    except ValueError:
        raise Refusal(catalogue.say("command-verify-other-luck", file=str(path))) from None


def _score_rules(asked: argparse.Namespace, pack: Pack, catalogue: Catalogue) -> int:
    """Score rule files on the pack's draws: 0, or 2 if one can't be read."""
    files = [file for path in asked.paths for file in (sorted(path.rglob("*.toml")) if path.is_dir() else [path])]
    assert pack.luck is not None
    scored = rules_scored(pack.read_level(), pack.luck, files, told_share(catalogue))
    for each in scored:
        _tell_faults(each.file, each.faults, catalogue)
    if asked.json:
        print_json([_rule_plain(each) for each in scored])
    else:
        head = [catalogue.say(id) for id in ("table-file", "table-score", "table-low", "table-high")]
        print_table(head, [_rule_row(each, catalogue) for each in scored], text_columns=1)
    return 2 if any(each.mean is None for each in scored) else 0


def _rule_plain(each: RuleScore) -> dict[str, Any]:
    return {"file": str(each.file), "score": each.mean, "p10": each.low, "p90": each.high}


def _rule_row(each: RuleScore, catalogue: Catalogue) -> list[str]:
    figures = ("" if value is None else catalogue.number(value, 1) for value in (each.mean, each.low, each.high))
    return [str(each.file), *figures]
