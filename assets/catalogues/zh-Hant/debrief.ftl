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
story-luck-kind = 運氣不錯：即使不作任何決定，得分也比多數情形高 { NUMBER($luck, useGrouping: 0) } 分。你的功力：{ $skill }。
story-luck-hard = 運氣不佳：在作任何決定之前，已比多數情形相差 { NUMBER($luck, useGrouping: 0) } 分。你的功力：{ $skill }。
story-luck-usual = 運氣與多數情形相仿（{ $luck } 分）。你的功力：{ $skill }。

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
