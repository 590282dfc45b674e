# 為何變動：每條方程式的各項，按原因。

## Rates and money market
cause-decision = 你的利率決策
cause-emergency = 緊急措施
cause-administered = 在區間中的位置
cause-carried-over = 上季調整全季生效
cause-worst-day = 最糟一日的緊張
cause-rate = 政策利率
cause-lower-bound = 利率下限
cause-term-premium = 期限溢酬
cause-market-view = 市場的不同判斷
cause-yield-10y = 10 年期殖利率
cause-yields = 殖利率
cause-catching-up = 追趕殖利率
cause-mortgage-shock = 房貸市場消息
cause-rate-gap = 市場利率與附賣回利率
cause-drained = 公開市場操作收回
cause-money-fund-cash = 貨幣市場基金的現金

## Asset prices, credit, strains
cause-reversion = 回歸常態
cause-momentum = 動能
cause-trend = 趨勢
cause-demand = 景氣強弱
cause-earnings = 獲利
cause-rate-surprise = 利率意外
cause-crash = 崩跌
cause-equity-shock = 股市消息
cause-house-shock = 房市消息
cause-dollar-shock = 美元消息
cause-volatility-shock = 新的憂慮
cause-spread-shock = 信用市場消息
cause-backstop = 你的信用後盾
cause-risk-appetite = 風險偏好
cause-limit = 可能的極限
cause-fading = 過去影響消退
cause-lending = 最後貸款者
cause-squeeze = 附買回市場緊縮
cause-credit-crunch = 信用緊縮
cause-bank-run = 銀行擠兌
cause-war = 戰爭
cause-political-attack = 政治攻擊
cause-dash = 搶現潮
cause-stress-news = 市場消息
cause-words = 你的話語

## Economy and expectations
cause-gap-change = 產出缺口的變化
cause-base-effect = 基期效應
cause-real-growth = 實質成長
cause-nominal-growth = 成長與物價
cause-prices = 物價
cause-core = 核心通膨
cause-headline-noise = 物價的短暫波動
cause-estimate = 新的估計
cause-unemployment = 失業率
cause-matching = 徵才與求職的媒合
cause-past-inflation = 實際通膨
cause-loose-anchor = 錨定鬆動
cause-target = 目標的牽引
cause-de-anchoring = 預期脫錨
cause-expectations-shock = 預期的新變化
cause-misses = 通膨偏離目標
cause-on-target = 通膨接近目標
cause-promise-kept = 信守承諾
cause-promise-broken = 違背承諾
cause-promise-withdrawn = 收回承諾
cause-retreat = 延後已宣布的步驟

## Books and income
cause-sales = 出售
cause-repaid = 到期償還
cause-lent = 新貸出
cause-term-lending = 定期放款
cause-window = 貼現窗口
cause-loans = 貸款
cause-swaps = 換匯額度
cause-reserves = 準備金
cause-treasury-plans = 財政部的安排
cause-debt-ceiling = 債務上限
cause-indemnity = 財政補償
cause-interest-securities = 證券利息
cause-interest-lending = 放款利息
cause-interest-reserves = 支付的準備金利息
cause-interest-on-rrp = 支付的附賣回利息
cause-expenses = 費用
cause-realised = 出售損益
cause-deferral = 遞延資產
cause-losses = 虧損
cause-earned-back = 已賺回
cause-ageing = 剩餘期限縮短
cause-programme = 買入、賣出與償還
cause-credit-holdings = 信用與股票價格

## Banks, abroad, budget, politics
cause-bank-capital = 銀行資本薄弱
cause-currency-shock = 資本外逃
cause-foreign-shock = 國外消息
cause-deficit = 赤字
cause-interest = 利息支出
cause-remittances = 繳庫盈餘
cause-recovery = 緩慢恢復
cause-yielding = 屈服於壓力
cause-political-news = 政壇消息

## 指標分組
figure-group-economy = 經濟
figure-group-belief = 預期與信任
figure-group-rates = 利率
figure-group-markets = 市場
figure-group-plumbing = 貨幣市場
figure-group-books = 你的帳本
figure-group-banks = 銀行
figure-group-world = 國外與預算
figure-group-people = 民眾
