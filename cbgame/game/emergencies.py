"""Emergencies: which options are in hand, what is answered, and how the answers act; many paths at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.state import Array
from cbgame.economy.weeks import Operations
from cbgame.game.emergency_families import FAMILIES as FAMILIES
from cbgame.game.emergency_families import MOST_A_QUARTER as MOST_A_QUARTER
from cbgame.game.emergency_families import REPO_SQUEEZE as REPO_SQUEEZE
from cbgame.game.emergency_families import Stops as Stops
from cbgame.game.emergency_families import arises as arises
from cbgame.game.emergency_families import calendar as calendar
from cbgame.game.emergency_measures import RESPONSES as RESPONSES
from cbgame.game.emergency_measures import Hand as Hand
from cbgame.policy.decisions import Decisions, Mask

Chosen = NDArray[np.int_]
"""The option each path answers with, as its place in OPTIONS; NO_ANSWER where none is asked for. (paths,)"""

NO_ANSWER: Final = -1

OPTIONS: Final = tuple(RESPONSES)
"""Every option of every family."""

WAIT: Final = OPTIONS.index("wait")

DEFAULTS: Final = {"hold": "wait"}
"""What a policy answers to everything; all others by each family's practice."""


def default_answer(policy: str, family: str, options: tuple[str, ...]) -> str:
    """What a rule or an absent player answers; *history* waits where it states no answer, but for the Desk's practice
    in the repo market: what else was done stands in its decisions."""
    if policy in DEFAULTS or (policy == "history" and family != REPO_SQUEEZE):
        return DEFAULTS.get(policy, "wait")
    return next((option for option in FAMILIES[family].practice if option in options), "wait")


def options(arisen: Mapping[str, Mask], hand: Hand, decisions: Decisions) -> Mapping[str, Mask]:
    """Each option in the order of OPTIONS, and on which paths it is in hand and answers what has arisen there."""
    nowhere = np.zeros(decisions.paths, dtype=bool)
    offered = dict.fromkeys(OPTIONS, nowhere)
    for family, mask in arisen.items():
        for name in FAMILIES[family].options:
            offered[name] = offered[name] | mask & RESPONSES[name].in_hand(hand, decisions)
    return offered


def in_order(family: str, offered: Mapping[str, Mask]) -> tuple[str, ...]:
    """What is offered on the first path, in the family's own order."""
    return tuple(name for name in FAMILIES[family].options if offered[name][0])


def answers(wanted: Chosen, offered: Mapping[str, Mask], arisen: Mapping[str, Mask]) -> Chosen:
    """What is answered where ``wanted`` (NO_ANSWER: nothing in particular) may not be in hand: else by the family's
    practice, else waiting."""
    chosen = np.full(wanted.shape, WAIT)
    for family, mask in arisen.items():
        for name in reversed(FAMILIES[family].practice):
            chosen[mask & offered[name]] = OPTIONS.index(name)
    for place, name in enumerate(OPTIONS):
        chosen[(wanted == place) & offered[name]] = place
    return chosen


def picked(shares: Array, offered: Mapping[str, Mask]) -> Chosen:
    """The option that stands at that share (0 to 1) of those in hand on each path; NO_ANSWER where none is."""
    table = np.stack([offered[name] for name in OPTIONS])
    count = table.sum(axis=0)
    nth = np.minimum((shares * count).astype(int), np.maximum(count - 1, 0))
    place = np.argmax(np.cumsum(table, axis=0) > nth, axis=0)
    return np.where(count > 0, place, NO_ANSWER)


def as_stated(stated: Sequence[str], asked: NDArray[np.int_], arisen: Mapping[str, Mask]) -> Chosen:
    """History's answer to each path's emergency number ``asked`` of a quarter, counted from 0; after the last that is
    stated it waits, but for the repo market, where NO_ANSWER leaves it to the Desk's practice."""
    places = np.array([*(OPTIONS.index(option) for option in stated), NO_ANSWER])
    chosen = places[np.minimum(asked, len(stated))]
    for family, mask in arisen.items():
        if family != REPO_SQUEEZE:
            fitting = np.isin(chosen, [OPTIONS.index(name) for name in FAMILIES[family].options])
            chosen = np.where(mask & ~fitting, WAIT, chosen)
    return np.asarray(chosen)


def act(chosen: Chosen, hand: Hand, operations: Operations, decisions: Decisions) -> None:
    """Each path's answer begins to work."""
    for place in np.unique(chosen[chosen != NO_ANSWER]):
        acted = replace(operations)
        RESPONSES[OPTIONS[place]].act(hand, acted, decisions)
        here = chosen == place
        for item in fields(operations):
            before, after = getattr(operations, item.name), getattr(acted, item.name)
            if after is not before:
                setattr(operations, item.name, np.where(here, after, before))


def stands(chosen: Chosen, hand: Hand, decisions: Decisions) -> Decisions:
    """The decisions with what each path's answer leaves standing."""
    for place in np.unique(chosen[chosen != NO_ANSWER]):
        decisions = decisions.where(chosen == place, RESPONSES[OPTIONS[place]].stands(hand, decisions))
    return decisions
