# 為什麼變動：因果之網。

web-heading = 是什麼推動了{ $name }
web-said-raised = { $source }推高了{ $target }。
web-said-lowered = { $source }壓低了{ $target }。
web-nothing = 上游沒有明顯的推動。
web-legend = 實線：推高；虛線：壓低。線越粗，所占比重越大。點選一個數字即可追溯其上游。
web-from = 來自
web-to = 作用於
web-share = 占推動總和的比重
web-open = 因果之網
web-force-rate = 政策利率
web-force-words = 你的措辭
web-force-holdings = 你的持有部位
web-force-facilities = 你的融通機制
web-force-budget = 財政部與預算
web-force-abroad = 海外
web-force-costs = 成本與供給
web-force-news = 消息與偶然
keys-web = 一個數字背後的因果之網
