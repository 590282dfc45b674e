# 为什么变动：因果之网。

web-heading = 是什么推动了{ $name }
web-said-raised = { $source }推高了{ $target }。
web-said-lowered = { $source }压低了{ $target }。
web-nothing = 上游没有明显的推动。
web-legend = 实线：推高；虚线：压低。线越粗，所占份额越大。点击一个数字即可追溯其上游。
web-from = 来自
web-to = 作用于
web-share = 占推动之和的份额
web-open = 因果之网
web-force-rate = 政策利率
web-force-words = 你的措辞
web-force-holdings = 你的持仓
web-force-facilities = 你的便利工具
web-force-budget = 财政部与预算
web-force-abroad = 海外
web-force-costs = 成本与供给
web-force-news = 消息与偶然
keys-web = 一个数字背后的因果之网
