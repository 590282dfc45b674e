"""Sounds of the game, made of a few soft tones each: a gavel, a tick, a low call, a chord. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

RATE: Final = 44_100
"""Samples a second, one channel."""

LOUDEST: Final = 0.22
"""The peak of every cue, as a share of full scale: soft by design."""

Samples = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Tone:
    """One tone that fades away: when it begins (s), its pitch (Hz), how fast it fades (s to a third), how strong."""

    start: float
    pitch: float
    fade: float
    strength: float = 1.0
    rise: float = 0.004  # s; a tone that began at once would click


CUES: Final[dict[str, tuple[Tone, ...]]] = {
    "announcement": (  # a gavel, twice
        Tone(0.0, 196.0, 0.05), Tone(0.0, 431.0, 0.025, 0.5), Tone(0.0, 902.0, 0.012, 0.25),
        Tone(0.17, 185.0, 0.06), Tone(0.17, 407.0, 0.03, 0.5), Tone(0.17, 851.0, 0.012, 0.25),
    ),
    "week": (Tone(0.0, 1_320.0, 0.012, 0.25), Tone(0.0, 2_640.0, 0.006, 0.08)),
    "emergency": (Tone(0.0, 174.6, 0.35, 0.8, 0.06), Tone(0.55, 130.8, 0.5, 0.8, 0.06)),
    "medal": (
        Tone(0.0, 261.6, 0.7, 0.6, 0.02), Tone(0.12, 329.6, 0.7, 0.55, 0.02), Tone(0.24, 392.0, 0.7, 0.5, 0.02),
        Tone(0.36, 523.3, 0.8, 0.4, 0.02),
    ),
}  # fmt: skip
"""Every cue by its name."""

_LOUD: Final = {"week": 0.3}
"""Cues that come often stay under the others: their share of the loudest."""


def samples(cue: str) -> Samples:
    """A cue as 16-bit samples. Raises KeyError for a cue there isn't."""
    tones = CUES[cue]
    length = max(tone.start + tone.rise + 5.0 * tone.fade for tone in tones)
    mixed = _mixed(tones, np.arange(round(length * RATE)) / RATE)
    peak = float(np.max(np.abs(mixed))) or 1.0
    loud = LOUDEST * _LOUD.get(cue, 1.0)
    return np.asarray(np.round(mixed / peak * loud * 32_767), dtype=np.int16)


def _mixed(tones: Sequence[Tone], time: NDArray[np.float64]) -> NDArray[np.float64]:
    total = np.zeros_like(time)
    for tone in tones:
        since = np.maximum(time - tone.start, 0.0)
        shape = np.minimum(since / tone.rise, 1.0) * np.exp(-since / tone.fade)
        total += tone.strength * shape * np.sin(2.0 * np.pi * tone.pitch * since)
    return total
