# Benchmarks that play many terms (cbgame bench).

bench-sweep = 批量检验：repo-spike 的 200 次抽取
command-bench-only = 只测量一项
bench-evaluations = { $name }：共推演 { $played } 个任期
bench-gap = { $name }：20 次重新搜索中最好的一次，在比“不动”多出的得益上再多 { $percent }%
