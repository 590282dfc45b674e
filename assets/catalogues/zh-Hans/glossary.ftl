### The glossary: its cards, its page, and the list of terms to choose from.

glossary-title = 术语表
glossary-card = 术语：{ $term }
glossary-count = 共 { $count } 条
glossary-why = 为何重要
glossary-related = 另见
glossary-pin = 固定
glossary-unpin = 取消固定
glossary-pin-hint = 固定的卡片在游戏中一直留着（P）
glossary-in-page = 在术语表中查看
glossary-earlier = 上一条
glossary-later = 下一条
glossary-search = 搜索术语表
glossary-nothing = 没有卡片含有这些字词。
glossary-here = 本屏的术语
glossary-which = 这是什么意思？
glossary-which-hint = 输入文字搜索，方向键选择，回车打开。
glossary-has-card = 有术语卡片：点击打开，或按 G 键。
glossary-in-text = 有术语卡片的词：{ $terms }。按 G 键列出。

glossary-group-plumbing = 货币市场运作
glossary-group-instruments = 政策工具
glossary-group-books = 央行的账本
glossary-group-words = 言辞即工具
glossary-group-economy = 经济
glossary-group-markets = 市场
glossary-group-crises = 危机
glossary-group-institutions = 机构
glossary-group-game = 游戏

keys-explain = 这是什么意思？输入时用 Shift+F1
keys-cards = 转到打开的卡片，再回到页面
keys-pin = 固定当前卡片
keys-glossary = 术语表：后退、前进
