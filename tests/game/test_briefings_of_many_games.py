"""Briefings over many games: never more than five, never stale, never the same for two different states."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from cbgame.files.catalogues import load_catalogue
from cbgame.game.briefing import LEAST_RELEVANCE
from cbgame.game.briefing_economy import ECONOMY_RULES
from cbgame.game.briefing_plumbing import PLUMBING_RULES
from cbgame.game.briefing_sectors import SECTOR_RULES
from cbgame.game.briefing_view import View
from cbgame.game.bulletin import Bulletin
from cbgame.game.message import Message
from tests.validation.plays import played

POLICIES, SEEDS = ("hold", "history", "inertial", "taylor"), range(8)


@cache
def games() -> tuple[tuple[Bulletin, ...], ...]:
    return tuple(played(policy, seed).bulletins for policy in POLICIES for seed in SEEDS)


def quarters() -> Iterator[tuple[Bulletin | None, Bulletin]]:
    for bulletins in games():
        yield from zip((None, *bulletins[:-1]), bulletins, strict=True)


def said_now(before: Bulletin | None, bulletin: Bulletin) -> dict[str, Message]:
    """Everything that can be said of a quarter from its own figures, by message id."""
    view = View(
        bulletin.readings, None if before is None else before.readings, bulletin.weeks, bulletin.decision,
        bulletin.standing, bulletin.reserve_demand, float(bulletin.nowcast.inflation_target[0]), bulletin.revisions,
        bulletin.market_path,
    )  # fmt: skip
    rules = (*ECONOMY_RULES, *SECTOR_RULES, *PLUMBING_RULES)
    holding = [rule for rule in rules if rule.relevance(view) >= LEAST_RELEVANCE]
    return {(told := rule.sentence(view)).id: told for rule in holding}


def test_whatever_is_said_holds_in_the_quarter_in_which_it_is_said() -> None:
    """So a sentence comes a third time only if its fact still holds."""
    for before, bulletin in quarters():
        holding = said_now(before, bulletin)
        for message in bulletin.developments:
            assert holding[message.id] == message


def test_no_sentence_stands_word_for_word_three_quarters_in_a_row() -> None:
    tell = load_catalogue("en").tell
    for bulletins in games():
        for first, second, third in zip(bulletins, bulletins[1:], bulletins[2:], strict=False):
            told = [{tell(message) for message in each.developments} for each in (first, second, third)]
            assert not set.intersection(*told)


def test_two_different_states_give_different_briefings() -> None:
    """Where two are alike, the economies differ by no more than a printed digit in what mandates name."""
    tell = load_catalogue("en").tell
    seen: dict[tuple[str, ...], Bulletin] = {}
    states: set[tuple[float, ...]] = set()
    for _, bulletin in quarters():
        states.add(tuple(reading.value for reading in bulletin.readings.values()))
        other = seen.setdefault(tuple(tell(message) for message in bulletin.developments), bulletin)
        for name in ("core_inflation_4q", "unemployment"):
            assert abs(other.readings[name].value - bulletin.readings[name].value) < 0.3, name
    assert len(seen) > 0.95 * len(states)


def test_at_most_five_and_never_nothing() -> None:
    assert {len(bulletin.developments) for _, bulletin in quarters()} <= {2, 3, 4, 5}


@pytest.mark.parametrize("index", range(3))
def test_the_date_is_in_no_sentence_s_choice(index: int) -> None:
    """The same quarter under other luck or policy is briefed otherwise."""
    told = {tuple(message.id for message in bulletins[3 + index].developments) for bulletins in games()}
    assert len(told) > 8


def test_a_whole_game_says_many_things() -> None:
    for bulletins in games():
        assert len({message.id for each in bulletins for message in each.developments}) >= 7
