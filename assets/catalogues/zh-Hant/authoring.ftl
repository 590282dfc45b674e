# Levels that a teacher writes: the check, and where they stand in the game.

command-levels-check = 檢查關卡檔案，一次列出所有問題
command-levels-schema = 輸出關卡檔案的 JSON Schema，供編輯器使用
command-levels-copy = 寫出一份關卡的副本，供改寫
command-levels-add = 檢查關卡檔案並加入自己的關卡
levels-copied = { $file }：{ $level } 的副本
levels-added = { $file }：已加入自己的關卡
fault-file-there = 已經存在，沒有寫入任何內容
levels-sound = { $file }：關卡可用
fault-too-near = 得到 { $found }，與 { $other } 過於接近
fault-and-more = 問題超過 { $most } 個，其餘從略

home-own-levels = 自己的關卡
home-own-about = 你或別人寫的關卡。把關卡檔案拖到本頁，或放進資料夾；撰寫方法見「說明」中的「說明文件」。
home-own-folder = 開啟自己的關卡資料夾
home-own-add = 加入關卡檔案…
home-own-filter = 關卡檔案 (*.toml)
home-own-refused = { $file } 未加入：{ $problems } 個問題
home-own-bad = { $file } 無法遊玩：{ $problems } 個問題
home-own-problem = 第 { $line } 行：{ $problem }
home-own-more = 另有 { $count } 個；「cbgame levels --check」會列出全部。
home-card-own = 自己的關卡 · { $card }
notice-level-added = 「{ $title }」已加入自己的關卡。
notice-level-kept = 「{ $title }」已加入自己的關卡。原來的檔案保存為 { $earlier }。
notice-level-unwritten = 關卡無法複製到 { $folder }：{ $why }
