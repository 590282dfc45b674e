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
settings-levels-hint = 否则须打完前一关，下一关才会开放。
settings-folder-open = 打开文件夹
settings-folder-hint = 成绩、未完成的任期、你自己的关卡以及这些设置都保存在这里。
settings-theme-contrast-light = 高对比度，浅色
settings-theme-contrast-dark = 高对比度，深色
