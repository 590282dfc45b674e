# The benchmarks of the desk and of other models.
bench-turn = turn: from Announce to the painted answer of markets, autosave included
bench-frames = frames: 95 of 100 frames of a drag are there by then
bench-memory-growth = memory after 200 quarters, against 10
bench-memory = memory at the most, all charts open, against what is allowed
bench-frbus = a million path-quarters, against FRB/US's quickest solve
bench-var = a million path-quarters in one process, against a VAR by statsmodels
bench-no-frbus = Not compared with FRB/US: its solve times aren't here.
bench-no-statsmodels = Not compared with a VAR: statsmodels isn't installed (pip install statsmodels).
self-test-class = a class is hosted, joined and played for a quarter; a browser gets its page
