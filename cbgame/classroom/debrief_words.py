"""What a class's debrief says in sentences, the same on the wall and on paper."""

from __future__ import annotations

from cbgame.classroom.handout import MEDIAN, Handout, Place
from cbgame.classroom.shared_mistake import Lost, lost_by, move_named
from cbgame.game.what_if import Worth, best
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue
from cbgame.text.class_words import seat_named


def title_said(told: Handout, catalogue: Catalogue) -> str:
    """The class's own title, else its level's."""
    return told.title or told.level.title[catalogue.language]


def mistake_said(told: Handout, catalogue: Catalogue) -> str:
    """The mistake that most shared; in a class of one, the costliest decision."""
    found = told.mistake
    if found is None:
        return catalogue.say("mistake-none")
    said = {
        "what": catalogue.say(found.what), "points": catalogue.number(found.points, 0),
        "quarter": catalogue.quarter(found.quarter),
    }  # fmt: skip
    if found.of == 1:
        return catalogue.say("mistake-alone", **said)
    return catalogue.say("mistake-shared", seats=str(found.seats), of=str(found.of), **said)


def looked_at_said(told: Handout, catalogue: Catalogue) -> str:
    """How many seats the mistake was sought among, while that goes on; nothing once it has ended."""
    if told.looked_at >= told.people:
        return ""
    return catalogue.say("mistake-looking", done=str(told.looked_at), of=str(told.people))


def hindsight_said(told: Handout, catalogue: Catalogue) -> str:
    """What hindsight did in the quarter of the mistake; nothing where there is none."""
    if told.hindsight_then is None:
        return ""
    low, high = told.hindsight_then.target_low_pct, told.hindsight_then.target_high_pct
    return catalogue.say("mistake-hindsight", range=figures.target_range(catalogue, low, high))


def scores_said(told: Handout, catalogue: Catalogue) -> str:
    """What the class's median decisions score, and between what half of the class lies."""
    said = [catalogue.say("together-median-scores", points=figures.score(catalogue, told.scores[MEDIAN]))]
    if told.people > 1 and told.points:
        low, _, high = (figures.score(catalogue, each) for each in told.points)
        said.append(catalogue.say("together-half", low=low, high=high))
    return catalogue.say("debrief-join").join(said)


def what_if_said(told: Handout, catalogue: Catalogue) -> tuple[str, ...]:
    """What leaving out the costliest of the median's decisions would have earned, and its best would have cost."""
    said = []
    for id, worth in (("together-without-costliest", _costliest(told)), ("together-without-best", _best(told))):
        if worth is not None and round(worth.points):
            points, quarter = catalogue.number(abs(worth.points), 0), catalogue.quarter(worth.quarter)
            said.append(catalogue.say(id, quarter=quarter, what=catalogue.say(worth.what), points=points))
    return tuple(said)


def _costliest(told: Handout) -> Lost | None:
    return next(iter(lost_by(told.worths)), None)


def _best(told: Handout) -> Lost | None:
    made = best(told.worths)
    return None if not made else _as_lost(made[0])


def _as_lost(worth: Worth) -> Lost:
    return Lost(worth.quarter, move_named(worth), worth.points)


def place_said(place: Place, catalogue: Catalogue) -> str:
    """Who stands there."""
    return seat_named(catalogue, place.name, place.policy, place.number)
