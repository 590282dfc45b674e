"""Pages become cards with their faults named; links, searching and finding terms in prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from cbgame.files.glossary_pages import load_glossary
from cbgame.text.check import ROOT
from cbgame.text.glossary import BadPage, Glossary, read_page
from cbgame.text.glossary_check import problems_of_glossary, sentences


def page(
    term: str, hans: str, links: str = '["other", "third"]', answer: str = "It is. It was.", more: str = ""
) -> str:
    return f"""group = "plumbing"
links = {links}
{more}
[en]
term = "{term}"
answer = "{answer}"
why = "So."
[zh-Hans]
term = "{hans}"
answer = "是的。不是。"
why = "因此。"
[zh-Hant]
term = "{hans}"
answer = "是的。不是。"
why = "因此。"
"""


PAGES = {
    "iorb": page(
        "Interest on reserves (IORB)",
        "准备金利率（IORB）",
        '["reserves", "reserve-demand"]',
        more='variables = ["iorb"]',
    ),
    "reserves": page("Reserves", "准备金", '["iorb", "reserve-demand"]', more='variables = ["reserves_bn"]'),
    "reserve-demand": page(
        "Reserve demand",
        "准备金需求",
        '["iorb", "reserves"]',
        "Banks want [reserves]. [reserves|Cash] costs [iorb].",
    ),
}


@pytest.fixture
def glossary() -> Glossary:
    return Glossary(PAGES)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('group = "plumbing"', 'group = "plumming"', "x.toml: group: 'plumming' is not one of"),
        ('group = "plumbing"', 'group = "plumming"', "did you mean 'plumbing'?"),
        ("links =", "link =", "x.toml: link: nobody reads this (did you mean 'links'?)"),
        ('why = "So."', 'whi = "So."', "x.toml: en.whi: nobody reads this (did you mean 'why'?)"),
        ('term = "T"', "", "x.toml: en.term: is missing"),
        ('term = "T"', "term = 3", "x.toml: en.term: must be a text"),
        ("[zh-Hant]", "[zh-Hong]", "x.toml: zh-Hong: nobody reads this (did you mean 'zh-Hant'?)"),
        ('["other", "third"]', '"other"', "x.toml: links: must be a list of texts"),
        ("[en]", "[en", "x.toml: "),
    ],
)
def test_a_page_that_is_not_sound_says_where(old: str, new: str, said: str) -> None:
    with pytest.raises(BadPage) as caught:
        read_page("x", page("T", "词").replace(old, new, 1))
    assert said in str(caught.value)


def test_links_show_a_term_or_other_words(glossary: Glossary) -> None:
    text = glossary.text(glossary.card("reserve-demand").words["en"].answer, "en")
    assert text.text == "Banks want reserves. Cash costs interest on reserves."
    assert [(text.text[span.start :][: span.length], span.term) for span in text.spans] == [
        ("reserves", "reserves"),
        ("Cash", "reserves"),
        ("interest on reserves", "iorb"),
    ]


def test_an_unknown_card_is_named_with_the_near_miss(glossary: Glossary) -> None:
    with pytest.raises(KeyError, match="did you mean 'reserves'"):
        glossary.card("reservs")


def test_a_variable_leads_to_its_card(glossary: Glossary) -> None:
    assert glossary.of_variable("reserves_bn") == "reserves"
    assert glossary.of_variable("yield_2y") is None


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("iorb", "en", "iorb"),
        ("DEMAND", "en", "reserve-demand"),
        ("需求", "zh-Hans", "reserve-demand"),
        ("IORB", "zh-Hant", "iorb"),
        ("demand", "zh-Hans", "reserve-demand"),
        ("costs", "en", "reserve-demand"),
    ],
)
def test_searching(glossary: Glossary, text: str, language: str, first: str) -> None:
    assert glossary.search(text, language)[0].id == first
    assert glossary.search(text + " zzz", language) == ()


def test_a_name_comes_before_an_answer(glossary: Glossary) -> None:
    assert [card.id for card in glossary.search("reserves", "en")] == ["reserves", "iorb", "reserve-demand"]


@pytest.mark.parametrize(
    ("prose", "language", "found"),
    [
        ("Reserves fell; reserves again.", "en", ["Reserves"]),
        ("Preserves and reserves-like things", "en", []),
        ("the reserve\ndemand of banks, IORB", "en", ["reserve\ndemand", "IORB"]),
        ("<img src=reserves> & [iorb|x]", "en", ["reserves", "iorb"]),
        ("银行的准备金需求与准备金。", "zh-Hans", ["准备金需求", "准备金"]),
        ("利率IORB上调，IORBX不算", "zh-Hans", ["IORB"]),
    ],
)
def test_terms_in_prose(glossary: Glossary, prose: str, language: str, found: list[str]) -> None:
    assert [prose[span.start :][: span.length] for span in glossary.spans(prose, language)] == found


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("One. Two.", "en", 2),
        ("The U.S. one. Two at 2.5 percent!", "en", 2),
        ("One (really.) Two.”", "en", 2),
        ("One. Two", "en", 0),
        ("一。二？", "zh-Hans", 2),
        ("一，「二。」三。", "zh-Hant", 2),
    ],
)
def test_sentences_are_counted(text: str, language: str, count: int) -> None:
    assert sentences(text, language) == count


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Three sound pages and a source that shows a variable and names a card."""
    (tmp_path / "glossary").mkdir()
    for id, text in PAGES.items():
        (tmp_path / "glossary" / f"{id}.toml").write_text(text, encoding="utf-8")
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "m.py").write_text('label("x", term="iorb", figure="reserves_bn")\n')
    return tmp_path


def found(house: Path, least: int = 3) -> list[str]:
    return problems_of_glossary(house / "glossary", house / "source", least)


def test_sound_pages_pass(house: Path) -> None:
    assert found(house) == []
    assert found(house, 4) == ["glossary: 3 cards, at least 4 are promised"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('["iorb", "reserve-demand"]', '["iorb", "nowhere"]', "glossary/reserves.toml: links: no card 'nowhere'"),
        ('["iorb", "reserve-demand"]', '["iorb", "reserves"]', "glossary/reserves.toml: links: links to itself"),
        ('["iorb", "reserve-demand"]', '["iorb"]', "glossary/reserves.toml: links: 1, must be 2 to 6 different ones"),
        ("It is. It was.", "It [iorbb|is]. It was.", "glossary/reserves.toml: en.answer: no card 'iorbb'"),
        ("It is. It was.", "It [iorb is. It was.", "glossary/reserves.toml: en.answer: a link that isn't whole"),
        ("It is. It was.", "It is.", "glossary/reserves.toml: en.answer: 1 sentences, must be 2"),
        ("是的。不是。", "是的。", "glossary/reserves.toml: zh-Hans.answer: 1 sentences, must be 2"),
        ("reserves_bn", "reserve_bn", "glossary/reserves.toml: variables: 'reserve_bn' is none"),
        ("reserves_bn", "yield_2y", "reserves_bn is shown, and opens no glossary card"),
        ('term = "Reserves"', 'term = "Reserve demand"', "2 cards are called 'reserve demand'"),
        ('group = "plumbing"', "", "glossary/reserves.toml: group: is missing"),
    ],
)
def test_each_fault_of_a_page_is_found(house: Path, old: str, new: str, problem: str) -> None:
    file = house / "glossary" / "reserves.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    assert any(problem in line for line in found(house)), found(house)


def test_a_term_without_a_card_and_a_card_that_nothing_leads_to_are_found(house: Path) -> None:
    (house / "source" / "n.py").write_text('label("x", term="iorbs" if y else "qe")\n')
    (house / "glossary" / "alone.toml").write_text(page("Alone", "独", '["iorb", "reserves"]'), encoding="utf-8")
    lines = found(house)
    assert any("n.py:1: no glossary card 'iorbs'" in line for line in lines)
    assert any("n.py:1: no glossary card 'qe'" in line for line in lines)
    assert "glossary/alone.toml: nothing leads here" in lines


def test_the_glossary_that_ships_is_sound() -> None:
    assert problems_of_glossary(ROOT / "assets" / "glossary", ROOT / "cbgame" / "desktop") == []


def test_every_card_that_ships_can_be_read_in_every_language() -> None:
    glossary = load_glossary()
    for card in glossary.cards:
        for language, words in card.words.items():
            assert "[" not in glossary.text(words.answer, language).text
            assert glossary.search(words.term.split("（")[0], language)
