"""What the policy lab calls a policy, and shares as they are said there. No Qt."""

from __future__ import annotations

from typing import Final

from cbgame.text.catalogue import Catalogue

YOURS: Final = "rule"
"""What the rule that was tried is called among the policies."""


def policy_said(catalogue: Catalogue, policy: str) -> str:
    """A policy in a word or two."""
    return catalogue.say("lab-yours") if policy == YOURS else catalogue.say(f"policy-{policy.replace('_', '-')}")


def family_said(catalogue: Catalogue, family: str) -> str:
    """A kind of emergency."""
    return catalogue.say(f"crisis-{family.replace('_', '-')}")


def percent_said(catalogue: Catalogue, share: float) -> str:
    """A share, 0 to 1, as whole percents; what is under one and not nothing keeps a decimal."""
    decimals = 1 if 0.0 < share < 0.01 else 0
    return catalogue.say("figure-percent", number=catalogue.number(100.0 * share, decimals))
