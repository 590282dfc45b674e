# Announcement, the weeks between meetings, and the debrief.

## Announcement
announcement-vote = The vote
announcement-priced = Priced in
announcement-decided = Decided
announcement-surprise = Surprise
announcement-dissent = { $name }: { $reason }.
announcement-dissent-wants = { $name }: { $reason }; wanted { $wanted }.
