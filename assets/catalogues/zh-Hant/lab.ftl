# 政策實驗室：自己的法則，放進一個關卡的許多種未來裡；它的頁面、圖表和命令。

lab-yours = 你的法則
lab-frontier = 效率前緣
lab-crises = 緊急事件
lab-share = 比例
lab-interval-low = 從
lab-interval-high = 到
lab-inflation-sd = 通膨，百分點
lab-unemployment-sd = 失業率，百分點
lab-rate-change = 利率變動，基點
lab-beaten = 你的法則損失更小
command-lab-about = 把自己的法則放進一個關卡的許多種未來，與對照政策並排
command-lab-rule = 法則檔（docs/rule-files.md）
command-lab-futures = 未來的種數，10 至 4000
command-lab-measure = 前緣上的法則看什麼：{ $choices }
command-lab-out = 寫出表格：這個檔案，旁邊再加兩個
command-lab-playing = 正在走過各種未來：{ $percent } %
