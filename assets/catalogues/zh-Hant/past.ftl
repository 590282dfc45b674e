# 所謂歷史的運氣。

## 關卡簡介
brief-luck-historical = 歷史的衝擊
brief-luck-historical-about = 歷史上那家央行遇到的衝擊：照它的決定去做，經濟就走到歷史走到的地方。與歷史不同之處，便出自你手。

## 任期總結與報告
story-luck-history-kind = 你遇到的是歷史的衝擊，它們算是溫和：不作任何決定，也比多數抽取多得 { $luck } 分。你的功力：{ $skill } 分。
story-luck-history-hard = 你遇到的是歷史的衝擊，它們相當嚴酷：還沒作決定，就比多數抽取差 { $luck } 分。你的功力：{ $skill } 分。
story-luck-history-usual = 你遇到的是歷史的衝擊，與多數抽取相比不好不壞（{ $luck } 分）。你的功力：{ $skill } 分。
report-footer-historical = cbgame · { $level } · 歷史的衝擊 · 引擎 { $engine } · 已重演核實

## 命令
command-play-luck = { $luck }：歷史上的政策遇到的衝擊，關卡有則可用（代替 --seed）
command-play-luck-or-seed = --luck 與 --seed：只能給出其中一個
command-no-past = --luck：{ $level } 沒有歷史的運氣；「cbgame past」會列出有的關卡
command-past-about = 歷史的衝擊：在它們之下，歷史上的政策離實際結果有多近；以及求出它們的搜尋
command-past-level = 關卡的代號（不寫則為所有歷史資料足夠的關卡）
command-past-write = 重新求出，並寫在關卡旁邊
command-past-none = { $level } 給出的歷史太少：每一季都要有當時的政策，三分之二的季度要有數據
past-luck-fresh = { $level }：歷史的運氣與求出時一致
past-luck-missing = { $level }：還沒有歷史的運氣；用「cbgame past { $level } --write」求出
past-luck-other-level = { $level }：歷史的運氣求出之後，關卡改動過；用「cbgame past { $level } --write」重新求出
past-luck-other-figures = { $level }：歷史的運氣求出之後，實際數據改動過；用「cbgame past { $level } --write」重新求出
past-luck-other-model = { $level }：歷史的運氣求出之後，模型改動過；用「cbgame past { $level } --write」重新求出
past-draws = { $draws } 個抽取：均方根 { $rms }，最大 { $largest } 個標準差
past-aimed-at = 是
table-variable = 變數
table-rms = 偏差的均方根
table-worst = 最大偏差
table-aimed-at = 是否為目標
