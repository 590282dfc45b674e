"""An episode's file: its sections as they are written, before they become a :class:`cbgame.game.episode.Episode`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cbgame.economy.calendar import quarter_number
from cbgame.files.scenario_file import ScenarioFile
from cbgame.game.episode import Bands, Episode


@dataclass(frozen=True, slots=True)
class ActualSeries:
    """What happened to one variable, a figure a quarter from ``first`` on; the episode's first quarter where it isn't
    said."""

    values: tuple[float, ...]
    source: str
    first: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeFile(ScenarioFile):
    """The sections of an episode's file; ``level`` names the one it takes over what it doesn't state itself."""

    id: str
    actual: Mapping[str, ActualSeries]
    bands: Bands
    level: str = ""

    def episode(self) -> Episode:
        """The episode that the file describes. Raises :class:`Misshapen` where history's changes don't fit."""
        return Episode(
            **self.parts(),
            id=self.id,
            bands=self.bands,
            actual={name: self._by_quarter(series) for name, series in self.actual.items()},
        )

    def _by_quarter(self, series: ActualSeries) -> tuple[float | None, ...]:
        skipped = quarter_number(series.first or self.start_quarter) - quarter_number(self.start_quarter)
        missing = self.quarters - skipped - len(series.values)
        return (None,) * skipped + series.values + (None,) * missing
