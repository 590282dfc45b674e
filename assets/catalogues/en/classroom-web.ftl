### The page of a class in a browser. What is said in the browser itself is said from this file alone.

browser-between = { $low } to { $high }
browser-preset-stands = As it stands
browser-preset-over = { $preset }, over { $quarters } quarters
browser-preset-buy = Buy { $amount } a month
browser-class-median = The class, median
