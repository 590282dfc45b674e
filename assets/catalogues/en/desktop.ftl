### The shell: home, brief, desk, settings, about, controls.

## Figures

figure-percent = { $number }%
figure-points = { $number } pp
figure-bp = { $number } bp
figure-usd-bn = ${ $number } bn
figure-usd-bn-move = { $number } bn
figure-usd-bn-number = { $number }
figure-plain = { $number }
figure-range = { $low }–{ $high }%

## Window

window-title = cbgame
notice-close = Close
notice-bad-level = A level can't be read and is left out: { $problem }
notice-unsaved = The term could not be saved ({ $why }). You can go on playing.
notice-result = The result is in { $file }

## Home

home-title = The Central Bank
home-promise = You decide, you put it into words, and markets answer within the minute. The economy takes years.
home-continue = Continue
home-unfinished = { $title } · { $quarter }
home-settings = Settings
home-keys = Keys
home-card-period = { $institution } · { $period }
home-card-facts = Difficulty { $difficulty }  ·  about { $minutes } minutes  ·  { $quarters } quarters
home-no-result = Not played to the end yet
home-best = Best result { $score } · { $medal }
home-open = Open
home-open-level = Open { $title }
home-picture-repo-spike = A city on piles whose roofs keep to a corridor; one tower breaks through it, and the water below has fallen.
home-no-levels = There is no level to play.

## Brief

brief-mandate = Mandate
brief-advice = The staff's advice
brief-objectives = Objectives and their weight in the score
brief-instruments = In your hands
brief-start = Where it begins
brief-medals = Medals, of 1000 points
brief-luck = Luck
brief-length = { $quarters } quarters from { $start }, about { $minutes } minutes.
brief-thresholds = Bronze from { $bronze }, silver from { $silver }, gold from { $gold }.
brief-luck-random = Random, with seed { $seed }
brief-luck-chosen = Your own seed
brief-seed = Whole number
brief-seed-refused = A seed is a whole number of at most { $digits } digits.
brief-replaces = Another term is unfinished; beginning puts this one in its place.
brief-begin = Take the chair
brief-back = Back

## Desk

desk-home = Home
desk-where = { $institution } · quarter { $number } of { $quarters }
desk-briefing = Briefing
desk-figures = Published for { $quarter }
desk-status-legend = { $flash } first reading, will be revised   { $revised } revised
desk-revision = Revised: { $variable }, { $quarter }: { $value }
desk-list-comma = {", "}
desk-full-stop = .
desk-tabs = Charts
desk-tab-rates = Rates
desk-tab-inflation = Inflation
desk-tab-jobs = Jobs
desk-tab-yields = Yields
desk-tab-assets = Markets
desk-tab-plumbing = Plumbing
desk-tab-books = Books
desk-reactions = How markets would answer
desk-why = Why did it move?
desk-why-variable = Figure to explain
desk-why-nothing = After the first quarter this shows what moved each figure, and by how much.
desk-why-rose = { $variable } rose by { $amount }: { $causes }.
desk-why-fell = { $variable } fell by { $amount }: { $causes }.
desk-why-same = { $variable } did not move: { $causes }.
desk-why-still = { $variable } did not move, and nothing pushed it.
desk-cause-part = { $cause } { $amount }

desk-money-units-a-billion = 1
desk-rate-lower = Lower the range by 25 bp
desk-rate-raise = Raise the range by 25 bp
desk-rate-unchanged = unchanged
desk-rate-up = ▲ { $amount }
desk-rate-down = ▼ { $amount }
desk-priced-met = Priced in: { $priced }, so no surprise.
desk-treasuries = Treasuries
desk-mbs = Agency MBS
desk-purchases = Purchases
desk-runoff-cap = Runoff cap
desk-programme-now = now
desk-programme-step = a quarter
desk-programme-end = until
desk-iorb-hint = Interest rate on reserve balances (IORB): what banks earn on cash left with you.
desk-on-rrp-hint = Overnight reverse repo: the floor for everybody else's cash.
desk-standing-repo-hint = A standing facility lends against Treasuries every day, at a rate no lower than the top of the range.
desk-undo = &Undo
desk-undo-hint = Back to what stands (Ctrl+Backspace)
desk-announce = &Announce
desk-announce-hint = After the announcement the quarter is history (Ctrl+Enter)

## Settings

settings-title = Settings
settings-language = Language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Day
settings-theme-dark = Night
settings-text-size = Size of text
settings-reduce-motion = Reduce motion

## About

about-model-head = The model
about-model = The economy is a small model in the tradition of the central banks' own: spending, prices, jobs, expectations, yields, asset prices, the bank's balance sheet, and a money market week by week. It is not scripted: what goes wrong comes from the state of things. It is no forecast, and it teaches mechanisms, signs and rough sizes.
about-people-head = People and institutions
about-people = No real person appears in it. Institutions are named for what they do; none of them has had a hand in this game.
about-licences-head = Licences
about-licences = The game is free software under the MIT licence. Figures of the past are public data; each level's file names their sources. It stands on:

## Keys

keys-title = Keys
keys-announce = Announce
keys-undo = Undo everything on the desk
keys-rate = Go to the target range
keys-tabs = Turn to a chart
keys-why = Why did it move?
keys-table = Chart as a table, and back
keys-read = Read a chart's values
keys-next = Next control; Shift+Tab for the one before
keys-continue = Press the button in focus
keys-language = Next language
keys-settings = Settings
keys-full-screen = Full screen, and back
keys-back = Back; the term is kept
keys-keys = This card

## Faults

crash-title = Something went wrong
crash-said = The game has met a fault of its own. Your term is saved; you can go on, or quit and continue later.
crash-report = The report below helps to mend it:
crash-copy = Copy report
crash-go-on = Go on
crash-quit = Quit
