# 政策实验室：自己的规则，放进一个关卡的许多种未来里；它的页面、图表和命令。

lab-title = 政策实验室
lab-lead = 写一条政策利率的规则，让它走过一个关卡的许多种未来。各种对照政策走过同样的未来。
lab-level = 关卡
lab-level-facts = { $period } · { $quarters } 个季度

# --- 规则 ----------------------------------------------------------------------------------------------------------

lab-rule = 政策利率的规则
lab-face-weights = 用权重
lab-face-formula = 用公式
lab-start-from = 从现成的开始
lab-own-weights = 自己的权重
lab-weight-inertia = 惯性
lab-weight-inertia-about = 上一次的利率留下多少。0 是一步到位，0.85 是慢慢走过去。
lab-weight-natural = 自然利率
lab-weight-natural-about = 估计的自然利率有多少进入规则：已发表的规则里都是 1。
lab-weight-inflation = 高于目标的通胀
lab-weight-inflation-about = 通胀每高出目标 1 个百分点，利率在跟上通胀之外再升多少个百分点。
lab-weight-activity = 经济活动
lab-weight-activity-about = 经济活动每强 1 个百分点，利率升多少个百分点。
lab-weight-value = { $name }：{ $value }
lab-measure = 经济活动看
lab-measure-gap = 经济活动：产出缺口
lab-measure-unemployment = 经济活动：失业率低于自然失业率多少
lab-as-formula = 写成公式
lab-take-over = 修改这个公式
lab-formula = 想要的利率的公式，百分比
lab-formula-sound = 可以读懂。
lab-formula-names = i 现行利率 · rstar 自然利率 · pi 四个季度的核心通胀，pi_quarter 上一季度的，pi_headline 含食品和能源 · target 目标 · expected_pi 长期通胀预期 · gap、gap_before 产出缺口 · u、ustar 失业率和自然失业率 · yield_2y、yield_10y 国债收益率 · spread 信用利差 · stress 金融压力 · reserves_share 准备金占比。还可用 + - * / ** ( )、min、max、clip、abs。
lab-balance-sheet = 资产负债表
lab-balance-sheet-hold = 不动
lab-balance-sheet-autopilot = 准备金自动驾驶
lab-balance-sheet-hold-about = 已宣布的继续进行。
lab-balance-sheet-autopilot-about = 在准备金变得稀缺之前停止缩表并购买国库券。

# --- 运行 ----------------------------------------------------------------------------------------------------------

lab-futures = 未来的种数
lab-futures-of = { NUMBER($count, maximumFractionDigits: 0) }
lab-futures-about = 第 k 种未来就是种子 k 的运气，在这里和每次扫描里都一样。
lab-run = 走过这些未来
lab-cancel = 取消
lab-done = 已走完 { $percent }%
lab-cancelled = 已取消。走过的都留着：下次从这里继续。
lab-failed = 没能走过这些未来：{ $why }
lab-waits = 还没有试过任何规则。先选关卡和规则，再走过这些未来。
lab-shown = { $name }，走过“{ $level }”的 { $count } 种未来

# --- 结果 ----------------------------------------------------------------------------------------------------------

lab-yours = 你的规则
lab-loss = 每种未来的损失
lab-loss-about = 关卡自己的损失：每个目标的损失除以容忍度，再乘以权重；0 是全部达标。柱子：你的规则的各种未来。下面：每种政策中间一半、中间八成的未来，以及中位数。
lab-loss-axis = 损失
lab-loss-beyond = { $percent }% 更大 →
lab-loss-described = 你的规则：中位数 { $median }，十分之一的未来低于 { $low }，十分之一高于 { $high }。
lab-frontier = 有效前沿
lab-frontier-about = 通胀离目标、失业率离自然失业率通常有多远。每个点是泰勒规则家族里的一条规则；在线上，没有哪条规则能让一个更稳而不让另一个更不稳。
lab-frontier-described = 你的规则：通胀离目标 { $inflation } 个百分点，失业率离自然失业率 { $unemployment } 个百分点；前沿上有 { $count } 条规则。
lab-frontier-inflation = 通胀离目标，百分点
lab-frontier-unemployment = 失业率离自然失业率，百分点
lab-frontier-use = 用这条规则
lab-frontier-hint = 点一下就指向一条规则，方向键沿着前沿走。
lab-crises = 紧急事件
lab-crises-about = 在多大比例的未来里，每种紧急事件至少发生一次。点和线：你的规则，以及 100 次里有 95 次包含真实概率的区间。灰色：各种对照政策中从最少到最多。
lab-crises-none = 哪种未来里都没有紧急事件。
lab-crises-most = { $family } { $percent }%
lab-crises-more = 表格（T）里还有 { $count } 种
lab-beats = 谁的损失更小
lab-beats-about = 在同样的运气下，你的规则在多大比例的未来里比每种对照政策损失更小。一半是平手。
lab-beats-half = 一半
lab-beats-one = { $policy } { $percent }%
lab-share = 比例
lab-interval-low = 从
lab-interval-high = 到
lab-among-low = 对照政策中最少
lab-among-high = 对照政策中最多
lab-figures = 数字
lab-column-low = 十分之一低于
lab-column-median = 中位数
lab-column-high = 十分之一高于
lab-inflation-sd = 通胀，百分点
lab-unemployment-sd = 就业，百分点
lab-rate-change = 步幅，基点
lab-beaten = 你胜出
lab-figures-about = 损失：中位数，以及十分之一的未来低于或高于的数。通胀、就业：离目标和离自然失业率的通常距离（均方根）。步幅：利率每季度变动的平均大小。你胜出：你的规则在多少未来里损失更小。

# --- 试过的规则 ----------------------------------------------------------------------------------------------------

lab-tried = 试过的规则
lab-tried-about = 选一行，就能再看它的结果和规则。
lab-tried-name = 规则 { $number }
lab-tried-rule = 规则
lab-tried-formula = 公式
lab-tried-where = 关卡

# --- 导出 ----------------------------------------------------------------------------------------------------------

lab-export = 导出
lab-export-csv = 表格，CSV
lab-export-toml = 规则，供“cbgame play --policy”使用，TOML
lab-export-png = 图表和表格存成图片，PNG
lab-export-title = 从政策实验室导出

# --- 命令 ----------------------------------------------------------------------------------------------------------

command-lab-about = 把自己的规则放进一个关卡的许多种未来，与对照政策并排
command-lab-rule = 规则文件（docs/rule-files.md）
command-lab-futures = 未来的种数，10 至 4000
command-lab-measure = 前沿上的规则看什么：{ $choices }
command-lab-out = 写出表格：这个文件，旁边再加两个
command-lab-playing = 正在走过各种未来：{ $percent } %
