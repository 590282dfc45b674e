### The command line, files and their errors.

## The command line: what it says of itself

command-about = 你就是中央银行：每季度作一次决定，市场即刻回应，经济则历经数年才显现结果。
command-usage = 用法：
command-verb = 命令
command-verbs = 命令
command-arguments = 参数
command-options = 选项
command-help = 显示帮助
command-version = 显示版本
command-json = 以 JSON 输出结果
command-levels-about = 列出关卡
command-play-about = 不用图形界面，完整打完一个任期
command-play-level = 关卡编号，见“cbgame levels”
command-play-policy = { $policies }，或一个文件：结果文件，或由决策组成的 JSON 列表
command-play-seed = 运气：从 0 开始的整数
command-play-out = 将任期写入结果文件
command-respond-about = 冲击的影响：其他条件不变时有无冲击的差别
command-respond-shock = { $shocks } 之一
command-respond-size = 冲击大小，按其自身单位：{ $units }
command-respond-quarters = 显示多少个季度
command-respond-rule = 政策如何回应：{ $rules }
command-respond-half-life = 冲击的半衰期（季度）；0 表示永久
command-respond-for = 冲击维持的季度数
command-verify-about = 重新运行结果文件，予以确认或否定
command-verify-path = 结果文件，或存放结果文件的文件夹
command-bench-about = 测量速度，各项均以同次运行测得的下限为基准

## The command line: what it answers

command-line = { $command }：{ $what }
command-required = 缺少 { $names }
command-unrecognized = 无法识别 { $names }
command-one-argument = { $name } 需要一个值
command-choice = { $name }：得到 { $found }，应为以下之一：{ $choices }
command-choice-near = { $name }：得到 { $found }，是否想输入 { $near }？
command-value = { $name }：得到 { $found }，应为{ $expected }
command-other = { $problem }
command-interrupted = 已中断
command-no-screen = 此处没有可用的屏幕；“cbgame play LEVEL --policy taylor”可在无屏幕时运行
command-no-level = 没有关卡 { $found }；现有 { $choices }
command-no-level-near = 没有关卡 { $found }；是否想输入 { $near }？
command-no-levels = 没有关卡 { $found }
command-no-policy = --policy：{ $found } 既不是政策（{ $choices }），也不是文件
command-no-policy-near = --policy：{ $found } 既不是政策，也不是文件；是否想输入 { $near }？
command-no-history = 关卡 { $level } 没有历史政策
command-written = 结果文件：{ $file }
command-nothing-to-verify = { $path }：其中没有结果文件
expected-seed = 0 至 9223372036854775807 的整数
expected-whole-above-zero = 1 至 400 的整数
expected-whole-from-zero = 0 至 400 的整数
expected-number = 数字
expected-number-from-zero = 不小于 0 的数字

table-level = 关卡
table-title = 名称
table-institution = 机构
table-quarters = 季度数
table-instruments = 工具
table-quarter = 季度
table-rate = 目标区间
table-unemployment = 失业率
table-core-inflation = 核心通胀
table-yield-10y = 10年期收益率
table-reserves = 准备金（10亿美元）
table-spread = SOFR 与 IORB 最大利差（基点）
table-objective = 目标
table-weight = 权重
table-points = 得分
table-total = 总分
table-verdict = 结论
table-file = 文件
table-claimed = 声称得分
table-score = 得分
table-benchmark = 基准测试
table-time = 用时
table-floor = 下限
table-ratio = 比值
table-goal = 目标


command-medal = 奖牌：{ $medal }

verdict-confirmed = 已确认
verdict-refuted = 已否定
verdict-refuted-in = 于{ $quarter }否定
verdict-unfinished = 未完成
verdict-other-engine = 规则版本不同
verdict-other-level = 关卡不同
verdict-unreadable = 无法读取

bench-preview = 预览：500 条路径，12 个季度
bench-batch = 批量：一百万路径季度
bench-first-window = 首个窗口绘制完成
bench-no-window = 此处无法测量窗口：{ $why }

## Files and their faults

save-failed = 无法将游戏保存到 { $folder }：{ $why }
save-set-aside = 无法读取已保存的任期，原文件保留为 { $file }
save-outdated = 已保存的任期属于其他版本的游戏或关卡，无法继续；文件保留为 { $file }
settings-set-aside = 无法读取设置，已恢复默认值；旧文件保留为 { $file }

fault-type-number = 得到 { $found }，应为数字
fault-type-whole = 得到 { $found }，应为整数
fault-type-text = 得到 { $found }，应为文本
fault-type-truth = 得到 { $found }，应为 true 或 false
fault-type-list = 得到 { $found }，应为列表
fault-type-table = 得到 { $found }，应为表
fault-not-finite = 得到 { $found }，应为有限数
fault-choice-unknown = 得到 { $found }，不在已知之列
fault-choice = 得到 { $found }，应为以下之一：{ $choices }
fault-choice-near = 得到 { $found }，是否想写 { $near }？
fault-unknown-plain = 未知的键
fault-unknown = 未知的键，应为以下之一：{ $known }
fault-unknown-near = 未知的键，是否想写 { $near }？
fault-missing = 缺失
fault-range = 得到 { $found }，应在 { $low } 至 { $high } 之间
fault-unit = 得到 { $found }，应为 { $expected }
fault-quarter = 得到 { $found }，应为形如 "2017Q4" 的季度
fault-id = 得到 { $found }，应为以连字符相连的小写单词
fault-id-file = 得到 { $found }，应与文件名 { $expected } 一致
fault-empty = 为空
fault-too-long = 有 { $found } 个词，最多允许 { $most } 个
fault-length = 有 { $found } 项，应为 { $expected } 项
fault-too-many = 有 { $found } 项，最多允许 { $most } 项
fault-weights = 权重之和为 { $found }，应为 1
fault-twice = { $found } 出现两次
fault-medals = 得到 { $found }，应为铜牌低于银牌、银牌低于金牌
fault-url = 得到 { $found }，应为以 https:// 开头的网址
fault-capital = 负债 { $liabilities } 超过资产 { $assets }：资本为负
fault-history-end = 止于 { $found }，应止于 { $expected }，即开始前一季度
fault-quarter-order = 得到 { $found }，应为 { $expected }
fault-decision-not-finite = 得到 { $found }，应为有限数
fault-decision-out-of-range = 得到 { $found }，允许范围为 { $expected }
fault-decision-not-in-hand = 得到 { $found }，但本关卡将其固定为 { $expected }
fault-decision-not-a-step = 得到 { $found }，应为 { $expected } 的倍数
fault-decision-move-too-large = 得到 { $found }，变动超过 { $expected } 个基点
fault-decision-above-iorb = 得到 { $found }，高于准备金利率 { $expected }
fault-no-file = 文件不存在
fault-folder = 是文件夹，应为文件
fault-too-big = 有 { $found } 字节，最多读取 { $most } 字节
fault-encoding = 不是 UTF-8 文本（第 { $byte } 字节）
fault-unreadable = 无法读取：{ $why }
fault-not-toml = 不是有效的 TOML（第 { $line } 行第 { $column } 列）
fault-cut-off = 内容不完整，中途断开
fault-not-json = 不是有效的 JSON（第 { $line } 行第 { $column } 列）
fault-too-deep = 嵌套过深
fault-number-too-long = 含有过长而无法读取的数字
fault-key-twice = 键 { $found } 出现两次
fault-foreign = 不是本游戏的结果文件
fault-newer = 格式为 { $found }，本版本最高只能读取 { $known }：请更新游戏
fault-seed = 得到 { $found }，应为从 0 开始的整数
