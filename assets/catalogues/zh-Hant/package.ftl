### 程式套件及其自我檢測。

command-self-test = 試遍整個程式：在單獨的資料夾裡玩一個關卡，儲存、重新開啟、匯出、驗證
self-test-window = 視窗開啟，所有關卡都能讀取
self-test-languages = 切換語言
self-test-sound = 聲音所需的元件能夠載入
self-test-level = 玩一個關卡
self-test-save = 所做的決定已存到磁碟
self-test-reload = 新視窗從舊視窗關閉處繼續
self-test-debrief = 任期玩到結束並評分
self-test-pdf = 檢討寫成 PDF
self-test-verify = 結果檔得到確認
self-test-holds = { $what }：成功（{ $seconds } 秒）
self-test-failed = { $what }：失敗（{ $seconds } 秒）。{ $why }

host-no-database = 課堂無法存放在那裡：{ $why }。不寫 --database 時存放在檔案中；PostgreSQL 伺服器需要用 Python 安裝的遊戲：pip install "cbgame[postgresql]"。

licences-read = 閱讀授權全文
licences-works = 程式套件所含的作品
