"""What the page of competitions by file asks for: files are chosen, packs made and played, folders graded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog

from cbgame.classroom.batch import Finding, Trouble, entry_of
from cbgame.classroom.finding_words import finding_said
from cbgame.classroom.gradebook import csv_text, gradebook_table, workbook_bytes
from cbgame.classroom.pack import MOST_SIGNS, HandIn, Pack, drawn_luck, packed
from cbgame.classroom.pack_files import load_pack, save_hand_in, save_pack
from cbgame.desktop.grading import Grading
from cbgame.desktop.language import LanguageSource
from cbgame.files import places
from cbgame.files.atomic import SaveFailed, save_bytes, save_text
from cbgame.files.faults import BadFile
from cbgame.files.levels import level_in, level_text
from cbgame.files.records import load_record
from cbgame.game.message import message

if TYPE_CHECKING:
    from cbgame.desktop.pages.grading import GradingPage, Row


class ByFile(QObject):
    """Stands between the page and the files. Emits a level with its luck, once a pack is to be played."""

    play = Signal(object, object)  # Level, seed

    def __init__(self, page: GradingPage, languages: LanguageSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._languages = page, languages
        self.grading = Grading(self)
        self._by: Pack | None = None
        self._findings: tuple[Finding, ...] = ()
        self._played: tuple[Pack, str] | None = None  # and whose term it is
        page.pack_wanted.connect(self._make_pack)
        page.play_wanted.connect(self._choose_to_play)
        page.pack_chosen.connect(self._choose_to_grade)
        page.folder_wanted.connect(self._choose_folder)
        page.files_wanted.connect(self._choose_files)
        page.dropped.connect(lambda files: self.grade([Path(file) for file in files]))
        page.gradebook_wanted.connect(self._choose_gradebook)
        self.grading.progressed.connect(page.show_progress)
        self.grading.graded.connect(self._graded)
        self.grading.failed.connect(page.show_told)
        languages.changed.connect(self._tell_findings)

    # --- packs ---------------------------------------------------------------------------------------------------

    def make_pack(self, level: str, title: str, path: Path) -> None:
        """Write a pack of a level with a luck that nobody could foresee."""
        text = level_text(level)
        read = level_in(text, Path(f"{level}.toml"))
        pack = packed(title or read.words[self._languages.language].title, read, text, drawn_luck())
        try:
            save_pack(pack, path)
        except SaveFailed as failed:
            self._say("save-failed", folder=str(failed.folder), why=failed.why)
            return
        self._by = pack
        self._page.show_pack(pack.title)
        self._say("grading-made", file=path.name)

    def play_pack(self, path: Path, name: str) -> None:
        """Begin the term of a pack; what comes of it is handed in under the name."""
        if (pack := self._pack_in(path)) is None:
            return
        if pack.seed is None:
            self._say("grading-rules-only")
            return
        self._played = pack, name.strip()[:MOST_SIGNS]
        self.play.emit(pack.read_level(), pack.seed)

    def handed_in(self, result: Path) -> Path | None:
        """The file to hand in, if this result is of the pack that was played; written beside the result."""
        if self._played is None:
            return None
        pack, name = self._played
        record = load_record(result)
        if (record.level_hash, record.seed) != (pack.level_hash, pack.seed):
            return None
        self._played = None
        path = places.results() / f"{_file_name(name)}-{pack.digest}.json"
        save_hand_in(HandIn(name, pack.digest, record), path)
        return path

    # --- grading -------------------------------------------------------------------------------------------------

    def grade_by(self, path: Path) -> None:
        """Grade by the pack in a file from now on."""
        if (pack := self._pack_in(path)) is not None:
            self._by = pack
            self._page.show_pack(pack.title)

    def grade(self, paths: Sequence[Path]) -> None:
        """Grade files and folders."""
        if not self.grading.begin(paths, self._by):
            self._say("grading-nothing")

    def save_gradebook(self, path: Path) -> None:
        """Write the gradebook; its kind goes by the name's ending."""
        catalogue = self._languages.catalogue
        entries = [entry_of(each, finding_said(each, catalogue)) for each in self._findings]
        title = catalogue.say("sheet-gradebook") if self._by is None else self._by.title
        try:
            if path.suffix.lower() == ".csv":
                save_text(path, csv_text(gradebook_table(entries)))
            else:
                save_bytes(path, workbook_bytes(title, entries, catalogue))
        except SaveFailed as failed:
            self._say("save-failed", folder=str(failed.folder), why=failed.why)
            return
        self._say("grading-saved", file=path.name)

    def _graded(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings
        self._tell_findings()

    def _tell_findings(self) -> None:
        if not self._findings:
            return
        counted = sum(each.counts for each in self._findings)
        doubtful = sum(each.verdict == Trouble.DUPLICATE for each in self._findings)
        figures = {"counted": str(counted), "of": str(len(self._findings)), "doubtful": str(doubtful)}
        self._page.show_rows([self._row(each) for each in self._findings],
                             self._languages.catalogue.say("grading-found", **figures))  # fmt: skip

    def _row(self, finding: Finding) -> Row:
        catalogue = self._languages.catalogue
        said = finding_said(finding, catalogue)
        said = ": ".join((said, *(each.said(catalogue) for each in finding.faults[:1])))
        claimed, score = (
            "" if each is None else catalogue.number(each, 1) for each in (finding.claimed_score, finding.score)
        )
        return finding.name, said, claimed, score

    # --- choosing ------------------------------------------------------------------------------------------------

    def _make_pack(self, level: str, title: str) -> None:
        if file := QFileDialog.getSaveFileName(self._page, self._word("make"), f"{level}.json", "*.json")[0]:
            self.make_pack(level, title, _ending(Path(file), ".json"))

    def _choose_to_play(self) -> None:
        file = QFileDialog.getOpenFileName(self._page, self._word("open"), "", "*.json")[0]
        if not file:
            return
        name, sure = QInputDialog.getText(self._page, self._word("open"), self._word("whose"))
        if sure and name.strip():
            self.play_pack(Path(file), name)

    def _choose_to_grade(self) -> None:
        if file := QFileDialog.getOpenFileName(self._page, self._word("choose"), "", "*.json")[0]:
            self.grade_by(Path(file))

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self._page, self._word("folder")):
            self.grade([Path(folder)])

    def _choose_files(self) -> None:
        if files := QFileDialog.getOpenFileNames(self._page, self._word("files"), "", "*.json")[0]:
            self.grade([Path(file) for file in files])

    def _choose_gradebook(self) -> None:
        kinds = "*.xlsx;;*.csv"
        file, kind = QFileDialog.getSaveFileName(self._page, self._word("save"), "gradebook.xlsx", kinds)
        if file:
            self.save_gradebook(_ending(Path(file), kind.removeprefix("*") or ".xlsx"))

    def _pack_in(self, path: Path) -> Pack | None:
        try:
            return load_pack(path)
        except BadFile as bad:
            self._page.show_told("\n".join(bad.lines(self._languages.catalogue)[:4]))
            return None

    def _word(self, name: str) -> str:
        return self._languages.catalogue.say(f"grading-{name}")

    def _say(self, id: str, **arguments: str) -> None:
        self._page.show_told(self._languages.catalogue.tell(message(id, **arguments)))


def _ending(path: Path, ending: str) -> Path:
    return path if path.suffix.lower() in (".json", ".csv", ".xlsx") else path.with_name(path.name + ending)


def _file_name(name: str) -> str:
    """A name as a file's: letters and digits of any language, all else a line."""
    return "".join(sign if sign.isalnum() else "-" for sign in name).strip("-") or "student"
