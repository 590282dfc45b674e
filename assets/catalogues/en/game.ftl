# What the game says: briefing, statement, headlines, emergencies, causes, variables, objectives, medals.

## Briefing: inflation, jobs, growth
briefing-inflation-high = Core inflation is { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }% over four quarters, above the { NUMBER($target, maximumFractionDigits: 2) }% goal { $trend ->
        [rising] and still climbing
        [falling] but coming down
       *[steady] and holding there
    }. Headline inflation is { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%.
briefing-inflation-low = Core inflation is { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }% over four quarters, short of the { NUMBER($target, maximumFractionDigits: 2) }% goal { $trend ->
        [rising] but on its way up
        [falling] and slipping further
       *[steady] and going nowhere
    }. Headline inflation is { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%.
briefing-inflation-on-target = Core inflation is { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }% over four quarters, as near to the { NUMBER($target, maximumFractionDigits: 2) }% goal as anyone can measure{ $trend ->
        [rising] , and edging up
        [falling] , and edging down
       *[steady] { "" }
    }. Headline inflation is { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%.
briefing-jobs-tight = Unemployment is { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%, below the { NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }% that staff think sustainable{ $trend ->
        [rising] , though it has turned up
        [falling] , and the labour market is still tightening
       *[steady] { "" }
    }. That estimate is uncertain.
briefing-jobs-slack = Unemployment is { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%, above the { NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }% that staff think sustainable{ $trend ->
        [rising] , and rising
        [falling] , but falling
       *[steady] { "" }
    }. People who could work are idle.
briefing-jobs-balanced = Unemployment is { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%, about what staff think sustainable ({ NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }%){ $trend ->
        [rising] , and it is rising
        [falling] , and it is falling
       *[steady] { "" }
    }.
briefing-growth-above = Output runs { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) }% above what the economy can sustain{ $trend ->
        [rising] , and the gap is widening
        [falling] , and the gap is closing
       *[steady] { "" }
    }.
briefing-growth-below = Output runs { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) }% below what the economy could sustain{ $trend ->
        [rising] , though it is catching up
        [falling] , and falling further behind
       *[steady] { "" }
    }.
briefing-growth-near = Output is about what the economy can sustain{ $trend ->
        [rising] , and growing faster than it
        [falling] , and growing more slowly than it
       *[steady] { "" }
    }.
briefing-expectations-high = Long-run inflation expectations have drifted up to { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%; the goal is { NUMBER($target, maximumFractionDigits: 2) }%.
briefing-expectations-low = Long-run inflation expectations have sunk to { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%; the goal is { NUMBER($target, maximumFractionDigits: 2) }%.

## Briefing: markets
briefing-yields-up = The ten-year yield rose { NUMBER($long_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp to { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%; the two-year is { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, and a thirty-year mortgage costs { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
briefing-yields-down = The ten-year yield fell { NUMBER($long_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp to { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%; the two-year is { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, and a thirty-year mortgage costs { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
briefing-curve-inverted = The yield curve is inverted: two years pay { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, ten years { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%. Markets are betting on lower rates.
briefing-credit-wider = Credit is dearer: Baa companies now pay { NUMBER($spread, minimumFractionDigits: 2, maximumFractionDigits: 2) } points over Treasuries, { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp more than a quarter ago.
briefing-credit-narrower = Credit is cheaper: Baa companies pay { NUMBER($spread, minimumFractionDigits: 2, maximumFractionDigits: 2) } points over Treasuries, { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp less than a quarter ago.
briefing-equity-up = Shares gained { NUMBER($move_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }% in the quarter and stand { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }% { $valuation ->
        [cheap] under
       *[dear] over
    } what earnings and rates justify.
briefing-equity-down = Shares lost { NUMBER($move_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }% in the quarter; they stand { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }% { $valuation ->
        [cheap] under
       *[dear] over
    } what earnings and rates justify.
briefing-houses-up = House prices rose { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }% in one quarter, with mortgages at { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
briefing-houses-down = House prices fell { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }% in one quarter, with mortgages at { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
briefing-stress = Financial stress stands at { NUMBER($stress, minimumFractionDigits: 1, maximumFractionDigits: 1) }, where 0 is calm{ $trend ->
        [rising] , and it is building
        [falling] , and it is easing
       *[steady] { "" }
    }.
briefing-credibility-spent = What was done did not match what was said: guidance is now believed at { NUMBER($credibility, minimumFractionDigits: 2, maximumFractionDigits: 2) } on a scale from 0 to 1.
briefing-deferred-asset = The central bank is running a loss. ${ NUMBER($amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } billion must be earned back before the Treasury receives anything.
briefing-remittances-down = The Treasury received ${ NUMBER($amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } billion of the central bank's income this quarter, ${ NUMBER($fall, minimumFractionDigits: 1, maximumFractionDigits: 1) } billion less than in the last.

## Briefing: reserves, the money market and what has been announced
briefing-reserves-ample = Reserves of ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion ({ NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of bank assets) are { $trend ->
        [falling] shrinking, but{ " " }
        [rising] growing, and{ " " }
       *[steady] { "" }
    }still ${ NUMBER($cushion, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion above the point where staff think they turn scarce, give or take ${ NUMBER($error, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion.
briefing-reserves-thinning = Reserves of ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion ({ NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of bank assets) are { $trend ->
        [falling] shrinking,{ " " }
        [rising] growing,{ " " }
       *[steady] { "" }
    }low enough for overnight rates to feel it, but ${ NUMBER($cushion, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion above the point where staff think they turn scarce, give or take ${ NUMBER($error, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion.
briefing-reserves-near = Reserves of ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion ({ NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of bank assets) are only ${ NUMBER($cushion, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion above the point where staff think they turn scarce, and that estimate is good to ${ NUMBER($error, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion either way.
briefing-reserves-scarce = Reserves of ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion ({ NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of bank assets) are ${ NUMBER($cushion, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion below the point where staff think they turn scarce. On their curve each further $100 billion lost adds { NUMBER($price_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp to a calm week, and far more to a bad day.
briefing-reserves-kept-short = Reserves of ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion ({ NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of bank assets) earn nothing, and the Desk keeps them short: a few billion more or less are enough to move the overnight rate.
briefing-control-missed = The funds rate left its range: { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }% against a top of { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }% in the week of { $monday }. The Desk had left too few reserves.
briefing-control-lost = The funds rate left its range: { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }% against a top of { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }% in the week of { $monday }, when SOFR stood up to { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves.
briefing-worst-day = On its worst day, in the week of { $monday }, SOFR stood { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves.
briefing-repo-drift = Repo is losing its slack: SOFR averaged { NUMBER($spread_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves{ $trend ->
        [rising] { " " }and is drifting up
        [falling] , less than before
       *[steady] { "" }
    }.
briefing-on-rrp-drained = The overnight reverse repo is down to ${ NUMBER($on_rrp, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion. Nothing is left there to absorb runoff: from here it comes out of reserves.
briefing-treasury-account-up = The Treasury has built its account up by ${ NUMBER($move, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion to ${ NUMBER($account, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion. That cash left the banks.
briefing-treasury-account-down = The Treasury has spent its account down by ${ NUMBER($move, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion to ${ NUMBER($account, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion, which props reserves up for now. It will be refilled.
briefing-repo-outstanding = The desk is still lending ${ NUMBER($repo, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion in repo. It is borrowed calm: it holds only as long as it is renewed.
briefing-runoff-stepping = By the announced calendar the runoff caps move to ${ NUMBER($treasuries, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of Treasuries and ${ NUMBER($mbs, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of MBS a month: up to ${ NUMBER($quarter, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion in the quarter.
briefing-runoff-going-on = Runoff goes on at caps of ${ NUMBER($treasuries, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of Treasuries and ${ NUMBER($mbs, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of MBS a month: up to ${ NUMBER($quarter, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion in the quarter.
briefing-guidance-raise = The last statement promised further increases for { $quarters ->
        [one] one more quarter
       *[other] { $quarters } more quarters
    }. Going back on it would cost credibility.
briefing-guidance-hold = The last statement promised to leave the range alone for { $quarters ->
        [one] one more quarter
       *[other] { $quarters } more quarters
    }. Going back on it would cost credibility.
briefing-guidance-lower = The last statement promised lower rates for { $quarters ->
        [one] one more quarter
       *[other] { $quarters } more quarters
    }. Going back on it would cost credibility.
briefing-guidance-run-out = The promise in the last statement has run out. Markets are left to guess what comes next.

## Warning signs on the tape
warning-calm-spread = Over the last { $weeks ->
        [one] calm week
       *[other] { $weeks } calm weeks
    } SOFR stood { NUMBER($spread_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves, with no tax or settlement date to blame.
warning-effr-near-top = The funds rate is { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, close under the top of its range ({ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%).
warning-worst-day = SOFR jumped { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves on one day in the week of { $monday }.
warning-reserves-scarce = Reserves of ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion are ${ NUMBER($missing, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion under the point where staff think they turn scarce.

## Statement
statement-economy = Economic activity is running { $activity ->
        [above] above
        [below] below
       *[near] close to
    } its sustainable pace, and the labour market is { $jobs ->
        [tight] tight
        [slack] not yet at full strength
       *[balanced] in balance
    }, with unemployment at { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent.
statement-inflation-above = Inflation is above the Committee's { NUMBER($target, maximumFractionDigits: 2) } percent objective: { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent excluding food and energy, { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent overall, over the past four quarters.
statement-inflation-near = Inflation is close to the Committee's { NUMBER($target, maximumFractionDigits: 2) } percent objective: { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent excluding food and energy, { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent overall, over the past four quarters.
statement-inflation-below = Inflation is below the Committee's { NUMBER($target, maximumFractionDigits: 2) } percent objective: { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent excluding food and energy, { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent overall, over the past four quarters.
statement-rate-keep = The Committee decided to leave the target range for the federal funds rate at { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent.
statement-rate-raise = The Committee decided to raise the target range for the federal funds rate to { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent.
statement-rate-lower = The Committee decided to lower the target range for the federal funds rate to { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent.
statement-guidance-none = What follows will depend on the data; the Committee does not commit itself in advance.
statement-guidance-raise = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } make further gradual increases in the target range over the coming { $quarters ->
        [one] quarter
       *[other] { $quarters } quarters
    }.
statement-guidance-hold = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } leave the target range where it is over the coming { $quarters ->
        [one] quarter
       *[other] { $quarters } quarters
    }.
statement-guidance-lower = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } lower the target range over the coming { $quarters ->
        [one] quarter
       *[other] { $quarters } quarters
    }.
statement-reinvest-all = All principal from the Federal Reserve's securities will be reinvested.
statement-runoff = Principal will be reinvested only to the extent that it exceeds ${ NUMBER($treasuries, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month for Treasury securities and ${ NUMBER($mbs, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion for agency MBS.
statement-runoff-stepping = Principal will be reinvested only to the extent that it exceeds ${ NUMBER($treasuries, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month for Treasury securities and ${ NUMBER($mbs, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion for agency MBS; these caps will move by quarterly steps to ${ NUMBER($treasuries_end, minimumFractionDigits: 0, maximumFractionDigits: 0) } and ${ NUMBER($mbs_end, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion.
statement-purchases-both = The Federal Reserve will buy ${ NUMBER($treasuries, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of Treasury securities and ${ NUMBER($mbs, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of agency MBS a month.
statement-purchases-treasuries = The Federal Reserve will buy ${ NUMBER($treasuries, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of Treasury securities a month.
statement-purchases-mbs = The Federal Reserve will buy ${ NUMBER($mbs, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of agency MBS a month.
statement-purchases-tapered = The pace of purchases will be reduced each quarter.
statement-bills = To keep reserves ample, the Federal Reserve will also buy Treasury bills at ${ NUMBER($bills, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month; this does not change the stance of policy.
statement-administered = Interest on reserve balances is set at { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent and the overnight reverse repo rate at { NUMBER($on_rrp, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent.
statement-standing-repo = A standing repo facility lends overnight against Treasury securities at { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent.
statement-standing-repo-closed = The standing repo facility is closed.
statement-temporary-repo = The desk will offer up to ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion in overnight repo each day.

## Headlines
headline-hold-expected = Fed stands pat at { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, as everyone expected
headline-hold-tighter = No cut: Fed stays at { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }% and leaves markets { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp offside
headline-hold-easier = Fed blinks: no increase, { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp below what was priced
headline-raise-expected = Fed raises rates to { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, as priced
headline-raise-tighter = Fed surprises with { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp above what was priced
headline-raise-easier = A smaller increase than feared: { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-cut-expected = Fed cuts to { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, as priced
headline-cut-tighter = Fed cuts to { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, but markets had wanted { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp more
headline-cut-easier = Fed jolts markets with a cut to { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp beyond what was priced
headline-purchases-start = The buying begins: ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of securities a month
headline-purchases-more = Fed steps up purchases to ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month
headline-purchases-less = Fed slows purchases to ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month
headline-purchases-end = Fed ends its purchases
headline-runoff-start = Balance sheet starts to shrink, by up to ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month
headline-runoff-faster = Fed speeds up runoff to ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month
headline-runoff-slower = Fed slows runoff to ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month
headline-runoff-end = Runoff is over: Fed to reinvest everything
headline-calendar-stopped = Fed freezes its runoff at ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month instead of stepping up
headline-bills = Fed to buy ${ NUMBER($bills, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of bills a month, insists it is plumbing
headline-bills-end = Fed stops buying bills
headline-standing-repo = A lid on repo: Fed will lend against Treasuries at { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }% every day
headline-temporary-repo = Desk offers ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion overnight to calm repo
headline-iorb-trimmed = Technical tweak: interest on reserves { NUMBER($cut_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp nearer the floor, at { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-guidance-raise = More to come: Fed signals further increases
headline-guidance-hold = Fed promises patience for { $quarters ->
        [one] a quarter
       *[other] { $quarters } quarters
    }
headline-guidance-lower = Fed opens the door to cuts
headline-guidance-dropped = Fed drops its promise, and says it will watch the data
headline-markets-calm = Markets shrug
headline-yields-up = Ten-year yield up { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp after the statement
headline-yields-up-sharply = Bonds slump: ten-year yield jumps { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp
headline-yields-down = Ten-year yield down { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp after the statement
headline-yields-down-sharply = Bonds rally: ten-year yield dives { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp
headline-equity-up = Shares up { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }% within the hour
headline-equity-down = Shares down { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }% within the hour

## Emergencies
emergency-repo-squeeze = The repo market is breaking
emergency-repo-squeeze-lead = Overnight money has slipped out of the corridor. The tape stops here: what does the desk do?
emergency-option-overnight-repo = Lend $75 billion overnight
emergency-option-overnight-repo-channel = Cash goes straight to dealers against Treasuries and returns the next day; the desk can offer it again.
emergency-option-overnight-repo-strength = Strong while it runs: most of the spike goes.
emergency-option-overnight-repo-speed = The same morning.
emergency-option-overnight-repo-side-effect = A daily patch. Lasting reserves are no larger when it ends.
emergency-option-term-repo = Lend $75 billion overnight and $30 billion for two weeks
emergency-option-term-repo-channel = Two-week loans carry dealers over settlement and the quarter's end, so that they need not come back every day.
emergency-option-term-repo-strength = Medium at first, strong over a date that everyone fears.
emergency-option-term-repo-speed = Within the week.
emergency-option-term-repo-side-effect = The books grow for as long as the loans run; banks may put off finding cash elsewhere.
emergency-option-cut-administered-rates = Trim interest on reserves and the ON RRP rate by 5 bp
emergency-option-cut-administered-rates-channel = Sitting on reserves pays a little less, so lending them out pays a little more.
emergency-option-cut-administered-rates-strength = Weak: it moves rates inside the range by a few points and adds no cash.
emergency-option-cut-administered-rates-speed = The next day.
emergency-option-cut-administered-rates-side-effect = It uses up room above the floor of the range, and can be read as a small cut.
emergency-option-resume-bill-purchases = Buy bills at $60 billion a month
emergency-option-resume-bill-purchases-channel = Every purchase creates reserves for good, and takes no duration from the market.
emergency-option-resume-bill-purchases-strength = None today, strong after a quarter: it mends the cause.
emergency-option-resume-bill-purchases-speed = About $15 billion a week, beginning next week.
emergency-option-resume-bill-purchases-side-effect = Runoff is undone, and many will call it easing.
emergency-option-standing-facility = Open a standing repo facility
emergency-option-standing-facility-channel = Whoever has access may borrow against Treasuries at the top of the range: nobody who can has a reason to pay much more.
emergency-option-standing-facility-strength = Strong as a lid, but a soft one: access is limited and using it carries a stigma.
emergency-option-standing-facility-speed = From the next day, and for every quarter after it.
emergency-option-standing-facility-side-effect = Dealers may lean on it and hold less of their own cash.
emergency-option-wait = Wait
emergency-option-wait-channel = Nothing is added. What was announced goes on, and some storms pass by themselves.
emergency-option-wait-strength = None of your own. Against the passing it is enough, against the lasting it is not.
emergency-option-wait-speed = As long as it takes, if it passes at all.
emergency-option-wait-side-effect = What feeds on itself goes on feeding, and you will be asked why you stood by.

## Situation report
report-rates-over = SOFR has traded up to { NUMBER($worst, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves ({ NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%). The funds rate is { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, above the top of its range at { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
report-rates-inside = SOFR has traded up to { NUMBER($worst, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves ({ NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%). The funds rate is { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%, still inside its range (top { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%).
report-reserves = Reserves stand at ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion, { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of bank assets.
report-reserves-fell = Reserves stand at ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion, { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of bank assets: ${ NUMBER($move, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion less than a week ago.
report-reserves-rose = Reserves stand at ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion, { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of bank assets, though they grew by ${ NUMBER($move, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion in the week.
report-settled-tax-and-settlement = Corporate taxes fell due and new Treasury debt settled in the same days: the Treasury's account rose by ${ NUMBER($rise, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion to ${ NUMBER($account, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion.
report-settled-tax-date = Corporate taxes fell due: the Treasury's account rose by ${ NUMBER($rise, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion to ${ NUMBER($account, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion.
report-settled-settlement = New Treasury debt settled: dealers had to find cash for it, and the Treasury's account stands at ${ NUMBER($account, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion.
report-settled-quarter-end = It is the quarter's end: foreign banks and dealers shrink their books for the reporting date, and lend less.
report-settled-treasury = The Treasury's account rose by ${ NUMBER($rise, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion to ${ NUMBER($account, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion, out of the banks' reserves.
report-backstop-standing = The standing repo facility lends at { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }%; ${ NUMBER($repo, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion is out. Some who need cash have no access to it.
report-backstop-temporary = The desk already has ${ NUMBER($repo, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of repo outstanding, and it was not enough.
report-backstop-none = There is no standing facility, and the ON RRP holds ${ NUMBER($on_rrp, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion: little that could come back.
report-unknown-level = How much banks really need. Staff put the point of scarcity between ${ NUMBER($low, minimumFractionDigits: 0, maximumFractionDigits: 0) } and ${ NUMBER($high, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion.
report-unknown-banks = Which banks still have cash to spare, and why they don't lend it at these rates.

## The story of a term
story-opened = { $quarter }: you opened with a range of { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
story-rate-never-moved = You never moved it.
story-rate-rose = From there the top of the range rose to { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
story-rate-fell = From there the top of the range came down to { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
story-rate-rose-and-fell = The top of the range climbed to { NUMBER($peak, minimumFractionDigits: 2, maximumFractionDigits: 2) }% and came back to { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
story-reserves-fell = Reserves fell from ${ NUMBER($first, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion to ${ NUMBER($least, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion by { $quarter }.
story-reserves-kept = Reserves never fell below where they began: ${ NUMBER($first, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion at first, ${ NUMBER($last, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion at the end.
story-market-held = The money market held: even the worst day, in { $quarter }, was only { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves.
story-market-tense = The money market strained in { $quarter }, with a worst day { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves, but it did not break.
story-market-lost = In { $quarter } the money market got away from you: on its worst day SOFR stood { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp over interest on reserves.
story-answer = Your answer in { $quarter }: { $option }.
story-ended = By { $quarter } core inflation was { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }% and unemployment { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%, with the range at { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%.
story-percentile = Of { $chairs } simulated chairs on the same luck, { $percent }% did worse than you.
story-beat = You finished { $points ->
        [one] one point
       *[other] { $points } points
    } above { $ghost }.
story-lost = You finished { $points ->
        [one] one point
       *[other] { $points } points
    } below { $ghost }.
story-level = You came out level with { $ghost }.

## Why a decision can't be taken
problem-not-finite = { $where }: that is not a number.
problem-out-of-range = { $where }: { NUMBER($found, maximumFractionDigits: 2) } is outside { NUMBER($expected1, maximumFractionDigits: 2) } to { NUMBER($expected2, maximumFractionDigits: 2) }.
problem-not-in-hand = { $where }: this instrument is not in your hands in this level.
problem-not-a-step = { $where }: { NUMBER($found, maximumFractionDigits: 2) } is not a multiple of { NUMBER($expected1, maximumFractionDigits: 2) }.
problem-move-too-large = { $where }: to go to { NUMBER($found, maximumFractionDigits: 2) } in one quarter is more than the { NUMBER($expected1, maximumFractionDigits: 2) } bp allowed.
problem-above-iorb = { $where }: { NUMBER($found, maximumFractionDigits: 2) } bp is more than interest on reserves pays ({ NUMBER($expected1, maximumFractionDigits: 2) } bp).

## Variables
variable-policy-rate = Policy rate
variable-policy-rate-long = Midpoint of the target range
variable-output-gap = Output gap
variable-output-gap-long = Output relative to what the economy can sustain
variable-unemployment = Unemployment
variable-unemployment-long = Share of the labour force without work and looking for it
variable-natural-unemployment = Natural rate
variable-natural-unemployment-long = Unemployment consistent with stable inflation, an estimate
variable-core-inflation = Core inflation, quarter
variable-core-inflation-long = Core PCE inflation, quarter on quarter at an annual rate
variable-core-inflation-4q = Core inflation
variable-core-inflation-4q-long = Core PCE inflation over four quarters
variable-headline-inflation-4q = Headline inflation
variable-headline-inflation-4q-long = PCE inflation over four quarters, food and energy included
variable-expected-inflation-long = Expected inflation
variable-expected-inflation-long-long = Inflation expected over the next ten years
variable-yield-2y = Two-year yield
variable-yield-2y-long = Yield of two-year Treasury notes
variable-yield-10y = Ten-year yield
variable-yield-10y-long = Yield of ten-year Treasury notes
variable-term-premium-10y = Term premium
variable-term-premium-10y-long = What ten-year notes pay over the expected short rate
variable-mortgage-rate = Mortgage rate
variable-mortgage-rate-long = Rate on a new thirty-year fixed mortgage
variable-credit-spread = Credit spread
variable-credit-spread-long = Yield of Baa corporate bonds over the ten-year Treasury
variable-equity-price = Share prices
variable-equity-price-long = Share price index, 100 at the start
variable-equity-valuation = Share valuation
variable-equity-valuation-long = Share prices over what earnings and rates justify
variable-house-price = House prices
variable-house-price-long = House price index, 100 at the start
variable-dollar = Dollar
variable-dollar-long = Broad dollar index, 100 at the start; up is stronger
variable-gdp-growth = GDP growth
variable-gdp-growth-long = Real GDP, quarter on quarter at an annual rate
variable-gdp-nominal-bn = Nominal GDP
variable-gdp-nominal-bn-long = Nominal GDP at an annual rate
variable-total-assets-bn = Total assets
variable-total-assets-bn-long = Total assets of the central bank
variable-treasuries-bn = Treasuries
variable-treasuries-bn-long = Treasury securities held, at face value
variable-mbs-bn = Agency MBS
variable-mbs-bn-long = Agency mortgage-backed securities held, at face value
variable-reserves-bn = Reserves
variable-reserves-bn-long = Balances that banks hold at the central bank
variable-on-rrp-bn = ON RRP
variable-on-rrp-bn-long = Money funds' cash placed overnight with the central bank (overnight reverse repo)
variable-treasury-account-bn = Treasury's account
variable-treasury-account-bn-long = The Treasury's cash at the central bank (TGA)
variable-currency-bn = Currency
variable-currency-bn-long = Banknotes in circulation
variable-bank-assets-bn = Bank assets
variable-bank-assets-bn-long = Total assets of commercial banks
variable-sofr = SOFR
variable-sofr-long = Secured overnight financing rate, quarter mean
variable-effr = Funds rate
variable-effr-long = Effective federal funds rate, quarter mean
variable-iorb = Interest on reserves
variable-iorb-long = Interest rate on reserve balances (IORB)
variable-sofr-iorb-bp = SOFR over IORB
variable-sofr-iorb-bp-long = SOFR less interest on reserves, quarter mean
variable-sofr-iorb-max-bp = Worst day
variable-sofr-iorb-max-bp-long = SOFR less interest on reserves on the worst day
variable-control-loss-bp-days = EFFR off target
variable-control-loss-bp-days-long = EFFR outside the target range, basis points times days
variable-control-loss-days = Days off target
variable-control-loss-days-long = Days with EFFR outside the target range
variable-remittances-bn = Remittances
variable-remittances-bn-long = Income paid to the Treasury in the quarter
variable-credit-holdings-bn = Credit and equity holdings
variable-credit-holdings-bn-long = Corporate bonds, municipal notes and equity funds held
variable-repo-bn = Repo
variable-repo-bn-long = Lent overnight against collateral
variable-loans-bn = Loans
variable-loans-bn-long = Discount-window and emergency loans
variable-swaps-bn = Swap lines
variable-swaps-bn-long = Dollars lent to foreign central banks
variable-net-income-bn = Net income
variable-net-income-bn-long = The central bank's profit of the quarter; a loss is negative
variable-indemnity-bn = Indemnity
variable-indemnity-bn-long = Paid by the Treasury for the quarter's loss
variable-capital-bn = Capital
variable-capital-bn-long = Capital and surplus of the central bank
variable-deferred-asset-bn = Deferred asset
variable-deferred-asset-bn-long = Losses to be earned back before remittances resume
variable-unrealised-loss-bn = Unrealised loss
variable-unrealised-loss-bn-long = Book value of the securities less their market value
variable-credibility = Credibility
variable-credibility-long = How far markets believe guidance, from 0 to 1
variable-anchoring = Anchoring
variable-anchoring-long = How firmly long-run expectations hold to the target, from 0 to 1
variable-financial-stress = Financial stress
variable-financial-stress-long = Index of financial stress, 0 in calm times
variable-top10-wealth-share = Top tenth's wealth
variable-volatility = Volatility of share prices
variable-volatility-long = Expected swings of share prices over the coming month, percent a year (as the VIX)
variable-labor-tightness = Vacancies per unemployed
variable-labor-tightness-long = Vacancies per unemployed worker; above 1 labour is scarce
variable-municipal-spread = Municipal spread
variable-municipal-spread-long = Yields of municipal bonds over comparable Treasuries
variable-treasury-dysfunction = Treasury dysfunction
variable-treasury-dysfunction-long = How badly the Treasury market works, 0 when it works; March 2020 was 2 to 3
variable-bank-capital = Bank capital
variable-bank-capital-long = Banks' equity over their assets
variable-bank-losses = Banks' unrealised losses
variable-bank-losses-long = What banks' bonds and fixed-rate loans are worth less than their book value, over assets
variable-credit-supply = Credit supply
variable-credit-supply-long = Bank lending against what demand for it alone would bring
variable-risk-appetite = Risk appetite
variable-risk-appetite-long = Leverage that low rates and calm markets have built, 0 in ordinary times
variable-foreign-demand = Foreign output gap
variable-foreign-demand-long = Output gap of the rest of the world
variable-capital-flows = Emerging-market flows
variable-capital-flows-long = Capital that has flowed to emerging economies, 0 in ordinary times
variable-federal-debt = Federal debt
variable-federal-debt-long = Federal debt held by the public over GDP
variable-federal-bills = Federal debt in bills
variable-federal-bills-long = Federal debt in Treasury bills over GDP
variable-federal-deficit = Federal deficit
variable-federal-deficit-long = Federal deficit over GDP, a year
variable-federal-interest = Federal interest bill
variable-federal-interest-long = Interest that the federal government pays over GDP, a year
variable-political-pressure = Political pressure
variable-political-pressure-long = Political pressure on the central bank: 0 when nobody minds, 1 when it makes headlines
variable-independence = Independence
variable-independence-long = How far the central bank is thought free to decide, from 0 to 1
variable-bottom50-wealth-share = Bottom half's wealth
variable-bottom50-wealth-share-long = Share of household net worth held by the poorer half
variable-bottom50-income = Income of the bottom half
variable-bottom50-income-long = Income of the poorer half against its trend
variable-top10-income = Income of the top tenth
variable-top10-income-long = Income of the richest tenth against its trend
variable-top10-wealth-share-long = Share of household net worth held by the richest tenth
variable-breakeven = Breakeven inflation
variable-breakeven-long = Inflation that ten-year bond prices imply

crisis-credit-crunch = Credit crunch
crisis-equity-crash = Equity crash
crisis-housing-bust = House-price bust
crisis-bank-run = Bank run
crisis-dash-for-cash = Dash for cash
crisis-leverage-spiral = Leverage spiral
crisis-currency-shock = Sudden stop of capital flows abroad
crisis-de-anchoring = Expectations lose their anchor
crisis-political-attack = Attack on independence
crisis-foreign-crisis = Financial crisis abroad
crisis-supply-shock = Supply shock
crisis-war = War that moves oil
crisis-pandemic = Pandemic
crisis-repo-squeeze = Repo squeeze
crisis-taper-tantrum = Taper tantrum

## Units
unit-percent-short = %
unit-percent-per-year-short = %
unit-bp-short = bp
unit-usd-bn-short = $bn
unit-index-short = index
unit-share-short = 0-1
unit-days-short = days

## Why it moved
cause-inertia = Own momentum
cause-real-short-rate = Real short rate
cause-real-long-rate = Real long rate
cause-mortgage-rate = Mortgage rate
cause-credit-spread = Credit spread
cause-equity = Share prices
cause-houses = House prices
cause-dollar = Dollar
cause-demand-shock = New demand shock
cause-expectations = Expected inflation
cause-slack = Slack or tightness
cause-supply = Costs and supply
cause-energy = Energy
cause-inflation-noise = Passing price noise
cause-okun = Output to jobs
cause-labour-shock = New labour shock
cause-policy-expected = Expected policy path
cause-guidance = Guidance
cause-neutral-rate = Neutral rate
cause-outlook = Economic outlook
cause-natural-rate = Natural unemployment
cause-productivity = Productivity
cause-balance-sheet = Balance sheet
cause-term-premium-shock = New premium shock
cause-stress = Financial stress
cause-credit-supply = Credit supply
cause-uncertainty = Uncertainty
cause-fiscal = Federal budget
cause-foreign = Abroad
cause-pandemic = Pandemic
cause-food = Food
cause-liquidity = Purchases as they are made
cause-functioning = Treasury market
cause-debt = Debt to be held
cause-inflation-risk = Inflation risk
cause-signalling = Signal of the purchases
cause-runoff = Runoff
cause-purchases = Purchases
cause-repo = Repo lending
cause-currency = Currency in circulation
cause-treasury-account = Treasury's account
cause-on-rrp = ON RRP
cause-other-liabilities = Other liabilities
cause-income = The bank's own income
cause-scarcity = Scarcity of reserves
cause-calendar = Dates in the calendar
cause-other = Other
cause-measurement = Measurement

## Objectives, gauges, medals, policies
objective-inflation = Inflation
objective-jobs = Jobs
objective-market-control = Money-market control
objective-stability = Financial stability
objective-churn = Steady hand
objective-average-inflation = Average inflation
objective-credibility = Credibility
objective-legacy = What you leave behind
objective-distribution = Distribution
objective-central-bank-losses = Central bank losses
objective-independence = Independence
gauge-inflation = Inflation
gauge-jobs = Jobs
gauge-stability = Financial stability
gauge-market-control = Market control
gauge-credibility = Credibility
medal-gold = Gold
medal-silver = Silver
medal-bronze = Bronze
medal-none = No medal
policy-player = You
policy-hold = Hold
policy-taylor = Taylor rule
policy-balanced = Balanced approach
policy-inertial = Inertial rule
policy-nominal-growth = Nominal growth rule
policy-history = History
policy-hindsight = Hindsight
policy-random = Random play

## Statuses, institutions
status-flash = flash
status-revised = revised
status-final = final
institution-fed = Federal Reserve
institution-fed-short = Fed

## Guidance
guidance-none = No promise
guidance-hold = Stay in this range
guidance-raise = Gradual increases
guidance-lower = Lower rates ahead
purchase-maturity-short = Up to five years
purchase-maturity-broad = Across all maturities
purchase-maturity-long = Five to thirty years

## Instruments in hand
instrument-target-range = Target range
instrument-purchases = Purchases
instrument-runoff = Runoff caps
instrument-bill-purchases = Bill purchases
instrument-administered-rates = Administered rates
instrument-standing-repo = Standing repo facility
instrument-temporary-repo = Temporary repo
instrument-guidance = Guidance
instrument-sales = Sales of securities
instrument-interest-on-reserves = Interest on reserves
instrument-on-rrp = ON RRP facility
instrument-corporate-purchases = Corporate bond purchases
instrument-municipal-purchases = Municipal note purchases
instrument-equity-purchases = Equity fund purchases
instrument-credit-backstop = Credit backstop
instrument-emergency-lending = Emergency lending
instrument-swap-lines = Swap lines
instrument-discount-window = Discount rate
instrument-purchase-maturity = Maturity of purchases
instrument-maturity-extension = Maturity extension
instrument-press-conference = Press conference

## Fields of a decision
field-target-low-pct = Bottom of the target range
field-bill-purchases-usd-bn = Bill purchases a month
field-iorb-offset-bp = Interest on reserves over the bottom of the range
field-on-rrp-offset-bp = ON RRP rate over the bottom of the range
field-standing-repo = Standing repo facility
field-standing-repo-offset-bp = Standing repo rate over the top of the range
field-temporary-repo-usd-bn = Temporary repo
field-guidance = Guidance
field-guidance-quarters = Length of the guidance
field-interest-on-reserves = Interest on reserves
field-on-rrp = ON RRP facility
field-corporate-purchases-usd-bn = Corporate bond purchases a month
field-municipal-purchases-usd-bn = Municipal note purchases a month
field-equity-purchases-usd-bn = Equity fund purchases a month
field-credit-backstop-usd-bn = Credit backstop
field-emergency-lending-usd-bn = Emergency lending
field-swap-lines = Central-bank swap lines
field-discount-offset-bp = Discount rate over the top of the range
field-purchase-maturity = Maturity of Treasury purchases
field-maturity-extension-usd-bn = Maturity extension a month
field-replies = Answers at the press conference
field-treasuries-purchases-usd-bn = Treasury purchases a month
field-treasuries-purchases-step-usd-bn = Quarterly step of Treasury purchases
field-treasuries-purchases-end-usd-bn = End point of Treasury purchases
field-treasuries-runoff-cap-usd-bn = Treasury runoff cap a month
field-treasuries-runoff-cap-step-usd-bn = Quarterly step of the Treasury cap
field-treasuries-runoff-cap-end-usd-bn = End point of the Treasury cap
field-mbs-purchases-usd-bn = MBS purchases a month
field-mbs-purchases-step-usd-bn = Quarterly step of MBS purchases
field-mbs-purchases-end-usd-bn = End point of MBS purchases
field-mbs-runoff-cap-usd-bn = MBS runoff cap a month
field-mbs-runoff-cap-step-usd-bn = Quarterly step of the MBS cap
field-mbs-runoff-cap-end-usd-bn = End point of the MBS cap
