"""The one place that knows the library for sound; it is imported when the first cue is heard. No Qt."""

from __future__ import annotations

from collections.abc import Generator
from importlib import import_module
from importlib.util import find_spec
from threading import Lock
from typing import Any, Protocol

import numpy as np

from cbgame.desktop.cues import RATE, Samples

_LIBRARY = "miniaudio"


def can_sound() -> bool:
    """Whether the library is there; it has no wheels for a few systems, and the game is silent on those."""
    return find_spec(_LIBRARY) is not None


def load() -> None:
    """Load the library before the first cue. Raises ImportError where it is there and broken."""
    import_module(_LIBRARY)


class Player(Protocol):
    """Whatever makes samples heard."""

    def play(self, samples: Samples) -> None:
        """Begin to play; what is already heard goes on under it. May raise if there is no device."""

    def rest(self) -> None:
        """Let the device go until something is played again."""


class Speaker:
    """The system's default device, opened with the first cue; a generator mixes what is to be heard."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pending: Samples = np.zeros(0, dtype=np.int16)
        self._device: Any = None

    def play(self, samples: Samples) -> None:
        """Mix these samples into what is heard. Raises the library's error where there is no device."""
        with self._lock:
            longer, shorter = sorted((self._pending, samples), key=len, reverse=True)
            mixed = longer.astype(np.int32)
            mixed[: len(shorter)] += shorter
            self._pending = np.asarray(np.clip(mixed, -32_768, 32_767), dtype=np.int16)
        if self._device is None:
            self._open()

    def rest(self) -> None:
        """Close the device."""
        if self._device is not None:
            self._device.close()
            self._device = None
        self._pending = np.zeros(0, dtype=np.int16)

    def _open(self) -> None:
        import miniaudio

        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE, buffersize_msec=60,
            app_name="cbgame",
        )  # fmt: skip
        stream = self.stream()
        next(stream)
        device.start(stream)
        self._device = device

    def stream(self) -> Generator[bytes, int, None]:
        """As many samples as are asked for, silence where nothing is to be heard."""
        frames = yield b""
        while True:
            with self._lock:
                block, self._pending = self._pending[:frames], self._pending[frames:]
            frames = yield np.concatenate([block, np.zeros(frames - len(block), dtype=np.int16)]).tobytes()
