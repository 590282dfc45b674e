"""A chart that is one plot: what it needs beyond its lines and its words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import Readout
from cbgame.desktop.charts.axis import Tick
from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.charts.line_plot import LinePlot
from cbgame.desktop.controls.words import TERM
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource


class PlotChart(Chart):
    """A chart with one :class:`LinePlot`, whose arrow keys read values and whose title opens a glossary card.

    A kind of chart makes its lines, and feeds plot, labels and ranges in :meth:`refresh`.
    """

    def __init__(
        self, themes: ThemeSource, languages: LanguageSource, term: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, languages, parent)
        self.plot = LinePlot(themes)
        self.plot.term = term
        self.setProperty(TERM, term or None)
        self.plot.readout_at = self.readout
        self.plot.make_x_ticks = self.x_ticks
        self.plot.make_y_ticks = self.y_ticks
        self.plot.zoomed.connect(self.zoom)
        self.put_face(self.plot)
        self.read_with_keys(self.plot)

    def refresh(self) -> None:
        """Draw and say anew what the chart was fed with."""
        raise NotImplementedError

    def readout(self, place: int) -> Readout | None:
        """Every value at a place."""
        raise NotImplementedError

    def x_ticks(self) -> tuple[Tick, ...]:
        """What stands along the foot."""
        return ()

    def y_ticks(self) -> tuple[Tick, ...]:
        """What stands along the side."""
        return ()

    def retranslate(self) -> None:
        self.refresh()

    def restyle(self) -> None:
        self.plot.restyle()
        self.refresh()

    def show_titled(self, unit: str) -> None:
        """Lay the plot out with its title and unit, and tell what it shows."""
        self.plot.title, self.plot.unit = self.heading(), unit
        self.plot.fit()
        self.tell()
