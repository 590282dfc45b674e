# 政策实验室：自己的规则，放进一个关卡的许多种未来里；它的页面、图表和命令。

lab-yours = 你的规则
lab-frontier = 有效前沿
lab-crises = 紧急事件
lab-share = 比例
lab-interval-low = 从
lab-interval-high = 到
lab-inflation-sd = 通胀，百分点
lab-unemployment-sd = 失业率，百分点
lab-rate-change = 利率变动，基点
lab-beaten = 你的规则损失更小
command-lab-about = 把自己的规则放进一个关卡的许多种未来，与对照政策并排
command-lab-rule = 规则文件（docs/rule-files.md）
command-lab-futures = 未来的种数，10 至 4000
command-lab-measure = 前沿上的规则看什么：{ $choices }
command-lab-out = 写出表格：这个文件，旁边再加两个
command-lab-playing = 正在走过各种未来：{ $percent } %
