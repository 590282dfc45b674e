"""Figures, phrases and histories as a reader sees them, in three languages."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from cbgame.desktop import brief_facts
from cbgame.files.catalogues import load_catalogue
from cbgame.game import histories
from cbgame.game.bulletin import Cause, Reading, Status
from cbgame.game.level import Gain, Mission, MissionWords
from cbgame.policy.decision import Guidance, GuidanceKind, Problem
from cbgame.text import figures, mission_facts, phrases
from cbgame.text.catalogue import Catalogue
from tests.desktop.sample_level import sample_level
from tests.desktop.sample_seat import SampleSeat


@pytest.fixture(scope="module")
def english() -> Catalogue:
    return load_catalogue("en")


@pytest.mark.parametrize(
    ("name", "amount", "value", "move", "symbol"),
    [
        ("unemployment", 4.26, "4.3%", "+4.3 pp", "▲"),
        ("unemployment", -0.04, "0.0%", "0.0 pp", "="),
        ("core_inflation_4q", -0.126, "−0.13%", "−0.13 pp", "▼"),
        ("sofr_iorb_bp", -7.6, "−8 bp", "−8 bp", "▼"),
        ("reserves_bn", 1938.6, "$1,939 bn", "+1,939 bn", "▲"),
        ("equity_price", 120.25, "120.2", "+120.2", "▲"),
    ],
)
def test_a_variable_is_written_with_its_unit(
    english: Catalogue, name: str, amount: float, value: str, move: str, symbol: str
) -> None:
    assert figures.value(english, name, amount) == value
    assert figures.move(english, name, amount) == move
    assert figures.symbol(name, amount) == symbol


@pytest.mark.parametrize(
    ("language", "range_", "points"),
    [("en", "2.00–2.25%", "+25 bp"), ("zh-Hans", "2.00–2.25%", "+25 个基点"), ("zh-Hant", "2.00–2.25%", "+25 個基點")],
)
def test_rates_in_every_language(language: str, range_: str, points: str) -> None:
    catalogue = load_catalogue(language)
    assert figures.target_range(catalogue, 2.0, 2.25) == range_
    assert figures.basis_points(catalogue, 25) == points


@pytest.mark.parametrize(
    ("gauge", "mood"), [(1.0, "good"), (0.7, "good"), (0.69, "caution"), (0.4, "caution"), (0.1, "bad")]
)
def test_a_gauge_has_a_mood(gauge: float, mood: str) -> None:
    assert figures.mood(gauge) == mood


def test_causes_become_one_sentence_the_largest_first(english: Catalogue) -> None:
    causes = (Cause("treasury_account", -75.0), Cause("runoff", -90.2), Cause("income", 0.01))
    said = phrases.why_it_moved(english, "reserves_bn", causes)
    assert said == "Reserves fell by 165 bn: Runoff −90.2, Treasury's account −75.0."


def test_a_variable_that_nothing_pushed_has_its_own_sentence(english: Catalogue) -> None:
    assert phrases.why_it_moved(english, "reserves_bn", ()) == "Reserves did not move, and nothing pushed it."


def test_a_problem_names_its_control(english: Catalogue) -> None:
    said = phrases.problem(english, Problem("target_low_pct", "not_a_step", 1.1, (0.25,)))
    assert "1.1" in said
    assert "0.25" in said


def test_a_problem_speaks_in_the_units_of_its_control() -> None:
    found = Problem("temporary_repo_usd_bn", "out_of_range", 900.0, (0, 300.0))
    assert "900" in phrases.problem(load_catalogue("en"), found)
    said = phrases.problem(load_catalogue("zh-Hans"), found).replace(",", "")
    assert "9000" in said
    assert "3000" in said


@pytest.mark.parametrize(
    ("midpoint", "said"),
    [
        (1.125, "Priced in: 1.13%, so no surprise."),
        (1.375, "Priced in: 1.13%. Your range is 25 bp tighter than that."),
        (0.875, "Priced in: 1.13%. Your range is 25 bp easier than that."),
    ],
)
def test_what_markets_priced(english: Catalogue, midpoint: float, said: str) -> None:
    assert phrases.surprise(english, midpoint, 1.126) == said


@pytest.mark.parametrize(
    ("guidance", "path"),
    [
        (Guidance(), ()),
        (Guidance(GuidanceKind.HOLD, 2), (1.125, 1.125, 1.125)),
        (Guidance(GuidanceKind.RAISE, 2), (1.125, 1.375, 1.625)),
        (Guidance(GuidanceKind.LOWER, 6), (1.125, 0.875, 0.625, 0.375, 0.125, 0.125, 0.125)),
    ],
)
def test_guidance_spells_out_a_path(guidance: Guidance, path: tuple[float, ...]) -> None:
    assert histories.guided_path(1.0, guidance) == pytest.approx(path)


def test_the_past_is_history_then_bulletins_as_they_were_revised() -> None:
    seat = SampleSeat()
    first = seat.bulletins[0]
    second = replace(
        first,
        quarter="2017Q4",
        readings={"unemployment": Reading(4.1, Status.FLASH)},
        revisions={"unemployment": {"2017Q3": Reading(4.4, Status.REVISED)}},
    )
    level = seat.level
    quarters = histories.quarters(level, (first, second))
    past = dict(zip(quarters, histories.past(level, (first, second), "unemployment"), strict=True))
    assert (quarters[0], quarters[-1]) == ("2012Q4", "2017Q4")
    assert past["2012Q4"] == level.history["unemployment"][0]
    assert (past["2017Q3"], past["2017Q4"]) == (4.4, 4.1)
    unpublished = histories.past(level, (first, second), "yield_10y")[-1]
    assert math.isnan(unpublished)


def test_a_brief_names_only_the_instruments_in_hand(english: Catalogue) -> None:
    level = sample_level()
    given = replace(level.instruments, purchases=False, standing_repo=False)
    assert "Purchases" in brief_facts.instruments(english, level)
    later = replace(given, purchases=True, purchases_max_usd_bn=300.0)
    level = replace(level, instruments=given, gains=(Gain("2018Q3", later),))
    said, gained = brief_facts.instruments(english, level).split("\n")
    assert gained == "From 2018 Q3: Purchases."
    assert "Purchases" not in said
    assert "Standing repo" not in said
    assert "Runoff caps" in said


def test_a_brief_names_the_tools_of_a_crisis_too(english: Catalogue) -> None:
    level = sample_level()
    given = replace(level.instruments, sales=True, swap_lines=True, discount_window=True, guidance=False)
    said = brief_facts.instruments(english, replace(level, instruments=given))
    assert {"Sales of securities", "Swap lines", "Discount rate"} <= set(said.removesuffix(".").split(", "))
    assert "thresholds" not in brief_facts.instruments(
        english, replace(level, instruments=replace(given, guidance_thresholds=True))
    )


def test_missions_and_what_is_gained_are_told(english: Catalogue) -> None:
    seat, texts = SampleSeat(), (MissionWords("A rate", "Move it.", "It moved."), MissionWords("A word", "Say it.", ""))
    words = {"en": replace(sample_level().words["en"], missions=texts)}
    level = replace(sample_level(), words=words, missions=(Mission("2017Q4"), Mission("2018Q1")))
    assert "2  A word (from 2018 Q1)" in mission_facts.missions(english, level, "en")
    first = seat.bulletins[0]
    second = replace(first, index=1, gained=("guidance", "guidance_max_quarters"))
    third = replace(first, index=2)
    told = [mission_facts.told(english, level, newest, "en") for newest in (first, second, third)]
    assert told[0] == ("Mission 1 of 2: A rate", "", "Move it.", "")
    assert told[1] == ("Mission 2 of 2: A word", "Learned: It moved.", "Say it.", "New in hand: Guidance.")
    assert told[2] == ("Mission 2 of 2: A word", "", "Say it.", "")
    assert mission_facts.told(english, sample_level(), first, "en") == ("", "", "", "")


def test_the_start_is_told_from_the_level(english: Catalogue) -> None:
    rows = dict(brief_facts.start(english, sample_level()))
    assert rows["Target range"] == "1.00–1.25%"
    assert rows["Reserves"] == "$2,200 bn"
    assert rows["Treasuries"] == "$2,465 bn"
