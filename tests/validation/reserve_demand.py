"""The reserve-demand curve held against the weekly record: the kink that fits each period best, and the bins."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from cbgame.economy.luck import NoLuck
from cbgame.economy.money_market import calm_spreads, floor_spreads, next_kink
from cbgame.economy.parameters import BASELINE
from tests.economy.worlds import spike_start

WEEKLY = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "fed_balance_sheet_weekly.csv"

# IORB over the ON RRP rate, bp, up to each date (FOMC implementation notes); before September 2013 there was none.
OUTSIDE_BP = (
    ("2013-09-23", 25), ("2015-12-17", 20), ("2018-06-14", 25), ("2018-12-20", 20), ("2019-05-02", 15),
    ("2024-12-19", 10), ("9999", 15),
)  # fmt: skip

EFFR, SOFR = "effr_iorb_bp", "sofr_iorb_bp"
PERIODS = {
    "2010-14": ("2010", "2015", EFFR),
    "2016-Feb 2020": ("2016", "2020-03", EFFR),
    "Jul 2020-May 2022": ("2020-07", "2022-06", EFFR),
    "Jun 2022-24": ("2022-06", "2025", SOFR),
    "2025-26": ("2025", "2027", SOFR),
}
"""First date, the date that is no longer in, and the spread that is on record."""


@dataclass(frozen=True, slots=True)
class Scatter:
    """One period's weeks, (weeks,)."""

    rate: str
    share: np.ndarray  # reserves over bank assets, percent
    spread: np.ndarray  # bp over IORB
    outside: np.ndarray  # bp

    def model(self, kink: float) -> np.ndarray:
        """What the calm curve says, bp."""
        floors = floor_spreads(self.outside, BASELINE)
        sofr, effr = calm_spreads(self.share, np.full_like(self.share, kink), BASELINE, floors)
        return effr if self.rate == EFFR else sofr

    def bins(self, kink: float, least: int = 5) -> list[tuple[int, int, float, float]]:
        """By percent of bank assets with at least that many weeks: lower edge, weeks, data's mean, model's mean."""
        model, rows = self.model(kink), []
        for edge in range(int(self.share.min()), int(self.share.max()) + 1):
            inside = (self.share >= edge) & (self.share < edge + 1)
            if inside.sum() >= least:
                rows.append((edge, int(inside.sum()), float(self.spread[inside].mean()), float(model[inside].mean())))
        return rows

    def error(self, kink: float) -> float:
        """Root mean squared error, bp."""
        return float(np.sqrt(np.mean((self.model(kink) - self.spread) ** 2)))


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with WEEKLY.open(encoding="utf-8") as file:
        return tuple(row for row in csv.DictReader(file) if row["reserves_bankassets_pct"])


@cache
def scatter(period: str) -> Scatter:
    """The weeks of a period. Raises OSError where the record is absent."""
    first, end, column = PERIODS[period]
    rows = [row for row in _rows() if first <= row["date"] < end and row[column]]
    outside = [next(bp for until, bp in OUTSIDE_BP if row["date"] < until) for row in rows]
    share, spread = ([float(row[name]) for row in rows] for name in ("reserves_bankassets_pct", column))
    return Scatter(column, np.array(share), np.array(spread), np.array(outside, dtype=float))


@cache
def fitted_kink(period: str) -> float:
    """The kink with the least squared error, to a tenth of a point."""
    tried = np.arange(60, 200) / 10.0
    return float(min(tried, key=scatter(period).error))


@cache
def kinks_by_law() -> dict[str, float]:
    """The kink at each quarter's end from October 2008 on by :func:`next_kink`, without luck, on the reserves there
    were; it starts where reserves earned nothing."""
    state, kinks = spike_start(), {}
    state.constants.pop("reserve_kink", None)
    kink = np.array([0.15])
    quarters: dict[str, list[float]] = {}
    for row in _rows():
        if row["date"] >= "2008-10":
            name = f"{row['date'][:4]}Q{(int(row['date'][5:7]) + 2) // 3}"
            quarters.setdefault(name, []).append(float(row["reserves_bankassets_pct"]))
    for name, shares in quarters.items():
        now = state.with_changes(reserve_kink=kink, bank_assets=state.books.reserves / np.mean(shares) * 100.0)
        kink = next_kink(now, np.ones(1), BASELINE, NoLuck(1).draws(0))
        kinks[name] = float(kink[0])
    return kinks


def reserve_demand_table() -> str:
    """Kinks by period, fitted and by the law, and the bins, as a table for the page of the model."""
    by_law = kinks_by_law()
    lines = [
        "| period | rate | weeks | kink fitted | kink by the law, first and last | error, bp "
        "| bins: reserves over bank assets, data (model), bp over IORB |",
        "|---|---|---|---|---|---|---|",
    ]
    for period, (first, end, column) in PERIODS.items():
        weeks, kink = scatter(period), fitted_kink(period)
        law = [value for name, value in by_law.items() if first[:4] <= name[:4] < max(end[:4], str(int(first[:4]) + 1))]
        bins = "; ".join(f"{edge}-{edge + 1} %: {data:.1f} ({model:.1f})" for edge, _, data, model in weeks.bins(kink))
        fitted = f"{kink:.1f}" if kink > 6.0 else "under what was seen"
        lines.append(
            f"| {period} | {'EFFR' if column == EFFR else 'SOFR'} | {len(weeks.share)} | {fitted} "
            f"| {law[0]:.1f}, {law[-1]:.1f} | {weeks.error(kink):.1f} | {bins} |"
        )
    return "\n".join(lines).replace(" -", " −").replace("(-", "(−")
