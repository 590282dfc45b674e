### The decision desk: sections, slider, calendars, facilities, ladder, vote, history of changes.

desk-section-rate = Target range
desk-section-balance = &Balance sheet
desk-section-facilities = &Facilities
desk-section-words = &Words
desk-section-faults = { $count ->
    [one] One thing can't be taken
   *[other] { $count } things can't be taken
}
desk-section-changed = Changed: { $summary }
desk-section-stands = What stands: { $standing }
desk-put-back = Put back what stands: { $section }
desk-changes = Changed: { $sections }
desk-changes-none = Nothing is changed: what stands goes on.
desk-changed-rate = target range
desk-changed-balance = balance sheet
desk-changed-facilities = facilities
desk-changed-words = words

## The rate

desk-slider = Target range as a slider
desk-slider-priced = priced in
desk-slider-reach = At this meeting the bottom of the range may lie from { $low } to { $high }.
desk-priced-tighter = Priced in: { $priced }. Your range is { $gap } tighter than that.
desk-priced-easier = Priced in: { $priced }. Your range is { $gap } easier than that.

## Lines of the sections

desk-says-join = { " · " }
desk-says-buying = Buying { $now }
desk-says-buying-path = Buying { $now } → { $later }
desk-says-selling = Selling { $now }
desk-says-selling-path = Selling { $now } → { $later }
desk-says-runoff = Runoff { $now }
desk-says-runoff-path = Runoff { $now } → { $later }
desk-says-credit = credit { $amount }
desk-says-extension = lengthening { $amount }
desk-says-balance-still = No purchases, no runoff
desk-says-bill-purchases = bills { $amount }
desk-says-temporary-repo = repo { $amount }
desk-says-emergency-lending = lending { $amount }
desk-says-credit-backstop = backstop { $amount }
desk-says-swap-lines = swap lines open
desk-says-facilities-still = Nothing in use
desk-says-quarters = { $quarters ->
    [one] one quarter
   *[other] { $quarters } quarters
}

## Calendars

desk-money-a-month = $bn a month
desk-calendar-name = { $asset }, { $kind }
desk-calendar-now = now
desk-calendar-later = +{ $quarters }
desk-calendar-in = { $quarters ->
    [0] this quarter
    [one] next quarter
   *[other] in { $quarters } quarters
}
desk-calendar-bar = { $name }, { $when }
desk-calendar-pull = Pull the top up or down, or use the arrow keys. Up and down change the amount, left and right go to another quarter.
desk-purchases-or-sales = Purchases (− sells)
desk-calendar-reach = From { $low } to { $high } $bn a month in this level.
desk-calendar-ends = { $quarters ->
    [one] Ends next quarter.
   *[other] Ends in { $quarters } quarters.
}
desk-calendar-stays = Stays at { $amount }.
desk-calendar-rises = { $quarters ->
    [one] Rises to { $amount } next quarter.
   *[other] Rises to { $amount } in { $quarters } quarters.
}
desk-calendar-falls = { $quarters ->
    [one] Falls to { $amount } next quarter.
   *[other] Falls to { $amount } in { $quarters } quarters.
}
desk-calendar-no-purchases = Nothing is bought beyond what matures.
desk-calendar-no-runoff = No runoff: all that matures is reinvested.
desk-calendar-reinvested = { $calendar } What matures beyond it is reinvested.
desk-preset-hold = Hold
desk-preset-hold-hint = Stay at the amount of now: no further steps
desk-preset-stop = Stop
desk-preset-stop-hint = Nothing from now on, at once
desk-preset-end = Taper to 0
desk-preset-end-hint = Even steps to nothing, over so many quarters
desk-preset-phase-in = Phase in
desk-preset-phase-in-hint = Even steps up to “until”, or to the largest cap of the level, over so many quarters
desk-preset-over = quarters
desk-preset-over-name = Quarters that a preset takes
desk-purchase-maturity = Maturity of purchases
desk-maturity-extension = Lengthening, $bn a month
desk-maturity-extension-hint = Notes under three years are sold and as much is bought at the long end: duration leaves the market, reserves stay.
desk-corporate-purchases = Corporate bonds, $bn a month
desk-corporate-purchases-hint = Corporate bonds and paper: credit spreads narrow while you buy.
desk-municipal-purchases = Municipal notes, $bn a month
desk-municipal-purchases-hint = Notes of states and cities.
desk-equity-purchases = Equity funds, $bn a month
desk-equity-purchases-hint = Funds of shares: their prices are held up, and their risk is in your books.

## Facilities

desk-rung-iorb = IORB
desk-rung-on-rrp = ON RRP
desk-rung-standing-repo = Standing repo
desk-rung-discount = Discount
desk-short-iorb = IORB
desk-short-on-rrp = ON RRP
desk-short-standing-repo = SRF
desk-short-discount = Discount
desk-discount-hint = The primary credit rate of the discount window: what a bank pays that borrows on its own.
desk-switch = { $name }: open
desk-bill-purchases = Bills, $bn a month
desk-bill-purchases-hint = Treasury bills for reserve management: they create reserves and take no duration from the market.
desk-temporary-repo = Temporary repo, $bn
desk-temporary-repo-hint = Overnight repo offered daily at the top of the range, for this quarter only.
desk-emergency-lending = Emergency lending, $bn
desk-emergency-lending-hint = Lent to banks and dealers beyond the discount window: it stops runs, and it is remembered.
desk-credit-backstop = Credit backstop, $bn
desk-credit-backstop-hint = The size of the facilities that stand behind corporate and municipal credit. Much of it works without being used.
desk-at-most = { $hint } At most { $amount } in this level.
desk-swap-lines = Swap lines with foreign central banks
desk-swap-lines-hint = Dollars for foreign central banks, against their currency, at a small premium.
desk-ladder = Corridor of the chosen rates
desk-ladder-inverted = { $above } lies above { $below }: the wrong way round.

## The vote

desk-vote = How the committee would vote
desk-vote-count = { $ayes } for, { $noes } against
desk-vote-for = For: { $name } ({ $school }).
desk-vote-against = Against: { $name } ({ $school }), since { $reason }.
desk-vote-against-wants = Against: { $name } ({ $school }), since { $reason }; would set { $wanted }.
desk-seat-chair = Ch
desk-seat-vice-chair = VC
desk-seat-new-york = Mk
desk-seat-governor-prices = Pr
desk-seat-governor-jobs = Em
desk-seat-governor-banks = Su
desk-seat-governor-research = Re
desk-seat-governor-payments = Pa
desk-seat-president-north = N
desk-seat-president-south = S
desk-seat-president-west = W
desk-seat-president-plains = Pl

## Keys

keys-step = Undo one step on the desk; redo it
keys-sections = Open a section of the desk: balance sheet, facilities, words
keys-calendar = Bars of a calendar: change the amount, go to another quarter
