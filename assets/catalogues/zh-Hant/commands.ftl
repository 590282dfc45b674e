### The command line, files and their errors.

## The command line: what it says of itself

command-about = 你就是中央銀行：每季做一次決策，市場立即反應，經濟則歷經數年才見結果。
command-usage = 用法：
command-verb = 指令
command-verbs = 指令
command-arguments = 參數
command-options = 選項
command-help = 顯示說明
command-version = 顯示版本
command-json = 以 JSON 輸出結果
command-levels-about = 列出關卡
command-play-about = 不用圖形介面，完整玩完一個任期
command-play-level = 關卡代號，見「cbgame levels」
command-play-policy = { $policies }，或一個檔案：結果檔，或由決策組成的 JSON 清單
command-play-seed = 運氣：從 0 起的整數
command-play-out = 將任期寫入結果檔
command-respond-about = 衝擊的影響：其他條件不變時有無衝擊的差別
command-respond-shock = { $shocks } 其中之一
command-respond-size = 衝擊大小，依其本身單位：{ $units }
command-respond-quarters = 顯示多少季
command-respond-rule = 政策如何因應：{ $rules }
command-respond-half-life = 衝擊的半衰期（季）；0 表示永久
command-respond-for = 衝擊維持的季數
command-verify-about = 重新執行結果檔，予以確認或否定
command-verify-path = 結果檔，或存放結果檔的資料夾
command-bench-about = 測量速度，各項均以同次執行測得的下限為基準

## The command line: what it answers

command-line = { $command }：{ $what }
command-required = 缺少 { $names }
command-unrecognized = 無法辨識 { $names }
command-one-argument = { $name } 需要一個值
command-choice = { $name }：得到 { $found }，應為下列之一：{ $choices }
command-choice-near = { $name }：得到 { $found }，是否想輸入 { $near }？
command-value = { $name }：得到 { $found }，應為{ $expected }
command-other = { $problem }
command-interrupted = 已中斷
command-no-screen = 此處沒有可用的螢幕；「cbgame play LEVEL --policy taylor」可在無螢幕時執行
command-no-level = 沒有關卡 { $found }；現有 { $choices }
command-no-level-near = 沒有關卡 { $found }；是否想輸入 { $near }？
command-no-levels = 沒有關卡 { $found }
command-no-policy = --policy：{ $found } 既不是政策（{ $choices }），也不是檔案
command-no-policy-near = --policy：{ $found } 既不是政策，也不是檔案；是否想輸入 { $near }？
command-no-history = 關卡 { $level } 沒有歷史政策
command-written = 結果檔：{ $file }
command-nothing-to-verify = { $path }：其中沒有結果檔
expected-seed = 0 至 9223372036854775807 的整數
expected-whole-above-zero = 1 至 400 的整數
expected-whole-from-zero = 0 至 400 的整數
expected-number = 數字
expected-number-from-zero = 不小於 0 的數字

table-level = 關卡
table-title = 名稱
table-institution = 機構
table-quarters = 季數
table-instruments = 工具
table-quarter = 季別
table-rate = 目標區間
table-unemployment = 失業率
table-core-inflation = 核心通膨
table-yield-10y = 10年期殖利率
table-reserves = 準備金（10億美元）
table-spread = SOFR 與 IORB 最大利差（基點）
table-objective = 目標
table-weight = 權重
table-points = 得分
table-total = 總分
table-verdict = 結論
table-file = 檔案
table-claimed = 聲稱得分
table-score = 得分
table-benchmark = 效能測試
table-time = 用時
table-floor = 下限
table-ratio = 比值
table-goal = 目標


command-medal = 獎牌：{ $medal }

verdict-confirmed = 已確認
verdict-refuted = 已否定
verdict-refuted-in = 於{ $quarter }否定
verdict-unfinished = 未完成
verdict-other-engine = 規則版本不同
verdict-other-level = 關卡不同
verdict-unreadable = 無法讀取

bench-preview = 預覽：500 條路徑，12 季
bench-batch = 批次：一百萬路徑季
bench-first-window = 首個視窗繪製完成
bench-no-window = 此處無法測量視窗：{ $why }

## Files and their faults

save-failed = 無法將遊戲儲存到 { $folder }：{ $why }
save-set-aside = 無法讀取已儲存的任期，原檔案保留為 { $file }
save-outdated = 已儲存的任期屬於其他版本的遊戲或關卡，無法繼續；檔案保留為 { $file }
settings-set-aside = 無法讀取設定，已還原為預設值；舊檔案保留為 { $file }

fault-type-number = 得到 { $found }，應為數字
fault-type-whole = 得到 { $found }，應為整數
fault-type-text = 得到 { $found }，應為文字
fault-type-truth = 得到 { $found }，應為 true 或 false
fault-type-list = 得到 { $found }，應為清單
fault-type-table = 得到 { $found }，應為表格
fault-not-finite = 得到 { $found }，應為有限數
fault-choice-unknown = 得到 { $found }，不在已知之列
fault-choice = 得到 { $found }，應為下列之一：{ $choices }
fault-choice-near = 得到 { $found }，是否想寫 { $near }？
fault-unknown-plain = 未知的鍵
fault-unknown = 未知的鍵，應為下列之一：{ $known }
fault-unknown-near = 未知的鍵，是否想寫 { $near }？
fault-missing = 缺少
fault-range = 得到 { $found }，應介於 { $low } 至 { $high }
fault-unit = 得到 { $found }，應為 { $expected }
fault-quarter = 得到 { $found }，應為形如 "2017Q4" 的季別
fault-id = 得到 { $found }，應為以連字號相連的小寫單字
fault-id-file = 得到 { $found }，應與檔名 { $expected } 一致
fault-empty = 是空的
fault-too-long = 有 { $found } 個字，最多允許 { $most } 個
fault-length = 有 { $found } 項，應為 { $expected } 項
fault-too-many = 有 { $found } 項，最多允許 { $most } 項
fault-weights = 權重之和為 { $found }，應為 1
fault-twice = { $found } 出現兩次
fault-medals = 得到 { $found }，應為銅牌低於銀牌、銀牌低於金牌
fault-url = 得到 { $found }，應為以 https:// 開頭的網址
fault-capital = 負債 { $liabilities } 超過資產 { $assets }：資本為負
fault-history-end = 止於 { $found }，應止於 { $expected }，即開始前一季
fault-quarter-order = 得到 { $found }，應為 { $expected }
fault-decision-not-finite = 得到 { $found }，應為有限數
fault-decision-out-of-range = 得到 { $found }，允許範圍為 { $expected }
fault-decision-not-in-hand = 得到 { $found }，但本關卡將其固定為 { $expected }
fault-decision-not-a-step = 得到 { $found }，應為 { $expected } 的倍數
fault-decision-move-too-large = 得到 { $found }，變動超過 { $expected } 個基點
fault-decision-above-iorb = 得到 { $found }，高於準備金利率 { $expected }
fault-no-file = 檔案不存在
fault-folder = 是資料夾，應為檔案
fault-too-big = 有 { $found } 位元組，最多讀取 { $most } 位元組
fault-encoding = 不是 UTF-8 文字（第 { $byte } 位元組）
fault-unreadable = 無法讀取：{ $why }
fault-not-toml = 不是有效的 TOML（第 { $line } 行第 { $column } 欄）
fault-cut-off = 內容不完整，中途中斷
fault-not-json = 不是有效的 JSON（第 { $line } 行第 { $column } 欄）
fault-too-deep = 巢狀過深
fault-number-too-long = 含有過長而無法讀取的數字
fault-key-twice = 鍵 { $found } 出現兩次
fault-foreign = 不是本遊戲的結果檔
fault-newer = 格式為 { $found }，本版本最高只能讀取 { $known }：請更新遊戲
fault-seed = 得到 { $found }，應為從 0 起的整數
