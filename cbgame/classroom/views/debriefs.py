"""The end of a term for one seat: the verdict, the path beside the class's and others' on the same luck, the story."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from cbgame.classroom.views.scene import Scene
from cbgame.classroom.views.series import Line, chart, quarter_places, unit_of
from cbgame.game.bulletin import Debrief, ObjectiveLoss, ObjectiveScore, Path, Played, Truth
from cbgame.text import figures, mission_facts, phrases
from cbgame.text.catalogue import Catalogue

VARIABLES: Final = ("policy_rate", "core_inflation_4q", "unemployment", "yield_10y", "reserves_bn", "sofr_iorb_max_bp")
DRAWN: Final = ("history", "hold", "hindsight")
"""Whose paths are drawn beside the player's and the class's."""


def debrief_shown(scene: Scene, catalogue: Catalogue) -> dict[str, Any] | None:
    """What the end shows: without a score as long as that is being measured; None before there is anything."""
    told = scene.debrief or scene.truth
    if told is None:
        return None
    shown = {
        "score": None,
        "objectives": [_objective(each, catalogue) for each in _losses(told)],
        "formula": catalogue.say("debrief-formula"),
        "story": _story(scene, told, catalogue),
        "looking": catalogue.say("review-looking") if scene.debrief and not scene.review_story else "",
        "lesson": _lesson(scene, catalogue),
        "places": {"quarters": quarter_places(told.quarters, catalogue)},
        "charts": _charts(told, scene.class_paths, catalogue),
    }
    return shown if scene.debrief is None else shown | _verdict(scene.debrief, catalogue)


def _lesson(scene: Scene, catalogue: Catalogue) -> str:
    """What the last mission taught, or what the level would have one take from it."""
    language = catalogue.language
    return mission_facts.lesson(scene.level, language) or scene.level.words[language].debrief


def _losses(told: Debrief | Truth) -> Sequence[ObjectiveLoss]:
    return told.losses if isinstance(told, Truth) else told.player.score.objectives


def _objective(each: ObjectiveLoss, catalogue: Catalogue) -> dict[str, Any]:
    points = each.points if isinstance(each, ObjectiveScore) else None
    return {
        "label": catalogue.say(f"objective-{phrases.kebab(each.id)}"),
        "meaning": catalogue.say(f"debrief-loss-{phrases.kebab(each.id)}"),
        "weight": figures.rate(catalogue, 100 * each.weight, 0),
        "loss": catalogue.number(each.loss, 2),
        "points": points,
        "points_text": "–" if points is None else catalogue.number(points, 0, signed=True),
    }


def _story(scene: Scene, told: Debrief | Truth, catalogue: Catalogue) -> list[str]:
    """Paragraphs: how the term went, then turning points and the costliest decision where they are known."""
    join = catalogue.say("debrief-join")
    parts = (told.story, scene.review_story)
    return [join.join(catalogue.tell(line) for line in part) for part in parts if part]


def _verdict(debrief: Debrief, catalogue: Catalogue) -> dict[str, Any]:
    """The score, its medal, and who else played the same luck, best first."""
    score = debrief.player.score
    paths = sorted((debrief.player, *debrief.ghosts), key=lambda path: -path.score.total)
    return {
        "score": figures.score(catalogue, score.total),
        "of": catalogue.say("debrief-of"),
        "medal": score.medal,
        "medal_text": catalogue.say(f"medal-{score.medal or 'none'}"),
        "standings": [_standing(path, catalogue) for path in paths],
    }


def _standing(path: Path, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "label": catalogue.say(f"policy-{phrases.kebab(path.policy)}"),
        "points": figures.score(catalogue, path.score.total),
        "mine": path.policy == "player",
    }


def _charts(
    told: Debrief | Truth, class_paths: Mapping[str, Sequence[Sequence[float]]], catalogue: Catalogue
) -> list[dict[str, Any]]:
    played = [told.player, *(ghost for ghost in told.ghosts if ghost.policy in DRAWN)]
    return [
        _paths(name, played, class_paths.get(name, ()), catalogue) for name in VARIABLES if told.player.series.get(name)
    ]


def _paths(
    name: str, played: Sequence[Played], of_class: Sequence[Sequence[float]], catalogue: Catalogue
) -> dict[str, Any]:
    """One variable: the player first, then the class's median with its band, then the ghosts."""
    lines = [
        Line(each.policy, catalogue.say(f"policy-{phrases.kebab(each.policy)}"), each.series.get(name, ()))
        for each in played
    ]
    more: dict[str, object] = {}
    if of_class:
        low, middle, high = of_class
        lines.insert(1, Line("class", catalogue.say("browser-class-median"), middle))
        more["bands"] = [{"low": list(low), "high": list(high)}]
    return chart(name, phrases.name_of(catalogue, name), "quarters", unit_of(name, catalogue), lines, **more)
