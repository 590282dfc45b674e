# 重演一届任期后的发现，以及由此生成的报告。

## 转折与原因
story-turn-up = { $quarter }，你由降息转为加息。
story-turn-down = { $quarter }，你由加息转为降息。
story-furthest-inflation = 核心通胀在{ $quarter }偏离目标最远，为 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
story-furthest-jobs = 失业率在{ $quarter }偏离自然失业率最远：{ NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，而自然失业率为 { NUMBER($natural_unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
story-moved-with = { $variable }从 { NUMBER($start, minimumFractionDigits: 1, maximumFractionDigits: 1) }% 变为 { NUMBER($end, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，首要原因是{ $first }（{ NUMBER($first_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } 个百分点），其次是{ $second }（{ NUMBER($second_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } 个百分点）。
story-moved-against = { $variable }从 { NUMBER($start, minimumFractionDigits: 1, maximumFractionDigits: 1) }% 变为 { NUMBER($end, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，首要原因是{ $first }（{ NUMBER($first_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } 个百分点），而{ $second }则起了反方向的作用（{ NUMBER($second_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } 个百分点）。
story-kind-earned = 与按兵不动相比，得分最多的是{ $kind }：{ $points } 分。
story-kind-cost = 失分最多的是{ $kind }：{ $points } 分。
story-best = 你最好的决定在{ $quarter }（{ $what }）：没有它，你会少得 { $points } 分。
story-costliest = 你代价最大的决定在{ $quarter }（{ $what }）：没有它，你会多得 { $points } 分。
story-luck-kind = 运气不错：即使不作任何决定，得分也比多数情形高 { NUMBER($luck, useGrouping: 0) } 分。你的水平：{ $skill }。
story-luck-hard = 运气不佳：在作任何决定之前，已比多数情形相差 { NUMBER($luck, useGrouping: 0) } 分。你的水平：{ $skill }。
story-luck-usual = 运气与多数情形相仿（{ $luck } 分）。你的水平：{ $skill }。

## 决定的种类
kind-rate = 利率路径
kind-balance-sheet = 资产负债表
kind-facilities = 管理利率与各项工具
kind-words = 前瞻指引
kind-emergencies = 应急应对
kind-several = 多项工具

## 变动从何而来
origin-lagged-policy = 此前的政策与惯性
origin-decision = 你的决定
origin-shocks = 冲击
origin-expectations = 预期
origin-plumbing = 货币市场资金面
origin-noise = 噪声
