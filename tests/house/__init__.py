"""Tests of the house itself: set-up, layers, packaging, README."""
