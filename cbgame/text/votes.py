"""A vote in words: how many for and against, and what each seat of the committee says. No Qt."""

from __future__ import annotations

from typing import Final

from cbgame.game.bulletin import Ballot, Vote
from cbgame.policy.decision import RANGE_WIDTH_PCT
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue

FOR: Final = "✓"
AGAINST: Final = "✕"


def count_said(catalogue: Catalogue, vote: Vote) -> str:
    """How many voted for, and how many against."""
    against = len(vote.against)
    return catalogue.say("desk-vote-count", ayes=len(vote.ballots) - against, noes=against)


def ballot_said(catalogue: Catalogue, ballot: Ballot) -> str:
    """One vote in a sentence: who, of which school, and what is objected."""
    name, school = catalogue.tell(ballot.name), catalogue.tell(ballot.school)
    if ballot.in_favour or ballot.reason is None:
        return begun(catalogue.say("desk-vote-for", name=name, school=school))
    reason, wanted = catalogue.say(ballot.reason), wanted_said(catalogue, ballot)
    if wanted is None:
        return begun(catalogue.say("desk-vote-against", name=name, school=school, reason=reason))
    return begun(catalogue.say("desk-vote-against-wants", name=name, school=school, reason=reason, wanted=wanted))


def objection_said(catalogue: Catalogue, ballot: Ballot) -> str:
    """A dissent in short: who, and what is objected."""
    name, wanted = begun(catalogue.tell(ballot.name)), wanted_said(catalogue, ballot)
    reason = "" if ballot.reason is None else catalogue.say(ballot.reason)
    if wanted is None:
        return catalogue.say("announcement-dissent", name=name, reason=reason)
    return catalogue.say("announcement-dissent-wants", name=name, reason=reason, wanted=wanted)


def wanted_said(catalogue: Catalogue, ballot: Ballot) -> str | None:
    """The target range that a dissenter wanted; None where it wasn't about the rate."""
    if ballot.wanted_low_pct is None:
        return None
    return figures.target_range(catalogue, ballot.wanted_low_pct, ballot.wanted_low_pct + RANGE_WIDTH_PCT)


def begun(said: str) -> str:
    """A sentence begun as sentences are."""
    return said[:1].upper() + said[1:]
