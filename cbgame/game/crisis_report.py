"""What is known when a crisis strikes: what happened in figures, what had bred it, and what nobody knows yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from cbgame.economy.bounds import CRASH
from cbgame.economy.quarter import Quarter
from cbgame.economy.state import Array, State
from cbgame.game.bulletin import Bulletin
from cbgame.game.message import Message, message

Figures = dict[str, float]


def crisis_report(family: str, quarter: Quarter, last: Bulletin) -> tuple[Message, ...]:
    """Three messages: what has happened (from prices, which everybody sees), what the last bulletin already told of
    its cause, and what is unknown. ``quarter`` holds one path."""
    kind = family.replace("_", "-")
    happened, figures = _happened(family, quarter)
    return (
        message(f"report-{kind}-{happened}", **figures),
        message(f"report-{kind}-bred", **_BRED[family](last, last.nowcast)),
        message(f"report-{kind}-unknown"),
    )


def _at(values: Array) -> float:
    return float(np.asarray(values)[0])


def _happened(family: str, quarter: Quarter) -> tuple[str, Figures]:
    """Which of a family's accounts fits, and its figures."""
    p, none = quarter.parameters, np.zeros(1)
    size: Mapping[str, float] = {name: _at(value) for name, value in quarter.events.size.items()}
    if family == "taper_tantrum":
        surprise = -_at(quarter.news.stock_surprise)
        return "struck", {"rise_bp": 100.0 * _at(quarter.news.tantrum), "surprise": surprise}
    if family == "supply_shock":
        war, costs = size.get("war", 0.0), size.get("supply_shock", 0.0)
        if war / p.war_size > costs / p.supply_event_size:
            return "war", {"oil": war}
        return "costs", {"costs": costs}
    if family == "currency_shock":
        flight, abroad = size.get("currency_shock", 0.0), size.get("foreign_crisis", 0.0)
        return ("flight", {"stress": flight}) if flight > abroad else ("abroad", {"stress": abroad})
    if family == "equity_crash":
        return "struck", {"fall": _at(CRASH.bend(quarter.events.size.get(family, none)))}
    if family == "credit_crunch":
        return "struck", {"stress": size[family], "spread_bp": 100.0 * p.spread_on_stress * size[family]}
    if family == "political_attack":
        return "struck", {"independence": 100.0 * _at(quarter.start.politics.independence)}
    return "struck", {"size": size[family]}


def _value(last: Bulletin, *names: str) -> Figures:
    return {name: last.readings[name].value for name in names}


_BRED: Final[Mapping[str, Callable[[Bulletin, State], Figures]]] = {
    "taper_tantrum": lambda b, s: {
        "stock": _at(s.expected_stock), "fragility": _at(s.nonbanks.basis_leverage / s.nonbanks.dealer_room)
    },
    "pandemic": lambda b, s: {"rate": b.standing.target_high_pct, **_value(b, "unemployment")},
    "credit_crunch": lambda b, s: {"houses": _at(s.house_deviation), **_value(b, "bank_capital")},
    "bank_run": lambda b, s: {"deposit_rate": _at(s.banks.deposit_rate), "rate": _at(s.policy_rate),
                              **_value(b, "bank_losses", "bank_capital")},
    "dash_for_cash": lambda b, s: {"leverage": _at(s.nonbanks.basis_leverage),
                                   "room": 100.0 * _at(s.nonbanks.dealer_room)},
    "leverage_spiral": lambda b, s: {"risen": _at(s.yield_10y - s.yield_10y_lag), **_value(b, "yield_10y")},
    "de_anchoring": lambda b, s: {"target": _at(s.inflation_target),
                                  **_value(b, "core_inflation_4q", "expected_inflation_long")},
    "equity_crash": lambda b, s: _value(b, "equity_valuation", "volatility"),
    "housing_bust": lambda b, s: {"houses": _at(s.house_deviation), **_value(b, "mortgage_rate")},
    "supply_shock": lambda b, s: _value(b, "core_inflation_4q", "expected_inflation_long"),
    "currency_shock": lambda b, s: _value(b, "capital_flows", "yield_10y"),
    "political_attack": lambda b, s: {"rate": b.standing.target_high_pct,
                                      **_value(b, "political_pressure", "unemployment")},
}  # fmt: skip
