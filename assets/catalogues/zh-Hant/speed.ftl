# Benchmarks that play many terms (cbgame bench).

bench-sweep = 批次檢驗：repo-spike 的 200 次抽取
command-bench-only = 只測量一項
bench-evaluations = { $name }：共推演 { $played } 個任期
bench-gap = { $name }：20 次重新搜尋中最好的一次，在比「不動」多出的得益上再多 { $percent }%
