"""An episode's file is taken whole or refused with every mistake; it and a level share sections without copying."""

from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

import pytest

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.files.catalogues import load_catalogue
from cbgame.files.episodes import UnknownEpisode, episode_files, load_episode, read_episode, sound_episode
from cbgame.files.faults import BadFile
from cbgame.files.levels import load_level, sound_level
from cbgame.files.scenario_file import SHARED
from cbgame.game.episode import Episode
from cbgame.policy.decision import GuidanceKind
from tests.files.little import DATA as LEVEL
from tests.files.little import at, steps

ENGLISH = load_catalogue("en")

DATA: dict[str, Any] = {name: LEVEL[name] for name in SHARED if name in LEVEL} | tomllib.loads(
    """
    id = "small"
    [actual.unemployment]
    values = [4.17, 4.03]
    source = "fred"
    [actual.reserves_bn]
    first = "2018Q1"
    values = [2113.3]
    source = "fred"
    [bands]
    inside = ["unemployment"]
    [[bands.near]]
    variable = "reserves_bn"
    percent = 10
    [[bands.between]]
    variable = "remittances_bn"
    first = "2017Q4"
    last = "2018Q1"
    low = 20
    high = 60
    total = true
    """
)
"""The small level's quarters as an episode."""


def lines(data: dict[str, Any]) -> list[str]:
    """What is wrong with an episode, in words, without the file's name."""
    with pytest.raises(BadFile) as caught:
        sound_episode(data, Path("small.toml"))
    return [line.removeprefix("small.toml: ") for line in caught.value.lines(ENGLISH)]


def small(**sections: Any) -> Episode:
    return sound_episode(copy.deepcopy(DATA) | sections, Path("small.toml"))


def test_the_small_episode_is_read_as_it_is_written() -> None:
    episode = small()
    assert (episode.id, episode.start_quarter, episode.quarters) == ("small", "2017Q4", 2)
    assert episode.actual == {"unemployment": (4.17, 4.03), "reserves_bn": (None, 2113.3)}
    assert episode.bands.near[0].percent == 10.0
    assert episode.bands.share == 0.8


def test_actual_figures_may_begin_late_and_end_early() -> None:
    series = {"gdp_nominal_bn": {"values": [20037], "source": "fred"}}
    assert small(actual=series, bands={"inside": []}).actual == {"gdp_nominal_bn": (20037.0, None)}


def test_history_needs_no_players_instruments() -> None:
    changes = {"target_low_pct": 15.0, "on_rrp": False, "mbs": {"purchases_usd_bn": -30, "purchases_end_usd_bn": -30}}
    policy = [{"quarter": "2017Q4", "changes": changes, "source": "fred"}, {"quarter": "2018Q1", "source": "fred"}]
    episode = small(historical_policy=policy)
    assert episode.historical_policy[1].decision.target_low_pct == 15.0
    assert episode.historical_policy[1].decision.mbs.purchases_usd_bn == -30.0


MISTAKES: list[tuple[str, Any, str]] = [
    ("id", "other", 'found "other", expected small, the name of the file'),
    ("start.unemployment.value", 44, "found 44.0, expected 0.5 to 25"),
    ("actual.unemployment.values[1]", 90, "found 90.0, expected 0.5 to 25"),
    ("actual.unemployment.values", [4, 4, 4], "3 entries, at most 2 are allowed"),
    ("actual.unemployment.source", "frd", 'found "frd", did you mean fred?'),
    ("actual.unemploymnt", {"values": [], "source": "fred"}, "unknown key, did you mean unemployment?"),
    ("actual.reserves_bn.first", "2018Q2", "found 2018Q2, expected 2017Q4 to 2018Q1"),
    ("actual.reserves_bn.first", "soon", 'found soon, expected a quarter like "2017Q4"'),
    ("bands.inside[0]", "unemploymet", 'found "unemploymet", did you mean unemployment?'),
    ("bands.near[0].variable", "mbs_bn", 'found "mbs_bn", expected one of unemployment, reserves_bn'),
    ("bands.near[0].percent", -1, "found -1.0, expected 0.0 to 1000000.0"),
    ("bands.share", 1.5, "found 1.5, expected 0.0 to 1.0"),
    ("bands.between[0].last", "2019Q1", "found 2019Q1, expected 2017Q4 to 2018Q1"),
    ("bands.between[0].high", 10, "found 10.0, expected 20.0 to 1000000000.0"),
    ("bands.nearr", [], "unknown key, did you mean near?"),
    ("historical_policy", [], "is empty"),
    ("historical_policy[0].changes.target_low_pct", 1.1, "found 1.1, expected a multiple of 0.25"),
    ("level", "repo-spke", 'found "repo-spke", did you mean repo-spike?'),
    ("bandss", {}, "unknown key, did you mean bands?"),
]
"""Place, the value put there, and what is said of it."""


@pytest.mark.parametrize(("place", "value", "complaint"), MISTAKES)
def test_each_mistake_in_words(place: str, value: Any, complaint: str) -> None:
    data = copy.deepcopy(DATA)
    path = steps(place)
    at(data, path[:-1])[path[-1]] = value
    assert f"{place}: {complaint}" in lines(data)


def test_all_mistakes_come_together() -> None:
    data = copy.deepcopy(DATA)
    data["quarters"] = 0
    data["actual"]["unemployment"]["source"] = "frd"
    data["bands"]["share"] = 2
    del data["standing"]
    assert len(lines(data)) >= 4


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "torn.toml"
    path.write_text("id = ", encoding="utf-8")
    with pytest.raises(BadFile, match=r"torn\.toml"):
        read_episode(path)


def test_an_unknown_episode_has_a_near_miss() -> None:
    with pytest.raises(UnknownEpisode) as caught:
        load_episode("qt11")
    assert caught.value.near == "qt1"


def test_an_episode_takes_over_a_level_without_copying_it() -> None:
    episode, level = load_episode("qt1"), load_level("repo-spike")
    for name in ("start_quarter", "quarters", "start", "standing", "historical_policy", "outside_shocks",
                 "treasury_account", "cash_events"):  # fmt: skip
        assert getattr(episode, name) == getattr(level, name), name


def test_a_level_takes_over_an_episode_and_may_end_earlier() -> None:
    episode = load_episode("bond-massacre")
    by_quarter = (*SHARED, "gains", "missions", "words")
    own = {name: value for name, value in LEVEL.items() if name not in by_quarter}
    own["words"] = {code: text | {"missions": []} for code, text in LEVEL["words"].items()}
    series = {"unemployment": {"values": [6.8], "source": "bls-unrate"}}
    own["instruments"] = {"guidance_max_quarters": 8, "largest_move_bp": 300}
    own["history"] = {"start": "1993Q3", "series": series}
    raw = own | {"id": "little", "episode": "bond-massacre", "quarters": 5}
    level = sound_level(raw, Path("little.toml"))
    assert (level.start, level.standing) == (episode.start, episode.standing)
    assert level.historical_policy == episode.historical_policy[:5]
    assert {shock.quarter for shock in level.outside_shocks} <= {each.quarter for each in level.historical_policy}
    assert len(level.treasury_account) == 5


def test_what_a_file_states_itself_stands_before_what_it_takes_over() -> None:
    raw = {"id": "small", "level": "repo-spike", "actual": {}, "bands": {}, "standing": DATA["standing"]}
    assert sound_episode(raw, Path("small.toml")).standing.target_low_pct == DATA["standing"]["target_low_pct"]


@pytest.mark.parametrize("id", episode_files())
def test_every_episode_that_ships_is_sound(id: str) -> None:
    episode = load_episode(id)
    first = quarter_number(episode.start_quarter)
    assert [each.quarter for each in episode.historical_policy] == [
        quarter_name(first + index) for index in range(episode.quarters)
    ]
    assert {"core_inflation_4q", "unemployment", "yield_10y"} <= set(episode.bands.inside)
    assert all(len(values) == episode.quarters for values in episode.actual.values())


@pytest.mark.parametrize("id", episode_files())
def test_instruments_are_used_only_when_they_existed(id: str) -> None:
    episode = load_episode(id)
    for each in episode.historical_policy:
        decision, quarter = each.decision, each.quarter
        assert decision.interest_on_reserves == (quarter >= "2008Q4"), quarter
        assert not (decision.on_rrp and quarter < "2013Q4"), quarter
        assert decision.on_rrp or quarter < "2015Q4", quarter
        assert decision.standing_repo == (quarter >= "2021Q3"), quarter
        if quarter < "2003Q3":
            assert decision.guidance.kind is GuidanceKind.NONE, quarter
