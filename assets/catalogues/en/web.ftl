# Why did it move: the web of causes.

web-heading = What moved { $name }
web-said-raised = { $source } raised { $target }.
web-said-lowered = { $source } lowered { $target }.
web-nothing = Nothing upstream moved it noticeably.
web-legend = Solid: raised it. Dashed: lowered it. The thicker, the larger its share. Click a figure to follow it upstream.
web-from = From
web-to = To
web-share = Share of the push
web-open = Web of causes
web-force-rate = Policy rate
web-force-words = Your words
web-force-holdings = Your holdings
web-force-facilities = Your facilities
web-force-budget = Treasury and budget
web-force-abroad = Abroad
web-force-costs = Costs and supply
web-force-news = News and chance
keys-web = The web of causes behind a figure
