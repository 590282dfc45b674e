"""A level file is taken whole or refused with every mistake, each naming its place."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.state import Start
from cbgame.files.catalogues import load_catalogue
from cbgame.files.faults import BadFile
from cbgame.files.level_file import LevelFile
from cbgame.files.levels import UnknownLevel, level_files, list_levels, load_level, read_level, sound_level
from cbgame.files.start_figures import OPTIONAL_FIGURES, START_FIGURES
from cbgame.text.catalogue import LOCALES
from tests.files.little import DATA, FILE, at, changed, paths, steps, without, written

ENGLISH = load_catalogue("en")


def lines(data: dict[str, Any]) -> list[str]:
    """What is wrong with a level, in words, without the file's name."""
    with pytest.raises(BadFile) as caught:
        sound_level(data, Path("little.toml"))
    return [line.removeprefix("little.toml: ") for line in caught.value.lines(ENGLISH)]


def test_the_small_level_is_read_as_it_is_written() -> None:
    level = read_level(FILE)
    assert (level.id, level.quarters, level.start.reserves_bn) == ("little", 2, 2190.0)
    assert level.start.core_inflation == (1.9, 1.7, 1.0, 1.5)
    assert level.history["unemployment"] == (4.6, 4.4, 4.3)
    first, second = (item.decision for item in level.historical_policy)
    assert (first.target_low_pct, first.treasuries.runoff_cap_usd_bn) == (1.25, 6)
    assert (second.target_low_pct, second.treasuries.runoff_cap_usd_bn) == (1.5, 12), "hold goes on by the calendar"


def test_a_level_states_who_bears_losses() -> None:
    assert not sound_level(DATA, FILE).start.indemnity
    assert sound_level(changed(("loss_rule",), "indemnity"), FILE).start.indemnity
    assert 'loss_rule: found "indemnty", did you mean indemnity?' in lines(changed(("loss_rule",), "indemnty"))


def test_start_figures_are_those_of_the_economy() -> None:
    known_or_a_rule = ("treasuries_maturing_bn", "indemnity")
    assert (*START_FIGURES, *OPTIONAL_FIGURES, *known_or_a_rule) == Start.__slots__


def test_a_level_need_not_stand_on_the_ladder() -> None:
    assert (sound_level(DATA, FILE).ladder, sound_level(DATA, FILE).always_open) == (None, False)
    assert sound_level(changed(("ladder",), 7), FILE).ladder == 7
    assert sound_level(changed(("always_open",), True), FILE).always_open


def test_every_level_that_ships_is_sound() -> None:
    levels, bad = list_levels()
    assert [line for error in bad for line in error.lines(ENGLISH)] == []
    assert "repo-spike" in [level.id for level in levels]


MISTAKES: list[tuple[str, Any, str]] = [
    ("start.unemployment.unit", "pct", 'found "pct", expected percent'),
    ("start.unemployment.value", "4", 'found "4", expected a number'),
    ("start.unemployment.value", True, "found true, expected a number"),
    ("start.unemployment.value", 44, "found 44.0, expected 0.5 to 25"),
    ("start.unemployment.value", float("nan"), "found nan, expected a finite number"),
    ("start.unemployment.source", "frd", 'found "frd", did you mean fred?'),
    ("start.unemploymnt", 1, "unknown key, did you mean unemployment?"),
    ("start.core_inflation.value", [1, 2], "found 2 entries, expected 4"),
    ("start.core_inflation.value", 2, "found 2, expected a list"),
    ("start.core_inflation.value[2]", 99, "found 99.0, expected -8 to 25"),
    ("start.currency_bn.value", 9000, "start: liabilities of 11850 exceed assets of 4460: no capital is left"),
    ("quarters", 2.0, "found 2.0, expected a whole number"),
    ("difficulty", 9, "found 9, expected 1 to 5"),
    ("ladder", 100, "found 100, expected 0 to 99"),
    ("ladder", -1, "found -1, expected 0 to 99"),
    ("ladder", "6", 'found "6", expected a whole number'),
    ("always_open", 1, "found 1, expected true or false"),
    ("institution", "fedd", 'found "fedd", did you mean fed?'),
    ("start_quarter", "2017", 'found "2017", expected a quarter like "2017Q4"'),
    ("id", "other", 'found "other", expected little, the name of the file'),
    ("id", "Little Level", 'found "Little Level", expected lower-case words with hyphens'),
    ("words.zh-Hant.title", " ", "is empty"),
    ("words.zh-Hant.hints", [], "found 0 entries, expected 1"),
    ("words.zh-Hant.few_loops", "", "missing"),
    ("words.en.few_loops", " ", "is empty"),
    ("words.en.few_loops", 2, "found 2, expected a text"),
    ("words.zh-Hant.hints", "a hint", 'found "a hint", expected a list'),
    ("words.en.story", "word " * 121, "121 words, at most 120 are allowed"),
    ("words.en.objectives.job", "x", "unknown key, did you mean jobs?"),
    ("words.de", DATA["words"]["en"], "unknown key, expected one of en, zh-Hans, zh-Hant"),
    ("objectives[0].weight", 0.4, "objectives: weights add up to 0.9, expected 1"),
    ("objectives[0].id", "job", 'found "job", did you mean jobs?'),
    ("objectives[1].id", "inflation", '"inflation" is there twice'),
    ("medals.silver", 900, "medals: found 500, 900, 800, expected bronze below silver below gold"),
    ("instruments.purchases", 1, "found 1, expected true or false"),
    (
        "instruments.largest_move_bp",
        10,
        "historical_policy[0].changes.target_low_pct: found 1.25, a move of more than 10 basis points",
    ),
    ("standing.target_low_pct", 1.1, "found 1.1, expected a multiple of 0.25"),
    ("historical_policy[0].quarter", "2018Q4", 'found "2018Q4", expected 2017Q4'),
    ("historical_policy[1].changes.guidance.kind", "rase", 'found "rase", did you mean raise?'),
    ("historical_policy[1].changes.guidance.form", "treshold", 'found "treshold", did you mean threshold?'),
    ("historical_policy[1].changes.guidance.strength", "hard", 'found "hard", expected one of soft, plain, firm'),
    (
        "historical_policy[1].answers",
        ["wait", "wai"],
        'historical_policy[1].answers[1]: found "wai", did you mean wait?',
    ),
    (
        "history.start",
        "2016Q4",
        "history.series.unemployment.values: ends in 2017Q2, expected 2017Q3, the quarter before the start",
    ),
    ("history.series.unemployment.values[0]", 80, "found 80.0, expected 0.5 to 25"),
    ("history.series.unemploymen", {"values": [], "source": "fred"}, "unknown key, did you mean unemployment?"),
    ("outside_shocks[0].shock", "oli", 'found "oli", did you mean oil?'),
    ("outside_shocks[0].quarter", "2018Q2", "found 2018Q2, expected 2017Q4 to 2018Q1"),
    ("cash_events[0].week", 14, "found 14, expected 1 to 13"),
    ("gains[0].quarter", "2017Q4", 'found "2017Q4", expected a quarter after "2017Q4"'),
    ("gains[0].quarter", "2018Q2", "found 2018Q2, expected 2017Q4 to 2018Q1"),
    ("gains[0].instruments.guidanc", True, "unknown key, did you mean guidance?"),
    ("gains[0].instruments.sales", 1, "found 1, expected true or false"),
    ("gains[0].instruments.sales", False, "found false, which gives no more than false did: a gain takes nothing away"),
    (
        "gains[0].instruments.largest_move_bp",
        50,
        "found 50, which gives no more than 75 did: a gain takes nothing away",
    ),
    (
        "gains[0].instruments.target_low_min_pct",
        1.0,
        "found 1.0, which gives no more than 0.0 did: a gain takes nothing away",
    ),
    ("gains[0].instruments", {}, "is empty"),
    ("gains[0].source", "fomk", 'found "fomk", did you mean fomc?'),
    ("missions[0].quarter", "2018Q1", 'missions[1].quarter: found "2018Q1", expected a quarter after "2018Q1"'),
    ("missions[0].quarter", "2018Q1", 'found "2018Q1", expected 2017Q4'),
    ("missions[1].quarter", "2019Q1", "found 2019Q1, expected 2017Q4 to 2018Q1"),
    ("missions", [], "words.en.missions: found 2 entries, expected 0"),
    ("words.zh-Hans.missions", [], "found 0 entries, expected 2"),
    ("words.en.missions[1].task", " ", "is empty"),
    ("words.en.missions[1].taks", "x", "unknown key, did you mean task?"),
    ("parameters.path_decay", 0.88, "found 0.88, too near to outlook_decay 0.88"),
    ("parameters.path_decay", 1.5, "found 1.5, expected 0.01 to 0.99"),
    ("parameters.kink_width", 0, "found 0.0, expected 0.04 to 4.0"),
    ("parameters.phillips_slop", 0.1, "unknown key, did you mean phillips_slope?"),
    ("references[1].key", "fred", '"fred" is there twice'),
    ("references[1].url", "http://x", 'found "http://x", expected an address that begins with https://'),
    ("hystory", {}, "unknown key, did you mean history?"),
    ("zzz", {}, "unknown key"),
    ("outside_shocks[0].shock", "zzz", 'found "zzz", which is none of the known ones'),
]
"""Place, the value put there, and what is said of it (of that place, unless it names another)."""


@pytest.mark.parametrize(("place", "value", "complaint"), MISTAKES)
def test_each_mistake_in_words(place: str, value: Any, complaint: str) -> None:
    told = lines(changed(steps(place), value))
    assert complaint in told or f"{place}: {complaint}" in told


def test_a_figure_of_the_wrong_shape_hides_no_other_figures_mistakes() -> None:
    data = changed(steps("start.yield_2y.value"), float("nan"))
    data["start"]["unemployment"] |= {"unit": "pct", "source": "bls"}
    assert lines(data) == [
        "start.yield_2y.value: found nan, expected a finite number",
        'start.unemployment.unit: found "pct", expected percent',
        'start.unemployment.source: found "bls", expected one of fred, h41, fomc',
    ]


def test_mistakes_of_all_sections_come_together() -> None:
    data = changed(("objectives", 0, "weight"), 0.4)
    at(data, ("start", "unemployment"))["unit"] = "pct"
    del data["medals"]
    data["extra"] = 1
    assert len(lines(data)) == 4


OPTIONAL = (
    "historical_policy", "parameters", "treasury_account", "outside_shocks", "cash_events", "loss_rule",
    "legacy_quarters", "failure_families", "history_bands", "gains",
)  # fmt: skip


@pytest.mark.parametrize("name", [item.name for item in fields(LevelFile) if item.name in DATA])
def test_sections_that_may_be_left_away(name: str) -> None:
    data = without((name,))
    if name == "missions":
        assert "words.en.missions: found 2 entries, expected 0" in lines(data)
    elif name in OPTIONAL:
        assert sound_level(data, FILE).id == "little"
    else:
        assert f"{name}: missing" in lines(data)


def test_what_is_checked_of_a_section_does_not_hang_on_another_that_is_left_away() -> None:
    data = changed(("historical_policy", 0, "changes", "target_low_pct"), "1.25")
    del data["gains"]
    assert lines(data) == ['historical_policy[0].changes.target_low_pct: found "1.25", expected a number']


leaves = [path for path in paths() if not isinstance(at(DATA, path), dict | list)]
strange: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.floats(),
    st.text(max_size=8),
    st.just([]),
    st.just({}),
    st.just([[1]]),
)


def refusal(data: dict[str, Any]) -> BadFile | None:
    """Why a level is refused; None if it is sound."""
    try:
        sound_level(data, FILE)
    except BadFile as refused:
        return refused
    return None


@given(st.sampled_from(leaves), strange)
def test_another_value_anywhere_is_taken_as_sound_or_refused_in_short_lines(
    path: tuple[str | int, ...], value: Any
) -> None:
    refused = refusal(changed(path, value))
    if refused is None:
        assert type(value) in (type(at(DATA, path)), int, float)
    else:
        for catalogue in map(load_catalogue, LOCALES):
            assert all("\n" not in line and len(line) < 700 for line in refused.lines(catalogue))


@given(st.sampled_from(paths()))
def test_what_is_left_away_is_missed_in_its_section_or_may_be(path: tuple[str | int, ...]) -> None:
    refused = refusal(without(path))
    if refused is None:
        assert path[0] in (*OPTIONAL, "information", "instruments", "standing", "history", "references")
    else:
        assert refused.faults


@given(st.sampled_from([path for path in paths() if isinstance(at(DATA, path), dict)]))
def test_an_unknown_key_anywhere_is_named(path: tuple[str | int, ...]) -> None:
    place = written((*path, "zzz"))
    told = [line for line in lines(changed((*path, "zzz"), "?")) if line.startswith(f"{place}: ")]
    assert len(told) == 1
    assert len(told[0]) < 400


@given(st.integers(0, FILE.stat().st_size - 3))
def test_a_file_cut_off_anywhere_is_refused(tmp_path_factory: pytest.TempPathFactory, length: int) -> None:
    cut = tmp_path_factory.mktemp("cut") / "little.toml"
    cut.write_bytes(FILE.read_bytes()[:length])
    with pytest.raises(BadFile) as refused:
        read_level(cut)
    assert refused.value.faults


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", "id: missing"),
        (b"id = ", "breaks off before its end"),
        (b"id = little", "is not valid TOML (line 1, column 6)"),
        (b"\xff\xfe", "is not UTF-8 text (byte 0)"),
        (b'id = "a"\nid = "b"\n', "is not valid TOML (line 2, column 9)"),
        (b"a = " + b"[" * 100000, "is nested too deeply"),
        (b"quarters = " + b"9" * 5000, "holds a number too long to be read"),
        (b"#" * 1_000_001, "has 1,000,001 bytes, at most 1,000,000 are read"),
        (b"a = [" + b"0," * 12_000 + b"]", "12,001 entries, at most 12,000 are allowed"),
    ],
)
def test_files_that_are_no_toml(tmp_path: Path, content: bytes, line: str) -> None:
    file = tmp_path / "little.toml"
    file.write_bytes(content)
    with pytest.raises(BadFile) as caught:
        read_level(file)
    assert f"{file}: {line}" in caught.value.lines(ENGLISH)


def test_files_that_are_not_there(tmp_path: Path) -> None:
    for path, line in ((tmp_path / "no.toml", "there is no such file"), (tmp_path, "is a folder, expected a file")):
        with pytest.raises(BadFile) as caught:
            read_level(path)
        assert caught.value.lines(ENGLISH) == (f"{path}: {line}",)


def test_a_players_own_level_appears_and_a_bad_one_spoils_no_other(own_home: Path) -> None:
    (own_home / "levels").mkdir(parents=True)
    (own_home / "levels" / "little.toml").write_bytes(FILE.read_bytes())
    (own_home / "levels" / "bad.toml").write_text("x = 1")
    levels, bad = list_levels()
    assert {"little", "repo-spike"} <= {level.id for level in levels}
    assert [Path(error.path).name for error in bad] == ["bad.toml"]
    assert load_level("little").id == "little"


def test_an_unknown_level_knows_the_near_miss() -> None:
    with pytest.raises(UnknownLevel) as caught:
        load_level("repo-spke")
    assert caught.value.near == "repo-spike"
    assert caught.value.known == (*level_files(), "sandbox")


def test_the_documentation_has_every_start_figure() -> None:
    told = (Path(__file__).parents[2] / "docs" / "levels.md").read_text(encoding="utf-8")
    for name, quantity in START_FIGURES.items():
        row = f"| `{name}` | {quantity.unit} | {quantity.low:g} | {quantity.high:g} | {quantity.quarters} |"
        assert row in told
