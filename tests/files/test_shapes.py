"""Plain data becomes a dataclass exactly as declared, or every mistake is named with its path."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.files.shapes import Misshapen, plain, structure
from cbgame.game.record import Record
from cbgame.policy.decision import Decision, Guidance, GuidanceForm, GuidanceKind, GuidanceStrength, Programme

NOT_A_NUMBER: list[Any] = ["20", True, None, [], {}, math.nan, math.inf, -math.inf, 10**400]


def faults(data: object, shape: type, where: str = "") -> dict[str, str]:
    with pytest.raises(Misshapen) as caught:
        structure(data, shape, where)
    return {fault.where: fault.what.id for fault in caught.value.faults}


def test_all_mistakes_at_once_each_with_its_path() -> None:
    data = {
        "target_low_pct": "1",
        "treasuries": {"purchases_usd_bn": True, "purchase_step_usd_bn": 1},
        "mbs": 3,
        "guidance": {"kind": "rase", "quarters": 2.0},
        "iorb_ofset_bp": 5,
    }
    assert faults(data, Decision, "decisions[0]") == {
        "decisions[0].target_low_pct": "fault-type-number",
        "decisions[0].treasuries.purchases_usd_bn": "fault-type-number",
        "decisions[0].treasuries.purchase_step_usd_bn": "fault-unknown-near",
        "decisions[0].mbs": "fault-type-table",
        "decisions[0].guidance.kind": "fault-choice-near",
        "decisions[0].guidance.quarters": "fault-type-whole",
        "decisions[0].iorb_ofset_bp": "fault-unknown-near",
    }


@pytest.mark.parametrize("value", NOT_A_NUMBER)
def test_a_number_is_a_finite_number(value: Any) -> None:
    assert list(faults({"target_low_pct": value}, Decision)) == ["target_low_pct"]


@pytest.mark.parametrize("value", ["1", True, None, 1.0, 2**63])
def test_a_whole_number_is_whole(value: Any) -> None:
    assert list(faults({"target_low_pct": 1, "iorb_offset_bp": value}, Decision)) == ["iorb_offset_bp"]


@pytest.mark.parametrize("value", [0, 1, "true", None])
def test_yes_or_no_is_no_number(value: Any) -> None:
    assert faults({"target_low_pct": 1, "standing_repo": value}, Decision) == {"standing_repo": "fault-type-truth"}


def test_a_text_is_no_list_of_its_letters() -> None:
    record = {"engine": "1", "level": "x", "level_hash": "y", "seed": 1}
    assert faults(record | {"marks": "abc"}, Record) == {"marks": "fault-type-list"}
    assert faults(record | {"answers": [["wait"], "wait"]}, Record) == {"answers[1]": "fault-type-list"}
    assert faults(record | {"marks": {"a": 1}}, Record) == {"marks": "fault-type-list"}


def test_whole_numbers_do_for_numbers() -> None:
    made = structure({"target_low_pct": 2}, Decision)
    assert made.target_low_pct == 2.0
    assert isinstance(made.target_low_pct, float)


def test_a_near_miss_is_named() -> None:
    with pytest.raises(Misshapen) as caught:
        structure({"target_low_pct": 1, "standing_rep": True}, Decision)
    assert caught.value.faults[0].what.arguments["near"] == "standing_repo"


@pytest.mark.parametrize("data", [None, 3, "x", [], [{}], True])
def test_what_is_no_table_is_refused_whole(data: object) -> None:
    assert faults(data, Decision) == {"": "fault-type-table"}


money = st.floats(0, 100)
programmes = st.builds(Programme, money, money, money, money, money, money)
decisions = st.builds(
    Decision,
    target_low_pct=st.floats(0, 20),
    treasuries=programmes,
    mbs=programmes,
    iorb_offset_bp=st.integers(0, 25),
    standing_repo=st.booleans(),
    guidance=st.builds(
        Guidance,
        st.sampled_from(GuidanceKind),
        st.integers(0, 8),
        st.sampled_from(GuidanceForm),
        st.sampled_from(GuidanceStrength),
        st.floats(0, 15),
        st.floats(0, 10),
    ),
)


@given(decisions)
def test_there_and_back(decision: Decision) -> None:
    assert structure(json.loads(json.dumps(plain(decision))), Decision) == decision


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*Decision.__slots__, "x"]), inner),
    max_leaves=12,
)


@given(anything)
def test_anything_else_is_refused_and_never_breaks(data: object) -> None:
    try:
        made = structure(data, Decision)
    except Misshapen:
        return
    assert structure(plain(made), Decision) == made
