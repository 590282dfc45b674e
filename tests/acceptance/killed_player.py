"""A process that plays and keeps its game, to be killed at any moment; see test_kill.

``play LEVEL SEED`` resumes or begins a term and says each announced decision and each answer once it is kept.
``hammer`` does nothing but save, a short record and a long one by turns.
"""

from __future__ import annotations

import sys
from dataclasses import replace

from cbgame.files.levels import load_level
from cbgame.files.saves import Autosave
from cbgame.game.bulletin import Bulletin
from cbgame.game.local_seat import LocalSeat
from cbgame.policy.decision import Decision


def say(*words: object) -> None:
    """A line that is out before anything else happens."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def chosen(index: int, standing: Decision) -> Decision:
    """What this player decides: rates up for a year, then runoff as announced."""
    step = 0.25 if index < 4 else 0.0
    return replace(standing, target_low_pct=standing.target_low_pct + step)


def play(level_id: str, seed: int) -> None:
    """Play to the end, from where the autosave stands."""
    autosave, level = Autosave(), load_level(level_id)
    kept = autosave.resume()
    seat = LocalSeat(level, seed) if kept is None else LocalSeat.resumed(kept, level)
    say("resumed", len(seat.record().decisions))
    while not seat.ended:
        if seat.announced is None:
            seat.decide(chosen(len(seat.record().decisions), seat.bulletins[-1].standing))
            autosave.store(seat.record())
            say("announced", len(seat.record().decisions))
        outcome = seat.situation or seat.proceed()
        if not isinstance(outcome, Bulletin):
            seat.answer(outcome.default)
            autosave.store(seat.record())
            say("answered", len(seat.record().decisions))
    say("result", autosave.finish(seat.record()))


def hammer() -> None:
    """Save and save again."""
    autosave, level = Autosave(), load_level("repo-spike")
    seat = LocalSeat(level, 1)
    short = seat.record()
    seat.decide(seat.bulletins[-1].standing)
    long = replace(seat.record(), decisions=seat.record().decisions * 200, answers=((),) * 200)
    while True:
        autosave.store(short)
        say("kept")
        autosave.store(long)


if __name__ == "__main__":
    play(sys.argv[2], int(sys.argv[3])) if sys.argv[1] == "play" else hammer()
