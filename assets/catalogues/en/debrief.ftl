# What re-running a term found, and the reports made of it.

## Turning points and causes
story-turn-up = In { $quarter } you turned from cutting to raising.
story-turn-down = In { $quarter } you turned from raising to cutting.
story-furthest-inflation = Core inflation was furthest from its target in { $quarter }, at { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%.
story-furthest-jobs = Unemployment was furthest from its natural rate in { $quarter }: { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }% against { NUMBER($natural_unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%.
story-moved-with = { $variable } went from { NUMBER($start, minimumFractionDigits: 1, maximumFractionDigits: 1) }% to { NUMBER($end, minimumFractionDigits: 1, maximumFractionDigits: 1) }%, above all through { $first } ({ NUMBER($first_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } pp), and through { $second } as well ({ NUMBER($second_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } pp).
story-moved-against = { $variable } went from { NUMBER($start, minimumFractionDigits: 1, maximumFractionDigits: 1) }% to { NUMBER($end, minimumFractionDigits: 1, maximumFractionDigits: 1) }%, above all through { $first } ({ NUMBER($first_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } pp), against the pull of { $second } ({ NUMBER($second_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } pp).
story-kind-earned = Against holding everything, { $kind } earned most: { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
story-kind-cost = Most was lost by { $kind }: { $points ->
    [one] { $points } point
   *[other] { $points } points
}.
story-best = Your best decision fell in { $quarter } ({ $what }): without it you would have had { $points ->
    [one] { $points } point
   *[other] { $points } points
} fewer.
story-costliest = Your costliest fell in { $quarter } ({ $what }): without it you would have had { $points ->
    [one] { $points } point
   *[other] { $points } points
} more.
report-percentile = Ahead of { $count } simulated chairs
report-percentile-share = { $share }%
story-luck-kind = The luck was kind: { $luck } points more than on most draws would have come without any decision. Your skill: { $skill } points.
story-luck-hard = The luck was hard: { $luck } points against most draws, before any decision. Your skill: { $skill } points.
story-luck-usual = The luck lay within the usual spread of draws ({ $luck } points). Your skill: { $skill } points.

## Kinds of decision
kind-rate = the rate path
kind-balance-sheet = the balance sheet
kind-facilities = rates and facilities of the desk
kind-words = words about the future
kind-emergencies = answers to emergencies
kind-several = several instruments

## Where a move came from
origin-lagged-policy = what was under way
origin-decision = your decisions
origin-shocks = shocks
origin-expectations = expectations
origin-plumbing = plumbing
origin-noise = noise

## Reports
report-kicker = Debrief of a term
report-subtitle = { $institution } · { $period } · { $quarters } quarters
report-footer = cbgame · { $level } · seed { $seed } · engine { $engine } · played again and confirmed
report-list = { "; " }
report-nothing = no change
report-rate-moved = rate { $move }
report-changed = { $part }: { $was } → { $now }
report-on = on
report-off = off
report-replied = press: { $replies }
report-answered = emergency: { $options }
report-points-of-1000 = { $points } of 1,000
report-usual = Hold on most draws
report-luck = Luck of this draw
report-skill = Skill
report-contributions = What earned the difference to hold
report-contributions-about = Points over what holding every instrument scores on the same luck, by kind of decision and by quarter. Each adds up to the difference.
report-over-hold = Over hold
report-origins = Where the moves came from
report-origins-about = Moves over the whole term, split by re-running it with decisions and news left out. Each row adds up.
report-variable = Variable
report-with-unit = { $name } ({ $unit })
report-move = Move
report-best = The best decisions
report-best-none = No decision earned points against hold in its place.
report-costliest = The costliest decisions
report-costliest-none = No decision cost points against hold in its place.
report-decision = What was changed
report-decisions = Every decision
report-range = Target range
report-worth = Worth
report-worth-about = Worth: points that would be missing had everything been held in that quarter, with the same luck and all other changes made as they were.
report-history = What history did
report-level-tells = What to take from it

## Workbooks
sheet-score = Score
sheet-quarters = Quarters
sheet-weeks = Weeks
sheet-policies = Policies
sheet-contributions = Contributions
sheet-worths = Decisions
sheet-origins = Origins
sheet-published = { $variable }, as first published
sheet-usd-bn = bn USD
sheet-column-quarter = Quarter
sheet-column-answers = Answers to emergencies
sheet-column-replies = Answers to the press
sheet-column-number = Week
sheet-column-monday = Monday
sheet-column-on-rrp-rate = ON RRP rate (%)
sheet-column-target-low = Bottom of the range (%)
sheet-column-target-high = Top of the range (%)
sheet-column-standing-repo-rate = Standing repo rate (%)
sheet-column-repo-bn = Repo outstanding (bn USD)
sheet-column-marks = Marks
sheet-column-policy = Policy
sheet-column-score = Score
sheet-column-part = Part
sheet-column-weight = Weight
sheet-column-loss = Loss
sheet-column-points = Points
sheet-column-split = Split by
sheet-column-answer = Answer to an emergency
sheet-column-span = Span
sheet-column-variable = Variable
sheet-column-move = Move

## The command line
command-report-about = write the debrief of a result file (PDF, picture, tables) or the handout of a class (PDF)
command-report-file = a result file, or a class’s handout.json
command-report-pdf = write the handout as PDF
command-report-png = write one page of charts as PNG
command-report-csv = write quarters and variables as CSV, and the weeks beside it (OUT-weeks)
command-report-xlsx = write every table as a workbook
command-report-json = write everything as JSON
command-report-language = en, zh-Hans or zh-Hant; otherwise the language of the program
command-report-nothing = nothing to write: give at least one of { $options }
command-report-twice = { $file } is named twice
command-report-not-confirmed = { $file }: { $verdict }, so there is no report
command-report-no-font = no font on this system shows { $language }
command-report-written = Written: { $file }
command-report-unwritten = { $file } can't be written: { $why }
fault-older = has format { $found }, this version reads from { $known } on
fault-not-of-version = says it has format { $found }, but doesn't
verdict-other-engine-named = played under engine { $found }, this is engine { $here }

## Exporting from the debrief page
export-button = Export
export-waiting = Export · { $percent }%
export-pdf = Handout, PDF
export-png = One page of charts, PNG
export-csv = Table of quarters and weeks, CSV
export-xlsx = Workbook, XLSX
export-json = Everything for programs, JSON
export-title = Export the debrief
export-written = Written: { $file }
export-failed = { $file } can't be written: { $why }

## What if
what-if-open = What if …
what-if-title = What if
what-if-about = Choose a quarter and decide it otherwise. The luck stays; what you changed later is changed again, from where the branch then stands.
what-if-back = Back to the debrief
what-if-play = See the branch
what-if-before = Your score: { $points }
what-if-after = Your score: { $points }. The branch: { $other } ({ $gain }).
policy-what-if = What if

## Where a move came from, on the desktop
origins-about = Moves split by re-running the term with its decisions and its news left out, one after the other. The parts add up to the move.
origins-term = The whole term
cause-origin-lagged-policy = What was under way
cause-origin-decision = Your decisions
cause-origin-shocks = Shocks
cause-origin-expectations = Expectations
cause-origin-plumbing = Plumbing
cause-origin-noise = Noise
