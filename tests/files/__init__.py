"""Tests of cbgame.files."""
