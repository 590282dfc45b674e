### The page of a class in a browser. What is said in the browser itself is said from this file alone.

## At the door

browser-name = A class at the central bank
browser-language = Language
browser-arriving = Looking for the class …
browser-join = Join the class
browser-join-about = The code is on the teacher’s screen.
browser-join-go = Join
browser-code = Code
browser-nickname = Your name in this class
browser-nickname-hint = A nickname will do. At most 24 characters.
browser-team = Team
browser-team-hint = Everyone who types the same name sits at the same desk.
browser-return = Back to your seat
browser-return-about = For a seat that was taken on another device. Ask your teacher for the PIN or for a code.
browser-return-go = Take the seat
browser-pin = PIN or seat code
browser-pin-hint = The class’s six digits, or the code for your seat alone.
browser-new-here = I have no seat yet
browser-was-here = I had a seat on another device
browser-privacy = Nothing about you is kept but this name and what you decide. Your teacher can erase it at any time.
browser-gone-title = You have left the class
browser-gone = This class is over, or your seat was taken away.
browser-to-door = To the door

## Around every screen

browser-unreachable = The host can’t be reached. Nothing is lost: try again in a moment.
browser-offline = No connection to the host. This page goes on by itself as soon as it is back.
browser-paused = The teacher has paused the class. No time is running.
browser-spectator = You came late and are watching this term.
browser-held = You had not decided in the last round: what stood went on.
browser-round = Round { $round } of { $rounds }
browser-round-begins = { $quarter } begins: round { $round } of { $rounds }.
browser-time-left = { $time } left
browser-time-up = Time is up
browser-board = Standings
browser-place = Place { $rank } of { $of }
browser-you = you
browser-comma = { ", " }
browser-optional = optional

## The lobby and the level

browser-welcome = Welcome, { $name }.
browser-lobby = The class begins soon. { $seats ->
    [one] One seat is taken.
   *[other] { $seats } seats are taken.
}
browser-story = The story
browser-mandate = Mandate
browser-missions = Missions
browser-objectives = What counts
browser-advice = The staff’s advice
browser-about-level = The level: { $title }

## Reading

browser-parts = Parts of this page
browser-gauges = How things stand
browser-briefing = Briefing
browser-warnings = Warning signs
browser-weeks = The weeks of { $quarter }
browser-figures = Published for { $quarter }
browser-figure = Figure
browser-value = Value
browser-change = Change
browser-flash = first reading, will be revised
browser-revised = revised
browser-charts = Charts
browser-as-table = Table
browser-as-chart = Chart
browser-when = When
browser-between = { $low } to { $high }

## Deciding

browser-decision = Decision
browser-preset-stands = As it stands
browser-preset-over = { $preset }, over { $quarters } quarters
browser-preset-buy = Buy { $amount } a month
browser-own-numbers = Own numbers
browser-offset = { $name }: { $percent }%, in basis points from the edge of the range
browser-touched = changed
browser-changed = Changed: { $parts }.
browser-unchanged = Nothing is changed: what stands goes on.
browser-put-back = Put back what stands
browser-look-ahead = Look ahead
browser-ahead = If this were announced
browser-would-vote = How the committee would vote
browser-would-answer = How markets would answer
browser-no-fans = The host is busy; the staff’s fans are left out for now.
browser-announce = Announce
browser-sure = Announce this?
browser-final = After the announcement the quarter is history.
browser-announce-go = Announce it
browser-not-yet = Not yet
browser-forecast = Your forecast
browser-forecast-about = For { $quarter }, as it will first be published: the middle, and a range that you would bet on four times out of five.
browser-median = Middle
browser-low80 = Range from
browser-high80 = Range to
browser-why = Why, in one sentence

## A team's committee

browser-propose = Propose
browser-propose-sure = Propose this to the committee?
browser-propose-final = The members vote on it; then you announce.
browser-propose-go = Propose it
browser-proposals = Before the committee
browser-proposed-by = { $name } proposes
browser-tally = { $ayes } for, { $noes } against, of { $members } members.
browser-carried = Carried.
browser-rejected = Not carried.
browser-reason = Your reason
browser-vote-for = For
browser-vote-against = Against
browser-voted-for = You voted for it.
browser-voted-against = You voted against it.
browser-announce-carried = Announce this
browser-no-proposal = Your chair has not proposed anything yet. Read the briefing meanwhile.
browser-chair-goes-on = Your chair goes on from here.

## The market answer

browser-statement = The statement
browser-between-sentences = { " " }
browser-redline = Struck through: gone since the last statement. Underlined: new.
browser-vote = The vote
browser-markets = The first hour in markets
browser-market = Market
browser-priced = Priced in
browser-decided = Decided
browser-surprise = Surprise
browser-headlines = Headlines
browser-press = The press asks
browser-press-over = The press conference is over.
browser-said = You said: “{ $text }”
browser-run-weeks = Let the weeks run

## An emergency

browser-report = Situation report
browser-known = What is known
browser-unknown = What nobody knows yet
browser-options = What do you do?
browser-answer = Do this
browser-default = What happens if you don’t answer

## The waiting room

browser-waiting = Waiting for the others
browser-watching = Watching the class
browser-closing = The quarter is closing
browser-decided-of = { $decided } of { $of } have decided.
browser-finished-of = { $decided } of { $of } have finished.
browser-my-decision = Your decision

## The end

browser-debrief = Debrief
browser-ended = The term is over
browser-measuring = Your score is still being measured. It comes by itself.
browser-score = { $score } points
browser-by-objective = By objective
browser-objective = Objective
browser-weight = Weight
browser-points = Points
browser-same-luck = On the same luck
browser-paths = Your path and others’, on the same shocks
browser-class-median = The class, median
browser-your-story = The story of your term
browser-lesson = What to take from it
