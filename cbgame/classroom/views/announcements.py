"""A market answer: the statement against the last one, what was priced, the first hour, the vote, the press."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from cbgame.game.bulletin import Announcement, Question, Vote
from cbgame.text import figures, phrases, votes
from cbgame.text.catalogue import Catalogue
from cbgame.text.redline import redline

_BALLOTS: Final = ("statement-vote-", "statement-dissent-")
"""Sentences of the statement that tell the vote, which is shown under it."""
_MET_BP: Final = 2.5  # as much as a price of the next meeting can be off without anyone being surprised
_IN_PERCENT: Final = ("equity_price", "dollar")


def announcement_shown(announcement: Announcement, catalogue: Catalogue) -> dict[str, Any]:
    """Everything that happened in the hour after a decision."""
    decision = announcement.decision
    return {
        "quarter": catalogue.quarter(announcement.quarter),
        "title": catalogue.say(
            "announcement-title",
            range=figures.target_range(catalogue, decision.target_low_pct, decision.target_high_pct),
        ),
        "priced": _priced(announcement, catalogue),
        "statement": _statement(announcement, catalogue),
        "headlines": [catalogue.tell(line) for line in announcement.headlines],
        "reactions": reactions_shown(announcement.reactions, catalogue),
        "vote": vote_shown(announcement.vote, catalogue),
        "questions": [_question(each, announcement.said, catalogue) for each in announcement.questions],
    }


def _priced(announcement: Announcement, catalogue: Catalogue) -> dict[str, str]:
    """What had been in the price, what was decided, and the difference."""
    decided = (announcement.decision.target_low_pct + announcement.decision.target_high_pct) / 2
    surprise_bp = (decided - announcement.expected_rate_pct) * 100
    met = abs(surprise_bp) < _MET_BP
    if met:
        meaning = catalogue.say("announcement-as-expected")
    else:
        said = "announcement-tighter" if surprise_bp > 0 else "announcement-easier"
        size = figures.basis_points(catalogue, abs(surprise_bp), signed=False)
        meaning = catalogue.say(said, surprise=size)
    mark = figures.SAME if met else figures.RISEN if surprise_bp > 0 else figures.FALLEN
    return {
        "priced": figures.rate(catalogue, announcement.expected_rate_pct),
        "decided": figures.rate(catalogue, decided),
        "surprise": f"{mark} {figures.basis_points(catalogue, surprise_bp)}",
        "meaning": meaning,
    }


def _statement(announcement: Announcement, catalogue: Catalogue) -> list[list[dict[str, str]]]:
    """Sentences in runs that stayed, went or came."""
    drawn = bool(announcement.vote.ballots)
    before, now = (
        [catalogue.tell(line) for line in statement if not (drawn and line.id.startswith(_BALLOTS))]
        for statement in (announcement.previous_statement, announcement.statement)
    )
    return [[{"text": span.text, "kind": span.kind} for span in sentence] for sentence in redline(before, now)]


def reactions_shown(
    reactions: Mapping[str, float | tuple[float, float, float]], catalogue: Catalogue
) -> list[dict[str, Any]]:
    """How markets answer, a row each; with a range where it is a forecast."""
    return [_reaction(name, moved, catalogue) for name, moved in reactions.items()]


def _reaction(name: str, moved: float | tuple[float, float, float], catalogue: Catalogue) -> dict[str, Any]:
    low, middle, high = moved if isinstance(moved, tuple) else (moved, moved, moved)
    between = ""
    if low != high:
        between = catalogue.say(
            "browser-between", low=_amount(name, low, catalogue), high=_amount(name, high, catalogue)
        )
    return {
        "name": name,
        "label": phrases.name_of(catalogue, name),
        "percent": name in _IN_PERCENT,
        "low": low,
        "middle": middle,
        "high": high,
        "text": _amount(name, middle, catalogue),
        "between": between,
    }


def _amount(name: str, moved: float, catalogue: Catalogue) -> str:
    percent = name in _IN_PERCENT
    number = catalogue.number(moved, 1 if percent else 0, signed=True)
    return catalogue.say("charts-value-percent" if percent else "charts-value-bp", number=number)


def vote_shown(vote: Vote, catalogue: Catalogue) -> dict[str, Any] | None:
    """Each named seat's vote and the dissents with their reason; nothing where nobody votes."""
    if not vote.ballots:
        return None
    return {
        "count": votes.count_said(catalogue, vote),
        "ballots": [
            {
                "short": catalogue.say(f"desk-seat-{phrases.kebab(ballot.seat)}"),
                "for": ballot.in_favour,
                "text": votes.ballot_said(catalogue, ballot),
            }
            for ballot in vote.ballots
        ],
        "dissents": [votes.objection_said(catalogue, ballot) for ballot in vote.against],
    }


def _question(question: Question, said: tuple[str, ...], catalogue: Catalogue) -> dict[str, Any]:
    """A question of the press with its answers, and which of them was given."""
    return {
        "id": question.id,
        "text": catalogue.tell(question.text),
        "said": next((answer.id for answer in question.answers if answer.id in said), None),
        "answers": [
            {
                "id": answer.id,
                "text": catalogue.tell(answer.text),
                "effects": [catalogue.tell(effect) for effect in answer.effects]
                or [catalogue.say("announcement-no-effect")],
            }
            for answer in question.answers
        ],
    }
