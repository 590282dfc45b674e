# 沙盒：選擇、關卡文字、分享碼、頁面和命令。

sandbox-name = 沙盒
sandbox-title = 沙盒 { $code }
sandbox-period = { $first }至{ $last }

sandbox-part-economy = 經濟
sandbox-part-goal = 使命
sandbox-part-reserves = 準備金
sandbox-part-losses = 虧損
sandbox-part-instruments = 工具
sandbox-part-quarters = 任期
sandbox-part-markets = 市場
sandbox-part-banks = 銀行與房地產
sandbox-part-world = 外部世界
sandbox-part-trust = 信任
sandbox-part-information = 資訊
sandbox-part-start = 開局
sandbox-part-past = 往事

sandbox-economy-baseline = 如實測
sandbox-economy-steep-prices = 物價敏感
sandbox-economy-low-rates = 利率貼地
sandbox-economy-high-debt = 債務加倍
sandbox-economy-baseline-about = 模型裡的美國，每個係數都照公布的來。
sandbox-economy-steep-prices-about = 閒置產能對通膨的影響加倍，通膨還會自我延續，像 1985 年以前那樣。
sandbox-economy-low-rates-about = 自然利率低得像日本：利率下限總在近旁。
sandbox-economy-high-debt-about = 聯邦債務是 GDP 的 156%：長期公債殖利率更高，利率每動一步，財政負擔都加倍。

sandbox-goal-dual = 物價與就業
sandbox-goal-inflation = 只看物價
sandbox-goal-average = 平均通膨與就業
sandbox-goal-jobs = 就業優先
sandbox-goal-dual-about = 雙重使命：兩者同樣重要。
sandbox-goal-inflation-about = 任期結束之前，就業不計分。
sandbox-goal-average-about = 低於目標的部分可以用高於目標來補；就業同樣重要。
sandbox-goal-jobs-about = 就業的權重是物價的三倍。

sandbox-reserves-ample = 充裕
sandbox-reserves-scarce = 稀少
sandbox-reserves-ample-about = 準備金充裕並付利息：由管理利率引導市場，如今日。
sandbox-reserves-scarce-about = 準備金短缺且不付利息：由交易台逐日調節，如 2008 年以前。

sandbox-losses-own = 央行自行承擔
sandbox-losses-treasury = 財政部承擔
sandbox-losses-own-about = 虧損記為遞延資產，先賺回來，才再繳庫。
sandbox-losses-treasury-about = 財政部立即補足虧損，如英國。

sandbox-instruments-rate = 利率與言辭
sandbox-instruments-balance-sheet = 加上資產負債表
sandbox-instruments-everything = 全部
sandbox-instruments-rate-about = 目標區間，以及對其走向的指引。
sandbox-instruments-balance-sheet-about = 另有購債、縮表、管理利率、附買回和貼現窗口。
sandbox-instruments-everything-about = 另有出售、信用機制、緊急貸款和換匯額度。

sandbox-information-clear = 清楚
sandbox-information-measured = 如實測
sandbox-information-murky = 模糊
sandbox-information-clear-about = 數據和估計的誤差只有實測的三分之一。
sandbox-information-measured-about = 數據會修正，產出缺口靠估計，與美國一樣。
sandbox-information-murky-about = 誤差比實測的大一半。

sandbox-start-random = 隨緣
sandbox-start-calm = 平靜
sandbox-start-overheated = 過熱
sandbox-start-slump = 蕭條
sandbox-start-random-about = 模型自己走過十二年，走到哪裡就從哪裡開始，不挑不揀。
sandbox-start-calm-about = 十六段這樣的往事中，結局最接近安穩的那一段。
sandbox-start-overheated-about = 十六段中結局最熱的那一段。
sandbox-start-slump-about = 十六段中結局失業最多的那一段。

sandbox-often-never = 從不
sandbox-often-measured = 如實測
sandbox-often-often = 多兩倍
sandbox-risk-markets = 股災、搶現金和被迫拋售
sandbox-risk-banks = 信用緊縮、房市崩跌和銀行擠兌
sandbox-risk-world = 油價衝擊、戰爭、疫情和國外危機
sandbox-risk-trust = 通膨預期鬆動和對獨立性的攻擊

sandbox-quarters-option = { $quarters } 季
sandbox-quarters-about = { $first }至{ $last }。

sandbox-story = { $economy }{ $start }{ $reserves }{ $end }
sandbox-story-often = { $economy }{ $start }{ $reserves }{ $risks }{ $end }
sandbox-story-economy-baseline = 經濟還是我們熟悉的那個，只是過了幾年：沒有什麼新奇，也沒有什麼確定。
sandbox-story-economy-steep-prices = 這裡的物價很靈敏。就業一旺，通膨很快上升；一旦上升，就會自己往前走。
sandbox-story-economy-low-rates = 這裡的錢在好年景也很便宜。麻煩來時，可降的利率並不多。
sandbox-story-economy-high-debt = 國家欠下的債是一年收入的一倍半。在這裡升息，也就墊高了財政的利息帳單。
sandbox-story-start-random = 過去幾年走到哪裡，你就從哪裡接手；沒有人替你寫好故事。
sandbox-story-start-calm = 你在平靜的一季接手，情形與大家想要保住的相去不遠。
sandbox-story-start-overheated = 你在繁榮中接手：訂單排著隊，人手不夠，物價上揚。
sandbox-story-start-slump = 你在蕭條中接手：人找工作，企業找訂單。
sandbox-story-reserves-ample = 準備金充裕，你定下的利率自會傳導下去。
sandbox-story-reserves-scarce = 準備金稀少，也沒有利息；交易台逐日把利率守在目標上。
sandbox-story-risks = 要提防{ $risks }：它們在這裡比別處來得更勤。
sandbox-story-end = 看清楚，作決定，說明理由，再看看值不值得。

sandbox-mandate-dual = 通膨 2%，失業率處於自然水準，兩者並重。
sandbox-mandate-inflation = 通膨 2%，高於一切。
sandbox-mandate-average = 任期內通膨平均 2%，失業率處於自然水準。
sandbox-mandate-jobs = 首先是失業率處於自然水準；在此前提下通膨 2%。

sandbox-asked-inflation = 每一季核心通膨都接近 2%
sandbox-asked-average-inflation = 任期內核心通膨平均 2%
sandbox-asked-jobs = 失業率接近自然水準
sandbox-asked-stability = 金融市場平靜
sandbox-asked-market-control = 貨幣市場利率守在你定的位置
sandbox-asked-credibility = 說話有人信
sandbox-asked-churn = 小步走，少回頭
sandbox-asked-legacy = 留給繼任者一個穩健的經濟

sandbox-hint-real-rate = 先看實質利率：政策利率減去預期通膨，再與中性利率相比。它告訴你是在踩煞車還是在加油。
sandbox-hint-lags = 一步利率約一年後影響就業，物價更晚。要為經濟將到之處作決定。
sandbox-hint-words = 利率動之前，先說它往哪裡去；守住的承諾抵得上一次行動。
sandbox-hint-signs = 留意金融壓力、信用利差和準備金：危機會打招呼，只是聲音不大。
sandbox-debrief = 拿你的路徑與按兵不動和各種規則在同樣運氣下的路徑相比：從哪裡分開，當時你又知道什麼？然後把分享碼交給別人，看看同樣的幾季在他手裡會怎樣。
sandbox-few-loops-inflation = 利率三年多以後才傳到物價，而這一使命最看重物價；留下多少季來修正，由設定沙盒的人決定。
sandbox-few-loops-jobs = 利率大約兩年後才傳到就業，而這一使命最看重就業；留下多少季來修正，由設定沙盒的人決定。

sandbox-code-sign = 分享碼裡有「{ $found }」，分享碼不會有這個字元：只用數字和除 I、L、O、U 以外的字母
sandbox-code-length = 分享碼有 { $found } 個字元，應為 { $short } 個；帶運氣的為 { $long } 個
sandbox-code-mistyped = 分享碼打錯了：最後一個字元與其餘的對不上
sandbox-code-version = 分享碼是第 { $found } 版，本遊戲讀第 { $known } 版
sandbox-code-unknown = 分享碼要求的東西本遊戲沒有（{ $part }）

sandbox-page-lead = 自己搭一個任期；接手之前的世界，由模型自己走過。
sandbox-card-period = 任何時候
sandbox-card-facts = 8 至 40 季
sandbox-card-told = 已開放：自己搭，或輸入分享碼
sandbox-group-world = 世界
sandbox-group-framework = 央行
sandbox-group-term = 任期
sandbox-group-risks = 危機多久來一次
sandbox-preview-waits = 正在推算……
sandbox-share-code = 分享碼
sandbox-code-copy = 複製
sandbox-code-copied = 已複製
sandbox-luck-shared = 所有人同樣的運氣
sandbox-luck-shared-about = 分享碼裡就帶上運氣；否則各人自己抽。
sandbox-code-enter = 輸入分享碼
sandbox-enter-take = 採用
sandbox-page-surprise = 給我驚喜
sandbox-another-past = 換一段往事
sandbox-page-play = 開始
sandbox-preview-failed = 推算不出這個開局：{ $why }
sandbox-preview = 你將從這裡開始
command-sandbox-about = 搭一個沙盒，或讀一個分享碼：分享碼、含義和起點
command-sandbox-code = 要讀的分享碼；不給就按下面的選項產生
command-sandbox-choice = { $part }：{ $choices }
command-sandbox-quarters = 多少季，{ $least } 至 { $most }
command-sandbox-past = 哪一段往事，0 至 { $most }
command-sandbox-luck = 把這個運氣（種子，0 至 { $most }）寫進分享碼；不寫則各人自己抽
command-sandbox-out = 把關卡寫成檔案，可以修改後當作自己的關卡來玩
command-sandbox-both = 分享碼和選項不能同時給
table-choice = 選項
table-chosen = 所選
