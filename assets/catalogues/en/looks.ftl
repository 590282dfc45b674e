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
settings-levels-hint = Otherwise a level opens when the one before it has been played to the end.
settings-folder-open = Open folder
settings-folder-hint = Results, the unfinished term, your own levels and these settings are kept here.
settings-theme-contrast-light = High contrast, light
settings-theme-contrast-dark = High contrast, dark
