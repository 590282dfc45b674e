### 觀感：關卡陳列、說明與設定。

## Settings

settings-group-look = 外觀
settings-group-play = 遊玩
settings-group-files = 檔案
settings-motion = 動畫
settings-tape = 各週播放速度
settings-coaching = 引導
settings-levels = 關卡
settings-folder = 你的資料夾
settings-motion-hint = 圖表直接顯示，一季中的各週不會自行播放。
settings-coaching-on = 首次進入畫面時加以說明
settings-coaching-again = 重新顯示全部說明
settings-coaching-hint = 說明會逐一介紹畫面各部分，按 Esc 即可收起。
settings-levels-all = 立即開放所有關卡
settings-levels-hint = 否則須打完前一關，下一關才會開放。
settings-folder-open = 開啟資料夾
settings-folder-hint = 成績、未完成的任期、你自己的關卡以及這些設定都保存在這裡。
settings-theme-contrast-light = 高對比，淺色
settings-theme-contrast-dark = 高對比，深色
