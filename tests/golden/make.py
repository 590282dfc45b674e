"""Writes the golden records anew: ``python -m tests.golden.make``, after ENGINE was raised (or before a first release).

Each is a finished term of the shipped level, as the game itself would save it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cbgame.files.levels import load_level
from cbgame.files.records import save_record
from cbgame.game.bulletin import Bulletin
from cbgame.game.ghosts import play_policy
from cbgame.game.level import Level
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Programme

HERE = Path(__file__).parent
LEVEL = "repo-spike"


def odd_term(level: Level) -> Term:
    """Every instrument touched, and each emergency answered by the option that comes next in the list."""
    term, asked = Term(level, 3), 0
    while not term.ended:
        term.decide(_odd(term.standing, len(term.decisions)))
        while not isinstance(outcome := term.proceed(), Bulletin):
            offered = [option.id for option in outcome.options]
            term.answer(offered[asked % len(offered)])
            asked += 1
    if asked < 2:
        raise RuntimeError("the odd term met fewer than two emergencies: choose another seed")
    return term


def _odd(standing: Decision, index: int) -> Decision:
    if index == 0:
        return replace(standing, target_low_pct=1.5, guidance=Guidance(GuidanceKind.RAISE, 3))
    if index == 1:
        return replace(standing, target_low_pct=1.25, treasuries=Programme(12.0, -6.0, 0.0), iorb_offset_bp=12)
    if index == 3:
        faster = Programme(runoff_cap_usd_bn=80.0, runoff_cap_end_usd_bn=80.0)
        return replace(standing, treasuries=faster, mbs=faster, guidance=Guidance(GuidanceKind.HOLD, 2))
    if index == 6:
        return replace(standing, target_low_pct=1.75, bill_purchases_usd_bn=2.5, on_rrp_offset_bp=-5)
    return standing


def main() -> None:
    """Play and write."""
    level = load_level(LEVEL)
    made = {
        "history-7": play_policy(level, "history", 7),
        "hold-42": play_policy(level, "hold", 42),
        "inertial-3": play_policy(level, "inertial", 3),
        "odd-3": odd_term(level),
    }
    for old in HERE.glob("*.json"):
        old.unlink()
    for name, term in made.items():
        save_record(term.record(), HERE / f"{name}.json")


if __name__ == "__main__":
    main()
