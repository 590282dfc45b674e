# Coach marks: what is said the first time a screen is seen. Two short sentences each.

coach-next = Next
coach-done = Understood
coach-skip = Skip all
coach-count = { $number } of { $steps }
coach-your-turn = → Your turn

coach-mission-title = Your first mission
coach-mission-text = Each mission asks for one thing. This one is about the rate alone.
coach-gauges-title = Five gauges
coach-gauges-text = They show how far each goal is from its mark. The words under the dial say the same without the colour.
coach-briefing-title = The briefing
coach-briefing-text = What has happened, most important first. Below are the figures, with what changed and how firm they are.
coach-priced-title = The target range
coach-priced-text = This is your dial. Below it stands what markets have already priced: only a surprise moves them.
coach-fan-title = What may come
coach-fan-text = The line is the past, the fan is what the staff think likely. It moves with every change you try.
coach-raise-title = Raise the range
coach-raise-text = A boom has begun, and the rate takes a year to work. Press + once and watch the fan.
coach-announce-title = Announce it
coach-announce-text = Until you press this you may undo everything. Afterwards the quarter is history.

coach-statement-title = Read as markets read it
coach-statement-text = Your decision in words, marked against the last statement. What is struck out is gone, what is underlined is new.
coach-answer-title = Markets answer at once
coach-answer-text = Each bar is one price, moved within the minute. The economy itself will take a year.
coach-weeks-title = Let the weeks run
coach-weeks-text = You may answer the press first, if you like. Then thirteen weeks pass.
coach-tape-title = Thirteen weeks
coach-tape-text = Overnight rates should stay inside the range you announced. If something breaks, the tape stops and asks you.
coach-tape-on-title = On to the next meeting
coach-tape-on-text = This button runs the weeks to their end. Press it again to go back to your desk.

coach-why-title = Why did it move?
coach-why-text = Every move is split into its causes, and they add up. Click a figure, or press W, to ask about another.
coach-firm-title = First readings are noisy
coach-firm-text = A figure with a circle is a first estimate and will be revised. Decide on several, not on one.

coach-word-title = Now you may speak
coach-word-text = From this quarter you can say where the rate is going. Markets listen, and remember.
coach-path-title = What markets expect
coach-path-text = The fan of the rate shows the way from here. Guidance bends it, and long rates follow today.
coach-guide-title = Say a word
coach-guide-text = Choose what the statement promises, and for how long. Promise only what you mean to do.
coach-heard-title = Rates moved on words
coach-heard-text = Part of these bars is the promise, not the decision. Keep it, or the next one will weigh less.

coach-sheet-title = The whole desk
coach-sheet-text = The portfolio and the facilities are yours now. Reserves are running low, so you will need them.
coach-curve-title = You are here
coach-curve-text = To the right reserves are ample and the rate lies flat. To the left they turn scarce and it climbs.
coach-books-title = Your balance sheet
coach-books-text = Both sides always match. When the Treasury's account grows, reserves shrink by as much.
coach-runoff-title = Purchases and runoff
coach-runoff-text = Securities that mature take reserves with them. Lower the caps to end that, or buy.
coach-facility-title = Open a facility
coach-facility-text = A standing repo facility puts a lid on overnight rates; bill purchases bring reserves back. Change one of them.

coach-situation-title = The tape has stopped
coach-situation-text = Something broke. Read what is known, weigh the options, and choose one: the weeks go on with it.

coach-score-title = Your score
coach-score-text = 0 is doing nothing, 1000 the best that could be done on this luck. Each part is one objective.
coach-ghosts-title = On the same luck
coach-ghosts-text = Others met exactly the same shocks: rules, doing nothing, and hindsight. The difference is what you did.
coach-what-if-title = What if?
coach-what-if-text = Change one quarter and see the branch, with every shock kept. This is where one learns most.

coach-desk-title = Decide
coach-desk-text = Set what you want, undo as often as you like, then announce. Any term with a dotted line opens when you click it.
