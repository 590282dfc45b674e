"""Freezing the game into a folder that runs without Python: see docs/packaging.md."""
