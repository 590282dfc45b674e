"""A sandbox as the plain data of a level file: what a code stands for goes through the checks of every level."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from cbgame.economy.parameters import BASELINE
from cbgame.economy.variables import VARIABLES
from cbgame.files.catalogues import load_catalogue
from cbgame.files.economies import Economy, load_economy
from cbgame.files.scenario_file import LossRule
from cbgame.files.shapes import plain
from cbgame.files.start_figures import OPTIONAL_FIGURES, START_FIGURES
from cbgame.game.level import LANGUAGES, Reference
from cbgame.game.sandbox import Sandbox
from cbgame.game.sandbox_code import level_id
from cbgame.game.sandbox_past import FIRST_QUARTER, SCARCE_PARAMETERS, Past, past
from cbgame.game.sandbox_rules import (
    MEDALS,
    difficulty_of,
    information_of,
    instruments_of,
    minutes_of,
    objectives_of,
    odds_of,
)
from cbgame.text.sandbox_words import words_of

INSTITUTION: Final = "fed"
_OWN_RUN: Final = Reference(
    "model",
    "A run of the game's own model from its steady state (docs/sandbox.md); its demand is fitted to FRB/US",
    "https://www.federalreserve.gov/econres/us-models-about.htm",
)


def sandbox_file(sandbox: Sandbox) -> dict[str, Any]:
    """The sections of its level file. Raises :class:`BadFile` where its economy's file is bad."""
    economy = load_economy(sandbox.economy)
    lived = past_of(sandbox, economy)
    objectives = objectives_of(sandbox)
    asked = [objective.id for objective in objectives]
    indemnity = sandbox.losses == "treasury"
    return {
        "id": level_id(sandbox),
        "institution": INSTITUTION,
        "difficulty": difficulty_of(sandbox),
        "minutes": minutes_of(sandbox),
        "start_quarter": FIRST_QUARTER,
        "quarters": sandbox.quarters,
        "loss_rule": (LossRule.INDEMNITY if indemnity else LossRule.DEFERRED_ASSET).value,
        "words": {language: plain(words_of(sandbox, asked, load_catalogue(language))) for language in LANGUAGES},
        "start": dict(_figures(lived)),
        "standing": plain(lived.standing),
        "instruments": plain(instruments_of(sandbox)),
        "objectives": [plain(objective) for objective in objectives],
        "medals": plain(MEDALS),
        "information": plain(information_of(sandbox)),
        "parameters": _parameters(sandbox, economy),
        "history": {
            "start": lived.history_start,
            "series": {name: _series(name, values) for name, values in lived.history.items()},
        },
        "references": [plain(reference) for reference in (_OWN_RUN, *economy.references)],
    }


def past_of(sandbox: Sandbox, economy: Economy) -> Past:
    """The years before the start."""
    parameters = BASELINE.with_values({name: each.value for name, each in economy.parameters.items()})
    at_rest = {name: each.value for name, each in economy.at_rest.items()}
    return past(sandbox.past, sandbox.start, sandbox.reserves == "scarce", parameters, at_rest)


def _parameters(sandbox: Sandbox, economy: Economy) -> dict[str, float]:
    """The economy's coefficients, those of its reserves, and the odds that were chosen."""
    own = {name: each.value for name, each in economy.parameters.items()}
    scarce = dict(SCARCE_PARAMETERS) if sandbox.reserves == "scarce" else {}
    return own | scarce | odds_of(sandbox, BASELINE.with_values(own))


def _series(name: str, values: tuple[float, ...]) -> dict[str, Any]:
    """A variable before the start; what lies beyond its plausible range is taken to that edge."""
    variable = VARIABLES[name]
    return {"values": [min(max(each, variable.low), variable.high) for each in values], "source": _OWN_RUN.key}


def _figures(lived: Past) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every figure of the start with its unit; what lies beyond what a level may state is taken to that edge."""
    for name, quantity in (START_FIGURES | OPTIONAL_FIGURES).items():
        stated = getattr(lived.start, name)
        values = [
            min(max(each, quantity.low), quantity.high) for each in (stated if quantity.quarters > 1 else [stated])
        ]
        value = values if quantity.quarters > 1 else values[0]
        yield name, {"value": value, "unit": quantity.unit, "source": _OWN_RUN.key}
