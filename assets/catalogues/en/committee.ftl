# The committee and the press: seats, mood, votes, further sentences of the statement, questions and answers.

## Press conference: on the screen
announcement-press = The press asks: question { $number } of { $count }
announcement-press-over = The press conference is over
announcement-said = You said: “{ $text }”
announcement-join = { " · " }
announcement-no-effect = Changes nothing

## Seats and schools
seat-chair = the Chair
seat-vice-chair = the Vice Chair
seat-new-york = the President who runs the markets desk
seat-governor-prices = the Governor for price stability
seat-governor-jobs = the Governor for employment
seat-governor-banks = the Governor for supervision
seat-governor-research = the Governor for research
seat-governor-payments = the Governor for payments
seat-president-north = the President from the North
seat-president-south = the President from the South
seat-president-west = the President from the West
seat-president-plains = the President from the Plains
school-centrist = centrist
school-hawk = hawk
school-dove = dove
school-rule-follower = follows a rule
school-stability = watches financial stability
school-sheet-sceptic = doubts the balance sheet
school-markets = close to the markets
school-regional = speaks for a district

## The mood before a meeting
mood-same = Before the meeting nobody on the committee asks for another range.
mood-up = Before the meeting { $up } of the committee lean to a higher range and { $same } to the present one.
mood-down = Before the meeting { $down } of the committee lean to a lower range and { $same } to the present one.
mood-all-up = Before the meeting the whole committee leans to a higher range.
mood-all-down = Before the meeting the whole committee leans to a lower range.
mood-mixed = The committee is divided before the meeting: { $down } lean to a lower range, { $same } to the present one, { $up } to a higher one.
mood-sheet = On the balance sheet { $more ->
        [0] nobody wants
        [one] one wants
       *[other] { $more } want
    } more bought or less run off, { $less ->
        [0] nobody the opposite
        [one] one the opposite
       *[other] { $less } the opposite
    }.

## Reasons of a dissent, from the seat’s own rule
dissent-inflation-higher = inflation is above the goal
dissent-inflation-lower = inflation is short of the goal
dissent-jobs-higher = the labour market is tighter than can last
dissent-jobs-lower = people who could work are idle
dissent-valuation-higher = low rates are feeding risks in asset markets
dissent-stress-lower = financial strains call for easier policy
dissent-neutral-higher = policy is still too easy for where rates should settle
dissent-neutral-lower = policy is already tight against where rates should settle
dissent-move-higher = so large a step down was not called for
dissent-move-lower = so large a step up was not called for
dissent-sheet-smaller = the balance sheet is larger than it needs to be
dissent-sheet-larger = the economy needs more support from the balance sheet
dissent-reserves-thin = reserves are too near the point of scarcity for this pace of runoff

## Further sentences of the statement
statement-growth-strong = Economic activity has been expanding at a strong pace, at an annual rate of { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent in the first accounts of the quarter.
statement-growth-moderate = Economic activity has been expanding at a moderate pace, at an annual rate of { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent in the first accounts of the quarter.
statement-growth-stalled = Economic activity has shown little growth in the first accounts of the quarter.
statement-growth-fell = Economic activity has contracted, at an annual rate of { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent in the first accounts of the quarter.
statement-expectations-high = Long-run inflation expectations stand at { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent, and the Committee will not accept that.
statement-expectations-low = Long-run inflation expectations have slipped to { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent, below what the Committee seeks.
statement-stress = Financial conditions have tightened, and the Committee is watching what this means for activity.
statement-stress-severe = Financial markets are under severe strain, and the Committee will use its tools to support the flow of credit.
statement-change-purchases-begin = The Committee decided to begin purchases of securities, at up to ${ NUMBER($now, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month.
statement-change-purchases-more = The Committee decided to step up purchases of securities, from ${ NUMBER($was, minimumFractionDigits: 0, maximumFractionDigits: 0) } to ${ NUMBER($now, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month.
statement-change-purchases-less = The Committee decided to slow purchases of securities, from ${ NUMBER($was, minimumFractionDigits: 0, maximumFractionDigits: 0) } to ${ NUMBER($now, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month.
statement-change-purchases-end = The Committee decided to end purchases of securities.
statement-change-runoff-begin = The Committee decided to begin the runoff of its securities, at up to ${ NUMBER($now, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month.
statement-change-runoff-more = The Committee decided to step up the runoff of its securities, from ${ NUMBER($was, minimumFractionDigits: 0, maximumFractionDigits: 0) } to ${ NUMBER($now, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month.
statement-change-runoff-less = The Committee decided to slow the runoff of its securities, from ${ NUMBER($was, minimumFractionDigits: 0, maximumFractionDigits: 0) } to ${ NUMBER($now, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month.
statement-change-runoff-end = The Committee decided to end the runoff of its securities.
statement-maturity-extension = The Federal Reserve will sell ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month of notes with less than three years to run and buy as much at longer maturities.
statement-purchases-short = These purchases go to maturities of up to five years.
statement-purchases-long = These purchases go to maturities of five to thirty years.
statement-corporate = The Federal Reserve will buy ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of corporate bonds and commercial paper a month.
statement-municipal = The Federal Reserve will buy ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of municipal notes a month.
statement-equity = The Federal Reserve will buy ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of equity funds a month.
statement-credit-backstop = Facilities of up to ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion stand behind credit to companies, states and cities.
statement-credit-backstop-closed = The facilities behind credit to companies, states and cities are closed.
statement-emergency-lending = The Federal Reserve will lend up to ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion to banks and dealers against good collateral.
statement-emergency-lending-closed = Emergency lending to banks and dealers has ended.
statement-swap-lines = Swap lines provide dollars to foreign central banks.
statement-swap-lines-closed = The swap lines with foreign central banks are closed.
statement-vote-unanimous = The vote was unanimous: all { $count } members voted for this action.
statement-vote-split = { $count } members voted for this action and { $against } against.
statement-dissent-rate = Voting against was { $seat }, who preferred a range of { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent: { $reason }.
statement-dissent-sheet = Voting against was { $seat }, over the balance sheet: { $reason }.
headline-split = A house divided: { $against } vote against the chair

## Press conference: questions
press-question-cut = Unemployment is { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent. Why is there no cut?
press-question-raise = Core inflation is { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) } percent. Are you behind the curve?
press-question-qe = You are buying bills and lending cash. Is this not quantitative easing by another name?
press-question-reserves = Reserves are ${ NUMBER($reserves, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion and still falling. How do you know they are ample?
press-question-losses = The central bank has lost ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion that it must earn back. Who pays for that?
press-question-politics = The President says that higher rates are a mistake. Will that change anything?
press-question-split = { $against } of your colleagues voted against you. Whose committee is it?
press-question-broken = You promised something else. Why should anyone believe the next promise?
press-question-surprise-tighter = Markets were { NUMBER($size_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } basis points below you. Did you mean to surprise them?
press-question-surprise-easier = Markets were { NUMBER($size_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } basis points above you. What do you know that they do not?
press-question-next = The range is { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent. What comes next?
press-question-doubt = What would make you go back on the path that you have announced?
press-question-anchor = People now expect { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent inflation for years. Is { NUMBER($target, maximumFractionDigits: 2) } percent still the goal?
press-question-stress = Markets are under strain. Are the banks safe?
press-question-bubble = Shares stand { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) } percent above what earnings justify. Is this your bubble?

## Press conference: answers
press-answer-statement = I would refer you to the statement.
press-answer-cut-patience = Not yet. Prices come first, and lower rates now would undo the work.
press-answer-cut-ready = If jobs weaken further, we will not wait for inflation to be perfect.
press-answer-cut-pledge = Rates will come down over the next two quarters.
press-answer-raise-resolve = We will do what it takes, even if it hurts.
press-answer-raise-passing = These pressures will pass, and patience is the right answer.
press-answer-raise-pledge = Rates will go up over the next two quarters.
press-answer-qe-plumbing = No. This keeps overnight rates in place and takes no duration from anybody.
press-answer-qe-wink = Call it what you like; more cash has seldom hurt anyone.
press-answer-qe-whatever = We will lend as much as the market needs, for as long as it does.
press-answer-reserves-signs = We watch the spread to interest on reserves, and would slow when it drifts. Nobody knows the point exactly.
press-answer-reserves-autopilot = Runoff is on autopilot, and I see that not changing.
press-answer-reserves-stop = If there is any doubt, we stop.
press-answer-losses-explain = We paid more on reserves than our bonds earn. It will last some years, and it does not bind policy.
press-answer-losses-wave = It is an accounting matter.
press-answer-losses-independent = A central bank is not run for profit, and will not be steered by its books.
press-answer-politics-law = The law gives us a task and the independence to do it.
press-answer-politics-listen = We listen to everyone who was elected.
press-answer-politics-evidence = Show me the data that say so, and I will look at them.
press-answer-split-healthy = Honest disagreement makes for better decisions.
press-answer-split-majority = The majority is clear, and so is the policy.
press-answer-split-open = They may turn out to be right.
press-answer-broken-explain = The economy changed, and so did we. Here is what we saw, and when.
press-answer-broken-deny = This is fully consistent with what we said.
press-answer-broken-regret = We should not have promised it.
press-answer-surprise-meant = Yes. We act on our own reading, not on the market’s.
press-answer-surprise-data = We follow the goal, and the data led us here.
press-answer-surprise-soothe = I would not read too much into it.
press-answer-next-meeting = We go meeting by meeting until inflation is where it should be.
press-answer-next-patient = We will leave the range where it is for the next two quarters.
press-answer-next-own-view = Speaking for myself, and nobody is sure, I see where this is heading.
press-answer-doubt-conditions = A clear break in prices or jobs would. Let me name the figures.
press-answer-doubt-firm = Very little. We said it, and we mean it.
press-answer-doubt-free = It is an expectation, not a promise.
press-answer-anchor-firm = Yes, and we will pay the price for it.
press-answer-anchor-flexible = Around it, over time. Nobody should be pedantic.
press-answer-anchor-surveys = Surveys are noisy; I would not dwell on one number.
press-answer-stress-sound = The banking system is sound and resilient.
press-answer-stress-tools = We have every tool ready, whatever else is on our mind.
press-answer-stress-candid = Some of them are not, and we are working on it tonight.
press-answer-bubble-warn = Some prices are hard to explain, and buyers should know that.
press-answer-bubble-shrug = It is not for us to second-guess investors.
press-answer-bubble-tools = That is a matter for supervision, and we will use it.

## Press conference: what an answer does
problem-not-an-answer = { $where }: that is no answer to any question.
press-effect-tone-up = Shares like the tone
press-effect-tone-down = Shares dislike the tone
press-effect-clarity-up = Guidance is believed a little more
press-effect-clarity-down = Guidance is believed a little less
press-effect-resolve-up = Expectations hold more firmly to the goal
press-effect-resolve-down = Expectations hold less firmly to the goal
press-effect-unease-up = Bonds grow uneasy: the term premium rises
press-effect-unease-down = Bonds are soothed: the term premium falls
press-effect-defiance-up = Politicians take offence: pressure grows
press-effect-defiance-down = Politicians are pleased: less pressure, and a little less independence
press-effect-promise-hold = It binds: the range is to stay for two quarters
press-effect-promise-raise = It binds: a quarter point up in each of two quarters
press-effect-promise-lower = It binds: a quarter point down in each of two quarters

## Briefing: first accounts, revisions, what is priced
briefing-activity-strong = The first accounts show output growing at { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }% a year, well above the ordinary pace. First accounts miss by more than a point on average.
briefing-activity-weak = The first accounts show output growing at only { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }% a year. First accounts miss by more than a point on average.
briefing-activity-falling = The first accounts show output falling at { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }% a year. First accounts miss by more than a point on average.
briefing-revised-up = Growth in { $quarter } has been revised up: { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }% a year where { NUMBER($first, minimumFractionDigits: 1, maximumFractionDigits: 1) }% was first reported.
briefing-revised-down = Growth in { $quarter } has been revised down: { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }% a year where { NUMBER($first, minimumFractionDigits: 1, maximumFractionDigits: 1) }% was first reported.
briefing-pricing-up = Markets price { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp of increases over the coming year. Whatever falls short of that is an easing to them.
briefing-pricing-down = Markets price { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } bp of cuts over the coming year. Whatever falls short of that is a tightening to them.

## Briefing: banks, the Treasury market, politics, the budget, abroad
briefing-treasury-market = The Treasury market is not working as it should: a strain of { NUMBER($dysfunction, minimumFractionDigits: 1, maximumFractionDigits: 1) }, where 0 is a market in order. What is meant to be cash is hard to sell.
briefing-bank-losses = Banks carry unrealised losses of { NUMBER($losses, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of their assets against capital of { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }%. Higher long rates would deepen them.
briefing-bank-losses-growing = Banks’ unrealised losses have grown to { NUMBER($losses, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of their assets, against capital of { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }%. Depositors can count too.
briefing-bank-capital = Banks’ capital is down to { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of assets. They will guard it before they lend.
briefing-lending-scarce = Banks lend { NUMBER($missing, minimumFractionDigits: 1, maximumFractionDigits: 1) }% less than borrowers ask for. Credit is being rationed, not only priced.
briefing-pressure = Politicians have begun to comment on interest rates.
briefing-pressure-loud = Political pressure on the central bank makes headlines. Yielding to it would be noticed, and so would an open quarrel.
briefing-independence-lost = The central bank’s independence has been damaged: it stands at { NUMBER($independence, minimumFractionDigits: 2, maximumFractionDigits: 2) } on a scale from 0 to 1, and expectations hold less firmly for it.
briefing-federal-interest = The federal interest bill has reached { NUMBER($interest, minimumFractionDigits: 1, maximumFractionDigits: 1) }% of GDP.
briefing-flows-in = Capital is flowing to emerging economies again in search of yield.
briefing-flows-out = Capital is leaving emerging economies for the dollar.

## Statement and headlines: the instruments of 2008 and 2020
statement-bills-run-off = Treasury bills will be allowed to run off at ${ NUMBER($bills, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion a month.
statement-interest-begun = The Federal Reserve begins to pay interest on reserve balances, at { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent.
statement-interest-ended = The Federal Reserve no longer pays interest on reserve balances.
statement-on-rrp-opened = The overnight reverse repurchase facility opens, at { NUMBER($on_rrp, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent.
statement-on-rrp-closed = The overnight reverse repurchase facility is closed.
statement-discount-rate = The primary credit rate is set at { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) } percent.
headline-bills-run-off = Fed lets ${ NUMBER($bills, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of bills run off each month
headline-private-purchases = A line is crossed: Fed to buy ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion of private and local debt and shares a month
headline-emergency-lending = Lender of last resort: Fed offers ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion against good collateral
headline-credit-backstop = Fed puts ${ NUMBER($amount, minimumFractionDigits: 0, maximumFractionDigits: 0) } billion behind company and city credit
headline-swap-lines = Fed opens dollar lines to central banks abroad
headline-interest-begun = Fed to pay interest on reserves
