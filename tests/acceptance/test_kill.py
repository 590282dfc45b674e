"""A game that is killed at any moment has lost nothing: every announced decision and every answer is there."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cbgame.files.levels import load_level
from cbgame.files.records import load_record
from cbgame.files.saves import Autosave
from cbgame.game.local_seat import LocalSeat
from cbgame.game.record import Record
from cbgame.game.verification import Outcome, verify

ROOT = Path(__file__).resolve().parents[2]
PLAYER = Path(__file__).with_name("killed_player.py")
LEVEL, SEED = "repo-spike", 7


@contextmanager
def player(home: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A real process that plays, gone at the end whatever happens."""
    environment = os.environ | {"CBGAME_HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    process = subprocess.Popen(
        [sys.executable, str(PLAYER), *arguments], stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=60)


def lines_until(process: subprocess.Popen[str], wanted: str, count: int) -> list[str]:
    """What the process says until it has said something ``count`` times, or is done."""
    assert process.stdout is not None
    said: list[str] = []
    for line in process.stdout:
        said.append(line.strip())
        if sum(each.startswith(wanted) for each in said) >= count:
            break
    return said


def said_while_dying(process: subprocess.Popen[str], after: float) -> list[str]:
    """Kill the process after some seconds, and what it managed to say until then."""
    time.sleep(after)
    process.kill()
    rest, _ = process.communicate(timeout=60)
    return rest.split("\n")[:-1]  # only whole lines count as said


def announced(said: list[str]) -> int:
    """How many decisions the player was told are announced."""
    return max((int(line.split()[1]) for line in said if line.startswith("announced")), default=0)


def test_a_term_killed_again_and_again_ends_as_if_it_had_not(own_home: Path) -> None:
    moments = random.Random(20190917)
    told = 0
    for _ in range(5):
        with player(own_home, "play", LEVEL, str(SEED)) as process:
            said = lines_until(process, "announced", 1)
            said += said_while_dying(process, after=moments.uniform(0, 0.05))
        resumed = int(said[0].removeprefix("resumed "))
        assert resumed in (told, told + 1), "what was told is there; the next may be kept and not yet told"
        told = max(resumed, announced(said))
        kept = Autosave().resume()
        if kept is None:  # a fast machine came to the end
            assert list((own_home / "results").iterdir())
            break
        assert len(kept.decisions) >= told
    assert told > 3, "the term was killed too early to prove anything"
    result = undisturbed(own_home)
    assert verify(result, load_level(LEVEL)).outcome is Outcome.CONFIRMED
    assert result == undisturbed(own_home.with_name("calm"))
    assert Autosave().resume() is None


def undisturbed(home: Path) -> Record:
    """The player's result when nobody kills it any more."""
    with player(home, "play", LEVEL, str(SEED)) as process:
        said = lines_until(process, "result", 1)
    return load_record(Path(said[-1].removeprefix("result ")))


@pytest.mark.parametrize("round_", range(4))
def test_killed_while_saving_the_save_is_whole(own_home: Path, round_: int) -> None:
    moments = random.Random(round_)
    with player(own_home, "hammer") as process:
        lines_until(process, "kept", 3)
        said_while_dying(process, after=moments.uniform(0, 0.1))
    autosave = Autosave()
    kept = autosave.resume()
    assert autosave.problem is None
    assert kept is not None
    assert len(kept.decisions) in (0, 200)
    assert [path.name for path in (own_home / "saves").iterdir()] == ["running.json"]


def test_an_announced_quarter_resumes_where_it_stood(own_home: Path) -> None:
    level = load_level(LEVEL)
    seat, autosave = LocalSeat(level, SEED), Autosave(own_home / "saves")
    seat.decide(seat.bulletins[-1].standing)
    autosave.store(seat.record())
    kept = autosave.resume()
    assert kept is not None
    again = LocalSeat.resumed(kept, level)
    assert again.announced == seat.announced
    again.proceed()
    seat.proceed()
    assert again.bulletins[-1].readings == seat.bulletins[-1].readings
    assert again.record() == seat.record()
