"""What the Desk does by itself when the repo market breaks: assumed by forecasts, rules and absent players."""

from __future__ import annotations

from typing import Final

import numpy as np

from cbgame.economy.state import Array, State

SQUEEZE_BP: Final = 75.0
"""SOFR's worst day this far over IORB is an emergency: far outside what dates alone bring (year-end 2018 came near)."""

OVERNIGHT_REPO_BN: Final = 75.0
"""Offered each day from then on, as on 17 September 2019 (NY Fed)."""


def default_repo(state: State) -> Array:
    """Overnight repo the Desk offers after the quarter that ``state`` closed, billions of dollars, (paths,)."""
    worst_bp = (state.tape.sofr_max - state.tape.anchor).max(axis=0) * 100.0
    return np.where(worst_bp > SQUEEZE_BP, OVERNIGHT_REPO_BN, 0.0)
