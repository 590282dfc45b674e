# 重演一屆任期後的發現，以及由此產生的報告。

## 轉折與原因
story-turn-up = { $quarter }，你由降息轉為升息。
story-turn-down = { $quarter }，你由升息轉為降息。
story-furthest-inflation = 核心通膨在{ $quarter }偏離目標最遠，為 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
story-furthest-jobs = 失業率在{ $quarter }偏離自然失業率最遠：{ NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，而自然失業率為 { NUMBER($natural_unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
story-moved-with = { $variable }從 { NUMBER($start, minimumFractionDigits: 1, maximumFractionDigits: 1) }% 變為 { NUMBER($end, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，首要原因是{ $first }（{ NUMBER($first_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } 個百分點），其次是{ $second }（{ NUMBER($second_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } 個百分點）。
story-moved-against = { $variable }從 { NUMBER($start, minimumFractionDigits: 1, maximumFractionDigits: 1) }% 變為 { NUMBER($end, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，首要原因是{ $first }（{ NUMBER($first_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } 個百分點），而{ $second }則往反方向拉（{ NUMBER($second_amount, minimumFractionDigits: 1, maximumFractionDigits: 1) } 個百分點）。
story-kind-earned = 與按兵不動相比，得分最多的是{ $kind }：{ $points } 分。
story-kind-cost = 失分最多的是{ $kind }：{ $points } 分。
story-best = 你最好的決定在{ $quarter }（{ $what }）：少了它，你會少得 { $points } 分。
story-costliest = 你代價最大的決定在{ $quarter }（{ $what }）：少了它，你會多得 { $points } 分。
report-percentile = 領先於 { $count } 位模擬央行總裁
report-percentile-share = { $share }%
story-luck-kind = 運氣不錯：即使不作任何決定，得分也比多數情形高 { $luck } 分。你的功力：{ $skill }。
story-luck-hard = 運氣不佳：在作任何決定之前，已比多數情形相差 { $luck } 分。你的功力：{ $skill }。
story-luck-usual = 運氣在通常的起伏之內（{ $luck } 分）。你的功力：{ $skill }。

## 決定的種類
kind-rate = 利率路徑
kind-balance-sheet = 資產負債表
kind-facilities = 管理利率與各項工具
kind-words = 前瞻指引
kind-emergencies = 應急因應
kind-several = 多項工具

## 變動從何而來
origin-lagged-policy = 先前的政策與慣性
origin-decision = 你的決定
origin-shocks = 衝擊
origin-expectations = 預期
origin-plumbing = 貨幣市場資金面
origin-noise = 雜訊

## 報告
report-kicker = 任期總結
report-subtitle = { $institution } · { $period } · { $quarters } 季
report-footer = cbgame · { $level } · 種子 { $seed } · 引擎 { $engine } · 已重演核實
report-list = ；
report-nothing = 不變
report-rate-moved = 利率 { $move }
report-changed = { $part }：{ $was } → { $now }
report-on = 開啟
report-off = 關閉
report-replied = 答記者問：{ $replies }
report-answered = 應急：{ $options }
report-points-of-1000 = { $points } 分（滿分 1,000）
report-usual = 多數情形下「不動」的得分
report-luck = 這次的運氣
report-skill = 功力
report-contributions = 與「不動」之差從何而來
report-contributions-about = 在同樣的運氣下，比一切工具按兵不動多得的分數，按決定種類與季度分列。各項相加即為總差。
report-over-hold = 高於「不動」
report-origins = 變動從何而來
report-origins-about = 整個任期內的變動：逐項去掉決定與各類消息後重演而得。每列各項相加即為總變動。
report-variable = 變數
report-with-unit = { $name }（{ $unit }）
report-move = 變動
report-best = 最好的決定
report-best-none = 沒有哪項決定比按兵不動得分更高。
report-costliest = 代價最大的決定
report-costliest-none = 沒有哪項決定比按兵不動失分更多。
report-decision = 做了什麼改變
report-decisions = 全部決定
report-range = 目標區間
report-worth = 價值
report-worth-about = 價值：若該季按兵不動，而運氣與其他改變照舊，會少得的分數。
report-history = 歷史上的做法
report-level-tells = 可以從中學到什麼

## 活頁簿
sheet-score = 得分
sheet-quarters = 季度
sheet-weeks = 每週
sheet-policies = 各項政策
sheet-contributions = 貢獻
sheet-worths = 決定
sheet-origins = 變動來源
sheet-published = { $variable }，首次公布
sheet-usd-bn = 十億美元
sheet-column-quarter = 季度
sheet-column-answers = 應急因應
sheet-column-replies = 答記者問
sheet-column-number = 週
sheet-column-monday = 週一日期
sheet-column-on-rrp-rate = 隔夜附賣回利率（%）
sheet-column-target-low = 目標區間下限（%）
sheet-column-target-high = 目標區間上限（%）
sheet-column-standing-repo-rate = 常備附買回利率（%）
sheet-column-repo-bn = 附買回餘額（十億美元）
sheet-column-marks = 標記
sheet-column-policy = 政策
sheet-column-score = 得分
sheet-column-part = 組成部分
sheet-column-weight = 權重
sheet-column-loss = 損失
sheet-column-points = 分數
sheet-column-split = 拆分方式
sheet-column-answer = 應急因應
sheet-column-span = 期間
sheet-column-variable = 變數
sheet-column-move = 變動

## 命令列
command-report-about = 寫出結果檔的任期總結（PDF、圖片、表格），或課堂講義（PDF）
command-report-file = 結果檔，或課堂的 handout.json
command-report-pdf = 將總結寫成 PDF
command-report-png = 將一頁圖表寫成 PNG
command-report-csv = 將各季變數寫成 CSV，並在旁另存每週資料（OUT-weeks）
command-report-xlsx = 將全部表格寫成活頁簿
command-report-json = 將全部內容寫成 JSON
command-report-language = en、zh-Hans 或 zh-Hant；不寫則用程式的語言
command-report-nothing = 沒有要寫的內容：請至少給出 { $options } 之一
command-report-twice = { $file } 出現了兩次
command-report-not-confirmed = { $file }：{ $verdict }，因此不出報告
command-report-no-font = 本機沒有能顯示{ $language }的字型
command-report-written = 已寫出：{ $file }
command-report-unwritten = 無法寫出 { $file }：{ $why }
fault-older = 檔案格式為 { $found }，本版本只能讀取 { $known } 以上
fault-not-of-version = 自稱格式為 { $found }，實際不符
verdict-other-engine-named = 依引擎 { $found } 進行，本機為引擎 { $here }

## 從總結頁匯出
export-button = 匯出
export-waiting = 匯出 · { $percent }%
export-pdf = 總結，PDF
export-png = 一頁圖表，PNG
export-csv = 季度與每週表格，CSV
export-xlsx = 活頁簿，XLSX
export-json = 供程式讀取的全部內容，JSON
export-title = 匯出任期總結
export-written = 已寫出：{ $file }
export-failed = 無法寫出 { $file }：{ $why }

## 如果當時
what-if-open = 如果……
what-if-title = 如果當時……
what-if-about = 選一個季度，換一個決定。運氣不變；你此後所做的改變會在新的路徑上照樣再做一遍。
what-if-back = 返回總結
what-if-play = 看這條路徑
what-if-before = 你的得分：{ $points }
what-if-after = 你的得分：{ $points }。新路徑：{ $other }（{ $gain }）。
policy-what-if = 如果當時

## 變動來源頁面
origins-about = 逐項去掉任期內的決定與各類消息，重演後分解變動。各部分相加即為總變動。
origins-term = 整個任期
cause-origin-lagged-policy = 先前的政策與慣性
cause-origin-decision = 你的決定
cause-origin-shocks = 衝擊
cause-origin-expectations = 預期
cause-origin-plumbing = 貨幣市場資金面
cause-origin-noise = 雜訊
