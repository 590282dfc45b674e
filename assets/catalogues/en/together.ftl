# The debrief of a class together, its handout, and the classes that are kept.

seat-numbered = { $rule } { $number }
names-more = { $names } and { $more } more
mistake-raised = raising the rate
mistake-cut = cutting the rate
mistake-shared = { $quarter } · { $what }. { $seats } of { $of } seats lost points by it, { $points } on average.
mistake-alone = { $quarter } · { $what }. It cost { $points } points.
mistake-none = Nobody lost points by a decision: holding in its place would have been no better.
mistake-looking = { $done } of { $of } seats have been looked at so far.
mistake-hindsight = Hindsight then had the range at { $range }.
policy-class-median = Class
together-median-scores = The class’s median decisions score { $points } of 1,000.
together-half = Half of the class scored between { $low } and { $high }.
together-without-costliest = Without its move in { $quarter } ({ $what }) it would score { $points } points more.
together-without-best = Without its move in { $quarter } ({ $what }) it would score { $points } points less.
handout-kicker = Debrief of a class
handout-subtitle = { $institution } · { $period } · { $quarters } quarters
handout-held = { $date } · { $people ->
    [one] 1 seat
   *[other] { $people } seats
}
handout-held-rules = { $date } · { $people ->
    [one] 1 seat
   *[other] { $people } seats
} · { $rules } played by rules
handout-footer = cbgame · { $level } · seed { $seed } · engine { $engine }
handout-class = Where the class came out
handout-mistake = The mistake most shared
handout-mistake-about = The move that was among the three costliest of most seats. Each was measured by playing the seat’s term again with everything held in that quarter.
handout-board = Board
handout-prizes = Prizes
handout-paths = The class and the economy
handout-paths-about = What truly happened, which nobody could see while deciding. Band: eight in ten seats. Lines: the class’s median, history and hindsight on the same luck.
handout-what-if = What if: the class’s median decision
handout-what-if-about = In every quarter the median of what the seats decided, played as one term on the same luck. Worth: points that would be missing had it held in that quarter.
handout-median = Class’s median
handout-hindsight = Hindsight
handout-discuss = To discuss
handout-question-mistake = What did you know when most of the class made its costliest move? What would have told you otherwise?
handout-question-lag = Which decision did you take too late? Which figure had misled you?
handout-question-history = Where did the class leave history’s path, and was it better for it?
handout-question-chair = What would you tell the next chair, in two sentences?
command-report-class-pdf = a class’s handout is written as PDF: give --pdf alone
console-export-handout-pdf = Handout for the class (PDF)
console-export-handout-json = Handout as data (JSON)
projector-line-hindsight = Hindsight
projector-truth = What truly happened. While you decided, only first readings were known.
projector-keys-turn = F11: whole screen · Space: next
together-branch = Had it decided otherwise in { $quarter }: { $points } points ({ $gain }).
together-title = What if: the class’s median decision
together-about = Choose a quarter and decide it otherwise than the middle of the class did. The luck stays. What comes of it is shown on the wall too.
together-before = The class’s median: { $points } points
together-after = The class’s median: { $points } points. The branch: { $other } ({ $gain }).
console-turn = Next on the wall
past-title = Classes on this computer
past-open = Open
past-erase = Erase
past-column-title = Class
past-column-date = Date
past-column-seats = Seats
past-column-stage = Stage
past-stage-ended = ended
past-stage-lobby = not begun
past-stage-running = quarter { $round }
past-not-erased = The class couldn’t be erased: { $why }
console-here-only = Open on this computer alone, to look back, export or erase.
command-host-class = go on with the class of this code; one that has ended is opened to look back and export
host-no-class = There is no class with the code { $code } here.
command-host-level-or-class = give a level to begin a class, or --class to go on with one, not both
