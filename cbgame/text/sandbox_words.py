"""A sandbox's words: a level's story, mandate, hints and the rest, put together from what was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.game.level import Level, Words
from cbgame.game.sandbox import RISKS, Sandbox
from cbgame.game.sandbox_code import code_of
from cbgame.game.sandbox_past import FIRST_QUARTER
from cbgame.text.catalogue import Catalogue
from cbgame.text.start_words import start_rows

HEADLINES: Final = (
    "core_inflation_4q", "unemployment", "output_gap", "yield_10y", "total_assets_bn", "reserves_bn", "federal_debt",
)  # fmt: skip
"""What tells at a glance where a sandbox begins, after the target range."""

SLOW_GOALS: Final = ("inflation", "jobs")
"""Goals that weigh most what answers last: their sandboxes say why a term may be too short to correct."""

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
        few_loops=say(f"sandbox-few-loops-{sandbox.goal}") if sandbox.goal in SLOW_GOALS else "",
    )


def choice_said(sandbox: Sandbox, part: str, catalogue: Catalogue) -> str:
    """What was chosen of one part."""
    return option_said(part, str(getattr(sandbox, part)), catalogue)


def option_said(part: str, option: str, catalogue: Catalogue) -> str:
    """What an option of a part is called."""
    if part == "quarters":
        return catalogue.say("sandbox-quarters-option", quarters=int(option))
    if part == "past":
        return option
    return catalogue.say(f"sandbox-often-{option}" if part in RISKS else f"sandbox-{part}-{option}")


def about(sandbox: Sandbox, part: str, catalogue: Catalogue) -> str:
    """What the chosen option of a part means, in a line."""
    if part == "quarters":
        first, last = (catalogue.quarter(quarter) for quarter in _ends(sandbox))
        return catalogue.say("sandbox-quarters-about", first=first, last=last)
    if part in RISKS:
        listed = catalogue.say(f"sandbox-risk-{part}")
        return listed[:1].upper() + listed[1:] + catalogue.say("desk-full-stop")
    return catalogue.say(f"sandbox-{part}-{getattr(sandbox, part)}-about")


def start_figures(catalogue: Catalogue, level: Level) -> tuple[tuple[str, str], ...]:
    """The headline figures of the start."""
    return start_rows(catalogue, level, HEADLINES)


def period(sandbox: Sandbox, catalogue: Catalogue) -> str:
    """From the first quarter to the last."""
    first, last = (catalogue.quarter(quarter) for quarter in _ends(sandbox))
    return catalogue.say("sandbox-period", first=first, last=last)


def _ends(sandbox: Sandbox) -> tuple[str, str]:
    return FIRST_QUARTER, quarter_name(quarter_number(FIRST_QUARTER) + sandbox.quarters - 1)


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
