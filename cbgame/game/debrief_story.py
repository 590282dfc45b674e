"""The story of a term in a few sentences: how it opened, what reserves and markets did, how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from cbgame.game.briefing_view import money
from cbgame.game.bulletin import Path
from cbgame.game.message import Message, message

LOST_BP = 60.0  # a worst day beyond this is a market that slipped the desk's hand
TENSE_BP = 20.0


def story(
    player: Path,
    ghosts: Sequence[Path],
    quarters: Sequence[str],
    worst: tuple[str, float],
    answers: Sequence[tuple[str, str]],
) -> tuple[Message, ...]:
    """The term told in order.

    ``player`` and ``ghosts`` hold the truth by quarter, ``quarters`` their names, ``worst`` the quarter and the size
    (bp over IORB) of the worst day, ``answers`` the quarter and the option chosen in each emergency.
    """
    return (
        _opened(player, quarters),
        *_rate_path(player),
        *_reserves(player, quarters),
        _market(worst),
        *(_answer(quarter, option) for quarter, option in answers),
        _ended(player, quarters),
        *(_against(player, ghost) for ghost in ghosts),
    )


def _opened(player: Path, quarters: Sequence[str]) -> Message:
    first = player.decisions[0]
    return message("story-opened", quarter=quarters[0], low=first.target_low_pct, high=first.target_high_pct)


def _rate_path(player: Path) -> list[Message]:
    lows = [decision.target_low_pct for decision in player.decisions]
    if max(lows) == min(lows):
        return [message("story-rate-never-moved")]
    shape = "rose-and-fell" if max(lows) > max(lows[0], lows[-1]) else "rose" if lows[-1] > lows[0] else "fell"
    return [message(f"story-rate-{shape}", peak=max(lows) + 0.25, last=lows[-1] + 0.25)]


def _reserves(player: Path, quarters: Sequence[str]) -> list[Message]:
    reserves = player.series["reserves_bn"]
    least = min(range(len(reserves)), key=lambda index: reserves[index])
    if reserves[least] >= reserves[0] or least == 0:
        return [message("story-reserves-kept", **money(first=reserves[0], last=reserves[-1]))]
    return [message("story-reserves-fell", quarter=quarters[least], **money(first=reserves[0], least=reserves[least]))]


def _market(worst: tuple[str, float]) -> Message:
    quarter, worst_bp = worst
    how = "lost" if worst_bp > LOST_BP else "tense" if worst_bp > TENSE_BP else "held"
    return message(f"story-market-{how}", quarter=quarter, worst_bp=max(worst_bp, 0.0))


def _answer(quarter: str, option: str) -> Message:
    return message("story-answer", quarter=quarter, option=f"emergency-option-{option.replace('_', '-')}")


def _ended(player: Path, quarters: Sequence[str]) -> Message:
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
