"""The faults of a file as lines that name the file, the place, what was found and what was expected."""

from __future__ import annotations

from cbgame.files.faults import BadFile, Fault
from cbgame.text.catalogue import Catalogue


def fault_line(fault: Fault, catalogue: Catalogue) -> str:
    """One fault in one line. Its arguments are quoted from the file, so they are shown as they are."""
    text = catalogue.say(fault.what.id, **fault.what.arguments)
    return f"{fault.where}: {text}" if fault.where else text


def fault_lines(error: BadFile, catalogue: Catalogue) -> tuple[str, ...]:
    """One line per fault, each beginning with the file."""
    return tuple(f"{error.path}: {fault_line(fault, catalogue)}" for fault in error.faults)
