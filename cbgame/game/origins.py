"""Where a move came from: shocks, earlier policy, these decisions, expectations, plumbing and noise, adding up."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from cbgame.economy.luck import Draws, NoLuck
from cbgame.economy.observe import observe
from cbgame.economy.state import State
from cbgame.game.contributions import in_two_orders
from cbgame.game.rerun import KINDS, Replay
from cbgame.game.term import TermLuck

EXPECTATIONS: Final = ("expected_inflation", "term_premium", "equity", "exchange_rate")
"""What people and markets come to expect, or to pay, out of themselves."""

PLUMBING: Final = (
    "treasury_account", "reserve_kink", "liquidity", "liquidity_size", "cash_event", "spike", "treasury_cash",
)  # fmt: skip
"""What moves the money market: cash in and out of the Treasury, the demand for reserves, strained weeks."""

NOISE: Final = ("core_inflation", "headline_inflation", "sofr")
"""What tells of nothing but itself; inertia carries price noise on."""

NEWS: Final = ("shocks", "expectations", "plumbing", "noise")
"""The families of luck; every draw that no other family names is a shock."""

FAMILIES: Final = ("lagged_policy", "decision", *NEWS)
"""Origins of a move, in the order in which they are shown."""


def family_of(draw: str) -> str:
    """The family that a draw or a disturbance belongs to."""
    named = (("expectations", EXPECTATIONS), ("plumbing", PLUMBING), ("noise", NOISE))
    return next((family for family, draws in named if draw in draws), "shocks")


@dataclass(frozen=True, slots=True)
class PartialLuck:
    """A term's luck with only some families of news; the rest comes as if nothing happened."""

    whole: TermLuck
    families: frozenset[str]

    def draws(self, quarter: int) -> Draws:
        """The draws of a quarter, those of other families at rest."""
        full, rest = self.whole.draws(quarter), NoLuck(1).draws(quarter)
        return replace(
            full,
            quarter={name: value if self._comes(name) else rest.quarter[name] for name, value in full.quarter.items()},
            weeks={name: value if self._comes(name) else rest.weeks[name] for name, value in full.weeks.items()},
            disturbances={name: value for name, value in full.disturbances.items() if self._comes(name)},
            cash_event=full.cash_event if "plumbing" in self.families else None,
        )

    def publicly_known(self, quarter: int, draws: Draws) -> Draws:
        """What everybody knows beforehand is no news."""
        return self.whole.publicly_known(quarter, draws)

    def _comes(self, name: str) -> bool:
        return family_of(name) in self.families


@dataclass(frozen=True, slots=True)
class Origin:
    """One family's part of a variable's move, in the variable's own unit."""

    family: str
    amount: float


def origins(replay: Replay, first: int, last: int) -> dict[str, tuple[Origin, ...]]:
    """Each variable's move from the end of the quarter before ``first`` to the end of ``last``, by family, exactly.

    *Lagged policy* is what would have moved had every instrument been held and no news come: what earlier decisions
    (and earlier news) had set under way. *Decision* is what the decisions and answers of these quarters changed; the
    others are what their news changed. Decisions and news are switched on one by one, in two orders
    (:func:`in_two_orders`). Quarters count from 0. Raises IndexError for a quarter that isn't in the term.
    """
    if not 0 <= first <= last < replay.term.level.quarters:
        raise IndexError(f"quarters {first} to {last} are not within 0 to {replay.term.level.quarters - 1}")

    def end(switched: Collection[str]) -> Mapping[str, float]:
        kinds = tuple(KINDS) if "decision" in switched else ()
        luck = PartialLuck(replay.term.luck, frozenset(switched) & frozenset(NEWS))
        return _observed(replay.with_kinds(kinds, first, last + 1, luck).states[-1])

    steps = in_two_orders(FAMILIES[1:], end)
    before, quiet = _observed(replay.term.states[first]), end(())
    return {
        name: (
            Origin("lagged_policy", quiet[name] - value),
            *(Origin(family, steps[family][name]) for family in FAMILIES[1:]),
        )
        for name, value in before.items()
    }


def _observed(state: State) -> dict[str, float]:
    return {name: float(value[0]) for name, value in observe(state).items()}
