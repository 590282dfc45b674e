### 決策台：分區、滑桿、時程、融通機制、利率階梯、表決、變更紀錄。

desk-section-rate = 目標區間
desk-section-balance = 資產負債表(&B)
desk-section-facilities = 融通機制(&F)
desk-section-words = 措辭(&W)
desk-section-faults = 有 { $count } 處無法採用
desk-section-changed = 已變更：{ $summary }
desk-section-stands = 現行設定：{ $standing }
desk-put-back = 恢復現行設定：{ $section }
desk-changes = 已變更：{ $sections }
desk-changes-none = 未作變更：現行設定繼續。
desk-changed-rate = 目標區間
desk-changed-balance = 資產負債表
desk-changed-facilities = 融通機制
desk-changed-words = 措辭

## The rate

desk-slider = 目標區間滑桿
desk-slider-priced = 市場反映
desk-slider-reach = 本次會議區間下限可在 { $low } 至 { $high } 之間。
desk-priced-tighter = 市場已反映 { $priced }，你的區間比這緊 { $gap }。
desk-priced-easier = 市場已反映 { $priced }，你的區間比這鬆 { $gap }。

## Lines of the sections

desk-says-join = { " · " }
desk-says-buying = 購債 { $now }
desk-says-buying-path = 購債 { $now } → { $later }
desk-says-selling = 售債 { $now }
desk-says-selling-path = 售債 { $now } → { $later }
desk-says-runoff = 縮表 { $now }
desk-says-runoff-path = 縮表 { $now } → { $later }
desk-says-credit = 信用 { $amount }
desk-says-extension = 延長天期 { $amount }
desk-says-balance-still = 不購債，不縮表
desk-says-bill-purchases = 國庫券 { $amount }
desk-says-temporary-repo = 附買回 { $amount }
desk-says-emergency-lending = 貸款 { $amount }
desk-says-credit-backstop = 後盾 { $amount }
desk-says-swap-lines = 換匯額度已開放
desk-says-facilities-still = 均未動用
desk-says-quarters = { $quarters } 季

## Calendars

desk-money-a-month = 每月，億美元
desk-calendar-name = { $asset }，{ $kind }
desk-calendar-now = 現在
desk-calendar-later = +{ $quarters }
desk-calendar-in = { $quarters ->
    [0] 本季
   *[other] { $quarters } 季後
}
desk-calendar-bar = { $name }，{ $when }
desk-calendar-pull = 拖曳長條頂端，或用方向鍵：上下改變金額，左右換到另一季。
desk-purchases-or-sales = 購買（負數為出售）
desk-calendar-reach = 本關每月可在 { $low } 至 { $high } 億美元之間。
desk-calendar-ends = { $quarters } 季後結束。
desk-calendar-stays = 維持每月 { $amount }。
desk-calendar-rises = { $quarters } 季後升至每月 { $amount }，此後不變。
desk-calendar-falls = { $quarters } 季後降至每月 { $amount }，此後不變。
desk-calendar-no-purchases = 除到期再投資外不再購買。
desk-calendar-no-runoff = 不縮表：到期本金全數再投資。
desk-calendar-reinvested = { $calendar }到期超過上限的部分再投資。
desk-preset-hold = 維持
desk-preset-hold-hint = 停在現在的金額，不再變動
desk-preset-stop = 停止
desk-preset-stop-hint = 立即歸零
desk-preset-end = 逐步歸零
desk-preset-end-hint = 在所設季數內等步降至零
desk-preset-phase-in = 逐步加大
desk-preset-phase-in-hint = 在所設季數內等步升至「直至」的金額，或本關的最大上限
desk-preset-over = 季數
desk-preset-over-name = 預設時程所用的季數
desk-purchase-maturity = 購債天期
desk-maturity-extension = 天期延長（每月，億美元）
desk-maturity-extension-hint = 賣出三年內的公債，買進等額長天期公債：從市場取走存續期間，準備金不變。
desk-corporate-purchases = 公司債（每月，億美元）
desk-corporate-purchases-hint = 公司債與商業本票：買進期間信用利差收窄。
desk-municipal-purchases = 市政票券（每月，億美元）
desk-municipal-purchases-hint = 州與城市的票券。
desk-equity-purchases = 股票基金（每月，億美元）
desk-equity-purchases-hint = 股票基金：撐住股價，風險則留在你的帳上。

## Facilities

desk-rung-iorb = 準備金利率
desk-rung-on-rrp = 隔夜附賣回
desk-rung-standing-repo = 常備附買回
desk-rung-discount = 重貼現率
desk-short-iorb = 準備金利率
desk-short-on-rrp = 隔夜附賣回
desk-short-standing-repo = 常備附買回
desk-short-discount = 重貼現率
desk-discount-hint = 貼現窗口的主要融通利率：銀行主動借款所付的利率。
desk-switch = { $name }：開放
desk-bill-purchases = 國庫券（每月，億美元）
desk-bill-purchases-hint = 為管理準備金而買進國庫券：創造準備金，而不從市場取走存續期間。
desk-temporary-repo = 臨時附買回（億美元）
desk-temporary-repo-hint = 每天按區間上限提供的隔夜附買回，僅限本季。
desk-emergency-lending = 緊急貸款（億美元）
desk-emergency-lending-hint = 在貼現窗口之外對銀行與交易商放款：止住擠兌，但會被記住。
desk-credit-backstop = 信用後盾（億美元）
desk-credit-backstop-hint = 支撐公司與市政信用的機制規模，往往不必動用便已見效。
desk-at-most = { $hint }本關最多 { $amount }。
desk-swap-lines = 對外國央行的換匯額度
desk-swap-lines-hint = 外國央行以本國貨幣換取美元，利率略加碼。
desk-ladder = 所選利率構成的走廊
desk-ladder-inverted = { $above }高於{ $below }：次序顛倒。

## The vote

desk-vote = 委員會會如何表決
desk-vote-count = 贊成 { $ayes }，反對 { $noes }
desk-vote-for = { $name }（{ $school }）：贊成。
desk-vote-against = { $name }（{ $school }）：反對，因為{ $reason }。
desk-vote-against-wants = { $name }（{ $school }）：反對，因為{ $reason }；主張 { $wanted }。
desk-seat-chair = 主
desk-seat-vice-chair = 副
desk-seat-new-york = 市
desk-seat-governor-prices = 價
desk-seat-governor-jobs = 就
desk-seat-governor-banks = 監
desk-seat-governor-research = 研
desk-seat-governor-payments = 付
desk-seat-president-north = 北
desk-seat-president-south = 南
desk-seat-president-west = 西
desk-seat-president-plains = 原

## Keys

keys-step = 在決策台上復原一步；重做一步
keys-sections = 開啟決策台的分區：資產負債表、融通機制、措辭
keys-calendar = 時程的長條：改變金額，換到另一季
