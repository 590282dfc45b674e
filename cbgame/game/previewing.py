"""The staff's fan for a decision that is being considered: from what is known, wherever the term itself is held."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from cbgame.economy.calendar import quarter_name
from cbgame.economy.parameters import BASELINE
from cbgame.economy.words import heard
from cbgame.game import press
from cbgame.game.bulletin import Bulletin, Preview, Vote
from cbgame.game.level import Level
from cbgame.game.level_luck import publicly_known
from cbgame.game.refusals import refusal
from cbgame.policy.decision import Decision, problems_of
from cbgame.policy.forecast import QUANTILES, fan, reactions
from cbgame.policy.stances import stance_of

PREVIEW_QUARTERS: Final = 12
PREVIEW_PATHS: Final = 500


def previewed(
    level: Level, latest: Bulletin, decision: Decision, vote: Callable[[], Vote], paths: int = PREVIEW_PATHS
) -> Preview:
    """The fan under a decision after the latest bulletin; ``vote`` is asked only where the decision can be taken."""
    problems = problems_of(decision, latest.standing, level.instruments_at(latest.index))
    if problems:
        return Preview((), QUANTILES, {}, {}, tuple(refusal(problem) for problem in problems))
    parameters, stance, cast = BASELINE.with_values(level.parameters), stance_of(decision), vote()
    drawn = fan(
        heard(latest.nowcast, press.words_of(cast, ()), parameters),
        stance,
        parameters,
        PREVIEW_QUARTERS,
        paths,
        seed=latest.index,
        outside=partial(publicly_known, level),
    )
    return Preview(
        quarters=tuple(quarter_name(number) for number in drawn.quarters),
        quantiles=QUANTILES,
        bands={name: tuple(tuple(row) for row in rows.tolist()) for name, rows in drawn.bands.items()},
        reactions=reactions(latest.nowcast, stance, parameters),
        vote=cast,
    )
