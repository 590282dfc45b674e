"""Themes from their TOML files: named colours, and the roles that refer to them or mix two of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cbgame.files import places

NAMES: Final = ("day", "night", "contrast-light", "contrast-dark")


@dataclass(frozen=True, slots=True)
class Look:
    """One look: a colour for every role, and how thick the ring around what is in focus."""

    name: str
    dark: bool
    high_contrast: bool
    focus_px: int
    colors: Mapping[str, str]  # role -> "#rrggbb"


def read_look(name: str) -> Look:
    """The look of that name. Raises ValueError for a role that names no colour."""
    with (places.assets() / "themes" / f"{name}.toml").open("rb") as file:
        plain = tomllib.load(file)
    colours: dict[str, str] = plain["colours"]
    colors = {role: _resolved(said, colours) for role, said in plain["roles"].items()}
    return Look(name, plain["dark"], plain["high_contrast"], plain["focus_px"], colors)


def _resolved(said: str, colours: Mapping[str, str]) -> str:
    """``"blue"`` or ``"30 blue paper"`` (30 % blue on paper) as ``"#rrggbb"``."""
    parts = said.split()
    names = parts if len(parts) == 1 else parts[1:]
    unknown = [name for name in names if name not in colours]
    if unknown or len(parts) not in (1, 3):
        raise ValueError(f"{said!r} is neither a colour nor a mix of two of {', '.join(colours)}")
    if len(parts) == 1:
        return colours[said]
    share = float(parts[0]) / 100
    upper, lower = _channels(colours[parts[1]]), _channels(colours[parts[2]])
    return "#" + "".join(
        f"{round(share * above + (1 - share) * below):02x}" for above, below in zip(upper, lower, strict=True)
    )


def _channels(color: str) -> tuple[int, int, int]:
    """Red, green and blue of ``"#rrggbb"``, 0 to 255."""
    red, green, blue = (int(color[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue
