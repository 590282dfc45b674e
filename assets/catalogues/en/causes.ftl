# Why did it move: the terms of every equation, by cause.

## Rates and money market
cause-decision = Your decision on the rate
cause-emergency = Emergency measures
cause-administered = Place within the range
cause-carried-over = Last quarter's move in full
cause-worst-day = Worst day's strain
cause-rate = Policy rate
cause-lower-bound = Lower bound
cause-term-premium = Term premium
cause-market-view = Markets' own view
cause-yield-10y = Ten-year yield
cause-yields = Yields
cause-catching-up = Catching up
cause-mortgage-shock = News on mortgages
cause-rate-gap = Rates over ON RRP
cause-drained = Drained by the Desk
cause-money-fund-cash = Cash of money funds

## Asset prices, credit, strains
cause-reversion = Return to normal
cause-momentum = Momentum
cause-trend = Trend
cause-demand = Economy's strength
cause-earnings = Earnings
cause-rate-surprise = Rate surprise
cause-crash = Crash
cause-equity-shock = News on shares
cause-house-shock = News on houses
cause-dollar-shock = News on the dollar
cause-volatility-shock = New worries
cause-spread-shock = News on credit
cause-backstop = Your backstop
cause-risk-appetite = Appetite for risk
cause-limit = Limits of what is possible
cause-fading = Fading of the past
cause-lending = Lender of last resort
cause-squeeze = Squeeze in repo
cause-credit-crunch = Credit crunch
cause-bank-run = Bank run
cause-war = War
cause-political-attack = Political attack
cause-dash = Dash for cash
cause-stress-news = News on markets
cause-words = Your words

## Economy and expectations
cause-gap-change = Change in the gap
cause-base-effect = Base effect
cause-real-growth = Real growth
cause-nominal-growth = Growth and prices
cause-prices = Prices
cause-core = Core inflation
cause-headline-noise = Passing noise
cause-estimate = New estimate
cause-unemployment = Unemployment
cause-matching = Hiring and searching
cause-past-inflation = Inflation as it came
cause-loose-anchor = Loose anchor
cause-target = Pull of the target
cause-de-anchoring = Break of the anchor
cause-expectations-shock = News on beliefs
cause-misses = Inflation off target
cause-on-target = Inflation near target
cause-promise-kept = Promises kept
cause-promise-broken = Broken promise
cause-promise-withdrawn = Promise withdrawn
cause-retreat = Step put off

## Books and income
cause-sales = Sales
cause-repaid = Repaid
cause-lent = Newly lent
cause-term-lending = Term lending
cause-window = Discount window
cause-loans = Loans
cause-swaps = Swap lines
cause-reserves = Reserves
cause-treasury-plans = The Treasury's plans
cause-debt-ceiling = Debt ceiling
cause-indemnity = Treasury's indemnity
cause-interest-securities = Interest on securities
cause-interest-lending = Interest on lending
cause-interest-reserves = Interest on reserves
cause-interest-on-rrp = Interest on ON RRP
cause-expenses = Expenses
cause-realised = Gains and losses on sales
cause-deferral = Deferred asset
cause-losses = Losses
cause-earned-back = Earned back
cause-ageing = Getting older
cause-programme = Bought, sold, repaid
cause-credit-holdings = Prices of credit and shares

## Banks, abroad, budget, politics
cause-bank-capital = Thin bank capital
cause-currency-shock = Flight of capital
cause-foreign-shock = News from abroad
cause-deficit = Deficit
cause-interest = Interest bill
cause-remittances = Remittances
cause-recovery = Slow recovery
cause-yielding = Yielding to pressure
cause-political-news = News from politics

## Groups of figures
figure-group-economy = Economy
figure-group-belief = Belief and trust
figure-group-rates = Rates
figure-group-markets = Markets
figure-group-plumbing = Money market
figure-group-books = Your books
figure-group-banks = Banks
figure-group-world = World and budget
figure-group-people = People
