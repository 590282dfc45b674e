### Looks: the gallery, help and settings.

## Settings

settings-group-look = Look
settings-group-play = Play
settings-group-files = Files
settings-motion = Motion
settings-tape = Pace of the weeks
settings-coaching = Coaching
settings-levels = Levels
settings-folder = Your folder
settings-motion-hint = Charts appear at once, and the weeks of a quarter don't play by themselves.
settings-coaching-on = Explain a screen the first time it is seen
settings-coaching-again = Show all again
settings-coaching-hint = The marks name the parts of a screen, one after the other. Esc puts them away.
settings-levels-all = Open every level at once
settings-levels-hint = Otherwise the first two are open, and another opens when the one before it has been played to the end.
settings-folder-open = Open folder
settings-folder-hint = Results, the unfinished term, your own levels and these settings are kept here.
settings-theme-contrast-light = High contrast, light
settings-theme-contrast-dark = High contrast, dark

## Home

home-help = Help
home-all-levels = All levels
home-next = Play next
home-waits = Your term waits
home-opens-after = Opens after { $title }

## Help

help-title = Help
about-play-head = How to play
about-keys-head = Keys
help-step-read = Read the briefing
help-told-read = What is new, what markets expect, and what is still uncertain. First readings are revised later.
help-step-decide = Decide
help-told-decide = The target range, the balance sheet, the rates of your facilities. The charts show at once what may come.
help-step-say = Put it into words
help-told-say = Guidance moves markets as rates do. A promise that is broken costs credibility.
help-step-announce = Announce
help-told-announce = Undo as you like until then. Afterwards markets answer in the same minute, the economy over years.
help-step-weeks = Watch the weeks
help-told-weeks = Thirteen weeks of the money market. If something breaks, the tape stops and asks you.
help-step-why = Ask why
help-told-why = Click any figure to see what moved it, and any word with dots below it for the glossary.

## Where reserves earn nothing

charts-corridor-target = Funds rate and target
charts-rate-repo = Repo
charts-desk-operations = Desk operations
charts-repo-over-target = Repo over target
tape-note-effr-below = The funds rate fell out of its range: { $effr } against a bottom of { $low }.

## Debrief

debrief-kicker = Debrief · { $level }
debrief-bounded = The parts add up to { $parts }; a score goes no further than { $score }.
