"""``cbgame report``: the debrief of a result file, on paper and as tables; and the handout of a class on paper."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final

from cbgame.classroom.finding_words import verdict_said
from cbgame.classroom.handout import Handout, handout_of, is_handout
from cbgame.commands.parser import Parser, choice
from cbgame.commands.refusal import Refusal
from cbgame.files.atomic import SaveFailed, save_bytes
from cbgame.files.catalogues import load_catalogue
from cbgame.files.levels import UnknownLevel, load_level
from cbgame.files.records import load_record
from cbgame.files.report_files import TABLES, Save
from cbgame.files.strict_json import read_json
from cbgame.game.debrief import report as report_of
from cbgame.game.level import LANGUAGES
from cbgame.game.term import Term
from cbgame.game.verification import Outcome, verify
from cbgame.text.catalogue import LANGUAGE_NAMES, Catalogue

ABOUT = "command-report-about"

PAGES: Final = ("pdf", "png")
KINDS: Final = (*PAGES, *TABLES)


def add_arguments(parser: Parser, catalogue: Catalogue) -> None:
    """``FILE --pdf OUT --png OUT --csv OUT --xlsx OUT --json OUT --language L``."""
    say = catalogue.say
    parser.arguments.add_argument("file", metavar="FILE", type=Path, help=say("command-report-file"))
    for kind in KINDS:
        parser.options.add_argument(f"--{kind}", metavar="OUT", type=Path, help=say(f"command-report-{kind}"))
    languages = choice("--language", LANGUAGES, catalogue)
    parser.options.add_argument("--language", metavar="L", type=languages, help=say("command-report-language"))


def run(asked: argparse.Namespace, catalogue: Catalogue) -> int:
    """0 if everything was written, 1 if the file is not confirmed; bad input is refused."""
    wanted = {kind: Path(out) for kind in KINDS if (out := getattr(asked, kind)) is not None}
    if not wanted:
        raise Refusal(catalogue.say("command-report-nothing", options=", ".join(f"--{kind}" for kind in KINDS)))
    _different(wanted, asked.file, catalogue)
    language = load_catalogue(asked.language) if asked.language else catalogue
    if is_handout(data := read_json(asked.file)):
        return _report_class(handout_of(data, asked.file), wanted, language, catalogue)
    term = confirmed(asked.file, catalogue)
    drawing = _ready_to_draw(wanted, language, catalogue)
    saves = _saves(wanted)
    made = report_of(term)
    for kind, path in wanted.items():
        try:
            files = saves[kind](made, path, language)
        except SaveFailed as error:
            raise _unwritten(error, catalogue) from None
        for written in files:
            print(catalogue.say("command-report-written", file=str(written)))
    del drawing
    return 0


def _report_class(told: Handout, wanted: Mapping[str, Path], language: Catalogue, catalogue: Catalogue) -> int:
    """The handout of a class on paper; its tables are the gradebook, which its host exports."""
    if list(wanted) != ["pdf"]:
        raise Refusal(catalogue.say("command-report-class-pdf"))
    drawing = _ready_to_draw(wanted, language, catalogue)
    from cbgame.desktop.report.render import class_pdf_of

    try:
        save_bytes(wanted["pdf"], class_pdf_of(told, language))
    except SaveFailed as error:
        raise _unwritten(error, catalogue) from None
    print(catalogue.say("command-report-written", file=str(wanted["pdf"])))
    del drawing
    return 0


def _unwritten(error: SaveFailed, catalogue: Catalogue) -> Refusal:
    return Refusal(catalogue.say("command-report-unwritten", file=str(error.path), why=error.why))


def confirmed(path: Path, catalogue: Catalogue) -> Term:
    """The term of a result file, played again. Raises BadFile, or Refusal (1) where it isn't confirmed."""
    record = load_record(path)
    try:
        level = load_level(record.level)
    except UnknownLevel:
        raise _not_confirmed(path, Outcome.OTHER_LEVEL, None, record.engine, catalogue) from None
    verdict = verify(record, level)
    if verdict.outcome is not Outcome.CONFIRMED:
        raise _not_confirmed(path, verdict.outcome, verdict.quarter, record.engine, catalogue)
    return Term.replayed(record, level)


def _not_confirmed(path: Path, outcome: Outcome, quarter: str | None, engine: str, catalogue: Catalogue) -> Refusal:
    told = verdict_said(outcome.value, quarter, engine, catalogue)
    return Refusal(catalogue.say("command-report-not-confirmed", file=str(path), verdict=told), code=1)


def _different(wanted: dict[str, Path], source: Path, catalogue: Catalogue) -> None:
    """No file may be written twice, nor over the one that is read."""
    seen = {source.resolve()}
    for path in wanted.values():
        if path.resolve() in seen:
            raise Refusal(catalogue.say("command-report-twice", file=str(path)))
        seen.add(path.resolve())


def _ready_to_draw(wanted: Collection[str], language: Catalogue, catalogue: Catalogue) -> object:
    """What Qt needs while it draws; nothing where nothing is drawn. Refused where no font has the language."""
    if not set(PAGES) & set(wanted):
        return None
    from cbgame.desktop.fonts import can_show  # Qt is loaded only for what it draws
    from cbgame.desktop.report.render import headless_application

    application = headless_application()
    if not can_show(language.language):
        raise Refusal(catalogue.say("command-report-no-font", language=LANGUAGE_NAMES[language.language]))
    return application


def _saves(wanted: Collection[str]) -> Mapping[str, Save]:
    if not set(PAGES) & set(wanted):
        return TABLES
    from cbgame.desktop.report.formats import FORMATS

    return FORMATS
