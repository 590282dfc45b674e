"""Decisions, rules and forecasts: what a central bank can do, and what simple rules would do."""
