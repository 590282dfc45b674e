"""A rule file: a formula for the rate, and what happens to the balance sheet; TOML, read and never executed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cbgame.files.faults import BadFile, Fault, fault, not_one_of, shown
from cbgame.files.toml_file import read_toml, sections_of
from cbgame.game.choosers import Plan, by_rate
from cbgame.policy.formula import Formula, FormulaRefused, formula

BALANCE_SHEETS: Final = ("hold", "autopilot")


@dataclass(frozen=True, slots=True)
class RuleFile:
    """The keys of a rule file."""

    rate: str
    balance_sheet: str = "hold"


def load_rule(path: Path) -> Plan:
    """The policy in a rule file. Raises :class:`BadFile` with everything that is wrong with it."""
    sections, faults = sections_of(read_toml(path), RuleFile)
    habit = sections.get("balance_sheet", "hold")
    if habit not in BALANCE_SHEETS:
        faults.append(not_one_of("balance_sheet", habit, BALANCE_SHEETS))
    rate: Formula | None = None
    if "rate" in sections:
        try:
            rate = formula(sections["rate"])
        except FormulaRefused as refused:
            faults.append(_fault_of(refused))
    if faults or rate is None:
        raise BadFile(path, faults)
    return by_rate(rate, habit == "autopilot")


def _fault_of(refused: FormulaRefused) -> Fault:
    code = refused.code.replace("_", "-")
    return fault(
        "rate", f"formula-{code}", position=refused.position, found=shown(refused.found), expected=refused.expected
    )
