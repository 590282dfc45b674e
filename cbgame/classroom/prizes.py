"""Prizes of a class: for what was reached and foreseen, never for speed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from cbgame.classroom.gradebook import SAME, Entry

LEAST_FORECAST: Final = 0.5
"""The share of the rounds that must have been forecast to win by it: one lucky guess is none."""


LEAST_ENTRIES: Final = 2
"""How many must be scored for a prize to be won."""


@dataclass(frozen=True, slots=True)
class Prize:
    """One prize, the figure that won it, and who did; several where they are level."""

    id: str  # overall, forecast, recovery, calm, or an objective's id
    figure: float
    winners: tuple[str, ...]


def prizes(entries: Sequence[Entry]) -> tuple[Prize, ...]:
    """All prizes that somebody won, the best overall first; none in a class of one, who has nobody to win against."""
    scored = [each for each in entries if each.score is not None]
    if len(scored) < LEAST_ENTRIES:
        return ()
    found = [_prize("overall", scored, lambda each: -each.score.total if each.score else None, SAME)]
    objectives = list(dict.fromkeys(name for each in scored for name in each.losses))
    found += [_prize(name, scored, _loss_of(name), 1e-9) for name in objectives if name not in ("churn", "legacy")]
    found += [
        _prize("calm", scored, lambda each: float(each.emergencies), 0.5),
        _prize("forecast", scored, _forecast, 1e-9),
        _prize("recovery", scored, _recovery, 0.5),
    ]
    return tuple(each for each in found if each is not None and len(each.winners) <= _most_winners(len(scored)))


def _most_winners(scored: int) -> int:
    """What more than a third share is no prize."""
    return max(scored // 3, 1)


Measure = Callable[[Entry], float | None]
"""What a prize goes by: the less the better; None for who isn't in for it."""


def _prize(id: str, entries: Sequence[Entry], measure: Measure, same: float) -> Prize | None:
    measured = [(value, each.name) for each in entries if (value := measure(each)) is not None]
    if not measured:
        return None
    best = min(value for value, _ in measured)
    winners = tuple(sorted((name for value, name in measured if value <= best + same), key=str.casefold))
    return Prize(id, abs(best), winners)


def _loss_of(name: str) -> Measure:
    return lambda each: each.losses.get(name)


def _forecast(each: Entry) -> float | None:
    forecast = sum(bool(turn.forecasts) for turn in each.rounds)
    return each.crps if each.rounds and forecast >= LEAST_FORECAST * len(each.rounds) else None


def _recovery(each: Entry) -> float | None:
    """Places gained from the worst standing to the last; None for who gained none."""
    gained = max(each.places) - each.places[-1] if each.places else 0
    return -float(gained) if gained > 0 else None
