### 課堂的瀏覽器頁面。頁面自己說的話全部出自本檔案。

## 門口

browser-name = 中央銀行課堂
browser-language = 語言
browser-arriving = 正在連線到課堂……
browser-join = 加入課堂
browser-join-about = 代碼顯示在老師的螢幕上。
browser-join-go = 加入
browser-code = 代碼
browser-nickname = 你在課堂裡的名字
browser-nickname-hint = 用暱稱即可，最多 24 個字元。
browser-team = 小組
browser-team-hint = 輸入同一組名的人共用一個席位。
browser-return = 回到原來的席位
browser-return-about = 席位是在另一台裝置上取得的。請向老師索取 PIN 碼或席位代碼。
browser-return-go = 取回席位
browser-pin = PIN 碼或席位代碼
browser-pin-hint = 課堂的六位數字，或只屬於你這個席位的代碼。
browser-new-here = 我還沒有席位
browser-was-here = 我在另一台裝置上有席位
browser-privacy = 除了這個名字和你的決定，不保存任何關於你的資料。老師可以隨時清除。
browser-gone-title = 你已離開課堂
browser-gone = 課堂已經結束，或你的席位已被移除。
browser-to-door = 返回加入頁面

## 每個畫面周圍

browser-unreachable = 連不上主機。沒有任何損失，請稍後再試。
browser-offline = 與主機的連線已中斷。恢復後本頁面會自動繼續。
browser-paused = 老師已暫停課堂，計時停止。
browser-spectator = 你來得較晚，本任期為旁觀。
browser-held = 上一輪你沒有作出決定：現行設定繼續。
browser-round = 第 { $round } 輪，共 { $rounds } 輪
browser-round-begins = { $quarter }開始：第 { $round } 輪，共 { $rounds } 輪。
browser-time-left = 還剩 { $time }
browser-time-up = 時間到
browser-board = 排行榜
browser-place = 第 { $rank } 名，共 { $of } 名
browser-you = 你
browser-comma = 、
browser-optional = 可不填

## 等候與關卡

browser-welcome = 歡迎你，{ $name }。
browser-lobby = 課堂即將開始。已有 { $seats } 個席位。
browser-story = 背景
browser-mandate = 職責
browser-missions = 任務
browser-objectives = 評分目標
browser-advice = 幕僚的建議
browser-about-level = 關卡：{ $title }

## 閱讀

browser-parts = 本頁各部分
browser-gauges = 目前狀況
browser-briefing = 簡報
browser-warnings = 警訊
browser-weeks = { $quarter }的各週
browser-figures = { $quarter }公布的數據
browser-figure = 數據
browser-value = 數值
browser-change = 變動
browser-flash = 初值，日後會修訂
browser-revised = 已修訂
browser-charts = 圖表
browser-as-table = 表格
browser-as-chart = 圖形
browser-when = 時間
browser-between = { $low } 至 { $high }

## 決策

browser-decision = 決策
browser-preset-stands = 維持現行設定
browser-preset-over = { $preset }，分 { $quarters } 季
browser-preset-buy = 每月買入 { $amount }
browser-own-numbers = 自行設定
browser-offset = { $name }：{ $percent }%，與區間邊緣相差的基點
browser-touched = 已變更
browser-changed = 已變更：{ $parts }。
browser-unchanged = 未作變更：現行設定繼續。
browser-put-back = 恢復現行設定
browser-look-ahead = 預覽
browser-ahead = 如果這樣宣布
browser-would-vote = 委員會會如何表決
browser-would-answer = 市場會如何反應
browser-no-fans = 主機正忙，暫不提供幕僚的預測扇形圖。
browser-announce = 宣布
browser-sure = 這樣宣布嗎？
browser-final = 宣布之後，本季即成歷史。
browser-announce-go = 確認宣布
browser-not-yet = 再想想
browser-forecast = 你的預測
browser-forecast-about = { $quarter }首次公布時的數值：中間值，以及你認為五次中有四次會落入的區間。
browser-median = 中間值
browser-low80 = 區間下限
browser-high80 = 區間上限
browser-why = 一句話說明理由

## 小組的委員會

browser-propose = 提案
browser-propose-sure = 向委員會提出這項提案嗎？
browser-propose-final = 委員先表決，再由你宣布。
browser-propose-go = 確認提案
browser-proposals = 委員會待決
browser-proposed-by = { $name } 提案
browser-tally = { $members } 名委員中，贊成 { $ayes }，反對 { $noes }。
browser-carried = 已通過。
browser-rejected = 未通過。
browser-reason = 你的理由
browser-vote-for = 贊成
browser-vote-against = 反對
browser-voted-for = 你投了贊成票。
browser-voted-against = 你投了反對票。
browser-announce-carried = 宣布這項決定
browser-no-proposal = 主席還沒有提案。請先閱讀簡報。
browser-chair-goes-on = 由主席繼續。

## 市場的回答

browser-statement = 聲明
browser-between-sentences = { "" }
browser-redline = 刪除線：上次有、這次沒有。底線：新增。
browser-vote = 表決
browser-markets = 市場的第一個小時
browser-market = 市場
browser-priced = 市場已反映
browser-decided = 決定
browser-surprise = 意外
browser-headlines = 新聞標題
browser-press = 記者提問
browser-press-over = 記者會已經結束。
browser-said = 你的回答：「{ $text }」
browser-run-weeks = 進入這一季

## 緊急情況

browser-report = 情況報告
browser-known = 已知
browser-unknown = 尚不清楚
browser-options = 你怎麼做？
browser-answer = 就這麼做
browser-default = 不回答時的預設做法

## 等待

browser-waiting = 等待其他人
browser-watching = 旁觀課堂
browser-closing = 本季正在結束
browser-decided-of = { $of } 個席位中已有 { $decided } 個作出決定。
browser-finished-of = { $of } 個席位中已有 { $decided } 個完成任期。
browser-my-decision = 你的決定

## 結束

browser-debrief = 任期總結
browser-ended = 任期結束
browser-measuring = 你的得分仍在計算，稍後自動顯示。
browser-score = { $score } 分
browser-by-objective = 各項目標
browser-objective = 目標
browser-weight = 權重
browser-points = 得分
browser-same-luck = 同樣的運氣
browser-paths = 你與其他各方的路徑，衝擊相同
browser-class-median = 全班中位數
browser-your-story = 你這個任期的故事
browser-lesson = 啟示
