### The glossary: its cards, its page, and the list of terms to choose from.

glossary-title = 術語表
glossary-card = 術語：{ $term }
glossary-count = 共 { $count } 則
glossary-why = 為何重要
glossary-related = 另見
glossary-pin = 釘選
glossary-unpin = 取消釘選
glossary-pin-hint = 釘選的卡片在遊戲中一直留著（P）
glossary-in-page = 在術語表中查看
glossary-earlier = 上一則
glossary-later = 下一則
glossary-search = 搜尋術語表
glossary-nothing = 沒有卡片含有這些字詞。
glossary-here = 本畫面的術語
glossary-which = 這是什麼意思？
glossary-which-hint = 輸入文字搜尋，方向鍵選擇，Enter 開啟。
glossary-has-card = 有術語卡片：點擊開啟，或按 G 鍵。
glossary-in-text = 有術語卡片的詞：{ $terms }。按 G 鍵列出。

glossary-group-plumbing = 貨幣市場運作
glossary-group-instruments = 政策工具
glossary-group-books = 央行的帳本
glossary-group-words = 言辭即工具
glossary-group-economy = 經濟
glossary-group-markets = 市場
glossary-group-crises = 危機
glossary-group-institutions = 機構
glossary-group-game = 遊戲

keys-explain = 這是什麼意思？輸入時用 Shift+F1
keys-cards = 移到開啟的卡片，再回到頁面
keys-pin = 釘選目前的卡片
keys-glossary = 術語表：上一頁、下一頁
