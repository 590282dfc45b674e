### The package and its test of itself.

command-self-test = try the whole program: plays a level in a folder of its own, saves, reloads, exports, verifies
self-test-window = the window opens, and every level can be read
self-test-languages = the language is switched
self-test-sound = what sounds need can be loaded
self-test-level = a level is played
self-test-save = what was decided is on the disk
self-test-reload = a new window goes on where the old one was closed
self-test-debrief = the term is played to its end and scored
self-test-pdf = the debrief is written as a PDF
self-test-verify = the result file is confirmed
self-test-holds = { $what }: yes ({ $seconds } s)
self-test-failed = { $what }: no ({ $seconds } s). { $why }

host-no-database = The class can’t be kept there: { $why }. Without --database it is kept in a file; a PostgreSQL server needs the game installed with Python: pip install "cbgame[postgresql]".

licences-read = Read the licences
licences-works = Works in the package
