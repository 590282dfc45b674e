browser-between = { $low } 至 { $high }
browser-preset-stands = 維持原狀
browser-preset-over = { $preset }，分 { $quarters } 個季度
browser-preset-buy = 每月買入 { $amount }
browser-class-median = 全班中位數
