# Benchmarks that play many terms (cbgame bench).

bench-sweep = sweep: 200 draws of repo-spike
command-bench-only = measure one benchmark alone
bench-evaluations = { $name }: { $played } terms played
bench-gap = { $name }: the best of 20 restarts adds { $percent } % to what it gains over hold
