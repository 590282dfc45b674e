# What charts, announcement, tape and debrief say.

charts-comma = ,{ " " }
charts-empty = Nothing to show yet.
charts-quarter = Quarter
charts-week-of = Week of
charts-week-from = Week of { $date }

charts-value-percent = { $number }%
charts-value-points = { $number } pp
charts-value-bp = { $number } bp
charts-value-usd-bn = { $number } bn
charts-value-index = { $number }
charts-unit-compressed = bp, compressed above 50
charts-value-share = { $number }

## Fan chart
charts-latest = { $name }: { $value } in { $quarter }.
charts-fan-ends = Staff expect { $name } of { $middle } in { $quarter }; nine times in ten between { $low } and { $high }.
charts-band-60 = 6 in 10 between
charts-band-90 = 9 in 10 between
charts-line-target = Target
charts-line-market = Markets
charts-line-guidance = Your guidance
charts-line-natural = Natural rate

## Corridor
charts-corridor = The corridor
charts-corridor-unit = bp over interest on reserves
charts-corridor-compressed = scale compressed above 50 bp
charts-corridor-compressed-short = compressed scale
charts-corridor-now = Week of { $date }: SOFR { $sofr }, federal funds { $effr }, target range { $range }, interest on reserves { $iorb }. Worst day so far: { $worst } over interest on reserves, week of { $when }.
charts-rate-sofr = SOFR
charts-rate-effr = EFFR
charts-corridor-unit-middle = bp over the middle of the range
charts-corridor-now-middle = Week of { $date }: overnight repo { $sofr }, federal funds { $effr }, target range { $range }, its middle { $iorb }; reserves earn nothing. Worst day so far: { $worst } over the middle, week of { $when }.
charts-rate-middle = Middle of the range
charts-rate-iorb = IORB
charts-rate-on-rrp-rate = ON RRP
charts-rate-standing-repo-rate = Standing repo
charts-target-range = Target range
charts-spread-mean = SOFR over IORB
charts-spread-worst = Worst day
charts-marks = Calendar
charts-mark-emergency = emergency
charts-mark-tax-date = tax date
charts-mark-settlement = settlement
charts-mark-quarter-end = quarter-end
charts-mark-month-end = month-end

## Reserve demand
charts-reserves = Reserve demand
charts-reserves-unit = SOFR over IORB, bp
charts-reserves-axis = reserves, % of bank assets
charts-reserves-curve = Staff's curve
charts-reserves-here = You are here
charts-reserves-scarce = reserves probably scarce
charts-reserves-kink = scarce below about { $share } (± { $doubt })
charts-reserves-now = Reserves are { $share } of bank assets and SOFR stands { $spread } over interest on reserves. Staff think that reserves turn scarce below { $kink }, give or take { $doubt } points.

## Balance sheet
charts-balance = Balance sheet
charts-balance-assets = Assets { $total }
charts-balance-liabilities = Liabilities and capital { $total }
charts-balance-now = { $quarter }: assets { $assets }, liabilities and capital { $liabilities }; reserves { $reserves }.
charts-assets = Assets
charts-liabilities = Liabilities and capital
charts-class-notes = Treasuries to 5 years
charts-class-bonds = Treasuries over 5 years
charts-class-mbs = MBS
charts-class-bills = Bills
charts-class-repo = Repo
charts-class-other-assets = Other
charts-class-currency = Currency
charts-class-reserves = Reserves
charts-class-on-rrp = ON RRP
charts-class-treasury-account = Treasury's account
charts-class-other-liabilities = Other

## Causes
charts-causes = { $name }: { $move }
charts-causes-before = Before
charts-causes-now = Now
charts-causes-nothing = From
charts-causes-sum = Move
charts-causes-other = Everything else
charts-cause = Cause
charts-contribution = Contribution
charts-then = Value after it

## Market answers
charts-reactions = How markets answer
charts-market = Market
charts-low = Low
charts-middle = Middle
charts-high = High

## Gauges
charts-mood-good = on target
charts-mood-caution = off target
charts-mood-bad = far off
charts-gauge-up = better than last quarter
charts-gauge-down = worse than last quarter
charts-gauge-same = as last quarter
charts-gauge-said = { $name }: { $text }, { $mood } ({ $value } of 100), { $change }.

## Money market, week by week
charts-week-series-now = { $name }: { $first } in the first week, { $last } in the week of { $date }.

## Announcement
announcement-section = Announcement · { $quarter }
announcement-title = The target range is { $range }
announcement-statement = The statement, against the last one
announcement-legend = Struck through: gone since the last statement. Underlined: new.
announcement-removed = Gone: { $text }.
announcement-added = New: { $text }.
announcement-as-expected = No surprise: it was in the price.
announcement-tighter = { $surprise } tighter than priced. Only the surprise moves markets today.
announcement-easier = { $surprise } easier than priced. Only the surprise moves markets today.
announcement-markets = The first hour in markets
announcement-headlines = Headlines
announcement-continue = Let the weeks run

## Tape
tape-section = Between meetings
tape-begins = The quarter begins
tape-week = Week { $week } of { $weeks } · { $date }
tape-stopped = The tape has stopped · week { $week } of { $weeks } · { $date }
tape-speed-slow = Slow
tape-speed-normal = Normal
tape-speed-fast = Fast
tape-skip = Skip to the end
tape-continue = Read the briefing
tape-notes = What to notice
tape-calm = Nothing unusual so far.
tape-report = Situation report
tape-default = default
tape-strength = Strength: { $text }
tape-speed = Speed: { $text }
tape-side-effect = Cost: { $text }
tape-note-effr-above = The funds rate left its range: { $effr } against a top of { $high }.
tape-note-effr-near = The funds rate is close to the top of its range: { $effr } against { $high }.
tape-note-sofr-above = SOFR traded up to { $sofr }, over the range's top of { $high } ({ $spread } over interest on reserves).
tape-note-cash-tax = Tax date: Treasury's account { $account } bn, reserves { $reserves } bn, to ${ $left } bn.
tape-note-cash-settlement = Settlement: Treasury's account { $account } bn, reserves { $reserves } bn, to ${ $left } bn.
tape-note-cash-plain = Treasury's account { $account } bn, reserves { $reserves } bn, to ${ $left } bn.

## Debrief
debrief-score = Score
debrief-of = of 1,000
debrief-standings = On the same luck
debrief-paths = Your path and theirs, same shocks
debrief-story = The story of your term
debrief-formula = 0 is what holding every instrument scores on the same luck, 1,000 what hindsight does. Each objective adds the distance of its weighted loss from that of hold.
debrief-objective = Objective
debrief-loss = Loss
debrief-weight = Weight
debrief-points = Points
debrief-policy = Policy
debrief-medal = Medal
debrief-loss-inflation = Mean squared distance of core inflation over four quarters from its target
debrief-loss-jobs = Mean squared distance of unemployment from its natural rate
debrief-loss-market-control = SOFR's worst days beyond 25 bp over interest on reserves, and four times what EFFR left the range, summed over weeks, in 100 bp
debrief-loss-stability = Mean financial stress, and the Baa spread beyond 2.5 points
debrief-loss-churn = Moves beyond 25 bp a quarter, and turns of direction
debrief-loss-average-inflation = The squared distance of the term's average inflation from target
debrief-loss-credibility = Mean squared distance of credibility from full
debrief-loss-legacy = Inflation and unemployment in the quarters after the term, under a rule
debrief-loss-distribution = Mean squared rise of the top tenth's share of wealth since the start
debrief-loss-central-bank-losses = Mean deferred asset, in percent of GDP
debrief-loss-independence = Mean squared distance of independence from full
debrief-join = { " " }
measure-searching = Looking for the best decisions that this luck allowed: { $percent }%
measure-why = They are what 1,000 points mean. It takes a few seconds; you can read on meanwhile.
measure-skip = Skip
measure-left = The score is still to be measured.
measure-later = Nothing is lost: the term is kept, and the search can begin again whenever you like.
measure-now = Measure the score
debrief-again = Play again
debrief-home = Home
debrief-export = Show the result file
