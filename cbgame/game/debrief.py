"""The debrief of an ended term: the verdict beside the ghosts, and what its decisions and its luck were worth."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from cbgame.game import contributions, ghosts
from cbgame.game.bulletin import Debrief, ObjectiveLoss, Path, Played, Truth
from cbgame.game.chairs import CHAIRS, percentile
from cbgame.game.contributions import Contribution
from cbgame.game.debrief_story import retold, story, unscored_story
from cbgame.game.hindsight import foresight
from cbgame.game.level import Level
from cbgame.game.luck_split import LuckSplit, luck_split
from cbgame.game.message import Message, message
from cbgame.game.origins import Origin, origins
from cbgame.game.record import Record, level_hash
from cbgame.game.rerun import Replay
from cbgame.game.term import QuarterLog, Term
from cbgame.game.what_if import Worth, worths
from cbgame.policy.decision import Decision

Progress = Callable[[float], None]
"""Told the share of the work that is done, 0 to 1; may raise to end it."""

Origins = Mapping[str, tuple[Origin, ...]]
"""Variable -> its move by family."""


GHOSTS: Final = ("hold", "taylor", "balanced", "inertial", "history", "hindsight")
"""Who plays the same luck beside the player; history where there is one."""

TOLD: Final = ("hindsight", "hold", "taylor", "history")
"""Those that the story measures the player by."""


@dataclass(frozen=True, slots=True)
class Review:
    """What came of which decision, found by playing the term again (docs/scoring.md). Points are of the score."""

    hold: float  # what *hold* scores on the same luck
    by_kind: tuple[Contribution, ...]  # each of the next three adds up to the score less hold's
    by_quarter: tuple[Contribution, ...]
    by_objective: tuple[Contribution, ...]
    worths: tuple[Worth, ...]
    held: tuple[Decision, ...]  # per quarter: what hold would have been where the player stood
    priced: tuple[float, ...]  # per quarter: the midpoint that markets had priced, percent
    origins: Origins  # of each variable's move over the whole term
    origins_by_quarter: tuple[Origins, ...]
    luck: LuckSplit
    story: tuple[Message, ...]  # turning points and causes, to be told after the debrief's own story


@dataclass(frozen=True, slots=True)
class Report:
    """All that a handout or a table is made from."""

    level: Level
    record: Record
    log: tuple[QuarterLog, ...]
    debrief: Debrief
    review: Review


def debrief(term: Term, progress: Progress = lambda share: None) -> Debrief:
    """The truth beside the ghosts' on the same luck, and among simulated chairs. RuntimeError before the end.

    The first score on a luck is the search for hindsight: ``progress`` is told how far it is, and may end it.
    """
    if not term.ended:
        raise RuntimeError("the term has not ended")
    level = term.level
    foresight(level, term.seed, lambda share: progress(0.9 * share))
    others = tuple(_scored(level, name, term.seed) for name in _ghosts(level))
    player = ghosts.path_of(term, "player")
    among = percentile(level, term.seed, player.score.total)
    told = [ghost for ghost in others if ghost.policy in TOLD]
    return Debrief(
        quarters=term.quarters,
        player=player,
        ghosts=others,
        story=(
            *story(player, told, term.quarters, _worst(term, player), _answers(term)),
            message("story-percentile", percent=round(among), chairs=CHAIRS),
        ),
        percentile=among,
    )


def truth(term: Term) -> Truth:
    """The end of a term as far as it can be told at once, without its score. RuntimeError before the end."""
    if not term.ended:
        raise RuntimeError("the term has not ended")
    level, player, lost = term.level, ghosts.played_of(term, "player"), term.losses()
    named = [name for name in _ghosts(level) if name != "hindsight"]
    return Truth(
        quarters=term.quarters,
        player=player,
        ghosts=tuple(_played(level, name, term.seed) for name in named),
        losses=tuple(
            ObjectiveLoss(each.id, each.weight, round(float(lost[each.id][0]), 4)) for each in level.objectives
        ),
        story=unscored_story(player, term.quarters, _worst(term, player), _answers(term)),
    )


_MOST_KEPT: Final = 64
_known: dict[tuple[str, int, str], Played] = {}


def _played(level: Level, name: str, seed: int) -> Played:
    """What a ghost brought about; played once in a process, as a class has one luck and many debriefs."""
    key = (level_hash(level), seed, name)
    if key not in _known:
        _keep(key, ghosts.played_of(ghosts.play_policy(level, name, seed), name))
    known = _known[key]
    return Played(known.policy, known.series, known.decisions)  # without the score where it has one by now


def _scored(level: Level, name: str, seed: int) -> Path:
    """The same with its score."""
    key = (level_hash(level), seed, name)
    known = _known.get(key)
    if not isinstance(known, Path):
        known = ghosts.path_of(ghosts.play_policy(level, name, seed), name)
        _keep(key, known)
    return known


def _keep(key: tuple[str, int, str], played: Played) -> None:
    while len(_known) >= _MOST_KEPT:
        del _known[next(iter(_known))]
    _known[key] = played


def _ghosts(level: Level) -> list[str]:
    return [name for name in GHOSTS if name != "history" or level.historical_policy]


def _worst(term: Term, player: Played) -> tuple[str, float]:
    """The quarter and the size, bp over IORB, of the worst day."""
    spreads = player.series["sofr_iorb_max_bp"]
    worst = max(range(len(spreads)), key=lambda index: spreads[index])
    return term.quarters[worst], spreads[worst]


def _answers(term: Term) -> list[tuple[str, str]]:
    """The quarter and the option chosen in each emergency."""
    return [(term.quarters[index], option) for index, options in enumerate(term.answers) for option in options]


def report(term: Term, progress: Progress = lambda share: None) -> Report:
    """Everything about an ended term. RuntimeError before the end."""
    told = debrief(term, lambda share: progress(0.3 * share))
    progress(0.3)
    return Report(term.level, term.record(), term.log(), told, review(term, lambda share: progress(0.3 + 0.7 * share)))


def review(term: Term, progress: Progress = lambda share: None) -> Review:
    """Play an ended term again and again, each time with something left out. RuntimeError before the end."""
    replay = Replay.of(term)
    progress(0.05)
    by_kind, by_quarter = contributions.by_kind(replay), contributions.by_quarter(replay)
    progress(0.2)
    made = worths(replay)
    progress(0.3)
    last = term.level.quarters - 1
    whole = origins(replay, 0, last)
    each = []
    for quarter in range(term.level.quarters):
        each.append(origins(replay, quarter, quarter))
        progress(0.4 + 0.2 * (quarter + 1) / term.level.quarters)
    luck = luck_split(replay, lambda share: progress(0.6 + 0.4 * share))
    return Review(
        hold=replay.held_from(0).score().total,
        by_kind=by_kind,
        by_quarter=by_quarter,
        by_objective=contributions.by_objective(replay),
        worths=made,
        held=tuple(stood.standing for stood in replay.standing),
        priced=tuple(stood.bulletins[-1].market_path[0] for stood in replay.standing),
        origins=whole,
        origins_by_quarter=tuple(each),
        luck=luck,
        story=retold(term, by_kind, made, whole, luck),
    )
