# What charts, announcement, tape and debrief say.

charts-comma = ，
charts-empty = 還沒有可顯示的內容。
charts-quarter = 季度
charts-week-of = 當週（週一）
charts-week-from = { $date }當週

charts-value-percent = { $number }%
charts-value-points = { $number } 個百分點
charts-value-bp = { $number } 個基點
charts-value-usd-bn = { $number_yi } 億美元
charts-value-index = { $number }
charts-unit-compressed = 基點，50 以上壓縮
charts-value-share = { $number }

## Fan chart
charts-latest = { $name }：{ $quarter }為 { $value }。
charts-fan-ends = 幕僚預計{ $quarter }{ $name }為 { $middle }；十次中有九次落在 { $low } 至 { $high } 之間。
charts-band-60 = 六成機率介於
charts-band-90 = 九成機率介於
charts-line-target = 目標
charts-line-market = 市場預期
charts-line-guidance = 你的指引
charts-line-natural = 自然失業率

## Corridor
charts-corridor = 利率走廊
charts-corridor-unit = 相對準備金利率，基點
charts-corridor-compressed = 50 個基點以上為壓縮刻度
charts-corridor-compressed-short = 壓縮刻度
charts-corridor-now = { $date }當週：SOFR { $sofr }，聯邦資金利率 { $effr }，目標區間 { $range }，準備金利率 { $iorb }。至今最糟的一天比準備金利率高 { $worst }，在{ $when }當週。
charts-rate-sofr = SOFR
charts-rate-effr = EFFR
charts-corridor-unit-middle = 相對區間中點，基點
charts-corridor-now-middle = { $date }當週：隔夜附買回 { $sofr }，聯邦資金利率 { $effr }，目標區間 { $range }，中點 { $iorb }；準備金不付利息。至今最糟的一天比中點高 { $worst }，在{ $when }當週。
charts-rate-middle = 區間中點
charts-rate-iorb = 準備金利率
charts-rate-on-rrp-rate = 隔夜附賣回
charts-rate-standing-repo-rate = 常備附買回
charts-target-range = 目標區間
charts-spread-mean = SOFR 減準備金利率
charts-spread-worst = 最糟的一天
charts-marks = 日曆
charts-mark-emergency = 緊急事件
charts-mark-tax-date = 繳稅日
charts-mark-settlement = 公債交割
charts-mark-quarter-end = 季底
charts-mark-month-end = 月底

## Reserve demand
charts-reserves = 準備金需求
charts-reserves-unit = SOFR 減準備金利率，基點
charts-reserves-axis = 準備金占銀行資產的百分比
charts-reserves-curve = 幕僚的曲線
charts-reserves-here = 你在這裡
charts-reserves-scarce = 準備金很可能稀少
charts-reserves-kink = 低於約 { $share } 即屬稀少（± { $doubt }）
charts-reserves-now = 準備金占銀行資產的 { $share }，SOFR 比準備金利率高 { $spread }。幕僚認為低於 { $kink } 時準備金轉為稀少，誤差約 { $doubt } 個百分點。

## Balance sheet
charts-balance = 資產負債表
charts-balance-assets = 資產 { $total }
charts-balance-liabilities = 負債與資本 { $total }
charts-balance-now = { $quarter }：資產 { $assets }，負債與資本 { $liabilities }；準備金 { $reserves }。
charts-assets = 資產
charts-liabilities = 負債與資本
charts-class-notes = 5 年內公債
charts-class-bonds = 5 年以上公債
charts-class-mbs = MBS
charts-class-bills = 國庫券
charts-class-repo = 附買回
charts-class-other-assets = 其他
charts-class-currency = 流通貨幣
charts-class-reserves = 準備金
charts-class-on-rrp = 隔夜附賣回
charts-class-treasury-account = 財政部帳戶
charts-class-other-liabilities = 其他

## Causes
charts-causes = { $name }：{ $move }
charts-causes-before = 之前
charts-causes-now = 現在
charts-causes-nothing = 起點
charts-causes-sum = 變動
charts-causes-other = 其餘各項
charts-cause = 原因
charts-contribution = 貢獻
charts-then = 之後的數值

## Market answers
charts-reactions = 市場反應
charts-market = 市場
charts-low = 低
charts-middle = 中
charts-high = 高

## Gauges
charts-mood-good = 達標
charts-mood-caution = 偏離
charts-mood-bad = 嚴重偏離
charts-gauge-up = 較上季改善
charts-gauge-down = 較上季惡化
charts-gauge-same = 與上季持平
charts-gauge-said = { $name }：{ $text }，{ $mood }（滿分 100，得 { $value }），{ $change }。

## Money market, week by week
charts-week-series-now = { $name }：第一週 { $first }，{ $date }當週 { $last }。

## Announcement
announcement-section = 公布 · { $quarter }
announcement-title = 目標區間為 { $range }
announcement-statement = 本次聲明與上次對照
announcement-legend = 刪除線：上次有、這次沒有。底線：新增。
announcement-removed = 刪去：{ $text }。
announcement-added = 新增：{ $text }。
announcement-as-expected = 沒有意外：早已反映在價格裡。
announcement-tighter = 比定價偏緊 { $surprise }。今天只有意外部分會推動市場。
announcement-easier = 比定價偏鬆 { $surprise }。今天只有意外部分會推動市場。
announcement-markets = 市場的第一個小時
announcement-headlines = 新聞標題
announcement-continue = 進入這一季

## Tape
tape-section = 兩次會議之間
tape-begins = 本季開始
tape-week = 第 { $week } 週，共 { $weeks } 週 · { $date }
tape-stopped = 行情在此停住 · 第 { $week } 週，共 { $weeks } 週 · { $date }
tape-speed-slow = 慢
tape-speed-normal = 中
tape-speed-fast = 快
tape-skip = 跳到最後
tape-continue = 閱讀簡報
tape-notes = 值得留意
tape-calm = 到目前為止一切平常。
tape-report = 情況報告
tape-default = 預設
tape-strength = 力道：{ $text }
tape-speed = 快慢：{ $text }
tape-side-effect = 代價：{ $text }
tape-note-effr-above = 聯邦資金利率越出目標區間：{ $effr }，上限 { $high }。
tape-note-effr-near = 聯邦資金利率逼近區間上限：{ $effr }，上限 { $high }。
tape-note-sofr-above = SOFR 最高成交於 { $sofr }，高過區間上限 { $high }（比準備金利率高 { $spread }）。
tape-note-cash-tax = 繳稅日：財政部帳戶 { $account_yi } 億美元，準備金 { $reserves_yi } 億美元，餘 { $left_yi } 億美元。
tape-note-cash-settlement = 公債交割：財政部帳戶 { $account_yi } 億美元，準備金 { $reserves_yi } 億美元，餘 { $left_yi } 億美元。
tape-note-cash-plain = 財政部帳戶 { $account_yi } 億美元，準備金 { $reserves_yi } 億美元，餘 { $left_yi } 億美元。

## Debrief
debrief-score = 得分
debrief-of = 滿分 1,000
debrief-standings = 同樣的運氣
debrief-paths = 你的路徑與他們的路徑，衝擊相同
debrief-story = 你這個任期的故事
debrief-formula = 0 分是同樣運氣下一切工具按兵不動的得分，1,000 分是事後最適的得分。每個目標按其加權損失低於「不動」的程度加分。
debrief-objective = 目標
debrief-loss = 損失
debrief-weight = 權重
debrief-points = 得分
debrief-policy = 政策
debrief-medal = 獎牌
debrief-loss-inflation = 四季核心通膨與目標之差的平方的平均
debrief-loss-jobs = 失業率與自然失業率之差的平方的平均
debrief-loss-market-control = SOFR 最糟一天超出準備金利率 25 個基點的部分，加上 EFFR 越出區間部分的四倍，逐週相加，以 100 個基點計
debrief-loss-stability = 金融壓力的平均，加上 Baa 利差超出 2.5 個百分點的部分
debrief-loss-churn = 每季超過 25 個基點的變動，以及方向的反覆
debrief-loss-average-inflation = 任期平均通膨與目標之差的平方
debrief-loss-credibility = 公信力與滿分之差的均方
debrief-loss-legacy = 任期之後數季（依法則施政）的通膨與失業偏離
debrief-loss-distribution = 最富有的一成人口財富占比較期初升幅的均方
debrief-loss-central-bank-losses = 遞延資產占 GDP 百分比的平均
debrief-loss-independence = 獨立性與滿分之差的均方
debrief-join = { "" }
measure-searching = 正在尋找這份運氣下的最適決策：{ $percent }%
measure-why = 1,000 分就以它為準。需要幾秒鐘，這段時間可以先往下看。
measure-skip = 略過
measure-left = 得分尚未評定。
measure-later = 什麼都不會遺失：這個任期已經保存，隨時可以重新評定。
measure-now = 評定得分
debrief-again = 再玩一次
debrief-home = 首頁
debrief-export = 顯示結果檔
