"""TOML as it is written: what is read back is what was there."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.files.toml_text import toml_text

_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
_SCALARS = st.booleans() | st.integers(-(2**62), 2**62) | st.floats(allow_nan=False, allow_infinity=False) | _TEXT
_VALUES = st.recursive(_SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4))


@given(st.dictionaries(_TEXT, _VALUES, max_size=6))
def test_what_is_read_back_is_what_was_there(data: dict[str, object]) -> None:
    assert tomllib.loads(toml_text(data)) == data


def test_what_has_no_form_is_refused() -> None:
    with pytest.raises(TypeError, match="no form"):
        toml_text({"nothing": None})
