# 委员会与记者会：席位、会前倾向、表决、声明的其他句子、问与答。

## 记者会：画面
announcement-press = 记者提问：第 { $number } 问，共 { $count } 问
announcement-press-over = 记者会已经结束
announcement-said = 你的回答：“{ $text }”
announcement-join = { " · " }
announcement-no-effect = 不产生影响

## Seats and schools
seat-chair = 主席
seat-vice-chair = 副主席
seat-new-york = 主管市场操作的储备银行行长
seat-governor-prices = 主管物价稳定的理事
seat-governor-jobs = 主管就业的理事
seat-governor-banks = 主管监管的理事
seat-governor-research = 主管研究的理事
seat-governor-payments = 主管支付的理事
seat-president-north = 北部储备银行行长
seat-president-south = 南部储备银行行长
seat-president-west = 西部储备银行行长
seat-president-plains = 平原地区储备银行行长
school-centrist = 中间派
school-hawk = 鹰派
school-dove = 鸽派
school-rule-follower = 规则派
school-stability = 重视金融稳定
school-sheet-sceptic = 质疑资产负债表政策
school-markets = 贴近市场
school-regional = 地方代表

## The mood before a meeting
mood-same = 会前，委员会中无人主张改变利率区间。
mood-up = 会前，委员会中有 { $up } 席倾向于提高利率区间，{ $same } 席倾向于维持不变。
mood-down = 会前，委员会中有 { $down } 席倾向于下调利率区间，{ $same } 席倾向于维持不变。
mood-all-up = 会前，委员会全体倾向于提高利率区间。
mood-all-down = 会前，委员会全体倾向于下调利率区间。
mood-mixed = 会前委员会意见分歧：{ $down } 席倾向于下调利率区间，{ $same } 席倾向于不变，{ $up } 席倾向于上调。
mood-sheet = 资产负债表方面，{ $more } 席主张多买或少缩，{ $less } 席主张相反。

## Reasons of a dissent, from the seat’s own rule
dissent-inflation-higher = 通胀高于目标
dissent-inflation-lower = 通胀低于目标
dissent-jobs-higher = 劳动力市场过紧，难以持续
dissent-jobs-lower = 仍有劳动力闲置
dissent-valuation-higher = 低利率正在助长资产市场的风险
dissent-stress-lower = 金融压力要求更宽松的政策
dissent-neutral-higher = 相对于中性水平，政策仍过于宽松
dissent-neutral-lower = 相对于中性水平，政策已经偏紧
dissent-move-higher = 没有理由一步降这么多
dissent-move-lower = 没有理由一步升这么多
dissent-sheet-smaller = 资产负债表规模超出所需
dissent-sheet-larger = 经济需要资产负债表给予更多支持
dissent-reserves-thin = 准备金已太接近稀缺临界点，不宜按此速度缩表

## Further sentences of the statement
statement-growth-strong = 经济活动正以强劲步伐扩张，季度初值折年增长 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-growth-moderate = 经济活动正以温和步伐扩张，季度初值折年增长 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-growth-stalled = 季度初值显示，经济活动几无增长。
statement-growth-fell = 经济活动出现收缩，季度初值折年下降 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
statement-expectations-high = 长期通胀预期为 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，委员会不会接受这一状况。
statement-expectations-low = 长期通胀预期已滑落至 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%，低于委员会所求。
statement-stress = 金融条件已经收紧，委员会正关注其对经济活动的影响。
statement-stress-severe = 金融市场承受严重压力，委员会将动用各项工具支持信贷流动。
statement-change-purchases-begin = 委员会决定启动证券购买，每月最多 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-change-purchases-more = 委员会决定加快证券购买，由每月 { NUMBER($was_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元增至 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-change-purchases-less = 委员会决定放慢证券购买，由每月 { NUMBER($was_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元减至 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-change-purchases-end = 委员会决定结束证券购买。
statement-change-runoff-begin = 委员会决定启动证券缩减，每月最多 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-change-runoff-more = 委员会决定加快证券缩减，由每月 { NUMBER($was_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元增至 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-change-runoff-less = 委员会决定放慢证券缩减，由每月 { NUMBER($was_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元减至 { NUMBER($now_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元。
statement-change-runoff-end = 委员会决定结束证券缩减。
statement-maturity-extension = 美联储将每月卖出剩余期限不足三年的中期国债 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，并买入等额的较长期限国债。
statement-purchases-short = 国债购买集中于五年以内的期限。
statement-purchases-long = 国债购买集中于五年至三十年的期限。
statement-corporate = 美联储将每月购买 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元的公司债券和商业票据。
statement-municipal = 美联储将每月购买 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元的市政债券。
statement-equity = 美联储将每月购买 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元的股票基金。
statement-credit-backstop = 规模最高 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元的工具将为企业、州和城市的信贷提供后盾。
statement-credit-backstop-closed = 为企业、州和城市信贷提供后盾的工具已经关闭。
statement-emergency-lending = 美联储将以合格抵押品向银行和交易商提供最高 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元的贷款。
statement-emergency-lending-closed = 对银行和交易商的紧急贷款已经结束。
statement-swap-lines = 互换额度向外国央行提供美元。
statement-swap-lines-closed = 与外国央行的互换额度已经关闭。
statement-vote-unanimous = 表决一致通过：全部 { $count } 名委员投票赞成。
statement-vote-split = { $count } 名委员投票赞成，{ $against } 名反对。
statement-dissent-rate = 投反对票的是{ $seat }，主张利率区间为 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%：{ $reason }。
statement-dissent-sheet = 投反对票的是{ $seat }，异议在资产负债表：{ $reason }。
headline-split = 委员会分裂：{ $against } 人投票反对主席

## Press conference: questions
press-question-cut = 失业率已达 { NUMBER($unemployment, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，为什么不降息？
press-question-raise = 核心通胀已达 { NUMBER($core, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，你们是否已经落后于形势？
press-question-qe = 你们又买国库券又投放资金，这不就是换了名字的量化宽松吗？
press-question-reserves = 准备金只有 { NUMBER($reserves_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元且仍在下降，你怎么知道它还充裕？
press-question-losses = 央行已亏损 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元，须日后弥补。这笔账由谁来付？
press-question-politics = 总统说加息是个错误。这会改变什么吗？
press-question-split = 有 { $against } 位同事投票反对你。这个委员会由谁说了算？
press-question-broken = 你当初承诺的不是这样。凭什么让人相信下一个承诺？
press-question-surprise-tighter = 市场预期比你们低 { NUMBER($size_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。你们是有意出人意料吗？
press-question-surprise-easier = 市场预期比你们高 { NUMBER($size_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。你们知道什么市场不知道的？
press-question-next = 利率区间现为 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }% 至 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。下一步是什么？
press-question-doubt = 什么情况会让你们背离已公布的路径？
press-question-anchor = 公众预计未来多年通胀为 { NUMBER($expected, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。{ NUMBER($target, maximumFractionDigits: 2) }% 还是目标吗？
press-question-stress = 市场正承受压力。银行安全吗？
press-question-bubble = 股价比盈利所能支撑的高出 { NUMBER($valuation_pct, minimumFractionDigits: 0, maximumFractionDigits: 0) }%。这是你们吹出的泡沫吗？

## Press conference: answers
press-answer-statement = 请参见声明。
press-answer-cut-patience = 还不到时候。物价优先，现在降息会前功尽弃。
press-answer-cut-ready = 如果就业继续走弱，我们不会等到通胀完美才行动。
press-answer-cut-pledge = 未来两个季度利率会下降。
press-answer-raise-resolve = 哪怕会带来痛苦，我们也会采取一切必要行动。
press-answer-raise-passing = 这些压力会过去，耐心才是对的。
press-answer-raise-pledge = 未来两个季度利率会上升。
press-answer-qe-plumbing = 不是。这只是为了稳住隔夜利率，并不从市场拿走久期。
press-answer-qe-wink = 随你怎么叫；钱多一点很少会伤到谁。
press-answer-qe-whatever = 市场需要多少、需要多久，我们就提供多少、多久。
press-answer-reserves-signs = 我们看的是隔夜利率与准备金利率之差，一旦漂移就会放慢。没有人确切知道那个点在哪。
press-answer-reserves-autopilot = 缩表已设为自动运行，我看不出会改变。
press-answer-reserves-stop = 只要有疑虑，我们就停。
press-answer-losses-explain = 我们付给准备金的利息高于债券收益。这会持续几年，但不会束缚政策。
press-answer-losses-wave = 这只是会计问题。
press-answer-losses-independent = 央行不以营利为目的，也不会被账面左右。
press-answer-politics-law = 法律赋予我们职责，也赋予我们履行职责的独立性。
press-answer-politics-listen = 我们听取每一位民选官员的意见。
press-answer-politics-evidence = 请拿出支持这一说法的数据，我会看。
press-answer-split-healthy = 坦诚的分歧会带来更好的决定。
press-answer-split-majority = 多数意见很明确，政策也很明确。
press-answer-split-open = 也许事后证明他们是对的。
press-answer-broken-explain = 经济变了，我们也变了。我来说明我们在何时看到了什么。
press-answer-broken-deny = 这与我们说过的完全一致。
press-answer-broken-regret = 当初就不该做那个承诺。
press-answer-surprise-meant = 是的。我们依据自己的判断行事，而不是市场的判断。
press-answer-surprise-data = 我们以目标为准，是数据把我们带到了这里。
press-answer-surprise-soothe = 不必过度解读。
press-answer-next-meeting = 在通胀到位之前，我们逐次会议作决定。
press-answer-next-patient = 未来两个季度我们会维持利率区间不变。
press-answer-next-own-view = 就我个人而言，虽然没人有把握，但我看得出走向。
press-answer-doubt-conditions = 物价或就业出现明显转折。我可以说出具体数字。
press-answer-doubt-firm = 几乎没有。我们说了，就会做到。
press-answer-doubt-free = 那是预期，不是承诺。
press-answer-anchor-firm = 是的，我们会为此付出代价。
press-answer-anchor-flexible = 大致如此，长期来看。不必斤斤计较。
press-answer-anchor-surveys = 调查数据噪声很大，我不会纠结于一个数字。
press-answer-stress-sound = 银行体系稳健而有韧性。
press-answer-stress-tools = 无论还在考虑什么，我们的所有工具都已就绪。
press-answer-stress-candid = 有些并不安全，我们今晚就在处理。
press-answer-bubble-warn = 有些价格难以解释，买家应当心里有数。
press-answer-bubble-shrug = 轮不到我们去质疑投资者。
press-answer-bubble-tools = 那是监管的事，我们会动用监管手段。

## Press conference: what an answer does
problem-not-an-answer = { $where }：这不是任何问题的回答。
press-effect-tone-up = 股市喜欢这种语气
press-effect-tone-down = 股市不喜欢这种语气
press-effect-clarity-up = 前瞻指引的可信度略升
press-effect-clarity-down = 前瞻指引的可信度略降
press-effect-resolve-up = 通胀预期更牢固地锚定于目标
press-effect-resolve-down = 通胀预期的锚定有所松动
press-effect-unease-up = 债市不安，期限溢价上升
press-effect-unease-down = 债市安心，期限溢价下降
press-effect-defiance-up = 政界不悦，压力上升
press-effect-defiance-down = 政界满意：压力减轻，独立性略损
press-effect-promise-hold = 有约束力：利率区间两个季度不变
press-effect-promise-raise = 有约束力：两个季度各加息 25 个基点
press-effect-promise-lower = 有约束力：两个季度各降息 25 个基点

## 简报：初值、修订与市场定价
briefing-activity-strong = 初值显示产出折年增长 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，远高于平常步伐。初值平均误差超过一个百分点。
briefing-activity-weak = 初值显示产出折年仅增长 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。初值平均误差超过一个百分点。
briefing-activity-falling = 初值显示产出折年下降 { NUMBER($growth, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。初值平均误差超过一个百分点。
briefing-revised-up = { $quarter }的增长率上修：由初值的 { NUMBER($first, minimumFractionDigits: 1, maximumFractionDigits: 1) }% 改为 { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }%（折年）。
briefing-revised-down = { $quarter }的增长率下修：由初值的 { NUMBER($first, minimumFractionDigits: 1, maximumFractionDigits: 1) }% 改为 { NUMBER($now, minimumFractionDigits: 1, maximumFractionDigits: 1) }%（折年）。
briefing-pricing-up = 市场已定价未来一年加息 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。少于此数，在市场看来就是放松。
briefing-pricing-down = 市场已定价未来一年降息 { NUMBER($move_bp, minimumFractionDigits: 0, maximumFractionDigits: 0) } 个基点。少于此数，在市场看来就是收紧。

## 简报：银行、国债市场、政治、财政与海外
briefing-treasury-market = 国债市场运转失常：失序程度为 { NUMBER($dysfunction, minimumFractionDigits: 1, maximumFractionDigits: 1) }（0 为正常）。本该等同现金的资产难以变现。
briefing-bank-losses = 银行未实现亏损相当于资产的 { NUMBER($losses, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，资本为 { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。长期利率再升，亏损还会加深。
briefing-bank-losses-growing = 银行未实现亏损已扩大到资产的 { NUMBER($losses, minimumFractionDigits: 1, maximumFractionDigits: 1) }%，资本为 { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。储户也会算账。
briefing-bank-capital = 银行资本已降至资产的 { NUMBER($capital, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。它们会先保资本，再谈放贷。
briefing-lending-scarce = 银行放贷比借款需求少 { NUMBER($missing, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。信贷不只是变贵，而是在配给。
briefing-pressure = 政界人士开始对利率发表看法。
briefing-pressure-loud = 对央行的政治压力已登上头条。屈服会被看在眼里，公开争吵也一样。
briefing-independence-lost = 央行的独立性受损：在 0 到 1 的尺度上为 { NUMBER($independence, minimumFractionDigits: 2, maximumFractionDigits: 2) }，通胀预期因此更不牢固。
briefing-federal-interest = 联邦政府利息支出已达 GDP 的 { NUMBER($interest, minimumFractionDigits: 1, maximumFractionDigits: 1) }%。
briefing-flows-in = 资本重新流向新兴经济体寻求收益。
briefing-flows-out = 资本正撤离新兴经济体，回流美元。

## 声明与标题：2008 年与 2020 年的工具
statement-bills-run-off = 每月允许 { NUMBER($bills_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元的国库券到期不续。
statement-interest-begun = 美联储开始对准备金余额付息，利率为 { NUMBER($iorb, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-interest-ended = 美联储不再对准备金余额付息。
statement-on-rrp-opened = 隔夜逆回购便利启用，利率为 { NUMBER($on_rrp, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
statement-on-rrp-closed = 隔夜逆回购便利停用。
statement-discount-rate = 一级信贷利率定为 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }%。
headline-bills-run-off = 美联储每月让 { NUMBER($bills_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元国库券到期不续
headline-private-purchases = 越过界线：美联储每月买入 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元私人与地方债券及股票
headline-emergency-lending = 最后贷款人：美联储凭合格抵押品提供 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元
headline-credit-backstop = 美联储以 { NUMBER($amount_yi, minimumFractionDigits: 0, maximumFractionDigits: 0) } 亿美元为企业和城市信贷托底
headline-swap-lines = 美联储向外国央行开放美元互换额度
headline-interest-begun = 美联储将对准备金付息
