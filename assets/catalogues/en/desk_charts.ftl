# The charts of the desk: books, flows, income, all data.

charts-class-corporate = Corporate bonds
charts-class-municipal = Municipal notes
charts-class-equities = Equity funds
charts-class-loans = Loans
charts-class-swaps = Swap lines
charts-class-deferred-asset = Deferred asset
charts-class-capital = Capital
charts-rate-discount-rate = Discount rate
charts-reserves-year = in a year, as considered: { $middle }
charts-reserves-between = nine in ten: { $low } to { $high }
charts-reserves-in-years = { $years ->
    [one] Expected in a year
   *[other] Expected in { $years } years
}
charts-flows = Where reserves went
charts-flows-change = Reserves
charts-flows-now = { $quarter }: reserves changed by { $change }: { $parts }.
charts-flow-runoff = Runoff
charts-flow-purchases = Purchases
charts-flow-repo = Lending
charts-flow-on-rrp = ON RRP
charts-flow-treasury-account = Treasury
charts-flow-currency = Currency
charts-flow-other = Other
charts-result = Result of the quarter
charts-result-loss = Loss
charts-data = All data
charts-data-search = Search by name or meaning
charts-data-copy = Copy as CSV
charts-data-figure = Figure
charts-data-unit = Unit
charts-data-change = Change
charts-data-flash = f { $number }
charts-data-revised = r { $number }
charts-data-key = f: first reading, to be revised · r: revised · without a mark: final
charts-data-copied = { $count ->
    [one] One figure is on the clipboard, every quarter of it.
   *[other] { $count } figures are on the clipboard, every quarter of them.
}
desk-tab-income = Income
desk-tab-data = Data
keys-data = All data
keys-zoom = Look nearer or farther back on a chart; 0 as at first
