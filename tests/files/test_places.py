"""Things are where they are looked for: in a checkout, in an installed package, in a folder of the player's choice."""

from __future__ import annotations

from pathlib import Path

import pytest

from cbgame.files import places


def test_a_checkout_has_assets_and_levels_beside_the_package() -> None:
    root = Path(__file__).parents[2]
    assert places.assets() == root / "assets"
    assert places.shipped_levels() == root / "levels"
    assert places.catalogues("en") == root / "assets" / "catalogues" / "en"


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("assets", "levels"):
        (tmp_path / "cbgame" / "_data" / name).mkdir(parents=True)
    monkeypatch.setattr(places, "__file__", str(tmp_path / "cbgame" / "files" / "places.py"))
    monkeypatch.setattr(places, "_shipped", places._shipped.__wrapped__)  # what was found before is remembered
    assert places.assets() == tmp_path / "cbgame" / "_data" / "assets"
    assert places.shipped_levels() == tmp_path / "cbgame" / "_data" / "levels"


def test_the_players_folder_can_be_moved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path))
    assert {place().parent for place in (places.saves, places.results, places.own_levels, places.settings_file)} == {
        tmp_path
    }


def test_by_default_it_is_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(places.HOME_VARIABLE)
    assert places.home().name == places.APP
    assert places.home().is_absolute()
