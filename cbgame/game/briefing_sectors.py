"""What a briefing says of banks, the Treasury market, politics, the budget and abroad: a relevance and a sentence."""

from __future__ import annotations

from typing import Final

from cbgame.game.briefing_view import Rule, View
from cbgame.game.message import Message, message

ORDINARY_CAPITAL = 8.0  # percent of assets under which banks begin to guard it
HEAVY_LOSSES = 2.5  # percent of assets: unrealised losses that depositors begin to notice
CRUNCH = -1.5  # percent of lending that demand alone would bring
HEARD_PRESSURE = 0.5  # index points: half of what makes headlines


def _reading(view: View, name: str, calm: float = 0.0) -> float:
    """The published figure; where an institution publishes none, what a calm quarter would have."""
    return view.value(name) if name in view.now else calm


def _moved(view: View, name: str) -> float:
    return view.change(name) if name in view.now and view.before is not None and name in view.before else 0.0


def _treasuries_relevance(view: View) -> float:
    dysfunction = _reading(view, "treasury_dysfunction")
    return 0.6 + 0.4 * dysfunction if dysfunction > 0.5 else 0.0


def _treasuries(view: View) -> Message:
    return message("briefing-treasury-market", dysfunction=view.value("treasury_dysfunction"))


def _losses_relevance(view: View) -> float:
    losses = _reading(view, "bank_losses")
    return 0.1 + 0.16 * losses if losses > HEAVY_LOSSES else 0.0


def _losses(view: View) -> Message:
    rising = _moved(view, "bank_losses") > 0.2
    return message(
        "briefing-bank-losses-growing" if rising else "briefing-bank-losses",
        losses=view.value("bank_losses"),
        capital=_reading(view, "bank_capital", 9.5),
    )


def _capital_relevance(view: View) -> float:
    missing = ORDINARY_CAPITAL - _reading(view, "bank_capital", 9.5)
    return 0.6 + 0.3 * missing if missing > 0 else 0.0


def _capital(view: View) -> Message:
    return message("briefing-bank-capital", capital=view.value("bank_capital"))


def _lending_relevance(view: View) -> float:
    supply = _reading(view, "credit_supply")
    return 0.3 + 0.15 * -supply if supply < CRUNCH else 0.0


def _lending(view: View) -> Message:
    return message("briefing-lending-scarce", missing=-view.value("credit_supply"))


def _pressure_relevance(view: View) -> float:
    pressure = _reading(view, "political_pressure")
    return 0.2 + 0.5 * pressure if pressure > HEARD_PRESSURE else 0.0


def _pressure(view: View) -> Message:
    loud = view.value("political_pressure") > 2 * HEARD_PRESSURE
    return message("briefing-pressure-loud" if loud else "briefing-pressure")


def _independence_relevance(view: View) -> float:
    lost = -_moved(view, "independence")
    return 0.6 + 8.0 * lost if lost > 0.03 else 0.0


def _independence(view: View) -> Message:
    return message("briefing-independence-lost", independence=view.value("independence"))


def _interest_relevance(view: View) -> float:
    burden = _reading(view, "federal_interest")
    return 0.15 + 0.08 * burden if burden > 3.0 else 0.0


def _interest(view: View) -> Message:
    return message("briefing-federal-interest", interest=view.value("federal_interest"))


def _flows_relevance(view: View) -> float:
    moved = abs(_moved(view, "capital_flows"))
    return 0.15 + 0.3 * moved if moved > 0.7 else 0.0


def _flows(view: View) -> Message:
    return message("briefing-flows-in" if _moved(view, "capital_flows") > 0 else "briefing-flows-out")


SECTOR_RULES: Final = (
    Rule("treasury-market", _treasuries_relevance, _treasuries),
    Rule("banks", _losses_relevance, _losses),
    Rule("banks", _capital_relevance, _capital),
    Rule("banks", _lending_relevance, _lending),
    Rule("politics", _pressure_relevance, _pressure),
    Rule("politics", _independence_relevance, _independence),
    Rule("budget", _interest_relevance, _interest),
    Rule("abroad", _flows_relevance, _flows),
)
"""What can be said of banks, the Treasury market, politics, the budget and abroad."""
