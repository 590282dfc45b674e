### 观感：关卡陈列、帮助与设置。

## Settings

settings-group-look = 外观
settings-group-play = 游玩
settings-group-files = 文件
settings-motion = 动画
settings-tape = 各周播放速度
settings-coaching = 引导
settings-levels = 关卡
settings-folder = 你的文件夹
settings-motion-hint = 图表直接显示，一季中的各周不会自行播放。
settings-coaching-on = 首次进入画面时加以说明
settings-coaching-again = 重新显示全部说明
settings-coaching-hint = 说明会逐一介绍画面各部分，按 Esc 即可收起。
settings-levels-all = 立即开放所有关卡
settings-levels-hint = 否则先开放前两关，其余各关须打完前一关才会开放。
settings-folder-open = 打开文件夹
settings-folder-hint = 成绩、未完成的任期、你自己的关卡以及这些设置都保存在这里。
settings-theme-contrast-light = 高对比度，浅色
settings-theme-contrast-dark = 高对比度，深色

## Home

home-help = 帮助
home-all-levels = 全部关卡
home-next = 接下来玩
home-waits = 你的任期在等你
home-opens-after = 打完“{ $title }”后开放

## Help

help-title = 帮助
about-play-head = 怎么玩
about-keys-head = 按键
help-step-read = 读简报
help-told-read = 有什么新情况，市场预期什么，还有什么不确定。初值日后会修订。
help-step-decide = 作决定
help-told-decide = 目标区间、资产负债表、各项便利工具的利率。图表随即显示可能的走向。
help-step-say = 说出来
help-told-say = 前瞻指引与利率一样能推动市场。食言有损公信力。
help-step-announce = 宣布
help-told-announce = 在此之前可随意撤销。之后市场当即作答，经济则要几年。
help-step-weeks = 看这一季
help-told-weeks = 货币市场逐周走过十三周。一旦出事，行情停下来，等你作答。
help-step-why = 问为什么
help-told-why = 点任何数据，看它因何变动；点带虚线的词，查术语表。

## 准备金不付利息的年代

charts-corridor-target = 联邦基金利率与目标
charts-rate-repo = 回购
charts-desk-operations = 公开市场操作
charts-repo-over-target = 回购高于目标
tape-note-effr-below = 联邦基金利率跌出目标区间：{ $effr }，下限 { $low }。

## 任期总结

debrief-kicker = 任期总结 · { $level }
debrief-bounded = 各项相加为 { $parts }；得分到 { $score } 为止。
