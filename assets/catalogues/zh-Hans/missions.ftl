# 关卡随时间交付的工具，以及其中的任务。

fault-no-gain = 实际为 { $found }，并不比原来的 { $before } 更多：新增工具不会拿走已有的
fault-not-after = 实际为 { $found }，应为 { $before } 之后的季度

brief-missions = 任务
brief-mission = { $number }  { $title }（自{ $quarter }起）
    { $task }
brief-gained = 自{ $quarter }起：{ $instruments }

desk-mission = 任务 { $number }/{ $missions }：{ $title }
desk-mission-learned = 学到了：{ $learned }
desk-gained = 新到手的工具：{ $instruments }

home-picture-first-day = 三级台阶尽头，高高的柱子之间是一扇透着光的门，有人正要走进去。
