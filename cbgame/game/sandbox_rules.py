"""What a sandbox's choices mean for its level: instruments, objectives, medals, information, odds of crises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Final

from cbgame.economy.parameters import Parameters
from cbgame.game.level import Information, Medals, Objective
from cbgame.game.sandbox import RISKS, Sandbox
from cbgame.policy.decision import Instruments

MEDALS: Final = Medals(bronze=300.0, silver=550.0, gold=780.0)
"""Of the way from hold (0) to hindsight (1000), the same for every setup."""

_WEIGHTS: Final[Mapping[str, Mapping[str, float]]] = {
    "dual": {"inflation": 0.22, "jobs": 0.22},
    "inflation": {"inflation": 0.44},
    "average": {"average_inflation": 0.22, "jobs": 0.22},
    "jobs": {"inflation": 0.11, "jobs": 0.33},
}
_ALWAYS: Final = {"stability": 0.24, "market_control": 0.10, "credibility": 0.05, "churn": 0.05, "legacy": 0.12}
_TOLERANCES: Final = {
    "inflation": 0.4, "average_inflation": 0.1, "jobs": 0.8, "stability": 1.0, "credibility": 0.05, "legacy": 1.2,
}  # fmt: skip
_TOLERANCES_A_YEAR: Final = {"market_control": 8.0, "churn": 1.5}  # of what adds up over the term

_RATE: Final = Instruments(
    purchases=False, runoff=False, bill_purchases=False, administered_rates=False, standing_repo=False,
    temporary_repo=False, purchases_max_usd_bn=300.0, bill_purchases_max_usd_bn=200.0,
)  # fmt: skip
_BALANCE_SHEET: Final = Instruments(
    purchases_max_usd_bn=300.0, bill_purchases_max_usd_bn=200.0, temporary_repo_max_usd_bn=500.0, discount_window=True,
    purchase_maturity=True,
)  # fmt: skip
_EVERYTHING: Final = Instruments(
    purchases_max_usd_bn=300.0, bill_purchases_max_usd_bn=200.0, temporary_repo_max_usd_bn=500.0, discount_window=True,
    purchase_maturity=True, guidance_thresholds=True, sales=True, interest_on_reserves=True, on_rrp=True,
    corporate_purchases=True, municipal_purchases=True, equity_purchases=True, credit_backstop=True,
    emergency_lending=True, swap_lines=True, maturity_extension=True,
)  # fmt: skip
_SCARCE_BALANCE_SHEET: Final = Instruments(
    purchases_max_usd_bn=300.0, bill_purchases_max_usd_bn=200.0, temporary_repo_max_usd_bn=500.0, discount_window=True,
    purchase_maturity=True, interest_on_reserves=True,
)  # fmt: skip

ODDS: Final[Mapping[str, tuple[str, ...]]] = {
    "markets": ("equity_crash_odds", "dash_odds", "spiral_odds"),
    "banks": ("credit_crunch_odds", "housing_bust_odds", "bank_run_odds"),
    "world": ("foreign_crisis_odds", "supply_event_odds", "war_odds", "pandemic_odds", "currency_shock_odds"),
    "trust": ("de_anchoring_odds", "attack_odds"),
}
"""The odds that each group of risks multiplies."""

_HOW_OFTEN: Final = {"never": 0.0, "measured": 1.0, "often": 3.0}
_ERRORS: Final = {"clear": 0.3, "measured": 1.0, "murky": 1.5}

_HARDEST = 5
_MINUTES_A_QUARTER = 3
_MINUTES_OF_BRIEF = 6


def objectives_of(sandbox: Sandbox) -> tuple[Objective, ...]:
    """What is asked. What adds up over the term is allowed in proportion to its length."""
    years = sandbox.quarters / 4.0
    tolerances = _TOLERANCES | {name: round(each * years, 2) for name, each in _TOLERANCES_A_YEAR.items()}
    weights = {**_WEIGHTS[sandbox.goal], **_ALWAYS}
    return tuple(Objective(name, weight, tolerances[name]) for name, weight in weights.items())


def instruments_of(sandbox: Sandbox) -> Instruments:
    """What is in hand. Whoever buys where reserves are scarce must be able to pay interest on them."""
    if sandbox.instruments == "balance-sheet" and sandbox.reserves == "scarce":
        return _SCARCE_BALANCE_SHEET
    return {"rate": _RATE, "balance-sheet": _BALANCE_SHEET, "everything": _EVERYTHING}[sandbox.instruments]


def information_of(sandbox: Sandbox) -> Information:
    """Errors against those measured in the United States."""
    share, measured = _ERRORS[sandbox.information], Information()
    return Information(**{item.name: round(share * getattr(measured, item.name), 3) for item in fields(Information)})


def odds_of(sandbox: Sandbox, economy: Parameters) -> dict[str, float]:
    """The odds of crises that differ from the economy's own."""
    return {
        name: round(_HOW_OFTEN[getattr(sandbox, risk)] * getattr(economy, name), 6)
        for risk in RISKS
        for name in ODDS[risk]
        if getattr(sandbox, risk) != "measured"
    }


def difficulty_of(sandbox: Sandbox) -> int:
    """1 to 5: two, and one more for each that makes it harder."""
    harder = (
        sandbox.economy != "baseline",
        sandbox.start in ("overheated", "slump"),
        sandbox.information == "murky",
        "often" in (getattr(sandbox, risk) for risk in RISKS),
        sandbox.reserves == "scarce" and sandbox.instruments != "rate",
    )
    easier = sandbox.information == "clear"
    return min(max(2 + sum(harder) - easier, 1), _HARDEST)


def minutes_of(sandbox: Sandbox) -> int:
    """About how long a play takes."""
    return _MINUTES_OF_BRIEF + _MINUTES_A_QUARTER * sandbox.quarters
