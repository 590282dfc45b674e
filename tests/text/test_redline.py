"""The redline marks what a reader of two statements would mark."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.text.redline import Sentence, redline, reworded


def marked(sentence: Sentence) -> str:
    """A sentence with [-struck-] and {+new+} words."""
    wrap = {"kept": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return "".join(wrap[span.kind].format(span.text) for span in sentence)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "The Committee decided to leave the range at 1.00 to 1.25 percent.",
            "The Committee decided to raise the range to 1.25 to 1.50 percent.",
            "The Committee decided to [-leave-]{+raise+} the range [-at 1.00 to 1.25-]{+to 1.25 to 1.50+} percent.",
        ),
        ("Unemployment is 3.8 percent.", "Unemployment is 3.7 percent.", "Unemployment is [-3.8-]{+3.7+} percent."),
        ("失业率为 3.8%，偏紧。", "失业率为 3.7%，偏紧。", "失业率为 [-3.8-]{+3.7+}%，偏紧。"),
        ("委员会决定维持利率不变。", "委员会决定上调利率。", "委员会决定[-维持利率不变-]{+上调利率+}。"),
    ],
)
def test_words_figures_and_characters_are_marked(old: str, new: str, expected: str) -> None:
    assert marked(reworded(old, new)) == expected


def test_a_new_promise_is_not_a_rewording_of_the_old_one() -> None:
    old = "What follows will depend on the data; the Committee does not commit itself in advance."
    new = "The Committee expects to lower the target range over the coming 3 quarters."
    assert [marked(sentence) for sentence in redline([old], [new])] == [f"[-{old}-]", f"{{+{new}+}}"]


def test_sentences_come_and_go_in_reading_order() -> None:
    previous = ["Growth is strong.", "Runoff goes on at 30 billion.", "Rates stay."]
    current = ["Growth is weak.", "The desk lends.", "Rates stay."]
    assert [marked(sentence) for sentence in redline(previous, current)] == [
        "Growth is [-strong-]{+weak+}.",
        "[-Runoff goes on at 30 billion.-]",
        "{+The desk lends.+}",
        "Rates stay.",
    ]


sentences = st.lists(st.text("ab 升降1.", min_size=1, max_size=12), max_size=4)


@given(sentences, sentences)
def test_both_statements_can_be_read_out_of_the_redline(previous: list[str], current: list[str]) -> None:
    spans = [span for sentence in redline(previous, current) for span in sentence]
    assert "".join(span.text for span in spans if span.kind != "added") == "".join(previous)
    assert "".join(span.text for span in spans if span.kind != "removed") == "".join(current)
