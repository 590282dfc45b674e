"""What happened in a level's term, from the episodes that reach into it and from where its history landed."""

from __future__ import annotations

from cbgame.economy.calendar import quarter_number
from cbgame.files.episodes import episode_files, load_episode
from cbgame.files.found import past_files
from cbgame.files.pasts import read_past
from cbgame.game.happened import Figures, can_be_found, digest_of
from cbgame.game.inversion import outcome_of
from cbgame.game.level import Level
from cbgame.game.past import Freshness
from cbgame.game.record import level_hash


def figures_of(level: Level) -> Figures:
    """The figures by variable, one for each quarter of the term; None where none is stated."""
    first = quarter_number(level.start_quarter)
    found: dict[str, list[float | None]] = {}

    def take(name: str, index: int, value: float | None) -> None:
        if value is not None and 0 <= index < level.quarters:
            series = found.setdefault(name, [None] * level.quarters)
            series[index] = value if series[index] is None else series[index]

    for episode in map(load_episode, episode_files()):
        ahead = quarter_number(episode.start_quarter) - first
        for name, values in episode.actual.items():
            for index, value in enumerate(values):
                take(name, ahead + index, value)
    for name, band in level.history_bands.items():
        take(name, level.quarters - 1, band.actual)
    return {name: tuple(found[name]) for name in sorted(found)}


def freshness(level: Level) -> Freshness:
    """How the historical luck of a level stands; it plays history's policy. Raises :class:`BadFile`."""
    figures, path = figures_of(level), past_files().get(level.id)
    if not can_be_found(level, figures):
        return Freshness.NONE
    if path is None:
        return Freshness.MISSING
    past = read_past(path)
    if past.level_hash != level_hash(level):
        return Freshness.OTHER_LEVEL
    if past.figures != digest_of(figures):
        return Freshness.OTHER_FIGURES
    return Freshness.FRESH if outcome_of(level, past) == past.outcome else Freshness.OTHER_MODEL
