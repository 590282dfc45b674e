"""The dates of a quarter on which cash moves, as numbers for each of its weeks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from cbgame.economy.arrays import Array
from cbgame.economy.calendar import WEEKS, CalendarWeek, weeks_of
from cbgame.economy.parameters import Parameters

MONTHS = 3


@dataclass(frozen=True, slots=True)
class Dates:
    """What the calendar does in each week of a quarter, the same on all paths; (weeks, 1) unless said otherwise."""

    taxes: Array  # share of a full corporate tax date
    taxes_held: Array  # in dates' worth: what the Treasury still holds of what tax dates have brought so far
    settlement: Array  # share of a full coupon settlement
    pressure: Array  # percent of bank assets: what reporting dates add to a drain
    settles: tuple[Array, ...]  # for each month 1 in the weeks in which its securities settle
    settling_weeks: Array  # how many these are, (months, 1)


def dates_of(quarter: int, p: Parameters) -> Dates:
    """The dates of a quarter (running number, economy.calendar)."""
    return _dates_of(quarter, p.tax_fade, p.year_end_date, p.quarter_end_date, p.ordinary_date)


@lru_cache(maxsize=512)
def _dates_of(quarter: int, tax_fade: float, year_end: float, quarter_end: float, ordinary: float) -> Dates:
    weeks = weeks_of(quarter)
    taxes = np.array([week.tax_date for week in weeks])
    settles = np.array([[_settles(week, month, weeks) for week in weeks] for month in range(MONTHS)])
    return Dates(
        taxes=taxes[:, None],
        taxes_held=(held_from(tax_fade) @ taxes)[:, None],
        settlement=np.array([week.settlement for week in weeks])[:, None],
        pressure=np.array([date_pressure(week, year_end, quarter_end, ordinary) for week in weeks])[:, None],
        settles=tuple(settles[:, :, None]),
        settling_weeks=settles.sum(axis=1)[:, None],
    )


def _settles(week: CalendarWeek, month: int, weeks: tuple[CalendarWeek, ...]) -> float:
    inside = [each for each in weeks if each.month == month]
    settling = [each for each in inside if each.settlement > 0] or inside
    return 1.0 if week in settling else 0.0


def date_pressure(week: CalendarWeek, year_end: float, quarter_end: float, ordinary: float) -> float:
    """What a reporting date adds, in percent of bank assets."""
    if week.year_end:
        return year_end
    if week.quarter_end:
        return quarter_end
    return ordinary if week.month_end or week.settlement > 0 else 0.0


@lru_cache(maxsize=8)
def held_from(fade: float) -> Array:
    """What is still held in a week (rows) of a dollar that came in in a week (columns), (weeks, weeks)."""
    ages = np.subtract.outer(np.arange(WEEKS), np.arange(WEEKS))
    return np.where(ages >= 0, fade ** np.maximum(ages, 0), 0.0)
