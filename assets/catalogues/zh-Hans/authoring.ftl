# Levels that a teacher writes: the check, and where they stand in the game.

command-levels-check = 检查关卡文件，一次列出所有问题
command-levels-schema = 输出关卡文件的 JSON Schema，供编辑器使用
command-levels-copy = 写出一份关卡的副本，供改写
command-levels-add = 检查关卡文件并加入自己的关卡
levels-copied = { $file }：{ $level } 的副本
levels-added = { $file }：已加入自己的关卡
fault-file-there = 已经存在，没有写入任何内容
levels-sound = { $file }：关卡可用
fault-too-near = 得到 { $found }，与 { $other } 过于接近
fault-and-more = 问题超过 { $most } 个，其余从略

home-own-levels = 自己的关卡
home-own-about = 你或别人写的关卡。把关卡文件拖到本页，或放进文件夹；编写方法见“帮助”中的“文档”。
home-own-folder = 打开自己的关卡文件夹
home-own-add = 添加关卡文件…
home-own-filter = 关卡文件 (*.toml)
home-own-refused = { $file } 未添加：{ $problems } 个问题
home-own-bad = { $file } 无法游玩：{ $problems } 个问题
home-own-problem = 第 { $line } 行：{ $problem }
home-own-more = 另有 { $count } 个；“cbgame levels --check”会列出全部。
home-card-own = 自己的关卡 · { $card }
notice-level-added = “{ $title }”已加入自己的关卡。
notice-level-kept = “{ $title }”已加入自己的关卡。原来的文件保存为 { $earlier }。
notice-level-unwritten = 关卡无法复制到 { $folder }：{ $why }
