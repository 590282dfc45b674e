"""Tests of cbgame.commands."""
