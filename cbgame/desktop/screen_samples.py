"""A class in the middle of its term, as its host would tell of it: for pictures of the console and the projector."""

from __future__ import annotations

from typing import Any, Final

_NAMES: Final = ("Ada", "Grace 7", "Emmy", "Sofia", "Lise", "Hypatia", "Maryam", "Katherine")
_QUARTERS: Final = tuple(f"{year}Q{quarter}" for year in (1994, 1995, 1996) for quarter in (1, 2, 3, 4))
_ROUND: Final = 8
_DONE: Final = 5  # seats that have decided in this round


def sample_console() -> dict[str, Any]:
    """What ``GET /api/class`` tells."""
    seats = [_seat(number, name) for number, name in enumerate(_NAMES, 1)]
    rule = {"kind": "bot", "policy": "taylor", "name": "taylor 1", "members": [], "decided": "bot"}
    seats.append(_seat(len(seats) + 1, "") | rule)
    return _course() | {"seats": seats, "rules": {"shown": "nicknames"}}


def sample_room() -> dict[str, Any]:
    """What ``GET /api/projector`` tells."""
    board = [{"rank": rank, "name": _NAMES[rank - 1], "points": 780 - 60 * rank} for rank in range(1, 5)]
    prizes = [
        {"id": "overall", "figure": 1.0, "winners": [_NAMES[0]]},
        {"id": "inflation", "figure": 0.4, "winners": _NAMES[1:3]},
    ]
    return _course() | {"seats": len(_NAMES), "board": board, "prizes": prizes}


def _course() -> dict[str, Any]:
    steps = range(_ROUND - 1)
    figures = {
        name: [[start + slope * step + (0.1 + 0.12 * step) * away for away in (-2, -1, 0, 1, 2)] for step in steps]
        for name, start, slope in (
            ("policy_rate", 3.2, 0.3),
            ("core_inflation_4q", 2.9, -0.05),
            ("unemployment", 6.4, -0.1),
        )
    }
    return {
        "code": "K7QP4D", "title": "", "stage": "deciding", "round": _ROUND, "rounds": len(_QUARTERS),
        "level": {"id": "sample", "title": dict.fromkeys(("en", "zh-Hans", "zh-Hant"), "1994")},
        "teams": False, "pacing": "timed", "version": 21, "paused": False, "deadline_s": 95.0,
        "waiting": {"decided": _DONE, "of": len(_NAMES)}, "final": False, "quarters": list(_QUARTERS),
        "spread": {"quantiles": [0.1, 0.25, 0.5, 0.75, 0.9], "figures": figures},
        "history": {name: [row[2] + 0.15 * place for place, row in enumerate(rows)] for name, rows in figures.items()},
        "actual": {},
    }  # fmt: skip


def _seat(number: int, name: str) -> dict[str, Any]:
    present = {"nickname": name, "role": "person", "present": number != len(_NAMES)}
    return {
        "id": number, "name": name, "kind": "person", "policy": None, "removed": False, "spectator": False,
        "joined_round": 0, "rank": number, "points": 780.0 - 60 * number, "members": [present],
        "decided": "person" if number <= _DONE else None, "closed": number < _DONE, "rounds": _ROUND - 1,
    }  # fmt: skip
