"""The measured tables of docs/model.md: ``python -m tests.economy.model_page`` writes them anew."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import numpy as np

from cbgame.economy.parameters import BASELINE, TABLES, Parameters
from cbgame.files.episodes import episode_files, load_episode
from cbgame.files.levels import load_level
from cbgame.game.backtest import backtest
from cbgame.game.backtest_verdict import CheckKind, findings
from cbgame.game.ghosts import play_policy
from cbgame.policy.moments import moments
from cbgame.policy.responses import Response, respond
from tests.validation.reserve_demand import WEEKLY, reserve_demand_table

PAGE = Path(__file__).parents[2] / "docs" / "model.md"

ROWS = (
    # name, FRB/US or fact, band, how it is asked for, what is read
    (
        "R1 policy rate +100 bp once, inertial rule",
        "gap −0.45 at q8–9; unemployment +0.26; 10y +0.33",
        ("policy_rate", 1.0, "inertial", None, None),
    ),
    (
        "R2 rate held +100 bp for 20 quarters",
        "gap −0.43 q4, −0.88 q8, −1.28 q12, −1.92 q20; unemployment +1.14",
        ("policy_rate", 1.0, "fixed", None, 20),
    ),
    (
        "R3 term premium +100 bp, half-life 8, inertial rule",
        "gap −0.99 at q8; unemployment +0.53; rate −0.79 at q12",
        ("term_premium", 1.0, "inertial", 8.0, None),
    ),
    (
        "R4 demand −0.6, inertial rule",
        "gap −0.5 within two quarters, half gone by q8–12",
        ("demand", -0.6, "inertial", None, None),
    ),
    ("R4 demand −0.6, fixed rate", "the same", ("demand", -0.6, "fixed", None, None)),
    (
        "R5 corporate spread +100 bp, half-life 5, fixed rate",
        "gap −0.28 q4, −0.49 q12",
        ("credit_spread", 1.0, "fixed", 5.0, None),
    ),
    ("R6 equity −20 %, half-life 4, fixed rate", "gap −0.27 q4, −0.36 q8", ("equity", -20.0, "fixed", 4.0, None)),
    ("R7 oil +20 % for good, inertial rule", "4q headline +0.18; gap −0.08", ("oil", 20.0, "inertial", 0.0, None)),
    (
        "R8 core inflation +1 pp for 4 quarters, inertial rule",
        "4q core +1.76 q4, +0.78 q8, +0.07 q12; rate +1 at q8",
        ("supply", 1.0, "inertial", None, 4),
    ),
    (
        "R9 QE of 1 % of GDP in ten-year equivalents, fixed rate",
        "10y −4 to −10 bp at once",
        ("qe", 1.0, "fixed", None, None),
    ),
)

LEVEL_DRAWS = 24
# What happened, by quarter from 2017Q4 to 2019Q4 (FRED UNRATE, PCEPILFE, GS10, TREAST, WSHOMCB, WRESBAL; NY Fed SOFR).
HAPPENED = {
    "unemployment": (4.17, 4.03, 3.93, 3.77, 3.83, 3.87, 3.63, 3.60, 3.60),
    "core_inflation_4q": (1.55, 1.73, 1.93, 1.95, 1.97, 1.73, 1.62, 1.67, 1.56),
    "yield_10y": (2.37, 2.76, 2.92, 2.93, 3.03, 2.65, 2.33, 1.80, 1.79),
    "treasuries_bn": (2454, 2425, 2378, 2313, 2241, 2176, 2110, 2108, 2329),
    "mbs_bn": (1765, 1754, 1721, 1682, 1637, 1593, 1533, 1467, 1420),
    "reserves_bn": (2201, 2113, 1941, 1833, 1661, 1622, 1505, 1400, 1652),
    "sofr_iorb_max_bp": (None, None, None, None, 75, None, None, 315, None),
}


def level_table() -> str:
    """History's policy on its level: the median draw beside what happened."""
    level = load_level("repo-spike")
    logs = [play_policy(level, "history", seed).log() for seed in range(LEVEL_DRAWS)]
    dates = [quarter.date for quarter in logs[0]]
    lines = [f"| | {' | '.join(dates)} |", "|---" * (len(dates) + 1) + "|"]
    for name, happened in HAPPENED.items():
        decimals = 2 if name in ("unemployment", "core_inflation_4q", "yield_10y") else 0
        drawn = np.array([[quarter.actual[name] for quarter in log] for log in logs])
        low, middle, high = (np.quantile(drawn, share, axis=0) for share in (0.1, 0.5, 0.9))
        cells = [
            f"{a:.{decimals}f} ({b:.{decimals}f} to {c:.{decimals}f})"
            for a, b, c in zip(middle, low, high, strict=True)
        ]
        facts = ["" if fact is None else f"{fact:.{decimals}f}" for fact in happened]
        lines.append(f"| `{name}` | {' | '.join(cells)} |")
        lines.append(f"| happened | {' | '.join(facts)} |")
    return "\n".join(lines).replace("-0.", "−0.").replace("(-", "(−").replace("to -", "to −").replace("| -", "| −")


def response_table() -> str:
    """Ours beside FRB/US's or the literature's."""
    lines = [
        "| shock and rule | FRB/US or literature | gap: peak (quarter); q4, q8, q12, q20 "
        "| unemployment peak | 4q core: peak; q12 | 10y q1 | rate q12 |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, reference, (shock, size, rule, half_life, held_for) in ROWS:
        answer = respond(shock, size, 20, rule, half_life, held_for)
        lines.append(f"| {name} | {reference} | {_line(answer)} |")
    return "\n".join(lines)


def _line(answer: Response) -> str:
    gap, jobs = answer.response["output_gap"], answer.response["unemployment"]
    core, long_yield = answer.response["core_inflation_4q"], answer.response["yield_10y"]
    at = max(range(20), key=lambda quarter: abs(gap[quarter]))
    path = ", ".join(_number(gap[quarter - 1]) for quarter in (4, 8, 12, 20))
    return " | ".join(
        (
            f"{_number(gap[at])} (q{at + 1}); {path}",
            _number(max(jobs, key=abs)),
            f"{_number(max(core, key=abs))}; {_number(core[11])}",
            _number(long_yield[0], 3),
            _number(answer.response["policy_rate"][11]),
        )
    )


def _number(value: float, decimals: int = 2) -> str:
    return f"{value:+.{decimals}f}".replace("-", "−")


def moment_table() -> str:
    """The baseline's moments beside the data's and the band."""
    found = moments(1_000, 200, 1)
    slumps = found.recessions
    rows = (
        ("s.d. output gap", "1.6 (CBO) to 2.5 (FRB/US)", "1.3 to 2.8", found.sd["output_gap"]),
        ("s.d. unemployment", "1.5", "1.0 to 2.0", found.sd["unemployment"]),
        ("s.d. 4q core inflation", "0.93", "0.6 to 1.3", found.sd["core_inflation_4q"]),
        ("s.d. policy rate", "2.8, with a trend", "1.6 to 3.2", found.sd["policy_rate"]),
        ("s.d. ten-year yield", "2.4, with a trend", "1.0 to 2.6", found.sd["yield_10y"]),
        ("autocorrelation, gap", "0.95", "±0.05", found.ar1["output_gap"]),
        ("autocorrelation, unemployment", "0.98", "±0.05", found.ar1["unemployment"]),
        ("autocorrelation, 4q core", "0.98", "±0.05", found.ar1["core_inflation_4q"]),
        ("autocorrelation, policy rate", "0.99", "±0.05", found.ar1["policy_rate"]),
        ("correlation gap, unemployment gap", "", "−0.8 or stronger", found.corr["output_gap,unemployment_gap"]),
        (
            "correlation gap, 4q core two quarters on",
            "+0.29",
            "+0.05 to +0.6",
            found.corr["output_gap,core_inflation_4q(+2)"],
        ),
        ("correlation slope, gap", "−0.7", "−0.3 or stronger", found.corr["slope,output_gap"]),
        ("Okun, four-quarter differences", "−0.52", "−0.35 to −0.65", found.okun_4q),
        ("10y on policy rate, quarterly changes", "0.32", "0.15 to 0.5", found.yield_10y_on_policy_rate),
        ("s.d. quarterly equity return", "8.5", "6 to 11", found.sd["equity_return"]),
        ("s.d. yearly house-price growth", "3.9", "2.5 to 6", found.sd["house_growth_4q"]),
        ("mean Baa spread", "2.3", "1.9 to 2.7", found.mean["credit_spread"]),
        ("s.d. Baa spread", "0.7", "0.4 to 1.1", found.sd["credit_spread"]),
        ("quarters at the lower bound, %", "20 (one spell)", "8 to 35", 100.0 * found.lower_bound_share),
        ("mean spell there, quarters", "", "5 to 12", found.lower_bound_spell_quarters),
        ("recessions a year", "0.09 to 0.12", "0.08 to 0.2", slumps.per_year),
        ("length, quarters", "3.7", "2.5 to 6", slumps.mean_quarters),
        ("unemployment rise, median", "1.6 to 5.5", "1.5 to 3.5", slumps.unemployment_rise_p50),
        ("unemployment rise, 95th percentile", "", "over 4", slumps.unemployment_rise_p95),
    )
    lines = ["| moment | US 1985-2019 | band | ours |", "|---|---|---|---|"]
    lines += [f"| {name} | {data} | {band} | {value:.2f} |".replace("| -", "| −") for name, data, band, value in rows]
    return "\n".join(lines)


EPISODE_DRAWS = 400


def episode_table() -> str:
    """Every check of every episode of history, as ``cbgame backtest`` makes it."""
    lines = ["| episode | check | found | needed | |", "|---|---|---|---|---|"]
    for id in episode_files():
        for found in findings(backtest(load_episode(id), EPISODE_DRAWS, 1)):
            share = found.kind in (CheckKind.INSIDE, CheckKind.NEAR)
            name = {
                CheckKind.INSIDE: "quarters inside the 80 % band",
                CheckKind.NEAR: f"quarters whose median is within {found.percent:g} %"
                if found.percent
                else f"quarters whose median is within {found.within:g}",
                CheckKind.BETWEEN: f"median, {found.first} to {found.last}",
                CheckKind.TOTAL: f"sum from {found.first} to {found.last}, median",
            }[found.kind]
            figure = f"{100 * found.found:.0f} %" if share else f"{found.found:.1f}"
            needed = f"{100 * found.low:.0f} %" if share else f"{found.low:g} to {found.high:g}"
            lines.append(
                f"| {id} | `{found.variable}`: {name} | {figure} | {needed} | {'' if found.holds else 'fails'} |"
            )
    return "\n".join(lines).replace("  %", " %")


def parameter_table() -> str:
    """Every coefficient with value, unit and source."""
    lines = ["| coefficient | value | unit | source |", "|---|---|---|---|"]
    for item in fields(Parameters):
        value = f"{getattr(BASELINE, item.name):g}".replace("-", "−")
        lines.append(f"| `{item.name}` | {value} | {item.metadata['unit']} | {item.metadata['source']} |")
    for name, table in TABLES.items():
        values = ", ".join(f"{value:.3g}" for value in table.values)
        lines.append(f"| `{name}` | {values} | {table.unit} | {table.source} |")
    return "\n".join(lines)


def page_with_tables(text: str) -> str:
    """The page with its measured parts replaced; what needs a record that isn't at hand stays as it is."""
    tables = {
        "responses": response_table(),
        "level": level_table(),
        "moments": moment_table(),
        "episodes": episode_table(),
        "parameters": parameter_table(),
    }
    if WEEKLY.is_file():
        tables["reserve-demand"] = reserve_demand_table()
    for name, table in tables.items():
        begin, end = f"<!-- {name} -->\n", f"<!-- end {name} -->"
        head, rest = text.split(begin, 1)
        text = head + begin + table + "\n" + end + rest.split(end, 1)[1]
    return text


if __name__ == "__main__":
    PAGE.write_text(page_with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
