# 沙盒：选择、关卡文字、分享码、页面和命令。

sandbox-name = 沙盒
sandbox-title = 沙盒 { $code }
sandbox-period = { $first }至{ $last }

sandbox-part-economy = 经济
sandbox-part-goal = 使命
sandbox-part-reserves = 准备金
sandbox-part-losses = 亏损
sandbox-part-instruments = 工具
sandbox-part-quarters = 任期
sandbox-part-markets = 市场
sandbox-part-banks = 银行与房产
sandbox-part-world = 外部世界
sandbox-part-trust = 信任
sandbox-part-information = 信息
sandbox-part-start = 开局
sandbox-part-past = 往事

sandbox-economy-baseline = 如实测
sandbox-economy-steep-prices = 物价敏感
sandbox-economy-low-rates = 利率贴地
sandbox-economy-high-debt = 债务加倍
sandbox-economy-baseline-about = 模型里的美国，每个系数都照公布的来。
sandbox-economy-steep-prices-about = 闲置产能对通胀的影响加倍，通胀还会自我延续，像 1985 年以前那样。
sandbox-economy-low-rates-about = 自然利率低得像日本：利率下限总在近旁。
sandbox-economy-high-debt-about = 联邦债务是 GDP 的 156%：长期债券收益更高，利率每动一步，财政负担都加倍。

sandbox-goal-dual = 物价与就业
sandbox-goal-inflation = 只看物价
sandbox-goal-average = 平均通胀与就业
sandbox-goal-jobs = 就业优先
sandbox-goal-dual-about = 双重使命：两者同样重要。
sandbox-goal-inflation-about = 任期结束之前，就业不计分。
sandbox-goal-average-about = 低于目标的部分可以用高于目标来补；就业同样重要。
sandbox-goal-jobs-about = 就业的权重是物价的三倍。

sandbox-reserves-ample = 充裕
sandbox-reserves-scarce = 稀缺
sandbox-reserves-ample-about = 准备金充裕并有利息：由管理利率引导市场，如今日。
sandbox-reserves-scarce-about = 准备金紧缺且无利息：由交易台逐日调节，如 2008 年以前。

sandbox-losses-own = 央行自担
sandbox-losses-treasury = 财政部承担
sandbox-losses-own-about = 亏损记为递延资产，先赚回来，才再上缴利润。
sandbox-losses-treasury-about = 财政部立即补足亏损，如英国。

sandbox-instruments-rate = 利率与言辞
sandbox-instruments-balance-sheet = 加上资产负债表
sandbox-instruments-everything = 全部
sandbox-instruments-rate-about = 目标区间，以及对其走向的指引。
sandbox-instruments-balance-sheet-about = 另有购债、缩表、管理利率、回购和贴现窗口。
sandbox-instruments-everything-about = 另有出售、信贷工具、紧急贷款和货币互换。

sandbox-information-clear = 清楚
sandbox-information-measured = 如实测
sandbox-information-murky = 模糊
sandbox-information-clear-about = 数据和估计的误差只有实测的三分之一。
sandbox-information-measured-about = 数据会修订，产出缺口靠估计，与美国一样。
sandbox-information-murky-about = 误差比实测的大一半。

sandbox-start-random = 随缘
sandbox-start-calm = 平静
sandbox-start-overheated = 过热
sandbox-start-slump = 萧条
sandbox-start-random-about = 模型自己走过十二年，走到哪里就从哪里开始，不挑不拣。
sandbox-start-calm-about = 十六段这样的往事中，结局最接近安稳的那一段。
sandbox-start-overheated-about = 十六段中结局最热的那一段。
sandbox-start-slump-about = 十六段中结局失业最多的那一段。

sandbox-often-never = 从不
sandbox-often-measured = 如实测
sandbox-often-often = 多两倍
sandbox-risk-markets = 股灾、抢现金和被迫抛售
sandbox-risk-banks = 信贷紧缩、房市崩跌和银行挤兑
sandbox-risk-world = 油价冲击、战争、疫情和国外危机
sandbox-risk-trust = 通胀预期松动和对独立性的攻击

sandbox-quarters-option = { $quarters } 个季度
sandbox-quarters-about = { $first }至{ $last }。

sandbox-story = { $economy }{ $start }{ $reserves }{ $end }
sandbox-story-often = { $economy }{ $start }{ $reserves }{ $risks }{ $end }
sandbox-story-economy-baseline = 经济还是我们熟悉的那个，只是过了几年：没有什么新奇，也没有什么确定。
sandbox-story-economy-steep-prices = 这里的物价很灵敏。就业一旺，通胀很快上升；一旦上升，就会自己往前走。
sandbox-story-economy-low-rates = 这里的钱在好年景也很便宜。麻烦来时，可降的利率并不多。
sandbox-story-economy-high-debt = 国家欠下的债是一年收入的一倍半。在这里加息，也就抬高了财政的利息账单。
sandbox-story-start-random = 过去几年走到哪里，你就从哪里接手；没有人替你写好故事。
sandbox-story-start-calm = 你在一个平静的季度接手，情形与大家想要保住的相去不远。
sandbox-story-start-overheated = 你在繁荣中接手：订单排着队，人手不够，物价上扬。
sandbox-story-start-slump = 你在萧条中接手：人找工作，企业找订单。
sandbox-story-reserves-ample = 准备金充裕，你定下的利率自会传导下去。
sandbox-story-reserves-scarce = 准备金稀缺，也没有利息；交易台逐日把利率守在目标上。
sandbox-story-risks = 要提防{ $risks }：它们在这里比别处来得更勤。
sandbox-story-end = 看清楚，作决定，说明理由，再看看值不值。

sandbox-mandate-dual = 通胀 2%，失业率处于自然水平，两者并重。
sandbox-mandate-inflation = 通胀 2%，高于一切。
sandbox-mandate-average = 任期内通胀平均 2%，失业率处于自然水平。
sandbox-mandate-jobs = 首先是失业率处于自然水平；在此前提下通胀 2%。

sandbox-asked-inflation = 每个季度核心通胀都接近 2%
sandbox-asked-average-inflation = 任期内核心通胀平均 2%
sandbox-asked-jobs = 失业率接近自然水平
sandbox-asked-stability = 金融市场平静
sandbox-asked-market-control = 货币市场利率守在你定的位置
sandbox-asked-credibility = 说话有人信
sandbox-asked-churn = 小步走，少回头
sandbox-asked-legacy = 留给继任者一个稳健的经济

sandbox-hint-real-rate = 先看实际利率：政策利率减去预期通胀，再与中性利率相比。它告诉你是在踩刹车还是在加油。
sandbox-hint-lags = 一步利率约一年后影响就业，物价更晚。要为经济将到之处作决定。
sandbox-hint-words = 利率动之前，先说它往哪里去；守住的承诺抵得上一次行动。
sandbox-hint-signs = 留意金融压力、信用利差和准备金：危机会打招呼，只是声音不大。
sandbox-debrief = 拿你的路径与按兵不动和各种规则在同样运气下的路径相比：从哪里分开，当时你又知道什么？然后把分享码交给别人，看看同样的季度在他手里会怎样。
sandbox-few-loops-inflation = 利率三年多以后才传到物价，而这一使命最看重物价；留下多少个季度来修正，由设定沙盒的人决定。
sandbox-few-loops-jobs = 利率大约两年后才传到就业，而这一使命最看重就业；留下多少个季度来修正，由设定沙盒的人决定。

sandbox-code-sign = 分享码里有“{ $found }”，分享码不会有这个字符：只用数字和除 I、L、O、U 以外的字母
sandbox-code-length = 分享码有 { $found } 个字符，应为 { $short } 个；带运气的为 { $long } 个
sandbox-code-mistyped = 分享码打错了：最后一个字符与其余的对不上
sandbox-code-version = 分享码是第 { $found } 版，本游戏读第 { $known } 版
sandbox-code-unknown = 分享码要求的东西本游戏没有（{ $part }）

sandbox-page-lead = 自己搭一个任期；接手之前的世界，由模型自己走过。
sandbox-card-period = 任何时候
sandbox-card-facts = 8 至 40 个季度
sandbox-card-told = 已开放：自己搭，或输入分享码
sandbox-group-world = 世界
sandbox-group-framework = 央行
sandbox-group-term = 任期
sandbox-group-risks = 危机多久来一次
sandbox-preview-waits = 正在推算……
sandbox-share-code = 分享码
sandbox-code-copy = 复制
sandbox-code-copied = 已复制
sandbox-luck-shared = 所有人同样的运气
sandbox-luck-shared-about = 分享码里就带上运气；否则各人自己抽。
sandbox-code-enter = 输入分享码
sandbox-enter-take = 采用
sandbox-page-surprise = 给我惊喜
sandbox-another-past = 换一段往事
sandbox-page-play = 开始
sandbox-preview-failed = 推算不出这个开局：{ $why }
sandbox-preview = 你将从这里开始
command-sandbox-about = 搭一个沙盒，或读一个分享码：分享码、含义和起点
command-sandbox-code = 要读的分享码；不给就按下面的选项生成
command-sandbox-choice = { $part }：{ $choices }
command-sandbox-quarters = 多少个季度，{ $least } 至 { $most }
command-sandbox-past = 哪一段往事，0 至 { $most }
command-sandbox-luck = 把这个运气（种子，0 至 { $most }）写进分享码；不写则各人自己抽
command-sandbox-out = 把关卡写成文件，可以修改后当作自己的关卡来玩
command-sandbox-both = 分享码和选项不能同时给
table-choice = 选项
table-chosen = 所选
