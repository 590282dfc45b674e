# 前瞻指引：形式與力道，操作台與各處文字

## Forms and strengths
guidance-form-calendar = 至某一日期
guidance-form-qualitative = 不設日期的措辭
guidance-form-threshold = 至門檻為止
guidance-strength-soft = 柔和：「預期」
guidance-strength-plain = 平實：「擬」
guidance-strength-firm = 堅定：「承諾」
instrument-guidance-thresholds = 設門檻的前瞻指引
field-guidance-form = 前瞻指引的形式
field-guidance-strength = 前瞻指引的力道
field-guidance-unemployment-pct = 失業率門檻
field-guidance-inflation-pct = 預期通膨門檻

## The desk
desk-guidance-direction = 方向
desk-guidance-form = 形式
desk-guidance-strength = 力道
desk-guidance-quarters = 季數
desk-guidance-jobs-above = 失業率高於（%）
desk-guidance-jobs-below = 失業率低於（%）
desk-guidance-prices-at-most = 預期通膨不高於（%）
desk-guidance-prices-above = 預期通膨高於（%）
desk-guidance-reads = 聲明將寫明
desk-guidance-meaning-none = 沒有承諾，也就無從食言。
desk-guidance-meaning-calendar = 到期自動失效。食言會損害公信力，措辭越堅定，損失越大。
desk-guidance-meaning-qualitative = 在撤回之前一直有效。市場大致解讀為半年，分量只有附日期指引的一半。
desk-guidance-meaning-threshold = 觸及門檻之前具約束力；在此之前，市場會隨前景調整預期的時點。預期通膨指未來一年。
desk-guidance-uncrossed = 目前具約束力：失業率為 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，預期通膨為 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
desk-guidance-crossed = 門檻已被觸及：失業率為 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，預期通膨為 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，等於沒有承諾。

## Statement
statement-guidance-qualitative-hold = 委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }在一段時間內維持目標區間不變。
statement-guidance-qualitative-raise = 委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }在一段時間內繼續調升目標區間。
statement-guidance-qualitative-lower = 委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }在一段時間內繼續調降目標區間。
statement-guidance-threshold-hold = 只要失業率仍高於 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，且未來一年的預期通膨不高於 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }至少在此期間維持目標區間不變。
statement-guidance-threshold-raise = 只要未來一年的預期通膨仍高於 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，且失業率低於 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }至少在此期間繼續調升目標區間。
statement-guidance-threshold-lower = 只要失業率仍高於 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，且未來一年的預期通膨不高於 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，委員會{ $strength ->
        [soft] 預期
        [firm] 承諾
       *[plain] 擬
    }至少在此期間繼續調降目標區間。

## Headlines
headline-guidance-qualitative-hold = 聯準會不急：利率將「在一段時間內」不動
headline-guidance-qualitative-raise = 升息未完：聯準會稱「一段時間內」還將調升
headline-guidance-qualitative-lower = 聯準會稱「一段時間內」還將降息
headline-guidance-threshold-hold = 聯準會：失業率高於 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }% 期間不升息
headline-guidance-threshold-raise = 聯準會：預期通膨降至 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }% 之前繼續升息
headline-guidance-threshold-lower = 聯準會：失業率高於 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }% 期間繼續降息
headline-guidance-firmer = 聯準會強化承諾措辭
headline-guidance-softer = 聯準會軟化承諾措辭

## Briefing
briefing-guidance-qualitative-hold = 上次聲明承諾在一段時間內維持區間不變，在撤回之前一直有效，食言會損害一些公信力。
briefing-guidance-qualitative-raise = 上次聲明承諾在一段時間內繼續升息，在撤回之前一直有效，食言會損害一些公信力。
briefing-guidance-qualitative-lower = 上次聲明承諾在一段時間內繼續降息，在撤回之前一直有效，食言會損害一些公信力。
briefing-guidance-threshold-hold = 不升息的承諾仍有約束力：失業率為 { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，高於 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%；未來一年的預期通膨為 { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，不高於 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。
briefing-guidance-threshold-raise = 繼續升息的承諾仍有約束力：未來一年的預期通膨為 { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，高於 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%；失業率為 { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，低於 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。
briefing-guidance-threshold-lower = 繼續降息的承諾仍有約束力：失業率為 { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，高於 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%；未來一年的預期通膨為 { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，不高於 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。
briefing-guidance-threshold-crossed = 上次聲明的門檻已被觸及：失業率為 { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，未來一年的預期通膨為 { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。承諾不再有約束力，市場只能自行猜測下一步。

## Press conference
press-question-trigger = 失業率已接近你們所說的 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。這個數字是扳機嗎？
press-answer-trigger-threshold = 它是門檻，不是扳機。觸及之後只是開始討論。
press-answer-trigger-soon = 到了那一步，我們若採取行動，大家不應感到意外。
press-answer-trigger-patient = 只要物價允許，越過之後我們還可以等很久。
