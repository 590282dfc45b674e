"""A sandbox's words: a level's story, mandate, hints and the rest, put together from what was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.game.level import Words
from cbgame.game.sandbox import RISKS, Sandbox
from cbgame.game.sandbox_code import code_of
from cbgame.game.sandbox_past import FIRST_QUARTER
from cbgame.text.catalogue import Catalogue

_HINTS: Final = ("real-rate", "lags", "words", "signs")


def words_of(sandbox: Sandbox, objectives: Iterable[str], catalogue: Catalogue) -> Words:
    """The words of one language; ``objectives``: what is asked, by id."""
    say = catalogue.say
    return Words(
        title=say("sandbox-title", code=code_of(sandbox)),
        period=period(sandbox, catalogue),
        story=_story(sandbox, catalogue),
        mandate=say(f"sandbox-mandate-{sandbox.goal}"),
        objectives={id: say(f"sandbox-asked-{id.replace('_', '-')}") for id in objectives},
        hints=tuple(say(f"sandbox-hint-{hint}") for hint in _HINTS),
        debrief=say("sandbox-debrief"),
    )


def period(sandbox: Sandbox, catalogue: Catalogue) -> str:
    """From the first quarter to the last."""
    last = quarter_name(quarter_number(FIRST_QUARTER) + sandbox.quarters - 1)
    return catalogue.say("sandbox-period", first=catalogue.quarter(FIRST_QUARTER), last=catalogue.quarter(last))


def _story(sandbox: Sandbox, catalogue: Catalogue) -> str:
    say = catalogue.say
    told = {
        "economy": say(f"sandbox-story-economy-{sandbox.economy}"),
        "start": say(f"sandbox-story-start-{sandbox.start}"),
        "reserves": say(f"sandbox-story-reserves-{sandbox.reserves}"),
        "end": say("sandbox-story-end"),
    }
    often = [say(f"sandbox-risk-{risk}") for risk in RISKS if getattr(sandbox, risk) == "often"]
    if not often:
        return say("sandbox-story", **told)
    risks = say("sandbox-story-risks", risks=say("desk-list-comma").join(often))
    return say("sandbox-story-often", risks=risks, **told)
