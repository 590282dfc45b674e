"""Share codes: what they hold comes back, what is mistyped is found, and what they mean stays what it was."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.game import sandbox_code
from cbgame.game.sandbox import LUCKS, BadChoice, Sandbox
from cbgame.game.sandbox_code import (
    ALPHABET,
    VERSION,
    BadCode,
    Shared,
    code_of,
    level_id,
    looks_like_code,
    names_sandbox,
    read_code,
)
from tests.game.setups import SETUPS

LUCK = st.none() | st.integers(0, LUCKS - 1)
PINNED = {
    "404GN-A000P": Shared(Sandbox()),
    "404GN-A0000-007C": Shared(Sandbox(), luck=7),
    "5QT12-5ZZZZ": Shared(
        Sandbox(
            economy="high-debt", goal="jobs", reserves="scarce", losses="treasury", instruments="everything",
            quarters=40, markets="often", banks="never", world="often", trust="never", information="murky",
            start="slump", past=16_383,
        )
    ),
}  # fmt: skip
"""Codes that people may have written down: they mean this for as long as VERSION is what it is."""


@given(SETUPS, LUCK)
def test_what_a_code_holds_comes_back(sandbox: Sandbox, luck: int | None) -> None:
    code = code_of(sandbox, luck)
    assert read_code(code) == Shared(sandbox, luck)
    assert len(code) <= 16
    assert set(code) <= {*ALPHABET, "-"}
    assert re.fullmatch(r"sandbox-[0-9a-z]{5}-[0-9a-z]{5}", level_id(sandbox))
    assert names_sandbox(level_id(sandbox))


@given(SETUPS, LUCK)
def test_a_code_may_be_written_as_people_write(sandbox: Sandbox, luck: int | None) -> None:
    code = code_of(sandbox, luck)
    wanted = Shared(sandbox, luck)
    assert read_code(code.lower()) == wanted
    assert read_code(code.replace("-", "")) == wanted
    assert read_code(f"  {code.replace('-', ' ')}\n") == wanted
    assert read_code(code.replace("0", "o").replace("1", "l")) == wanted
    assert read_code(code.replace("0", "O").replace("1", "I")) == wanted
    assert looks_like_code(code) or not any(sign.isdigit() for sign in code)


@given(SETUPS, LUCK, st.data())
def test_one_wrong_sign_is_found(sandbox: Sandbox, luck: int | None, data: st.DataObject) -> None:
    signs = list(code_of(sandbox, luck).replace("-", ""))
    place = data.draw(st.integers(0, len(signs) - 1))
    signs[place] = data.draw(st.sampled_from([sign for sign in ALPHABET if sign != signs[place]]))
    with pytest.raises(BadCode, match="mistyped"):
        read_code("".join(signs))


@given(SETUPS, LUCK, st.data())
def test_two_signs_that_changed_places_are_found(sandbox: Sandbox, luck: int | None, data: st.DataObject) -> None:
    signs = list(code_of(sandbox, luck).replace("-", ""))
    one, other = data.draw(st.lists(st.integers(0, len(signs) - 1), min_size=2, max_size=2, unique=True))
    signs[one], signs[other] = signs[other], signs[one]
    if signs[one] != signs[other]:
        with pytest.raises(BadCode, match="mistyped"):
            read_code("".join(signs))


@given(st.text(max_size=40))
def test_any_text_is_a_code_or_refused(text: str) -> None:
    with suppress(BadCode):
        found = read_code(text)
        assert read_code(code_of(found.sandbox, found.luck)) == found


@pytest.mark.parametrize(
    ("text", "id", "arguments"),
    [
        ("", "length", {"found": 0}),
        ("404GN-A000", "length", {"found": 9, "short": 10, "long": 14}),
        ("404GN-A0U0X", "sign", {"found": "U"}),
        ("404GN-A0é0X", "sign", {"found": "É"}),
        ("404GN-A000Q", "mistyped", {}),
        ("804GN-A000Z", "version", {"found": 2, "known": VERSION}),
    ],
)
def test_what_is_wrong_with_a_code_is_said(text: str, id: str, arguments: dict[str, object]) -> None:
    with pytest.raises(BadCode) as caught:
        read_code(text)
    assert caught.value.why.id == f"sandbox-code-{id}"
    assert arguments.items() <= dict(caught.value.why.arguments).items()


@pytest.mark.parametrize("code", PINNED)
def test_codes_mean_what_they_meant(code: str) -> None:
    assert read_code(code) == PINNED[code]
    assert code_of(PINNED[code].sandbox, PINNED[code].luck) == code


def test_an_option_that_came_later_is_refused_by_name() -> None:
    """A code of the same version whose economy has a number that this game knows no economy for."""
    spare = [code for code in map(_with_economy, range(8)) if _refused_part(code) == "economy"]
    assert len(spare) == 4


def _with_economy(number: int) -> str:
    signs = sandbox_code._signs((VERSION << 42) | (number << 39), 9)
    return signs + ALPHABET[sandbox_code._check(signs)]


def _refused_part(code: str) -> object:
    try:
        read_code(code)
    except BadCode as bad:
        return bad.why.arguments.get("part")
    return None


@pytest.mark.parametrize(
    ("part", "value"),
    [("economy", "base"), ("quarters", 7), ("quarters", 41), ("quarters", True), ("past", -1), ("past", 2**14)],
)
def test_a_setup_is_sound(part: str, value: object) -> None:
    with pytest.raises(BadChoice, match=part):
        Sandbox().with_(**{part: value})
