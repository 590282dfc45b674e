"""The handout: score and standing, charts beside the ghosts, the story, and every decision with its worth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF

from cbgame.desktop.report import words
from cbgame.desktop.report.bars import Bar, draw_bars
from cbgame.desktop.report.line_chart import Drawn, draw
from cbgame.desktop.report.paper import RIGHT, Paper
from cbgame.desktop.report.table import draw_table
from cbgame.game.chairs import CHAIRS
from cbgame.game.contributions import Contribution
from cbgame.game.debrief import Report
from cbgame.game.past import is_historical
from cbgame.game.what_if import Worth, best, costliest

CHARTS: Final = (
    "core_inflation_4q", "unemployment", "policy_rate", "total_assets_bn", "reserves_bn", "sofr_iorb_max_bp",
)  # fmt: skip
"""What is drawn, in reading order."""

DRAWN_POLICIES: Final = ("player", "hold", "history", "hindsight")
EXPLAINED: Final = ("core_inflation_4q", "unemployment", "yield_10y", "reserves_bn")
"""Variables whose move over the term is split by origin."""

_GUTTER = 16.0


def draw_handout(paper: Paper, report: Report) -> None:
    """Draw the whole handout; the paper turns its sheets."""
    paper.footer = footer(paper, report)
    _title(paper, report)
    _verdict(paper, report)
    _contributions(paper, report)
    _story(paper, report)
    paper.turn()
    draw_charts(paper, report, height=150.0)
    _origins(paper, report)
    _told(paper, report)
    paper.turn()
    _worths(paper, report)
    _decisions(paper, report)
    paper.close()


def footer(paper: Paper, report: Report) -> str:
    """What reproduces these pages."""
    record = report.record
    if is_historical(record.seed):
        return paper.say.say("report-footer-historical", level=record.level, engine=record.engine)
    return paper.say.say("report-footer", level=record.level, seed=str(record.seed), engine=record.engine)


def _title(paper: Paper, report: Report) -> None:
    say, level = paper.say, report.level
    told = level.words[say.language]
    paper.write(QRectF(paper.left, paper.y, paper.measure, 10.0), say.say("report-kicker"), "small", role="muted")
    paper.y += 14.0
    paper.paragraph(told.title, "title", space=2.0)
    institution = say.say(f"institution-{words.kebab(level.institution)}")
    line = say.say("report-subtitle", institution=institution, period=told.period, quarters=level.quarters)
    paper.paragraph(line, "body", role="muted", space=10.0)


def _verdict(paper: Paper, report: Report) -> None:
    """Score and medal at the left, objectives at the right; beneath them the standing beside the ghosts."""
    say, score = paper.say, report.debrief.player.score
    paper.heading(say.say("debrief-score"))
    top, half = paper.y, (paper.measure - _GUTTER) / 2
    big = say.number(score.total, 0)
    paper.write(QRectF(paper.left, top, half, 40.0), big, "score", bold=True)
    beside = paper.left + paper.text_width(big, "score", bold=True) + 10.0
    paper.write(QRectF(beside, top + 4.0, half, 14.0), say.say("debrief-of"), "small", role="muted")
    paper.write(QRectF(beside, top + 20.0, half, 14.0), say.say(f"medal-{score.medal or 'none'}"), "body", bold=True)
    paper.y = top + 48.0
    _split(paper, report, half)
    low = paper.y
    paper.y = top
    bars = [
        Bar(say.say(f"objective-{words.kebab(part.id)}"), part.points, words.signed_points(say, part.points))
        for part in score.objectives
    ]
    whole = Bar(say.say("debrief-score"), score.total, words.signed_points(say, score.total), strong=True, sum=True)
    draw_bars(paper, paper.left + half + _GUTTER, half, [*bars, whole], 92.0)
    paper.y = max(paper.y, low) + 8.0
    paper.paragraph(say.say("debrief-formula"), "tiny", role="muted", space=10.0)
    paper.heading(say.say("debrief-standings"))
    paths = sorted((report.debrief.player, *report.debrief.ghosts), key=lambda path: -path.score.total)
    standing = [
        Bar(say.say(f"policy-{words.kebab(path.policy)}"), path.score.total, say.number(path.score.total, 0),
            strong=path.policy == "player")
        for path in paths
    ]  # fmt: skip
    draw_bars(paper, paper.left, paper.measure, standing, 110.0)
    paper.y += 10.0


def _split(paper: Paper, report: Report, width: float) -> None:
    """The score as usual, luck and skill, and the share of the simulated chairs that scored less."""
    for name, points in zip(("usual", "luck", "skill"), report.review.luck.rounded(), strict=True):
        row, said = QRectF(paper.left, paper.y, width, 12.0), paper.say.number(points, 0, signed=name != "usual")
        paper.write(row, paper.say.say(f"report-{name}"), "small", role="muted")
        paper.write(row, said, "small", bold=True, align=RIGHT)
        paper.y += 12.0
    if report.debrief.percentile is None:
        return
    row = QRectF(paper.left, paper.y, width, 12.0)
    share = paper.say.say("report-percentile-share", share=paper.say.number(report.debrief.percentile, 0))
    paper.write(row, paper.say.say("report-percentile", count=CHAIRS), "small", role="muted")
    paper.write(row, share, "small", bold=True, align=RIGHT)
    paper.y += 12.0


def _contributions(paper: Paper, report: Report) -> None:
    """What earned the difference to hold: by kind and by quarter."""
    say, review = paper.say, report.review
    paper.heading(say.say("report-contributions"), keep=120.0)
    paper.paragraph(say.say("report-contributions-about"), "small", role="muted", space=6.0)
    top, half = paper.y, (paper.measure - _GUTTER) / 2
    _bars(
        paper, paper.left, half, review.by_kind, lambda id: words.capitalised(say.say(f"kind-{words.kebab(id)}")), 122.0
    )
    low, paper.y = paper.y, top
    _bars(paper, paper.left + half + _GUTTER, half, _folded(review.by_quarter), say.quarter, 78.0)
    paper.y = max(low, paper.y) + 8.0


def _folded(quarters: Sequence[Contribution]) -> Sequence[Contribution]:
    """The quarters, or their years where a term is long: the first page holds a dozen rows."""
    if len(quarters) <= 12:
        return quarters
    years: dict[str, list[Contribution]] = {}
    for part in quarters:
        years.setdefault(part.id[:4], []).append(part)
    return [Contribution(year, sum(part.total for part in parts), {}) for year, parts in years.items()]


def _bars(
    paper: Paper, left: float, width: float, parts: Sequence[Contribution], name: Callable[[str], str], names: float
) -> None:
    total = sum(part.total for part in parts)
    rounded = words.adding_up([part.total for part in parts], total)
    bars = [
        Bar(part.id if part.id.isdigit() else name(part.id), amount, words.signed_points(paper.say, amount))
        for part, amount in zip(parts, rounded, strict=True)
    ]
    whole = Bar(paper.say.say("report-over-hold"), total, words.signed_points(paper.say, total), strong=True, sum=True)
    draw_bars(paper, left, width, [*bars, whole], names)


def draw_charts(paper: Paper, report: Report, height: float) -> None:
    """Six charts, two in a row: the player beside hold and history."""
    paper.heading(paper.say.say("debrief-paths"))
    paths = [path for path in (report.debrief.player, *report.debrief.ghosts) if path.policy in DRAWN_POLICIES]
    half = (paper.measure - _GUTTER) / 2
    for place, variable in enumerate(CHARTS):
        left = paper.left + (place % 2) * (half + _GUTTER)
        target = report.level.start.inflation_target if variable == "core_inflation_4q" else None
        series = {path.policy: path.series[variable] for path in paths}
        draw(paper, QRectF(left, paper.y, half, height), Drawn(variable, report.debrief.quarters, series, target))
        if place % 2:
            paper.y += height + 10.0


def _origins(paper: Paper, report: Report) -> None:
    """Where the moves of the term came from, one row a variable, the families adding up to the move."""
    say = paper.say
    paper.heading(say.say("report-origins"))
    paper.paragraph(say.say("report-origins-about"), "small", role="muted", space=6.0)
    families = [part.family for part in next(iter(report.review.origins.values()))]
    head = [
        say.say("report-variable"),
        *(words.capitalised(say.say(f"origin-{words.kebab(name)}")) for name in families),
    ]
    rows = []
    for name in EXPLAINED:
        parts = report.review.origins[name]
        rows.append(words.origin_row(say, name, parts))
    head.append(say.say("report-move"))
    draw_table(paper, head, rows, wide=(0,), figures=tuple(range(1, len(head))))


def _story(paper: Paper, report: Report) -> None:
    say = paper.say
    paper.heading(say.say("debrief-story"))
    join = say.say("debrief-join")
    for part in (report.debrief.story, report.review.story):
        paper.paragraph(join.join(say.tell(line) for line in part), space=6.0)
    paper.y += 4.0


def _worths(paper: Paper, report: Report) -> None:
    made = report.review.worths
    for named, id in ((best(made), "report-best"), (costliest(made), "report-costliest")):
        _worth_table(paper, named, id)


def _worth_table(paper: Paper, named: Sequence[Worth], id: str) -> None:
    say = paper.say
    paper.heading(say.say(id), keep=40.0)
    if not named:
        paper.paragraph(say.say(f"{id}-none"), "small", role="muted", space=8.0)
        return
    head = [say.say("charts-quarter"), say.say("report-decision"), say.say("debrief-points")]
    draw_table(paper, head, [words.worth_line(say, worth) for worth in named], wide=(1,), figures=(2,))


def _decisions(paper: Paper, report: Report) -> None:
    say = paper.say
    wide: tuple[int, ...] = (2,)
    paper.heading(say.say("report-decisions"), keep=50.0)
    head = [say.say(id) for id in ("charts-quarter", "report-range", "report-decision", "report-worth")]
    if words.history_of(report):
        head.append(say.say("report-history"))
        wide = (2, 4)
    draw_table(paper, head, words.decision_rows(say, report), wide=wide, figures=(3,))
    paper.paragraph(say.say("report-worth-about"), "tiny", role="muted", space=8.0)


def _told(paper: Paper, report: Report) -> None:
    """What the level itself has to say at its end."""
    if told := report.level.words[paper.say.language].debrief:
        paper.heading(paper.say.say("report-level-tells"), keep=40.0)
        paper.paragraph(told)
