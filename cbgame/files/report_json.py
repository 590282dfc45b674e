"""A debrief as JSON: the term in the shape that programs are promised, and what its re-runs found."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cbgame.files.atomic import save_text
from cbgame.files.shapes import plain
from cbgame.game.bulletin import Score
from cbgame.game.contributions import Contribution
from cbgame.game.debrief import Origins, Report
from cbgame.game.term import QuarterLog
from cbgame.text.catalogue import Catalogue


def term_plain(level: str, seed: int, engine: str, log: Sequence[QuarterLog], score: Score) -> dict[str, Any]:
    """A played term in the shape that programs are promised."""
    return {
        "level": level,
        "seed": seed,
        "engine": engine,
        "quarters": [plain(quarter) for quarter in log],
        "score": plain(score),
    }


def report_plain(report: Report, catalogue: Catalogue) -> dict[str, Any]:
    """The whole debrief; sentences in the catalogue's language."""
    record, review, told = report.record, report.review, report.debrief
    return term_plain(record.level, record.seed, record.engine, report.log, told.player.score) | {
        "ghosts": {path.policy: {"score": plain(path.score), "series": plain(path.series)} for path in told.ghosts},
        "over_hold": {
            "hold": review.hold,
            "by_kind": _contributions(review.by_kind),
            "by_quarter": _contributions(review.by_quarter),
            "by_objective": _contributions(review.by_objective),
        },
        "decisions": [
            {"quarter": each.quarter, "answer": each.answer, "points": each.points} for each in review.worths
        ],
        "origins": {"term": _origins(review.origins)}
        | {
            quarter: _origins(each)
            for quarter, each in zip(told.quarters, review.origins_by_quarter, strict=True)
        },
        "luck": plain(review.luck),
        "percentile": told.percentile,
        "story": [catalogue.tell(line) for line in (*told.story, *review.story)],
    }  # fmt: skip


def save_json(report: Report, path: Path, catalogue: Catalogue) -> None:
    """Write the debrief, all of it or nothing. Raises ``SaveFailed``."""
    text = json.dumps(finite(report_plain(report, catalogue)), ensure_ascii=False, indent=1, allow_nan=False)
    save_text(path, text + "\n")


def finite(value: Any) -> Any:
    """Plain data with null for every figure that isn't finite: strict JSON has no word for those."""
    if isinstance(value, dict):
        return {key: finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [finite(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def _contributions(parts: Sequence[Contribution]) -> dict[str, Any]:
    return {part.id: {"points": part.total, "by_objective": plain(part.by_name)} for part in parts}


def _origins(moved: Origins) -> dict[str, dict[str, float]]:
    return {name: {part.family: part.amount for part in parts} for name, parts in moved.items()}
