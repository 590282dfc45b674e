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
report-percentile = 领先于 { $count } 位模拟央行行长
report-percentile-share = { $share }%
story-luck-kind = 运气不错：即使不作任何决定，得分也比多数情形高 { $luck } 分。你的水平：{ $skill }。
story-luck-hard = 运气不佳：在作任何决定之前，已比多数情形相差 { $luck } 分。你的水平：{ $skill }。
story-luck-usual = 运气在通常的起伏之内（{ $luck } 分）。你的水平：{ $skill }。

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

## 报告
report-kicker = 任期总结
report-subtitle = { $institution } · { $period } · { $quarters } 个季度
report-footer = cbgame · { $level } · 种子 { $seed } · 引擎 { $engine } · 已重演核实
report-list = ；
report-nothing = 不变
report-rate-moved = 利率 { $move }
report-changed = { $part }：{ $was } → { $now }
report-on = 开启
report-off = 关闭
report-replied = 答记者问：{ $replies }
report-answered = 应急：{ $options }
report-points-of-1000 = { $points } 分（满分 1,000）
report-usual = 多数情形下“不动”的得分
report-luck = 此次运气
report-skill = 水平
report-contributions = 与“不动”之差从何而来
report-contributions-about = 在同样的运气下，比一切工具按兵不动多得的分数，按决定种类和季度分列。各项相加即为总差。
report-over-hold = 高于“不动”
report-origins = 变动从何而来
report-origins-about = 整个任期内的变动：逐项去掉决定和各类消息后重演而得。每行各项相加即为总变动。
report-variable = 变量
report-with-unit = { $name }（{ $unit }）
report-move = 变动
report-best = 最好的决定
report-best-none = 没有哪项决定比按兵不动得分更高。
report-costliest = 代价最大的决定
report-costliest-none = 没有哪项决定比按兵不动失分更多。
report-decision = 作了什么改变
report-decisions = 全部决定
report-range = 目标区间
report-worth = 价值
report-worth-about = 价值：若该季度按兵不动，而运气和其他改变照旧，会少得的分数。
report-history = 历史上的做法
report-level-tells = 可以从中学到什么

## 工作簿
sheet-score = 得分
sheet-quarters = 季度
sheet-weeks = 每周
sheet-policies = 各项政策
sheet-contributions = 贡献
sheet-worths = 决定
sheet-origins = 变动来源
sheet-published = { $variable }，首次公布
sheet-usd-bn = 十亿美元
sheet-column-quarter = 季度
sheet-column-answers = 应急应对
sheet-column-replies = 答记者问
sheet-column-number = 周
sheet-column-monday = 周一日期
sheet-column-on-rrp-rate = 隔夜逆回购利率（%）
sheet-column-target-low = 目标区间下限（%）
sheet-column-target-high = 目标区间上限（%）
sheet-column-standing-repo-rate = 常备回购利率（%）
sheet-column-repo-bn = 回购余额（十亿美元）
sheet-column-marks = 标记
sheet-column-policy = 政策
sheet-column-score = 得分
sheet-column-part = 组成部分
sheet-column-weight = 权重
sheet-column-loss = 损失
sheet-column-points = 分数
sheet-column-split = 拆分方式
sheet-column-answer = 应急应对
sheet-column-span = 时段
sheet-column-variable = 变量
sheet-column-move = 变动

## 命令行
command-report-about = 写出结果文件的任期总结（PDF、图片、表格），或课堂讲义（PDF）
command-report-file = 结果文件，或课堂的 handout.json
command-report-pdf = 将总结写成 PDF
command-report-png = 将一页图表写成 PNG
command-report-csv = 将各季度变量写成 CSV，并在旁另存每周数据（OUT-weeks）
command-report-xlsx = 将全部表格写成工作簿
command-report-json = 将全部内容写成 JSON
command-report-language = en、zh-Hans 或 zh-Hant；不写则用程序的语言
command-report-nothing = 没有要写的内容：请至少给出 { $options } 之一
command-report-twice = { $file } 出现了两次
command-report-not-confirmed = { $file }：{ $verdict }，因此不出报告
command-report-no-font = 本机没有能显示{ $language }的字体
command-report-written = 已写出：{ $file }
command-report-unwritten = 无法写出 { $file }：{ $why }
fault-older = 文件格式为 { $found }，本版本只能读取 { $known } 及以上
fault-not-of-version = 自称格式为 { $found }，实际不符
verdict-other-engine-named = 按引擎 { $found } 进行，本机为引擎 { $here }

## 从总结页导出
export-button = 导出
export-waiting = 导出 · { $percent }%
export-pdf = 总结，PDF
export-png = 一页图表，PNG
export-csv = 季度与每周表格，CSV
export-xlsx = 工作簿，XLSX
export-json = 供程序读取的全部内容，JSON
export-title = 导出任期总结
export-written = 已写出：{ $file }
export-failed = 无法写出 { $file }：{ $why }

## 如果当时
what-if-open = 如果……
what-if-title = 如果当时……
what-if-about = 选一个季度，换一个决定。运气不变；你此后所作的改变会在新的路径上照样再做一遍。
what-if-back = 返回总结
what-if-play = 看这条路径
what-if-before = 你的得分：{ $points }
what-if-after = 你的得分：{ $points }。新路径：{ $other }（{ $gain }）。
policy-what-if = 如果当时

## 变动来源页面
origins-about = 逐项去掉任期内的决定和各类消息，重演后分解变动。各部分相加即为总变动。
origins-term = 整个任期
cause-origin-lagged-policy = 此前的政策与惯性
cause-origin-decision = 你的决定
cause-origin-shocks = 冲击
cause-origin-expectations = 预期
cause-origin-plumbing = 货币市场资金面
cause-origin-noise = 噪声
