# 關卡隨時間交付的工具，以及其中的任務。

fault-no-gain = 實際為 { $found }，並不比原來的 { $before } 更多：新增工具不會拿走已有的
fault-not-after = 實際為 { $found }，應為 { $before } 之後的季度

brief-missions = 任務
brief-mission = { $number }  { $title }（自{ $quarter }起）
    { $task }
brief-gained = 自{ $quarter }起：{ $instruments }

desk-mission = 任務 { $number }/{ $missions }：{ $title }
desk-mission-learned = 學到了：{ $learned }
desk-gained = 新到手的工具：{ $instruments }

home-picture-first-day = 三級臺階盡頭，高高的柱子之間是一扇透著光的門，有人正要走進去。
