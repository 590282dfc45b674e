# The sandbox: its choices, its level's words, its share code, its page and its command.

sandbox-name = Sandbox
sandbox-title = Sandbox { $code }
sandbox-period = { $first } to { $last }

# --- choices: what each part is called, its options, and a line on each --------------------------------------------

sandbox-part-economy = Economy
sandbox-part-goal = Mandate
sandbox-part-reserves = Reserves
sandbox-part-losses = Losses
sandbox-part-instruments = Instruments
sandbox-part-quarters = Length
sandbox-part-markets = Markets
sandbox-part-banks = Banks and houses
sandbox-part-world = The world outside
sandbox-part-trust = Trust
sandbox-part-information = Information
sandbox-part-start = Start
sandbox-part-past = Past

sandbox-economy-baseline = As measured
sandbox-economy-steep-prices = Prices that answer
sandbox-economy-low-rates = Rates near their floor
sandbox-economy-high-debt = Twice the debt
sandbox-economy-baseline-about = The United States of the model, every coefficient as published.
sandbox-economy-steep-prices-about = Slack moves inflation twice as much, and inflation feeds on itself, as before 1985.
sandbox-economy-low-rates-about = A natural rate as low as Japan's: the lower bound is never far.
sandbox-economy-high-debt-about = Federal debt of 156 percent of GDP: long bonds pay more, and each step of the rate costs the budget double.

sandbox-goal-dual = Prices and jobs
sandbox-goal-inflation = Prices alone
sandbox-goal-average = Average inflation and jobs
sandbox-goal-jobs = Jobs first
sandbox-goal-dual-about = The dual mandate: both weigh the same.
sandbox-goal-inflation-about = Jobs count for nothing until the term is over.
sandbox-goal-average-about = What fell short of the target may be made up over it; jobs weigh the same.
sandbox-goal-jobs-about = Jobs weigh three times as much as prices.

sandbox-reserves-ample = Ample
sandbox-reserves-scarce = Scarce
sandbox-reserves-ample-about = Reserves are plentiful and earn interest: administered rates steer, as today.
sandbox-reserves-scarce-about = Reserves are kept short and earn nothing: the Desk steers, as before 2008.

sandbox-losses-own = The central bank's own
sandbox-losses-treasury = The Treasury's
sandbox-losses-own-about = A loss becomes a deferred asset, to be earned back before anything is remitted.
sandbox-losses-treasury-about = The Treasury makes a loss good at once, as in Britain.

sandbox-instruments-rate = The rate and words
sandbox-instruments-balance-sheet = The balance sheet too
sandbox-instruments-everything = Everything
sandbox-instruments-rate-about = The target range, and guidance on where it goes.
sandbox-instruments-balance-sheet-about = Also purchases, runoff, administered rates, repo and the discount window.
sandbox-instruments-everything-about = Also sales, credit facilities, emergency lending and swap lines.

sandbox-information-clear = Clear
sandbox-information-measured = As measured
sandbox-information-murky = Murky
sandbox-information-clear-about = Errors in data and estimates are a third of those measured.
sandbox-information-measured-about = Data are revised and the output gap is a guess, as in the United States.
sandbox-information-murky-about = Errors are half as large again as those measured.

sandbox-start-random = As it comes
sandbox-start-calm = Calm
sandbox-start-overheated = Overheated
sandbox-start-slump = Slump
sandbox-start-random-about = Where twelve years of the model's own history have led, whatever they brought.
sandbox-start-calm-about = The one of sixteen such histories that ended nearest to rest.
sandbox-start-overheated-about = The one of sixteen that ended hottest.
sandbox-start-slump-about = The one of sixteen that ended with the most idle workers.

sandbox-often-never = Never
sandbox-often-measured = As measured
sandbox-often-often = Three times as often
sandbox-risk-markets = crashes, rushes for cash and forced sales
sandbox-risk-banks = credit crunches, housing busts and bank runs
sandbox-risk-world = oil shocks, wars, pandemics and crises abroad
sandbox-risk-trust = expectations that slip and attacks on independence

sandbox-quarters-option = { $quarters } quarters
sandbox-quarters-about = From { $first } to { $last }.

# --- the level's words ---------------------------------------------------------------------------------------------

sandbox-story = { $economy } { $start } { $reserves } { $end }
sandbox-story-often = { $economy } { $start } { $reserves } { $risks } { $end }
sandbox-story-economy-baseline = The economy is the one we know, a few years on: nothing about it is new, and nothing is certain.
sandbox-story-economy-steep-prices = Prices answer here. When jobs are plentiful inflation rises soon, and once it has risen it carries itself along.
sandbox-story-economy-low-rates = Money costs little here even in good years. When trouble comes there is not much of a rate to cut.
sandbox-story-economy-high-debt = The state owes half as much again as a year's income. Whoever raises the rate here raises the budget's interest bill as well.
sandbox-story-start-random = You take over where the last years have led; no story was written for you.
sandbox-story-start-calm = You take over in a quiet quarter, close to what all would like to keep.
sandbox-story-start-overheated = You take over in a boom: orders wait, workers are missing, prices climb.
sandbox-story-start-slump = You take over in a slump: people look for work, and firms for orders.
sandbox-story-reserves-ample = Reserves are ample, and the rates you set carry through by themselves.
sandbox-story-reserves-scarce = Reserves are scarce and earn nothing; the Desk keeps the rate on its target day by day.
sandbox-story-risks = Be ready for { $risks }: they come more often here than they do elsewhere.
sandbox-story-end = Look, decide, say why, and see what it was worth.

sandbox-mandate-dual = Inflation of 2 percent and unemployment at its natural rate, both in equal measure.
sandbox-mandate-inflation = Inflation of 2 percent, before all else.
sandbox-mandate-average = Inflation that averages 2 percent over the term, and unemployment at its natural rate.
sandbox-mandate-jobs = Unemployment at its natural rate first; inflation of 2 percent as far as that allows.

sandbox-asked-inflation = Core inflation near 2 percent in every quarter
sandbox-asked-average-inflation = Core inflation of 2 percent on average over the term
sandbox-asked-jobs = Unemployment near its natural rate
sandbox-asked-stability = Calm in financial markets
sandbox-asked-market-control = Money-market rates where you set them
sandbox-asked-credibility = A word that is believed
sandbox-asked-churn = Small steps, few reversals
sandbox-asked-legacy = A sound economy left to your successor

sandbox-hint-real-rate = Begin with the real rate: the policy rate less expected inflation, against the neutral rate. It tells whether you brake or push.
sandbox-hint-lags = Jobs feel a step after about a year, prices later. Decide for where the economy will be.
sandbox-hint-words = Say where the rate is going before it goes there; a promise that is kept is worth a step.
sandbox-hint-signs = Watch stress, credit spreads and reserves: crises announce themselves, though not loudly.
sandbox-debrief = Compare your path with hold and with the rules on the same luck: where did they part, and what did you know then? Then hand the code on, and see what somebody else makes of the same quarters.
sandbox-few-loops-inflation = Prices answer a rate after more than three years and weigh most in this mandate; whoever set the sandbox up chose how many quarters that leaves for correcting.
sandbox-few-loops-jobs = Jobs answer a rate after about two years and weigh most in this mandate; whoever set the sandbox up chose how many quarters that leaves for correcting.

# --- the share code ------------------------------------------------------------------------------------------------

sandbox-code-sign = the code has the sign “{ $found }”, which no code has: digits and letters but I, L, O and U
sandbox-code-length = the code has { $found ->
        [one] one sign
       *[other] { $found } signs
    }, expected { $short }, or { $long } with its luck
sandbox-code-mistyped = the code is mistyped: its last sign does not fit the others
sandbox-code-version = the code is of version { $found }, this game reads version { $known }
sandbox-code-unknown = the code asks for something that this game does not have ({ $part })

# --- the command ---------------------------------------------------------------------------------------------------

# --- the page ------------------------------------------------------------------------------------------------------

sandbox-page-lead = A term of your own making, in a world that the model has lived through up to the day you take over.
sandbox-card-period = Any time
sandbox-card-facts = 8 to 40 quarters
sandbox-card-told = Open: make it, or enter a code
sandbox-group-world = The world
sandbox-group-framework = The central bank
sandbox-group-term = The term
sandbox-group-risks = How often crises come
sandbox-preview-waits = Being worked out …
sandbox-share-code = Its code
sandbox-code-copy = Copy
sandbox-code-copied = Copied
sandbox-luck-shared = The same luck for all who play it
sandbox-luck-shared-about = The code then holds the luck as well; else everybody draws their own.
sandbox-code-enter = Enter a code
sandbox-enter-take = Take it
sandbox-page-surprise = Surprise me
sandbox-another-past = Another past
sandbox-page-play = Play
sandbox-preview-failed = This start can't be worked out: { $why }
sandbox-preview = Where you would begin
command-sandbox-about = put a sandbox together, or read its code: the code, what it means and where it begins
command-sandbox-code = a share code to read; without one, the options below make one
command-sandbox-choice = { $part }: { $choices }
command-sandbox-quarters = how many quarters, { $least } to { $most }
command-sandbox-past = which past, 0 to { $most }
command-sandbox-luck = put this luck (a seed, 0 to { $most }) into the code; left away, everybody draws their own
command-sandbox-out = write its level as a file, to be changed and played as one's own
command-sandbox-both = a code and choices can't be given together
table-choice = choice
table-chosen = chosen
