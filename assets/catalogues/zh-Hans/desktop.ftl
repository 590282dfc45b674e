### 外壳：首页、任务书、决策台、设置、关于、控件。

## Figures

figure-percent = { $number }%
figure-points = { $number } 个百分点
figure-bp = { $number } 个基点
figure-usd-bn = { $number_yi } 亿美元
figure-usd-bn-move = { $number_yi } 亿
figure-usd-bn-number = { $number_yi }
figure-plain = { $number }
figure-range = { $low }–{ $high }%

## Window

window-title = cbgame
notice-close = 关闭
notice-bad-level = 有一个关卡无法读取，已略过：{ $problem }
notice-unsaved = 任期无法保存（{ $why }）。你可以继续玩。
notice-result = 成绩文件：{ $file }

## Home

home-title = 中央银行
home-promise = 你来决定，你来措辞，市场当即作答；经济的回答要等上几年。
home-continue = 继续
home-unfinished = { $title } · { $quarter }
home-settings = 设置
home-keys = 按键
home-card-period = { $institution } · { $period }
home-card-facts = 难度 { $difficulty }  ·  约 { $minutes } 分钟  ·  { $quarters } 个季度
home-no-result = 尚未打完过
home-best = 最好成绩 { $score } · { $medal }
home-open = 打开
home-open-level = 打开“{ $title }”
home-picture-repo-spike = 一座建在木桩上的城市，屋顶都守在走廊之内，唯有一座塔冲破上沿；桩下的水已经退去。
home-no-levels = 没有可玩的关卡。

## Brief

brief-mandate = 职责
brief-advice = 工作人员的建议
brief-objectives = 目标及其在总分中的权重
brief-instruments = 你手中的工具
brief-start = 起点
brief-medals = 奖牌（满分 1000）
brief-luck = 运气
brief-length = 自{ $start }起，共 { $quarters } 个季度，约 { $minutes } 分钟。
brief-thresholds = 铜牌 { $bronze } 分起，银牌 { $silver } 分起，金牌 { $gold } 分起。
brief-luck-random = 随机，种子 { $seed }
brief-luck-chosen = 自定种子
brief-seed = 整数
brief-seed-refused = 种子须为不超过 { $digits } 位的整数。
brief-replaces = 另有一个任期尚未结束；开始新任期将取而代之。
brief-begin = 就任主席
brief-back = 返回

## Desk

desk-home = 首页
desk-where = { $institution } · 第 { $number } 季，共 { $quarters } 季
desk-briefing = 简报
desk-figures = { $quarter }公布的数据
desk-status-legend = { $flash } 初值，将会修订   { $revised } 已修订
desk-revision = 修订：{ $quarter }{ $variable }为 { $value }
desk-list-comma = 、
desk-full-stop = 。
desk-tabs = 图表
desk-tab-rates = 利率
desk-tab-inflation = 通胀
desk-tab-jobs = 就业
desk-tab-yields = 收益率
desk-tab-assets = 市场
desk-tab-plumbing = 资金面
desk-tab-books = 资产负债表
desk-reactions = 市场会如何反应
desk-why = 为何变动？
desk-why-variable = 要解释的数据
desk-why-nothing = 第一个季度结束后，这里会说明每个数据因何变动、变动多少。
desk-why-rose = { $variable }上升 { $amount }：{ $causes }。
desk-why-fell = { $variable }下降 { $amount }：{ $causes }。
desk-why-same = { $variable }没有变动：{ $causes }。
desk-why-still = { $variable }没有变动，也没有什么推动它。
desk-cause-part = { $cause } { $amount }

desk-money-units-a-billion = 10
desk-rate-lower = 下调区间 25 个基点
desk-rate-raise = 上调区间 25 个基点
desk-rate-unchanged = 不变
desk-rate-up = ▲ { $amount }
desk-rate-down = ▼ { $amount }
desk-priced-met = 市场已计入 { $priced }，并无意外。
desk-treasuries = 美国国债
desk-mbs = 机构 MBS
desk-purchases = 购买
desk-runoff-cap = 缩表上限
desk-programme-now = 现在
desk-programme-step = 每季
desk-programme-end = 直至
desk-iorb-hint = 准备金余额利率（IORB）：银行把现金存放在你这里所得的利息。
desk-on-rrp-hint = 隔夜逆回购（ON RRP）：其他所有人手中现金的利率下限。
desk-standing-repo-hint = 常备便利每天以国债为抵押放款，利率不低于区间上限。
desk-undo = 撤销(&U)
desk-undo-hint = 恢复现行设定（Ctrl+Backspace）
desk-announce = 宣布(&A)
desk-announce-hint = 宣布之后，本季度即成历史（Ctrl+Enter）

## Settings

settings-title = 设置
settings-language = 语言
settings-theme = 主题
settings-theme-system = 跟随系统
settings-theme-light = 日间
settings-theme-dark = 夜间
settings-text-size = 文字大小
settings-reduce-motion = 减少动画

## About

about-model-head = 模型
about-model = 这里的经济是一个小模型，沿袭各国央行自用模型的传统：支出、物价、就业、预期、收益率、资产价格、央行的资产负债表，以及逐周运行的货币市场。它没有剧本：出什么问题，取决于经济所处的状态。它不是预测，教的是机制、方向与大致的量级。
about-people-head = 人物与机构
about-people = 游戏中没有真实人物。机构以其职能命名；这些机构都没有参与本游戏。
about-licences-head = 许可
about-licences = 本游戏是 MIT 许可的自由软件。历史数据均为公开数据，每个关卡的文件都注明了来源。它建立在这些作品之上：

## Keys

keys-title = 按键
keys-announce = 宣布
keys-undo = 撤销决策台上的一切改动
keys-rate = 跳到目标区间
keys-tabs = 切换图表
keys-why = 为何变动？
keys-table = 图表与表格互换
keys-read = 读出图上的数值
keys-next = 下一个控件；Shift+Tab 回到上一个
keys-continue = 按下当前按钮
keys-language = 下一种语言
keys-settings = 设置
keys-full-screen = 全屏与还原
keys-back = 返回；任期会保留
keys-keys = 本卡片

## Faults

crash-title = 出了差错
crash-said = 游戏自身出了故障。你的任期已经保存；可以继续，也可以退出后再接着玩。
crash-report = 下面的报告有助于修复：
crash-copy = 复制报告
crash-go-on = 继续
crash-quit = 退出
