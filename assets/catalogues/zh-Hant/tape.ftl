# Announcement, the weeks between meetings, and the debrief.

## Announcement
announcement-vote = 表決
announcement-priced = 市場已反映
announcement-decided = 決定
announcement-surprise = 意外
announcement-dissent = { $name }：{ $reason }。
announcement-dissent-wants = { $name }：{ $reason }；主張 { $wanted }。
