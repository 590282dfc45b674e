"""A catalogue says what its Fluent files hold, formats as its language does, and never falls back."""

from __future__ import annotations

import datetime
import re
from typing import cast

import numpy as np
import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from cbgame.files.catalogues import load_catalogue
from cbgame.game.message import message
from cbgame.text.catalogue import LOCALES, BrokenMessage, Catalogue, MissingMessage, _native, nearest_language

TEXTS = {
    "one.ftl": """### A file
-fed = the Fed
greeting = { -fed } says { other-file } to { $who }.
count = { $n ->
    [one] one quarter
   *[other] { $n } quarters
}
two-lines =
    One line
    and another.
moved = { $kind ->
    [up] rose by { NUMBER($by, minimumFractionDigits: 2) }
   *[down] fell by { NUMBER($by, minimumFractionDigits: 2) }
}
by-itself = It moved by { $by }.
broken = { $x
""",
    "two.ftl": "other-file = hello\ncause-oil = oil prices\nbecause = { $cause } in { $quarter }, on { $day }\n",
}


@pytest.fixture
def english() -> Catalogue:
    return Catalogue("en", TEXTS)


def test_entries_find_terms_and_messages_of_other_files(english: Catalogue) -> None:
    assert english.say("greeting", who="you") == "the Fed says hello to you."


def test_plurals_and_choices(english: Catalogue) -> None:
    assert english.say("count", n=1) == "one quarter"
    assert english.say("count", n=2) == "2 quarters"
    assert english.say("moved", kind="up", by=1.5) == "rose by 1.50"
    assert english.say("two-lines") == "One line\nand another."


@pytest.mark.parametrize("number", [-1234.5, np.float64(-1234.5), np.float32(-1234.5)])
def test_numbers_in_sentences_have_a_true_minus(english: Catalogue, number: float) -> None:
    assert english.say("by-itself", by=number) == "It moved by −1,234.5."


def test_what_is_quoted_keeps_its_hyphens(english: Catalogue) -> None:
    assert english.say("by-itself", by="-5 (x-1)") == "It moved by -5 (x-1)."


def test_numpy_whole_numbers_choose_plurals(english: Catalogue) -> None:
    assert english.say("count", n=cast(int, np.int64(1))) == "one quarter"


def test_a_text_is_shown_as_it_is_but_told_as_what_it_means(english: Catalogue) -> None:
    arguments = {"cause": "cause-oil", "quarter": "2019Q3", "day": "2019-09-16"}
    assert english.say("because", **arguments) == "cause-oil in 2019Q3, on 2019-09-16"
    assert english.tell(message("because", **arguments)) == "oil prices in 2019 Q3, on Sep 16, 2019"


def test_no_fallback_for_what_is_missing_or_broken(english: Catalogue) -> None:
    with pytest.raises(MissingMessage, match="nowhere"):
        english.say("nowhere")
    with pytest.raises(BrokenMessage, match="broken"):
        english.say("broken", x=1)
    with pytest.raises(BrokenMessage, match="who"):
        english.say("greeting")
    assert english.say("greeting", who="you"), "a failure doesn't spoil the message"


def test_no_isolation_marks(english: Catalogue) -> None:
    assert english.say("greeting", who="a").isascii()


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "text"),
    [
        (1234.567, 1, False, "1,234.6"),
        (-0.25, 2, False, "−0.25"),
        (-0.001, 2, True, "0.00"),
        (0.25, 2, True, "+0.25"),
        (4500, 0, True, "+4,500"),
        (1e12, 0, False, "1,000,000,000,000"),
        (1.0000000000004499e27, 1, False, "1e+27"),
        (-1e300, 0, True, "−1e+300"),
        (float("nan"), 2, False, "–"),
        (float("inf"), 2, True, "–"),
    ],
)
@pytest.mark.parametrize("language", LOCALES)
def test_numbers(language: str, value: float, decimals: int, signed: bool, text: str) -> None:
    assert Catalogue(language, {}).number(value, decimals, signed) == text


@pytest.mark.parametrize(
    ("language", "quarter", "date", "day"),
    [
        ("en", "2019 Q3", "Sep 16, 2019", "Sep 16"),
        ("zh-Hans", "2019年第三季度", "2019年9月16日", "9月16日"),
        ("zh-Hant", "2019年第3季", "2019年9月16日", "9月16日"),
    ],
)
def test_quarters_and_dates(language: str, quarter: str, date: str, day: str) -> None:
    catalogue = Catalogue(language, {})
    assert catalogue.quarter("2019Q3") == quarter
    assert catalogue.date("2019-09-16") == date
    assert catalogue.date("2019-09-16", with_year=False) == day


@pytest.mark.parametrize("wrong", ["2019Q5", "2019", "", "19Q3", "2019Q3 "])
def test_what_is_no_quarter_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="quarter"):
        Catalogue("en", {}).quarter(wrong)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="de"):
        Catalogue("de", {})


@pytest.mark.parametrize(
    ("system", "language"),
    [
        ("en_US", "en"),
        ("", "en"),
        ("de_DE", "en"),
        ("zh_CN", "zh-Hans"),
        ("zh_TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("Chinese (Traditional)_Taiwan", "zh-Hant"),
        ("Chinese (Simplified)_China", "zh-Hans"),
    ],
)
def test_the_nearest_language(system: str, language: str) -> None:
    assert nearest_language(system) == language


@pytest.mark.parametrize("language", LOCALES)
def test_what_ships_loads(language: str) -> None:
    assert "command-about" in load_catalogue(language)


@pytest.mark.parametrize("language", LOCALES)
def test_what_is_said_without_fluent_is_what_fluent_says(language: str) -> None:
    plainly, by_fluent = load_catalogue(language), load_catalogue(language)
    said, chosen = 0, 0
    for id, text in sorted(by_fluent._waiting.items()):
        if id not in plainly:
            continue
        keys = re.findall(r"\[\s*([\w.-]+)\s*\]", text)
        for argument in ("A-5 b", 12_345, -3, 0, 1, 2, 1.0, 2.675, 0.125, -0.04, -98_765.4321, *keys):
            arguments = dict.fromkeys(re.findall(r"\$([a-zA-Z][\w-]*)", text), argument)
            chosen += bool(keys)
            if plainly._said_plainly(id, arguments) is not None:
                otherwise = by_fluent._said_by_fluent(id, {name: _native(value) for name, value in arguments.items()})
                assert plainly.say(id, **arguments) == otherwise.replace("\ue000", "-"), id
                said += 1
    assert said > 20_000
    assert chosen > 300


@pytest.mark.parametrize(("language", "pattern"), [("en", "y QQQ"), ("zh-Hans", "y年QQQQ"), ("zh-Hant", "y年QQQQ")])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_quarters_are_written_as_the_locale_writes_them(language: str, pattern: str, number: int) -> None:
    first_day = datetime.date(2019, number * 3 - 2, 1)
    assert Catalogue(language, {}).quarter(f"2019Q{number}") == format_date(first_day, pattern, LOCALES[language])


@pytest.mark.parametrize("language", LOCALES)
@given(value=st.floats(-1e9, 1e9), decimals=st.integers(0, 4))
def test_numbers_are_written_as_the_locale_writes_them(language: str, value: float, decimals: int) -> None:
    rounded = abs(round(value, decimals))
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    written = Catalogue(language, {}).number(value, decimals)
    assert written.lstrip("−") == format_decimal(rounded, format=digits, locale=LOCALES[language])
