"""Quarters and their thirteen weeks: names, Mondays, and the dates on which cash moves."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache

WEEKS = 13
_PATTERN = re.compile(r"([0-9]{4})Q([1-4])")


def quarter_number(name: str) -> int:
    """``"2017Q4"`` as a running number of quarters. Raises ValueError for anything else."""
    match = _PATTERN.fullmatch(name)
    if not match:
        raise ValueError(f"{name!r} is not a quarter like 2017Q4")
    return int(match[1]) * 4 + int(match[2]) - 1


def quarter_name(number: int) -> str:
    """The inverse of :func:`quarter_number`."""
    return f"{number // 4}Q{number % 4 + 1}"


@dataclass(frozen=True, slots=True)
class CalendarWeek:
    """One week of a quarter and what settles in it."""

    number: int  # 1 to 13
    monday: datetime.date
    month: int  # 0, 1, 2: the month of the quarter it belongs to
    tax_date: float  # share of a full corporate tax date, 0 to 1
    settlement: float  # share of a full coupon settlement, 0 to 1
    month_end: bool
    quarter_end: bool
    year_end: bool

    @property
    def marks(self) -> tuple[str, ...]:
        """Names of what falls into this week."""
        named = (
            ("tax_date", self.tax_date > 0),
            ("settlement", self.settlement > 0),
            ("month_end", self.month_end and not self.quarter_end),
            ("quarter_end", self.quarter_end),
        )
        return tuple(name for name, holds in named if holds)


# Corporate instalments fall due in mid-April, June, September and December; individuals' on the same April day
# (Internal Revenue Code, sections 6072 and 6655). Coupons settle at mid-month and month end; the refunding of the
# quarter's middle month is the largest (Treasury, tentative auction schedule).
_TAX_SHARE = {4: 1.0, 6: 0.8, 9: 0.8, 12: 0.8, 3: 0.25, 1: 0.25}
_REFUNDING_MONTHS = {2, 5, 8, 11}


@lru_cache(maxsize=512)
def weeks_of(number: int) -> tuple[CalendarWeek, ...]:
    """The thirteen weeks of a quarter: the first holds its first weekday, the last stands for its end."""
    year, month = number // 4, number % 4 * 3 + 1
    first = datetime.date(year, month, 1)
    monday = first - datetime.timedelta(days=first.weekday())
    if first.weekday() >= 5:  # the quarter begins on a weekend: its first trading week is the next
        monday += datetime.timedelta(days=7)
    return tuple(_week(index, monday + datetime.timedelta(weeks=index), month) for index in range(WEEKS))


def _week(index: int, monday: datetime.date, first_month: int) -> CalendarWeek:
    days = [monday + datetime.timedelta(days=offset) for offset in range(5)]
    friday = days[-1]
    quarter_end = index == WEEKS - 1
    # The payment day is the 15th or the next working day, so a 15th at the weekend belongs to the next week.
    due = [day for day in days if day.day == 15 or (day.weekday() == 0 and day.day in (16, 17))]
    month_end = any(
        (day + datetime.timedelta(days=1)).month != day.month for day in [*days, friday + datetime.timedelta(days=1)]
    )
    settlement = 0.0
    if due:
        settlement = 1.0 if due[0].month in _REFUNDING_MONTHS else 0.6
    if month_end or quarter_end:
        settlement = max(settlement, 0.6)
    return CalendarWeek(
        number=index + 1,
        monday=monday,
        month=min(
            2,
            max(
                0,
                (days[2].month - first_month) % 12
                if (days[2].month - first_month) % 12 <= 2
                else (0 if index < 6 else 2),
            ),
        ),
        tax_date=max((_TAX_SHARE.get(day.month, 0.0) for day in due), default=0.0),
        settlement=settlement,
        month_end=month_end or quarter_end,
        quarter_end=quarter_end,
        year_end=quarter_end and first_month == 10,
    )
