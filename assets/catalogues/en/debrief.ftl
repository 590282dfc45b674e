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
story-luck-kind = The luck was kind: { NUMBER($luck, useGrouping: 0) } points more than on most draws would have come without any decision. Your skill: { $skill }.
story-luck-hard = The luck was hard: { NUMBER($luck, useGrouping: 0) } points against most draws, before any decision. Your skill: { $skill }.
story-luck-usual = The luck was much as on most draws ({ $luck } points). Your skill: { $skill }.

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
