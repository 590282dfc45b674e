### 觀感：關卡陳列、說明與設定。

## Settings

settings-group-look = 外觀
settings-group-play = 遊玩
settings-group-files = 檔案
settings-motion = 動畫
settings-tape = 各週播放速度
settings-coaching = 引導
settings-levels = 關卡
settings-folder = 你的資料夾
settings-motion-hint = 圖表直接顯示，一季中的各週不會自行播放。
settings-coaching-on = 首次進入畫面時加以說明
settings-coaching-again = 重新顯示全部說明
settings-coaching-hint = 說明會逐一介紹畫面各部分，按 Esc 即可收起。
settings-levels-all = 立即開放所有關卡
settings-levels-hint = 否則先開放前兩關，其餘各關須完成前一關才會開放。
settings-folder-open = 開啟資料夾
settings-folder-hint = 成績、未完成的任期、你自己的關卡以及這些設定都保存在這裡。
settings-theme-contrast-light = 高對比，淺色
settings-theme-contrast-dark = 高對比，深色

## Home

home-help = 說明
home-all-levels = 全部關卡
home-next = 接下來玩
home-waits = 你的任期在等你
home-opens-after = 完成「{ $title }」後開放

## Help

help-title = 說明
about-play-head = 怎麼玩
about-keys-head = 按鍵
help-step-read = 讀簡報
help-told-read = 有什麼新情況，市場預期什麼，還有什麼不確定。初值日後會修訂。
help-step-decide = 做決定
help-told-decide = 目標區間、資產負債表、各項融通機制的利率。圖表隨即顯示可能的走向。
help-step-say = 說出來
help-told-say = 前瞻指引與利率一樣能推動市場。食言有損公信力。
help-step-announce = 宣布
help-told-announce = 在此之前可隨意復原。之後市場當即作答，經濟則要幾年。
help-step-weeks = 看這一季
help-told-weeks = 貨幣市場逐週走過十三週。一旦出事，行情停下來，等你作答。
help-step-why = 問為什麼
help-told-why = 點任何數據，看它因何變動；點有虛線的詞，查術語表。

## 準備金不付利息的年代

charts-corridor-target = 聯邦資金利率與目標
charts-rate-repo = 附買回
charts-desk-operations = 公開市場操作
charts-repo-over-target = 附買回高於目標
tape-note-effr-below = 聯邦資金利率跌出目標區間：{ $effr }，下限 { $low }。

## 任期總結

debrief-kicker = 任期總結 · { $level }
debrief-bounded = 各項相加為 { $parts }；得分到 { $score } 為止。
