# Levels that a teacher writes: the check, and where they stand in the game.

command-levels-check = check level files and say all that is wrong with them
command-levels-schema = print the JSON Schema of a level file, for editors
command-levels-copy = write a copy of a level to begin your own from
command-levels-add = check level files and put them among your own levels
levels-copied = { $file }: a copy of { $level }
levels-added = { $file }: among your own levels
fault-file-there = is there already; nothing was written
levels-sound = { $file }: a sound level
fault-too-near = found { $found }, too near to { $other }
fault-and-more = more than { $most } problems; the rest is left away

home-own-levels = Own levels
home-own-about = Levels that you or somebody else wrote. Drop a level file onto this page, or put it into the folder; how to write one stands in Help, under Documents.
home-own-folder = Open the folder of own levels
home-own-add = Add a level file…
home-own-filter = Level files (*.toml)
home-own-refused = { $file } was not added: { $problems ->
    [one] one problem
   *[other] { $problems } problems
}
home-own-bad = { $file } can’t be played: { $problems ->
    [one] one problem
   *[other] { $problems } problems
}
home-own-problem = Line { $line }: { $problem }
home-own-more = { $count } more; “cbgame levels --check” lists all.
home-card-own = Own level · { $card }
notice-level-added = “{ $title }” is among your own levels.
notice-level-kept = “{ $title }” is among your own levels. The file that was there before is kept as { $earlier }.
notice-level-unwritten = The level can’t be copied to { $folder }: { $why }
