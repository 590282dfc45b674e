"""Quarters, weeks and the dates on which cash moves."""

from __future__ import annotations

import datetime
import itertools

import pytest

from cbgame.economy.calendar import WEEKS, quarter_name, quarter_number, weeks_of

ALL = range(quarter_number("1990Q1"), quarter_number("2031Q1"))


def test_names_and_numbers_are_each_others_inverse() -> None:
    assert [quarter_number(quarter_name(number)) for number in ALL] == list(ALL)
    assert quarter_number("2018Q1") - quarter_number("2017Q4") == 1


@pytest.mark.parametrize("name", ["2017Q5", "2017Q0", "17Q1", "2017q1", "2017Q11", " 2017Q1", "2017-Q1", ""])
def test_what_is_no_quarter_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is not a quarter like 2017Q4"):
        quarter_number(name)


def test_every_quarter_has_thirteen_weeks_from_its_first_weekday() -> None:
    for number in ALL:
        weeks = weeks_of(number)
        first = datetime.date(number // 4, number % 4 * 3 + 1, 1)
        while first.weekday() >= 5:
            first += datetime.timedelta(days=1)
        assert [week.number for week in weeks] == list(range(1, WEEKS + 1))
        assert weeks[0].monday <= first < weeks[0].monday + datetime.timedelta(days=7)
        gaps = {(two.monday - one.monday).days for one, two in itertools.pairwise(weeks)}
        assert gaps == {7}
        assert {week.monday.weekday() for week in weeks} == {0}


def test_weeks_belong_to_the_three_months_in_turn() -> None:
    for number in ALL:
        months = [week.month for week in weeks_of(number)]
        assert months == sorted(months)
        assert all(3 <= months.count(month) <= 5 for month in (0, 1, 2))


def test_a_quarter_ends_once_and_a_year_in_its_fourth_quarter() -> None:
    for number in ALL:
        weeks = weeks_of(number)
        assert [week.number for week in weeks if week.quarter_end] == [13]
        assert any(week.year_end for week in weeks) == (number % 4 == 3)


def test_every_month_settles_at_its_middle_and_corporations_pay_four_times_a_year() -> None:
    for number in ALL:
        weeks = weeks_of(number)
        assert sum(week.settlement > 0 for week in weeks) >= 5
        full = [week for week in weeks if week.tax_date >= 0.8]
        assert len(full) == (number % 4 != 0) + (number % 4 == 1), quarter_name(number)  # spring: April and June
        # The refunding of the middle month is the largest settlement.
        largest = max(weeks, key=lambda week: week.settlement)
        assert largest.settlement == 1.0
        assert largest.month == 1


def test_september_2019() -> None:
    weeks = weeks_of(quarter_number("2019Q3"))
    (tax_week,) = [week for week in weeks if week.tax_date >= 0.8]
    assert tax_week.monday == datetime.date(2019, 9, 16)
    assert tax_week.number == 12
    assert tax_week.marks == ("tax_date", "settlement")
    assert "quarter_end" in weeks[-1].marks
    assert "month_end" not in weeks[-1].marks


def test_a_fifteenth_at_the_weekend_is_paid_on_monday() -> None:
    weeks = weeks_of(quarter_number("2018Q2"))  # 15 April 2018 was a Sunday
    assert weeks[2].monday == datetime.date(2018, 4, 16)
    assert weeks[2].tax_date == 1.0
    assert weeks[1].tax_date == 0.0
