# What charts, announcement, tape and debrief say.

charts-comma = ，
charts-empty = 还没有可显示的内容。
charts-quarter = 季度
charts-week-of = 当周（周一）
charts-week-from = { $date }当周

charts-value-percent = { $number }%
charts-value-points = { $number } 个百分点
charts-value-bp = { $number } 个基点
charts-value-usd-bn = { $number_yi } 亿美元
charts-value-index = { $number }
charts-unit-compressed = 基点，50 以上压缩
charts-value-share = { $number }

## Fan chart
charts-latest = { $name }：{ $quarter }为 { $value }。
charts-fan-ends = 工作人员预计{ $quarter }{ $name }为 { $middle }；十次中有九次落在 { $low } 至 { $high } 之间。
charts-band-60 = 六成可能介于
charts-band-90 = 九成可能介于
charts-line-target = 目标
charts-line-market = 市场预期
charts-line-guidance = 你的指引
charts-line-natural = 自然失业率

## Corridor
charts-corridor = 利率走廊
charts-corridor-unit = 相对准备金利率，基点
charts-corridor-compressed = 50 基点以上为压缩刻度
charts-corridor-compressed-short = 压缩刻度
charts-corridor-now = { $date }当周：SOFR { $sofr }，联邦基金利率 { $effr }，目标区间 { $range }，准备金利率 { $iorb }。至今最糟的一天比准备金利率高 { $worst }，在{ $when }当周。
charts-rate-sofr = SOFR
charts-rate-effr = EFFR
charts-corridor-unit-middle = 相对区间中点，基点
charts-corridor-now-middle = { $date }当周：隔夜回购 { $sofr }，联邦基金利率 { $effr }，目标区间 { $range }，中点 { $iorb }；准备金不付利息。至今最糟的一天比中点高 { $worst }，在{ $when }当周。
charts-rate-middle = 区间中点
charts-rate-iorb = 准备金利率
charts-rate-on-rrp-rate = 隔夜逆回购
charts-rate-standing-repo-rate = 常备回购
charts-target-range = 目标区间
charts-spread-mean = SOFR 减准备金利率
charts-spread-worst = 最糟的一天
charts-marks = 日历
charts-mark-emergency = 紧急事件
charts-mark-tax-date = 缴税日
charts-mark-settlement = 国债交割
charts-mark-quarter-end = 季末
charts-mark-month-end = 月末

## Reserve demand
charts-reserves = 准备金需求
charts-reserves-unit = SOFR 减准备金利率，基点
charts-reserves-axis = 准备金占银行资产的百分比
charts-reserves-curve = 工作人员的曲线
charts-reserves-here = 你在这里
charts-reserves-scarce = 准备金很可能稀缺
charts-reserves-kink = 低于约 { $share } 即稀缺（± { $doubt }）
charts-reserves-now = 准备金占银行资产的 { $share }，SOFR 比准备金利率高 { $spread }。工作人员认为低于 { $kink } 时准备金转为稀缺，误差约 { $doubt } 个百分点。

## Balance sheet
charts-balance = 资产负债表
charts-balance-assets = 资产 { $total }
charts-balance-liabilities = 负债与资本 { $total }
charts-balance-now = { $quarter }：资产 { $assets }，负债与资本 { $liabilities }；准备金 { $reserves }。
charts-assets = 资产
charts-liabilities = 负债与资本
charts-class-notes = 5 年内国债
charts-class-bonds = 5 年以上国债
charts-class-mbs = MBS
charts-class-bills = 国库券
charts-class-repo = 回购
charts-class-other-assets = 其他
charts-class-currency = 流通货币
charts-class-reserves = 准备金
charts-class-on-rrp = 隔夜逆回购
charts-class-treasury-account = 财政部账户
charts-class-other-liabilities = 其他

## Causes
charts-causes = { $name }：{ $move }
charts-causes-before = 之前
charts-causes-now = 现在
charts-causes-nothing = 起点
charts-causes-sum = 变动
charts-causes-other = 其余各项
charts-cause = 原因
charts-contribution = 贡献
charts-then = 之后的数值

## Market answers
charts-reactions = 市场反应
charts-market = 市场
charts-low = 低
charts-middle = 中
charts-high = 高

## Gauges
charts-mood-good = 达标
charts-mood-caution = 偏离
charts-mood-bad = 严重偏离
charts-gauge-up = 较上季度改善
charts-gauge-down = 较上季度恶化
charts-gauge-same = 与上季度持平
charts-gauge-said = { $name }：{ $text }，{ $mood }（满分 100，得 { $value }），{ $change }。

## Money market, week by week
charts-week-series-now = { $name }：第一周 { $first }，{ $date }当周 { $last }。

## Announcement
announcement-section = 公布 · { $quarter }
announcement-title = 目标区间为 { $range }
announcement-statement = 本次声明与上次对照
announcement-legend = 删除线：上次有、这次没有。下划线：新增。
announcement-removed = 删去：{ $text }。
announcement-added = 新增：{ $text }。
announcement-as-expected = 没有意外：早已反映在价格里。
announcement-tighter = 比定价偏紧 { $surprise }。今天只有意外部分会推动市场。
announcement-easier = 比定价偏松 { $surprise }。今天只有意外部分会推动市场。
announcement-markets = 市场的第一个小时
announcement-headlines = 新闻标题
announcement-continue = 进入这个季度

## Tape
tape-section = 两次会议之间
tape-begins = 季度开始
tape-week = 第 { $week } 周，共 { $weeks } 周 · { $date }
tape-stopped = 行情在此停住 · 第 { $week } 周，共 { $weeks } 周 · { $date }
tape-speed-slow = 慢
tape-speed-normal = 中
tape-speed-fast = 快
tape-skip = 跳到最后
tape-continue = 阅读简报
tape-notes = 值得留意
tape-calm = 到目前为止一切平常。
tape-report = 情况报告
tape-default = 默认
tape-strength = 力度：{ $text }
tape-speed = 快慢：{ $text }
tape-side-effect = 代价：{ $text }
tape-note-effr-above = 联邦基金利率越出目标区间：{ $effr }，上限 { $high }。
tape-note-effr-near = 联邦基金利率逼近区间上限：{ $effr }，上限 { $high }。
tape-note-sofr-above = SOFR 最高成交于 { $sofr }，高过区间上限 { $high }（比准备金利率高 { $spread }）。
tape-note-cash-tax = 缴税日：财政部账户 { $account_yi } 亿美元，准备金 { $reserves_yi } 亿美元，余 { $left_yi } 亿美元。
tape-note-cash-settlement = 国债交割：财政部账户 { $account_yi } 亿美元，准备金 { $reserves_yi } 亿美元，余 { $left_yi } 亿美元。
tape-note-cash-plain = 财政部账户 { $account_yi } 亿美元，准备金 { $reserves_yi } 亿美元，余 { $left_yi } 亿美元。

## Debrief
debrief-score = 得分
debrief-of = 满分 1,000
debrief-standings = 同样的运气
debrief-paths = 你的路径与他们的路径，冲击相同
debrief-story = 你这个任期的故事
debrief-formula = 0 分是同样运气下一切工具按兵不动的得分，1,000 分是事后最优的得分。每个目标按其加权损失低于“不动”的程度加分。
debrief-objective = 目标
debrief-loss = 损失
debrief-weight = 权重
debrief-points = 得分
debrief-policy = 政策
debrief-medal = 奖牌
debrief-loss-inflation = 四季度核心通胀与目标之差的平方的均值
debrief-loss-jobs = 失业率与自然失业率之差的平方的均值
debrief-loss-market-control = SOFR 最糟一天超出准备金利率 25 基点的部分，加上 EFFR 越出区间部分的四倍，逐周相加，以 100 基点计
debrief-loss-stability = 金融压力的均值，加上 Baa 利差超出 2.5 个百分点的部分
debrief-loss-churn = 每季度超过 25 基点的变动，以及方向的反复
debrief-loss-average-inflation = 任期平均通胀与目标之差的平方
debrief-loss-credibility = 公信力与满分之差的均方
debrief-loss-legacy = 任期之后数季（按规则施政）的通胀与失业偏离
debrief-loss-distribution = 最富有的一成人口财富占比较期初升幅的均方
debrief-loss-central-bank-losses = 递延资产占 GDP 百分比的均值
debrief-loss-independence = 独立性与满分之差的均方
debrief-join = { "" }
measure-searching = 正在寻找这份运气下的最优决策：{ $percent }%
measure-why = 1,000 分就以它为准。需要几秒钟，其间可以先往下看。
measure-skip = 跳过
measure-left = 得分尚未评定。
measure-later = 什么都不会丢失：本任期已经保存，随时可以重新评定。
measure-now = 评定得分
debrief-again = 再玩一次
debrief-home = 主页
debrief-export = 显示结果文件
