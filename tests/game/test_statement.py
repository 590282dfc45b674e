"""Statement, headlines, the squeeze's report and the story: what is decided is what is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from cbgame.files.catalogues import load_catalogue
from cbgame.game.bulletin import Path, Score
from cbgame.game.debrief_story import story
from cbgame.game.emergencies import RESPONSES
from cbgame.game.headlines import headlines
from cbgame.game.level import LANGUAGES
from cbgame.game.message import Message
from cbgame.game.refusals import refusal
from cbgame.game.situation_report import squeeze_report
from cbgame.game.statement import statement
from cbgame.policy.decision import (
    Decision,
    Guidance,
    GuidanceForm,
    GuidanceKind,
    GuidanceStrength,
    Instruments,
    Programme,
    PurchaseMaturity,
    problems_of,
)
from tests.game.scenes import demand, readings, week

BEFORE = Decision(
    target_low_pct=1.0,
    treasuries=Programme(runoff_cap_usd_bn=6, runoff_cap_step_usd_bn=6, runoff_cap_end_usd_bn=30),
    mbs=Programme(runoff_cap_usd_bn=4, runoff_cap_step_usd_bn=4, runoff_cap_end_usd_bn=20),
)
CALM_MARKETS = {"yield_10y": 1.0, "equity_price": 0.1}
STOPPED = {"treasuries": Programme(), "mbs": Programme()}
AT_FULL_PACE = Programme(runoff_cap_usd_bn=30)
TAPER = Programme(purchases_usd_bn=45, purchases_step_usd_bn=-5)
UNDATED = Guidance(GuidanceKind.HOLD, form=GuidanceForm.QUALITATIVE)
THRESHOLDS = Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, GuidanceStrength.PLAIN, 6.5, 2.5)
DECISIONS = (
    BEFORE,
    BEFORE.held(),
    replace(BEFORE, target_low_pct=1.25),
    replace(BEFORE, target_low_pct=0.75, iorb_offset_bp=20),
    replace(BEFORE, **STOPPED),  # type: ignore[arg-type]
    replace(BEFORE, treasuries=Programme(purchases_usd_bn=30), mbs=Programme(purchases_usd_bn=10)),
    replace(BEFORE, treasuries=Programme(purchases_usd_bn=30, purchases_step_usd_bn=-10)),
    replace(BEFORE, treasuries=replace(BEFORE.treasuries, runoff_cap_usd_bn=15)),
    replace(BEFORE, treasuries=Programme(runoff_cap_usd_bn=2), mbs=Programme(runoff_cap_usd_bn=2)),
    replace(BEFORE, bill_purchases_usd_bn=60, standing_repo=True, temporary_repo_usd_bn=75),
    replace(BEFORE, bill_purchases_usd_bn=-20, interest_on_reserves=False, on_rrp=False, discount_offset_bp=25),
    replace(BEFORE, corporate_purchases_usd_bn=5, municipal_purchases_usd_bn=5, equity_purchases_usd_bn=5),
    replace(BEFORE, credit_backstop_usd_bn=500, emergency_lending_usd_bn=200, swap_lines=True),
    *(replace(BEFORE, guidance=Guidance(kind, 2)) for kind in GuidanceKind if kind is not GuidanceKind.NONE),
    *(
        replace(BEFORE, guidance=Guidance(kind, 0, form, strength, 6.5, 2.5))
        for kind in tuple(GuidanceKind)[1:]
        for form in tuple(GuidanceForm)[1:]
        for strength in GuidanceStrength
    ),
)


def ids(messages: tuple[Message, ...]) -> list[str]:
    return [each.id for each in messages]


def test_the_plain_statement_has_six_sentences() -> None:
    said = statement(BEFORE.held(), BEFORE, readings())
    assert ids(said) == [
        "statement-growth-moderate", "statement-economy", "statement-inflation-near", "statement-rate-keep",
        "statement-guidance-none", "statement-runoff-stepping",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (replace(BEFORE, target_low_pct=1.25), "statement-rate-raise"),
        (replace(BEFORE, target_low_pct=0.75), "statement-rate-lower"),
        (replace(BEFORE, guidance=Guidance(GuidanceKind.HOLD, 3)), "statement-guidance-hold"),
        (replace(BEFORE, guidance=UNDATED), "statement-guidance-qualitative-hold"),
        (replace(BEFORE, guidance=THRESHOLDS), "statement-guidance-threshold-hold"),
        (replace(BEFORE, **STOPPED), "statement-reinvest-all"),  # type: ignore[arg-type]
        (replace(BEFORE, treasuries=AT_FULL_PACE, mbs=AT_FULL_PACE), "statement-runoff"),
        (replace(BEFORE, treasuries=TAPER), "statement-purchases-tapered"),
        (replace(BEFORE, treasuries=Programme(purchases_usd_bn=13)), "statement-purchases-treasuries"),
        (replace(BEFORE, treasuries=Programme(purchases_usd_bn=13)), "statement-runoff-stepping"),
        (replace(BEFORE, bill_purchases_usd_bn=60), "statement-bills"),
        (replace(BEFORE, iorb_offset_bp=20), "statement-administered"),
        (replace(BEFORE, standing_repo=True), "statement-standing-repo"),
        (replace(BEFORE, temporary_repo_usd_bn=75), "statement-temporary-repo"),
        (replace(BEFORE, **STOPPED), "statement-change-runoff-end"),  # type: ignore[arg-type]
        (BEFORE, "statement-change-runoff-less"),
        (replace(BEFORE, treasuries=AT_FULL_PACE), "statement-change-runoff-more"),
        (replace(BEFORE, treasuries=TAPER), "statement-change-purchases-begin"),
        (replace(BEFORE, corporate_purchases_usd_bn=5), "statement-corporate"),
        (replace(BEFORE, municipal_purchases_usd_bn=5), "statement-municipal"),
        (replace(BEFORE, equity_purchases_usd_bn=5), "statement-equity"),
        (replace(BEFORE, credit_backstop_usd_bn=500), "statement-credit-backstop"),
        (replace(BEFORE, emergency_lending_usd_bn=500), "statement-emergency-lending"),
        (replace(BEFORE, swap_lines=True), "statement-swap-lines"),
        (replace(BEFORE, bill_purchases_usd_bn=-20), "statement-bills-run-off"),
        (replace(BEFORE, interest_on_reserves=False), "statement-interest-ended"),
        (replace(BEFORE, on_rrp=False), "statement-on-rrp-closed"),
        (replace(BEFORE, discount_offset_bp=25), "statement-discount-rate"),
        (replace(BEFORE, maturity_extension_usd_bn=45), "statement-maturity-extension"),
        (replace(BEFORE, treasuries=TAPER, purchase_maturity=PurchaseMaturity.LONG), "statement-purchases-long"),
        (replace(BEFORE, treasuries=TAPER, purchase_maturity=PurchaseMaturity.SHORT), "statement-purchases-short"),
    ],
)  # fmt: skip
def test_what_is_decided_is_said(decision: Decision, said: str) -> None:
    assert said in ids(statement(decision, BEFORE, readings()))


def test_only_what_changed_changes_between_two_statements() -> None:
    last = statement(BEFORE, BEFORE, readings())
    now = statement(replace(BEFORE, target_low_pct=1.25), BEFORE, readings())
    assert [new.id for old, new in zip(last, now, strict=True) if old != new] == ["statement-rate-raise"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"gdp_growth": 4.0}, "statement-growth-strong"),
        ({"gdp_growth": 0.2}, "statement-growth-stalled"),
        ({"gdp_growth": -2.0}, "statement-growth-fell"),
        ({"expected_inflation_long": 2.6}, "statement-expectations-high"),
        ({"expected_inflation_long": 1.5}, "statement-expectations-low"),
        ({"financial_stress": 1.5}, "statement-stress"),
        ({"financial_stress": 5.0}, "statement-stress-severe"),
    ],
)
def test_the_economy_is_described_as_the_data_have_it(changes: dict[str, float], said: str) -> None:
    assert said in ids(statement(BEFORE.held(), BEFORE, readings(**changes)))
    assert said not in ids(statement(BEFORE.held(), BEFORE, readings()))


def test_a_change_is_told_against_the_calendar() -> None:
    """The announced step is no change; what ends a lending programme is said once."""
    assert not [id for id in ids(statement(BEFORE.held(), BEFORE, readings())) if "change" in id]
    lent = replace(BEFORE, credit_backstop_usd_bn=500, emergency_lending_usd_bn=100, swap_lines=True)
    closed = ids(statement(BEFORE, lent, readings()))
    for ended in ("credit-backstop", "emergency-lending", "swap-lines"):
        assert f"statement-{ended}-closed" in closed


def test_closing_the_standing_facility_is_said_once() -> None:
    opened = replace(BEFORE, standing_repo=True)
    assert "statement-standing-repo-closed" in ids(statement(BEFORE, opened, readings()))
    assert "statement-standing-repo-closed" not in ids(statement(BEFORE, BEFORE, readings()))


def test_the_statement_in_english() -> None:
    said = statement(replace(BEFORE, target_low_pct=1.25), BEFORE, readings(unemployment=4.1, core_inflation_4q=1.5))
    tell = load_catalogue("en").tell
    assert [tell(each) for each in said[:4]] == [
        "Economic activity has been expanding at a moderate pace, at an annual rate of 2.1 percent in the first "
        "accounts of the quarter.",
        "Economic activity is running close to its sustainable pace, and the labour market is tight, with unemployment "
        "at 4.1 percent.",
        "Inflation is below the Committee's 2 percent objective: 1.5 percent excluding food and energy, 2.0 percent "
        "overall, over the past four quarters.",
        "The Committee decided to raise the target range for the federal funds rate to 1.25 to 1.50 percent.",
    ]


@pytest.mark.parametrize(
    ("low", "priced", "said"),
    [
        (1.0, 1.125, "headline-hold-expected"),
        (1.0, 1.30, "headline-hold-easier"),
        (1.0, 0.95, "headline-hold-tighter"),
        (1.25, 1.36, "headline-raise-expected"),
        (1.25, 1.15, "headline-raise-tighter"),
        (1.25, 1.60, "headline-raise-easier"),
        (0.75, 0.90, "headline-cut-expected"),
        (0.75, 1.10, "headline-cut-easier"),
        (0.75, 0.60, "headline-cut-tighter"),
    ],
)
def test_the_first_headline_is_the_rate_against_what_was_priced(low: float, priced: float, said: str) -> None:
    assert headlines(replace(BEFORE, target_low_pct=low), BEFORE, CALM_MARKETS, priced)[0].id == said


def test_the_announced_calendar_is_no_news() -> None:
    assert ids(headlines(BEFORE.held(), BEFORE.held(), CALM_MARKETS, 1.125)) == [
        "headline-hold-expected", "headline-markets-calm",
    ]  # fmt: skip


def test_stopping_the_calendar_is_news() -> None:
    frozen = replace(BEFORE, treasuries=Programme(runoff_cap_usd_bn=6), mbs=Programme(runoff_cap_usd_bn=4))
    assert "headline-calendar-stopped" in ids(headlines(frozen, BEFORE, CALM_MARKETS, 1.125))
    ending = replace(BEFORE, treasuries=replace(AT_FULL_PACE, runoff_cap_step_usd_bn=-15))
    flat = replace(BEFORE, treasuries=AT_FULL_PACE, mbs=Programme())
    assert "headline-calendar-stopped" not in ids(
        headlines(replace(ending, mbs=Programme()), flat, CALM_MARKETS, 1.125)
    )
    assert "headline-runoff-slower" in ids(headlines(BEFORE, BEFORE.held(), CALM_MARKETS, 1.125))
    stopped = replace(BEFORE, **STOPPED)  # type: ignore[arg-type]
    assert "headline-runoff-end" in ids(headlines(stopped, BEFORE, CALM_MARKETS, 1.125))


@pytest.mark.parametrize(
    ("reactions", "said"),
    [
        ({"yield_10y": 14.0, "equity_price": -0.8}, "headline-yields-up-sharply"),
        ({"yield_10y": -9.0, "equity_price": 0.6}, "headline-yields-down"),
        ({"yield_10y": 2.0, "equity_price": -2.5}, "headline-equity-down"),
        ({"yield_10y": -2.0, "equity_price": 1.5}, "headline-equity-up"),
    ],
)
def test_the_last_headline_is_the_market(reactions: dict[str, float], said: str) -> None:
    assert headlines(BEFORE, BEFORE, reactions, 1.125)[-1].id == said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"corporate_purchases_usd_bn": 10.0}, "headline-private-purchases"),
        ({"emergency_lending_usd_bn": 200.0}, "headline-emergency-lending"),
        ({"credit_backstop_usd_bn": 500.0}, "headline-credit-backstop"),
        ({"swap_lines": True}, "headline-swap-lines"),
        ({"bill_purchases_usd_bn": -20.0}, "headline-bills-run-off"),
    ],
)
def test_the_instruments_of_a_crisis_make_headlines(changes: dict[str, float], said: str) -> None:
    assert said in ids(headlines(replace(BEFORE, **changes), BEFORE, CALM_MARKETS, 1.125))  # type: ignore[arg-type]


def test_dissents_are_news_from_three_on() -> None:
    assert "headline-split" not in ids(headlines(BEFORE, BEFORE, CALM_MARKETS, 1.125, against=2))
    assert "headline-split" in ids(headlines(BEFORE, BEFORE, CALM_MARKETS, 1.125, against=3))


def test_a_regime_begins_and_ends_with_its_sentence() -> None:
    scarce = replace(BEFORE, interest_on_reserves=False, on_rrp=False)
    begun = ids(statement(BEFORE, scarce, readings()))
    assert {"statement-interest-begun", "statement-on-rrp-opened"} <= set(begun)
    assert "headline-interest-begun" in ids(headlines(BEFORE, scarce, CALM_MARKETS, 1.125))
    # Where reserves earn nothing no rate on them is set.
    trimmed = ids(statement(replace(scarce, iorb_offset_bp=10), scarce, readings()))
    assert "statement-administered" not in trimmed


def test_two_or_three_headlines_whatever_is_decided() -> None:
    assert all(2 <= len(headlines(decision, BEFORE, CALM_MARKETS, 1.125)) <= 3 for decision in DECISIONS)


def test_the_report_says_what_took_the_cash() -> None:
    calm = week(11, reserves_bn=1_457.0, treasury_account_bn=184.0)
    broken = week(
        12, spread_bp=80.0, worst_bp=315.0, effr=2.30, marks=("tax_date", "settlement"), reserves_bn=1_394.0,
        treasury_account_bn=303.0,
    )  # fmt: skip
    report = squeeze_report(broken, (calm, broken), demand())
    assert ids(report) == [
        "report-rates-over", "report-reserves-fell", "report-settled-tax-and-settlement", "report-backstop-none",
        "report-unknown-level", "report-unknown-banks",
    ]  # fmt: skip
    assert report[0].arguments["worst"] == pytest.approx(5.25)
    assert report[2].arguments["rise"] == pytest.approx(119)
    assert load_catalogue("en").tell(report[1]) == (
        "Reserves stand at $1,394 billion, 8.2% of bank assets: $63 billion less than a week ago."
    )


PATH = Path(
    "player",
    {
        "reserves_bn": (2_100.0, 1_900.0, 1_400.0, 1_650.0),
        "core_inflation_4q": (1.5, 1.9, 1.7, 1.6),
        "unemployment": (4.1, 3.9, 3.6, 3.6),
    },
    tuple(replace(BEFORE, target_low_pct=low) for low in (1.0, 2.0, 2.25, 1.5)),
    Score(612.4, (), "bronze"),
)  # fmt: skip
QUARTERS = ("2017Q4", "2018Q3", "2019Q3", "2019Q4")


def _ghost(policy: str, total: float) -> Path:
    return replace(PATH, policy=policy, score=Score(total, (), None))


def test_the_story_tells_the_term_in_order() -> None:
    ghosts = (_ghost("hold", 402.0), _ghost("taylor", 640.0), _ghost("history", 612.0))
    told = story(PATH, ghosts, QUARTERS, ("2019Q3", 315.0), (("2019Q3", "overnight_repo"),))
    assert ids(told) == [
        "story-opened", "story-rate-rose-and-fell", "story-reserves-fell", "story-market-lost", "story-answer",
        "story-ended", "story-beat", "story-lost", "story-level",
    ]  # fmt: skip
    english = load_catalogue("en")
    assert english.tell(told[2]) == "Reserves fell from $2,100 billion to $1,400 billion by 2019 Q3."
    assert english.tell(told[4]) == "Your answer in 2019 Q3: Lend $75 billion overnight."
    assert english.tell(told[6]) == "You finished 210 points above Hold."


@pytest.mark.parametrize(("worst_bp", "how"), [(12.0, "held"), (45.0, "tense"), (200.0, "lost")])
def test_a_market_is_held_strained_or_lost(worst_bp: float, how: str) -> None:
    assert f"story-market-{how}" in ids(story(PATH, (), QUARTERS, ("2018Q3", worst_bp), ()))


def test_where_reserves_earned_nothing_there_was_nothing_to_stand_over() -> None:
    unpaid = replace(PATH, decisions=tuple(replace(each, interest_on_reserves=False) for each in PATH.decisions))
    assert not any(id.startswith("story-market") for id in ids(story(unpaid, (), QUARTERS, ("2018Q3", 45.0), ())))


def test_a_rate_that_never_moved() -> None:
    still = replace(PATH, decisions=(BEFORE,) * 4)
    assert "story-rate-never-moved" in ids(story(still, (), QUARTERS, ("2018Q3", 5.0), ()))


def test_each_refusal_names_its_place() -> None:
    wrong = replace(BEFORE, target_low_pct=3.1, on_rrp_offset_bp=99, guidance=Guidance(GuidanceKind.RAISE, 40))
    messages = tuple(refusal(problem) for problem in problems_of(wrong, BEFORE, Instruments()))
    assert {"problem-not-a-step", "problem-move-too-large", "problem-out-of-range", "problem-above-iorb"} == set(
        ids(messages)
    )
    assert load_catalogue("en").tell(messages[0]) == "Bottom of the target range: 3.1 is not a multiple of 0.25."


def _announcements() -> Iterator[Message]:
    for decision in DECISIONS:
        for before in DECISIONS:
            for priced in (0.9, 1.125, 1.5):
                yield from headlines(decision, before, {"yield_10y": 9.0, "equity_price": -1.0}, priced)
            for gap in (-2.0, 0.0, 2.0):
                seen = readings(output_gap=gap, unemployment=4.4 - gap, core_inflation_4q=2 + gap)
                yield from statement(decision, before, seen)


def _reports() -> Iterator[Message]:
    first, plain = week(1, reserves_bn=1_500), week(2, reserves_bn=1_400, treasury_account_bn=300)
    cases = (
        plain, replace(plain, standing_repo_rate=2.25, repo_bn=20.0), replace(plain, repo_bn=20.0),
        replace(plain, reserves_bn=1_600.0), replace(plain, effr=2.4),
    )  # fmt: skip
    for marks in ((), ("tax_date",), ("settlement",), ("quarter_end",), ("tax_date", "settlement")):
        for case in cases:
            broken = replace(case, marks=marks)
            yield from squeeze_report(broken, (first, broken), demand())
            yield from squeeze_report(broken, (broken,), demand())


def _stories() -> Iterator[Message]:
    ghosts = tuple(_ghost(policy, total) for policy, total in (("hold", 500), ("taylor", 700), ("history", 612.4)))
    answers = tuple(("2019Q3", option) for option in RESPONSES)
    for lows in ((1.0, 1.0, 1.0, 1.0), (1.0, 2.0, 2.25, 1.5), (1.0, 1.0, 1.5, 1.5), (2.0, 1.5, 1.5, 1.5)):
        path = replace(PATH, decisions=tuple(replace(BEFORE, target_low_pct=low) for low in lows))
        for worst_bp in (5.0, 30.0, 300.0):
            yield from story(path, ghosts, QUARTERS, ("2019Q3", worst_bp), answers)
    rising = replace(PATH, series=dict(PATH.series) | {"reserves_bn": (1_000.0, 1_100.0, 1_200.0, 1_300.0)})
    yield from story(rising, (), QUARTERS, ("2019Q3", 300.0), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_said_in_every_language(language: str) -> None:
    catalogue = load_catalogue(language)
    for message in (*_announcements(), *_reports(), *_stories()):
        assert "{" not in catalogue.tell(message)
