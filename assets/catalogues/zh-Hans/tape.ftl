# Announcement, the weeks between meetings, and the debrief.

## Announcement
announcement-vote = 表决
announcement-priced = 市场已定价
announcement-decided = 决定
announcement-surprise = 意外
announcement-dissent = { $name }：{ $reason }。
announcement-dissent-wants = { $name }：{ $reason }；主张 { $wanted }。
