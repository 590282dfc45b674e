# 主機無法照辦時的說明。

classroom-out-of-turn = 現在還不能這樣做。
classroom-late = 這一輪已經結束，下一輪已開始。
classroom-other-decision = 這裡已作出另一項決定，以它為準。
classroom-paused = 課堂已暫停。
classroom-ended = 課堂已結束。
classroom-removed = 老師已將這個席位移出課堂。
classroom-spectator = 您加入得較晚，正在旁觀。
classroom-no-class = 沒有使用這組代碼的課堂。
classroom-no-seat = 這個課堂裡沒有這個席位。
classroom-no-level = 這裡沒有名為 { $level } 的關卡。
classroom-setting = 這些設定不能並用：{ $why }
classroom-no-token = 這台裝置還沒有加入課堂。
classroom-teacher-only = 只有老師可以這樣做。
classroom-not-returned = 名字、代碼或 PIN 碼不正確。
classroom-nickname-unfit = 名字須為 1 至 { $most } 個可見字元。
classroom-nickname-taken = 課堂裡已有人使用這個名字。
classroom-team-missing = 請選擇一個小組。
classroom-team-full = 這個小組已滿，共有 { $most } 人。
classroom-full = 課堂已滿，共有 { $most } 個席位。
classroom-not-json = 請求必須是 JSON。
classroom-too-large = 請求過大。
classroom-origin = 請求來自其他網站。
classroom-no-address = 這個網址沒有內容。
classroom-no-method = 這個網址不支援這種請求。
classroom-store-failed = 無法儲存課堂資料：{ $why }。沒有任何變更，請再試一次。
classroom-failed = 主機發生問題，沒有任何變更。

# 命令列。

command-host-about = 在網路上主持課堂
command-host-level = 關卡；不寫則接續上次中斷的課堂
command-host-title = 課堂名稱
command-host-port = 監聽連接埠（8470；0 為任一可用的連接埠）
command-host-address = 監聽位址（所有網路介面；127.0.0.1 為僅限本機）
command-host-seed = 運氣的編號（不寫則隨機抽取）
command-host-pacing = 由誰結束一輪：teacher（老師）、timed（計時）或 free（自訂步調）
command-host-seconds = 計時模式下每輪的秒數；自訂步調時為整堂課的秒數（240）
command-host-shown = 排行榜上顯示什麼：names、nicknames 或 ranks
command-host-late = 遲到者如何處理：hold（以不動補齊）或 spectator（旁觀）
command-host-teams = 以小組為單位
command-host-committee = 小組對主席的提案進行表決
command-host-forecasts = 每輪要求提出預測
command-host-justifications = 每輪要求說明理由
command-host-bot = 一同參加的規則；可多次指定
command-host-database = 資料庫伺服器：postgresql+asyncpg://…（預設為玩家資料夾中的檔案）
command-host-processes = 推演各席位的行程數（每個處理器一個）
command-host-attached = 標準輸入關閉時結束

host-port-taken = 無法使用連接埠 { $port }：{ $why }。請用 --port 另選一個。
host-nothing-to-resume = 這裡沒有中斷的課堂。請寫明關卡以開始新課堂。
host-address = 位址   { $address }
host-code = 代碼   { $code }
host-pin = PIN 碼   { $pin }（僅供您本人：用來在另一台裝置上取回席位）
host-commands = 可輸入 { $commands }。
host-no-command = 可用的指令：{ $commands }。
host-state = { $stage } · 第 { $round } 輪，共 { $rounds } 輪 · { $playing } 個席位中有 { $decided } 個已作決定
host-stage-lobby = 等候中
host-stage-deciding = 決策中
host-stage-closing = 結算中
host-stage-ended = 已結束
host-stage-paused = 已暫停
