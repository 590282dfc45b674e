"""What a briefing says of the economy and the markets: each rule a relevance and a sentence."""

from __future__ import annotations

from typing import Final

from cbgame.game.briefing_view import Rule, View, money
from cbgame.game.message import Message, message
from cbgame.policy.decision import RANGE_WIDTH_PCT

INFLATION_NEAR_PP = 0.2  # closer to the target than this is on target
JOBS_NEAR_PP = 0.25  # closer to the estimated natural rate than this is balanced
ORDINARY_GROWTH = 2.0  # percent a year


def _inflation_relevance(view: View) -> float:
    miss = abs(view.value("core_inflation_4q") - view.target)
    return 0.4 + 0.7 * miss + 0.5 * abs(view.change("core_inflation_4q"))


def _inflation(view: View) -> Message:
    miss = view.value("core_inflation_4q") - view.target
    where = "on-target" if abs(miss) < INFLATION_NEAR_PP else "high" if miss > 0 else "low"
    return message(
        f"briefing-inflation-{where}",
        core=view.value("core_inflation_4q"),
        headline=view.value("headline_inflation_4q"),
        target=view.target,
        trend=view.trend("core_inflation_4q", 0.1),
    )


def _jobs_relevance(view: View) -> float:
    gap = abs(view.value("unemployment") - view.value("natural_unemployment"))
    return 0.35 + 0.35 * gap + 0.8 * abs(view.change("unemployment"))


def _jobs(view: View) -> Message:
    gap = view.value("unemployment") - view.value("natural_unemployment")
    where = "balanced" if abs(gap) < JOBS_NEAR_PP else "slack" if gap > 0 else "tight"
    return message(
        f"briefing-jobs-{where}",
        unemployment=view.value("unemployment"),
        natural=view.value("natural_unemployment"),
        trend=view.trend("unemployment", 0.1),
    )


def _growth_relevance(view: View) -> float:
    return 0.2 + 0.15 * abs(view.value("output_gap")) + 0.6 * abs(view.change("output_gap"))


def _growth(view: View) -> Message:
    gap = view.value("output_gap")
    where = "near" if abs(gap) < 0.25 else "above" if gap > 0 else "below"
    return message(f"briefing-growth-{where}", gap=abs(gap), trend=view.trend("output_gap", 0.15))


def _activity_relevance(view: View) -> float:
    """The first accounts of the quarter, where they are out of the ordinary."""
    if "gdp_growth" not in view.now:
        return 0.0
    off = view.value("gdp_growth") - ORDINARY_GROWTH
    return 0.15 + 0.22 * abs(off) if abs(off) > 1.5 else 0.0


def _activity(view: View) -> Message:
    growth = view.value("gdp_growth")
    how = "falling" if growth < 0 else "weak" if growth < ORDINARY_GROWTH else "strong"
    return message(f"briefing-activity-{how}", growth=abs(growth))


def _revision_relevance(view: View) -> float:
    found = view.revision("gdp_growth")
    change = 0.0 if found is None else abs(found[2] - found[1])
    return 0.25 + 0.3 * change if change >= 0.6 else 0.0


def _revision(view: View) -> Message:
    found = view.revision("gdp_growth")
    assert found is not None  # only with a revision is the rule relevant
    quarter, first, now = found
    return message("briefing-revised-up" if now > first else "briefing-revised-down", quarter=quarter, first=first,
                   now=now)  # fmt: skip


def _priced_move(view: View) -> float:
    """What markets expect the rate to move by over the next year, in pp."""
    middle = view.standing.target_low_pct + RANGE_WIDTH_PCT / 2
    return view.market_path[3] - middle if len(view.market_path) > 3 else 0.0


def _pricing_relevance(view: View) -> float:
    move = abs(_priced_move(view))
    return 0.25 + 0.7 * move if move > 0.2 else 0.0


def _pricing(view: View) -> Message:
    move = _priced_move(view)
    return message("briefing-pricing-up" if move > 0 else "briefing-pricing-down", move_bp=100 * abs(move))


def _expectations_relevance(view: View) -> float:
    drift = abs(view.value("expected_inflation_long") - view.target)
    return 0.3 + 2 * drift if drift > 0.2 else 0.0


def _expectations(view: View) -> Message:
    above = view.value("expected_inflation_long") > view.target
    return message(
        "briefing-expectations-high" if above else "briefing-expectations-low",
        expected=view.value("expected_inflation_long"),
        target=view.target,
    )


def _yields_relevance(view: View) -> float:
    move = abs(view.change("yield_10y"))
    return 0.1 + 1.5 * move if move > 0.12 else 0.0


def _yields(view: View) -> Message:
    return message(
        "briefing-yields-up" if view.change("yield_10y") > 0 else "briefing-yields-down",
        long_bp=abs(view.change("yield_10y")) * 100,
        long=view.value("yield_10y"),
        short=view.value("yield_2y"),
        mortgage=view.value("mortgage_rate"),
    )


def _inversion_relevance(view: View) -> float:
    depth = view.value("yield_2y") - view.value("yield_10y")
    return 0.5 + depth if depth > 0.02 else 0.0


def _inversion(view: View) -> Message:
    return message("briefing-curve-inverted", short=view.value("yield_2y"), long=view.value("yield_10y"))


def _credit_relevance(view: View) -> float:
    move = view.change("credit_spread")
    return (1.6 if move > 0 else 0.8) * abs(move) if abs(move) > 0.2 else 0.0


def _credit(view: View) -> Message:
    return message(
        "briefing-credit-wider" if view.change("credit_spread") > 0 else "briefing-credit-narrower",
        spread=view.value("credit_spread"),
        move_bp=abs(view.change("credit_spread")) * 100,
    )


def _equity_relevance(view: View) -> float:
    move = view.change_pct("equity_price")
    return (0.08 if move < 0 else 0.045) * abs(move) if abs(move) > 5 else 0.0


def _equity(view: View) -> Message:
    return message(
        "briefing-equity-up" if view.change("equity_price") > 0 else "briefing-equity-down",
        move_pct=abs(view.change_pct("equity_price")),
        valuation_pct=abs(view.value("equity_valuation")),
        valuation="dear" if view.value("equity_valuation") > 0 else "cheap",
    )


def _houses_relevance(view: View) -> float:
    move = view.change_pct("house_price")
    return 0.2 + 0.2 * abs(move) if move < -0.5 or move > 2.5 else 0.0


def _houses(view: View) -> Message:
    return message(
        "briefing-houses-up" if view.change("house_price") > 0 else "briefing-houses-down",
        move_pct=abs(view.change_pct("house_price")),
        mortgage=view.value("mortgage_rate"),
    )


def _stress_relevance(view: View) -> float:
    return 0.4 + 0.3 * view.value("financial_stress") if view.value("financial_stress") > 1 else 0.0


def _stress(view: View) -> Message:
    return message("briefing-stress", stress=view.value("financial_stress"), trend=view.trend("financial_stress", 0.3))


def _credibility_relevance(view: View) -> float:
    return -4 * view.change("credibility") if view.change("credibility") < -0.08 else 0.0


def _credibility(view: View) -> Message:
    return message("briefing-credibility-spent", credibility=view.value("credibility"))


def _deferred_relevance(view: View) -> float:
    return 0.45 if view.value("deferred_asset_bn") > 0.5 else 0.0


def _deferred(view: View) -> Message:
    return message("briefing-deferred-asset", **money(amount=view.value("deferred_asset_bn")))


def _remittances_relevance(view: View) -> float:
    return 0.3 if view.change_pct("remittances_bn") < -25 else 0.0


def _remittances(view: View) -> Message:
    fall = -view.change("remittances_bn")
    return message("briefing-remittances-down", **money(amount=view.value("remittances_bn"), fall=fall))


ECONOMY_RULES: Final = (
    Rule("inflation", _inflation_relevance, _inflation),
    Rule("jobs", _jobs_relevance, _jobs),
    Rule("growth", _growth_relevance, _growth),
    Rule("growth", _activity_relevance, _activity),
    Rule("revision", _revision_relevance, _revision),
    Rule("pricing", _pricing_relevance, _pricing),
    Rule("expectations", _expectations_relevance, _expectations),
    Rule("yields", _yields_relevance, _yields),
    Rule("yields", _inversion_relevance, _inversion),
    Rule("markets", _credit_relevance, _credit),
    Rule("markets", _equity_relevance, _equity),
    Rule("houses", _houses_relevance, _houses),
    Rule("stress", _stress_relevance, _stress),
    Rule("credibility", _credibility_relevance, _credibility),
    Rule("income", _deferred_relevance, _deferred),
    Rule("income", _remittances_relevance, _remittances),
)
"""What can be said of the economy, the markets and the central bank's income."""
