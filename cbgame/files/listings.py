"""The listing of a level, taken from the level itself."""

from __future__ import annotations

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.game.level import Level
from cbgame.game.listing import MEDALS, ListedWords, Listing
from cbgame.game.record import ENGINE, level_hash


def listing_of(level: Level) -> Listing:
    """What a card shows of a level."""
    first = quarter_number(level.start_quarter)
    return Listing(
        id=level.id,
        institution=level.institution,
        difficulty=level.difficulty,
        minutes=level.minutes,
        quarters=level.quarters,
        words={
            language: ListedWords(words.title, words.period, words.story, words.mandate)
            for language, words in level.words.items()
        },
        medals=tuple(float(getattr(level.medals, name)) for name in MEDALS),
        quarter_names=tuple(quarter_name(first + index) for index in range(level.quarters)),
        engine=ENGINE,
        digest=level_hash(level),
        ladder=level.ladder,
        always_open=level.always_open,
    )
