# Announcement, the weeks between meetings, and the debrief.

## Announcement
announcement-vote = The vote
announcement-priced = Priced in
announcement-decided = Decided
announcement-surprise = Surprise
announcement-dissent = { $name }: { $reason }.
announcement-dissent-wants = { $name }: { $reason }; wanted { $wanted }.

## Debrief
debrief-objectives = By objective
debrief-chairs = Among simulated chairs
debrief-luck = Luck and skill
debrief-formula-open = Formula and losses
debrief-chairs-behind = Ahead of { $percent }% of { $chairs } simulated chairs on the same luck
debrief-chairs-worst = worst
debrief-chairs-best = best
debrief-chairs-share = Percent that scored less
debrief-review-waits = The term is being played again, each time without one of your decisions. This takes a minute or so; read on meanwhile.
debrief-what-if-at = What if { $quarter } had been decided otherwise?
debrief-parts = Parts of the debrief
debrief-part-verdict = Verdict
debrief-part-paths = Paths
debrief-part-decisions = Decisions
debrief-part-story = Story

## Emergencies
tape-known = What is known
tape-unknown = What nobody knows yet
tape-facet-strength = Strength
tape-facet-speed = Speed
tape-facet-side-effect = Cost

## Sound
settings-sound = Sound
settings-sound-on = Quiet cues: announcement, weeks, emergency, medal
