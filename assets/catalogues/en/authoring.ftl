# Levels that a teacher writes: the check, and where they stand in the game.

command-levels-check = check level files and say all that is wrong with them
levels-sound = { $file }: a sound level
fault-and-more = more than { $most } problems; the rest is left away
