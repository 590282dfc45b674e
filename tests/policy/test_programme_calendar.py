"""Calendars: read off a programme, and made from what a player points at."""

from __future__ import annotations

import pytest

from cbgame.policy.decision import Programme
from cbgame.policy.programme_calendar import (
    KINDS,
    Calendar,
    calendar_of,
    ended_over,
    held,
    phased_in,
    reaching,
    stopped,
    with_calendar,
)

TAPER = Calendar(85.0, -10.0, 0.0)
RISING = Calendar(6.0, 6.0, 30.0)


@pytest.mark.parametrize("kind", KINDS)
def test_amounts_are_those_that_the_programme_carries_on(kind: str) -> None:
    programme = with_calendar(Programme(), kind, RISING)
    seen = []
    for _ in range(8):
        seen.append(getattr(programme, f"{kind}_usd_bn"))
        programme = programme.next_quarter()
    assert RISING.amounts(8) == tuple(seen) == (6, 12, 18, 24, 30, 30, 30, 30)
    assert calendar_of(with_calendar(Programme(), kind, RISING), kind) == RISING


@pytest.mark.parametrize(
    ("calendar", "rest"),
    [(RISING, (4, 30.0)), (TAPER, (9, 0.0)), (Calendar(5.0), (0, 5.0)), (Calendar(5.0, -2.0, 9.0), (0, 5.0))],
)
def test_where_a_calendar_comes_to_rest(calendar: Calendar, rest: tuple[int, float]) -> None:
    assert calendar.settles() == rest


@pytest.mark.parametrize(
    ("calendar", "quarter", "amount", "made"),
    [
        (RISING, 0, 10.0, Calendar(10.0, 6.0, 30.0)),  # now: the way on stays
        (RISING, 2, 14.0, Calendar(6.0, 4.0, 30.0)),  # on the slope: flatter, to the same end
        (RISING, 2, 26.0, Calendar(6.0, 10.0, 30.0)),  # steeper
        (RISING, 7, 40.0, Calendar(6.0, 6.0, 40.0)),  # at rest: another end at the same pace
        (RISING, 5, 50.0, Calendar(6.0, 8.8, 50.0)),  # that would come too late: faster
        (RISING, 3, 0.0, Calendar(6.0, -2.0, 0.0)),  # the other way
        (RISING, 4, 6.0, Calendar(6.0, 0.0, 6.0)),  # nothing changes
        (Calendar(0.0), 3, 30.0, Calendar(0.0, 10.0, 30.0)),
        (TAPER, 1, 80.0, Calendar(85.0, -5.0, 0.0)),
    ],
)
def test_a_bar_that_is_pulled_stands_where_it_was_pulled_to(
    calendar: Calendar, quarter: int, amount: float, made: Calendar
) -> None:
    pulled = reaching(calendar, quarter, amount)
    assert pulled == made
    assert pulled.amounts(quarter + 1)[quarter] == pytest.approx(amount)


@pytest.mark.parametrize("quarters", [1, 3, 7, 8])
def test_a_taper_ends_in_time_and_not_before(quarters: int) -> None:
    path = ended_over(Calendar(85.0), quarters).amounts(quarters + 1)
    assert path[quarters] == 0.0
    assert path[quarters - 1] > 0.0
    assert path[0] == 85.0


def test_other_presets() -> None:
    assert held(RISING) == Calendar(6.0, 0.0, 6.0)
    assert stopped().amounts(2) == (0.0, 0.0)
    assert phased_in(Calendar(), 5, 30.0).amounts(6) == (6, 12, 18, 24, 30, 30)
    assert phased_in(Calendar(10.0), 4, 30.0).amounts(5) == (10, 15, 20, 25, 30)
    assert phased_in(Calendar(40.0), 4, 30.0) == Calendar(40.0, 0.0, 40.0)
