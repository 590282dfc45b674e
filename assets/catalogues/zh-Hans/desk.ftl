### 决策台：分区、滑块、日程、便利工具、利率阶梯、表决、更改记录。

desk-section-rate = 目标区间
desk-section-balance = 资产负债表(&B)
desk-section-facilities = 便利工具(&F)
desk-section-words = 措辞(&W)
desk-section-faults = 有 { $count } 处不能采用
desk-section-changed = 已更改：{ $summary }
desk-section-stands = 现行设定：{ $standing }
desk-put-back = 恢复现行设定：{ $section }
desk-changes = 已更改：{ $sections }
desk-changes-none = 未作更改：现行设定继续。
desk-changed-rate = 目标区间
desk-changed-balance = 资产负债表
desk-changed-facilities = 便利工具
desk-changed-words = 措辞

## The rate

desk-slider = 目标区间滑块
desk-slider-priced = 市场计入
desk-slider-reach = 本次会议区间下限可在 { $low } 至 { $high } 之间。
desk-priced-tighter = 市场已计入 { $priced }，你的区间比这紧 { $gap }。
desk-priced-easier = 市场已计入 { $priced }，你的区间比这松 { $gap }。

## Lines of the sections

desk-says-join = { " · " }
desk-says-buying = 购债 { $now }
desk-says-buying-path = 购债 { $now } → { $later }
desk-says-selling = 售债 { $now }
desk-says-selling-path = 售债 { $now } → { $later }
desk-says-runoff = 缩表 { $now }
desk-says-runoff-path = 缩表 { $now } → { $later }
desk-says-credit = 信贷 { $amount }
desk-says-extension = 延长期限 { $amount }
desk-says-balance-still = 不购债，不缩表
desk-says-bill-purchases = 国库券 { $amount }
desk-says-temporary-repo = 回购 { $amount }
desk-says-emergency-lending = 贷款 { $amount }
desk-says-credit-backstop = 后盾 { $amount }
desk-says-swap-lines = 互换已开放
desk-says-facilities-still = 均未动用
desk-says-quarters = { $quarters } 个季度

## Calendars

desk-money-a-month = 每月，亿美元
desk-calendar-name = { $asset }，{ $kind }
desk-calendar-now = 现在
desk-calendar-later = +{ $quarters }
desk-calendar-in = { $quarters ->
    [0] 本季
   *[other] { $quarters } 个季度后
}
desk-calendar-bar = { $name }，{ $when }
desk-calendar-pull = 拖动柱顶，或用方向键：上下改变金额，左右换到另一季。
desk-purchases-or-sales = 购买（负数为出售）
desk-calendar-reach = 本关每月可在 { $low } 至 { $high } 亿美元之间。
desk-calendar-ends = { $quarters } 个季度后结束。
desk-calendar-stays = 保持每月 { $amount }。
desk-calendar-rises = { $quarters } 个季度后升至每月 { $amount }，此后不变。
desk-calendar-falls = { $quarters } 个季度后降至每月 { $amount }，此后不变。
desk-calendar-no-purchases = 除到期再投资外不再购买。
desk-calendar-no-runoff = 不缩表：到期本金全部再投资。
desk-calendar-reinvested = { $calendar }到期超过上限的部分再投资。
desk-preset-hold = 维持
desk-preset-hold-hint = 停在现在的金额，不再变动
desk-preset-stop = 停止
desk-preset-stop-hint = 即刻归零
desk-preset-end = 逐步归零
desk-preset-end-hint = 在所设季度内等步降至零
desk-preset-phase-in = 逐步加大
desk-preset-phase-in-hint = 在所设季度内等步升至“直至”的金额，或本关的最大上限
desk-preset-over = 季度数
desk-preset-over-name = 预设所用的季度数
desk-purchase-maturity = 购债期限
desk-maturity-extension = 期限延长（每月，亿美元）
desk-maturity-extension-hint = 卖出三年以内的国债，买入等额长期国债：从市场取走久期，准备金不变。
desk-corporate-purchases = 公司债（每月，亿美元）
desk-corporate-purchases-hint = 公司债与商业票据：买入期间信用利差收窄。
desk-municipal-purchases = 市政票据（每月，亿美元）
desk-municipal-purchases-hint = 州与城市的票据。
desk-equity-purchases = 股票基金（每月，亿美元）
desk-equity-purchases-hint = 股票基金：托住股价，风险则留在你的账上。

## Facilities

desk-rung-iorb = 准备金利率
desk-rung-on-rrp = 隔夜逆回购
desk-rung-standing-repo = 常备回购
desk-rung-discount = 贴现率
desk-short-iorb = 准备金利率
desk-short-on-rrp = 隔夜逆回购
desk-short-standing-repo = 常备回购
desk-short-discount = 贴现率
desk-discount-hint = 贴现窗口的一级信贷利率：银行主动借款所付的利率。
desk-switch = { $name }：开放
desk-bill-purchases = 国库券（每月，亿美元）
desk-bill-purchases-hint = 为管理准备金而买入国库券：创造准备金，而不从市场取走久期。
desk-temporary-repo = 临时回购（亿美元）
desk-temporary-repo-hint = 每天按区间上限提供的隔夜回购，仅限本季度。
desk-emergency-lending = 紧急贷款（亿美元）
desk-emergency-lending-hint = 贴现窗口之外向银行与交易商放款：止住挤兑，但会被记住。
desk-credit-backstop = 信贷后盾（亿美元）
desk-credit-backstop-hint = 支撑公司与市政信贷的工具规模，往往不必动用便已见效。
desk-at-most = { $hint }本关最多 { $amount }。
desk-swap-lines = 与外国央行的流动性互换
desk-swap-lines-hint = 外国央行以本币换取美元，利率略有加点。
desk-ladder = 所选利率构成的走廊
desk-ladder-inverted = { $above }高于{ $below }：次序颠倒。

## The vote

desk-vote = 委员会会如何表决
desk-vote-count = 赞成 { $ayes }，反对 { $noes }
desk-vote-for = { $name }（{ $school }）：赞成。
desk-vote-against = { $name }（{ $school }）：反对，因为{ $reason }。
desk-vote-against-wants = { $name }（{ $school }）：反对，因为{ $reason }；主张 { $wanted }。
desk-seat-chair = 主
desk-seat-vice-chair = 副
desk-seat-new-york = 市
desk-seat-governor-prices = 价
desk-seat-governor-jobs = 就
desk-seat-governor-banks = 监
desk-seat-governor-research = 研
desk-seat-governor-payments = 付
desk-seat-president-north = 北
desk-seat-president-south = 南
desk-seat-president-west = 西
desk-seat-president-plains = 原

## Keys

keys-step = 在决策台上撤销一步；重做一步
keys-sections = 打开决策台的分区：资产负债表、便利工具、措辞
keys-calendar = 日程的柱：改变金额，换到另一季
