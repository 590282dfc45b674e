# What the game says: briefing, statement, headlines, emergencies, causes, variables, objectives, medals.

## Briefing: inflation, jobs, growth
briefing-inflation-high = 核心通膨過去四季為 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，高於 { NUMBER($target, maximumFractionDigits: 2) }% 的目標，{ $trend ->
        [rising] 而且還在上升
        [falling] 但正在回落
       *[steady] 且沒有明顯變化
    }。整體通膨為 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
briefing-inflation-low = 核心通膨過去四季為 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，低於 { NUMBER($target, maximumFractionDigits: 2) }% 的目標，{ $trend ->
        [rising] 但正在回升
        [falling] 而且還在走低
       *[steady] 且停滯不前
    }。整體通膨為 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
briefing-inflation-on-target = 核心通膨過去四季為 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，與 { NUMBER($target, maximumFractionDigits: 2) }% 的目標幾乎沒有差別{ $trend ->
        [rising] ，並略有上升
        [falling] ，並略有下降
       *[steady] { "" }
    }。整體通膨為 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
briefing-jobs-tight = 失業率為 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，低於幕僚估計可持續的 { NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }%{ $trend ->
        [rising] ，不過已開始回升
        [falling] ，而且勞動市場還在收緊
       *[steady] { "" }
    }。這項估計並不確定。
briefing-jobs-slack = 失業率為 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，高於幕僚估計可持續的 { NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }%{ $trend ->
        [rising] ，而且還在上升
        [falling] ，但正在下降
       *[steady] { "" }
    }。還有能工作的人閒著。
briefing-jobs-balanced = 失業率為 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，與幕僚估計的可持續水準（{ NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }%）相當{ $trend ->
        [rising] ，正在上升
        [falling] ，正在下降
       *[steady] { "" }
    }。
briefing-growth-above = 產出比經濟可持續的水準高 { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) }%{ $trend ->
        [rising] ，缺口還在擴大
        [falling] ，缺口正在收窄
       *[steady] { "" }
    }。
briefing-growth-below = 產出比經濟可持續的水準低 { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) }%{ $trend ->
        [rising] ，不過正在追趕
        [falling] ，而且差距在拉大
       *[steady] { "" }
    }。
briefing-growth-near = 產出大致處於經濟可持續的水準{ $trend ->
        [rising] ，成長快於潛在水準
        [falling] ，成長慢於潛在水準
       *[steady] { "" }
    }。
briefing-expectations-high = 長期通膨預期已上移至 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，目標是 { NUMBER($target, maximumFractionDigits: 2) }%。
briefing-expectations-low = 長期通膨預期已下滑至 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，目標是 { NUMBER($target, maximumFractionDigits: 2) }%。

## Briefing: markets
briefing-yields-up = 10 年期公債殖利率上升 { NUMBER($long_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點至 { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%；2 年期為 { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，30 年期房貸利率為 { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
briefing-yields-down = 10 年期公債殖利率下降 { NUMBER($long_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點至 { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%；2 年期為 { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，30 年期房貸利率為 { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
briefing-curve-inverted = 殖利率曲線倒掛：2 年期 { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，10 年期 { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。市場正押注降息。
briefing-credit-wider = 信用變貴：Baa 級企業比公債多付 { NUMBER($spread, minimumFractionDigits: 2, maximumFractionDigits: 2) } 個百分點，較上季多 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。
briefing-credit-narrower = 信用變便宜：Baa 級企業比公債多付 { NUMBER($spread, minimumFractionDigits: 2, maximumFractionDigits: 2) } 個百分點，較上季少 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。
briefing-equity-up = 股價本季上漲 { NUMBER($move_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%，比獲利和利率所能支撐的水準{ $valuation ->
        [cheap] 低
       *[dear] 高
    } { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%。
briefing-equity-down = 股價本季下跌 { NUMBER($move_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%，目前比獲利和利率所能支撐的水準{ $valuation ->
        [cheap] 低
       *[dear] 高
    } { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%。
briefing-houses-up = 房價一季上漲 { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，房貸利率為 { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
briefing-houses-down = 房價一季下跌 { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，房貸利率為 { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
briefing-stress = 金融壓力指數為 { NUMBER($stress, minimumFractionDigits: 1, maximumFractionDigits: 1) }（0 為平靜）{ $trend ->
        [rising] ，還在積聚
        [falling] ，正在緩解
       *[steady] { "" }
    }。
briefing-credibility-spent = 言行不一有代價：市場對前瞻指引的相信程度降到 { NUMBER($credibility, minimumFractionDigits: 2, maximumFractionDigits: 2) }（0 到 1）。
briefing-deferred-asset = 央行正在虧損，須先賺回 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，才會再向財政部繳庫。
briefing-remittances-down = 本季繳庫盈餘為 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，比上季少 { NUMBER($fall_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。

## Briefing: reserves, the money market and what has been announced
briefing-reserves-ample = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元（占銀行資產 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），{ $trend ->
        [falling] 正在減少，但
        [rising] 正在增加，
       *[steady] { "" }
    }仍比幕僚估計的稀少臨界點高 { NUMBER($cushion_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，誤差約 { NUMBER($error_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
briefing-reserves-thinning = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元（占銀行資產 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），{ $trend ->
        [falling] 正在減少，
        [rising] 正在增加，
       *[steady] { "" }
    }隔夜利率已有感覺，但仍比幕僚估計的稀少臨界點高 { NUMBER($cushion_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，誤差約 { NUMBER($error_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
briefing-reserves-near = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元（占銀行資產 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），離估計的稀少臨界點僅 { NUMBER($cushion_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，而估計誤差上下各約 { NUMBER($error_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
briefing-reserves-scarce = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元（占銀行資產 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），已比估計的稀少臨界點低 { NUMBER($cushion_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。按幕僚的曲線，再少 1,000 億美元，平靜的星期裡利率會再高 { NUMBER($price_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點，糟糕的日子裡則多得多。
briefing-reserves-kept-short = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元（占銀行資產 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），不付利息，公開市場操作台有意讓它偏緊：多幾十億或少幾十億，就足以推動隔夜利率。
briefing-control-missed = 聯邦資金利率越出目標區間：{ $monday }當週為 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，上限為 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。公開市場操作台留下的準備金太少。
briefing-control-lost = 聯邦資金利率越出目標區間：{ $monday }當週為 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，上限為 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，SOFR 最多比準備金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。
briefing-worst-day = 最糟的一天出現在{ $monday }當週，SOFR 比準備金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。
briefing-repo-drift = 附買回市場不再寬鬆：SOFR 平均比準備金利率高 { NUMBER($spread_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點{ $trend ->
        [rising] ，且逐步走高
        [falling] ，較前收窄
       *[steady] { "" }
    }。
briefing-on-rrp-drained = 隔夜附賣回只剩 { NUMBER($on_rrp_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，緩衝已耗盡：今後的縮表將直接減少準備金。
briefing-treasury-account-up = 財政部帳戶增加 { NUMBER($move_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。這些現金來自銀行體系。
briefing-treasury-account-down = 財政部帳戶減少 { NUMBER($move_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，暫時支撐了準備金，但終將重新補足。
briefing-repo-outstanding = 公開市場操作台仍有 { NUMBER($repo_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元附買回貸出。這份平靜是借來的：不續作就會消失。
briefing-runoff-stepping = 按已公布的時程，縮表上限調整為每月公債 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元、MBS { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，本季合計至多 { NUMBER($quarter_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
briefing-runoff-going-on = 縮表照舊：每月上限公債 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元、MBS { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，本季合計至多 { NUMBER($quarter_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
briefing-guidance-raise = 上次聲明承諾在今後 { $quarters } 季繼續升息，食言會損害公信力。
briefing-guidance-hold = 上次聲明承諾在今後 { $quarters } 季維持區間不變，食言會損害公信力。
briefing-guidance-lower = 上次聲明承諾在今後 { $quarters } 季降息，食言會損害公信力。
briefing-guidance-run-out = 上次聲明中的承諾已經到期，市場只能自行猜測下一步。

## Warning signs on the tape
warning-calm-spread = 最近 { $weeks } 個平靜的星期裡，SOFR 比準備金利率高 { NUMBER($spread_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點，而這幾週既無繳稅也無交割。
warning-effr-near-top = 聯邦資金利率為 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，已貼近目標區間上限（{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%）。
warning-worst-day = { $monday }當週有一天，SOFR 比準備金利率高出 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。
warning-reserves-scarce = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，比估計的稀少臨界點低 { NUMBER($missing_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。

## Statement
statement-economy = 經濟活動{ $activity ->
        [above] 高於
        [below] 低於
       *[near] 接近
    }可持續水準，勞動市場{ $jobs ->
        [tight] 偏緊
        [slack] 尚未完全恢復
       *[balanced] 大致平衡
    }，失業率為 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-inflation-above = 通膨高於委員會 { NUMBER($target, maximumFractionDigits: 2) }% 的目標：過去四季，扣除食品和能源後為 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，整體為 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-inflation-near = 通膨接近委員會 { NUMBER($target, maximumFractionDigits: 2) }% 的目標：過去四季，扣除食品和能源後為 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，整體為 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-inflation-below = 通膨低於委員會 { NUMBER($target, maximumFractionDigits: 2) }% 的目標：過去四季，扣除食品和能源後為 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，整體為 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-rate-keep = 委員會決定將聯邦資金利率目標區間維持在 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-rate-raise = 委員會決定將聯邦資金利率目標區間調升至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-rate-lower = 委員會決定將聯邦資金利率目標區間調降至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-guidance-none = 後續行動取決於數據，委員會不預先承諾。
statement-guidance-raise = 委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }在今後 { $quarters } 季繼續逐步調升目標區間。
statement-guidance-hold = 委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }在今後 { $quarters } 季維持目標區間不變。
statement-guidance-lower = 委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }在今後 { $quarters } 季調降目標區間。
statement-reinvest-all = 聯準會所持證券的到期本金將全數再投資。
statement-runoff = 每月到期本金中，僅公債超過 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元、機構 MBS 超過 { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元的部分將再投資。
statement-runoff-stepping = 每月到期本金中，僅公債超過 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元、機構 MBS 超過 { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元的部分將再投資；上限將逐季調整至 { NUMBER($treasuries_end_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億與 { NUMBER($mbs_end_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-purchases-both = 聯準會將每月購買公債 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元、機構 MBS { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-purchases-treasuries = 聯準會將每月購買公債 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-purchases-mbs = 聯準會將每月購買機構 MBS { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
statement-purchases-tapered = 購買步調將逐季放慢。
statement-bills = 為維持準備金充裕，聯準會還將每月購買 { NUMBER($bills_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元國庫券；此舉不改變貨幣政策立場。
statement-administered = 準備金餘額利率定為 { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，隔夜附賣回利率定為 { NUMBER($on_rrp, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-standing-repo = 常備附買回機制以公債為擔保，按 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 提供隔夜資金。
statement-standing-repo-closed = 常備附買回機制已關閉。
statement-temporary-repo = 公開市場操作台每日提供至多 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元隔夜附買回。

## Headlines
headline-hold-expected = 聯準會按兵不動，利率維持 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，符合預期
headline-hold-tighter = 未如期降息：聯準會維持 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，與市場定價相差 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-hold-easier = 聯準會未升息，比市場定價低 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-raise-expected = 聯準會如期升息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-raise-tighter = 聯準會意外升息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，比市場定價高 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-raise-easier = 升息幅度小於預期：{ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-cut-expected = 聯準會如期降息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-cut-tighter = 聯準會降息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，但比市場期待少 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-cut-easier = 聯準會意外降息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，比市場定價低 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-purchases-start = 聯準會啟動購債，每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元
headline-purchases-more = 聯準會擴大購債至每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元
headline-purchases-less = 聯準會放緩購債至每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元
headline-purchases-end = 聯準會結束購債
headline-runoff-start = 縮表啟動，每月至多 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元
headline-runoff-faster = 縮表提速至每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元
headline-runoff-slower = 縮表放緩至每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元
headline-runoff-end = 縮表結束，到期本金全數再投資
headline-calendar-stopped = 聯準會將縮表步調凍結在每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，不再按計畫加速
headline-bills = 聯準會每月購買 { NUMBER($bills_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元國庫券，強調只是技術性操作
headline-bills-end = 聯準會停止購買國庫券
headline-standing-repo = 附買回利率有了上蓋：聯準會每日按 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 以公債擔保放款
headline-temporary-repo = 操作台提供 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元隔夜資金安撫附買回市場
headline-iorb-trimmed = 技術性調整：準備金利率向區間下限靠近 { NUMBER($cut_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點，為 { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-guidance-raise = 升息未完：聯準會暗示將繼續調升利率
headline-guidance-hold = 聯準會承諾保持耐心：{ $quarters } 季內不動
headline-guidance-lower = 聯準會為降息敞開大門
headline-guidance-dropped = 聯準會撤回承諾，表示將視數據而定
headline-markets-calm = 市場反應平淡
headline-yields-up = 聲明發布後 10 年期殖利率上升 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-yields-up-sharply = 債市大跌，10 年期殖利率跳升 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-yields-down = 聲明發布後 10 年期殖利率下降 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-yields-down-sharply = 債市大漲，10 年期殖利率急降 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點
headline-equity-up = 股市一小時內上漲 { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }%
headline-equity-down = 股市一小時內下跌 { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }%

## Emergencies
emergency-repo-squeeze = 附買回市場出現斷裂
emergency-repo-squeeze-lead = 隔夜資金利率衝出走廊，時鐘在此停住：操作台怎麼辦？
emergency-option-overnight-repo = 提供 750 億美元隔夜附買回
emergency-option-overnight-repo-channel = 以公債為擔保把現金直接交給交易商，次日收回，可每日續作。
emergency-option-overnight-repo-strength = 操作期間效果強：大部分飆升會消退。
emergency-option-overnight-repo-speed = 當天上午見效。
emergency-option-overnight-repo-side-effect = 只是一天天打補丁，操作一停，準備金並沒有多出來。
emergency-option-term-repo = 提供 750 億美元隔夜附買回與 300 億美元兩週期附買回
emergency-option-term-repo-channel = 兩週期資金幫助交易商度過交割日與季底，不必天天續借。
emergency-option-term-repo-strength = 起初中等，在人人擔心的日子前後效果強。
emergency-option-term-repo-speed = 一週之內。
emergency-option-term-repo-side-effect = 資金在外期間資產負債表擴大，銀行也可能拖著不去自籌資金。
emergency-option-cut-administered-rates = 將準備金利率和隔夜附賣回利率調降 5 個基點
emergency-option-cut-administered-rates-channel = 持有準備金的收益略減，把它借出去就更划算一點。
emergency-option-cut-administered-rates-strength = 弱：只把區間內的利率挪動幾個基點，不增加現金。
emergency-option-cut-administered-rates-speed = 次日見效。
emergency-option-cut-administered-rates-side-effect = 會用掉區間下限之上的餘地，也可能被看作小幅降息。
emergency-option-resume-bill-purchases = 每月購買 600 億美元國庫券
emergency-option-resume-bill-purchases-channel = 每筆購買都創造持久的準備金，且不從市場抽走存續期間。
emergency-option-resume-bill-purchases-strength = 今天無效，一季後效果強：這是治本。
emergency-option-resume-bill-purchases-speed = 從下週起每週約 150 億美元。
emergency-option-resume-bill-purchases-side-effect = 抵銷縮表，很多人會稱之為寬鬆。
emergency-option-standing-facility = 設立常備附買回機制
emergency-option-standing-facility-channel = 有資格的機構可隨時以公債為擔保按區間上限借款，能借到的人就沒有理由多付。
emergency-option-standing-facility-strength = 上蓋效果強，但是軟蓋：准入有限，而且使用者怕被貼標籤。
emergency-option-standing-facility-speed = 次日起生效，並一直保留。
emergency-option-standing-facility-side-effect = 交易商可能產生依賴，自己少留現金。
emergency-option-wait = 等待
emergency-option-wait-channel = 不加任何措施。已宣布的繼續執行，有些風浪會自行過去。
emergency-option-wait-strength = 沒有主動作用。對短暫的衝擊足夠，對持久的則不夠。
emergency-option-wait-speed = 若能自行過去，要多久就多久。
emergency-option-wait-side-effect = 會自我強化的將繼續強化，人們會問你為何袖手旁觀。

## Situation report
report-rates-over = SOFR 最高升至 { NUMBER($worst, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，比準備金利率（{ NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%）高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。聯邦資金利率為 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，高於區間上限 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
report-rates-inside = SOFR 最高升至 { NUMBER($worst, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，比準備金利率（{ NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%）高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。聯邦資金利率為 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，仍在區間之內（上限 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%）。
report-reserves = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，占銀行資產 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
report-reserves-fell = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，占銀行資產 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，一週內減少 { NUMBER($move_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
report-reserves-rose = 準備金為 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，占銀行資產 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，儘管一週內增加了 { NUMBER($move_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
report-settled-tax-and-settlement = 企業繳稅與公債交割撞在同幾天：財政部帳戶增加 { NUMBER($rise_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
report-settled-tax-date = 企業繳稅：財政部帳戶增加 { NUMBER($rise_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
report-settled-settlement = 新發公債交割：交易商須籌措現金，財政部帳戶為 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
report-settled-quarter-end = 時值季底：外商銀行和交易商為報表日壓縮資產負債表，減少融出。
report-settled-treasury = 財政部帳戶增加 { NUMBER($rise_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，來自銀行準備金。
report-backstop-standing = 常備附買回機制按 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 放款，已貸出 { NUMBER($repo_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元；有些缺現金的機構沒有資格使用。
report-backstop-temporary = 操作台已有 { NUMBER($repo_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元附買回在外，但仍不夠。
report-backstop-none = 沒有常備機制；隔夜附賣回僅有 { NUMBER($on_rrp_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，難以回流補充。
report-unknown-level = 銀行究竟需要多少準備金。幕僚估計稀少臨界點在 { NUMBER($low_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億至 { NUMBER($high_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元之間。
report-unknown-banks = 哪些銀行還有餘裕資金，又為何在這樣的利率下仍不肯借出。

## The story of a term
story-opened = { $quarter }：開局時目標區間為 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-rate-never-moved = 此後你從未調整利率。
story-rate-rose = 此後區間上限升至 { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-rate-fell = 此後區間上限降至 { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-rate-rose-and-fell = 區間上限一度升至 { NUMBER($peak, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，隨後回到 { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-reserves-fell = 準備金從 { NUMBER($first_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元降至{ $quarter }的 { NUMBER($least_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
story-reserves-kept = 準備金從未低於起點：開始時 { NUMBER($first_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元，結束時 { NUMBER($last_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 億美元。
story-market-held = 貨幣市場穩住了：最糟的一天在{ $quarter }，也只比準備金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。
story-market-tense = { $quarter }貨幣市場吃緊，最糟的一天比準備金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點，但沒有斷裂。
story-market-lost = { $quarter }貨幣市場失控：最糟的一天 SOFR 比準備金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 個基點。
story-answer = 你在{ $quarter }的應對：{ $option }。
story-ended = 到{ $quarter }，核心通膨為 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，失業率為 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，目標區間為 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-percentile = 在同樣運氣下模擬的 { $chairs } 位央行總裁中，有 { $percent }% 不如你。
story-beat = 你比「{ $ghost }」多 { $points } 分。
story-lost = 你比「{ $ghost }」少 { $points } 分。
story-level = 你與「{ $ghost }」打平。

## Why a decision can't be taken
problem-not-finite = { $where }：這不是一個數。
problem-out-of-range = { $where }：{ NUMBER($found, maximumFractionDigits: 2) } 超出 { NUMBER($expected1, maximumFractionDigits: 2) } 至 { NUMBER($expected2, maximumFractionDigits: 2) } 的範圍。
problem-not-in-hand = { $where }：本關不能動用這項工具。
problem-not-a-step = { $where }：{ NUMBER($found, maximumFractionDigits: 2) } 不是 { NUMBER($expected1, maximumFractionDigits: 2) } 的整數倍。
problem-move-too-large = { $where }：一季調整到 { NUMBER($found, maximumFractionDigits: 2) } 超過了允許的 { NUMBER($expected1, maximumFractionDigits: 2) } 個基點。
problem-above-iorb = { $where }：{ NUMBER($found, maximumFractionDigits: 2) } 個基點高於準備金利率的 { NUMBER($expected1, maximumFractionDigits: 2) } 個基點。

## Variables
variable-policy-rate = 政策利率
variable-policy-rate-long = 目標區間中點
variable-output-gap = 產出缺口
variable-output-gap-long = 產出相對於經濟可持續水準
variable-unemployment = 失業率
variable-unemployment-long = 勞動力中沒有工作且正在找工作的比例
variable-natural-unemployment = 自然失業率
variable-natural-unemployment-long = 與通膨穩定相符的失業率（估計值）
variable-core-inflation = 核心通膨（單季）
variable-core-inflation-long = 核心 PCE 通膨，季增年率
variable-core-inflation-4q = 核心通膨
variable-core-inflation-4q-long = 過去四季的核心 PCE 通膨
variable-headline-inflation-4q = 整體通膨
variable-headline-inflation-4q-long = 過去四季的 PCE 通膨，含食品和能源
variable-expected-inflation-long = 通膨預期
variable-expected-inflation-long-long = 未來十年的預期通膨
variable-yield-2y = 2 年期殖利率
variable-yield-2y-long = 2 年期公債殖利率
variable-yield-10y = 10 年期殖利率
variable-yield-10y-long = 10 年期公債殖利率
variable-term-premium-10y = 期限溢酬
variable-term-premium-10y-long = 10 年期公債殖利率超出預期短期利率的部分
variable-mortgage-rate = 房貸利率
variable-mortgage-rate-long = 新承作 30 年期固定房貸利率
variable-credit-spread = 信用利差
variable-credit-spread-long = Baa 級公司債與 10 年期公債的殖利率差
variable-equity-price = 股價
variable-equity-price-long = 股價指數，起點為 100
variable-equity-valuation = 股票評價
variable-equity-valuation-long = 股價高出獲利與利率所能支撐水準的幅度
variable-house-price = 房價
variable-house-price-long = 房價指數，起點為 100
variable-dollar = 美元
variable-dollar-long = 廣義美元指數，起點為 100，上升表示走強
variable-gdp-growth = GDP 成長率
variable-gdp-growth-long = 實質 GDP 季增年率
variable-gdp-nominal-bn = 名目 GDP
variable-gdp-nominal-bn-long = 名目 GDP（年率）
variable-total-assets-bn = 總資產
variable-total-assets-bn-long = 中央銀行總資產
variable-treasuries-bn = 公債
variable-treasuries-bn-long = 所持公債，按面額
variable-mbs-bn = 機構 MBS
variable-mbs-bn-long = 所持機構房貸擔保證券，按面額
variable-reserves-bn = 準備金
variable-reserves-bn-long = 銀行存放於中央銀行的餘額
variable-on-rrp-bn = 隔夜附賣回
variable-on-rrp-bn-long = 貨幣市場基金隔夜存放於央行的資金（隔夜附賣回）
variable-treasury-account-bn = 財政部帳戶
variable-treasury-account-bn-long = 財政部存放於央行的現金（TGA）
variable-currency-bn = 流通貨幣
variable-currency-bn-long = 流通中的紙鈔
variable-bank-assets-bn = 銀行資產
variable-bank-assets-bn-long = 商業銀行總資產
variable-sofr = SOFR
variable-sofr-long = 擔保隔夜融資利率，季平均
variable-effr = 聯邦資金利率
variable-effr-long = 有效聯邦資金利率，季平均
variable-iorb = 準備金利率
variable-iorb-long = 準備金餘額利率（IORB）
variable-sofr-iorb-bp = SOFR 與 IORB 之差
variable-sofr-iorb-bp-long = SOFR 減準備金利率，季平均
variable-sofr-iorb-max-bp = 最糟一日
variable-sofr-iorb-max-bp-long = 最糟一日的 SOFR 減準備金利率
variable-control-loss-bp-days = EFFR 偏離目標
variable-control-loss-bp-days-long = EFFR 超出目標區間的幅度：基點乘天數
variable-control-loss-days = 偏離目標天數
variable-control-loss-days-long = EFFR 超出目標區間的天數
variable-remittances-bn = 繳庫盈餘
variable-remittances-bn-long = 本季繳入財政部的盈餘
variable-credit-holdings-bn = 公司債、市政債與股票
variable-credit-holdings-bn-long = 持有的公司債、市政票券與股票型基金
variable-repo-bn = 附買回
variable-repo-bn-long = 隔夜擔保放款
variable-loans-bn = 貸款
variable-loans-bn-long = 貼現窗口與緊急貸款
variable-swaps-bn = 換匯額度
variable-swaps-bn-long = 借給外國央行的美元
variable-net-income-bn = 淨收益
variable-net-income-bn-long = 央行本季的盈餘，虧損為負
variable-indemnity-bn = 財政補償
variable-indemnity-bn-long = 財政部為本季虧損支付的款項
variable-capital-bn = 資本
variable-capital-bn-long = 央行的資本與公積
variable-deferred-asset-bn = 遞延資產
variable-deferred-asset-bn-long = 恢復繳庫前須先賺回的虧損
variable-unrealised-loss-bn = 未實現損失
variable-unrealised-loss-bn-long = 證券帳面價值減市場價值
variable-credibility = 公信力
variable-credibility-long = 市場對前瞻指引的相信程度，0 到 1
variable-anchoring = 預期錨定
variable-anchoring-long = 長期預期釘住目標的牢固程度，0 到 1
variable-financial-stress = 金融壓力
variable-financial-stress-long = 金融壓力指數，平靜時為 0
variable-top10-wealth-share = 最富一成的財富
variable-volatility = 股價波動率
variable-volatility-long = 未來一個月股價的預期波動，年率百分比（即 VIX）
variable-labor-tightness = 職缺與失業人數之比
variable-labor-tightness-long = 每名失業者對應的職缺數；大於 1 表示勞動力短缺
variable-municipal-spread = 市政債利差
variable-municipal-spread-long = 市政債殖利率高出同類公債的部分
variable-treasury-dysfunction = 公債市場失靈程度
variable-treasury-dysfunction-long = 公債市場運作有多差，正常時為 0；2020 年 3 月為 2 至 3
variable-bank-capital = 銀行資本
variable-bank-capital-long = 銀行股東權益占總資產的比例
variable-bank-losses = 銀行未實現損失
variable-bank-losses-long = 銀行債券和固定利率放款的市值低於帳面價值的部分，占總資產的比例
variable-credit-supply = 信用供給
variable-credit-supply-long = 銀行放款與僅由需求決定的水準之差
variable-risk-appetite = 風險偏好
variable-risk-appetite-long = 低利率和平靜市場累積起來的槓桿，平常時為 0
variable-foreign-demand = 國外產出缺口
variable-foreign-demand-long = 世界其他地區的產出缺口
variable-capital-flows = 流向新興經濟體的資本
variable-capital-flows-long = 已流入新興經濟體的資本，平常時為 0
variable-federal-debt = 聯邦債務
variable-federal-debt-long = 公眾持有的聯邦債務對 GDP 比率
variable-federal-bills = 聯邦國庫券
variable-federal-bills-long = 以國庫券形式存在的聯邦債務對 GDP 比率
variable-federal-deficit = 聯邦赤字
variable-federal-deficit-long = 聯邦年度赤字對 GDP 比率
variable-federal-interest = 聯邦利息支出
variable-federal-interest-long = 聯邦政府每年支付的利息對 GDP 比率
variable-political-pressure = 政治壓力
variable-political-pressure-long = 央行承受的政治壓力：無人關心時為 0，登上頭條時為 1
variable-independence = 獨立性
variable-independence-long = 外界認為央行能自主決策的程度，0 到 1
variable-bottom50-wealth-share = 後半數家庭財富占比
variable-bottom50-wealth-share-long = 財富較少的半數家庭占家庭淨資產的比例
variable-bottom50-income = 後半數家庭所得
variable-bottom50-income-long = 財富較少的半數家庭的所得與趨勢之差
variable-top10-income = 前一成家庭所得
variable-top10-income-long = 最富有一成家庭的所得與趨勢之差
variable-top10-wealth-share-long = 最富有一成家庭占家庭淨資產的比例
variable-breakeven = 損益兩平通膨率
variable-breakeven-long = 10 年期債券價格隱含的通膨率

crisis-credit-crunch = 信用緊縮
crisis-equity-crash = 股市崩跌
crisis-housing-bust = 房價崩跌
crisis-bank-run = 銀行擠兌
crisis-dash-for-cash = 搶現金潮
crisis-leverage-spiral = 去槓桿螺旋
crisis-currency-shock = 境外資本流動驟停
crisis-de-anchoring = 通膨預期脫錨
crisis-political-attack = 對央行獨立性的攻擊
crisis-foreign-crisis = 境外金融危機
crisis-supply-shock = 供給衝擊
crisis-war = 推升油價的戰爭
crisis-pandemic = 大流行病
crisis-repo-squeeze = 附買回市場資金緊俏
crisis-taper-tantrum = 縮減恐慌

## Units
unit-percent-short = %
unit-percent-per-year-short = %
unit-bp-short = 基點
unit-usd-bn-short = 億美元
unit-index-short = 指數
unit-share-short = 0–1
unit-days-short = 天

## Why it moved
cause-inertia = 慣性
cause-real-short-rate = 實質短期利率
cause-real-long-rate = 實質長期利率
cause-mortgage-rate = 房貸利率
cause-credit-spread = 信用利差
cause-equity = 股價
cause-houses = 房價
cause-dollar = 美元
cause-demand-shock = 新的需求衝擊
cause-expectations = 通膨預期
cause-slack = 閒置與緊俏
cause-supply = 成本與供給
cause-energy = 能源
cause-inflation-noise = 短期價格雜訊
cause-okun = 產出帶動就業
cause-labour-shock = 新的勞動市場衝擊
cause-policy-expected = 預期政策路徑
cause-guidance = 前瞻指引
cause-neutral-rate = 中性利率
cause-outlook = 成長與物價前景
cause-natural-rate = 自然失業率
cause-productivity = 生產力
cause-balance-sheet = 資產負債表
cause-term-premium-shock = 新的期限溢酬衝擊
cause-stress = 金融壓力
cause-credit-supply = 信用供給
cause-uncertainty = 不確定性
cause-fiscal = 聯邦財政
cause-foreign = 國外因素
cause-pandemic = 疫情
cause-food = 食品
cause-liquidity = 購買進行中的影響
cause-functioning = 公債市場運作
cause-debt = 有待持有的聯邦債務
cause-inflation-risk = 通膨風險
cause-signalling = 購買的訊號作用
cause-runoff = 縮表
cause-purchases = 購債
cause-repo = 附買回貸出
cause-currency = 流通貨幣
cause-treasury-account = 財政部帳戶
cause-on-rrp = 隔夜附賣回
cause-other-liabilities = 其他負債
cause-income = 央行自身收入
cause-scarcity = 準備金稀少
cause-calendar = 繳稅、交割與季底
cause-other = 其他
cause-measurement = 測量與修訂

## Objectives, gauges, medals, policies
objective-inflation = 通膨
objective-jobs = 就業
objective-market-control = 貨幣市場控制
objective-stability = 金融穩定
objective-churn = 穩健操作
objective-average-inflation = 平均通膨
objective-credibility = 公信力
objective-legacy = 留下的局面
objective-distribution = 財富分配
objective-central-bank-losses = 央行虧損
objective-independence = 獨立性
gauge-inflation = 通膨
gauge-jobs = 就業
gauge-stability = 金融穩定
gauge-market-control = 市場控制
gauge-credibility = 公信力
medal-gold = 金牌
medal-silver = 銀牌
medal-bronze = 銅牌
medal-none = 無獎牌
policy-player = 你
policy-hold = 不動
policy-taylor = 泰勒法則
policy-balanced = 平衡法則
policy-inertial = 慣性法則
policy-nominal-growth = 名目成長法則
policy-history = 歷史
policy-hindsight = 事後最適
policy-random = 隨機操作

## Statuses, institutions
status-flash = 初值
status-revised = 修訂
status-final = 終值
institution-fed = 美國聯邦準備系統
institution-fed-short = 聯準會

## Guidance
guidance-none = 不作承諾
guidance-hold = 維持區間
guidance-raise = 繼續逐步升息
guidance-lower = 今後降息
purchase-maturity-short = 五年以內
purchase-maturity-broad = 各天期
purchase-maturity-long = 五年至三十年

## Instruments in hand
instrument-target-range = 目標區間
instrument-purchases = 購債
instrument-runoff = 縮表上限
instrument-bill-purchases = 購買國庫券
instrument-administered-rates = 管理利率
instrument-standing-repo = 常備附買回機制
instrument-temporary-repo = 臨時附買回操作
instrument-guidance = 前瞻指引
instrument-sales = 出售證券
instrument-interest-on-reserves = 對準備金付息
instrument-on-rrp = 隔夜附賣回機制
instrument-corporate-purchases = 購買公司債
instrument-municipal-purchases = 購買市政票券
instrument-equity-purchases = 購買股票基金
instrument-credit-backstop = 信用後盾機制
instrument-emergency-lending = 緊急貸款
instrument-swap-lines = 央行換匯額度
instrument-discount-window = 重貼現率
instrument-purchase-maturity = 購債天期
instrument-maturity-extension = 天期延長
instrument-press-conference = 記者會

## Fields of a decision
field-target-low-pct = 目標區間下限
field-bill-purchases-usd-bn = 每月購買國庫券
field-iorb-offset-bp = 準備金利率高於區間下限
field-on-rrp-offset-bp = 隔夜附賣回利率高於區間下限
field-standing-repo = 常備附買回機制
field-standing-repo-offset-bp = 常備附買回利率高於區間上限
field-temporary-repo-usd-bn = 臨時附買回操作
field-guidance = 前瞻指引
field-guidance-quarters = 前瞻指引的期限
field-interest-on-reserves = 對準備金付息
field-on-rrp = 隔夜附賣回機制
field-corporate-purchases-usd-bn = 每月購買公司債
field-municipal-purchases-usd-bn = 每月購買市政票券
field-equity-purchases-usd-bn = 每月購買股票基金
field-credit-backstop-usd-bn = 信用後盾機制
field-emergency-lending-usd-bn = 緊急貸款
field-swap-lines = 央行換匯額度
field-discount-offset-bp = 重貼現率高於區間上限
field-purchase-maturity = 公債購買的天期
field-maturity-extension-usd-bn = 每月延長天期的規模
field-replies = 記者會上的回答
field-treasuries-purchases-usd-bn = 每月購買公債
field-treasuries-purchases-step-usd-bn = 公債購買的每季步幅
field-treasuries-purchases-end-usd-bn = 公債購買的終點
field-treasuries-runoff-cap-usd-bn = 每月公債縮表上限
field-treasuries-runoff-cap-step-usd-bn = 公債縮表上限的每季步幅
field-treasuries-runoff-cap-end-usd-bn = 公債縮表上限的終點
field-mbs-purchases-usd-bn = 每月購買 MBS
field-mbs-purchases-step-usd-bn = MBS 購買的每季步幅
field-mbs-purchases-end-usd-bn = MBS 購買的終點
field-mbs-runoff-cap-usd-bn = 每月 MBS 縮表上限
field-mbs-runoff-cap-step-usd-bn = MBS 縮表上限的每季步幅
field-mbs-runoff-cap-end-usd-bn = MBS 縮表上限的終點
