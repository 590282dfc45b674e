# 操作台與其他模型的效能測試。
bench-turn = 回合：從點擊公布到畫出市場反應，含自動儲存
bench-frames = 影格：拖曳時 100 格中有 95 格在此時間內完成
bench-memory-growth = 200 季後的記憶體，與 10 季後相比
bench-memory = 開啟所有圖表時的最大記憶體，與上限相比
bench-frbus = 一百萬路徑季，與 FRB/US 最快的一次求解相比
bench-var = 單一程序一百萬路徑季，與 statsmodels 的 VAR 相比
bench-no-frbus = 未與 FRB/US 比較：此處沒有它的求解時間。
bench-no-statsmodels = 未與 VAR 比較：沒有安裝 statsmodels（pip install statsmodels）。
self-test-class = 主持一個課堂，加入並玩一個季度；瀏覽器能開啟課堂頁面
