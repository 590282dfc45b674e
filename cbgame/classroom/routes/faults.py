"""How answers are described: what is wrong in the house's own shape, and what a move may be answered with."""

from __future__ import annotations

from typing import Any, Final

_FAULT: Final = {"type": "object", "required": ["where", "text"],
                 "properties": {"where": {"type": "string"}, "text": {"type": "string"}}}  # fmt: skip

ERROR: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["error"],
    "additionalProperties": False,
    "properties": {
        "error": {
            "type": "object",
            "required": ["id", "text", "where"],
            "additionalProperties": False,
            "properties": {
                "id": {"type": "string", "minLength": 1},
                "text": {"type": "string", "minLength": 1},
                "where": {"type": ["string", "null"]},
                "faults": {"type": "array", "items": _FAULT},
            },
        }
    },
}


def _refused(why: str) -> dict[str, Any]:
    return {"description": why, "content": {"application/json": {"schema": ERROR}}}


FAULTS: Final[dict[int | str, dict[str, Any]]] = {
    "4XX": _refused("Refused: the error says why, and where."),
    503: _refused("The database didn't take it: nothing of it counts."),
}
"""What any address may answer."""

LATER: Final[dict[int | str, dict[str, Any]]] = {
    202: {
        "description": "Stored, and not ready yet: an event follows.",
        "content": {"application/json": {"schema": {"type": "object", "required": ["pending"]}}},
    }
}
"""What a move may be answered that takes long."""
