# 为何变动：每条方程的各项，按原因。

## Rates and money market
cause-decision = 你的利率决定
cause-emergency = 紧急措施
cause-administered = 在区间中的位置
cause-carried-over = 上季调整全季生效
cause-worst-day = 最糟一日的紧张
cause-rate = 政策利率
cause-lower-bound = 利率下限
cause-term-premium = 期限溢价
cause-market-view = 市场的不同判断
cause-yield-10y = 10 年期收益率
cause-yields = 收益率
cause-catching-up = 追赶收益率
cause-mortgage-shock = 房贷市场消息
cause-rate-gap = 市场利率与逆回购利率
cause-drained = 公开市场操作回笼
cause-money-fund-cash = 货币基金的现金

## Asset prices, credit, strains
cause-reversion = 回归常态
cause-momentum = 惯性
cause-trend = 趋势
cause-demand = 经济强弱
cause-earnings = 盈利
cause-rate-surprise = 利率意外
cause-crash = 崩跌
cause-equity-shock = 股市消息
cause-house-shock = 楼市消息
cause-dollar-shock = 美元消息
cause-volatility-shock = 新的忧虑
cause-spread-shock = 信用市场消息
cause-backstop = 你的信贷后盾
cause-risk-appetite = 风险偏好
cause-limit = 可能的极限
cause-fading = 过去影响消退
cause-lending = 最后贷款人
cause-squeeze = 回购市场紧缩
cause-credit-crunch = 信贷紧缩
cause-bank-run = 银行挤兑
cause-war = 战争
cause-political-attack = 政治攻击
cause-dash = 抢购现金
cause-stress-news = 市场消息
cause-words = 你的话语

## Economy and expectations
cause-gap-change = 产出缺口的变化
cause-base-effect = 基数效应
cause-real-growth = 实际增长
cause-nominal-growth = 增长与物价
cause-prices = 物价
cause-core = 核心通胀
cause-headline-noise = 物价的短暂波动
cause-estimate = 新的估计
cause-unemployment = 失业率
cause-matching = 招聘与求职的匹配
cause-past-inflation = 实际通胀
cause-loose-anchor = 锚定松动
cause-target = 目标的牵引
cause-de-anchoring = 预期脱锚
cause-expectations-shock = 预期的新变化
cause-misses = 通胀偏离目标
cause-on-target = 通胀接近目标
cause-promise-kept = 信守承诺
cause-promise-broken = 违背承诺
cause-promise-withdrawn = 收回承诺
cause-retreat = 推迟已宣布的步骤

## Books and income
cause-sales = 出售
cause-repaid = 到期偿还
cause-lent = 新放款
cause-term-lending = 定期贷款
cause-window = 贴现窗口
cause-loans = 贷款
cause-swaps = 货币互换
cause-reserves = 准备金
cause-treasury-plans = 财政部的安排
cause-debt-ceiling = 债务上限
cause-indemnity = 财政补偿
cause-interest-securities = 证券利息
cause-interest-lending = 贷款利息
cause-interest-reserves = 支付的准备金利息
cause-interest-on-rrp = 支付的逆回购利息
cause-expenses = 费用
cause-realised = 出售损益
cause-deferral = 递延资产
cause-losses = 亏损
cause-earned-back = 已赚回
cause-ageing = 剩余期限缩短
cause-programme = 买入、卖出与偿还
cause-credit-holdings = 信用与股票价格

## Banks, abroad, budget, politics
cause-bank-capital = 银行资本薄弱
cause-currency-shock = 资本外逃
cause-foreign-shock = 国外消息
cause-deficit = 赤字
cause-interest = 利息支出
cause-remittances = 上缴利润
cause-recovery = 缓慢恢复
cause-yielding = 屈服于压力
cause-political-news = 政坛消息

## 指标分组
figure-group-economy = 经济
figure-group-belief = 预期与信任
figure-group-rates = 利率
figure-group-markets = 市场
figure-group-plumbing = 货币市场
figure-group-books = 你的账本
figure-group-banks = 银行
figure-group-world = 国外与预算
figure-group-people = 民众
