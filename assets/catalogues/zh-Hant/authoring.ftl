# Levels that a teacher writes: the check, and where they stand in the game.

command-levels-check = 檢查關卡檔案，一次列出所有問題
levels-sound = { $file }：關卡可用
fault-and-more = 問題超過 { $most } 個，其餘從略
