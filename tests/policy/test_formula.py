"""Formula rules: what they mean, and that nothing else gets in."""

from __future__ import annotations

import string

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.baseline import baseline_state
from cbgame.policy.formula import DEEPEST, FUNCTIONS, LONGEST, NAMES, FormulaRefused, formula
from cbgame.policy.rules import balanced, inertial, taylor

STATE = baseline_state(3).with_changes(
    output_gap=np.array([-2.0, 0.0, 1.5]),
    policy_rate=np.array([0.125, 2.0, 5.0]),
    natural_rate=np.array([0.5, 1.0, 2.0]),
)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("rstar + pi + 0.5*(pi - target) + 0.5*gap", taylor),
        ("rstar + pi + 0.5*(pi - target) + 1.0*gap", balanced),
        ("0.85*i + 0.15*(rstar + pi + 0.5*(pi - target) + gap)", inertial),
    ],
)
def test_the_named_rules_can_be_typed(text: str, rule: object) -> None:
    assert formula(text)(STATE) == pytest.approx(rule(STATE))  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2*3", 7.0),
        ("  (1 + 2) * 3 ", 9.0),
        ("-2**2", -4.0),
        ("(-2)**2", 4.0),
        ("2**0", 1.0),
        ("7/2", 3.5),
        ("max(1, 2, 3)", 3.0),
        ("min(4, 2)", 2.0),
        ("clip(9, 0, 5)", 5.0),
        ("clip(-9, 0, 5)", 0.0),
        ("abs(-3)", 3.0),
        (".5 + 1.", 1.5),
        ("1e3", 1000.0),
        ("+4", 4.0),
        ("--4", 4.0),
    ],
)
def test_arithmetic_is_what_school_taught(text: str, value: float) -> None:
    assert formula(text)(STATE).tolist() == [value] * 3


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_a_figure_on_every_path(name: str) -> None:
    wanted = formula(name)(STATE)
    assert wanted.shape == (3,)
    assert np.isfinite(wanted).all()


def test_where_there_is_no_number_the_rate_stays() -> None:
    assert formula("1/0")(STATE).tolist() == STATE.policy_rate.tolist()
    assert formula("gap/gap")(STATE)[1] == STATE.policy_rate[1]
    assert formula("0*(1/0)")(STATE).tolist() == STATE.policy_rate.tolist()


@pytest.mark.parametrize(
    ("text", "code", "position"),
    [
        ("", "empty", 1),
        ("   ", "empty", 1),
        ("expectd_pi + i", "name_near", 1),
        ("i + expectd_pi", "name_near", 5),
        ("i + zz", "name", 5),
        ("nan", "name", 1),
        ("infinity", "name", 1),
        ("maxx(1, 2)", "function_near", 1),
        ("exp(1)", "function", 1),
        ("i + max", "function_alone", 5),
        ("max(1)", "arguments", 1),
        ("clip(1, 2)", "arguments", 1),
        ("abs(1, 2)", "arguments", 1),
        ("i.real", "attribute", 2),
        ("(i).__class__", "attribute", 4),
        ("().__class__", "attribute", 3),
        ("__import__('os')", "sign", 12),
        ("i[0]", "sign", 2),
        ("i == 1", "sign", 3),
        ("i if gap else u", "part", 1),
        ("not i", "part", 1),
        ("i and gap", "part", 1),
        ("lambda: 1", "sign", 7),
        ("1, 2", "part", 1),
        ("True", "number", 1),
        ("None", "number", 1),
        ("0x10", "number", 1),
        ("1_000", "number", 1),
        ("3j", "number", 1),
        ("2x", "number", 1),
        ("1e999", "number_too_large", 1),
        ("i + 9999999", "number_too_large", 5),
        ("i**99", "power", 4),
        ("i**gap", "power", 4),
        ("i**-1", "power", 4),
        ("2**9**9", "power", 4),
        ("i +\n1", "sign", 4),
        ("i + \u0000", "sign", 5),
        ("ｉ", "sign", 1),
        ("i # comment", "sign", 3),
        ("(((1))", "not_read", None),
        ("1 2", "not_read", None),
        ("(" * 60 + "1" + ")" * 60, "too_deep", DEEPEST + 1),
        ("-" * 300 + "1", "too_deep", DEEPEST + 1),
        ("i" + " + i" * 100, "too_deep", None),
        ("max(" * 50 + "1", "too_deep", None),
        ("i + " * 400 + "i", "too_long", LONGEST + 1),
        ("9" * 900, "number_too_large", 1),
    ],
)
def test_what_does_not_belong_is_refused_with_its_place(text: str, code: str, position: int | None) -> None:
    with pytest.raises(FormulaRefused) as refused:
        formula(text)
    assert refused.value.code == code
    if position is not None:
        assert refused.value.position == position
    assert 1 <= refused.value.position <= len(text) + 1


def test_a_near_miss_is_named() -> None:
    with pytest.raises(FormulaRefused) as refused:
        formula("0.5*reserve_share")
    assert (refused.value.found, refused.value.expected) == ("reserve_share", "reserves_share")


PIECES = [*NAMES, *FUNCTIONS, "(", ")", ",", "+", "-", "*", "/", "**", "2", "0.5", "1e3", ".", " ", "if", "else",
          "lambda", "__class__", "import", "'", "[", "]", ":", "=", "@", "\\", "\n", "{", "}", "1e400",
          "0x", "_"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_pile_of_pieces_is_read_or_refused(text: str) -> None:
    read_or_refused(text)


@given(st.text(alphabet=string.printable, max_size=120))
def test_any_text_is_read_or_refused(text: str) -> None:
    read_or_refused(text)


@given(st.text(max_size=60))
def test_any_script_is_read_or_refused(text: str) -> None:
    read_or_refused(text)


def read_or_refused(text: str) -> None:
    refused: FormulaRefused | None = None
    try:
        wanted = formula(text)(STATE)
    except FormulaRefused as error:
        refused = error
    if refused is not None:
        assert 1 <= refused.position <= max(len(text), 1) + 1
        assert len(str(refused)) < 500
    else:
        assert wanted.shape == (3,)
        assert np.isfinite(wanted).all()


numbers = st.floats(-1000, 1000).map(lambda value: f"({value:.6f})")
terms = st.recursive(
    st.one_of(numbers, st.sampled_from(sorted(NAMES))),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*", "/"]), inner).map(lambda parts: f"({''.join(parts)})"),
        st.tuples(inner, inner).map(lambda pair: f"max({pair[0]}, {pair[1]})"),
        inner.map(lambda part: f"abs({part})"),
    ),
    max_leaves=12,
)


@given(terms)
def test_it_means_what_python_means(text: str) -> None:
    """Python's own arithmetic on one path, against the tree; the text is ours, so it may be evaluated here."""
    names = {name: float(each.read(STATE)[2]) for name, each in NAMES.items()}
    try:
        expected = float(eval(text, {"__builtins__": {}}, names | {"max": max, "abs": abs}))
    except (ZeroDivisionError, OverflowError):
        return
    if len(text) <= LONGEST and np.isfinite(expected):
        assert formula(text)(STATE)[2] == pytest.approx(expected, rel=1e-9, abs=1e-9)
