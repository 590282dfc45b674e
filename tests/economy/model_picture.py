"""The picture of docs/model.md: our responses beside FRB/US's. ``python -m tests.economy.model_picture`` draws it anew.

FRB/US's own are read from ``../shared/data/frbus_irf.csv`` beside the checkout; without that table ours stand alone.
"""

from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np

from cbgame.policy.responses import respond

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "images" / "responses.png"
FRBUS = ROOT.parent / "shared" / "data" / "frbus_irf.csv"
QUARTERS = 20

# title | ours: shock, size, rule, half-life, quarters held | FRB/US's: policy, shock
ROWS = (
    ("R1 policy rate +1, inertial", ("policy_rate", 1.0, "inertial", None, None), "taylor,mp_100bp_inertial_taylor"),
    ("R2 policy rate held +1", ("policy_rate", 1.0, "fixed", None, 20), "fixed,rff_100bp_sustained_20q"),
    ("R3 term premium +1, inertial", ("term_premium", 1.0, "inertial", 8.0, None), "taylor,tp_100bp_ar"),
    ("R4 demand −0.6 %, inertial", ("demand", -0.6, "inertial", None, None), "taylor,cons_minus1pct_eco"),
    ("R5 credit spread +1, fixed", ("credit_spread", 1.0, "fixed", 5.0, None), "fixed,bbb_premium_100bp_ar"),
    ("R6 equity −20 %, fixed", ("equity", -20.0, "fixed", 4.0, None), "fixed,equity_premium_100bp_ar"),
    ("R7 oil +20 %, inertial", ("oil", 20.0, "inertial", 0.0, None), "taylor,oil_20pct_permanent"),
    ("R8 core +1, 4 quarters, inertial", ("supply", 1.0, "inertial", None, 4), "taylor,core_infl_1pp_4q"),
)
COLUMNS = (
    ("output gap, pp", "output_gap", "xgap2"),
    ("unemployment, pp", "unemployment", "lur"),
    ("4q core inflation, pp", "core_inflation_4q", "picx4"),
    ("policy rate, pp", "policy_rate", "rff"),
    ("ten-year yield, pp", "yield_10y", "rg10"),
)


def theirs(key: str, column: str) -> np.ndarray | None:
    """FRB/US's response by quarter, or None without the table."""
    if not FRBUS.is_file():
        return None
    with FRBUS.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if f"{row['policy']},{row['shock']}" == key]
    return np.array([float(row[column]) for row in rows[:QUARTERS]])


def draw(target: Path = PICTURE) -> None:
    """Eight shocks, five variables: ours solid, FRB/US's dashed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pyqtgraph as pg  # Qt only when there is something to draw
    from pyqtgraph.exporters import ImageExporter
    from PySide6.QtCore import Qt

    pg.setConfigOptions(background="w", foreground="#333", antialias=True)
    pg.mkQApp()
    sheet = pg.GraphicsLayoutWidget()
    sheet.resize(1500, 1800)
    ahead = np.arange(1, QUARTERS + 1)
    for row, (title, (shock, size, rule, half_life, held_for), key) in enumerate(ROWS):
        ours = respond(shock, size, QUARTERS, rule, half_life, held_for).response
        for column, (label, name, frbus) in enumerate(COLUMNS):
            heading = f"{title}: {label}" if column == 0 else label
            plot = sheet.addPlot(row=row, col=column, title=f"<span style='font-size:8pt'>{heading}</span>")
            plot.addLine(y=0, pen=pg.mkPen("#bbb"))
            plot.plot(ahead, np.array(ours[name]), pen=pg.mkPen("#1f5fa8", width=2.5))
            other = theirs(key, frbus)
            if other is not None:
                plot.plot(ahead, other, pen=pg.mkPen("#c8553d", width=2, style=Qt.PenStyle.DashLine))
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.show()
    pg.QtWidgets.QApplication.processEvents()
    exporter = ImageExporter(sheet.scene())
    exporter.parameters()["width"] = 1500
    exporter.export(str(target))


if __name__ == "__main__":
    draw()
