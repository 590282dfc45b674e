"""The language for tests says everything the game says, longer and marked."""

from __future__ import annotations

from cbgame.files.catalogues import load_catalogue
from tests.looks.pseudo import longer, pseudo_catalogue, unmarked


def test_it_is_a_third_longer_and_marked() -> None:
    assert longer("inflation") == "íñflátíöñíáí"
    assert longer("bp") == "bp"
    assert unmarked("Balance sheet")
    assert not unmarked(longer("Balance") + " 12 bp")


def test_it_says_what_english_says_with_the_same_arguments() -> None:
    pseudo, english = pseudo_catalogue("en"), load_catalogue("en")
    said, plain = (catalogue.say("figure-usd-bn", number="2,000") for catalogue in (pseudo, english))
    assert "2,000" in said
    assert len(pseudo.say("home-promise")) > 1.2 * len(english.say("home-promise"))
    assert not unmarked(pseudo.say("statement-guidance-raise", quarters=3, strength="firm"))
    assert plain
