"""Economies from their TOML files: what of the baseline differs, each coefficient with its source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Final

from cbgame.economy.parameters import Parameters
from cbgame.files import places
from cbgame.files.faults import BadFile, Fault, fault, unknown_key
from cbgame.files.level_limits import within
from cbgame.files.scenario_checks import Checks, faults_between, sources
from cbgame.files.start_figures import OPTIONAL_FIGURES
from cbgame.files.toml_file import read_toml, sections_of
from cbgame.game.level import Reference


@dataclass(frozen=True, slots=True)
class Sourced:
    """A number and the key of the reference it is taken from."""

    value: float
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Economy:
    """A parameter set: coefficients, and figures of the steady state, that differ from the baseline's."""

    id: str
    parameters: Mapping[str, Sourced] = field(default_factory=dict)  # by field of economy.parameters.Parameters
    at_rest: Mapping[str, Sourced] = field(default_factory=dict)  # by what a level's start may leave out
    references: tuple[Reference, ...] = ()


def economy_files() -> dict[str, Path]:
    """Every economy that ships with the game, by id. A share code can name no others."""
    return {path.stem: path for path in sorted((places.shipped_levels() / "economies").glob("*.toml"))}


def load_economy(id: str) -> Economy:
    """The economy of that id. Raises :class:`BadFile` with everything that is wrong with its file."""
    path = economy_files()[id]
    sections, faults = sections_of(read_toml(path), Economy)
    faults += faults_between({"parameters": {}, "at_rest": {}, "references": ()} | sections, _CHECKS)
    if "id" in sections and sections["id"] != path.stem:
        faults.append(fault("id", "id-file", found=sections["id"], expected=path.stem))
    if faults:
        raise BadFile(path, faults)
    return Economy(**sections)


_PARAMETERS: Final = tuple(item.name for item in fields(Parameters))


def _parameters(parameters: Mapping[str, Sourced]) -> Iterator[Fault]:
    yield from (unknown_key("parameters", name, _PARAMETERS) for name in parameters if name not in _PARAMETERS)


def _at_rest(at_rest: Mapping[str, Sourced]) -> Iterator[Fault]:
    for name, stated in at_rest.items():
        if name not in OPTIONAL_FIGURES:
            yield unknown_key("at_rest", name, OPTIONAL_FIGURES)
        else:
            quantity = OPTIONAL_FIGURES[name]
            yield from within(f"at_rest.{name}.value", stated.value, quantity.low, quantity.high)


def _sources(
    parameters: Mapping[str, Sourced], at_rest: Mapping[str, Sourced], references: tuple[Reference, ...]
) -> Iterator[Fault]:
    stated = {"parameters": parameters, "at_rest": at_rest}
    named = [
        (f"{table}.{name}.source", each.source) for table, figures in stated.items() for name, each in figures.items()
    ]
    return sources(references, named)


_CHECKS: Final[Checks] = (
    (("parameters",), _parameters),
    (("at_rest",), _at_rest),
    (("parameters", "at_rest", "references"), _sources),
)
