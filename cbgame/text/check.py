"""The check of texts (``python -m cbgame.text.check``): every message in every language, each one used, the glossary.

It fails on what is missing in a language, used but nowhere, defined twice, used by nothing, not Fluent, or given other
arguments in one language than in another. An amount may be given twice, in billions (``$amount``) and in hundreds of
millions (``$amount_yi``, as Chinese counts): the two count as one argument.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from cbgame.text.catalogue import LOCALES
from cbgame.text.families import FAMILIES
from cbgame.text.glossary_check import problems_of_glossary
from cbgame.text.uses import Uses, uses_in, uses_on_page

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Entry:
    """One message as a language has it."""

    place: str
    arguments: frozenset[str]
    references: frozenset[str]
    empty: bool


@dataclass(slots=True)
class Language:
    """Everything one language's files hold, and what is wrong with them by themselves."""

    entries: dict[str, Entry] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


class _Places(Visitor):
    """The arguments and the other messages that an entry mentions."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.arguments.add(node.id.name.removesuffix("_yi"))

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")
        self.generic_visit(node)


def read_language(folder: Path) -> Language:
    """The entries of all Fluent files in a folder; messages by id, terms by ``-id``."""
    language = Language()
    for file in sorted(folder.glob("*.ftl")):
        text = file.read_text(encoding="utf-8")
        for item in FluentParser(with_spans=True).parse(text).body:
            line = text.count("\n", 0, item.span.start if item.span else 0) + 1
            _add(language, item, f"{folder.name}/{file.name}:{line}")
    return language


def _add(language: Language, item: ast.EntryType, place: str) -> None:
    if isinstance(item, ast.Junk):
        why = item.annotations[0].message if item.annotations else "can't be read"
        language.problems.append(f"{place}: not Fluent: {why}")
    if not isinstance(item, ast.Message | ast.Term):
        return
    id = f"-{item.id.name}" if isinstance(item, ast.Term) else item.id.name
    if id in language.entries:
        language.problems.append(f"{place}: {id} is already in {language.entries[id].place}")
        return
    mentioned = _Places()
    mentioned.visit(item)
    language.entries[id] = Entry(
        place, frozenset(mentioned.arguments), frozenset(mentioned.references), item.value is None
    )


def problems_of(catalogues: Path, source: Path, page: Path | None = None) -> list[str]:
    """Everything that is wrong with the catalogues, judged by the Python files under ``source`` and the scripts of
    the browser's ``page``."""
    languages = {name: read_language(catalogues / name) for name in LOCALES}
    uses = uses_in(sorted(source.rglob("*.py")))
    if page is not None:
        uses.add(uses_on_page(sorted(page.rglob("*.js"))))
    found = [problem for language in languages.values() for problem in language.problems]
    found += _between(languages)
    everything = {id: entry for language in reversed(languages.values()) for id, entry in language.entries.items()}
    found += _dangling(everything)
    found += _unused(everything, uses)
    found += _unknown(everything, uses)
    return found


def _between(languages: dict[str, Language]) -> Iterator[str]:
    """What one language has and another hasn't, or has with other arguments."""
    ids = sorted({id for language in languages.values() for id in language.entries if not id.startswith("-")})
    for id in ids:
        there = {name: language.entries[id] for name, language in languages.items() if id in language.entries}
        first = next(iter(there.values()))
        for name in languages:
            if name not in there:
                yield f"{name}: {id} is missing ({first.place})"
            elif there[name].empty:
                yield f"{there[name].place}: {id} says nothing"
            elif there[name].arguments != first.arguments:
                here, elsewhere = _list(there[name].arguments), _list(first.arguments)
                yield f"{there[name].place}: {id} takes {here}, in {first.place} it takes {elsewhere}"


def _dangling(entries: dict[str, Entry]) -> Iterator[str]:
    for id, entry in sorted(entries.items()):
        for needed in sorted(entry.references - entries.keys()):
            yield f"{entry.place}: {id} refers to {needed}, which isn't there"


def _unused(entries: dict[str, Entry], uses: Uses) -> Iterator[str]:
    referred = {id for entry in entries.values() for id in entry.references}
    for id, entry in sorted(entries.items()):
        if id not in referred and not uses.covers(id):
            yield f"{entry.place}: {id} is used by nothing"


def _unknown(entries: dict[str, Entry], uses: Uses) -> Iterator[str]:
    for id, where in sorted(uses.said.items()):
        if id not in entries:
            yield f"{where}: says {id}, which no language has"
    for family, members in FAMILIES.items():
        for id in (family.format(member) for member in members):
            if id not in entries:
                yield f"family {family}: {id} is in no language"


def _list(names: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names)) or "nothing"


def main() -> int:
    """Print each problem on its line; 1 if there is one."""
    found = problems_of(ROOT / "assets" / "catalogues", ROOT / "cbgame", ROOT / "assets" / "classroom")
    found += problems_of_glossary(ROOT / "assets" / "glossary", ROOT / "cbgame" / "desktop")
    for problem in found:
        print(problem.replace(f"{ROOT}/", ""))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
