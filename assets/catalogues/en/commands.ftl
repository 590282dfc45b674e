### The command line, files and their errors.

## The command line: what it says of itself

command-about = You are the central bank: every quarter a decision, markets answer at once, the economy over years.
command-usage = usage:
command-verb = command
command-verbs = commands
command-arguments = arguments
command-options = options
command-help = show this help
command-version = show the version
command-json = print the answer as JSON
command-levels-about = list the levels
command-play-about = play a whole term without a screen
command-play-level = id of a level, see "cbgame levels"
command-play-policy = { $policies }, or a file: a result file, or a JSON list of decisions
command-play-seed = the luck: a whole number from 0
command-play-out = write the term as a result file
command-respond-about = what a shock does: the difference it makes, all else equal
command-respond-shock = one of { $shocks }
command-respond-size = size of the shock, in its own unit: { $units }
command-respond-quarters = how many quarters to show
command-respond-rule = how policy answers: { $rules }
command-respond-half-life = quarters in which the shock halves; 0 for one that stays
command-respond-for = quarters for which the shock is held
command-verify-about = play result files again and confirm or refute them
command-verify-path = result files, or folders of them
command-bench-about = measure speed, each time as a ratio to its floor in the same run

## The command line: what it answers

command-line = { $command }: { $what }
command-required = { $names } is needed
command-unrecognized = { $names } is not known here
command-one-argument = { $name } needs a value
command-choice = { $name }: found { $found }, expected one of { $choices }
command-choice-near = { $name }: found { $found }, did you mean { $near }?
command-value = { $name }: found { $found }, expected { $expected }
command-other = { $problem }
command-interrupted = interrupted
command-no-screen = there is no screen here; "cbgame play LEVEL --policy taylor" plays without one
command-no-level = there is no level { $found }; there are { $choices }
command-no-level-near = there is no level { $found }; did you mean { $near }?
command-no-levels = there is no level { $found }
command-no-policy = --policy: { $found } is neither a policy ({ $choices }) nor a file
command-no-policy-near = --policy: { $found } is neither a policy nor a file; did you mean { $near }?
command-no-history = level { $level } has no historical policy
command-written = Result file: { $file }
command-nothing-to-verify = { $path }: no result files in it
expected-seed = a whole number from 0 to 9223372036854775807
expected-whole-above-zero = a whole number from 1 to 400
expected-whole-from-zero = a whole number from 0 to 400
expected-number = a number
expected-number-from-zero = a number from 0

table-level = level
table-title = title
table-institution = institution
table-quarters = quarters
table-instruments = instruments
table-quarter = quarter
table-rate = target range
table-unemployment = unemployment
table-core-inflation = core inflation
table-yield-10y = 10-year yield
table-reserves = reserves, $bn
table-spread = worst SOFR over IORB, bp
table-objective = objective
table-weight = weight
table-points = points
table-total = total
table-verdict = verdict
table-file = file
table-claimed = claimed
table-score = score
table-benchmark = benchmark
table-time = time
table-floor = floor
table-ratio = ratio
table-goal = goal


command-medal = Medal: { $medal }

verdict-confirmed = confirmed
verdict-refuted = refuted
verdict-refuted-in = refuted in { $quarter }
verdict-unfinished = not finished
verdict-other-engine = other version of the rules
verdict-other-level = other level
verdict-unreadable = can't be read

bench-preview = preview: 500 paths, 12 quarters
bench-batch = batch: one million path-quarters
bench-first-window = first painted window
bench-no-window = The window could not be measured here: { $why }

## Files and their faults

save-failed = The game can't be saved in { $folder }: { $why }
save-set-aside = The saved term could not be read. It was kept as { $file }
save-outdated = The saved term belongs to another version of the game or of its level and can't go on. It was kept as { $file }
settings-set-aside = The settings could not be read and are back to their defaults. The old file was kept as { $file }

fault-type-number = found { $found }, expected a number
fault-type-whole = found { $found }, expected a whole number
fault-type-text = found { $found }, expected a text
fault-type-truth = found { $found }, expected true or false
fault-type-list = found { $found }, expected a list
fault-type-table = found { $found }, expected a table
fault-not-finite = found { $found }, expected a finite number
fault-choice-unknown = found { $found }, which is none of the known ones
fault-choice = found { $found }, expected one of { $choices }
fault-choice-near = found { $found }, did you mean { $near }?
fault-unknown-plain = unknown key
fault-unknown = unknown key, expected one of { $known }
fault-unknown-near = unknown key, did you mean { $near }?
fault-missing = missing
fault-range = found { $found }, expected { $low } to { $high }
fault-unit = found { $found }, expected { $expected }
fault-quarter = found { $found }, expected a quarter like "2017Q4"
fault-id = found { $found }, expected lower-case words with hyphens
fault-id-file = found { $found }, expected { $expected }, the name of the file
fault-empty = is empty
fault-too-long = { $found } words, at most { $most } are allowed
fault-length = found { $found } entries, expected { $expected }
fault-too-many = { $found } entries, at most { $most } are allowed
fault-weights = weights add up to { $found }, expected 1
fault-twice = { $found } is there twice
fault-medals = found { $found }, expected bronze below silver below gold
fault-url = found { $found }, expected an address that begins with https://
fault-capital = liabilities of { $liabilities } exceed assets of { $assets }: no capital is left
fault-history-end = ends in { $found }, expected { $expected }, the quarter before the start
fault-quarter-order = found { $found }, expected { $expected }
fault-decision-not-finite = found { $found }, expected a finite number
fault-decision-out-of-range = found { $found }, allowed is { $expected }
fault-decision-not-in-hand = found { $found }, but this level leaves it at { $expected }
fault-decision-not-a-step = found { $found }, expected a multiple of { $expected }
fault-decision-move-too-large = found { $found }, a move of more than { $expected } basis points
fault-decision-above-iorb = found { $found }, above the rate on reserves at { $expected }
fault-no-file = there is no such file
fault-folder = is a folder, expected a file
fault-too-big = has { $found } bytes, at most { $most } are read
fault-encoding = is not UTF-8 text (byte { $byte })
fault-unreadable = can't be read: { $why }
fault-not-toml = is not valid TOML (line { $line }, column { $column })
fault-cut-off = breaks off before its end
fault-not-json = is not valid JSON (line { $line }, column { $column })
fault-too-deep = is nested too deeply
fault-number-too-long = holds a number too long to be read
fault-key-twice = holds the key { $found } twice
fault-foreign = is not a result file of this game
fault-newer = has format { $found }, this version reads up to { $known }: update the game
fault-seed = found { $found }, expected a whole number from 0
