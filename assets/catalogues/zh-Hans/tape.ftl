# Announcement, the weeks between meetings, and the debrief.

## Announcement
announcement-vote = 表决
announcement-priced = 市场已定价
announcement-decided = 决定
announcement-surprise = 意外
announcement-dissent = { $name }：{ $reason }。
announcement-dissent-wants = { $name }：{ $reason }；主张 { $wanted }。

## Debrief
debrief-objectives = 各项目标
debrief-chairs = 与模拟央行行长相比
debrief-luck = 运气与能力
debrief-formula-open = 公式与损失
debrief-chairs-behind = 同样的运气下，超过 { $chairs } 位模拟央行行长中的 { $percent }%
debrief-chairs-worst = 最差
debrief-chairs-best = 最好
debrief-chairs-share = 得分更低的百分比
debrief-review-waits = 正在重演整个任期，每次去掉你的一项决策。大约需要一分钟，你可以先看别的。
debrief-what-if-at = 如果 { $quarter }当时另作决定？
debrief-parts = 总结的各部分
debrief-part-verdict = 评定
debrief-part-paths = 路径
debrief-part-decisions = 决策
debrief-part-story = 经过

## Emergencies
tape-known = 已知
tape-unknown = 尚不清楚
tape-facet-strength = 力度
tape-facet-speed = 快慢
tape-facet-side-effect = 代价

## Sound
settings-sound = 声音
settings-sound-on = 轻声提示：公布、每周、紧急事件、奖牌
