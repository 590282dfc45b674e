"""Kinds of emergency: what brings each about, when it stops the tape, what can be done, what is done by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.calendar import WEEKS
from cbgame.economy.crises import SQUEEZE_BP, TANTRUM_PP
from cbgame.economy.quarter import Quarter
from cbgame.economy.state import Array
from cbgame.policy.decisions import Mask

MOST_A_QUARTER: Final = 2
TANTRUM_WEEK: Final = 1
"""A tantrum is there at once; the tape stops after its first week."""


@dataclass(frozen=True, slots=True)
class Family:
    """One kind of emergency.

    ``crises``: each crisis of the economy that brings it about, and what one of ordinary size weighs against others
    that strike in the same week (the heaviest is asked about first); none where weeks or announcement make it.
    ``practice``: what rules and absent players answer, the first in hand; else they wait.
    """

    id: str
    options: tuple[str, ...]
    practice: tuple[str, ...]
    crises: Mapping[str, tuple[str, float]]  # crisis -> parameter of its ordinary size, weight


_ALL: Final = (
    Family(
        "repo_squeeze",
        ("overnight_repo", "term_repo", "standing_facility", "resume_bill_purchases", "cut_administered_rates", "wait"),
        ("overnight_repo",),  # 17 September 2019
        {},
    ),
    Family(
        "taper_tantrum",
        ("reassure", "promise_low", "put_off", "buy_for_days", "wait"),
        ("reassure",),  # 10 July 2013
        {},
    ),
    Family(
        "pandemic",
        ("cut_100", "cut_50", "buy_treasuries", "credit_backstop", "swap_lines", "wait"),
        ("credit_backstop", "buy_treasuries"),  # 23 March 2020
        {"pandemic": ("pandemic_size", 5.0)},
    ),
    Family(
        "credit_crunch",
        ("lend_to_dealers", "credit_backstop", "ease_discount_window", "cut_50", "reassure", "wait"),
        ("lend_to_dealers", "ease_discount_window"),  # TAF, 12 December 2007
        {"credit_crunch": ("credit_crunch_size", 4.0)},
    ),
    Family(
        "bank_run",
        ("lend_to_banks", "ease_discount_window", "reassure", "cut_50", "wait"),
        ("lend_to_banks", "ease_discount_window", "reassure"),  # 12 March 2023
        {"bank_run": ("bank_run_size", 3.5)},
    ),
    Family(
        "dash_for_cash",
        ("buy_treasuries", "buy_for_days", "large_repo", "lend_to_dealers", "swap_lines", "wait"),
        ("large_repo", "buy_for_days"),  # 12 March 2020
        {"dash_for_cash": ("dash_size", 3.0)},
    ),
    Family(
        "leverage_spiral",
        ("buy_for_days", "large_repo", "put_off", "reassure", "cut_50", "wait"),
        ("buy_for_days", "large_repo"),  # Bank of England, 28 September 2022
        {"leverage_spiral": ("spiral_size", 3.0)},
    ),
    Family(
        "de_anchoring",
        ("raise_100", "raise_50", "stand_firm", "cut_50", "wait"),
        ("stand_firm",),
        {"de_anchoring": ("de_anchoring_jump", 2.5)},
    ),
    Family(
        "equity_crash",
        ("reassure", "cut_50", "lend_to_dealers", "ease_discount_window", "wait"),
        ("reassure",),  # 20 October 1987
        {"equity_crash": ("equity_crash_size", 2.0)},
    ),
    Family(
        "housing_bust",
        ("buy_mbs", "cut_50", "ease_discount_window", "reassure", "wait"),
        ("ease_discount_window",),  # 17 August 2007
        {"housing_bust": ("housing_bust_size", 2.0)},
    ),
    Family(
        "supply_shock",
        ("look_through", "stand_firm", "raise_50", "cut_50", "wait"),
        ("look_through",),  # 1990, 2008, 2011
        {"supply_shock": ("supply_event_size", 2.0), "war": ("war_size", 2.0)},
    ),
    Family(
        "currency_shock",
        ("swap_lines", "lend_to_dealers", "cut_50", "raise_50", "reassure", "wait"),
        ("swap_lines",),  # 2010, 2020
        {"currency_shock": ("currency_shock_size", 1.5), "foreign_crisis": ("foreign_crisis_size", 1.5)},
    ),
    Family(
        "political_attack",
        ("stand_firm", "explain", "promise_cuts", "cut_as_asked", "wait"),
        ("explain",),
        {"political_attack": ("attack_size", 1.0)},
    ),
)

FAMILIES: Final[dict[str, Family]] = {family.id: family for family in _ALL}
"""Every kind of emergency by its id; of two that weigh the same the earlier is asked about first."""

REPO_SQUEEZE: Final = "repo_squeeze"
TAPER_TANTRUM: Final = "taper_tantrum"
STRIKING: Final = tuple(family.id for family in _ALL if family.crises)
"""Those that strike in the quarter's week."""

_NOTHING_MORE: Final = 99


def weights(quarter: Quarter) -> Array:
    """How heavily each striking family weighs in this quarter, (families in STRIKING's order, paths); 0 where none."""
    p, size, none = quarter.parameters, quarter.events.size, np.zeros(quarter.start.paths)
    return np.stack(
        [
            np.max(
                [size.get(crisis, none) / getattr(p, ordinary) * weight
                 for crisis, (ordinary, weight) in FAMILIES[name].crises.items()],
                axis=0,
            )
            for name in STRIKING
        ]
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stops:
    """When a quarter's emergencies stop the tape, but for squeezes, of which nobody knows before."""

    week: Mapping[str, NDArray[np.int_]]  # after which each family does, by path; _NOTHING_MORE where it doesn't
    weeks: frozenset[int]  # after which any does on any path


def calendar(quarter: Quarter) -> Stops:
    """When the quarter's emergencies stop the tape.

    All that strikes, strikes in one week: the heaviest is asked about at its end, the second a week later, and no more
    than two in all with a tantrum. None of it hangs on what is done within the quarter.
    """
    heavy = weights(quarter)
    tantrum = np.where(quarter.news.tantrum > TANTRUM_PP, TANTRUM_WEEK, _NOTHING_MORE)
    striking = np.full(heavy.shape, _NOTHING_MORE)
    struck = np.flatnonzero(heavy.any(axis=0))
    if struck.size:
        heavy, left = heavy[:, struck], MOST_A_QUARTER - (tantrum[struck] == TANTRUM_WEEK).astype(int)
        rank = (-heavy).argsort(axis=0, kind="stable").argsort(axis=0, kind="stable")
        comes = (heavy > 0.0) & (rank < left)
        striking[:, struck] = np.where(comes, quarter.strike[struck].astype(int) + rank, _NOTHING_MORE)
    week = {TAPER_TANTRUM: tantrum} | dict(zip(STRIKING, striking, strict=True))
    return Stops(week, frozenset(np.unique(np.concatenate([tantrum, striking[:, struck].ravel()])).tolist()))


def arises(quarter: Quarter, already: NDArray[np.int_], stops: Stops | None = None) -> Mapping[str, Mask]:
    """The emergencies that the week just run brings about, and on which paths: one on a path; none in the last week,
    when nothing can follow.

    ``already``: how many each path has met this quarter. A squeeze is asked about where no other emergency of the
    quarter still needs the place. ``stops``: the quarter's calendar where the caller has kept it.
    """
    done = quarter.weeks.done
    if done == 0 or done >= WEEKS:
        return {}
    tape = quarter.weeks.tape
    squeezed = (tape.sofr_max[done - 1] - tape.anchor[done - 1]) * 100.0 > SQUEEZE_BP
    stops = calendar(quarter) if stops is None else stops
    if done not in stops.weeks and not squeezed.any():
        return {}
    arisen = {name: (week == done) & (already < MOST_A_QUARTER) for name, week in stops.week.items()}
    others = np.logical_or.reduce(list(arisen.values()))
    ahead = sum(((week > done) & (week < WEEKS)).astype(int) for week in stops.week.values())
    arisen = {REPO_SQUEEZE: squeezed & ~others & (already + ahead < MOST_A_QUARTER)} | arisen
    return {name: mask for name, mask in arisen.items() if mask.any()}
