"""The luck called historical: where history's policy lands on it; kept, told and verified as any luck is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest

from cbgame.economy.luck import NAMED, QUARTERLY, keyed_normals
from cbgame.files import places
from cbgame.files.faults import BadFile
from cbgame.files.levels import list_levels, load_level
from cbgame.files.pasts import past_text, read_past
from cbgame.files.records import load_record, save_record
from cbgame.files.what_happened import figures_of, freshness
from cbgame.game.contributions import Contribution
from cbgame.game.debrief_story import retold
from cbgame.game.emergencies import FAMILIES
from cbgame.game.ghosts import play_policy
from cbgame.game.happened import AIMS, FARTHEST, can_be_found
from cbgame.game.inversion import find_past
from cbgame.game.level import Level
from cbgame.game.level_luck import PastLuck, luck_of
from cbgame.game.luck_split import LuckSplit
from cbgame.game.origins import Origin
from cbgame.game.past import Freshness, Past, is_historical, luck_name
from cbgame.game.record import level_hash
from cbgame.game.rerun import Replay
from cbgame.game.term import Term, Unplayable
from cbgame.game.verification import Outcome, verify
from tests.game import past_page

LEVELS: Final = {level.id: level for level in list_levels()[0]}
WITH: Final = (
    "soft-landing", "dotcom", "disinflation", "housing-bust", "long-exit", "repo-spike", "pandemic", "inflation-surge",
    "ample-landing",
)  # fmt: skip
NEAR: Final[Mapping[str, float]] = {
    "unemployment": 0.1, "output_gap": 0.15, "core_inflation_4q": 0.1, "headline_inflation_4q": 0.15,
    "expected_inflation_long": 0.1, "yield_10y": 0.1, "mortgage_rate": 0.3,
}  # fmt: skip
"""The root mean square miss that is stated for every level, percentage points."""
FARTHER: Final[Mapping[tuple[str, str], float]] = {
    ("disinflation", "expected_inflation_long"): 0.3,
    ("disinflation", "yield_10y"): 0.2,
    ("disinflation", "mortgage_rate"): 0.7,
}


def past_of(level: Level) -> Past:
    assert level.past is not None
    return level.past


def test_the_levels_that_state_enough_of_history_have_it_and_no_others() -> None:
    assert [level.id for level in past_page.levels()] == [id for id in LEVELS if id in WITH]
    assert {id for id, level in LEVELS.items() if can_be_found(level, figures_of(level))} == set(WITH)


@pytest.mark.parametrize("id", WITH)
def test_it_was_found_on_this_level_from_these_figures_in_this_model(id: str) -> None:
    assert freshness(LEVELS[id]) is Freshness.FRESH, f"cbgame past {id} --write && python -m tests.game.past_page"


@pytest.mark.parametrize("id", WITH)
def test_history_lands_where_history_landed(id: str) -> None:
    found = past_page.landed(LEVELS[id])
    assert found.largest <= FARTHEST
    assert found.rms < 1.0  # no luckier or unluckier than any other
    for name, near in NEAR.items():
        assert found.misses[name].rms < FARTHER.get((id, name), near), name


def test_the_page_tells_where_they_land() -> None:
    rows = [row.split("|") for row in past_page.PAGE.read_text().split(past_page.BEGIN)[1].splitlines()[2:]]
    told = {row[1].strip(" `"): [float(cell or "nan") for cell in map(str.strip, row[2:-1])] for row in rows if row[1:]}
    assert [id for id in told if id in WITH] == [level.id for level in past_page.levels()]
    for level in past_page.levels():
        fresh = past_page.row_of(level.id, past_page.landed(level)).split("|")
        figures = [float(cell or "nan") for cell in map(str.strip, fresh[2:-1])]
        assert told[level.id] == pytest.approx(figures, rel=0.02, abs=0.02, nan_ok=True), "tests.game.past_page"


def test_what_is_found_anew_is_what_is_stored() -> None:
    level = LEVELS["repo-spike"]
    found, stored = find_past(level, figures_of(level)), past_of(level)
    assert (found.level_hash, found.figures) == (stored.level_hash, stored.figures)
    for quarter, drawn in stored.quarters.items():
        assert set(drawn) <= {*found.quarters[quarter]} | {name for name, value in drawn.items() if abs(value) < 0.03}
        for name, value in found.quarters[quarter].items():
            assert value == pytest.approx(drawn.get(name, 0.0), abs=0.03), (quarter, name)


def test_too_little_history_is_refused() -> None:
    level = LEVELS["repo-spike"]
    with pytest.raises(ValueError, match="too little"):
        find_past(level, {"unemployment": (4.1, *(None,) * 8)})
    assert not can_be_found(replace(level, historical_policy=()), figures_of(level))


def test_figures_come_from_every_episode_that_reaches_into_the_term() -> None:
    figures = figures_of(LEVELS["pandemic"])
    assert figures["unemployment"][-1] == 4.2  # 2021Q4, of inflation-surge
    assert figures["sofr_iorb_bp"][:7] == (None,) * 7
    assert figures_of(LEVELS["soft-landing"])["unemployment"][9:] == (None, None, None, 5.33)  # its history_bands


# --- as a luck -------------------------------------------------------------------------------------------------------


def test_its_draws_are_what_is_stated_and_0_else() -> None:
    level = LEVELS["repo-spike"]
    luck = luck_of(level, past_of(level).number)
    assert isinstance(luck, PastLuck)
    quarter, drawn = next(iter(past_of(level).quarters.items()))
    draws = luck.draws(Term(level, 1).course.state.quarter + 1)
    assert quarter == level.start_quarter
    assert {name: float(draws.quarter[name][0]) for name in QUARTERLY} == {
        name: drawn.get(name, 0.0) for name in QUARTERLY
    }
    assert not np.any(draws.weeks["sofr"])
    oil = next(shock for shock in level.outside_shocks if (shock.quarter, shock.shock) == (quarter, "oil"))
    assert draws.outside("oil") == pytest.approx(oil.mean + oil.spread * drawn["outside_oil"])


def test_its_number_is_no_seed_and_names_these_draws_alone() -> None:
    level = LEVELS["repo-spike"]
    past = past_of(level)
    assert is_historical(past.number)
    assert past.number > -(2**63)
    assert luck_name(past.number) == "historical"
    assert luck_name(7) == "7"
    other = replace(past, quarters={**past.quarters, level.start_quarter: {"demand": 1.0}})
    assert other.number != past.number
    assert replace(past, outcome="other").number == past.number
    for strange in (other.number, NAMED - 1):
        with pytest.raises(ValueError, match="seed"):
            Term(level, strange)
    with pytest.raises(ValueError, match="historical luck"):
        luck_of(replace(level, past=None), past.number)


def test_what_is_drawn_beside_it_is_the_same_for_all() -> None:
    numbers = [past_of(LEVELS[id]).number for id in WITH]
    assert len(set(numbers)) == len(WITH)
    drawn = [keyed_normals(number, 5, "district_north", 3).tolist() for number in numbers]
    assert all(each == drawn[0] for each in drawn)
    assert drawn[0] != keyed_normals(1, 5, "district_north", 3).tolist()


def test_emergencies_that_history_answered_come() -> None:
    for id in ("inflation-surge", "pandemic"):
        level = LEVELS[id]
        term = play_policy(level, "history", past_of(level).number)
        for stated, given in zip(level.historical_policy, term.answers, strict=True):
            if stated.answers and stated.answers[0] not in FAMILIES["repo_squeeze"].options:
                assert stated.answers[0] in given, stated.quarter


def test_september_2019_comes_by_itself() -> None:
    level = LEVELS["repo-spike"]
    worst = {
        quarter.date: quarter.actual["sofr_iorb_max_bp"]
        for quarter in play_policy(level, "history", past_of(level).number).log()
    }
    assert max(worst, key=lambda date: worst[date]) == "2019Q3"
    assert worst["2019Q3"] > 200.0


# --- in a record -----------------------------------------------------------------------------------------------------


def test_a_term_on_it_is_saved_read_and_verified(tmp_path: Path) -> None:
    level = LEVELS["repo-spike"]
    term = play_policy(level, "taylor", past_of(level).number)
    save_record(term.record(claimed=False), tmp_path / "term.json")
    record = load_record(tmp_path / "term.json")
    assert record.seed == past_of(level).number
    assert Term.replayed(record, level).marks == term.marks
    assert verify(record, level).outcome is Outcome.UNFINISHED
    edited = replace(record, marks=("0" * 12, *record.marks[1:]))
    assert verify(edited, level).outcome is Outcome.REFUTED


def test_a_luck_that_was_found_anew_since_is_another() -> None:
    level = LEVELS["repo-spike"]
    record = play_policy(level, "hold", past_of(level).number).record(claimed=False)
    past = past_of(level)
    moved = replace(level, past=replace(past, quarters={**past.quarters, "2018Q1": {"demand": 1.0}}))
    for here in (moved, replace(level, past=None)):
        assert verify(record, here).outcome is Outcome.OTHER_LUCK
        with pytest.raises(Unplayable):
            Term.replayed(record, here)


def test_a_level_is_the_same_with_and_without_it() -> None:
    level = LEVELS["repo-spike"]
    assert level_hash(replace(level, past=None)) == level_hash(level) == past_of(level).level_hash


def test_a_term_on_it_can_be_taken_apart() -> None:
    level = LEVELS["repo-spike"]
    term = play_policy(level, "history", past_of(level).number)
    replay = Replay.of(term)
    assert replay.held_from(0).marks == play_policy(level, "hold", past_of(level).number).marks
    assert isinstance(replay.with_decision(3, None).luck, PastLuck)


@pytest.mark.parametrize("points", [200.0, 0.0, -200.0])
def test_the_story_says_whose_shocks_were_met(points: float) -> None:
    level = LEVELS["repo-spike"]
    none: dict[str, tuple[Origin, ...]] = {"core_inflation_4q": (), "unemployment": ()}
    for luck, begins in ((past_of(level).number, "story-luck-history-"), (7, "story-luck-")):
        term = play_policy(level, "hold", luck)
        split = LuckSplit(usual=300.0, usual_sd=50.0, luck=points, skill=40.0)
        told = retold(term, (Contribution("rate", 0.0, {}),), (), none, split)[-1]
        assert told.id == begins + {200.0: "kind", 0.0: "usual", -200.0: "hard"}[points]


# --- as a file -------------------------------------------------------------------------------------------------------


def own_past(id: str, text: str) -> None:
    """Put a luck of the player's own before the shipped one."""
    folder = places.own_levels() / "past"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{id}.toml").write_text(text, encoding="utf-8")


def test_a_file_is_read_as_it_was_written() -> None:
    past = past_of(LEVELS["dotcom"])
    own_past("dotcom", past_text("dotcom", past))
    assert read_past(places.own_levels() / "past" / "dotcom.toml") == past
    assert (places.shipped_levels() / "past" / "dotcom.toml").read_text("utf-8") == past_text("dotcom", past)


def test_a_bad_file_says_everything_at_once() -> None:
    past = replace(past_of(LEVELS["dotcom"]), quarters={"2000Q4": {"demnd": 1.0, "oil": 40.0}})
    own_past("dotcom", past_text("dotcom", past) + "more = 1\n")
    with pytest.raises(BadFile) as found:
        load_level("dotcom")
    assert [each.place for each in found.value.faults] == ["draws.2000Q4", "draws.2000Q4.oil", "draws.2000Q4"]


@pytest.mark.parametrize(
    ("change", "stands"),
    [
        ({"level_hash": "0" * 16}, Freshness.OTHER_LEVEL),
        ({"figures": "0" * 16}, Freshness.OTHER_FIGURES),
        ({"outcome": "0" * 16}, Freshness.OTHER_MODEL),
        ({}, Freshness.FRESH),
    ],
)
def test_what_it_was_found_from_is_told(change: dict[str, Any], stands: Freshness) -> None:
    level = LEVELS["repo-spike"]
    own_past("repo-spike", past_text("repo-spike", replace(past_of(level), **change)))
    assert freshness(level) is stands
    assert (load_level("repo-spike").past is None) == (stands is Freshness.OTHER_LEVEL)


def test_other_draws_lead_elsewhere() -> None:
    level, past = LEVELS["repo-spike"], past_of(LEVELS["repo-spike"])
    own_past(
        "repo-spike", past_text("repo-spike", replace(past, quarters={**past.quarters, "2018Q1": {"demand": 0.1}}))
    )
    assert freshness(level) is Freshness.OTHER_MODEL


def test_aims_are_published_variables() -> None:
    seen = Term(LEVELS["repo-spike"], 1).bulletins[0].readings
    assert set(AIMS) <= set(seen)
