# 所谓历史的运气。

## 关卡简介
brief-luck-historical = 历史的冲击
brief-luck-historical-about = 历史上那家央行遇到的冲击：照它的决定去做，经济就走到历史走到的地方。与历史不同之处，便出自你手。

## 任期总结与报告
story-luck-history-kind = 你遇到的是历史的冲击，它们算是温和：不作任何决定，也比多数抽取多得 { $luck } 分。你的水平：{ $skill } 分。
story-luck-history-hard = 你遇到的是历史的冲击，它们相当严酷：还没作决定，就比多数抽取差 { $luck } 分。你的水平：{ $skill } 分。
story-luck-history-usual = 你遇到的是历史的冲击，与多数抽取相比不好不坏（{ $luck } 分）。你的水平：{ $skill } 分。
report-footer-historical = cbgame · { $level } · 历史的冲击 · 引擎 { $engine } · 已重演核实

## 命令
command-play-luck = { $luck }：历史上的政策遇到的冲击，关卡有则可用（代替 --seed）
command-play-luck-or-seed = --luck 与 --seed：只能给出其中一个
command-no-past = --luck：{ $level } 没有历史的运气；“cbgame past”会列出有的关卡
command-past-about = 历史的冲击：在它们之下，历史上的政策离实际结果有多近；以及求出它们的搜索
command-past-level = 关卡的编号（不写则为所有历史资料足够的关卡）
command-past-write = 重新求出，并写在关卡旁边
command-past-none = { $level } 给出的历史太少：每个季度都要有当时的政策，三分之二的季度要有数据
past-luck-fresh = { $level }：历史的运气与求出时一致
past-luck-missing = { $level }：还没有历史的运气；用“cbgame past { $level } --write”求出
past-luck-other-level = { $level }：历史的运气求出之后，关卡改动过；用“cbgame past { $level } --write”重新求出
past-luck-other-figures = { $level }：历史的运气求出之后，实际数据改动过；用“cbgame past { $level } --write”重新求出
past-luck-other-model = { $level }：历史的运气求出之后，模型改动过；用“cbgame past { $level } --write”重新求出
past-draws = { $draws } 个抽取：均方根 { $rms }，最大 { $largest } 个标准差
past-aimed-at = 是
table-variable = 变量
table-rms = 偏差的均方根
table-worst = 最大偏差
table-aimed-at = 是否为目标
