"""Every theme can be read: contrast of words and lines, lines told apart by the colour-blind, rings of focus."""

from __future__ import annotations

from itertools import combinations

import pytest

from cbgame.desktop.theme import NAMES, load_theme
from tests.desktop.eyes import SIGHT, contrast, distance

GROUNDS = ("window", "surface", "raised")
WORDS = ("text", "muted", "accent", "good", "caution", "bad")
SERIES = tuple(f"series_{number}" for number in range(1, 7))
HIGH = tuple(name for name in NAMES if name.startswith("contrast"))
TOLD_APART = 7.0  # hundredths of OKLab


def ratio(theme: str, upper: str, lower: str) -> float:
    colors = load_theme(theme)
    return contrast(colors.color(upper), colors.color(lower))


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_are_read_on_every_ground(theme: str, ground: str) -> None:
    least = 7.0 if theme in HIGH else 4.5
    assert {role: ratio(theme, role, ground) for role in WORDS if ratio(theme, role, ground) < least} == {}


@pytest.mark.parametrize("theme", NAMES)
def test_words_on_the_accent_and_lines_with_their_names_are_read(theme: str) -> None:
    least = 7.0 if theme in HIGH else 4.5
    assert ratio(theme, "on_accent", "accent") >= least
    assert {role: ratio(theme, role, "surface") for role in SERIES if ratio(theme, role, "surface") < least} == {}
    assert {role: ratio(theme, role, "window") for role in SERIES if ratio(theme, role, "window") < 4.5} == {}


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("role", ["outline", "faint", "history", "target", "accent", "focus"])
def test_outlines_marks_and_rings_stand_out(theme: str, role: str) -> None:
    assert min(ratio(theme, role, ground) for ground in GROUNDS) >= 3.0


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("sight", SIGHT)
def test_lines_are_told_apart_by_every_eye(theme: str, sight: str) -> None:
    colors = load_theme(theme)
    pairs = {pair: distance(colors.color(pair[0]), colors.color(pair[1]), sight) for pair in combinations(SERIES, 2)}
    assert {pair: round(far, 1) for pair, far in pairs.items() if far < TOLD_APART} == {}


@pytest.mark.parametrize("theme", HIGH)
def test_high_contrast_has_strong_edges_thick_rings_and_no_pale_tints(theme: str) -> None:
    layers = [f"{side}_{number}" for side in ("asset", "liability") for number in range(1, 8)]
    assert all(ratio(theme, role, "surface") >= 3.0 for role in ("edge", "card", "line", "band_inner", *layers))
    assert ratio(theme, "series_1", "band_inner") >= 3.0
    assert load_theme(theme).focus_px >= 2 * load_theme("day").focus_px
    assert load_theme(theme).high_contrast
