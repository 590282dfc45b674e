"""What a walk in a checkout doesn't meet: a class in the middle of its term, as its host would tell of it, and the
licences of a package."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from cbgame.classroom.committee import Colleague, Proposal
from cbgame.classroom.forecasts import Forecast, crps
from cbgame.classroom.handout import MEDIAN, Handout, Place, PlayedLevel, Won, handout_data
from cbgame.classroom.kept_classes import KeptClass
from cbgame.classroom.seating import Remarks, Scored, Seating
from cbgame.classroom.shared_mistake import Mistake
from cbgame.files.notices import Notice
from cbgame.game.record import ENGINE
from cbgame.game.what_if import Worth
from cbgame.policy.decision import Decision

_NAMES: Final = ("Ada", "Grace 7", "Emmy", "Sofia", "Lise", "Hypatia", "Maryam", "Katherine")
_QUARTERS: Final = tuple(f"{year}Q{quarter}" for year in (1994, 1995, 1996) for quarter in (1, 2, 3, 4))
_ROUND: Final = 8
_DONE: Final = 5  # seats that have decided in this round


def sample_notices() -> tuple[Notice, ...]:
    """Works as a package lists them."""
    works = (("Inter", "4.1", "OFL 1.1"), ("NumPy", "2.3.5", "BSD 3-Clause"), ("segno", "1.6.6", "BSD 3-Clause"))
    return tuple(Notice(name, version, licence, ()) for name, version, licence in works)


def sample_licence(notice: Notice) -> str:
    """A text in the place of a licence's."""
    return "\n".join([f"{number}. {notice.name} {notice.version}" for number in range(1, 61)])


def sample_console() -> dict[str, Any]:
    """What ``GET /api/class`` tells."""
    seats = [_seat(number, name) for number, name in enumerate(_NAMES, 1)]
    rule = {"kind": "bot", "policy": "taylor", "rule": "taylor", "name": "taylor 1", "members": [], "decided": "bot"}
    seats.append(_seat(len(seats) + 1, "") | rule)
    return _course() | {"seats": seats, "rules": {"shown": "nicknames"}}


SAMPLE_REASON: Final = "Inflation has been above target for a year, and jobs are near full: early is cheap."


def sample_seating(role: str, standing: Decision) -> Seating:
    """A seat in the first round; with a committee's two proposals where ``role`` is chair or member."""
    alone = Seating("Ada", "Ada", role, 1, "decide", "person", forecasts=True, justifications=True)
    if role == "person":
        return alone
    crew = (Colleague("Ada", "chair", True), Colleague("Grace 7", "member", True), Colleague("Emmy", "member", False))
    higher = replace(standing, target_low_pct=standing.target_low_pct + 0.25)
    lower = replace(standing, target_low_pct=standing.target_low_pct - 0.25)
    mine = True if role == "chair" else None
    proposals = (
        Proposal(1, "Ada", higher, 1, 2, 3, (("Grace 7", "Too soon."), ("Emmy", "")), mine is True, False),
        Proposal(2, "Ada", lower, 1, 0, 3, (), mine, None, SAMPLE_REASON, 42.0),
    )
    return replace(alone, seat="Doves", committee=True, proposals=proposals, crew=crew)


def sample_said() -> Seating:
    """A seat that has decided, with what was said."""
    expected = {"core_inflation_4q": Forecast(2.3, 1.9, 2.8), "unemployment": Forecast(5.6, 5.3, 5.8)}
    said = Remarks(SAMPLE_REASON, expected)
    return Seating("Ada", "Ada", "person", _ROUND, "closed", "person", False, True, True, said)


def sample_scored() -> tuple[Scored, ...]:
    """Forecasts of some quarters and what came of them."""
    return tuple(
        Scored(quarter, name, forecast, came, crps(forecast, came))
        for place, quarter in enumerate(_QUARTERS[:_ROUND])
        for name, forecast, came in (
            ("core_inflation_4q", Forecast(2.3, 1.9, 2.8), 2.2 + 0.1 * place),
            ("unemployment", Forecast(5.6, 5.3, 5.8), 5.9 - 0.05 * place),
        )
    )


def sample_room() -> dict[str, Any]:
    """What ``GET /api/projector`` tells."""
    board = [_line(rank, _NAMES[rank - 1]) for rank in range(1, 5)]
    board[2] |= {"name": "taylor 1", "rule": "taylor"}
    prizes = [
        {"id": "overall", "figure": 1.0, "winners": [_NAMES[0]]},
        {"id": "inflation", "figure": 0.4, "winners": _NAMES[1:3]},
    ]
    return _course() | {"seats": len(_NAMES), "board": board, "prizes": prizes, "handout": None}


def sample_end() -> dict[str, Any]:
    """The same after the end."""
    return sample_room() | {"stage": "ended", "round": len(_QUARTERS), "deadline_s": None, "final": True,
                            "handout": handout_data(sample_handout())}  # fmt: skip


def sample_kept(level_id: str) -> tuple[KeptClass, ...]:
    """Classes that lie on this computer."""
    return (
        KeptClass(3, "K7QP4D", "", level_id, 1_700_600_000.0, "deciding", 4, 24),
        KeptClass(2, "M2RT8W", "Economics, Tuesday", level_id, 1_700_000_000.0, "ended", 12, 28),
        KeptClass(1, "P9XC3H", "", level_id, 1_699_400_000.0, "ended", 12, 1),
    )


def sample_handout() -> Handout:
    """What such a class takes home."""
    room = sample_room()
    middle = {"policy_rate": 0.22, "core_inflation_4q": -0.06, "unemployment": -0.05}
    paths = {name: tuple(3.0 + slope * place for place in range(len(_QUARTERS))) for name, slope in middle.items()}
    spread = {
        name: (tuple(each - 0.06 * place for place, each in enumerate(path)), path,
               tuple(each + 0.08 * place for place, each in enumerate(path)))
        for name, path in paths.items()
    }  # fmt: skip
    ghosts = {policy: {name: tuple(each + away * place for place, each in enumerate(path))
                       for name, path in paths.items()}
              for policy, away in ((MEDIAN, 0.0), ("history", 0.03), ("hindsight", -0.04), ("hold", -0.2))}  # fmt: skip
    decisions = tuple(Decision(3.0 + 0.25 * (place // 2)) for place in range(len(_QUARTERS)))
    cut = Worth(_QUARTERS[6], -42.0, None, Decision(3.75), Decision(4.0))
    raised = Worth(_QUARTERS[2], 65.0, None, Decision(3.25), Decision(3.0))
    languages = ("en", "zh-Hans", "zh-Hant")
    return Handout(
        level=PlayedLevel("sample", "fed", 2.0, dict.fromkeys(languages, "1994"),
                          dict.fromkeys(languages, "1994–1996"), dict.fromkeys(languages, "")),
        title="", code="K7QP4D", shown="nicknames", held=1_700_000_000.0, seed=7, engine=ENGINE, quarters=_QUARTERS,
        people=len(_NAMES), rules=1, spread=spread, ghosts=ghosts,
        scores={MEDIAN: 512.0, "history": 640.0, "hindsight": 1000.0, "hold": 0.0, "taylor": -120.0},
        points=(310.0, 455.0, 590.0),
        board=tuple(Place(each["rank"], each["name"], each["points"], each["rule"]) for each in room["board"]),
        prizes=tuple(Won(each["id"], each["figure"], tuple(each["winners"])) for each in room["prizes"]),
        looked_at=len(_NAMES), mistake=Mistake(_QUARTERS[4], "mistake-cut", 5, len(_NAMES), 64.0),
        hindsight_then=decisions[4], decisions=decisions, worths=(raised, cut), hindsight=decisions, history=decisions,
    )  # fmt: skip


def _line(rank: int, name: str) -> dict[str, Any]:
    return {"rank": rank, "name": name, "points": 780 - 60 * rank, "rule": None, "number": 0}


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
        "rule": None, "number": 0,
        "joined_round": 0, "rank": number, "points": 780.0 - 60 * number, "members": [present],
        "decided": "person" if number <= _DONE else None, "closed": number < _DONE, "finished": False,
        "rounds": _ROUND - 1,
    }  # fmt: skip
