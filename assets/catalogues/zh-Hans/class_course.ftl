# 有人离开时班级如何继续，以及如何结束。

committee-deputy = { $chair } 曾离开，本季由 { $deputy } 任主席。
class-bar-free = 课堂 · 第 { $round } 季，共 { $rounds } 季，自定进度 · { $of } 个席位中已有 { $decided } 个完成
class-waiting-finished = { $of } 个席位中已有 { $decided } 个完成任期。
class-room-free = 课堂 · 各自进度 · { $of } 个席位中已有 { $decided } 个完成
class-room-finished = 全部 { $of } 个席位都已完成：可以一起复盘了。
console-together = 一起复盘
console-state-finished = 已完成任期
review-looking = 正在找出你的哪个决策得分最多、哪个失分最多。结果会自动显示在这里。
