# 政策實驗室：自己的法則，放進一個關卡的許多種未來裡；它的頁面、圖表和命令。

lab-title = 政策實驗室
lab-lead = 寫一條政策利率的法則，讓它走過一個關卡的許多種未來。各種對照政策走過同樣的未來。
lab-level = 關卡
lab-level-facts = { $period } · { $quarters } 季

# --- 法則 ----------------------------------------------------------------------------------------------------------

lab-rule = 政策利率的法則
lab-face-weights = 用權重
lab-face-formula = 用公式
lab-start-from = 從現成的開始
lab-own-weights = 自己的權重
lab-weight-inertia = 慣性
lab-weight-inertia-about = 上一次的利率留下多少。0 是一步到位，0.85 是慢慢走過去。
lab-weight-natural = 自然利率
lab-weight-natural-about = 估計的自然利率有多少進入法則：已發表的法則裡都是 1。
lab-weight-inflation = 高於目標的通膨
lab-weight-inflation-about = 通膨每高出目標 1 個百分點，利率在跟上通膨之外再升多少個百分點。
lab-weight-activity = 經濟活動
lab-weight-activity-about = 經濟活動每強 1 個百分點，利率升多少個百分點。
lab-weight-value = { $name }：{ $value }
lab-measure = 經濟活動看
lab-measure-gap = 經濟活動：產出缺口
lab-measure-unemployment = 經濟活動：失業率低於自然失業率多少
lab-as-formula = 寫成公式
lab-take-over = 修改這個公式
lab-formula = 想要的利率的公式，百分比
lab-formula-sound = 可以讀懂。
lab-formula-names = i 現行利率 · rstar 自然利率 · pi 四季的核心通膨，pi_quarter 上一季的，pi_headline 含食品與能源 · target 目標 · expected_pi 長期通膨預期 · gap、gap_before 產出缺口 · u、ustar 失業率與自然失業率 · yield_2y、yield_10y 公債殖利率 · spread 信用利差 · stress 金融壓力 · reserves_share 準備金占比。還可用 + - * / ** ( )、min、max、clip、abs。
lab-balance-sheet = 資產負債表
lab-balance-sheet-hold = 不動
lab-balance-sheet-autopilot = 準備金自動駕駛
lab-balance-sheet-hold-about = 已宣布的繼續進行。
lab-balance-sheet-autopilot-about = 在準備金變得稀少之前停止縮表並購買國庫券。

# --- 執行 ----------------------------------------------------------------------------------------------------------

lab-futures = 未來的種數
lab-futures-of = { NUMBER($count, maximumFractionDigits: 0) }
lab-futures-about = 第 k 種未來就是種子 k 的運氣，在這裡和每次掃描裡都一樣。
lab-run = 走過這些未來
lab-cancel = 取消
lab-done = 已走完 { $percent }%
lab-cancelled = 已取消。走過的都留著：下次從這裡繼續。
lab-failed = 沒能走過這些未來：{ $why }
lab-waits = 還沒有試過任何法則。先選關卡和法則，再走過這些未來。
lab-shown = { $name }，走過「{ $level }」的 { $count } 種未來

# --- 結果 ----------------------------------------------------------------------------------------------------------

lab-yours = 你的法則
lab-loss = 每種未來的損失
lab-loss-about = 關卡自己的損失：每個目標的損失除以容忍度，再乘以權重；0 是全部達標。柱子：你的法則的各種未來。下面：每種政策中間一半、中間八成的未來，以及中位數。
lab-loss-axis = 損失
lab-loss-beyond = { $percent }% 更大 →
lab-loss-described = 你的法則：中位數 { $median }，十分之一的未來低於 { $low }，十分之一高於 { $high }。
lab-frontier = 效率前緣
lab-frontier-about = 通膨離目標、失業率離自然失業率通常有多遠。每個點是泰勒法則家族裡的一條法則；在線上，沒有哪條法則能讓一個更穩而不讓另一個更不穩。
lab-frontier-described = 你的法則：通膨離目標 { $inflation } 個百分點，失業率離自然失業率 { $unemployment } 個百分點；前緣上有 { $count } 條法則。
lab-frontier-inflation = 通膨離目標，百分點
lab-frontier-unemployment = 失業率離自然失業率，百分點
lab-frontier-use = 用這條法則
lab-frontier-hint = 點一下就指向一條法則，方向鍵沿著前緣走。
lab-crises = 緊急事件
lab-crises-about = 在多大比例的未來裡，每種緊急事件至少發生一次。點和線：你的法則，以及 100 次裡有 95 次包含真實機率的區間。灰色：各種對照政策中從最少到最多。
lab-crises-none = 哪種未來裡都沒有緊急事件。
lab-crises-most = { $family } { $percent }%
lab-crises-more = 表格（T）裡還有 { $count } 種
lab-beats = 誰的損失更小
lab-beats-about = 在同樣的運氣下，你的法則在多大比例的未來裡比每種對照政策損失更小。一半是平手。
lab-beats-half = 一半
lab-beats-one = { $policy } { $percent }%
lab-share = 比例
lab-interval-low = 從
lab-interval-high = 到
lab-among-low = 對照政策中最少
lab-among-high = 對照政策中最多
lab-figures = 數字
lab-column-low = 十分之一低於
lab-column-median = 中位數
lab-column-high = 十分之一高於
lab-inflation-sd = 通膨，百分點
lab-unemployment-sd = 就業，百分點
lab-rate-change = 步幅，基點
lab-beaten = 你勝出
lab-figures-about = 損失：中位數，以及十分之一的未來低於或高於的數。通膨、就業：離目標和離自然失業率的通常距離（均方根）。步幅：利率每季變動的平均大小。你勝出：你的法則在多少未來裡損失更小。

# --- 試過的法則 ----------------------------------------------------------------------------------------------------

lab-tried = 試過的法則
lab-tried-about = 選一列，就能再看它的結果和法則。
lab-tried-name = 法則 { $number }
lab-tried-rule = 法則
lab-tried-formula = 公式
lab-tried-where = 關卡

# --- 匯出 ----------------------------------------------------------------------------------------------------------

lab-export = 匯出
lab-export-csv = 表格，CSV
lab-export-toml = 法則，供「cbgame play --policy」使用，TOML
lab-export-png = 圖表和表格存成圖片，PNG
lab-export-title = 從政策實驗室匯出

# --- 命令 ----------------------------------------------------------------------------------------------------------

command-lab-about = 把自己的法則放進一個關卡的許多種未來，與對照政策並排
command-lab-rule = 法則檔（docs/rule-files.md）
command-lab-futures = 未來的種數，10 至 4000
command-lab-measure = 前緣上的法則看什麼：{ $choices }
command-lab-out = 寫出表格：這個檔案，旁邊再加兩個
command-lab-playing = 正在走過各種未來：{ $percent } %
