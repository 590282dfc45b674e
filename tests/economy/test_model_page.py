"""docs/model.md says what the model does now."""

from __future__ import annotations

from tests.economy.model_page import PAGE, page_with_tables


def test_the_measured_tables_of_the_page_are_current() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert page_with_tables(text) == text, "run: python -m tests.economy.model_page"
