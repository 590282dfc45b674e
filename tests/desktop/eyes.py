"""What an eye can tell apart: contrast as WCAG 2.2 counts it, and colours as the colour-blind see them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
SIGHT: Final = {
    "all colours": np.eye(3),
    "no red cones": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green cones": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue cones": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
# Ottosson (2020): linear RGB to the cones' responses, and their cube roots to OKLab.
_CONES = np.array(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
     [0.0883024619, 0.2817188376, 0.6299787005]]
)  # fmt: skip
_OKLAB = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
     [0.0259040371, 0.7827717662, -0.8086757660]]
)  # fmt: skip


def linear(color: QColor) -> NDArray[np.float64]:
    """A colour as linear RGB, 0 to 1."""
    coded = np.array([color.redF(), color.greenF(), color.blueF()])
    return np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)


def luminance(color: QColor) -> float:
    """Relative luminance, 0 to 1."""
    return float(linear(color) @ [0.2126, 0.7152, 0.0722])


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours, 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def distance(one: QColor, other: QColor, sight: str) -> float:
    """How far apart two colours look to an eye, in hundredths of OKLab; about 2 is just to be seen side by side."""
    seen = (np.clip(SIGHT[sight] @ linear(color), 0, 1) for color in (one, other))
    first, second = (_OKLAB @ np.cbrt(_CONES @ rgb) for rgb in seen)
    return float(100 * np.linalg.norm(first - second))
