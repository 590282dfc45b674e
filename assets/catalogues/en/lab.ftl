# The policy lab: a rule of one's own on many futures of a level; its page, its charts, its command.

lab-yours = Your rule
lab-frontier = Efficient frontier
lab-crises = Emergencies
lab-share = Share
lab-interval-low = From
lab-interval-high = To
lab-inflation-sd = Inflation, points
lab-unemployment-sd = Unemployment, points
lab-rate-change = Rate move, bp
lab-beaten = Your rule loses less
command-lab-about = a rule of one’s own on many futures of a level, beside the reference policies
command-lab-rule = a rule file (docs/rule-files.md)
command-lab-futures = how many futures, 10 to 4000
command-lab-measure = what the family on the frontier answers to: { $choices }
command-lab-out = write the tables: this file, and two beside it
command-lab-playing = playing futures: { $percent } %
