"""Rule files: read, played, and refused in one line each."""

from __future__ import annotations

from pathlib import Path

import pytest

from cbgame.files.catalogues import load_catalogue
from cbgame.files.faults import BadFile
from cbgame.files.rule_files import load_rule
from cbgame.game.ghosts import play_policy
from cbgame.policy.decision import may
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL, ENGLISH = spike_level(), load_catalogue("en")
INERTIAL = "0.85*i + 0.15*(rstar + pi + 0.5*(pi - target) + 1.0*gap)"


def written(folder: Path, text: str) -> Path:
    path = folder / "rule.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_inertial_ghost_can_be_typed(tmp_path: Path) -> None:
    rule = load_rule(written(tmp_path, f'rate = "{INERTIAL}"\nbalance_sheet = "autopilot"\n'))
    ghost, term = played("inertial", 1), play_policy(LEVEL, rule, 1)
    assert term.decisions == ghost.decisions
    assert term.answers == ghost.answers
    assert term.marks == ghost.marks


def test_without_an_autopilot_the_balance_sheet_is_held(tmp_path: Path) -> None:
    term = play_policy(LEVEL, load_rule(written(tmp_path, 'rate = "i"\n')), 1)
    assert {decision.target_low_pct for decision in term.decisions} == {LEVEL.standing.target_low_pct}
    assert [decision.treasuries for decision in term.decisions] == [d.treasuries for d in played("hold", 1).decisions]


@pytest.mark.parametrize("rate", ["1e6", "-1e6", "1/0", "(i - 2)*1e5", "max(u, 1e6)"])
def test_wild_rules_stay_within_the_level(tmp_path: Path, rate: str) -> None:
    term = play_policy(LEVEL, load_rule(written(tmp_path, f'rate = "{rate}"\n')), 2)
    for bulletin, decision in zip(term.bulletins, term.decisions, strict=False):
        assert may(decision, bulletin.standing, LEVEL.instruments)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ["rate: missing"]),
        ('rate = "i + expectd_pi"', ['rate: "expectd_pi" is unknown, did you mean expected_pi? (sign 5)']),
        ('rate = "i.real"', ["rate: a dot outside a number: a formula reaches into nothing (sign 2)"]),
        ('rate = "i**99"', ["rate: a power must be a whole number from 0 to 4 (sign 4)"]),
        ("rate = 2.5", ["rate: found 2.5, expected a text"]),
        ('rate = "i"\nbalance_sheet = "autopilt"', ['balance_sheet: found "autopilt", did you mean autopilot?']),
        ('rate = "i"\nrates = "i"', ["rates: unknown key, did you mean rate?"]),
        ('rate = "zz("\nbalance_sheet = 3', ["balance_sheet: found 3, expected a text", "rate: cannot be read"]),
        ("rate = [", ["breaks off before its end"]),
    ],
)
def test_mistakes_are_told_in_one_line_each(tmp_path: Path, text: str, lines: list[str]) -> None:
    path = written(tmp_path, text)
    with pytest.raises(BadFile) as refused:
        load_rule(path)
    said = [line.removeprefix(f"{path}: ") for line in refused.value.lines(ENGLISH)]
    assert len(said) == len(lines)
    for one, expected in zip(said, lines, strict=True):
        assert expected in one
