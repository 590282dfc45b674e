"""One play-through: levels, terms, bulletins, emergencies, scores and records. Message ids and numbers, never prose."""

from cbgame.game.level import Level
from cbgame.game.term import Term
from cbgame.policy.decision import Decision

__all__ = ["Decision", "Level", "Term"]
