# Guidance: its forms and strengths, at the desk and in what is written of it

## Forms and strengths
guidance-form-calendar = Until a date
guidance-form-qualitative = Words without a date
guidance-form-threshold = Until thresholds
guidance-strength-soft = Soft (expects)
guidance-strength-plain = Plain (intends)
guidance-strength-firm = Firm (commits)
instrument-guidance-thresholds = Guidance by thresholds
field-guidance-form = Form of the guidance
field-guidance-strength = Strength of the guidance
field-guidance-unemployment-pct = Unemployment threshold
field-guidance-inflation-pct = Threshold of expected inflation

## The desk
desk-guidance-direction = Direction
desk-guidance-form = Form
desk-guidance-strength = Strength
desk-guidance-quarters = Quarters
desk-guidance-jobs-above = Unemployment above, %
desk-guidance-jobs-below = Unemployment below, %
desk-guidance-prices-at-most = Expected inflation at most, %
desk-guidance-prices-above = Expected inflation above, %
desk-guidance-reads = The statement will say
desk-guidance-meaning-none = Nothing is promised, so nothing can be broken.
desk-guidance-meaning-calendar = It runs out by itself. Breaking it costs credibility, the more the firmer the words.
desk-guidance-meaning-qualitative = It stands until you withdraw it. Markets read it as about half a year and give it half the weight of a date.
desk-guidance-meaning-threshold = It binds until a threshold is crossed. Until then markets move the date as the outlook moves. Expected inflation is that of the coming year.
desk-guidance-uncrossed = Today it binds: unemployment is { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%, expected inflation { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 1) }%.
desk-guidance-crossed = A threshold is crossed already: unemployment is { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%, expected inflation { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 1) }%. It would promise nothing.

## Statement
statement-guidance-qualitative-hold = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } leave the target range where it is for some time.
statement-guidance-qualitative-raise = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } keep raising the target range for some time.
statement-guidance-qualitative-lower = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } keep lowering the target range for some time.
statement-guidance-threshold-hold = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } leave the target range where it is at least as long as unemployment is above { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) } percent and inflation expected over the coming year is no more than { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) } percent.
statement-guidance-threshold-raise = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } keep raising the target range at least as long as inflation expected over the coming year is above { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) } percent and unemployment is below { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) } percent.
statement-guidance-threshold-lower = The Committee { $strength ->
        [soft] expects to
        [firm] commits to
       *[plain] intends to
    } keep lowering the target range at least as long as unemployment is above { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) } percent and inflation expected over the coming year is no more than { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) } percent.

## Headlines
headline-guidance-qualitative-hold = Fed in no hurry: the rate stays for some time
headline-guidance-qualitative-raise = Fed not done: more increases for some time
headline-guidance-qualitative-lower = Fed points lower for some time
headline-guidance-threshold-hold = No increase while unemployment is above { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, says Fed
headline-guidance-threshold-raise = Increases until expected inflation is down to { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, says Fed
headline-guidance-threshold-lower = Cuts as long as unemployment is above { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, says Fed
headline-guidance-firmer = Fed hardens its promise
headline-guidance-softer = Fed softens its promise

## Briefing
briefing-guidance-qualitative-hold = The last statement promised to leave the range alone for some time. It stands until it is withdrawn; going back on it would cost some credibility.
briefing-guidance-qualitative-raise = The last statement promised further increases for some time. It stands until it is withdrawn; going back on it would cost some credibility.
briefing-guidance-qualitative-lower = The last statement promised lower rates for some time. It stands until it is withdrawn; going back on it would cost some credibility.
briefing-guidance-threshold-hold = The promise not to raise still binds: unemployment is { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, above { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, and inflation expected over the coming year { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, no more than { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%.
briefing-guidance-threshold-raise = The promise to keep raising still binds: inflation expected over the coming year is { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, above { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, and unemployment { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, below { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%.
briefing-guidance-threshold-lower = The promise to keep cutting still binds: unemployment is { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, above { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, and inflation expected over the coming year { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%, no more than { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%.
briefing-guidance-threshold-crossed = A threshold of the last statement is crossed, with unemployment at { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }% and inflation expected over the coming year at { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%. The promise binds no longer, and markets are left to guess.

## Press conference
press-question-trigger = Unemployment is close to your { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) } percent. Is that number a trigger?
press-answer-trigger-threshold = It is a threshold, not a trigger. Crossing it starts a discussion, no more.
press-answer-trigger-soon = When we get there, you should not be surprised if we act.
press-answer-trigger-patient = We can wait well beyond it if prices let us.
