"""A class on a sandbox: it is named by its code and taken along as a file."""

from __future__ import annotations

import pytest

from cbgame.classroom.competition import competition_of, competition_on, competition_plain
from cbgame.files.levels import UnknownLevel, load_level

CODE = "404GN-A000P"


@pytest.mark.parametrize("named", [f"sandbox:{CODE}", f"sandbox-{CODE.lower()}", "sandbox"])
def test_a_class_plays_what_the_code_stands_for(named: str) -> None:
    competition = competition_on(named, 3)
    assert competition.level_id == f"sandbox-{CODE.lower()}"
    assert competition.level == load_level(f"sandbox:{CODE}")
    assert competition_of(competition_plain(competition)).level == competition.level


def test_a_wrong_code_is_no_level() -> None:
    with pytest.raises(UnknownLevel):
        competition_on("sandbox:404GN-A000Q")
