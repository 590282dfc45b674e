"""Tests of cbgame.classroom."""
