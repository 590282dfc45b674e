# 操作台与其他模型的基准测试。
bench-turn = 回合：从点击公布到画出市场反应，含自动保存
bench-frames = 帧：拖动时 100 帧中有 95 帧在此时间内完成
bench-memory-growth = 200 个季度后的内存，与 10 个季度后相比
bench-memory = 打开所有图表时的最大内存，与上限相比
bench-frbus = 一百万路径季度，与 FRB/US 最快的一次求解相比
bench-var = 单进程一百万路径季度，与 statsmodels 的 VAR 相比
bench-no-frbus = 未与 FRB/US 比较：此处没有它的求解时间。
bench-no-statsmodels = 未与 VAR 比较：没有安装 statsmodels（pip install statsmodels）。
self-test-class = 主持一个课堂，加入并玩一个季度；浏览器能打开课堂页面
