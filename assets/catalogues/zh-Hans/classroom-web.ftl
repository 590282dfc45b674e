browser-between = { $low } 至 { $high }
browser-preset-stands = 维持原状
browser-preset-over = { $preset }，分 { $quarters } 个季度
browser-preset-buy = 每月买入 { $amount }
browser-class-median = 全班中位数
