"""What the verbs answer: the promised shapes, and that the figures in them hang together."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cbgame.commands import main
from cbgame.commands.answer import print_json, print_table
from cbgame.economy.sectors import CRISES
from cbgame.economy.variables import VARIABLES
from cbgame.files.records import load_record, save_record
from cbgame.game.ghosts import POLICIES


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG"):
        monkeypatch.setenv(name, "en_US.UTF-8")


@pytest.fixture
def answer(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command line and return its exit code and what it printed, JSON as data."""

    def run(*arguments: str) -> tuple[int, Any]:
        code = main(arguments)
        said = capsys.readouterr()
        return code, json.loads(said.out) if "--json" in arguments else said.out

    return run


def test_levels(answer: Any) -> None:
    code, levels = answer("levels", "--json")
    assert code == 0
    level = next(level for level in levels if level["id"] == "repo-spike")
    assert (level["institution"], level["start_quarter"], level["quarters"]) == ("fed", "2017Q4", 9)
    assert "standing_repo" in level["instruments"]
    assert "repo-spike" in answer("levels")[1]


def test_a_backtest_has_the_promised_shape(answer: Any) -> None:
    code, found = answer("backtest", "qt1", "--draws", "60", "--seed", "3", "--json")
    assert code in (0, 1)
    assert set(found) == {"episode", "dates", "variables"}
    assert (found["episode"], found["dates"][0], len(found["dates"])) == ("qt1", "2017Q4", 9)
    assert set(found["variables"]) == set(VARIABLES)
    for name, band in found["variables"].items():
        assert set(band) == {"actual", "p10", "p50", "p90"}, name
        assert {len(values) for values in band.values()} == {9}, name
        assert all(isinstance(value, float) for key in ("p10", "p50", "p90") for value in band[key]), name
    assert found["variables"]["unemployment"]["actual"][0] == pytest.approx(4.17)
    assert found["variables"]["house_price"]["actual"] == [None] * 9


def test_a_backtest_says_of_each_check_whether_it_holds(answer: Any) -> None:
    code, said = answer("backtest", "qt1", "--draws", "60")
    assert "Unemployment (unemployment)" in said
    assert "Reserves: quarters whose median is within 10 %" in said
    assert code == (1 if "fails" in said else 0)


def test_a_failed_check_is_an_answer_of_no(answer: Any, own_home: Path) -> None:
    folder = own_home / "levels" / "episodes"
    folder.mkdir(parents=True)
    bands = '[bands]\ninside = []\n[[bands.between]]\nvariable = "mbs_bn"\nfirst = "2018Q1"\nlast = "2018Q1"\n'
    for id, high in (("wrong", 10), ("right", 9000)):
        text = f'id = "{id}"\nlevel = "repo-spike"\n[actual]\n{bands}low = 0\nhigh = {high}\n'
        (folder / f"{id}.toml").write_text(text, encoding="utf-8")
    code, said = answer("backtest", "wrong", "--draws", "20")
    assert (code, "fails" in said, "holds" in said) == (1, True, False)
    assert answer("backtest", "right", "--draws", "20")[0] == 0


def test_moments_have_the_promised_shape(answer: Any) -> None:
    code, found = answer("moments", "--paths", "20", "--quarters", "40", "--seed", "3", "--json")
    assert code == 0
    assert set(found) == {
        "mean", "sd", "ar1", "corr", "lower_bound", "recessions", "okun_4q", "yield_10y_on_policy_rate", "crises",
    }  # fmt: skip
    assert set(found["lower_bound"]) == {"share", "mean_spell_quarters"}
    assert set(found["recessions"]) == {"per_year", "mean_quarters", "unemployment_rise"}
    assert set(found["recessions"]["unemployment_rise"]) == {"p50", "p95"}
    assert all("," in pair for pair in found["corr"])
    assert set(found["crises"]) == set(CRISES)
    assert all(isinstance(often, float) and often >= 0.0 for often in found["crises"].values())
    told = answer("moments", "--paths", "20", "--quarters", "40")[1]
    assert "Okun" in told
    assert "Dash for cash" in told


def test_play_has_the_promised_shape(answer: Any) -> None:
    code, term = answer("play", "repo-spike", "--policy", "history", "--seed", "1", "--json")
    assert code == 0
    assert (term["level"], term["seed"], len(term["quarters"])) == ("repo-spike", 1, 9)
    assert isinstance(term["engine"], str)
    for quarter in term["quarters"]:
        assert set(quarter) == {"date", "decision", "observed", "actual", "balance_sheet", "weeks"}
        assert set(VARIABLES) <= set(quarter["actual"])
        assert set(quarter["observed"]) <= set(VARIABLES)
        sheet = quarter["balance_sheet"]
        assert sum(sheet["assets"].values()) == pytest.approx(sum(sheet["liabilities"].values()), abs=1e-6)
        assert len(quarter["weeks"]) == 13
    assert [quarter["date"] for quarter in term["quarters"]][::8] == ["2017Q4", "2019Q4"]
    points = sum(objective["points"] for objective in term["score"]["objectives"])
    assert term["score"]["total"] == pytest.approx(points, abs=0.1)


@pytest.mark.parametrize("policy", POLICIES)
def test_every_policy_plays_and_is_confirmed(answer: Any, tmp_path: Path, policy: str) -> None:
    file = tmp_path / f"{policy}.json"
    code, text = answer("play", "repo-spike", "--policy", policy, "--seed", "1", "--out", str(file))
    assert code == 0
    assert str(file) in text
    code, verdicts = answer("verify", str(file), "--json")
    assert code == 0
    assert set(verdicts[0]) == {"file", "verdict", "quarter", "claimed_score", "score", "name", "same_as"}
    assert (verdicts[0]["verdict"], verdicts[0]["quarter"]) == ("confirmed", None)
    assert verdicts[0]["score"] == pytest.approx(verdicts[0]["claimed_score"])


def test_the_same_seed_is_the_same_term_and_another_is_not(answer: Any) -> None:
    first, again, other = (answer("play", "repo-spike", "--seed", seed, "--json")[1] for seed in ("1", "1", "2"))
    assert first == again
    assert first["quarters"] != other["quarters"]


def test_a_result_file_is_played_again_with_its_answers(answer: Any, tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    first = answer("play", "repo-spike", "--policy", "hold", "--seed", "2", "--out", str(file), "--json")[1]
    again = answer("play", "repo-spike", "--policy", str(file), "--seed", "2", "--json")[1]
    assert again == first
    other_luck = answer("play", "repo-spike", "--policy", str(file), "--seed", "1", "--json")[1]
    rates = [[quarter["decision"]["target_low_pct"] for quarter in term["quarters"]] for term in (first, other_luck)]
    assert rates[0] == rates[1]


def test_a_list_of_decisions_is_played_and_then_held(answer: Any, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text('[{"target_low_pct": 1.25, "iorb_offset_bp": 20}]')
    term = answer("play", "repo-spike", "--policy", str(file), "--seed", "2", "--json")[1]
    assert {quarter["decision"]["target_low_pct"] for quarter in term["quarters"]} == {1.25}


@pytest.fixture
def result(answer: Any, tmp_path: Path) -> Path:
    file = tmp_path / "results" / "r.json"
    answer("play", "repo-spike", "--policy", "taylor", "--seed", "1", "--out", str(file))
    return file


def test_an_edited_score_is_refuted(answer: Any, result: Path) -> None:
    record = load_record(result)
    save_record(replace(record, claimed_score=(record.claimed_score or 0) + 1), result)
    code, verdicts = answer("verify", str(result), "--json")
    assert (code, verdicts[0]["verdict"]) == (1, "refuted")
    assert verdicts[0]["claimed_score"] == pytest.approx(verdicts[0]["score"] + 1)


def test_an_edited_decision_is_refuted_in_its_quarter(answer: Any, result: Path) -> None:
    record = load_record(result)
    edited = replace(record.decisions[3], bill_purchases_usd_bn=1.0)
    save_record(replace(record, decisions=(*record.decisions[:3], edited, *record.decisions[4:])), result)
    code, verdicts = answer("verify", str(result), "--json")
    assert (code, verdicts[0]["verdict"], verdicts[0]["quarter"]) == (1, "refuted", "2018Q3")
    assert "refuted in 2018 Q3" in answer("verify", str(result))[1]


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({"engine": "0"}, "other_engine"),
        ({"level_hash": "f" * 16}, "other_level"),
        ({"level": "no-such-level"}, "other_level"),
        ({"claimed_score": None}, "unfinished"),
    ],
)
def test_what_cannot_be_confirmed_is_not(answer: Any, result: Path, change: dict[str, Any], verdict: str) -> None:
    save_record(replace(load_record(result), **change), result)
    code, verdicts = answer("verify", str(result), "--json")
    assert (code, verdicts[0]["verdict"]) == (1, verdict)
    assert answer("verify", str(result))[0] == 1


edits = st.sampled_from(
    [
        ("decisions", 0, "target_low_pct"),
        ("decisions", 2, "mbs", "runoff_cap_usd_bn"),
        ("decisions", 3, "guidance", "quarters"),
        ("decisions", 8),
        ("decisions", 8, "standing_repo"),
        ("answers", 0),
        ("answers", 7),
        ("answers",),
        ("marks", 0),
        ("marks",),
        ("seed",),
        ("claimed_score",),
    ]
)
values: st.SearchStrategy[Any] = st.one_of(
    st.floats(), st.integers(), st.just([]), st.lists(st.sampled_from(["wait", "term_repo", "x"])), st.booleans()
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=edits, value=values)
@example(place=("claimed_score",), value=1.0000000000004499e27)
def test_no_edit_is_confirmed_and_none_breaks_the_verdict(result: Path, place: tuple[Any, ...], value: Any) -> None:
    data = json.loads(result.read_text(encoding="utf-8"))
    inner = data
    for step in place[:-1]:
        inner = inner[step]
    before, inner[place[-1]] = inner[place[-1]], value
    edited = result.with_name("edited.json")
    edited.write_text(json.dumps(data))
    same = value == before and type(value) is type(before)
    assert main(["verify", str(edited)]) == 0 if same else main(["verify", str(edited)]) in (1, 2)


def test_a_folder_is_verified_whole(answer: Any, result: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (result.parent / "deeper").mkdir()
    (result.parent / "deeper" / "bad.json").write_text("{")
    code = main(["verify", str(result.parent), "--json"])
    said = capsys.readouterr()
    assert code == 2
    assert {Path(each["file"]).name: each["verdict"] for each in json.loads(said.out)} == {
        "bad.json": "unreadable",
        "r.json": "confirmed",
    }
    assert said.err == f"{result.parent / 'deeper' / 'bad.json'}: breaks off before its end\n"


def test_respond_has_the_promised_shape(answer: Any) -> None:
    code, found = answer("respond", "policy_rate", "--size", "1", "--quarters", "8", "--rule", "fixed", "--json")
    assert code == 0
    assert set(found) == {"shock", "size", "rule", "quarters", "response"}
    assert (found["shock"], found["size"], found["rule"]) == ("policy_rate", 1.0, "fixed")
    assert found["quarters"] == list(range(1, 9))
    assert set(VARIABLES) <= set(found["response"])
    assert all(len(numbers) == 8 for numbers in found["response"].values())
    assert found["response"]["policy_rate"][0] == pytest.approx(1.0)
    assert found["response"]["output_gap"][7] < 0


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    told = capsys.readouterr().out
    assert all(f"\n  {verb} " in told for verb in ("levels", "play", "respond", "verify", "bench"))


def test_json_has_no_nan(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"a": [float("nan"), 1.0, float("inf")]})
    assert json.loads(capsys.readouterr().out) == {"a": [None, 1.0, None]}


def test_tables_align_chinese_signs(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(["季度", "x"], [["a", "10"], ["缩表中", "5"]])
    assert capsys.readouterr().out == "季度     x\na       10\n缩表中   5\n"
