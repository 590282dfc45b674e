"""How causes hang together: which figure or force stands behind each cause, and what lies upstream of a move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cbgame.game.bulletin import Cause

COLUMNS: Final[tuple[tuple[str, ...], ...]] = (
    ("rate", "words", "holdings", "facilities", "news", "costs", "budget", "abroad"),
    ("expected_inflation_long", "credibility", "term_premium_10y", "financial_stress", "reserves_bn", "on_rrp_bn",
     "sofr_iorb_bp"),
    ("yield_2y", "yield_10y", "mortgage_rate", "credit_spread", "equity_price", "house_price", "dollar"),
    ("output_gap", "gdp_growth", "unemployment", "core_inflation_4q", "headline_inflation_4q",
     "remittances_bn", "unrealised_loss_bn"),
)  # fmt: skip
"""The web's nodes from what is decided or comes from outside, through money and markets, to the economy."""

FORCES: Final = frozenset(COLUMNS[0])
"""Nodes that are no figure: the bank's own instruments, and what comes from outside."""
OWN: Final = ("rate", "words", "holdings", "facilities")
"""What the central bank decides."""

_BEHIND: Final[Mapping[str, tuple[str, ...]]] = {
    "rate": (
        "policy_expected", "real_short_rate", "rate", "decision", "lower_bound", "rate_surprise",
        "interest_reserves", "interest_on_rrp", "yielding",
    ),
    "words": ("guidance", "words", "promise_kept", "promise_broken", "promise_withdrawn", "retreat"),
    "holdings": (
        "signalling", "balance_sheet", "liquidity", "runoff", "purchases", "sales", "interest_securities",
        "realised", "programme",
    ),
    "facilities": (
        "repo", "emergency", "administered", "drained", "backstop", "lending", "repaid", "lent", "term_lending",
        "window", "loans", "swaps", "interest_lending",
    ),
    "news": (
        "demand_shock", "labour_shock", "term_premium_shock", "uncertainty", "neutral_rate", "natural_rate",
        "inflation_noise", "pandemic", "worst_day", "market_view", "mortgage_shock", "crash", "equity_shock",
        "house_shock", "dollar_shock", "volatility_shock", "spread_shock", "credit_crunch", "bank_run", "war",
        "political_attack", "dash", "stress_news", "headline_noise", "matching", "de_anchoring",
        "expectations_shock", "political_news",
    ),
    "costs": ("energy", "food", "supply", "productivity"),
    "budget": (
        "calendar", "treasury_account", "debt", "fiscal", "treasury_plans", "debt_ceiling", "indemnity",
        "deficit",
    ),
    "abroad": ("foreign", "currency_shock", "foreign_shock"),
    "expected_inflation_long": ("expectations", "inflation_risk"),
    "term_premium_10y": ("term_premium",),
    "financial_stress": ("stress", "credit_supply", "functioning"),
    "reserves_bn": ("scarcity", "reserves"),
    "on_rrp_bn": ("on_rrp",),
    "sofr_iorb_bp": ("rate_gap", "squeeze"),
    "yield_10y": ("real_long_rate", "yield_10y", "yields", "catching_up", "interest"),
    "mortgage_rate": ("mortgage_rate",),
    "credit_spread": ("credit_spread", "credit_holdings"),
    "equity_price": ("equity",),
    "house_price": ("houses",),
    "dollar": ("dollar",),
    "output_gap": ("slack", "okun", "outlook", "demand", "earnings", "gap_change"),
    "gdp_growth": ("real_growth", "nominal_growth"),
    "unemployment": ("unemployment",),
    "core_inflation_4q": ("core", "past_inflation", "loose_anchor", "misses", "on_target"),
    "headline_inflation_4q": ("prices",),
    "remittances_bn": ("remittances",),
}  # fmt: skip
"""Each node with the causes behind which it stands."""

_SOURCES: Final = {cause: node for node, causes in _BEHIND.items() for cause in causes}

ALONE: Final = frozenset({
    "inertia", "measurement", "other", "other_liabilities", "currency", "income", "carried_over",
    "money_fund_cash", "reversion", "momentum", "trend", "risk_appetite", "limit", "fading", "base_effect",
    "estimate", "target", "expenses", "deferral", "losses", "earned_back", "ageing", "bank_capital", "recovery",
})  # fmt: skip
"""Causes behind which no node stands: a figure's own past, and what is only booked, measured or bounded."""

CAUSES: Final = (*_SOURCES, *sorted(ALONE))
"""Every cause there is."""

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


def columns_with(variable: str) -> tuple[tuple[str, ...], ...]:
    """The web's nodes with a figure that is asked about; one that is no node stands last, as what is explained."""
    if any(variable in column for column in COLUMNS):
        return COLUMNS
    return (*COLUMNS[:-1], (*COLUMNS[-1], variable))


def links(causes: Mapping[str, Sequence[Cause]], variable: str = "") -> tuple[Link, ...]:
    """Every line of the web in a quarter, those that lead to ``variable`` among them; causes of one target with the
    same source are one line."""
    columns = columns_with(variable) if variable else COLUMNS
    return tuple(link for column in columns for target in column for link in _links_to(target, causes.get(target, ())))


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
