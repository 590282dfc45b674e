# The policy lab: a rule of one's own on many futures of a level; its page, its charts, its command.

lab-title = Policy lab
lab-lead = Write a rule for the policy rate and let it live through many futures of a level. The reference policies live through the same ones.
lab-level = Level
lab-level-facts = { $period } · { $quarters ->
    [one] one quarter
   *[other] { $quarters } quarters
}

# --- the rule ------------------------------------------------------------------------------------------------------

lab-rule = Rule for the policy rate
lab-face-weights = By weights
lab-face-formula = By formula
lab-start-from = Start from
lab-own-weights = Weights of your own
lab-weight-inertia = Inertia
lab-weight-inertia-about = How much of the last rate stays. 0 jumps to what the rule asks for, 0.85 goes there slowly.
lab-weight-natural = Natural rate
lab-weight-natural-about = How much of the estimated natural rate goes into the rule: 1 in all published rules.
lab-weight-inflation = Inflation over target
lab-weight-inflation-about = Points that the rate rises for a point of inflation over target, beyond the point of inflation itself.
lab-weight-activity = Activity
lab-weight-activity-about = Points that the rate rises for a point of activity.
lab-weight-value = { $name }: { $value }
lab-measure = Activity is told by
lab-measure-gap = Activity: the output gap
lab-measure-unemployment = Activity: unemployment under its natural rate
lab-as-formula = As a formula
lab-take-over = Edit this formula
lab-formula = Formula for the rate wanted, percent
lab-formula-sound = It can be read.
lab-formula-names = i the rate as it stands · rstar natural rate · pi core inflation over four quarters, pi_quarter of the last one, pi_headline with food and energy · target · expected_pi · gap and gap_before output gap · u, ustar unemployment and its natural rate · yield_2y, yield_10y · spread · stress · reserves_share. Also + - * / ** ( ), min, max, clip, abs.
lab-balance-sheet = Balance sheet
lab-balance-sheet-hold = Hold
lab-balance-sheet-autopilot = Autopilot for reserves
lab-balance-sheet-hold-about = What was announced goes on.
lab-balance-sheet-autopilot-about = Runoff ends and bills are bought before reserves grow scarce.

# --- running -------------------------------------------------------------------------------------------------------

lab-futures = Futures
lab-futures-of = { NUMBER($count, maximumFractionDigits: 0) }
lab-futures-about = Future number k is the luck of seed k, here and in every sweep.
lab-run = Play the futures
lab-cancel = Cancel
lab-done = { $percent }% played
lab-cancelled = Cancelled. What was played is kept: the next run goes on from there.
lab-failed = The futures could not be played: { $why }
lab-waits = Nothing has been tried yet. Choose a level and a rule, then play the futures.
lab-shown = { $name } on { $count } futures of { $level }

# --- results -------------------------------------------------------------------------------------------------------

lab-yours = Your rule
lab-loss = Loss, future by future
lab-loss-about = The level’s own loss: each objective’s, in its tolerance, by its weight; 0 is everything on target. Columns: your rule’s futures. Below: the middle half and eight tenths of every policy, and its median.
lab-loss-axis = Loss
lab-loss-beyond = { $percent }% beyond →
lab-loss-described = Your rule: median { $median }, one future in ten under { $low }, one in ten over { $high }.
lab-frontier = Efficient frontier
lab-frontier-about = Typical distance of inflation from target and of unemployment from its natural rate. Each dot is a rule of the Taylor family; on the line no rule calms the one without unsettling the other.
lab-frontier-described = Your rule: inflation { $inflation } points from target, unemployment { $unemployment } from its natural rate; the frontier is { $count ->
    [one] one rule
   *[other] { $count } rules
}.
lab-frontier-inflation = Inflation, points from target
lab-frontier-unemployment = Unemployment, points from its natural rate
lab-frontier-use = Use this rule
lab-frontier-hint = A click points at a rule, the arrow keys go along the frontier.
lab-crises = Emergencies
lab-crises-about = In what share of futures an emergency of each kind comes at least once. Dot and line: your rule, with the range that holds the true odds in 95 cases of 100. Grey: from the least to the most among the reference policies.
lab-crises-none = No emergency came in any future.
lab-crises-most = { $family } { $percent }%
lab-crises-more = { $count ->
    [one] One more in the table (T)
   *[other] { $count } more in the table (T)
}
lab-beats = Who loses less
lab-beats-about = In what share of futures your rule loses less than each reference policy on the same luck. Half is a draw.
lab-beats-half = half
lab-beats-one = { $policy } { $percent }%
lab-share = Share
lab-interval-low = From
lab-interval-high = To
lab-among-low = Least of the others
lab-among-high = Most of the others
lab-figures = In figures
lab-column-low = 1 in 10 under
lab-column-median = Median
lab-column-high = 1 in 10 over
lab-inflation-sd = Inflation, pp
lab-unemployment-sd = Jobs, pp
lab-rate-change = Step, bp
lab-beaten = Yours wins
lab-figures-about = Loss: its median, and what one future in ten stays under or goes over. Inflation, jobs: typical (root mean square) distance from target and from the natural rate. Step: mean size of a quarter’s move of the rate. Yours wins: in how many futures your rule loses less.

# --- rules that were tried -----------------------------------------------------------------------------------------

lab-tried = Rules tried
lab-tried-about = Choose a row to see its results and its rule again.
lab-tried-name = Rule { $number }
lab-tried-rule = Rule
lab-tried-formula = Formula
lab-tried-where = Level

# --- export --------------------------------------------------------------------------------------------------------

lab-export = Export
lab-export-csv = Tables, CSV
lab-export-toml = The rule, for “cbgame play --policy”, TOML
lab-export-png = Charts and tables as a picture, PNG
lab-export-title = Export from the policy lab

# --- the command ---------------------------------------------------------------------------------------------------

command-lab-about = a rule of one’s own on many futures of a level, beside the reference policies
command-lab-rule = a rule file (docs/rule-files.md)
command-lab-futures = how many futures, 10 to 4000
command-lab-measure = what the family on the frontier answers to: { $choices }
command-lab-out = write the tables: this file, and two beside it
command-lab-playing = playing futures: { $percent } %
