"""The story of a term in a few sentences: how it opened, what reserves and markets did, where it turned and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from cbgame.game.briefing_view import money
from cbgame.game.bulletin import Path, Played
from cbgame.game.changes import kinds_changed
from cbgame.game.contributions import Contribution
from cbgame.game.luck_split import LuckSplit
from cbgame.game.message import Message, message
from cbgame.game.origins import Origin
from cbgame.game.past import is_historical
from cbgame.game.term import QuarterLog, Term
from cbgame.game.what_if import Worth, best, costliest

LOST_BP = 60.0  # a worst day beyond this is a market that slipped the desk's hand
TENSE_BP = 20.0
FAR_PP = 0.5  # from target or natural rate: nearer is not worth a sentence
SMALL_PP = 0.2  # a move over the term that needs no explanation
LUCKY = 0.5  # standard deviations of hold's score beyond which a draw was kind or hard


def story(
    player: Path,
    ghosts: Sequence[Path],
    quarters: Sequence[str],
    worst: tuple[str, float],
    answers: Sequence[tuple[str, str]],
) -> tuple[Message, ...]:
    """The term told in order, and how the player stands against the ghosts; see :func:`unscored_story`."""
    return (*unscored_story(player, quarters, worst, answers), *(_against(player, ghost) for ghost in ghosts))


def unscored_story(
    player: Played, quarters: Sequence[str], worst: tuple[str, float], answers: Sequence[tuple[str, str]]
) -> tuple[Message, ...]:
    """The term told in order, without a word on its score.

    ``player`` holds the truth by quarter, ``quarters`` their names, ``worst`` the quarter and the size (bp over IORB)
    of the worst day, ``answers`` the quarter and the option chosen in each emergency.
    """
    return (
        _opened(player, quarters),
        *_rate_path(player),
        *_reserves(player, quarters),
        *_market(player, worst),
        *(_answer(quarter, option) for quarter, option in answers),
        _ended(player, quarters),
    )


def _opened(player: Played, quarters: Sequence[str]) -> Message:
    first = player.decisions[0]
    return message("story-opened", quarter=quarters[0], low=first.target_low_pct, high=first.target_high_pct)


def _rate_path(player: Played) -> list[Message]:
    lows = [decision.target_low_pct for decision in player.decisions]
    if max(lows) == min(lows):
        return [message("story-rate-never-moved")]
    shape = "rose-and-fell" if max(lows) > max(lows[0], lows[-1]) else "rose" if lows[-1] > lows[0] else "fell"
    return [message(f"story-rate-{shape}", peak=max(lows) + 0.25, last=lows[-1] + 0.25)]


def _reserves(player: Played, quarters: Sequence[str]) -> list[Message]:
    reserves = player.series["reserves_bn"]
    least = min(range(len(reserves)), key=lambda index: reserves[index])
    if reserves[least] >= reserves[0] or least == 0:
        return [message("story-reserves-kept", **money(first=reserves[0], last=reserves[-1]))]
    return [message("story-reserves-fell", quarter=quarters[least], **money(first=reserves[0], least=reserves[least]))]


def _market(player: Played, worst: tuple[str, float]) -> list[Message]:
    """How the money market held; not told where reserves earned nothing at first: there was nothing to stand over."""
    if not player.decisions[0].interest_on_reserves:
        return []
    quarter, worst_bp = worst
    how = "lost" if worst_bp > LOST_BP else "tense" if worst_bp > TENSE_BP else "held"
    return [message(f"story-market-{how}", quarter=quarter, worst_bp=max(worst_bp, 0.0))]


def _answer(quarter: str, option: str) -> Message:
    return message("story-answer", quarter=quarter, option=f"emergency-option-{option.replace('_', '-')}")


def _ended(player: Played, quarters: Sequence[str]) -> Message:
    return message(
        "story-ended",
        quarter=quarters[-1],
        core=player.series["core_inflation_4q"][-1],
        unemployment=player.series["unemployment"][-1],
        low=player.decisions[-1].target_low_pct,
        high=player.decisions[-1].target_high_pct,
    )


def _against(player: Path, ghost: Path) -> Message:
    difference = round(player.score.total) - round(ghost.score.total)
    how = "level" if difference == 0 else "beat" if difference > 0 else "lost"
    return message(f"story-{how}", ghost=f"policy-{ghost.policy.replace('_', '-')}", points=abs(difference))


def retold(
    term: Term,
    by_kind: Sequence[Contribution],
    made: Sequence[Worth],
    moved: Mapping[str, Sequence[Origin]],
    luck: LuckSplit,
) -> tuple[Message, ...]:
    """The turning points of an ended term, and what its re-runs say of their causes.

    ``by_kind``, ``made``, ``moved`` and ``luck`` are what the debrief found: points against *hold*, the worth of each
    decision, each variable's move over the term by family, and the split of the score.
    """
    log, targets = term.log(), [float(state.inflation_target[0]) for state in term.states[1:]]
    return (
        *_turns(term),
        *_furthest(log, targets),
        *(sentence for name in ("core_inflation_4q", "unemployment") for sentence in _moved(log, name, moved[name])),
        *_kinds(by_kind),
        *_decisions(made),
        _luck(luck, term.seed),
    )


def turning_points(term: Term, made: Sequence[Worth]) -> tuple[Message, ...]:
    """A shorter story of an ended term: where it turned and was furthest off, its best and its costliest decision."""
    log, targets = term.log(), [float(state.inflation_target[0]) for state in term.states[1:]]
    return (*_turns(term), *_furthest(log, targets), *_decisions(made))


def _turns(term: Term) -> list[Message]:
    lows = [term.level.standing.target_low_pct, *(decision.target_low_pct for decision in term.decisions)]
    steps = [(after - before, quarter) for before, after, quarter in zip(lows, lows[1:], term.quarters, strict=False)]
    moves = [(step, quarter) for step, quarter in steps if step]
    turned = [now for before, now in pairwise(moves) if before[0] * now[0] < 0]
    return [message("story-turn-up" if step > 0 else "story-turn-down", quarter=quarter) for step, quarter in turned]


def _furthest(log: Sequence[QuarterLog], targets: Sequence[float]) -> list[Message]:
    """When inflation and unemployment were furthest from where they should be, if they were far at all."""
    found = []
    misses = [abs(quarter.actual["core_inflation_4q"] - target) for quarter, target in zip(log, targets, strict=True)]
    gaps = [abs(quarter.actual["unemployment"] - quarter.actual["natural_unemployment"]) for quarter in log]
    if max(misses) >= FAR_PP:
        worst = log[misses.index(max(misses))]
        found.append(message("story-furthest-inflation", quarter=worst.date, core=worst.actual["core_inflation_4q"]))
    if max(gaps) >= FAR_PP:
        worst = log[gaps.index(max(gaps))]
        rates = {name: worst.actual[name] for name in ("unemployment", "natural_unemployment")}
        found.append(message("story-furthest-jobs", quarter=worst.date, **rates))
    return found


def _moved(log: Sequence[QuarterLog], name: str, parts: Sequence[Origin]) -> list[Message]:
    """How far a variable went over the term, and the two families that did most of it."""
    move = sum(part.amount for part in parts)
    if abs(move) < SMALL_PP:
        return []
    first, second = sorted(parts, key=lambda part: -abs(part.amount))[:2]
    how = "with" if first.amount * second.amount > 0 else "against"
    return [
        message(
            f"story-moved-{how}",
            variable=f"variable-{name.replace('_', '-')}",
            start=log[-1].actual[name] - move,
            end=log[-1].actual[name],
            first=f"origin-{first.family.replace('_', '-')}",
            first_amount=first.amount,
            second=f"origin-{second.family.replace('_', '-')}",
            second_amount=second.amount,
        )
    ]


def _kinds(by_kind: Sequence[Contribution]) -> list[Message]:
    """Which kind of decision earned most against *hold*, and which cost most."""
    most, least = max(by_kind, key=lambda kind: kind.total), min(by_kind, key=lambda kind: kind.total)
    found = []
    if round(most.total) > 0:
        found.append(message("story-kind-earned", kind=_kind(most.id), points=round(most.total)))
    if round(least.total) < 0:
        found.append(message("story-kind-cost", kind=_kind(least.id), points=-round(least.total)))
    return found


def _decisions(made: Sequence[Worth]) -> list[Message]:
    found = []
    for named, said in ((best(made), "story-best"), (costliest(made), "story-costliest")):
        if named and round(abs(named[0].points)) > 0:
            found.append(
                message(said, quarter=named[0].quarter, what=worth_named(named[0]), points=round(abs(named[0].points)))
            )
    return found


def worth_named(worth: Worth) -> str:
    """What was done, as the id of a message: an answer, a kind of decision, or several at once."""
    if worth.answer is not None:
        return f"emergency-option-{worth.answer.replace('_', '-')}"
    kinds = kinds_changed(worth.taken, worth.held)
    return _kind(kinds[0]) if len(kinds) == 1 else "kind-several"


def _kind(id: str) -> str:
    return f"kind-{id.replace('_', '-')}"


def _luck(split: LuckSplit, seed: int) -> Message:
    how = "kind" if split.luck > LUCKY * split.usual_sd else "hard" if split.luck < -LUCKY * split.usual_sd else "usual"
    _, luck, skill = split.rounded()
    drawn = "story-luck-history" if is_historical(seed) else "story-luck"
    return message(f"{drawn}-{how}", luck=luck, skill=skill)
