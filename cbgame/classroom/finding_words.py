"""What became of a hand-in, in words."""

from __future__ import annotations

from cbgame.classroom.batch import Finding
from cbgame.files.faults import shown
from cbgame.game.record import ENGINE
from cbgame.game.verification import Outcome
from cbgame.text.catalogue import Catalogue


def finding_said(finding: Finding, catalogue: Catalogue) -> str:
    """What became of a file, in words: with the quarter, the other engine or the twin where there is one."""
    if finding.twin is not None:
        return catalogue.say("verdict-duplicate-of", file=shown(finding.twin.name))
    return verdict_said(finding.verdict, finding.quarter, finding.engine, catalogue)


def verdict_said(verdict: str, quarter: str | None, engine: str | None, catalogue: Catalogue) -> str:
    """A verdict in words; the quarter where a term was edited and the other engine are named."""
    if verdict == Outcome.REFUTED and quarter:
        return catalogue.say("verdict-refuted-in", quarter=catalogue.quarter(quarter))
    if verdict == Outcome.OTHER_ENGINE and engine is not None:
        return catalogue.say("verdict-other-engine-named", found=shown(engine), here=shown(ENGINE))
    return catalogue.say(f"verdict-{verdict.replace('_', '-')}")
