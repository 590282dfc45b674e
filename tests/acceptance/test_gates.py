"""Every level's gates at a size that fits into each landing; ``python -m tests.game.gates_page`` measures them whole.

Without a search for hindsight, which takes minutes a level: who beats whom, loops, failures, and where history lands.
The draws are the same each time. A share of so few draws is held against what its gate needs less two standard errors,
and a median of so few against a band half as wide again.
"""

from __future__ import annotations

import math

import pytest

from cbgame.files.levels import load_level
from cbgame.files.places import shipped_levels
from cbgame.game.gates import Gate, swift_gates

IDS = tuple(path.stem for path in sorted(shipped_levels().glob("*.toml")))
DRAWS = 20
SHARES = ("hold_loses_to_best_rule", "random_loses", "failures_signposted")


def least(gate: Gate) -> float:
    """What a share must reach on so few draws."""
    bound = gate.bound or 0.0
    return bound - 2.0 * math.sqrt(bound * (1.0 - bound) / DRAWS)


@pytest.mark.parametrize("id", IDS)
def test_a_reduced_sweep_of_a_level(id: str) -> None:
    level = load_level(id)
    gates = {gate.gate: gate for gate in swift_gates(level, DRAWS)}
    found = {name: gate.value for name, gate in gates.items() if gate.value is not None}
    assert {name: found[name] for name in SHARES if name in found and found[name] < least(gates[name])} == {}
    assert found.get("failures_reached", 1.0) == 1.0
    assert gates["decision_loops"].holds, "three rounds of decision, effect and correction, or few_loops says why not"
    assert bool(level.words["en"].few_loops) == gates["decision_loops"].excused, "what has three rounds excuses nothing"
    landed = {name: value for name, value in found.items() if name.startswith("history_lands")}
    assert {name: value for name, value in landed.items() if value > 1.5} == {}
    assert bool(landed) == bool(level.history_bands)
