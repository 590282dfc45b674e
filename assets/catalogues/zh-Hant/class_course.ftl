# 有人離開時班級如何繼續，以及如何結束。

committee-deputy = { $chair } 曾離開，本季由 { $deputy } 擔任主席。
class-bar-free = 課堂 · 第 { $round } 季，共 { $rounds } 季，自訂進度 · { $of } 個席位中已有 { $decided } 個完成
class-waiting-finished = { $of } 個席位中已有 { $decided } 個完成任期。
class-room-free = 課堂 · 各自進度 · { $of } 個席位中已有 { $decided } 個完成
class-room-finished = 全部 { $of } 個席位都已完成：可以一起回顧了。
console-together = 一起回顧
console-state-finished = 已完成任期
review-looking = 正在找出你的哪個決策得分最多、哪個失分最多。結果會自動顯示在這裡。
