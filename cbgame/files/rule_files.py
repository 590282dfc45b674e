"""A rule file: a formula for the rate, and what happens to the balance sheet; TOML, read and never executed."""

from __future__ import annotations

from pathlib import Path

from cbgame.files.atomic import save_text
from cbgame.files.faults import BadFile, Fault, fault, not_one_of, shown
from cbgame.files.toml_file import read_toml, sections_of
from cbgame.files.toml_text import toml_text
from cbgame.game.choosers import Plan
from cbgame.game.rule import BALANCE_SHEETS, Rule
from cbgame.policy.formula import FormulaRefused, formula


def load_rule(path: Path) -> Plan:
    """The policy in a rule file. Raises :class:`BadFile` with everything that is wrong with it."""
    return read_rule(path).plan()


def read_rule(path: Path) -> Rule:
    """The rule in a rule file, as it is written there. Raises :class:`BadFile` as :func:`load_rule`."""
    sections, faults = sections_of(read_toml(path), Rule)
    habit = sections.get("balance_sheet", "hold")
    if habit not in BALANCE_SHEETS:
        faults.append(not_one_of("balance_sheet", habit, BALANCE_SHEETS))
    if "rate" in sections and (wrong := formula_fault(sections["rate"])) is not None:
        faults.append(wrong)
    if faults:
        raise BadFile(path, faults)
    return Rule(**sections)


def save_rule(path: Path, rule: Rule) -> None:
    """Write a rule as a file that :func:`load_rule` reads. Raises ``SaveFailed``."""
    save_text(path, toml_text({"rate": rule.rate, "balance_sheet": rule.balance_sheet}))


def formula_fault(text: str) -> Fault | None:
    """What is wrong with a formula for the rate; None where it can be read."""
    try:
        formula(text)
    except FormulaRefused as refused:
        return _fault_of(refused)
    return None


def _fault_of(refused: FormulaRefused) -> Fault:
    code = refused.code.replace("_", "-")
    return fault(
        "rate", f"formula-{code}", position=refused.position, found=shown(refused.found), expected=refused.expected
    )
