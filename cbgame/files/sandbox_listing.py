"""The listing of a sandbox's level, as far as its code tells: its start isn't worked out for a card."""

from __future__ import annotations

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.files.catalogues import load_catalogue
from cbgame.files.sandbox_file import INSTITUTION
from cbgame.game.level import LANGUAGES
from cbgame.game.listing import MEDALS, ListedWords, Listing
from cbgame.game.record import ENGINE
from cbgame.game.sandbox_code import BadCode, code_in, level_id, read_code
from cbgame.game.sandbox_past import FIRST_QUARTER
from cbgame.game.sandbox_rules import MEDALS as LEAST_SCORES
from cbgame.game.sandbox_rules import difficulty_of, minutes_of
from cbgame.text.sandbox_words import words_of


def sandbox_listing(id: str) -> Listing | None:
    """What a card shows of the level of that id, its digest left empty; None where the id holds no code."""
    try:
        sandbox = read_code(code_in(id)).sandbox
    except BadCode:
        return None
    words = {language: words_of(sandbox, (), load_catalogue(language)) for language in LANGUAGES}
    first = quarter_number(FIRST_QUARTER)
    return Listing(
        id=level_id(sandbox),
        institution=INSTITUTION,
        difficulty=difficulty_of(sandbox),
        minutes=minutes_of(sandbox),
        quarters=sandbox.quarters,
        words={
            language: ListedWords(each.title, each.period, each.story, each.mandate) for language, each in words.items()
        },
        medals=tuple(getattr(LEAST_SCORES, name) for name in MEDALS),
        quarter_names=tuple(quarter_name(first + index) for index in range(sandbox.quarters)),
        engine=ENGINE,
        digest="",
    )
