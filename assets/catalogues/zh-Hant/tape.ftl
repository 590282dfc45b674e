# Announcement, the weeks between meetings, and the debrief.

## Announcement
announcement-vote = 表決
announcement-priced = 市場已反映
announcement-decided = 決定
announcement-surprise = 意外
announcement-dissent = { $name }：{ $reason }。
announcement-dissent-wants = { $name }：{ $reason }；主張 { $wanted }。

## Debrief
debrief-objectives = 各項目標
debrief-chairs = 與模擬央行總裁相比
debrief-luck = 運氣與能力
debrief-formula-open = 公式與損失
debrief-chairs-behind = 同樣的運氣下，超過 { $chairs } 位模擬央行總裁中的 { $percent }%
debrief-chairs-worst = 最差
debrief-chairs-best = 最好
debrief-chairs-share = 得分較低的百分比
debrief-review-waits = 正在重演整個任期，每次拿掉你的一項決策。大約需要一分鐘，你可以先看別的。
debrief-what-if-at = 如果 { $quarter }當時另作決定？
debrief-parts = 總結的各部分
debrief-part-verdict = 評定
debrief-part-paths = 路徑
debrief-part-decisions = 決策
debrief-part-story = 經過

## Emergencies
tape-known = 已知
tape-unknown = 尚不清楚
tape-facet-strength = 力道
tape-facet-speed = 快慢
tape-facet-side-effect = 代價

## Sound
settings-sound = 聲音
settings-sound-on = 輕聲提示：公布、每週、緊急事件、獎牌
