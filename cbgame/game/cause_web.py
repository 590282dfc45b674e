"""How causes hang together: which figure or force stands behind each cause, and what lies upstream of a move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cbgame.game.bulletin import Cause

COLUMNS: Final[tuple[tuple[str, ...], ...]] = (
    ("rate", "words", "holdings", "facilities", "news", "costs", "budget", "abroad"),
    ("expected_inflation_long", "term_premium_10y", "financial_stress", "reserves_bn", "on_rrp_bn", "sofr_iorb_bp"),
    ("yield_2y", "yield_10y", "mortgage_rate", "credit_spread", "equity_price", "house_price", "dollar"),
    ("output_gap", "gdp_growth", "unemployment", "core_inflation_4q", "headline_inflation_4q"),
)
"""The web's nodes from what is decided or comes from outside, through money and markets, to the economy."""

FORCES: Final = frozenset(COLUMNS[0])
"""Nodes that are no figure: the bank's own instruments, and what comes from outside."""
OWN: Final = ("rate", "words", "holdings", "facilities")
"""What the central bank decides."""

_SOURCES: Final[Mapping[str, str]] = {
    "policy_expected": "rate", "real_short_rate": "rate", "rate": "rate",
    "guidance": "words", "signalling": "holdings",
    "balance_sheet": "holdings", "liquidity": "holdings", "runoff": "holdings", "purchases": "holdings",
    "repo": "facilities", "on_rrp": "on_rrp_bn",
    "scarcity": "reserves_bn", "calendar": "budget", "treasury_account": "budget", "debt": "budget", "fiscal": "budget",
    "real_long_rate": "yield_10y", "mortgage_rate": "mortgage_rate", "credit_spread": "credit_spread",
    "equity": "equity_price", "houses": "house_price", "dollar": "dollar",
    "stress": "financial_stress", "credit_supply": "financial_stress", "functioning": "financial_stress",
    "expectations": "expected_inflation_long", "inflation_risk": "expected_inflation_long",
    "slack": "output_gap", "okun": "output_gap", "outlook": "output_gap",
    "foreign": "abroad",
    "energy": "costs", "food": "costs", "supply": "costs", "productivity": "costs",
    "demand_shock": "news", "labour_shock": "news", "term_premium_shock": "news", "uncertainty": "news",
    "neutral_rate": "news", "natural_rate": "news", "inflation_noise": "news", "pandemic": "news",
}  # fmt: skip

ALONE: Final = frozenset({"inertia", "measurement", "other", "other_liabilities", "currency", "income"})
"""Causes behind which no node stands: a figure's own past, and what is only booked or measured."""

_LEAST_SHARE: Final = 0.06  # of all that pushed a figure; less is not followed upstream


@dataclass(frozen=True, slots=True)
class Link:
    """One cause as a line of the web: by how much ``source`` moved ``target``, in the target's own unit."""

    source: str
    target: str
    amount: float
    share: float  # of everything that pushed the target, 0 to 1


def source_of(cause: str) -> str | None:
    """The node behind a cause; None for a figure's own past and for what is only booked or measured."""
    return _SOURCES.get(cause)


def links(causes: Mapping[str, Sequence[Cause]]) -> tuple[Link, ...]:
    """Every line of the web in a quarter; causes of one target with the same source are one line."""
    return tuple(link for column in COLUMNS for target in column for link in _links_to(target, causes.get(target, ())))


def upstream(found: Sequence[Link], variable: str) -> tuple[Link, ...]:
    """The lines through which a figure was moved, its own causes first; what is slight is not followed further."""
    followed: list[Link] = []
    reached, waiting = {variable}, [variable]
    while waiting:
        target = waiting.pop(0)
        for link in found:
            if link.target == target and link.share >= _LEAST_SHARE:
                followed.append(link)
                if link.source not in reached:
                    reached.add(link.source)
                    waiting.append(link.source)
    return tuple(followed)


def _links_to(target: str, causes: Sequence[Cause]) -> Iterator[Link]:
    pushed = sum(abs(cause.amount) for cause in causes)
    amounts: dict[str, float] = {}
    for cause in causes:
        source = _SOURCES.get(cause.id)
        if source is not None and source != target:
            amounts[source] = amounts.get(source, 0.0) + cause.amount
    for source, amount in amounts.items():
        if amount:
            yield Link(source, target, amount, abs(amount) / pushed)
