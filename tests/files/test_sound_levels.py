"""What the checks let pass can be played: figures stay finite, the books balance, a score comes out."""

from __future__ import annotations

import math
from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.parameters import Parameters
from cbgame.files.faults import BadFile
from cbgame.files.level_limits import coefficient_range
from cbgame.files.levels import sound_level
from cbgame.files.start_figures import START_FIGURES
from cbgame.game.ghosts import play_policy
from tests.files.little import DATA, FILE, changed

figures = st.sampled_from([name for name, quantity in START_FIGURES.items() if quantity.quarters == 1])
shares = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))


@given(figures, shares, st.sampled_from(["hold", "taylor", "inertial", "history"]), st.integers(0, 2**63 - 1))
def test_every_sound_level_can_be_played(name: str, share: float, policy: str, seed: int) -> None:
    quantity = START_FIGURES[name]
    value = quantity.low + share * (quantity.high - quantity.low)
    try:
        level = sound_level(changed(("start", name, "value"), value), FILE)
    except BadFile as refused:
        assert [fault.what.id for fault in refused.faults] == ["fault-capital"]  # noqa: PT017
        return
    term = play_policy(level, policy, seed)
    assert all(math.isfinite(loss[0]) and loss[0] >= 0.0 for loss in term.losses().values())
    assert len(term.log()) == DATA["quarters"]
    for quarter in term.log():
        assert all(math.isfinite(figure) for figure in quarter.actual.values())
        sheet = quarter.balance_sheet
        assert math.isclose(sum(sheet.assets.values()), sum(sheet.liabilities.values()), abs_tol=1e-6)


coefficients = st.sampled_from([item.name for item in fields(Parameters)])


@given(coefficients, st.sampled_from([0, 1]), st.sampled_from(["hold", "taylor"]), st.integers(0, 2**63 - 1))
def test_a_level_with_any_coefficient_it_may_state_can_be_played(name: str, end: int, policy: str, seed: int) -> None:
    level = sound_level(changed(("parameters", name), coefficient_range(name)[end]), FILE)
    term = play_policy(level, policy, seed)
    assert all(math.isfinite(figure) for quarter in term.log() for figure in quarter.actual.values())
