"""What a level file may hold, for editors: a JSON Schema made from the types that the reader reads into.

Types, defaults and descriptions come from the dataclasses by way of pydantic; ranges, units and choices from the tables
that the checks judge by. What only a check between sections can tell (weights that add up, a calendar without gaps) is
left to ``cbgame levels --check``. Draft 4 of JSON Schema is what taplo and Even Better TOML read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import MISSING, fields
from typing import Any, Final

from cbgame.economy.luck import DISTURBANCES
from cbgame.economy.parameters import Parameters
from cbgame.economy.variables import VARIABLES
from cbgame.files.level_checks import ID_PATTERN, INSTITUTIONS
from cbgame.files.level_file import LevelFile
from cbgame.files.level_limits import ERROR_RANGE, RANGES, coefficient_range
from cbgame.files.scenario_file import SHARED
from cbgame.files.start_figures import OPTIONAL_FIGURES, START_FIGURES, Quantity
from cbgame.game.emergencies import FAMILIES, RESPONSES
from cbgame.game.level import LANGUAGES, Information
from cbgame.game.scoring import OBJECTIVES

Schema = dict[str, Any]

_DRAFT: Final = "http://json-schema.org/draft-04/schema#"
_QUARTER: Final = r"^\d{4}Q[1-4]$"
_CHOICES: Final[dict[str, Collection[str]]] = {
    "institution": INSTITUTIONS,
    "objectives.id": OBJECTIVES,
    "failure_families": FAMILIES,
    "outside_shocks.shock": DISTURBANCES,
    "historical_policy.answers": RESPONSES,
}
_PATTERNS: Final = {
    "id": f"^{ID_PATTERN}$",
    "start_quarter": _QUARTER,
    "historical_policy.quarter": _QUARTER,
    "treasury_account.quarter": _QUARTER,
    "outside_shocks.quarter": _QUARTER,
    "cash_events.quarter": _QUARTER,
    "gains.quarter": _QUARTER,
    "missions.quarter": _QUARTER,
    "history.start": _QUARTER,
    "references.url": "^https://",
    **{f"words.{name}": r"\S" for name in ("title", "period", "story", "mandate", "debrief", "hints")},
    **{f"words.missions.{name}": r"\S" for name in ("title", "task", "learned")},
}


def level_schema() -> Schema:
    """The schema of a level file as plain data, ready for JSON."""
    from pydantic import TypeAdapter  # only here: nothing else at the desk needs it, and it takes a while to load

    schema: Schema = TypeAdapter(LevelFile).json_schema()
    for kind in (schema, *schema["$defs"].values()):
        _tidy(kind)
    _limit(schema)
    _name_keys(schema)
    _allow_episode(schema)
    return {"$schema": _DRAFT, "title": "cbgame level"} | {key: schema[key] for key in schema if key != "title"}


def _tidy(kind: Schema) -> None:
    """One table as the reader takes it: no other keys, no null (which TOML hasn't), names without a second name."""
    kind.pop("title", None)
    if "description" in kind:
        kind["description"] = _plain(kind["description"])
    if kind.get("type") == "object":
        kind["additionalProperties"] = False
    for name, stated in kind.get("properties", {}).items():
        stated.pop("title", None)
        kinds = [each for each in stated.get("anyOf", ()) if each.get("type") != "null"]
        if len(kinds) == 1:
            kind["properties"][name] = kinds[0]


def _limit(schema: Schema) -> None:
    for place, (low, high) in RANGES.items():
        _at(schema, place).update(minimum=low, maximum=high)
    for item in fields(Information):
        _at(schema, f"information.{item.name}").update(minimum=ERROR_RANGE[0], maximum=ERROR_RANGE[1])
    for place, choices in _CHOICES.items():
        _at(schema, place)["enum"] = list(choices)
    for place, pattern in _PATTERNS.items():
        _at(schema, place)["pattern"] = pattern


def _name_keys(schema: Schema) -> None:
    """What the types can't say: which names a table may have as keys, and what each of them takes."""
    sections, kinds = schema["properties"], schema["$defs"]
    kinds["StartFile"] = _table(
        {name: _figure(name, quantity) for name, quantity in (START_FIGURES | OPTIONAL_FIGURES).items()},
        (),
        "The state of the economy before the first decision; every figure with its unit and its source.",
    )
    sections["words"] = _table({each: {"$ref": "#/$defs/Words"} for each in LANGUAGES}, LANGUAGES)
    kinds["Words"]["properties"]["objectives"] = _table({each: {"type": "string"} for each in OBJECTIVES})
    kinds["History"]["properties"]["series"] = _table({name: _series(name) for name in VARIABLES})
    sections["history_bands"] = _table({name: _band(name, kinds["HistoryBand"]) for name in VARIABLES})
    sections["parameters"] = _table({item.name: _coefficient(item.name, item.metadata) for item in fields(Parameters)})
    sections["objectives"]["minItems"] = 1
    kinds["Changes"] = {key: value for key, value in kinds["Decision"].items() if key != "required"}
    kinds["PolicyQuarter"]["properties"]["changes"] = {"$ref": "#/$defs/Changes"}
    kinds["GainQuarter"]["properties"]["instruments"] = kinds["Instruments"] | {"minProperties": 1}
    for unused in ("Figure", "Figures", "Series", "HistoryBand"):
        del kinds[unused]


def _allow_episode(schema: Schema) -> None:
    """A level that names an episode need not state what the two share, nor all figures of the start."""
    own = [name for name in schema["required"] if name not in SHARED]
    shared = [item.name for item in fields(LevelFile) if item.name in SHARED and _needed(item)]
    named = {"required": ["episode"], "properties": {"episode": {"minLength": 1}}}
    schema["required"] = own
    whole = {"required": shared, "properties": {"start": {"required": list(START_FIGURES)}}}
    schema["anyOf"] = [whole, named]


def _needed(item: Any) -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def _at(schema: Schema, place: str) -> Schema:
    """The schema of a key by its place, through tables, lists and tables keyed by names."""
    here = schema
    for step in place.split("."):
        here = _entry(schema, here["properties"][step])
    return here


def _entry(schema: Schema, stated: Schema) -> Schema:
    """What a key holds, or each entry of what it holds."""
    if "$ref" in stated:
        return _entry(schema, schema["$defs"][stated["$ref"].rpartition("/")[2]])
    inside = stated.get("items") or stated.get("additionalProperties")
    return _entry(schema, inside) if isinstance(inside, dict) else stated


def _table(keys: Mapping[str, Schema], required: Iterable[str] = (), description: str = "") -> Schema:
    table: Schema = {"type": "object", "properties": dict(keys), "additionalProperties": False}
    if needed := list(required):
        table["required"] = needed
    return table | ({"description": description} if description else {})


def _number(low: float, high: float) -> Schema:
    return {"type": "number", "minimum": low, "maximum": high}


def _figure(name: str, quantity: Quantity) -> Schema:
    value, quarters = _number(quantity.low, quantity.high), quantity.quarters
    if quarters > 1:
        value = {"type": "array", "items": value, "minItems": quarters, "maxItems": quarters}
    keys: Schema = {"value": value, "unit": {"type": "string", "enum": [quantity.unit]}, "source": {"type": "string"}}
    meaning = VARIABLES[name].meaning if name in VARIABLES else name.replace("_", " ")
    several = f"; {quarters} quarters, oldest first" if quarters > 1 else ""
    return _table(keys, keys, f"{meaning}, {quantity.unit}{several}")


def _series(name: str) -> Schema:
    variable = VARIABLES[name]
    values = {"type": "array", "items": _number(variable.low, variable.high)}
    keys: Schema = {"values": values, "source": {"type": "string"}}
    return _table(keys, keys, f"{variable.meaning}, {variable.unit}")


def _band(name: str, band: Schema) -> Schema:
    variable = VARIABLES[name]
    keys = band["properties"] | {"actual": _number(variable.low, variable.high)}
    return _table(keys, band["required"], f"{variable.meaning}, {variable.unit}")


def _coefficient(name: str, metadata: Mapping[str, Any]) -> Schema:
    return _number(*coefficient_range(name)) | {"description": f"{metadata['unit']}; {metadata['source']}"}


def _plain(text: str) -> str:
    """A docstring without the marks that only its own tools read."""
    text = re.sub(r":\w+:`~?(?:[\w.]*\.)?(\w+)`", r"`\1`", text)
    return text.replace("``", "`").replace("*hold*", "hold")
