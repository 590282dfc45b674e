### 程序包及其自检。

command-self-test = 试遍整个程序：在单独的文件夹里玩一个关卡，保存、重新打开、导出、验证
self-test-window = 窗口打开，所有关卡都能读取
self-test-languages = 切换语言
self-test-sound = 声音所需的部件能够载入
self-test-level = 玩一个关卡
self-test-save = 所做的决定已存到磁盘
self-test-reload = 新窗口从旧窗口关闭处继续
self-test-debrief = 任期玩到结束并评分
self-test-pdf = 复盘写成 PDF
self-test-verify = 结果文件得到确认
self-test-holds = { $what }：成功（{ $seconds } 秒）
self-test-failed = { $what }：失败（{ $seconds } 秒）。{ $why }

host-no-database = 课堂无法存放在那里：{ $why }。不写 --database 时存放在文件中；PostgreSQL 服务器需要用 Python 安装的游戏：pip install "cbgame[postgresql]"。

licences-read = 阅读许可全文
licences-works = 程序包所含的作品
