"""Economies to test with: the level's start, the baseline at rest, wild policies, and single mechanisms in calm."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache

import numpy as np

from cbgame.economy import ladder, pools
from cbgame.economy.baseline import baseline_state
from cbgame.economy.calendar import quarter_number
from cbgame.economy.luck import Draws, NoLuck
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.stance import NO_FACILITY, Programme, Stance, plain_stance
from cbgame.economy.start import repeated, state_from
from cbgame.economy.state import Array, Books, State
from cbgame.files.levels import load_level
from cbgame.game.level import Level
from cbgame.policy.stances import stance_of

NEUTRAL = BASELINE.natural_rate_mean + 2.0


@cache
def spike_level() -> Level:
    """The shipped level."""
    return load_level("repo-spike")


@cache
def lidded_level() -> Level:
    """The shipped level with a standing facility in hand from its first quarter, not from 2019Q3 on."""
    level = spike_level()
    return replace(level, instruments=level.instruments_at(level.quarters - 1), gains=())


@cache
def spike_parameters() -> Parameters:
    """The economy of the shipped level."""
    return BASELINE.with_values(spike_level().parameters)


def spike_start(paths: int = 1) -> State:
    """The shipped level's first state."""
    level = spike_level()
    first = quarter_number(level.start_quarter) - 1
    return repeated(state_from(level.start, first, stance_of(level.standing), spike_parameters()), paths)


def with_securities(
    books: Books, by_bucket: Sequence[float], mbs: float, book_yield: float = 2.9, mbs_yield: float = 3.6
) -> Books:
    """The first path of books with these Treasuries (bills first, then by remaining maturity) and MBS, billions of
    dollars."""
    one, notes = np.ones(1), ladder.laid_out(np.array(by_bucket[1:], dtype=float)[:, None])
    held, coupons = pools.laid_out(mbs * one, mbs_yield * one)
    return replace(
        books,
        bills=by_bucket[0] * one,
        notes=notes,
        note_coupons=notes * book_yield / 100.0,
        pools=held,
        pool_coupons=coupons,
    )


def plain(rate: float = NEUTRAL, paths: int = 1, **changes: float) -> Stance:
    """All principal reinvested at that rate; ``changes`` are other fields of the stance, the same on every path."""
    stance = plain_stance(np.full(paths, rate))
    for name, value in changes.items():
        setattr(stance, name, np.full(paths, value))
    return stance


def programme(
    purchases: float = 0.0, step: float = 0.0, end: float = 0.0, cap: float = 0.0, cap_step: float = 0.0,
    cap_end: float = 0.0,
) -> Programme:  # fmt: skip
    """One path's programme, billions of dollars a month."""
    return Programme(*(np.array([float(value)]) for value in (purchases, step, end, cap, cap_step, cap_end)))


def calm_run(
    quarters: int,
    stance: Stance | Callable[[int, State], Stance] | None = None,
    p: Parameters = BASELINE,
    outside: Mapping[int, Mapping[str, float]] | None = None,
    start: State | None = None,
) -> list[State]:
    """States without luck, the start first; ``outside`` are disturbances by quarter, counted from 0."""
    state = baseline_state(1, p) if start is None else start
    chosen = plain() if stance is None else stance
    luck, states = NoLuck(state.paths), [state]
    for index in range(quarters):
        draws = replace(luck.draws(state.quarter + 1), disturbances=(outside or {}).get(index, {}))
        state = advance(state, chosen(index, state) if callable(chosen) else chosen, draws, p)
        states.append(state)
    return states


def with_sector(state: State, sector: str, **values: float) -> State:
    """The state with figures of one of its sectors (banks, nonbanks, abroad, fisc, politics) replaced on every path."""
    changed = {name: np.full(state.paths, value) for name, value in values.items()}
    return state.with_changes(**{sector: replace(getattr(state, sector), **changed)})


def nothing(paths: int = 1) -> Draws:
    """A quarter without luck."""
    return NoLuck(paths).draws(0)


def drawn(name: str, value: float, paths: int = 1) -> Draws:
    """A quarter in which one quarterly shock is drawn and nothing else."""
    calm = nothing(paths)
    return replace(calm, quarter={**calm.quarter, name: np.full(paths, value)})


class WildPolicy:
    """Stances without sense, on many paths, inside the level's instruments: what no model may break under."""

    def __init__(self, seed: int, paths: int, largest_move: int, renewed_every: int) -> None:
        self._random = np.random.default_rng(seed)
        self._paths, self._largest, self._every = paths, largest_move, renewed_every
        self._low = np.full(paths, 1.0)
        self._treasuries = self._mbs = self._programme()
        self._bills = self._chance(0.3) * 100.0 * self._random.random(paths)

    def stance(self, quarter: int) -> Stance:
        """The next quarter's stance."""
        random, paths = self._random, self._paths
        self._low = np.clip(self._low + 0.25 * random.integers(-self._largest, self._largest + 1, paths), 0.0, 8.0)
        if quarter % self._every == 0:
            self._treasuries, self._mbs = self._programme(), self._programme()
            self._bills = self._chance(0.3) * 100.0 * random.random(paths)
        offset = random.integers(0, 26, paths) / 100.0
        kind = random.integers(0, 4, paths)
        lid = self._low + 0.25 + random.integers(0, 51, paths) / 100.0
        stance = Stance(
            policy_rate=self._low + 0.125, target_low=self._low, target_high=self._low + 0.25,
            iorb=self._low + offset,
            on_rrp_rate=self._low + np.minimum(random.integers(-10, 11, paths) / 100.0, offset),
            standing_repo_rate=np.where(self._chance(0.4) > 0, lid, NO_FACILITY),
            temporary_repo=self._chance(0.3) * 300.0 * random.random(paths),
            treasuries=self._treasuries, mbs=self._mbs, bill_purchases=self._bills,
            guided_move=np.choose(kind, [0.0, 0.0, 0.25, -0.25]).astype(float),
            guided_quarters=np.where(kind > 0, random.integers(1, 9, paths), 0).astype(float),
            guided_form=random.integers(0, 3, paths).astype(float),
            guided_strength=random.integers(0, 3, paths).astype(float),
            guided_unemployment=random.uniform(2.0, 15.0, paths), guided_inflation=random.uniform(0.0, 10.0, paths),
            pays_interest=np.ones(paths),
            corporate_purchases=self._chance(0.1) * 50.0 * random.random(paths),
            municipal_purchases=self._chance(0.1) * 20.0 * random.random(paths),
            equity_purchases=self._chance(0.1) * 20.0 * random.random(paths),
            credit_backstop=self._chance(0.2) * 750.0 * random.random(paths),
            emergency_lending=self._chance(0.2) * 500.0 * random.random(paths),
            swap_lines=self._chance(0.2), discount_rate=self._low + 0.75,
            purchase_maturity=random.integers(0, 3, paths),
            maturity_extension=self._chance(0.2) * 60.0 * random.random(paths),
        )  # fmt: skip
        self._treasuries, self._mbs = self._treasuries.next_quarter(), self._mbs.next_quarter()
        return stance

    def _chance(self, odds: float) -> Array:
        return np.asarray((self._random.random(self._paths) < odds).astype(float))

    def _programme(self) -> Programme:
        random, paths = self._random, self._paths
        drawn_part = random.random(paths)
        buys, shrinks = (drawn_part < 0.3).astype(float), (drawn_part > 0.4).astype(float)
        return Programme(
            buys * 100.0 * random.random(paths), buys * random.uniform(-20, 20, paths),
            buys * 100.0 * random.random(paths), shrinks * 80.0 * random.random(paths),
            shrinks * random.uniform(-16, 16, paths), shrinks * 80.0 * random.random(paths),
        )  # fmt: skip
