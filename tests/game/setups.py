"""Any setup of a sandbox, for properties."""

from __future__ import annotations

from hypothesis import strategies as st

from cbgame.game.sandbox import CHOICES, LEAST_QUARTERS, MOST_QUARTERS, WORLDS, Sandbox

SETUPS = st.builds(
    Sandbox,
    **{part: st.sampled_from(options) for part, options in CHOICES.items()},
    quarters=st.integers(LEAST_QUARTERS, MOST_QUARTERS),
    past=st.integers(0, WORLDS - 1),
)
