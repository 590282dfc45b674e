# 前瞻指引：形式与力度，操作台与各处文字

## Forms and strengths
guidance-form-calendar = 到某一日期
guidance-form-qualitative = 不设日期的措辞
guidance-form-threshold = 到达门槛为止
guidance-strength-soft = 柔和：“预计”
guidance-strength-plain = 平实：“拟”
guidance-strength-firm = 坚定：“承诺”
instrument-guidance-thresholds = 设门槛的前瞻指引
field-guidance-form = 前瞻指引的形式
field-guidance-strength = 前瞻指引的力度
field-guidance-unemployment-pct = 失业率门槛
field-guidance-inflation-pct = 预期通胀门槛

## The desk
desk-guidance-direction = 方向
desk-guidance-form = 形式
desk-guidance-strength = 力度
desk-guidance-quarters = 季度数
desk-guidance-jobs-above = 失业率高于（%）
desk-guidance-jobs-below = 失业率低于（%）
desk-guidance-prices-at-most = 预期通胀不高于（%）
desk-guidance-prices-above = 预期通胀高于（%）
desk-guidance-reads = 声明将写明
desk-guidance-meaning-none = 没有承诺，也就无从食言。
desk-guidance-meaning-calendar = 到期自动失效。食言会损害公信力，措辞越坚定，损失越大。
desk-guidance-meaning-qualitative = 直到撤回为止一直有效。市场大致理解为半年，分量只有带日期指引的一半。
desk-guidance-meaning-threshold = 触及门槛之前具有约束力；在此之前，市场会随前景调整预期的时点。预期通胀指未来一年。
desk-guidance-uncrossed = 目前具有约束力：失业率为 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，预期通胀为 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
desk-guidance-crossed = 门槛已被触及：失业率为 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，预期通胀为 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，等于没有承诺。

## Statement
statement-guidance-qualitative-hold = 委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }在一段时间内维持目标区间不变。
statement-guidance-qualitative-raise = 委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }在一段时间内继续上调目标区间。
statement-guidance-qualitative-lower = 委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }在一段时间内继续下调目标区间。
statement-guidance-threshold-hold = 只要失业率仍高于 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，且未来一年的预期通胀不高于 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }至少在此期间维持目标区间不变。
statement-guidance-threshold-raise = 只要未来一年的预期通胀仍高于 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，且失业率低于 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }至少在此期间继续上调目标区间。
statement-guidance-threshold-lower = 只要失业率仍高于 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，且未来一年的预期通胀不高于 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }至少在此期间继续下调目标区间。

## Headlines
headline-guidance-qualitative-hold = 美联储不着急：利率将“在一段时间内”不动
headline-guidance-qualitative-raise = 加息未完：美联储称“一段时间内”还将上调
headline-guidance-qualitative-lower = 美联储称“一段时间内”还将降息
headline-guidance-threshold-hold = 美联储：失业率高于 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }% 期间不加息
headline-guidance-threshold-raise = 美联储：预期通胀降至 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }% 之前继续加息
headline-guidance-threshold-lower = 美联储：失业率高于 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }% 期间继续降息
headline-guidance-firmer = 美联储强化承诺措辞
headline-guidance-softer = 美联储软化承诺措辞

## Briefing
briefing-guidance-qualitative-hold = 上次声明承诺在一段时间内维持区间不变，撤回之前一直有效，食言会损害一些公信力。
briefing-guidance-qualitative-raise = 上次声明承诺在一段时间内继续加息，撤回之前一直有效，食言会损害一些公信力。
briefing-guidance-qualitative-lower = 上次声明承诺在一段时间内继续降息，撤回之前一直有效，食言会损害一些公信力。
briefing-guidance-threshold-hold = 不加息的承诺仍有约束力：失业率为 { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，高于 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%；未来一年的预期通胀为 { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，不高于 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。
briefing-guidance-threshold-raise = 继续加息的承诺仍有约束力：未来一年的预期通胀为 { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，高于 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%；失业率为 { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，低于 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。
briefing-guidance-threshold-lower = 继续降息的承诺仍有约束力：失业率为 { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，高于 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%；未来一年的预期通胀为 { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，不高于 { NUMBER($inflation, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。
briefing-guidance-threshold-crossed = 上次声明的门槛已被触及：失业率为 { NUMBER($unemployment_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%，未来一年的预期通胀为 { NUMBER($inflation_now, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。承诺不再有约束力，市场只能自己猜测下一步。

## Press conference
press-question-trigger = 失业率已接近你们所说的 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 2) }%。这个数字是扳机吗？
press-answer-trigger-threshold = 它是门槛，不是扳机。触及之后只是开始讨论。
press-answer-trigger-soon = 到了那一步，我们若采取行动，大家不应感到意外。
press-answer-trigger-patient = 只要物价允许，越过之后我们还可以等很久。
