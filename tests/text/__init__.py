"""Tests of cbgame.text."""
