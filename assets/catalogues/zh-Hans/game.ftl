# What the game says: briefing, statement, headlines, emergencies, causes, variables, objectives, medals.

## Briefing: inflation, jobs, growth
briefing-inflation-high = 核心通胀过去四个季度为 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，高于 { NUMBER($target, maximumFractionDigits: 2) }% 的目标，{ $trend ->
        [rising] 而且还在上升
        [falling] 但正在回落
       *[steady] 且没有明显变化
    }。总体通胀为 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
briefing-inflation-low = 核心通胀过去四个季度为 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，低于 { NUMBER($target, maximumFractionDigits: 2) }% 的目标，{ $trend ->
        [rising] 但正在回升
        [falling] 而且还在走低
       *[steady] 且停滞不前
    }。总体通胀为 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
briefing-inflation-on-target = 核心通胀过去四个季度为 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，与 { NUMBER($target, maximumFractionDigits: 2) }% 的目标几乎没有差别{ $trend ->
        [rising] ，并略有上升
        [falling] ，并略有下降
       *[steady] { "" }
    }。总体通胀为 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
briefing-jobs-tight = 失业率为 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，低于工作人员估计可持续的 { NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }%{ $trend ->
        [rising] ，不过已开始回升
        [falling] ，而且劳动力市场还在收紧
       *[steady] { "" }
    }。这一估计并不确定。
briefing-jobs-slack = 失业率为 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，高于工作人员估计可持续的 { NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }%{ $trend ->
        [rising] ，而且还在上升
        [falling] ，但正在下降
       *[steady] { "" }
    }。还有能工作的人闲着。
briefing-jobs-balanced = 失业率为 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，与工作人员估计的可持续水平（{ NUMBER($natural, minimumFractionDigits: 1, maximumFractionDigits: 1) }%）相当{ $trend ->
        [rising] ，正在上升
        [falling] ，正在下降
       *[steady] { "" }
    }。
briefing-growth-above = 产出比经济可持续的水平高 { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) }%{ $trend ->
        [rising] ，缺口还在扩大
        [falling] ，缺口正在收窄
       *[steady] { "" }
    }。
briefing-growth-below = 产出比经济可持续的水平低 { NUMBER($gap, minimumFractionDigits: 1, maximumFractionDigits: 1) }%{ $trend ->
        [rising] ，不过正在追赶
        [falling] ，而且差距在拉大
       *[steady] { "" }
    }。
briefing-growth-near = 产出大致处于经济可持续的水平{ $trend ->
        [rising] ，增长快于潜在水平
        [falling] ，增长慢于潜在水平
       *[steady] { "" }
    }。
briefing-expectations-high = 长期通胀预期已上移至 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，目标是 { NUMBER($target, maximumFractionDigits: 2) }%。
briefing-expectations-low = 长期通胀预期已下滑至 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，目标是 { NUMBER($target, maximumFractionDigits: 2) }%。

## Briefing: markets
briefing-yields-up = 10 年期国债收益率上升 { NUMBER($long_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点至 { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%；2 年期为 { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，30 年期房贷利率为 { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
briefing-yields-down = 10 年期国债收益率下降 { NUMBER($long_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点至 { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%；2 年期为 { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，30 年期房贷利率为 { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
briefing-curve-inverted = 收益率曲线倒挂：2 年期 { NUMBER($short, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，10 年期 { NUMBER($long, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。市场在押注降息。
briefing-credit-wider = 信贷变贵：Baa 级企业比国债多付 { NUMBER($spread, minimumFractionDigits: 2, maximumFractionDigits: 2) } 个百分点，较上季度多 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。
briefing-credit-narrower = 信贷变便宜：Baa 级企业比国债多付 { NUMBER($spread, minimumFractionDigits: 2, maximumFractionDigits: 2) } 个百分点，较上季度少 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。
briefing-equity-up = 股价本季度上涨 { NUMBER($move_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%，比盈利和利率所能支持的水平{ $valuation ->
        [cheap] 低
       *[dear] 高
    } { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%。
briefing-equity-down = 股价本季度下跌 { NUMBER($move_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%，目前比盈利和利率所能支持的水平{ $valuation ->
        [cheap] 低
       *[dear] 高
    } { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%。
briefing-houses-up = 房价一个季度上涨 { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，房贷利率为 { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
briefing-houses-down = 房价一个季度下跌 { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，房贷利率为 { NUMBER($mortgage, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
briefing-stress = 金融压力指数为 { NUMBER($stress, minimumFractionDigits: 1, maximumFractionDigits: 1) }（0 为平静）{ $trend ->
        [rising] ，还在积聚
        [falling] ，正在缓解
       *[steady] { "" }
    }。
briefing-credibility-spent = 言行不一有代价：市场对前瞻指引的相信程度降到 { NUMBER($credibility, minimumFractionDigits: 2, maximumFractionDigits: 2) }（0 到 1）。
briefing-deferred-asset = 央行正在亏损，须先赚回 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，才会再向财政部上缴利润。
briefing-remittances-down = 本季度上缴财政部的利润为 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，比上季度少 { NUMBER($fall_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。

## Briefing: reserves, the money market and what has been announced
briefing-reserves-ample = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元（占银行资产 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），{ $trend ->
        [falling] 正在减少，但
        [rising] 正在增加，
       *[steady] { "" }
    }仍比工作人员估计的稀缺临界点高 { NUMBER($cushion_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，误差约 { NUMBER($error_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
briefing-reserves-thinning = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元（占银行资产 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），{ $trend ->
        [falling] 正在减少，
        [rising] 正在增加，
       *[steady] { "" }
    }隔夜利率已有感觉，但仍比工作人员估计的稀缺临界点高 { NUMBER($cushion_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，误差约 { NUMBER($error_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
briefing-reserves-near = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元（占银行资产 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），离估计的稀缺临界点仅 { NUMBER($cushion_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，而估计误差上下各约 { NUMBER($error_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
briefing-reserves-scarce = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元（占银行资产 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），已比估计的稀缺临界点低 { NUMBER($cushion_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。按工作人员的曲线，再少 1,000 亿美元，平静的星期里利率会再高 { NUMBER($price_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点，糟糕的日子里则多得多。
briefing-reserves-kept-short = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元（占银行资产 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%），不付利息，公开市场操作台有意让它偏紧：多几十亿或少几十亿，就足以推动隔夜利率。
briefing-control-missed = 联邦基金利率越出目标区间：{ $monday }当周为 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，上限为 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。公开市场操作台留下的准备金太少。
briefing-control-lost = 联邦基金利率越出目标区间：{ $monday }当周为 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，上限为 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，SOFR 最多比准备金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。
briefing-worst-day = 最糟的一天出现在{ $monday }当周，SOFR 比准备金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。
briefing-repo-drift = 回购市场不再宽松：SOFR 平均比准备金利率高 { NUMBER($spread_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点{ $trend ->
        [rising] ，且逐步走高
        [falling] ，较前收窄
       *[steady] { "" }
    }。
briefing-on-rrp-drained = 隔夜逆回购只剩 { NUMBER($on_rrp_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，缓冲已耗尽：今后的缩表将直接减少准备金。
briefing-treasury-account-up = 财政部账户增加 { NUMBER($move_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。这些现金来自银行体系。
briefing-treasury-account-down = 财政部账户减少 { NUMBER($move_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，暂时支撑了准备金，但终将重新补足。
briefing-repo-outstanding = 公开市场操作台仍有 { NUMBER($repo_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元回购贷出。这份平静是借来的：不续做就会消失。
briefing-runoff-stepping = 按已公布的日程，缩表上限调整为每月国债 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元、MBS { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，本季度合计至多 { NUMBER($quarter_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
briefing-runoff-going-on = 缩表照旧：每月上限国债 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元、MBS { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，本季度合计至多 { NUMBER($quarter_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
briefing-guidance-raise = 上次声明承诺在今后 { $quarters } 个季度继续加息，食言会损害公信力。
briefing-guidance-hold = 上次声明承诺在今后 { $quarters } 个季度维持区间不变，食言会损害公信力。
briefing-guidance-lower = 上次声明承诺在今后 { $quarters } 个季度降息，食言会损害公信力。
briefing-guidance-run-out = 上次声明中的承诺已经到期，市场只能自己猜测下一步。

## Warning signs on the tape
warning-calm-spread = 最近 { $weeks } 个平静的星期里，SOFR 比准备金利率高 { NUMBER($spread_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点，而这几周既无缴税也无交割。
warning-effr-near-top = 联邦基金利率为 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，已贴近目标区间上限（{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%）。
warning-worst-day = { $monday }当周有一天，SOFR 比准备金利率高出 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。
warning-reserves-scarce = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，比估计的稀缺临界点低 { NUMBER($missing_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。

## Statement
statement-economy = 经济活动{ $activity ->
        [above] 高于
        [below] 低于
       *[near] 接近
    }可持续水平，劳动力市场{ $jobs ->
        [tight] 偏紧
        [slack] 尚未完全恢复
       *[balanced] 大致平衡
    }，失业率为 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-inflation-above = 通胀高于委员会 { NUMBER($target, maximumFractionDigits: 2) }% 的目标：过去四个季度，剔除食品和能源后为 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，总体为 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-inflation-near = 通胀接近委员会 { NUMBER($target, maximumFractionDigits: 2) }% 的目标：过去四个季度，剔除食品和能源后为 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，总体为 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-inflation-below = 通胀低于委员会 { NUMBER($target, maximumFractionDigits: 2) }% 的目标：过去四个季度，剔除食品和能源后为 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，总体为 { NUMBER($headline, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-rate-keep = 委员会决定将联邦基金利率目标区间维持在 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-rate-raise = 委员会决定将联邦基金利率目标区间上调至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-rate-lower = 委员会决定将联邦基金利率目标区间下调至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-guidance-none = 后续行动取决于数据，委员会不预先承诺。
statement-guidance-raise = 委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }在今后 { $quarters } 个季度继续逐步上调目标区间。
statement-guidance-hold = 委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }在今后 { $quarters } 个季度维持目标区间不变。
statement-guidance-lower = 委员会{ $strength ->
        [soft] 预计
        [firm] 承诺
       *[plain] 拟
    }在今后 { $quarters } 个季度下调目标区间。
statement-reinvest-all = 美联储所持证券的到期本金将全部再投资。
statement-runoff = 每月到期本金中，仅国债超过 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元、机构 MBS 超过 { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元的部分将再投资。
statement-runoff-stepping = 每月到期本金中，仅国债超过 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元、机构 MBS 超过 { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元的部分将再投资；上限将逐季调整至 { NUMBER($treasuries_end_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿和 { NUMBER($mbs_end_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-purchases-both = 美联储将每月购买国债 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元、机构 MBS { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-purchases-treasuries = 美联储将每月购买国债 { NUMBER($treasuries_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-purchases-mbs = 美联储将每月购买机构 MBS { NUMBER($mbs_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-purchases-tapered = 购买步伐将逐季放慢。
statement-bills = 为保持准备金充裕，美联储还将每月购买 { NUMBER($bills_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元国库券；此举不改变货币政策立场。
statement-administered = 准备金余额利率定为 { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，隔夜逆回购利率定为 { NUMBER($on_rrp, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-standing-repo = 常备回购便利以国债为抵押，按 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 提供隔夜资金。
statement-standing-repo-closed = 常备回购便利已关闭。
statement-temporary-repo = 公开市场操作台每日提供至多 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元隔夜回购。

## Headlines
headline-hold-expected = 美联储按兵不动，利率维持 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，符合预期
headline-hold-tighter = 未如期降息：美联储维持 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，与市场定价相差 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-hold-easier = 美联储未加息，比市场定价低 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-raise-expected = 美联储如期加息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-raise-tighter = 美联储意外加息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，比市场定价高 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-raise-easier = 加息幅度小于预期：{ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-cut-expected = 美联储如期降息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-cut-tighter = 美联储降息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，但比市场期待少 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-cut-easier = 美联储意外降息至 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，比市场定价低 { NUMBER($surprise_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-purchases-start = 美联储启动购债，每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元
headline-purchases-more = 美联储扩大购债至每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元
headline-purchases-less = 美联储放缓购债至每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元
headline-purchases-end = 美联储结束购债
headline-runoff-start = 缩表启动，每月至多 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元
headline-runoff-faster = 缩表提速至每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元
headline-runoff-slower = 缩表放缓至每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元
headline-runoff-end = 缩表结束，到期本金全部再投资
headline-calendar-stopped = 美联储将缩表步伐冻结在每月 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，不再按计划提速
headline-bills = 美联储每月购买 { NUMBER($bills_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元国库券，强调只是技术操作
headline-bills-end = 美联储停止购买国库券
headline-standing-repo = 回购利率有了封顶：美联储每日按 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 以国债抵押放款
headline-temporary-repo = 操作台提供 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元隔夜资金安抚回购市场
headline-iorb-trimmed = 技术性调整：准备金利率向区间下限靠近 { NUMBER($cut_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点，为 { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%
headline-guidance-raise = 加息未完：美联储暗示将继续上调利率
headline-guidance-hold = 美联储承诺保持耐心：{ $quarters } 个季度内不动
headline-guidance-lower = 美联储为降息敞开大门
headline-guidance-dropped = 美联储撤回承诺，表示将视数据而定
headline-markets-calm = 市场反应平淡
headline-yields-up = 声明发布后 10 年期收益率上升 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-yields-up-sharply = 债市大跌，10 年期收益率跳升 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-yields-down = 声明发布后 10 年期收益率下降 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-yields-down-sharply = 债市大涨，10 年期收益率急降 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点
headline-equity-up = 股市一小时内上涨 { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }%
headline-equity-down = 股市一小时内下跌 { NUMBER($move_pct, minimumFractionDigits: 1, maximumFractionDigits: 1) }%

## Emergencies
emergency-repo-squeeze = 回购市场出现断裂
emergency-repo-squeeze-lead = 隔夜资金利率冲出走廊，时钟在此停住：操作台怎么办？
emergency-option-overnight-repo = 提供 750 亿美元隔夜回购
emergency-option-overnight-repo-channel = 以国债为抵押把现金直接交给交易商，次日收回，可每日续做。
emergency-option-overnight-repo-strength = 操作期间效果强：大部分飙升会消退。
emergency-option-overnight-repo-speed = 当天上午见效。
emergency-option-overnight-repo-side-effect = 只是一天天打补丁，操作一停，准备金并没有多出来。
emergency-option-term-repo = 提供 750 亿美元隔夜回购和 300 亿美元两周期回购
emergency-option-term-repo-channel = 两周期资金帮助交易商渡过交割日和季末，不必天天续借。
emergency-option-term-repo-strength = 起初中等，在人人担心的日子前后效果强。
emergency-option-term-repo-speed = 一周之内。
emergency-option-term-repo-side-effect = 资金在外期间资产负债表扩大，银行也可能拖着不去自筹资金。
emergency-option-cut-administered-rates = 将准备金利率和隔夜逆回购利率下调 5 个基点
emergency-option-cut-administered-rates-channel = 持有准备金的收益略减，把它借出去就更划算一点。
emergency-option-cut-administered-rates-strength = 弱：只把区间内的利率挪动几个基点，不增加现金。
emergency-option-cut-administered-rates-speed = 次日见效。
emergency-option-cut-administered-rates-side-effect = 会用掉区间下限之上的余地，也可能被看作小幅降息。
emergency-option-resume-bill-purchases = 每月购买 600 亿美元国库券
emergency-option-resume-bill-purchases-channel = 每笔购买都创造持久的准备金，且不从市场抽走久期。
emergency-option-resume-bill-purchases-strength = 今天无效，一个季度后效果强：这是治本。
emergency-option-resume-bill-purchases-speed = 从下周起每周约 150 亿美元。
emergency-option-resume-bill-purchases-side-effect = 抵消缩表，很多人会称之为宽松。
emergency-option-standing-facility = 设立常备回购便利
emergency-option-standing-facility-channel = 有资格的机构可随时以国债为抵押按区间上限借款，能借到的人就没有理由多付。
emergency-option-standing-facility-strength = 封顶效果强，但是软顶：准入有限，而且使用者怕被贴标签。
emergency-option-standing-facility-speed = 次日起生效，并一直保留。
emergency-option-standing-facility-side-effect = 交易商可能产生依赖，自己少留现金。
emergency-option-wait = 等待
emergency-option-wait-channel = 不加任何措施。已宣布的继续执行，有些风浪会自行过去。
emergency-option-wait-strength = 没有主动作用。对短暂的冲击足够，对持久的则不够。
emergency-option-wait-speed = 若能自行过去，要多久就多久。
emergency-option-wait-side-effect = 会自我强化的将继续强化，人们会问你为何袖手旁观。

## Situation report
report-rates-over = SOFR 最高升至 { NUMBER($worst, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，比准备金利率（{ NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%）高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。联邦基金利率为 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，高于区间上限 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
report-rates-inside = SOFR 最高升至 { NUMBER($worst, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，比准备金利率（{ NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%）高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。联邦基金利率为 { NUMBER($effr, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，仍在区间之内（上限 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%）。
report-reserves = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，占银行资产 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
report-reserves-fell = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，占银行资产 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，一周内减少 { NUMBER($move_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
report-reserves-rose = 准备金为 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，占银行资产 { NUMBER($share, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，尽管一周内增加了 { NUMBER($move_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
report-settled-tax-and-settlement = 企业缴税与国债交割撞在同几天：财政部账户增加 { NUMBER($rise_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
report-settled-tax-date = 企业缴税：财政部账户增加 { NUMBER($rise_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
report-settled-settlement = 新发国债交割：交易商须筹措现金，财政部账户为 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
report-settled-quarter-end = 时值季末：外资银行和交易商为报表日压缩资产负债表，减少融出。
report-settled-treasury = 财政部账户增加 { NUMBER($rise_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，至 { NUMBER($account_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，来自银行准备金。
report-backstop-standing = 常备回购便利按 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 放款，已贷出 { NUMBER($repo_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元；有些缺现金的机构没有资格使用。
report-backstop-temporary = 操作台已有 { NUMBER($repo_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元回购在外，但仍不够。
report-backstop-none = 没有常备便利；隔夜逆回购仅有 { NUMBER($on_rrp_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，难以回流补充。
report-unknown-level = 银行究竟需要多少准备金。工作人员估计稀缺临界点在 { NUMBER($low_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿至 { NUMBER($high_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元之间。
report-unknown-banks = 哪些银行还有余钱，又为何在这样的利率下仍不肯借出。

## The story of a term
story-opened = { $quarter }：开局时目标区间为 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-rate-never-moved = 此后你从未调整利率。
story-rate-rose = 此后区间上限升至 { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-rate-fell = 此后区间上限降至 { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-rate-rose-and-fell = 区间上限一度升至 { NUMBER($peak, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，随后回到 { NUMBER($last, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-reserves-fell = 准备金从 { NUMBER($first_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元降至{ $quarter }的 { NUMBER($least_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
story-reserves-kept = 准备金从未低于起点：开始时 { NUMBER($first_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，结束时 { NUMBER($last_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
story-market-held = 货币市场稳住了：最糟的一天在{ $quarter }，也只比准备金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。
story-market-tense = { $quarter }货币市场吃紧，最糟的一天比准备金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点，但没有断裂。
story-market-lost = { $quarter }货币市场失控：最糟的一天 SOFR 比准备金利率高 { NUMBER($worst_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。
story-answer = 你在{ $quarter }的应对：{ $option }。
story-ended = 到{ $quarter }，核心通胀为 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，失业率为 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，目标区间为 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
story-percentile = 在同样运气下模拟的 { $chairs } 位央行行长中，有 { $percent }% 不如你。
story-beat = 你比“{ $ghost }”多 { $points } 分。
story-lost = 你比“{ $ghost }”少 { $points } 分。
story-level = 你与“{ $ghost }”打平。

## Why a decision can't be taken
problem-not-finite = { $where }：这不是一个数。
problem-out-of-range = { $where }：{ NUMBER($found, maximumFractionDigits: 2) } 超出 { NUMBER($expected1, maximumFractionDigits: 2) } 至 { NUMBER($expected2, maximumFractionDigits: 2) } 的范围。
problem-not-in-hand = { $where }：本关不能动用这一工具。
problem-not-a-step = { $where }：{ NUMBER($found, maximumFractionDigits: 2) } 不是 { NUMBER($expected1, maximumFractionDigits: 2) } 的整数倍。
problem-move-too-large = { $where }：一个季度调整到 { NUMBER($found, maximumFractionDigits: 2) } 超过了允许的 { NUMBER($expected1, maximumFractionDigits: 2) } 个基点。
problem-above-iorb = { $where }：{ NUMBER($found, maximumFractionDigits: 2) } 个基点高于准备金利率的 { NUMBER($expected1, maximumFractionDigits: 2) } 个基点。

## Variables
variable-policy-rate = 政策利率
variable-policy-rate-long = 目标区间中点
variable-output-gap = 产出缺口
variable-output-gap-long = 产出相对于经济可持续水平
variable-unemployment = 失业率
variable-unemployment-long = 劳动力中没有工作且正在找工作的比例
variable-natural-unemployment = 自然失业率
variable-natural-unemployment-long = 与通胀稳定相符的失业率（估计值）
variable-core-inflation = 核心通胀（季度）
variable-core-inflation-long = 核心 PCE 通胀，季环比折年率
variable-core-inflation-4q = 核心通胀
variable-core-inflation-4q-long = 过去四个季度的核心 PCE 通胀
variable-headline-inflation-4q = 总体通胀
variable-headline-inflation-4q-long = 过去四个季度的 PCE 通胀，含食品和能源
variable-expected-inflation-long = 通胀预期
variable-expected-inflation-long-long = 未来十年的预期通胀
variable-yield-2y = 2 年期收益率
variable-yield-2y-long = 2 年期国债收益率
variable-yield-10y = 10 年期收益率
variable-yield-10y-long = 10 年期国债收益率
variable-term-premium-10y = 期限溢价
variable-term-premium-10y-long = 10 年期国债收益率超出预期短期利率的部分
variable-mortgage-rate = 房贷利率
variable-mortgage-rate-long = 新发放 30 年期固定房贷利率
variable-credit-spread = 信用利差
variable-credit-spread-long = Baa 级公司债与 10 年期国债的收益率之差
variable-equity-price = 股价
variable-equity-price-long = 股价指数，起点为 100
variable-equity-valuation = 股票估值
variable-equity-valuation-long = 股价高出盈利与利率所能支持水平的幅度
variable-house-price = 房价
variable-house-price-long = 房价指数，起点为 100
variable-dollar = 美元
variable-dollar-long = 广义美元指数，起点为 100，上升表示走强
variable-gdp-growth = GDP 增速
variable-gdp-growth-long = 实际 GDP 环比折年增长率
variable-gdp-nominal-bn = 名义 GDP
variable-gdp-nominal-bn-long = 名义 GDP（年率）
variable-total-assets-bn = 总资产
variable-total-assets-bn-long = 中央银行总资产
variable-treasuries-bn = 国债
variable-treasuries-bn-long = 所持国债，按面值
variable-mbs-bn = 机构 MBS
variable-mbs-bn-long = 所持机构住房抵押贷款支持证券，按面值
variable-reserves-bn = 准备金
variable-reserves-bn-long = 银行存放在中央银行的余额
variable-on-rrp-bn = 隔夜逆回购
variable-on-rrp-bn-long = 货币市场基金隔夜存放于央行的资金（隔夜逆回购）
variable-treasury-account-bn = 财政部账户
variable-treasury-account-bn-long = 财政部存放于央行的现金（TGA）
variable-currency-bn = 流通货币
variable-currency-bn-long = 流通中的纸币
variable-bank-assets-bn = 银行资产
variable-bank-assets-bn-long = 商业银行总资产
variable-sofr = SOFR
variable-sofr-long = 有担保隔夜融资利率，季度均值
variable-effr = 联邦基金利率
variable-effr-long = 有效联邦基金利率，季度均值
variable-iorb = 准备金利率
variable-iorb-long = 准备金余额利率（IORB）
variable-sofr-iorb-bp = SOFR 与 IORB 之差
variable-sofr-iorb-bp-long = SOFR 减准备金利率，季度均值
variable-sofr-iorb-max-bp = 最糟一日
variable-sofr-iorb-max-bp-long = 最糟一日的 SOFR 减准备金利率
variable-control-loss-bp-days = EFFR 偏离目标
variable-control-loss-bp-days-long = EFFR 超出目标区间的幅度：基点乘天数
variable-control-loss-days = 偏离目标天数
variable-control-loss-days-long = EFFR 超出目标区间的天数
variable-remittances-bn = 上缴利润
variable-remittances-bn-long = 本季度上缴财政部的利润
variable-credit-holdings-bn = 公司债、市政债与股票
variable-credit-holdings-bn-long = 持有的公司债、市政票据与股票基金
variable-repo-bn = 回购
variable-repo-bn-long = 隔夜抵押放款
variable-loans-bn = 贷款
variable-loans-bn-long = 贴现窗口与紧急贷款
variable-swaps-bn = 货币互换
variable-swaps-bn-long = 借给外国央行的美元
variable-net-income-bn = 净收益
variable-net-income-bn-long = 央行本季度的利润，亏损为负
variable-indemnity-bn = 财政补偿
variable-indemnity-bn-long = 财政部为本季度亏损支付的款项
variable-capital-bn = 资本
variable-capital-bn-long = 央行的资本与盈余公积
variable-deferred-asset-bn = 递延资产
variable-deferred-asset-bn-long = 恢复上缴前须先赚回的亏损
variable-unrealised-loss-bn = 未实现损失
variable-unrealised-loss-bn-long = 证券账面价值减市场价值
variable-credibility = 公信力
variable-credibility-long = 市场对前瞻指引的相信程度，0 到 1
variable-anchoring = 预期锚定
variable-anchoring-long = 长期预期钉住目标的牢固程度，0 到 1
variable-financial-stress = 金融压力
variable-financial-stress-long = 金融压力指数，平静时为 0
variable-top10-wealth-share = 最富一成的财富
variable-volatility = 股价波动率
variable-volatility-long = 未来一个月股价的预期波动，年率百分比（即 VIX）
variable-labor-tightness = 职位空缺与失业人数之比
variable-labor-tightness-long = 每名失业者对应的职位空缺数；大于 1 表示劳动力短缺
variable-municipal-spread = 市政债利差
variable-municipal-spread-long = 市政债收益率高出同类国债的部分
variable-treasury-dysfunction = 国债市场失灵程度
variable-treasury-dysfunction-long = 国债市场运转得有多差，正常时为 0；2020 年 3 月为 2 至 3
variable-bank-capital = 银行资本
variable-bank-capital-long = 银行股东权益占总资产的比例
variable-bank-losses = 银行未实现亏损
variable-bank-losses-long = 银行债券和固定利率贷款的市值低于账面价值的部分，占总资产的比例
variable-credit-supply = 信贷供给
variable-credit-supply-long = 银行贷款与仅由需求决定的水平之差
variable-risk-appetite = 风险偏好
variable-risk-appetite-long = 低利率和平静市场累积起来的杠杆，平常时为 0
variable-foreign-demand = 国外产出缺口
variable-foreign-demand-long = 世界其他地区的产出缺口
variable-capital-flows = 流向新兴经济体的资本
variable-capital-flows-long = 已流入新兴经济体的资本，平常时为 0
variable-federal-debt = 联邦债务
variable-federal-debt-long = 公众持有的联邦债务与 GDP 之比
variable-federal-bills = 联邦国库券
variable-federal-bills-long = 以短期国库券形式存在的联邦债务与 GDP 之比
variable-federal-deficit = 联邦赤字
variable-federal-deficit-long = 联邦年度赤字与 GDP 之比
variable-federal-interest = 联邦利息支出
variable-federal-interest-long = 联邦政府每年支付的利息与 GDP 之比
variable-political-pressure = 政治压力
variable-political-pressure-long = 央行承受的政治压力：无人关心时为 0，见诸头条时为 1
variable-independence = 独立性
variable-independence-long = 外界认为央行能自主决策的程度，0 到 1
variable-bottom50-wealth-share = 后一半家庭财富占比
variable-bottom50-wealth-share-long = 财富较少的一半家庭占家庭净资产的比例
variable-bottom50-income = 后一半家庭收入
variable-bottom50-income-long = 财富较少的一半家庭的收入与趋势之差
variable-top10-income = 前一成家庭收入
variable-top10-income-long = 最富有一成家庭的收入与趋势之差
variable-top10-wealth-share-long = 最富有一成家庭占家庭净资产的比例
variable-breakeven = 盈亏平衡通胀率
variable-breakeven-long = 10 年期债券价格隐含的通胀率

crisis-credit-crunch = 信贷紧缩
crisis-equity-crash = 股市暴跌
crisis-housing-bust = 房价崩跌
crisis-bank-run = 银行挤兑
crisis-dash-for-cash = 抢现金潮
crisis-leverage-spiral = 去杠杆螺旋
crisis-currency-shock = 境外资本流动骤停
crisis-de-anchoring = 通胀预期脱锚
crisis-political-attack = 对央行独立性的攻击
crisis-foreign-crisis = 境外金融危机
crisis-supply-shock = 供给冲击
crisis-war = 推高油价的战争
crisis-pandemic = 大流行病
crisis-repo-squeeze = 回购市场资金紧张
crisis-taper-tantrum = 缩减恐慌

## Units
unit-percent-short = %
unit-percent-per-year-short = %
unit-bp-short = 基点
unit-usd-bn-short = 亿美元
unit-index-short = 指数
unit-share-short = 0–1
unit-days-short = 天

## Why it moved
cause-inertia = 惯性
cause-real-short-rate = 实际短期利率
cause-real-long-rate = 实际长期利率
cause-mortgage-rate = 房贷利率
cause-credit-spread = 信用利差
cause-equity = 股价
cause-houses = 房价
cause-dollar = 美元
cause-demand-shock = 新的需求冲击
cause-expectations = 通胀预期
cause-slack = 闲置与紧张
cause-supply = 成本与供给
cause-energy = 能源
cause-inflation-noise = 短期价格噪声
cause-okun = 产出带动就业
cause-labour-shock = 新的劳动力市场冲击
cause-policy-expected = 预期政策路径
cause-guidance = 前瞻指引
cause-neutral-rate = 中性利率
cause-outlook = 增长与物价前景
cause-natural-rate = 自然失业率
cause-productivity = 生产率
cause-balance-sheet = 资产负债表
cause-term-premium-shock = 新的期限溢价冲击
cause-stress = 金融压力
cause-credit-supply = 信贷供给
cause-uncertainty = 不确定性
cause-fiscal = 联邦财政
cause-foreign = 国外因素
cause-pandemic = 疫情
cause-food = 食品
cause-liquidity = 购买进行中的影响
cause-functioning = 国债市场运转
cause-debt = 有待持有的联邦债务
cause-inflation-risk = 通胀风险
cause-signalling = 购买的信号作用
cause-runoff = 缩表
cause-purchases = 购债
cause-repo = 回购贷出
cause-currency = 流通货币
cause-treasury-account = 财政部账户
cause-on-rrp = 隔夜逆回购
cause-other-liabilities = 其他负债
cause-income = 央行自身收入
cause-scarcity = 准备金稀缺
cause-calendar = 缴税、交割与季末
cause-other = 其他
cause-measurement = 测量与修订

## Objectives, gauges, medals, policies
objective-inflation = 通胀
objective-jobs = 就业
objective-market-control = 货币市场控制
objective-stability = 金融稳定
objective-churn = 稳健操作
objective-average-inflation = 平均通胀
objective-credibility = 公信力
objective-legacy = 留下的局面
objective-distribution = 财富分配
objective-central-bank-losses = 央行亏损
objective-independence = 独立性
gauge-inflation = 通胀
gauge-jobs = 就业
gauge-stability = 金融稳定
gauge-market-control = 市场控制
gauge-credibility = 公信力
medal-gold = 金牌
medal-silver = 银牌
medal-bronze = 铜牌
medal-none = 无奖牌
policy-player = 你
policy-hold = 不动
policy-taylor = 泰勒规则
policy-balanced = 平衡规则
policy-inertial = 惯性规则
policy-nominal-growth = 名义增长规则
policy-history = 历史
policy-hindsight = 事后最优
policy-random = 随机操作

## Statuses, institutions
status-flash = 初值
status-revised = 修订
status-final = 终值
institution-fed = 美国联邦储备系统
institution-fed-short = 美联储

## Guidance
guidance-none = 不作承诺
guidance-hold = 维持区间
guidance-raise = 继续逐步加息
guidance-lower = 今后降息
purchase-maturity-short = 五年以内
purchase-maturity-broad = 各期限
purchase-maturity-long = 五年至三十年

## Instruments in hand
instrument-target-range = 目标区间
instrument-purchases = 购债
instrument-runoff = 缩表上限
instrument-bill-purchases = 购买国库券
instrument-administered-rates = 管理利率
instrument-standing-repo = 常备回购便利
instrument-temporary-repo = 临时回购操作
instrument-guidance = 前瞻指引
instrument-sales = 出售证券
instrument-interest-on-reserves = 对准备金付息
instrument-on-rrp = 隔夜逆回购便利
instrument-corporate-purchases = 购买公司债
instrument-municipal-purchases = 购买市政票据
instrument-equity-purchases = 购买股票基金
instrument-credit-backstop = 信贷后盾工具
instrument-emergency-lending = 紧急贷款
instrument-swap-lines = 央行流动性互换
instrument-discount-window = 贴现率
instrument-purchase-maturity = 购债期限
instrument-maturity-extension = 期限延长
instrument-press-conference = 记者会

## Fields of a decision
field-target-low-pct = 目标区间下限
field-bill-purchases-usd-bn = 每月购买国库券
field-iorb-offset-bp = 准备金利率高于区间下限
field-on-rrp-offset-bp = 隔夜逆回购利率高于区间下限
field-standing-repo = 常备回购便利
field-standing-repo-offset-bp = 常备回购利率高于区间上限
field-temporary-repo-usd-bn = 临时回购操作
field-guidance = 前瞻指引
field-guidance-quarters = 前瞻指引的期限
field-interest-on-reserves = 对准备金付息
field-on-rrp = 隔夜逆回购便利
field-corporate-purchases-usd-bn = 每月购买公司债
field-municipal-purchases-usd-bn = 每月购买市政票据
field-equity-purchases-usd-bn = 每月购买股票基金
field-credit-backstop-usd-bn = 信贷后盾工具
field-emergency-lending-usd-bn = 紧急贷款
field-swap-lines = 央行流动性互换
field-discount-offset-bp = 贴现率高于区间上限
field-purchase-maturity = 国债购买的期限
field-maturity-extension-usd-bn = 每月延长期限的规模
field-replies = 记者会上的回答
field-treasuries-purchases-usd-bn = 每月购买国债
field-treasuries-purchases-step-usd-bn = 国债购买的季度步长
field-treasuries-purchases-end-usd-bn = 国债购买的终点
field-treasuries-runoff-cap-usd-bn = 每月国债缩表上限
field-treasuries-runoff-cap-step-usd-bn = 国债缩表上限的季度步长
field-treasuries-runoff-cap-end-usd-bn = 国债缩表上限的终点
field-mbs-purchases-usd-bn = 每月购买 MBS
field-mbs-purchases-step-usd-bn = MBS 购买的季度步长
field-mbs-purchases-end-usd-bn = MBS 购买的终点
field-mbs-runoff-cap-usd-bn = 每月 MBS 缩表上限
field-mbs-runoff-cap-step-usd-bn = MBS 缩表上限的季度步长
field-mbs-runoff-cap-end-usd-bn = MBS 缩表上限的终点
