"""Sound: off by default, silent without a device, cues when it is on, and no waiting in the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from cbgame.desktop import cues
from cbgame.desktop.cues import CUES, LOUDEST, Samples, samples
from cbgame.desktop.sound import Sound
from cbgame.desktop.speaker import Speaker, can_sound
from cbgame.files.settings import Settings, load_settings
from tests.desktop.player import Player
from tests.desktop.sample_report import sample_report


class Heard:
    """A player that plays nothing and remembers everything."""

    def __init__(self) -> None:
        self.played: list[int] = []
        self.threads: set[int] = set()
        self.rested = 0

    def play(self, samples: Samples) -> None:
        self.played.append(len(samples))
        self.threads.add(threading.get_ident())

    def rest(self) -> None:
        self.rested += 1

    def names(self) -> list[str]:
        lengths = {len(samples(name)): name for name in CUES}
        return [lengths[length] for length in self.played]


class Deaf(Heard):
    def play(self, samples: Samples) -> None:
        super().play(samples)
        raise OSError("no device")


@pytest.mark.parametrize("name", sorted(CUES))
def test_cues_are_soft_and_fade_away(name: str) -> None:
    made = samples(name)
    assert 0 < int(np.max(np.abs(made))) <= LOUDEST * 32_767 + 1
    assert abs(int(made[0])) < 50
    assert int(np.max(np.abs(made[-200:]))) < 0.03 * LOUDEST * 32_767
    assert len({len(samples(other)) for other in CUES}) == len(CUES)  # told apart by their length below
    assert len(made) / cues.RATE < 6


def test_sound_is_off_by_default(player: Player) -> None:
    assert Settings().sound is False
    sound, heard = player.window.term.sound, Heard()
    sound.player = heard
    player.begin()
    player.announce()
    assert not sound.on
    assert heard.played == []
    assert sound._thread is None


def test_the_moments_of_a_term_are_heard_when_it_is_on(player: Player) -> None:
    sound, heard = player.window.term.sound, Heard()
    sound.player = heard
    player.window.beside.change_settings({"sound": True})
    player.begin()
    player.announce()
    sound.finish()
    assert heard.names() == ["announcement"]
    player.pages.tape.week_passed.emit()
    sound.finish()
    player.pages.tape.stopped.emit()
    sound.finish()
    assert heard.names() == ["announcement", "week", "emergency"]
    assert threading.get_ident() not in heard.threads
    player.window.beside.change_settings({"sound": False})
    player.pages.tape.week_passed.emit()
    sound.finish()
    assert len(heard.played) == 3


def test_without_a_device_it_falls_silent_and_nothing_else_happens(qtbot: QtBot) -> None:
    deaf = Deaf()
    sound = Sound(player=deaf)
    sound.turn(True)
    sound.cue("medal")
    sound.finish()
    assert sound.broken
    assert not sound.on
    sound.cue("medal")
    sound.finish()
    assert len(deaf.played) == 1


def test_a_medal_has_its_chord_and_no_medal_has_none(qtbot: QtBot) -> None:
    debrief = sample_report().debrief
    score = replace(debrief.player.score, medal="gold")
    heard = Heard()
    sound = Sound(player=heard)
    sound.turn(True)
    sound._scored(replace(debrief, player=replace(debrief.player, score=replace(score, medal=None))))
    sound.finish()
    assert heard.played == []
    sound._scored(replace(debrief, player=replace(debrief.player, score=score)))
    sound.finish()
    assert heard.names() == ["medal"]


def test_a_cue_that_would_come_late_is_left_out(qtbot: QtBot) -> None:
    gate, begun, heard = threading.Event(), threading.Event(), Heard()
    played: Callable[[Samples], None] = heard.play

    def held(samples: Samples) -> None:
        begun.set()
        gate.wait(10)
        played(samples)

    heard.play = held  # type: ignore[method-assign]
    sound = Sound(player=heard)
    sound.turn(True)
    sound.cue("week")
    assert begun.wait(10)
    for _ in range(20):
        sound.cue("week")  # returns at once though the player is held
    gate.set()
    sound.finish()
    assert len(heard.played) == 4


def test_what_is_heard_together_is_mixed_and_then_silent() -> None:
    speaker, one = Speaker(), np.full(100, 1000, dtype=np.int16)
    speaker._device = object()  # never opened here
    speaker.play(one)
    speaker.play(np.full(300, 30, dtype=np.int16))
    stream = speaker.stream()
    next(stream)
    block = np.frombuffer(stream.send(200), dtype=np.int16)
    assert (set(block[:100]), set(block[100:])) == ({1030}, {30})
    assert set(np.frombuffer(stream.send(200), dtype=np.int16)) == {30, 0}
    assert not np.frombuffer(stream.send(50), dtype=np.int16).any()


def test_the_device_is_let_go_at_the_end(qtbot: QtBot) -> None:
    heard = Heard()
    sound = Sound(player=heard)
    sound.turn(True)
    sound.cue("week")
    sound.finish()
    sound.close()
    assert heard.rested == 1
    assert sound._thread is not None
    assert not sound._thread.is_alive()
    sound.cue("week")
    assert len(heard.played) == 1


def test_the_settings_page_turns_it_on(player: Player) -> None:
    settings = player.window.beside.settings
    player.window.beside.open_settings()
    assert settings.sound.isVisible() == can_sound()
    settings.sound.click()
    assert load_settings()[0].sound is True
    assert player.window.term.sound.on
