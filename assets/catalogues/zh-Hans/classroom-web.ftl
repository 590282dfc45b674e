### 课堂的浏览器页面。页面自己说的话全部出自本文件。

## 门口

browser-name = 中央银行课堂
browser-language = 语言
browser-arriving = 正在连接课堂……
browser-join = 加入课堂
browser-join-about = 代码显示在老师的屏幕上。
browser-join-go = 加入
browser-code = 代码
browser-nickname = 你在课堂里的名字
browser-nickname-hint = 用昵称即可，最多 24 个字符。
browser-team = 小组
browser-team-hint = 输入同一组名的人共用一个席位。
browser-return = 回到原来的席位
browser-return-about = 席位是在另一台设备上取得的。请向老师索取 PIN 码或席位代码。
browser-return-go = 取回席位
browser-pin = PIN 码或席位代码
browser-pin-hint = 课堂的六位数字，或只属于你这个席位的代码。
browser-new-here = 我还没有席位
browser-was-here = 我在另一台设备上有席位
browser-privacy = 除了这个名字和你的决定，不保存任何关于你的资料。老师可以随时清除。
browser-gone-title = 你已离开课堂
browser-gone = 课堂已经结束，或你的席位已被移除。
browser-to-door = 返回加入页面

## 每个画面周围

browser-unreachable = 连不上主机。没有任何损失，请稍后再试。
browser-offline = 与主机的连接已中断。恢复后本页面会自动继续。
browser-paused = 老师已暂停课堂，计时停止。
browser-spectator = 你来得较晚，本任期为旁观。
browser-held = 上一轮你没有作出决定：现行设定继续。
browser-round = 第 { $round } 轮，共 { $rounds } 轮
browser-round-begins = { $quarter }开始：第 { $round } 轮，共 { $rounds } 轮。
browser-time-left = 还剩 { $time }
browser-time-up = 时间到
browser-board = 排行榜
browser-place = 第 { $rank } 名，共 { $of } 名
browser-you = 你
browser-comma = 、
browser-optional = 可不填

## 等候与关卡

browser-welcome = 欢迎你，{ $name }。
browser-lobby = 课堂即将开始。已有 { $seats } 个席位。
browser-story = 背景
browser-mandate = 职责
browser-missions = 任务
browser-objectives = 评分目标
browser-advice = 工作人员的建议
browser-about-level = 关卡：{ $title }

## 阅读

browser-parts = 本页各部分
browser-gauges = 目前状况
browser-briefing = 简报
browser-warnings = 预警信号
browser-weeks = { $quarter }的各周
browser-figures = { $quarter }公布的数据
browser-figure = 数据
browser-value = 数值
browser-change = 变动
browser-flash = 初值，日后会修订
browser-revised = 已修订
browser-charts = 图表
browser-as-table = 表格
browser-as-chart = 图形
browser-when = 时间
browser-between = { $low } 至 { $high }

## 决策

browser-decision = 决策
browser-preset-stands = 维持现行设定
browser-preset-over = { $preset }，分 { $quarters } 个季度
browser-preset-buy = 每月买入 { $amount }
browser-own-numbers = 自行设定
browser-offset = { $name }：{ $percent }%，与区间边缘相差的基点
browser-touched = 已更改
browser-changed = 已更改：{ $parts }。
browser-unchanged = 未作更改：现行设定继续。
browser-put-back = 恢复现行设定
browser-look-ahead = 预览
browser-ahead = 如果这样宣布
browser-would-vote = 委员会会如何表决
browser-would-answer = 市场会如何反应
browser-no-fans = 主机正忙，暂不提供工作人员的预测扇形图。
browser-announce = 宣布
browser-sure = 这样宣布吗？
browser-final = 宣布之后，本季度即成历史。
browser-announce-go = 确认宣布
browser-not-yet = 再想想
browser-forecast = 你的预测
browser-forecast-about = { $quarter }首次公布时的数值：中间值，以及你认为五次中有四次会落入的区间。
browser-median = 中间值
browser-low80 = 区间下限
browser-high80 = 区间上限
browser-why = 一句话说明理由

## 小组的委员会

browser-propose = 提案
browser-propose-sure = 向委员会提出这项提案吗？
browser-propose-final = 委员先表决，再由你宣布。
browser-propose-go = 确认提案
browser-proposals = 委员会待决
browser-proposed-by = { $name } 提案
browser-tally = { $members } 名委员中，赞成 { $ayes }，反对 { $noes }。
browser-carried = 已通过。
browser-rejected = 未通过。
browser-reason = 你的理由
browser-vote-for = 赞成
browser-vote-against = 反对
browser-voted-for = 你投了赞成票。
browser-voted-against = 你投了反对票。
browser-announce-carried = 宣布这项决定
browser-no-proposal = 主席还没有提案。请先阅读简报。
browser-chair-goes-on = 由主席继续。

## 市场的回答

browser-statement = 声明
browser-between-sentences = { "" }
browser-redline = 删除线：上次有、这次没有。下划线：新增。
browser-vote = 表决
browser-markets = 市场的第一个小时
browser-market = 市场
browser-priced = 市场已定价
browser-decided = 决定
browser-surprise = 意外
browser-headlines = 新闻标题
browser-press = 记者提问
browser-press-over = 记者会已经结束。
browser-said = 你的回答：“{ $text }”
browser-run-weeks = 进入这个季度

## 紧急情况

browser-report = 情况报告
browser-known = 已知
browser-unknown = 尚不清楚
browser-options = 你怎么做？
browser-answer = 就这么做
browser-default = 不回答时的默认做法

## 等待

browser-waiting = 等待其他人
browser-watching = 旁观课堂
browser-closing = 本季度正在结束
browser-decided-of = { $of } 个席位中已有 { $decided } 个作出决定。
browser-finished-of = { $of } 个席位中已有 { $decided } 个完成任期。
browser-my-decision = 你的决定

## 结束

browser-debrief = 任期总结
browser-ended = 任期结束
browser-measuring = 你的得分仍在计算，稍后自动显示。
browser-score = { $score } 分
browser-by-objective = 各项目标
browser-objective = 目标
browser-weight = 权重
browser-points = 得分
browser-same-luck = 同样的运气
browser-paths = 你与其他各方的路径，冲击相同
browser-class-median = 全班中位数
browser-your-story = 你这个任期的故事
browser-lesson = 启示
