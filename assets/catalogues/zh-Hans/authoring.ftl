# Levels that a teacher writes: the check, and where they stand in the game.

command-levels-check = 检查关卡文件，一次列出所有问题
levels-sound = { $file }：关卡可用
fault-and-more = 问题超过 { $most } 个，其余从略
