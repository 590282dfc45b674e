### 外殼：首頁、任務書、決策台、設定、關於、控制項。

## Figures

figure-percent = { $number }%
figure-points = { $number } 個百分點
figure-bp = { $number } 個基點
figure-usd-bn = { $number_yi } 億美元
figure-usd-bn-move = { $number_yi } 億
figure-usd-bn-number = { $number_yi }
figure-plain = { $number }
figure-range = { $low }–{ $high }%

## Window

window-title = cbgame
notice-close = 關閉
notice-bad-level = 有一個關卡無法讀取，已略過：{ $problem }
notice-unsaved = 任期無法儲存（{ $why }）。你可以繼續玩。
notice-result = 成績檔案：{ $file }

## Home

home-title = 中央銀行
home-promise = 你來決定，你來措辭，市場當即作答；經濟的回答要等上幾年。
home-continue = 繼續
home-unfinished = { $title } · { $quarter }
home-settings = 設定
home-keys = 按鍵
home-card-period = { $institution } · { $period }
home-card-facts = 難度 { $difficulty }  ·  約 { $minutes } 分鐘  ·  { $quarters } 季
home-no-result = 尚未完成過
home-best = 最佳成績 { $score } · { $medal }
home-open = 開啟
home-open-level = 開啟「{ $title }」
home-picture-repo-spike = 一座建在木樁上的城市，屋頂都守在走廊之內，唯有一座塔衝破上緣；樁下的水已經退去。
home-no-levels = 沒有可玩的關卡。

## Brief

brief-mandate = 職責
brief-advice = 幕僚的建議
brief-objectives = 目標及其在總分中的權重
brief-instruments = 你手中的工具
brief-start = 起點
brief-medals = 獎牌（滿分 1000）
brief-luck = 運氣
brief-length = 自{ $start }起，共 { $quarters } 季，約 { $minutes } 分鐘。
brief-thresholds = 銅牌 { $bronze } 分起，銀牌 { $silver } 分起，金牌 { $gold } 分起。
brief-luck-random = 隨機，種子 { $seed }
brief-luck-chosen = 自訂種子
brief-seed = 整數
brief-seed-refused = 種子須為不超過 { $digits } 位的整數。
brief-replaces = 另有一個任期尚未結束；開始新任期將取而代之。
brief-begin = 就任主席
brief-back = 返回

## Desk

desk-home = 首頁
desk-where = { $institution } · 第 { $number } 季，共 { $quarters } 季
desk-briefing = 簡報
desk-figures = { $quarter }公布的數據
desk-status-legend = { $flash } 初值，將會修訂   { $revised } 已修訂
desk-revision = 修訂：{ $quarter }{ $variable }為 { $value }
desk-list-comma = 、
desk-full-stop = 。
desk-tabs = 圖表
desk-tab-rates = 利率
desk-tab-inflation = 通膨
desk-tab-jobs = 就業
desk-tab-yields = 殖利率
desk-tab-assets = 市場
desk-tab-plumbing = 資金面
desk-tab-books = 資產負債表
desk-reactions = 市場會如何反應
desk-why = 為何變動？
desk-why-variable = 要解釋的數據
desk-why-nothing = 第一季結束後，這裡會說明每個數據因何變動、變動多少。
desk-why-rose = { $variable }上升 { $amount }：{ $causes }。
desk-why-fell = { $variable }下降 { $amount }：{ $causes }。
desk-why-same = { $variable }沒有變動：{ $causes }。
desk-why-still = { $variable }沒有變動，也沒有什麼推動它。
desk-cause-part = { $cause } { $amount }

desk-money-units-a-billion = 10
desk-rate-lower = 調降區間 25 個基點
desk-rate-raise = 調升區間 25 個基點
desk-rate-unchanged = 不變
desk-rate-up = ▲ { $amount }
desk-rate-down = ▼ { $amount }
desk-priced-met = 市場已反映 { $priced }，並無意外。
desk-treasuries = 美國公債
desk-mbs = 機構 MBS
desk-purchases = 購買
desk-runoff-cap = 縮表上限
desk-programme-now = 現在
desk-programme-step = 每季
desk-programme-end = 直至
desk-iorb-hint = 準備金餘額利率（IORB）：銀行把現金存放在你這裡所得的利息。
desk-on-rrp-hint = 隔夜附賣回（ON RRP）：其他所有人手中現金的利率下限。
desk-standing-repo-hint = 常備機制每天以公債為擔保放款，利率不低於區間上限。
desk-undo = 復原(&U)
desk-undo-hint = 恢復現行設定（Ctrl+Backspace）
desk-announce = 宣布(&A)
desk-announce-hint = 宣布之後，本季即成歷史（Ctrl+Enter）

## Settings

settings-title = 設定
settings-language = 語言
settings-theme = 主題
settings-theme-system = 跟隨系統
settings-theme-light = 日間
settings-theme-dark = 夜間
settings-text-size = 文字大小
settings-reduce-motion = 減少動畫

## About

about-model-head = 模型
about-model = 這裡的經濟是一個小模型，沿襲各國央行自用模型的傳統：支出、物價、就業、預期、殖利率、資產價格、央行的資產負債表，以及逐週運行的貨幣市場。它沒有劇本：出什麼問題，取決於經濟所處的狀態。它不是預測，教的是機制、方向與大致的量級。
about-people-head = 人物與機構
about-people = 遊戲中沒有真實人物。機構以其職能命名；這些機構都沒有參與本遊戲。
about-licences-head = 授權
about-licences = 本遊戲是 MIT 授權的自由軟體。歷史資料均為公開資料，每個關卡的檔案都註明了來源。它建立在這些作品之上：

## Keys

keys-title = 按鍵
keys-announce = 宣布
keys-undo = 復原決策台上的一切改動
keys-rate = 跳到目標區間
keys-tabs = 切換圖表
keys-why = 為何變動？
keys-table = 圖表與表格互換
keys-read = 讀出圖上的數值
keys-next = 下一個控制項；Shift+Tab 回到上一個
keys-continue = 按下目前的按鈕
keys-language = 下一種語言
keys-settings = 設定
keys-full-screen = 全螢幕與還原
keys-back = 返回；任期會保留
keys-keys = 本卡片

## Faults

crash-title = 出了差錯
crash-said = 遊戲本身出了故障。你的任期已經儲存；可以繼續，也可以結束後再接著玩。
crash-report = 下面的報告有助於修復：
crash-copy = 複製報告
crash-go-on = 繼續
crash-quit = 結束
