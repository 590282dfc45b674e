# The luck called historical.

## Brief
brief-luck-historical = History’s shocks
brief-luck-historical-about = What history’s central bank met. With its decisions the economy goes where history went; what differs is your doing.

## Debrief and reports
story-luck-history-kind = You met history’s shocks, which were kind: { $luck } points more than on most draws would have come without any decision. Your skill: { $skill } points.
story-luck-history-hard = You met history’s shocks, which were hard: { $luck } points against most draws, before any decision. Your skill: { $skill } points.
story-luck-history-usual = You met history’s shocks, no kinder or harder than most draws ({ $luck } points). Your skill: { $skill } points.
report-footer-historical = cbgame · { $level } · history’s shocks · engine { $engine } · played again and confirmed

## Commands
command-play-luck = { $luck }: the shocks that history’s policy met, where the level has them (in place of --seed)
command-play-luck-or-seed = --luck and --seed: expected one of them
command-no-past = --luck: { $level } has no historical luck; “cbgame past” lists the levels that have
command-past-about = history’s shocks: how near history’s policy comes to what happened under them; the search that finds them
command-past-level = ids of levels (all that state enough of history, where none is named)
command-past-write = find them anew and write them beside the level
command-past-none = { $level } states too little of history: a policy for every quarter, and figures for two quarters of three
past-luck-fresh = { $level }: its historical luck stands as it was found
past-luck-missing = { $level }: no historical luck yet; “cbgame past { $level } --write” finds it
past-luck-other-level = { $level }: the level has changed since its historical luck was found; “cbgame past { $level } --write” finds it anew
past-luck-other-figures = { $level }: what happened is stated otherwise since its historical luck was found; “cbgame past { $level } --write” finds it anew
past-luck-other-model = { $level }: the model has changed since its historical luck was found; “cbgame past { $level } --write” finds it anew
past-draws = { $draws } draws: root mean square { $rms }, largest { $largest } standard deviations
past-aimed-at = yes
table-variable = variable
table-rms = root mean square miss
table-worst = largest miss
table-aimed-at = aimed at
