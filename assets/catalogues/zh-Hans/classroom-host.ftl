# 主机无法照办时的说明。

classroom-out-of-turn = 现在还不能这样做。
classroom-late = 这一轮已经结束，下一轮已开始。
classroom-other-decision = 这里已作出另一项决定，以它为准。
classroom-paused = 课堂已暂停。
classroom-ended = 课堂已结束。
classroom-removed = 教师已将这个席位移出课堂。
classroom-spectator = 您加入较晚，正在旁观。
classroom-no-class = 没有使用这个代码的课堂。
classroom-no-seat = 这个课堂里没有这个席位。
classroom-no-level = 这里没有名为 { $level } 的关卡。
classroom-setting = 这些设置不能并用：{ $why }
classroom-no-token = 这台设备还没有加入课堂。
classroom-teacher-only = 只有教师可以这样做。
classroom-not-returned = 名字、代码或 PIN 码不正确。
classroom-nickname-unfit = 名字须为 1 至 { $most } 个可见字符。
classroom-nickname-taken = 课堂里已有人使用这个名字。
classroom-team-missing = 请选择一个小组。
classroom-team-full = 这个小组已满，共有 { $most } 人。
classroom-full = 课堂已满，共有 { $most } 个席位。
classroom-not-json = 请求必须是 JSON。
classroom-too-large = 请求过大。
classroom-origin = 请求来自其他网站。
classroom-no-address = 这个地址没有内容。
classroom-no-method = 这个地址不支持这种请求。
classroom-store-failed = 无法保存课堂数据：{ $why }。没有任何改动，请重试。
classroom-failed = 主机出现故障，没有任何改动。

# 命令行。

command-host-about = 在网络上主持课堂
command-host-level = 关卡；不写则继续上次中断的课堂
command-host-title = 课堂名称
command-host-port = 监听端口（8470；0 为任一空闲端口）
command-host-address = 监听地址（所有网络接口；127.0.0.1 为仅限本机）
command-host-seed = 运气的编号（不写则随机抽取）
command-host-pacing = 由谁结束一轮：teacher（教师）、timed（计时）或 free（自定节奏）
command-host-seconds = 计时模式下每轮的秒数；自定节奏时为整堂课的秒数（240）
command-host-shown = 排行榜上显示什么：names、nicknames 或 ranks
command-host-late = 迟到者如何处理：hold（按不动补齐）或 spectator（旁观）
command-host-teams = 以小组为单位
command-host-committee = 小组对主席的提议进行表决
command-host-forecasts = 每轮要求给出预测
command-host-justifications = 每轮要求说明理由
command-host-bot = 一同参加的规则；可多次给出
command-host-database = 数据库服务器：postgresql+asyncpg://…（默认为玩家文件夹中的文件）
command-host-processes = 推演各席位的进程数（每个处理器一个）
command-host-attached = 标准输入关闭时结束

host-port-taken = 无法使用端口 { $port }：{ $why }。请用 --port 另选一个。
host-nothing-to-resume = 这里没有中断的课堂。请写明关卡以开始新课堂。
host-address = 地址   { $address }
host-code = 代码   { $code }
host-pin = PIN 码   { $pin }（仅供您本人：用来在另一台设备上取回席位）
host-commands = 可输入 { $commands }。
host-no-command = 可用的命令：{ $commands }。
host-state = { $stage } · 第 { $round } 轮，共 { $rounds } 轮 · { $playing } 个席位中有 { $decided } 个已作决定
host-stage-lobby = 等候中
host-stage-deciding = 决策中
host-stage-closing = 结算中
host-stage-ended = 已结束
host-stage-paused = 已暂停
