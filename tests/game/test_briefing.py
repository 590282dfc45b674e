"""The briefing says what the figures hold, the most important first, and never the same twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest

from cbgame.files.catalogues import load_catalogue
from cbgame.game.briefing import developments, warnings
from cbgame.game.briefing_view import price_of_losing_bp
from cbgame.game.bulletin import Reading, ReserveDemand, Week
from cbgame.game.level import LANGUAGES
from cbgame.game.message import Message
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Programme
from tests.game.scenes import demand, quarter, readings, week

PLAIN = Decision(target_low_pct=2.0, iorb_offset_bp=10)
RUNOFF = replace(
    PLAIN, treasuries=Programme(runoff_cap_usd_bn=6, runoff_cap_step_usd_bn=6, runoff_cap_end_usd_bn=30),
    mbs=Programme(runoff_cap_usd_bn=4, runoff_cap_step_usd_bn=4, runoff_cap_end_usd_bn=20),
)  # fmt: skip


def brief(
    changes: Mapping[str, float] = MappingProxyType({}), weeks: tuple[Week, ...] = (), decision: Decision = PLAIN
) -> tuple[Message, ...]:
    """The briefing on calm figures with some changed, after a quarter that was calm throughout."""
    return developments(readings(**changes), readings(), weeks, decision, decision.held(), demand(), 2.0)


def ids(messages: tuple[Message, ...]) -> list[str]:
    return [message.id for message in messages]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"core_inflation_4q": 1.4}, "briefing-inflation-low"),
        ({"core_inflation_4q": 3.1}, "briefing-inflation-high"),
        ({"core_inflation_4q": 2.1}, "briefing-inflation-on-target"),
        ({"unemployment": 3.6}, "briefing-jobs-tight"),
        ({"unemployment": 6.0}, "briefing-jobs-slack"),
        ({"unemployment": 4.3}, "briefing-jobs-balanced"),
        ({"output_gap": -2.5}, "briefing-growth-below"),
        ({"output_gap": 2.0}, "briefing-growth-above"),
        ({"expected_inflation_long": 2.6}, "briefing-expectations-high"),
        ({"expected_inflation_long": 1.5}, "briefing-expectations-low"),
        ({"treasury_dysfunction": 2.0}, "briefing-treasury-market"),
        ({"bank_losses": 5.0}, "briefing-bank-losses"),
        ({"bank_capital": 7.0}, "briefing-bank-capital"),
        ({"credit_supply": -4.0}, "briefing-lending-scarce"),
        ({"political_pressure": 0.8}, "briefing-pressure"),
        ({"political_pressure": 1.6}, "briefing-pressure-loud"),
        ({"federal_interest": 4.5}, "briefing-federal-interest"),
        ({"gdp_growth": 6.5}, "briefing-activity-strong"),
        ({"gdp_growth": 0.2}, "briefing-activity-weak"),
        ({"gdp_growth": -4.0}, "briefing-activity-falling"),
        ({"yield_10y": 3.3, "yield_2y": 2.7}, "briefing-yields-up"),
        ({"yield_10y": 1.9, "yield_2y": 1.6}, "briefing-yields-down"),
        ({"yield_10y": 2.55, "yield_2y": 2.9}, "briefing-curve-inverted"),
        ({"credit_spread": 3.1}, "briefing-credit-wider"),
        ({"credit_spread": 1.2}, "briefing-credit-narrower"),
        ({"equity_price": 86.0}, "briefing-equity-down"),
        ({"equity_price": 114.0, "equity_valuation": -3.0}, "briefing-equity-up"),
        ({"house_price": 97.0}, "briefing-houses-down"),
        ({"house_price": 104.0}, "briefing-houses-up"),
        ({"financial_stress": 3.0}, "briefing-stress"),
        ({"credibility": 0.6}, "briefing-credibility-spent"),
        ({"deferred_asset_bn": 40.0}, "briefing-deferred-asset"),
        ({"remittances_bn": 9.0}, "briefing-remittances-down"),
        ({"reserves_bn": 2_350.0}, "briefing-reserves-ample"),
        ({"reserves_bn": 2_100.0}, "briefing-reserves-thinning"),
        ({"reserves_bn": 1_850.0}, "briefing-reserves-near"),
        ({"reserves_bn": 1_400.0}, "briefing-reserves-scarce"),
        ({"sofr_iorb_bp": 6.0}, "briefing-repo-drift"),
        ({"on_rrp_bn": 5.0}, "briefing-on-rrp-drained"),
        ({"treasury_account_bn": 400.0}, "briefing-treasury-account-up"),
        ({"treasury_account_bn": 120.0}, "briefing-treasury-account-down"),
    ],
)
def test_what_the_figures_hold_is_said(changes: dict[str, float], said: str) -> None:
    assert said in ids(brief(changes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_development_can_be_said_in_every_language(language: str) -> None:
    catalogue = load_catalogue(language)
    tapes: tuple[tuple[Week, ...], ...] = (
        (), quarter(effr=2.3, worst_bp=300.0), quarter(repo_bn=150.0, worst_bp=40.0), unpaid(effr=3.0),
    )  # fmt: skip
    for sign in (-1, 1):
        for size in (0.0, 0.3, 1.0):
            scaled = {name: reading.value * (1 + sign * size) for name, reading in readings().items()}
            scaled["bank_assets_bn"] = 17_000.0
            for tape in tapes:
                for decision in (
                    PLAIN,
                    SHORT,
                    RUNOFF,
                    *(replace(PLAIN, guidance=Guidance(kind, 3)) for kind in GuidanceKind),
                ):
                    for message in (*brief(scaled, tape, decision), *warnings(tape, demand())):
                        sentence = catalogue.tell(message)
                        assert sentence.strip()
                        assert "{" not in sentence


def test_at_most_five_and_one_a_topic() -> None:
    wild = {
        "core_inflation_4q": 3.5, "unemployment": 6.5, "output_gap": -3.0, "yield_10y": 1.5, "credit_spread": 4.0,
        "equity_price": 70.0, "reserves_bn": 1_300.0, "sofr_iorb_bp": 20.0, "on_rrp_bn": 1.0,
        "treasury_account_bn": 500.0, "financial_stress": 4.0,
    }  # fmt: skip
    everything = brief(wild, quarter(effr=2.3, worst_bp=300.0, repo_bn=100.0), RUNOFF)
    assert len(everything) == 5
    families = [id.split("-")[1] for id in ids(everything)]
    assert len(set(families)) == 5


def test_a_lost_range_comes_first() -> None:
    messages = brief({"reserves_bn": 1_600.0, "core_inflation_4q": 1.7}, quarter(effr=2.31, worst_bp=315.0))
    assert messages[0].id == "briefing-control-lost"
    assert messages[0].arguments["worst_bp"] == 315.0


def test_inflation_far_off_comes_before_a_calm_money_market() -> None:
    assert brief({"core_inflation_4q": 4.0, "reserves_bn": 2_350.0})[0].id == "briefing-inflation-high"


def test_the_first_briefing_has_no_quarter_before_it() -> None:
    first = developments(
        readings(core_inflation_4q=1.45, unemployment=4.3, natural_unemployment=4.6, output_gap=-0.6),
        None, (), RUNOFF, RUNOFF, demand(), 2.0,
    )  # fmt: skip
    assert ids(first)[0] == "briefing-inflation-low"
    assert {"briefing-jobs-tight", "briefing-reserves-ample", "briefing-runoff-going-on"} <= set(ids(first))
    assert first[0].arguments["trend"] == "steady"


def test_dates_change_nothing() -> None:
    tape = quarter(effr=2.3, worst_bp=300.0)
    moved = tuple(replace(each, monday="2031-01-06") for each in tape)
    assert ids(brief(weeks=tape)) == ids(brief(weeks=moved))


def test_the_announced_calendar_is_said_with_the_quarter_to_come() -> None:
    stepping = next(each for each in brief(decision=RUNOFF) if each.id == "briefing-runoff-stepping")
    assert (stepping.arguments["treasuries"], stepping.arguments["mbs"]) == (12, 8)
    assert stepping.arguments["quarter"] == 60
    assert stepping.arguments["quarter_yi"] == 600


def test_guidance_that_runs_and_guidance_that_ran_out() -> None:
    running = replace(PLAIN, guidance=Guidance(GuidanceKind.RAISE, 3))
    assert "briefing-guidance-raise" in ids(brief(decision=running))
    ending = replace(PLAIN, guidance=Guidance(GuidanceKind.HOLD, 1))
    assert "briefing-guidance-run-out" in ids(brief(decision=ending))


def test_a_fall_is_falling() -> None:
    said = next(each for each in brief({"core_inflation_4q": 1.4}) if each.id == "briefing-inflation-low")
    assert said.arguments["trend"] == "falling"
    english = load_catalogue("en").tell(said)
    assert english.startswith("Core inflation is 1.4% over four quarters, short of the 2% goal and slipping further.")


def test_money_is_counted_as_each_language_counts() -> None:
    said = next(each for each in brief({"reserves_bn": 1_400.0}) if each.id == "briefing-reserves-scarce")
    assert "$1,400 billion" in load_catalogue("en").tell(said)
    assert "14,000 亿美元" in load_catalogue("zh-Hans").tell(said)
    assert "14,000 億美元" in load_catalogue("zh-Hant").tell(said)


def test_reserves_are_scarce_where_the_curve_meets_zero() -> None:
    assert demand(kink=13.0).scarce_share == pytest.approx(13 - 12.5 / 4.3, abs=0.02)
    never = ReserveDemand((8.0, 14.0), (-4.0, -9.0), 12.0, -8.0, 11.0, 0.5)
    assert never.scarce_share == 11.0


def test_a_hundred_billion_costs_what_the_curve_says() -> None:
    assert price_of_losing_bp(demand(here=9.0), 17_000.0) == pytest.approx(4.3 * 100 / 170, abs=0.05)
    assert price_of_losing_bp(demand(here=16.0), 17_000.0) == pytest.approx(0.0)


def test_a_calm_tape_warns_of_nothing() -> None:
    assert warnings(quarter(), demand()) == ()
    assert warnings((), demand()) == ()


def test_the_signs_stand_two_weeks_before_the_squeeze() -> None:
    tape = [week(number, spread_bp=6.5, effr=2.21, reserves_bn=1_480.0) for number in range(1, 11)]
    tape[8] = replace(tape[8], sofr_iorb_max_bp=28.0, marks=("month_end",))
    assert ids(warnings(tape, demand())) == [
        "warning-calm-spread", "warning-effr-near-top", "warning-worst-day", "warning-reserves-scarce",
    ]  # fmt: skip


SHORT = replace(PLAIN, interest_on_reserves=False, on_rrp=False)
"""What stands where reserves earn nothing and are kept short."""


def unpaid(**changes: float) -> tuple[Week, ...]:
    return tuple(replace(each, pays_interest=False, on_rrp_rate=None) for each in quarter(**changes))


def test_where_reserves_are_kept_short_scarcity_is_no_news() -> None:
    tape = unpaid(spread_bp=6.5, effr=2.21, worst_bp=40.0, reserves_bn=30.0)
    assert warnings(tape, demand()) == ()
    said = ids(brief({"reserves_bn": 30.0, "on_rrp_bn": 0.0, "sofr_iorb_bp": 12.0}, tape, SHORT))
    assert "briefing-reserves-kept-short" in said
    about_plenty = ("briefing-reserves-scarce", "briefing-repo-drift", "briefing-worst-day", "briefing-on-rrp-drained")
    assert not set(said) & set(about_plenty)


def test_where_reserves_are_kept_short_the_larger_miss_of_the_rate_is_told() -> None:
    assert "briefing-control-missed" in ids(brief({}, unpaid(effr=3.0), SHORT))
    assert "briefing-control-lost" in ids(brief({}, quarter(effr=3.0)))
    news = {"core_inflation_4q": 3.1, "unemployment": 6.0, "output_gap": -2.5, "financial_stress": 3.0,
            "equity_price": 86.0}  # fmt: skip
    assert "briefing-control-missed" not in ids(brief(news, unpaid(effr=2.27), SHORT))
    assert "briefing-control-lost" in ids(brief(news, quarter(effr=2.27)))


def test_a_spike_on_a_tax_date_is_no_calm_week() -> None:
    tape = [week(1), week(2, spread_bp=40.0, worst_bp=15.0, marks=("tax_date",)), week(3)]
    assert ids(warnings(tape, demand())) == []


def test_a_revision_of_the_quarter_before_is_news_when_it_is_large() -> None:
    def told(now: float) -> list[str]:
        revised = {"gdp_growth": {"2017Q1": Reading(9.0), "2017Q2": Reading(now)}}
        return ids(developments(readings(), readings(), (), PLAIN, PLAIN, demand(), 2.0, revised))

    assert "briefing-revised-up" in told(4.1)
    assert "briefing-revised-down" in told(-0.5)
    assert not [id for id in told(2.4) if "revised" in id]


def test_what_markets_price_is_told_when_it_is_more_than_a_move() -> None:
    middle = PLAIN.target_low_pct + 0.125

    def told(move: float) -> list[str]:
        path = tuple(middle + move * min(ahead, 4) / 4 for ahead in range(1, 13))
        return ids(developments(readings(), readings(), (), PLAIN, PLAIN, demand(), 2.0, {}, path))

    assert "briefing-pricing-up" in told(0.8)
    assert "briefing-pricing-down" in told(-0.8)
    assert not [id for id in told(0.1) if "pricing" in id]


def test_moves_of_banks_politics_and_abroad_are_told_as_moves() -> None:
    def told(before: dict[str, float], now: dict[str, float]) -> list[str]:
        return ids(developments(readings(**now), readings(**before), (), PLAIN, PLAIN, demand(), 2.0))

    assert "briefing-bank-losses-growing" in told({"bank_losses": 2.0}, {"bank_losses": 4.5})
    assert "briefing-independence-lost" in told({"independence": 0.95}, {"independence": 0.85})
    assert "briefing-flows-out" in told({"capital_flows": 1.0}, {"capital_flows": -1.0})
    assert "briefing-flows-in" in told({"capital_flows": -1.0}, {"capital_flows": 1.0})
    calm = {"bank_losses": 1.0, "independence": 1.0, "capital_flows": 0.0, "political_pressure": 0.1}
    assert not [id for id in told(calm, calm) if "bank" in id or "pressure" in id or "flows" in id]
